"""The gazettes that a citation names: Lembaran and Berita, of the state or of a region, and their supplements."""

from __future__ import annotations

import re
from typing import NamedTuple

from renja_lint import regex

_OPENING = regex(
    r"\b(?:(?P<more>tam\w*)\s+)?(?:(?P<sheet>lem?b\w*)|berita)\s+(?:(?P<state>negara)|daerah)\b"
    r"|(?<![\w/])(?P<short>t?(?:ln|bn|ld|bd))(?:\s?ri)?\b",
    re.IGNORECASE,
)
_YEAR = regex(r"\b(?:tahun|thn|th)\b[\s.:]*(?P<year>[0-9]{4})(?![0-9])", re.IGNORECASE)
_NUMBER = regex(r"\b(?:nomor|nomer|no)\b[\s.:]*(?P<number>[0-9]+[A-Za-z]?)\b", re.IGNORECASE)
_JOINED = regex(r"\b(?P<year>(?:19|20)[0-9]{2})\s*/\s*(?:no\W*)?(?P<number>[0-9]+)\b", re.IGNORECASE)
_LONGEST = 200  # characters that the name of a gazette takes with its year and number


class Gazette(NamedTuple):
    """A gazette as cited: ``kind`` is LN, TLN, BN, LD and so on; the citation of it stands at ``start`` to ``end``."""

    kind: str
    year: int | None
    number: str
    start: int
    end: int


def gazettes(text: str, start: int, end: int) -> tuple[Gazette, ...]:
    """Give the gazettes that a stretch of a text names, those without year and number left out."""
    openings = list(_OPENING.finditer(text, start, end))
    stops = (*(match.start() for match in openings[1:]), end)
    found = (_gazette(text, match, stop) for match, stop in zip(openings, stops, strict=False))
    return tuple(one for one in found if one.number or one.year)


def _gazette(text: str, match: re.Match[str], stop: int) -> Gazette:
    stop = min([stop, match.end() + _LONGEST, *(at for mark in ");" if (at := text.find(mark, match.end(), stop)) > 0)])
    joined = _JOINED.search(text, match.end(), stop)
    year = joined or _YEAR.search(text, match.end(), stop)
    number = joined or _NUMBER.search(text, match.end(), stop)
    last = max((found.end() for found in (year, number) if found), default=match.end())
    return Gazette(
        _kind(match),
        int(year["year"]) if year else None,
        number["number"].lstrip("0") if number else "",
        match.start(),
        last,
    )


def _kind(match: re.Match[str]) -> str:
    if match["short"]:
        return match["short"].upper()
    sheet = "L" if match["sheet"] else "B"
    return f"{'T' if match['more'] else ''}{sheet}{'N' if match['state'] else 'D'}"
