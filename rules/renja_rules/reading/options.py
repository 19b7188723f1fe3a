"""Options of rules that are numbers, exact ones."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache


@lru_cache(maxsize=64)
def exact(number: float) -> Decimal:
    """Give a number of the configuration, such as 0.8 or 10, without the error of binary fractions."""
    return Decimal(str(number))
