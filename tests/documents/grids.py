"""Documents drawn by hand: tables with a bar between cells, and paragraphs."""

from __future__ import annotations

from renja_lint.documents.blocks import Block, Cell, Grid, Paragraph
from renja_lint.finding import Spot
from renja_lint.source.lined import Lined, Stretch

ABOVE, LEFT = "^", "<"  # a place that the cell above it or to its left covers


class Page:
    """Draws blocks one below the other, each text on a line of its own."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._lines = 0

    def says(self, text: str, *, level: int = 0) -> Page:
        """Draw a paragraph."""
        self.blocks.append(Paragraph(self._text(text, None), level))
        return self

    def shows(self, drawn: str) -> Page:
        """Draw a table, a row on each line; ``/`` in a cell begins a line of the cell."""
        rows = [[part.strip() for part in line.split("|")] for line in drawn.strip().splitlines()]
        cells = []
        for row, parts in enumerate(rows):
            for column, part in enumerate(parts):
                if part not in {ABOVE, LEFT}:
                    spot = Spot(table="tabel", row=row + 1, column=column + 1)
                    cells.append(Cell(self._text(part, spot), row, column, *_size(rows, row, column)))
        self.blocks.append(Grid(cells))
        return self

    def _text(self, text: str, spot: Spot | None) -> Lined:
        stretches = []
        for line in text.split(" / "):
            self._lines += 1
            stretches.append(Stretch(line, self._lines, 1, spot))
        return Lined(stretches)


def _size(rows: list[list[str]], row: int, column: int) -> tuple[int, int]:
    down = right = 1
    while row + down < len(rows) and column < len(rows[row + down]) and rows[row + down][column] == ABOVE:
        down += 1
    while column + right < len(rows[row]) and rows[row][column + right] == LEFT:
        right += 1
    return down, right
