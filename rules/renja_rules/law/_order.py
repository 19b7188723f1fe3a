"""Which items of a list stand out of order: those outside its longest run in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


def misplaced(keys: Sequence[int]) -> list[int]:
    """Give the indexes of the fewest keys that must be moved so that none falls."""
    ends: list[int] = []  # the least last key of a rising run of each length
    at: list[int] = []  # and where it stands
    before: list[int] = []
    for index, key in enumerate(keys):
        length = bisect_right(ends, key)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [key]
        at[length : length + 1] = [index]
    kept = set()
    step = at[-1] if at else -1
    while step >= 0:
        kept.add(step)
        step = before[step]
    return [index for index in range(len(keys)) if index not in kept]
