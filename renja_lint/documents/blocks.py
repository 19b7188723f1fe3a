"""A document as every format gives it: paragraphs and tables in printed order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from renja_lint.source.lined import Lined
from renja_lint.source.tree import Left


class Paragraph(NamedTuple):
    """A paragraph: its text without its number, its heading level from 1 (0 where its style says none), its number.

    ``number`` is what the word processor prints before it (BAB II, 1.2, a), ``list_level`` how deep in a list it stands
    from 1 on; both are empty where numbers are part of the text.
    """

    text: Lined
    level: int = 0
    number: str = ""
    list_level: int = 0


class Cell(NamedTuple):
    """A cell of a table: its text, the 0-based grid row and column of its upper left corner, how many it covers."""

    text: Lined
    row: int
    column: int
    rows: int = 1
    columns: int = 1


class Grid:
    """A table as it is printed: every cell once, at its upper left corner, and found at every place that it covers."""

    __slots__ = ("_at", "cells", "columns", "rows")

    def __init__(self, cells: Iterable[Cell]) -> None:
        """Lay out cells; of two that cover the same place the first counts."""
        self.cells = tuple(sorted(cells, key=itemgetter(1, 2)))
        self.rows = max([row + rows for _, row, _, rows, _ in self.cells], default=0)
        self.columns = max([column + columns for _, _, column, _, columns in self.cells], default=0)
        self._at: dict[tuple[int, int], Cell] = {}

    def at(self, row: int, column: int) -> Cell | None:
        """Give the cell that covers a place; None where there is none."""
        if not self._at:  # of most tables nobody asks
            for cell in self.cells:
                for its_row in range(cell.row, cell.row + cell.rows):
                    for its_column in range(cell.column, cell.column + cell.columns):
                        self._at.setdefault((its_row, its_column), cell)
        return self._at.get((row, column))

    def row(self, row: int) -> Iterator[Cell]:
        """Give the cells that begin in a row, from left to right."""
        return (cell for cell in self.cells if cell.row == row)


Block: TypeAlias = Paragraph | Grid


class Document(NamedTuple):
    """What a format's own reader makes of a file.

    ``lines`` are the lines that the spans of its texts count, for reports to show; ``left`` is what of the file is in
    none of the blocks, such as a hidden sheet.
    """

    blocks: tuple[Block, ...]
    lines: tuple[str, ...]
    left: tuple[Left, ...] = ()
