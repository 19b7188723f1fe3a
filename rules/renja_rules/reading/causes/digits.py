"""Slips of the hand in one amount: a digit lost, added or swapped, a factor of ten."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

Slip = Literal["angka_hilang", "angka_ganda", "angka_tertukar", "kelipatan"]
SLIPS: tuple[Slip, ...] = ("angka_hilang", "angka_ganda", "angka_tertukar", "kelipatan")
ZEROS = ("0", "00", "000")
LEAST = 1000  # below four digits nearly any two amounts are a slip apart


def find_slip(wrong: Decimal, right: Decimal) -> Slip | None:
    """Say by which one slip the amount ``right`` became ``wrong``, both in rupiah and finite; None if by no single one.

    Only whole positive amounts are compared. One event has one name: a zero lost or added at the end is
    ``kelipatan``, never a lost or added digit. A first digit lost before zeros (4.009.500 to 9.500) is no slip here:
    by that measure every round difference would look like one.
    """
    if wrong <= 0 or right < LEAST or any(amount != amount.to_integral_value() for amount in (wrong, right)):
        return None
    shown, meant = f"{wrong:.0f}", f"{right:.0f}"
    shorter, longer = sorted((shown, meant), key=len)
    if longer.removeprefix(shorter) in ZEROS:
        return "kelipatan"
    if len(longer) == len(shorter) + 1 and _is_shortened(shorter, longer):
        return "angka_hilang" if shorter == shown else "angka_ganda"
    if len(longer) == len(shorter) and shown != meant and _is_swapped(shown, meant):
        return "angka_tertukar"
    return None


def _is_shortened(shorter: str, longer: str) -> bool:
    """Tell whether one digit taken out of the longer number leaves the shorter."""
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _is_swapped(one: str, other: str) -> bool:
    """Tell whether one number is the other with two neighbouring digits in each other's place."""
    return any(one[: at - 1] + one[at] + one[at - 1] + one[at + 1 :] == other for at in range(1, len(one)))
