"""The lines of a text as the cells that a table may have been printed into, one to a line or parted by tabs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from renja_lint.patterns import regex
from renja_lint.source.lined import Lined, Stretch

WIDEST = 200  # cells in one line; what a longer line holds behind them is no cell

_LETTERS = regex(r"[^\W\d_]+")
_BREAK = regex(r"\r\n?|\n")


class Layout(Enum):
    """How a table was printed into the text."""

    INDENTED = "a tab before each cell, and each on a line of its own"
    SEPARATED = "a tab between cells, and each row on a line of its own"
    BARE = "each cell on a line of its own, and an odd blank for an empty one"


class Begin(Enum):
    """What stands before a piece."""

    TAB = "a tab"
    LINE = "the line above"
    GAP = "an empty line"


class Piece(NamedTuple):
    """A cell or a part of one, without the blanks around it; ``apart`` where an empty line precedes."""

    stretch: Stretch
    begin: Begin
    apart: bool

    @property
    def text(self) -> str:
        """Give what stands there."""
        return self.stretch.text


def lines_of(text: str) -> tuple[str, ...]:
    """Give the lines of a text, as editors count them."""
    return tuple(_BREAK.split(text))


def is_empty(line: str) -> bool:
    """Tell a line that holds nothing, not even a tab or an odd blank."""
    return not line.strip(" ")


def layout_of(lines: Sequence[str]) -> Layout:
    """Tell by a table's first lines how the table was printed."""
    if any("\t" in line.strip() for line in lines):
        return Layout.SEPARATED
    return Layout.INDENTED if any("\t" in line for line in lines[:2]) else Layout.BARE


def pieces(lines: Sequence[str], start: int, end: int, layout: Layout) -> Iterator[Piece]:
    """Give the pieces of the lines from ``start`` to before ``end``, counted from 0."""
    gap = True
    for number in range(start, end):
        line = lines[number]
        if is_empty(line):
            gap = True
            continue
        for piece in _pieces_of(line, number + 1, layout, gap=gap):
            yield piece
            gap = False


def cell(parts: Sequence[Piece]) -> Lined:
    """Give the text of a cell, each of its pieces on a line of its own, the empty ones left out."""
    return Lined([piece.stretch for piece in parts if piece.text] or [parts[0].stretch])


def letters(text: str) -> str:
    """Give a text's letters only, for comparison."""
    return "".join(_LETTERS.findall(text)).casefold()


def _pieces_of(line: str, number: int, layout: Layout, *, gap: bool) -> Iterator[Piece]:
    parts = line.split("\t", WIDEST)[:WIDEST]
    begin = Begin.GAP if gap else Begin.LINE
    column = 1
    if layout is Layout.INDENTED and len(parts) > 1:
        while len(parts) > 2 and not parts[-1].strip() and any(part.strip() for part in parts):
            parts.pop()  # tabs behind a text are no cells
        if not parts[0].strip():
            column += len(parts.pop(0)) + 1
            begin = Begin.TAB
    for part in parts:
        text = part.strip()
        indent = len(part) - len(part.lstrip()) if text else 0
        yield Piece(Stretch(text, number, column + indent), begin, gap)
        begin, gap = Begin.TAB, False
        column += len(part) + 1
