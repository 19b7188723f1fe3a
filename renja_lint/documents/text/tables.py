"""Tables among the lines of a text: where one begins and ends, and its grid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice, takewhile
from typing import NamedTuple

from renja_lint.documents.blocks import Cell, Grid
from renja_lint.documents.extent import Extent, Limit, within
from renja_lint.documents.headings.heading import is_heading
from renja_lint.documents.text import headings
from renja_lint.documents.text.again import again
from renja_lint.documents.text.cells import Layout, Piece, cell, is_empty, layout_of, pieces
from renja_lint.documents.text.headings import Heading
from renja_lint.documents.text.rows import Rows, align
from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source.lined import Lined

_PIECES = Limit(20_000, Text(id="isi sel dalam satu tabel", en="contents of cells in one table"))
_PIECES_IN_ALL = Limit(50_000, Text(id="isi sel tabel", en="contents of cells in tables"))
_TRIES = Limit(200, Text(id="baris yang menyerupai kepala tabel", en="lines that look like headings of tables"))
_NEAR = 16  # lines that must hold the first cells of a heading
_LOOSE = 8  # lines without a tab that no table has whose cells are known by tabs
_LONGEST = 2000  # characters in a line that a table may begin with

_END = regex(
    r"BAB\s+(?:[IVXL]+|[0-9]{1,2})\b.{0,200}"
    r"|\W{0,3}tabel\b\W{0,3}(?:[0-9]|[IVX]+\b).{0,300}"
    r"|[0-9]{1,2}\.[1-9][0-9]?\.?\s+[^\W\d_].{2,300}"
    r"|LAMPIRAN\b.{0,100}",
    re.IGNORECASE,
)


class Table(NamedTuple):
    """A table, the lines among its rows that are not of it, and the line behind it, counted from 0."""

    grid: Grid
    left: tuple[Lined, ...]
    after: int


class Finder:
    """Finds tables in lines."""

    def __init__(self, lines: Sequence[str]) -> None:
        """Start at the first line."""
        self._lines = lines
        self._extent = Extent()

    def at(self, at: int) -> Table | None:
        """Give the table that begins with a line, counted from 0.

        Raises:
            RefusedError: the text has more and larger tables than any plan.

        """
        if not self._may_begin(at):
            return None
        self._extent.take(_TRIES, 1)
        layout = layout_of(self._lines[at : at + 6])
        found = [(one.score, -start, one) for start in self._starts(at) if (one := self._heading(start, layout))]
        _, start, heading = max(found, default=(0.0, 0, None), key=lambda one: one[:2])
        if heading is None or -start > at:
            return None
        stream = self._stream(at, len(self._lines), _PIECES.most + 1, layout)
        within(_PIECES, len(stream))
        self._extent.take(_PIECES_IN_ALL, len(stream))
        return _table(stream, layout, heading)

    def _may_begin(self, at: int) -> bool:
        """Tell whether a heading may begin with a line: behind one of another kind, and with the words of headings."""
        line, above = self._lines[at], self._lines[at - 1] if at else ""
        if is_empty(line) or len(line) > _LONGEST or _ends(line, Layout.BARE):
            return False
        if not is_empty(above) and ("\t" not in line or "\t" in above):
            return False
        if not any(other.strip() for other in takewhile(lambda other: not is_empty(other), self._lines[at : at + 3])):
            return False
        tabs_below = any("\t" in other for other in self._lines[at + 1 : at + 6])
        if "\t" not in line and tabs_below and len(self._starts(at)) < 2:
            return False
        texts = (part.strip() for other in self._lines[at : at + _NEAR] for part in other[:_LONGEST].split("\t", 8))
        return sum(is_heading(text) for text in islice(filter(None, texts), 4)) > 1

    def _starts(self, at: int) -> tuple[int, ...]:
        """Give the lines that a heading may begin with: a line without a tab is its first cell, or stands above it."""
        below = self._lines[at + 1 : at + 2]
        return (at, at + 1) if "\t" not in self._lines[at] and below and below[0].startswith("\t") else (at,)

    def _heading(self, at: int, layout: Layout) -> Heading | None:
        most = headings.MOST_PIECES
        return headings.find(self._stream(at, most, most, layout), layout)

    def _stream(self, at: int, most_lines: int, most_pieces: int, layout: Layout) -> list[Piece]:
        end = self._end(at, min(at + most_lines, len(self._lines)), layout)
        return list(islice(pieces(self._lines, at, end, layout), most_pieces))

    def _end(self, start: int, last: int, layout: Layout) -> int:
        """Give the line where a table must have ended: that of the next chapter or table, or running text."""
        loose = 0
        for at in range(start, last):
            line = self._lines[at]
            if _ends(line, layout):
                return at
            if "\t" in line:
                loose = 0
            elif not is_empty(line):
                loose += 1
                if loose > _LOOSE and layout is not Layout.BARE:
                    return at
        return last


def _ends(line: str, layout: Layout) -> bool:
    if line.startswith("\t") or (layout is Layout.SEPARATED and line.count("\t") > 1):
        return False
    return _END.fullmatch(line.strip()) is not None


def _table(stream: Sequence[Piece], layout: Layout, heading: Heading) -> Table:
    """Make a table of its heading and the rows behind it, among which the heading may be printed again."""
    grid = _Builder()
    grid.add_heading(heading)
    rest = stream[heading.after :]
    left: list[Piece] = []
    start = 0
    for at, repeated in again(rest, layout, heading):
        rows = align(rest[start:at], heading.kinds, layout)
        grid.add(rows)
        grid.add_heading(repeated)
        left += [*rows.left, *rest[start + rows.end : at]]
        start = repeated.after
    rows = align(rest[start:], heading.kinds, layout)
    grid.add(rows)
    end = heading.after + start + rows.end
    last = stream[end - 1].stretch.line
    left += [*rows.left, *(piece for piece in stream[end:] if piece.stretch.line == last)]
    return Table(grid.grid(), tuple(_lines(left)), last)


def _lines(left: Sequence[Piece]) -> Iterator[Lined]:
    """Give what stands in each line."""
    filled = (piece.stretch for piece in left if piece.text)
    return (Lined(list(some), "\t") for _, some in groupby(filled, key=lambda stretch: stretch.line))


class _Builder:
    """Puts a grid together row by row."""

    def __init__(self) -> None:
        self._cells: list[Cell] = []
        self._rows = 0

    def add_heading(self, heading: Heading) -> None:
        """Add the rows of a heading, each cell reaching down over the empty ones that go on with it."""
        above: dict[tuple[int, int], int] = {}
        for row in heading.rows:
            for one in row:
                place = one.column, one.columns
                if one.text.text:
                    above[place] = len(self._cells)
                    self._cells.append(one._replace(row=self._rows))
                elif place in above:
                    reaching = self._cells[above[place]]
                    self._cells[above[place]] = reaching._replace(rows=self._rows - reaching.row + 1)
            self._rows += 1

    def add(self, rows: Rows) -> None:
        """Add rows."""
        for row in rows.rows:
            self._cells += [Cell(cell(placed.pieces), self._rows, placed.column) for placed in row]
            self._rows += 1

    def grid(self) -> Grid:
        """Give the grid."""
        return Grid(self._cells)
