"""Chapter numbers, in Roman or in Arabic figures."""

from __future__ import annotations

from renja_lint import regex

_ROMAN = regex(r"(X{0,3})(IX|IV|V?I{0,3})")
_UNITS = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_ROMAN_UNITS = tuple(sorted(_UNITS, key=lambda roman: _UNITS[roman]))


def number(text: str) -> int | None:
    """Give the number that Roman or Arabic figures write, 1 to 39; None where the text writes none."""
    if text.isdecimal() and text.isascii():
        value = int(text[:3])
    else:
        match = _ROMAN.fullmatch(text.upper())
        value = 10 * len(match[1]) + _UNITS[match[2]] if match else 0
    return value if 0 < value < 40 else None


def roman(value: int) -> str:
    """Write a number from 1 to 39 in Roman figures."""
    return "X" * (value // 10) + _ROMAN_UNITS[value % 10]
