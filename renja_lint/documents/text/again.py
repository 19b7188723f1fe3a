"""The heading of a table printed again among its rows, as on every page of a long one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from renja_lint.documents.blocks import Cell
from renja_lint.documents.text.cells import Begin, Layout, Piece, cell, letters
from renja_lint.documents.text.headings import Heading, runs_on
from renja_lint.documents.text.spans import Row

_SHARE = 0.6  # of the words of a heading that must come again


def again(stream: Sequence[Piece], layout: Layout, heading: Heading) -> Iterator[tuple[int, Heading]]:
    """Give where among a table's rows its heading is printed again, and as what; a few words may differ."""
    words = {letters(one.text.text) for row in heading.rows for one in row} - {""}
    opening = next(index for index, one in enumerate(heading.rows[0]) if one.text.text)
    first = letters(heading.rows[0][opening].text.text)
    at = behind = 0
    while at < len(stream):
        if letters(stream[at].text) == first and _is_again(stream, at, words):
            start = max(behind, at - opening)  # with the empty cells before it
            start = at if any(piece.text for piece in stream[start:at]) else start
            found = _same(stream, start, layout, heading)
            yield start, found
            at = behind = found.after
        else:
            at += 1


def _is_again(stream: Sequence[Piece], at: int, words: set[str]) -> bool:
    some = [found for piece in stream[at : at + 3 * len(words)] if (found := letters(piece.text))][: len(words)]
    return len(some) > 1 and sum(any(text in word for word in words) for text in some) >= _SHARE * len(some)


def _same(stream: Sequence[Piece], start: int, layout: Layout, heading: Heading) -> Heading:
    """Take a repeated heading: as many rows and cells as the first has, though the last cell of a row may be lost."""
    rows: list[Row] = []
    at = start
    for number, first in enumerate(heading.rows):
        cells, at = _same_row(stream, at, layout, first)
        taken = zip(first, cells, strict=False)
        rows.append(tuple(one._replace(text=cell(parts), row=number) for one, parts in taken))
    return heading._replace(rows=tuple(rows), after=at)


def _same_row(stream: Sequence[Piece], at: int, layout: Layout, first: Row) -> tuple[list[list[Piece]], int]:
    cells: list[list[Piece]] = []
    while at < len(stream):
        piece = stream[at]
        full = len(cells) == len(first)
        lost = len(cells) == len(first) - 1 and piece.apart and not _begins_alike(piece, first[-1])
        if cells and runs_on(piece, layout) and not (full and _begins_row(stream, at, layout)):
            cells[-1].append(piece)
        elif full or lost:
            break
        else:
            cells.append([piece])
        at += 1
    return cells, at


def _begins_alike(piece: Piece, first: Cell) -> bool:
    some, whole = letters(piece.text), letters(first.text.text)
    return whole.startswith(some) if some else not whole


def _begins_row(stream: Sequence[Piece], at: int, layout: Layout) -> bool:
    """Tell whether a piece without a tab, behind the last cell of a row, begins the next row."""
    if layout is Layout.SEPARATED:
        return at + 1 < len(stream) and stream[at + 1].begin is Begin.TAB
    return stream[at].apart
