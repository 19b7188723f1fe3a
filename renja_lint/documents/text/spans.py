"""Which columns the cells of a heading stand over, where nothing but its rows is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise

from renja_lint.documents.blocks import Cell
from renja_lint.documents.headings.heading import is_numbered
from renja_lint.documents.text.kinds import Kind, Paths, kinds_of
from renja_lint.patterns import regex

_MOST_WAYS = 30  # of laying a row over the one below
_MOST_TRIED = 6  # of these, the evenest

_YEAR = regex(r"\b20[0-9]{2}\b")

Row = tuple[Cell, ...]
Widths = tuple[int, ...]


def laid_out(rows: Sequence[Row], most: int = _MOST_TRIED) -> tuple[list[Row], float]:
    """Lay each row over the one below, each cell at its columns, and tell how badly they lie.

    Of so many equally good ways the one is taken under which the most columns are known.
    """
    bottom = len(rows) - 1 - (len(rows) > 1 and is_numbers(rows[-1]))
    below: Widths = (1,) * len(rows[bottom])
    laid: list[Row] = [rows[bottom]]
    strained = 0.0
    for index in range(bottom - 1, -1, -1):
        strain, ways = _ways(_texts(rows[index]), _texts(rows[index + 1]))
        strained += strain
        tried = [(widths := _over(way, below), [_placed(rows[index], widths), *laid]) for way in ways[:most]]
        below, laid = max(tried, key=lambda way: share_known(kinds_of(paths(way[1])) or ()))
    return [*laid, *rows[bottom + 1 :]], strained


def share_known(kinds: Sequence[Kind]) -> float:
    """Give how many of the columns are known, from 0 to 1."""
    return sum(kind is not Kind.ANY for kind in kinds) / len(kinds) if kinds else 0.0


def _texts(row: Row) -> tuple[str, ...]:
    return tuple(one.text.text for one in row)


def _placed(row: Row, widths: Widths) -> Row:
    starts = [sum(widths[:index]) for index in range(len(widths))]
    return tuple(
        one._replace(column=start, columns=width) for one, start, width in zip(row, starts, widths, strict=False)
    )


def _over(way: Widths, below: Widths) -> Widths:
    """Turn how many cells of the row below each cell covers into how many columns."""
    ends = [sum(way[: index + 1]) for index in range(len(way))]
    return tuple(sum(below[end - count : end]) for end, count in zip(ends, way, strict=True))


@lru_cache(maxsize=1024)
def _ways(upper: tuple[str, ...], lower: tuple[str, ...]) -> tuple[float, tuple[Widths, ...]]:
    """Give the best ways to lay a row over the one below, by how many cells each covers: the evenest first."""
    if len(upper) >= len(lower):
        return 0.0, ((1,) * len(lower),)
    least: dict[tuple[int, int], float] = {(len(upper), len(lower)): 0.0}
    for index in range(len(upper) - 1, -1, -1):
        for start in range(index, len(lower) - (len(upper) - index) + 1):
            least[index, start] = min(strain for _, strain in _steps(upper, lower, least, index, start))
    found = islice(_best(upper, lower, least, ()), _MOST_WAYS)
    evenest = sorted(found, key=lambda way: (sum(count * count for count in way), [-count for count in way]))
    return least[0, 0], tuple(evenest)


def _steps(
    upper: Sequence[str], lower: Sequence[str], least: dict[tuple[int, int], float], index: int, start: int
) -> Iterator[tuple[int, float]]:
    """Give how many cells one may cover, each with the least strain of that and everything behind it."""
    for end in range(start + 1, len(lower) + 1):
        if (index + 1, end) in least:
            yield end - start, _strain(upper[index], lower[start:end]) + least[index + 1, end]


def _best(
    upper: Sequence[str], lower: Sequence[str], least: dict[tuple[int, int], float], way: Widths
) -> Iterator[Widths]:
    index, start = len(way), sum(way)
    if index == len(upper):
        yield way
        return
    for count, strain in _steps(upper, lower, least, index, start):
        if strain <= least[index, start]:
            yield from _best(upper, lower, least, (*way, count))


def _strain(upper: str, lower: Sequence[str]) -> float:
    """Score how badly a cell lies over those below it: 0 where it goes on in one, or is divided by all."""
    if len(lower) == 1:
        return 0.0
    strain = 2.0 * (not upper) + sum(not text for text in lower)
    years = [found[0] for text in lower if (found := _YEAR.search(text))]
    names = [text for text in lower if text and not _YEAR.search(text)]
    return strain + (len(set(names)) < len(names)) + sum(one >= other for one, other in pairwise(years))


def paths(rows: Sequence[Row]) -> Paths:
    """Give for each column what is said above it, from top to bottom, but for its number."""
    columns = max((one.column + one.columns for row in rows for one in row), default=0)
    found: list[list[str]] = [[] for _ in range(columns)]
    for row in rows:
        for one in () if is_numbers(row) else filled_cells(row):
            for path in found[one.column : one.column + one.columns]:
                path.append(one.text.text)
    return tuple(map(tuple, found))


def is_numbers(row: Row) -> bool:
    """Tell the row of a heading that numbers its columns."""
    some = filled_cells(row)
    return bool(some) and not some[0].text.text[0].isalpha() and is_numbered(some)


def filled_cells(row: Row) -> list[Cell]:
    """Give the cells that say something."""
    return [one for one in row if one.text.text]
