"""What the year rules share: the years and the ranges of years that a text names, and the Renstra period."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from renja_lint import FIRST_YEAR, LAST_YEAR, Plan, regex

_DASHES = "\N{EN DASH}\N{EM DASH}-"
# So written that the search leaps to the next digit: what must not stand before the digits is looked at behind them.
_YEAR = r"[0-9][0-9]{3}"
_ALONE = regex(rf"{_YEAR}(?<![\w.,/{_DASHES}][0-9]{{4}})(?![\w/{_DASHES}]|[.,][0-9])")
_ANY = regex(r"(?<![0-9])[0-9]{4}(?![0-9])")
_RANGE = regex(
    rf"({_YEAR})(?<![\w./{_DASHES}][0-9]{{4}})[^\S\n]*[{_DASHES}][^\S\n]*([0-9]{{4}})(?![\w/{_DASHES}]|[.,][0-9])"
)
_NUMBERED = regex(r"\b(?:nomor|no|telp|telepon|fax|faks|hp)\b[^\w\n]*(?:\([0-9]+\)[^\w\n]*)?$", re.IGNORECASE)
_CENTURIES = tuple(str(century) for century in range(FIRST_YEAR // 100, LAST_YEAR // 100 + 1))
_LONGEST_WORD = 40  # characters before a number in which a word such as "Nomor" is looked for


class Year(NamedTuple):
    """A year that a text names by itself, at ``text[start:end]``."""

    year: int
    start: int
    end: int


class Period(NamedTuple):
    """Two years that a text joins into a range, at ``text[start:end]``."""

    first: int
    last: int
    start: int = 0
    end: int = 0


@lru_cache(maxsize=1024)
def years(text: str) -> tuple[Year, ...]:
    """Give the years that a text names by themselves; those of ranges and the numbers of codes are none."""
    if not _may_name_year(text):
        return ()
    taken = {at for one in _joined(text) for at in range(one.start, one.end)}
    found = (Year(int(m[0]), m.start(), m.end()) for m in _ALONE.finditer(text) if m.start() not in taken)
    return tuple(one for one in found if _is_year(one.year) and not _is_numbered(text, one.start))


def ranges(text: str) -> Iterator[Period]:
    """Give the ranges of years in a text, as in ``2021-2026`` or ``2018 - 2023``, whichever year comes first."""
    for one in _joined(text) if _may_name_year(text) else ():
        if _is_year(one.first) and _is_year(one.last) and not _is_numbered(text, one.start):
            yield one


@lru_cache(maxsize=1024)
def _joined(text: str) -> tuple[Period, ...]:
    """Give the numbers of four digits that a text joins two by two."""
    return tuple(Period(int(m[1]), int(m[2]), m.start(), m.end()) for m in _RANGE.finditer(text))


def _may_name_year(text: str) -> bool:
    """Tell whether the first digits of any year occur: looking for those is quick."""
    return any(century in text for century in _CENTURIES)


def renstra_period(plan: Plan) -> Period | None:
    """Give the Renstra period that the plan states, whichever year comes first; None where two years cannot be read."""
    found = [int(text) for text in _ANY.findall(plan.isi.renstra or "")]
    return Period(*found) if len(found) == 2 and all(map(_is_year, found)) else None


def _is_year(number: int) -> bool:
    return FIRST_YEAR <= number <= LAST_YEAR


def _is_numbered(text: str, start: int) -> bool:
    """Tell whether a word before it makes the number something else than a year."""
    return bool(_NUMBERED.search(text, max(0, start - _LONGEST_WORD), start))
