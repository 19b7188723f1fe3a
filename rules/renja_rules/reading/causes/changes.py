"""Which few rows, changed, make a sum right: the search for the smallest combinations that close a gap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice, takewhile
from typing import NamedTuple

MOST_ROWS = 3  # that one cause may combine
MOST_RIVALS = 3  # of one size; where more fit, it is chance, and none says anything
MOST_COMBINED = 300  # among more rows some three nearly always fit, and the search is no longer quick


class Change(NamedTuple):
    """What one row would have to become, in rupiah, for a gap to shrink by ``there - here``."""

    row: str  # identity: no combination holds one row twice
    subject: str
    name: str
    here: Decimal
    there: Decimal


def candidates(changes: Iterable[Change]) -> list[Change]:
    """Sort the changes, leave out those that change nothing, and keep one of those that do the same to one row."""
    kept: dict[tuple[str, Decimal], Change] = {}
    for change in sorted(changes):
        if change.here != change.there:
            kept.setdefault((change.row, change.there - change.here), change)
    return list(kept.values())


def fewest_changes(groups: Sequence[Sequence[Change]], gap: Decimal) -> list[tuple[Change, ...]]:
    """List, sorted, the smallest combinations of candidates, each within one group, that add up to the gap.

    Amounts are round, so chance fits too. Where more than three combinations of the smallest fitting size fit, no one
    can tell which is meant: the list is empty, and larger ones, which fit by chance all the more, are not tried.
    """
    for size in range(1, MOST_ROWS + 1):
        found = {cause for group in groups for cause in islice(_closing(size, group, gap), MOST_RIVALS + 1)}
        if found:
            return sorted(found) if len(found) <= MOST_RIVALS else []
    return []


def _closing(size: int, changes: Sequence[Change], gap: Decimal) -> Iterator[tuple[Change, ...]]:
    """Give the combinations of one size that close the gap, no row twice."""
    if size == MOST_ROWS and len(changes) > MOST_COMBINED:
        return
    amounts = [_units(change.there - change.here) for change in changes]
    places: dict[int, list[int]] = {}
    for at, amount in enumerate(amounts):
        places.setdefault(amount, []).append(at)
    for found in _adding_up(size, _units(gap), amounts, places):
        cause = tuple(changes[at] for at in found)
        if len({change.row for change in cause}) == size:
            yield cause


def _adding_up(
    size: int, total: int, amounts: Sequence[int], places: Mapping[int, Sequence[int]], start: int = 0
) -> Iterator[tuple[int, ...]]:
    """Give the places, ascending, of amounts that add up to the total: the last of them is looked up, not tried."""
    if size == 1:
        yield from ((at,) for at in takewhile(lambda at: at >= start, reversed(places.get(total, ()))))
        return
    for at in range(start, len(amounts)):
        rest = total - amounts[at]
        if size > 2 or rest in places:
            yield from ((at, *more) for more in _adding_up(size - 1, rest, amounts, places, at + 1))


def _units(amount: Decimal) -> int:
    """Count an amount in ten-thousandths of a rupiah: whole numbers are as exact, and add and hash faster."""
    return int(amount.scaleb(4))
