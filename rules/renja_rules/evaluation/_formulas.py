"""The arithmetic of the evaluation tables: exact decimals, rounded half up, compared as people round."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

TOLERANCE = Decimal("0.01")  # by so much a percentage or a mean may be off
_HALF = TOLERANCE / 2  # what is as near before rounding is near enough after it
_LARGEST = Decimal(10) ** 12  # no target is larger


def is_sane(number: Decimal) -> bool:
    """Tell whether a number is one that a target can be; others are not reckoned with."""
    return -_LARGEST < number < _LARGEST


def round_half_up(number: Decimal, places: int = 2) -> Decimal:
    """Round half up to so many digits behind the comma."""
    return number.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def percentage(part: Decimal, whole: Decimal) -> Decimal | None:
    """Give what percentage a part is of a whole, not rounded; None where there is no whole, or next to none."""
    share = part / whole * 100 if whole else None
    return share if share is not None and is_sane(share) else None


def mean(numbers: Sequence[Decimal]) -> Decimal | None:
    """Give the mean, not rounded; None of no numbers."""
    return sum(numbers, Decimal(0)) / len(numbers) if numbers else None


def agrees(written: Decimal, exact: Decimal) -> bool:
    """Tell whether a written number is the exact one as people write it.

    Rounded to hundredths it may be off by one of them; it may also be rounded to as many digits as are written. Both
    numbers are sane.
    """
    if abs(written - exact) <= _HALF or abs(written - round_half_up(exact)) <= TOLERANCE:
        return True
    return written == round_half_up(exact, min(_places(written), 2))


def _places(number: Decimal) -> int:
    """Count the digits behind the comma that a number needs."""
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
