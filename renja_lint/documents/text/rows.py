"""From a stream of cells to the rows of a table, by the number and kind of its columns.

Neither tabs nor empty lines say for certain where a row ends. Of all ways to cut the stream the one is taken in which
the cells best hold what their columns hold and the fewest are missing: found from left to right, keeping for each piece
and column the best way to get there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from renja_lint.documents.text.cells import Begin, Layout, Piece
from renja_lint.documents.text.kinds import Kind, fit

_NEVER = float("-inf")
_LONGEST = 12  # pieces in one cell
_FEW = 80  # pieces from which to tell over how many columns the code is printed
_MOST_LEVELS = 7  # of a code that is printed so
_DEAREST = -3.0  # that pieces may cost which go on with a cell

# Costs, beside up to 1.5 for a cell that holds what its column holds.
_ROW = -0.5  # for a row
_GAP, _GAP_MORE = -0.7, -0.03  # for passing over columns, and for each of them
_LATER = -0.001  # for each column to the left: of equally good ones the first
_EMPTY = -0.7  # for an empty cell too many
_PADDED, _PADDED_LAST = 0.0, -0.6  # for empty lines before a text in its cell, and in what may be the last one
_BEHIND = -0.5  # for a cell behind a tab that is no longer of the table
_LEFT_OUT = {Begin.TAB: -3.0, Begin.LINE: -1.0, Begin.GAP: -1.0}  # for a piece between two rows


class Cut(NamedTuple):
    """What it costs that a piece begins a row, begins a cell within one, or goes on with the cell above it."""

    row: float
    cell: float
    same: float


_CUTS: dict[tuple[Layout, Begin, bool], Cut] = {
    (Layout.INDENTED, Begin.TAB, True): Cut(0.0, -0.8, -2.2),
    (Layout.INDENTED, Begin.TAB, False): Cut(-1.5, 0.0, -2.2),
    (Layout.INDENTED, Begin.LINE, False): Cut(-2.0, -2.0, 0.0),
    (Layout.INDENTED, Begin.GAP, True): Cut(-0.5, -1.5, -1.0),
    (Layout.SEPARATED, Begin.TAB, False): Cut(-4.0, 0.0, -2.5),
    (Layout.SEPARATED, Begin.LINE, False): Cut(0.0, -3.0, -0.6),
    (Layout.SEPARATED, Begin.GAP, True): Cut(0.0, -3.0, -1.0),
    (Layout.BARE, Begin.LINE, False): Cut(-0.5, 0.0, -1.2),
    (Layout.BARE, Begin.GAP, True): Cut(0.0, -0.7, -1.7),
    (Layout.BARE, Begin.TAB, False): Cut(-1.5, 0.0, -1.2),
}


class Placed(NamedTuple):
    """A cell of a row: its column, counted from 0, and its pieces."""

    column: int
    pieces: tuple[Piece, ...]


class Rows(NamedTuple):
    """The rows of a table; what stands between them and is of none; how many pieces it has with these; its score."""

    rows: tuple[tuple[Placed, ...], ...]
    left: tuple[Piece, ...]
    end: int
    score: float


def align(stream: Sequence[Piece], kinds: Sequence[Kind], layout: Layout) -> Rows:
    """Cut a stream into rows with columns of these kinds; the work grows with pieces times columns."""
    return _Alignment(stream, kinds, layout).rows()


def code_levels(stream: Sequence[Piece], kinds: Sequence[Kind], layout: Layout) -> tuple[int, float]:
    """Tell over how many columns the code is printed, each level in one of its own, and how well the first rows fit.

    The score is that of one piece, less where there are few; the number is 1 where there is no code.
    """
    some = stream[:_FEW]
    most = _MOST_LEVELS if Kind.CODE in kinds else 1
    score, levels = max((align(some, with_levels(kinds, count), layout).score, -count) for count in range(1, most + 1))
    return -levels, score / max(2 * len(kinds), len(some))


def with_levels(kinds: Sequence[Kind], levels: int) -> tuple[Kind, ...]:
    """Give the kinds of columns with that of the code as many times as it has levels."""
    return tuple(kind for kind in kinds for _ in range(levels if kind is Kind.CODE else 1))


class _Step(NamedTuple):
    """How a cell came to its column: the piece that it begins with, and the column before it, -1 in a new row."""

    start: int
    before: int


_NO_STEP = _Step(0, -1)


class _Alignment:
    """The best scores: with so many pieces in closed rows, and with the last of them in a cell of an open row."""

    def __init__(self, stream: Sequence[Piece], kinds: Sequence[Kind], layout: Layout) -> None:
        self._stream = stream
        self._layout = layout
        self._kinds = kinds
        self._cuts = [_CUTS[layout, piece.begin, piece.apart] for piece in stream]
        self._distinct = list(dict.fromkeys(kinds))
        self._numbers = [self._distinct.index(kind) for kind in kinds]
        self._fits: dict[str, list[float]] = {}
        self._fits_by_kind: dict[str, list[float]] = {}
        self._last_tab = max((at for at, piece in enumerate(stream) if piece.begin is Begin.TAB), default=-1)
        count = len(stream)
        self._closed = [0.0, *[_NEVER] * count]
        self._closed_by = [-1] * (count + 1)  # the last column of the row, -1 where a piece was left out
        self._open = [[_NEVER] * len(kinds) for _ in range(count + 1)]
        self._steps = [[_NO_STEP] * len(kinds) for _ in range(count + 1)]
        for start in range(count):
            self._close(start)
            self._leave_out(start)
            self._run_on(start)
            self._begin_cell(start)
        self._close(count)

    def rows(self) -> Rows:
        """Walk back from the best end."""
        end = at = self._end()
        rows: list[tuple[Placed, ...]] = []
        left: list[Piece] = []
        while at > 0:
            column = self._closed_by[at]
            if column < 0:
                at -= 1
                left.append(self._stream[at])
                continue
            row: list[Placed] = []
            while column >= 0:
                start, before = self._steps[at][column]
                row.append(Placed(column, tuple(self._stream[start:at])))
                at, column = start, before
            rows.append(tuple(reversed(row)))
        return Rows(tuple(reversed(rows)), tuple(reversed(left)), end, self._closed[end])

    def _end(self) -> int:
        """Give how many pieces are of the table; what stands behind a tab mostly is."""
        best, behind, end = _NEVER, 0.0, 0
        for at in range(len(self._stream), -1, -1):
            if self._closed[at] + behind > best:
                best, end = self._closed[at] + behind, at
            if at and self._is_cell(at - 1):
                behind += _BEHIND
        return end

    def _is_cell(self, at: int) -> bool:
        """Tell whether a piece is hardly anything but a cell: what stands behind the first tab may follow a number."""
        piece = self._stream[at]
        before = self._stream[at - 2 : at] if self._layout is Layout.SEPARATED else self._stream[max(0, at - 1) : at]
        alone = piece.stretch.line not in {other.stretch.line for other in before[:1]}
        return bool(piece.text) and piece.begin is Begin.TAB and alone == (self._layout is Layout.INDENTED)

    def _close(self, at: int) -> None:
        """End the row before a piece."""
        last = len(self._kinds) - 1
        for column, score in enumerate(self._open[at]):
            whole = score + _passing(last - column)
            if whole > self._closed[at]:
                self._closed[at], self._closed_by[at] = whole, column

    def _leave_out(self, at: int) -> None:
        """Leave out a piece between two rows."""
        piece = self._stream[at]
        self._closed[at + 1] = self._closed[at] + (_LEFT_OUT[piece.begin] if piece.text else _EMPTY)

    def _run_on(self, at: int) -> None:
        """Add a piece to the cell before it, although it is a cell of its own: there is one too many."""
        cost = self._cuts[at].same if self._stream[at].text else max(self._cuts[at].same, _EMPTY)
        scores, steps = self._open[at + 1], self._steps[at + 1]
        for column, score in enumerate(self._open[at]):
            if score + cost > scores[column]:
                scores[column], steps[column] = score + cost, self._steps[at][column]

    def _begin_cell(self, start: int) -> None:
        """Begin a cell with a piece, and go on with those behind it that are no cells by themselves."""
        bases = self._bases(start)
        text = self._stream[start].text
        cost, end = 0.0, start + 1
        while True:
            scores, steps = self._open[end], self._steps[end]
            for column, fits in enumerate(self._fitting(text)):
                base, before = bases[column]
                if base + fits + cost > scores[column]:
                    scores[column], steps[column] = base + fits + cost, _Step(start, before)
            if end == len(self._stream) or self._stream[end].begin is Begin.TAB or end - start == _LONGEST:
                return
            piece = self._stream[end]
            cost += self._joining(end, text)
            if cost < _DEAREST:
                return
            text = f"{text}\n{piece.text}" if text and piece.text else text or piece.text
            end += 1

    def _joining(self, at: int, text: str) -> float:
        """Give what it costs that a piece goes on in a cell with a text; that of an empty one may be further down."""
        if text or self._stream[at].begin is not Begin.GAP:
            return self._cuts[at].same
        return _PADDED if at < self._last_tab else _PADDED_LAST

    def _bases(self, start: int) -> list[tuple[float, int]]:
        """Give for each column the best score before a cell in it that begins there, and the column before it."""
        cut, scores = self._cuts[start], self._open[start]
        cell = cut.cell if self._stream[start].text else max(cut.cell, -0.2)
        row = self._closed[start] + cut.row + _ROW
        found: list[tuple[float, int]] = []
        far, far_column = _NEVER, -1
        for column in range(len(self._kinds)):
            best, before = row + _passing(column), -1
            if column > 1:
                far += _GAP_MORE
                if scores[column - 2] + _passing(1) > far:
                    far, far_column = scores[column - 2] + _passing(1), column - 2
                if far + cell > best:
                    best, before = far + cell, far_column
            if column and scores[column - 1] + cell > best:
                best, before = scores[column - 1] + cell, column - 1
            found.append((best, before))
        return found

    def _by_kind(self, text: str) -> list[float]:
        """Give how well a text fits each kind of column; its lines may hold one value together, or one each."""
        known = self._fits_by_kind.get(text)
        if known is None:
            known = [fit(kind, text.replace("\n", " ")) for kind in self._distinct]
            if "\n" in text:
                lines = [self._by_kind(line) for line in text.split("\n")]
                known = [max(whole, min(each)) for whole, *each in zip(known, *lines, strict=True)]
            self._fits_by_kind[text] = known
        return known

    def _fitting(self, text: str) -> list[float]:
        """Give how well a text fits each column."""
        known = self._fits.get(text)
        if known is None:
            by_kind = self._by_kind(text)
            known = [by_kind[kind] + _LATER * column for column, kind in enumerate(self._numbers)]
            self._fits[text] = known
        return known


def _passing(columns: int) -> float:
    """Give what it costs to pass over so many columns."""
    return _GAP + _GAP_MORE * columns if columns else 0.0
