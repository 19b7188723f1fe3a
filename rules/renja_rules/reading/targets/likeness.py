"""When two texts are the same indicator, whatever their case, punctuation and unit, and with a typing error."""

from __future__ import annotations

from functools import lru_cache

from renja_lint import fold, regex
from renja_rules.reading.likeness import differs_by_typing_errors
from renja_rules.reading.targets.indicators import without_unit

SLIPS = 2  # letters that may be other, missing or too many
SHORTEST = 20  # letters: in a shorter indicator two other letters are another word
_DIGITS = regex(r"\d+")


@lru_cache(maxsize=4096)
def _core(indikator: str) -> str:
    """Give the letters and digits of an indicator without the unit in brackets behind it, in lower case."""
    return fold(without_unit(indikator)) or fold(indikator)


@lru_cache(maxsize=4096)
def same_indicator(one: str, other: str) -> bool:
    """Tell whether two texts are the same indicator; numbers in them are never slips."""
    first, second = _core(one), _core(other)
    if first == second:
        return True
    if min(len(first), len(second)) < SHORTEST or not differs_by_typing_errors(first, second, SLIPS):
        return False
    return _DIGITS.findall(first) == _DIGITS.findall(second)
