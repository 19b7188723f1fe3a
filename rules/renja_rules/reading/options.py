"""Options of rules that are numbers, exact ones."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from renja_lint import Rule


def exact(number: float) -> Decimal:
    """Give a number that an option holds, such as 0.8 or 10, as it is written."""
    return _decimal(str(number))


def number_of(rule: Rule, option: str) -> Decimal:
    """Give an option that is a number, such as 0.8 or 10; what is no number counts as nothing."""
    value = rule.options[option]
    return _decimal(str(value)) if isinstance(value, (int, float)) else Decimal(0)


@lru_cache(maxsize=64)
def exact(number: float) -> Decimal:
    """Give a number of the configuration, such as 0.8 or 10, without the error of binary fractions."""
    return Decimal(str(number))


@lru_cache(maxsize=64)
def _decimal(text: str) -> Decimal:
    return Decimal(text)
