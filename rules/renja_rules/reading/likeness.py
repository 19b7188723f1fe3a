"""How alike two texts are, letter by letter; the library for it is loaded only when two texts differ."""

from __future__ import annotations


def letter_likeness(one: str, other: str) -> float:
    """Give how many of the letters of two texts are the same in the same order, 0 to 100; case counts."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - only a plan with texts that differ pays for it

    return fuzz.ratio(one, other)


def differs_by_typing_errors(one: str, other: str, most: int) -> bool:
    """Tell whether two texts differ by at most so many letters that are other, missing, too many or swapped."""
    if abs(len(one) - len(other)) > most:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a plan with texts that differ pays for it

    return OSA.distance(one, other, score_cutoff=most) <= most
