"""Numbers of chapters, in Roman or in Arabic figures."""

from __future__ import annotations

from itertools import pairwise

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_WORTH = {figure: worth for worth, figure in _ROMAN if len(figure) == 1}
_MOST = 39  # of chapters


def write_roman(value: int) -> str:
    """Write a number from 1 to 3999 in Roman figures."""
    figures = ""
    for worth, letters in _ROMAN:
        figures += letters * (value // worth)
        value %= worth
    return figures


def worth_of(figures: str) -> int:
    """Add up Roman figures, rightly put together or not (IIII is 4); a letter that is none counts as I."""
    worths = (_WORTH.get(letter, 1) for letter in figures.upper())
    return sum(-one if one < other else one for one, other in pairwise((*worths, 0)))


def read_numeral(text: str) -> int | None:
    """Give the number that Roman or Arabic figures write, 1 to 39; None where the text writes none."""
    if text.isdecimal() and text.isascii():
        value = int(text[:3])
        return value if 0 < value <= _MOST else None
    value = worth_of(text)
    return value if 0 < value <= _MOST and write_roman(value) == text.upper() else None
