"""Which items of a list are in order, and which few stand outside."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

K = TypeVar("K", int, str)


def longest_run(keys: Sequence[K]) -> list[int]:
    """Give the ascending places of a longest part of a list that never descends, of equally long ones the last."""
    ends: list[K] = []  # the least last key of a run of each length
    at: list[int] = []  # and where it stands
    before: list[int] = []
    for place, key in enumerate(keys):
        length = bisect_right(ends, key)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [key]
        at[length : length + 1] = [place]
    kept: list[int] = []
    step = at[-1] if at else -1
    while step >= 0:
        kept.append(step)
        step = before[step]
    return kept[::-1]


def find_misplaced(keys: Sequence[K]) -> list[int]:
    """Give the places of the fewest keys that must be moved so that none falls."""
    kept = set(longest_run(keys))
    return [place for place in range(len(keys)) if place not in kept]
