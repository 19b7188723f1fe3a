"""Sentences put in a row, and numbers with their decimals, in both languages at once."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from renja_lint import Text

_AND = Text(id="{awal} dan {akhir}", en="{awal} and {akhir}")
_DECIMALS = Text(id="{utuh},{pecahan}", en="{utuh}.{pecahan}")


def enumerate_texts(texts: Iterable[Text]) -> Text:
    """Enumerate: "a", "a dan b", "a, b dan c"; there is at least one."""
    *most, last = texts
    return _AND.fill(awal=Text.join(*most, by=", "), akhir=last) if most else last


def write_rounded(number: Decimal, step: Decimal) -> Text:
    """Write a number rounded to a step such as 0.01, with as many decimals as the step has, noughts too."""
    whole, _, decimals = format(number.quantize(step, ROUND_HALF_UP), "f").partition(".")
    return _DECIMALS.fill(utuh=whole, pecahan=decimals)
