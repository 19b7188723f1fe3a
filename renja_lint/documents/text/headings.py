"""The heading of a table in a text: its rows of cells, and which columns each of them stands over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from renja_lint.documents.blocks import Cell
from renja_lint.documents.headings.heading import begins_heading, is_heading
from renja_lint.documents.text.cells import Begin, Layout, Piece, cell, letters
from renja_lint.documents.text.kinds import Kind, kinds_of
from renja_lint.documents.text.rows import code_levels, with_levels
from renja_lint.documents.text.spans import Row, filled_cells, is_numbers, laid_out, paths, share_known

MOST_PIECES = 300  # in one heading
_MOST_COLUMNS = 40
_MOST_ROWS = 6
_MOST_FITTED = 4  # of these, to the rows behind it
_FITS = 8.0  # how much it weighs that these fit
_LEAST_KNOWN = 0.5  # of its columns, from 0 to 1
_MOST_CUTS = 40  # ways to cut it into rows that are looked at


class Heading(NamedTuple):
    """The cells of a heading by rows, each at its columns, and what these hold; the index of the piece behind it.

    Where a code is printed one level to a column, its heading stands over all of them. ``score`` says how certain it
    is that this is the heading, beside others.
    """

    rows: tuple[Row, ...]
    kinds: tuple[Kind, ...]
    after: int
    score: float


def find(stream: Sequence[Piece], layout: Layout) -> Heading | None:
    """Read the heading that pieces begin with; None where they begin with none of a table of the format.

    Empty lines part rows, but stand in cells too: of the ways to cut it into rows the one is taken under which most
    columns are known, the rows lie best over each other, and the rows behind it fit best.
    """
    found: list[tuple[float, list[Row], int]] = []
    for rows, after, passed in islice(_cuts(stream, layout, [], 0, 0), _MOST_CUTS):
        laid, strain = laid_out(rows, 1)
        kinds = kinds_of(paths(laid))
        known = share_known(kinds or ())
        if kinds and known >= _LEAST_KNOWN:
            numbered = is_numbers(rows[-1]) and len(rows[-1]) == len(kinds)
            score = 2 * known + len(rows) / 2 + 4 * numbered - passed / 5 - strain
            found.append((score, rows, after))
    found.sort(key=lambda one: -one[0])
    headings = [_heading(stream, layout, *one) for one in found[:_MOST_FITTED]]
    return max(headings, key=lambda one: one.score, default=None)


def _heading(stream: Sequence[Piece], layout: Layout, score: float, rows: Sequence[Row], after: int) -> Heading:
    """Make a heading, and look how well what is behind it fits."""
    laid, _ = laid_out(rows)
    kinds = kinds_of(paths(laid)) or ()
    levels, fits = code_levels(_until_again(stream[after:], laid[0]), kinds, layout)
    code = kinds.index(Kind.CODE) if Kind.CODE in kinds else len(kinds)
    wide = tuple(tuple(_widened(one, code, levels - 1) for one in row) for row in laid)
    return Heading(wide, with_levels(kinds, levels), after, score + _FITS * fits)


def _until_again(rest: Sequence[Piece], first: Row) -> Sequence[Piece]:
    """Give the pieces before the next that begins like the heading."""
    opening = letters(filled_cells(first)[0].text.text)
    return rest[: next((at for at, piece in enumerate(rest) if letters(piece.text) == opening), len(rest))]


def _widened(one: Cell, code: int, more: int) -> Cell:
    """Give a cell its columns where the code takes more than one."""
    if one.column > code:
        return one._replace(column=one.column + more)
    return one._replace(columns=one.columns + more) if code < one.column + one.columns else one


def _cuts(
    stream: Sequence[Piece], layout: Layout, above: list[Row], start: int, passed: int
) -> Iterator[tuple[list[Row], int, int]]:
    """Give the ways to cut what begins a stream into rows of headings, with the piece behind them.

    Each comes with how many empty lines stand in cells rather than between rows.
    """
    if above and stream[start : start + 1] and _cannot_go_on(stream[start], above):
        return
    done: list[Cell] = []
    last: list[Piece] = []  # of the cell that may go on
    for at in range(start, len(stream)):
        piece = stream[at]
        if at > start and _may_begin_row(stream, at, layout):
            row = (*done, _cell(last, above, done))
            yield from _cuts_behind(stream, layout, above, row, at, passed)
            if _is_data(row):
                return
            passed += piece.apart and (piece.begin is not Begin.GAP or bool(stream[at - 1].text))
        if last and runs_on(piece, layout):
            last.append(piece)
            continue
        if last:
            done.append(_cell(last, above, done))
        last = [piece]
        if len(done) == _MOST_COLUMNS:
            return
    if last:
        yield from _cuts_behind(stream, layout, above, (*done, _cell(last, above, done)), len(stream), passed)


def _cuts_behind(
    stream: Sequence[Piece], layout: Layout, above: list[Row], row: Row, end: int, passed: int
) -> Iterator[tuple[list[Row], int, int]]:
    numbered = bool(above) and is_numbers(row)
    if not numbered and not _goes_on(row, above):
        return
    rows = [*above, row]
    yield rows, end, passed
    if not numbered and len(rows) < _MOST_ROWS:
        yield from _cuts(stream, layout, rows, end, passed)


def _is_data(row: Row) -> bool:
    """Tell that a row cannot become one of headings, whatever follows."""
    some = filled_cells(row)
    strange = sum(not is_heading(one.text.text) for one in some)
    return strange > 3 and strange > len(some) / 2 and not is_numbers(row)


def _may_begin_row(stream: Sequence[Piece], at: int, layout: Layout) -> bool:
    piece = stream[at]
    if layout is Layout.SEPARATED:
        return piece.begin is not Begin.TAB
    if layout is Layout.INDENTED or any(other.apart for other in stream[1:_MOST_COLUMNS]):
        return piece.apart
    return not letters(piece.text)


def _cell(parts: Sequence[Piece], above: Sequence[Row], left: Sequence[Cell]) -> Cell:
    return Cell(cell(parts), len(above), len(left))


def _cannot_go_on(first: Piece, above: Sequence[Row]) -> bool:
    """Tell by its first piece that no row of a heading begins there: it has words where those above have theirs."""
    return first.text[:1].isalpha() and any(row[0].text.text for row in above)


def runs_on(piece: Piece, layout: Layout) -> bool:
    """Tell whether a piece goes on with the cell above it and is none of its own."""
    return layout is not Layout.BARE and piece.begin is not Begin.TAB


def _goes_on(row: Row, above: Sequence[Row]) -> bool:
    """Tell whether a row is made of headings and goes on with those above: its first cell does, or is the first."""
    some = filled_cells(row)
    if not above or not some:
        return begins_heading(some)
    if len(row) < len(above[-1]) or (row[0].text.text and any(other[0].text.text for other in above)):
        return False
    return begins_heading(some) or all(is_heading(one.text.text) for one in some)
