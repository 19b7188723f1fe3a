"""How a citation of a regulation is read, in the many ways that people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from renja_lint import regex
from renja_rules.law._gazette import Gazette, gazettes
from renja_rules.law._kinds import BY_KEY, SHARED, Kind, any_kind, kind_of_match, of_region

_LONGEST = 3000  # characters of a citation that are read: the longest official title has some 400
_LONGEST_HEAD = 200  # characters that kind, number and year may take
_NUMBER_WORD = r"(?:nomor|nomer|nmr|no)\b[\s.:]*"
_PART = r"[0-9A-Za-z./]"
_NUMBER = rf"{_PART}{{0,30}}(?:\s?[\-\u2010-\u2015]\s?{_PART}{{1,30}}){{0,3}}"
_YEAR = r"\s*(?:,?\s*(?:tahun|thn|th)\b[\s.:]*|/\s*)(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
_REST = regex(
    rf"(?P<whose>[^0-9();:]{{0,120}}?)\s*"
    rf"(?:\b{_NUMBER_WORD}(?P<number>[0-9A-Za-z]{_NUMBER})|(?<![\w.])(?P<bare>[0-9]{_NUMBER})){_YEAR}",
    re.IGNORECASE,
)
_CONSTITUTION = regex(r"[^0-9;]{0,80}?(?P<year>1945)")
_TITLE = regex(r"[\s,:]*(?:tentang|tetang|ttg)\b[\s:]*", re.IGNORECASE)
_TITLE_END = regex(
    r"\b(?:tam\w*\s+)?(?:lem?b\w*|berita)\s+(?:negara|daerah)\b|[(,]\s*t?(?:ln|ld|bn|bd)(?:ri)?\b|;|\.\s*\(|\.\s*$",
    re.IGNORECASE,
)
_AMENDED = regex(
    r"\b(?:sebagaimana|jo|juncto|(?:yang\s+)?telah\s+(?:\w+\s+){0,3}?di(?:ubah|rubah|perbarui))\b", re.IGNORECASE
)
_IS_SHORT = regex(r"(?:per|kep)men\w|pmk", re.IGNORECASE)  # Permenkes, where the kind alone says too little
_LAST = regex(r"\bterakhir\b", re.IGNORECASE)


class Act(NamedTuple):
    """A regulation by its identity: the key of its kind, its number as folded, its year.

    ``whose`` is the rest of the name of a kind that many offices use: Keuangan, Permenkes.
    """

    kind: str
    number: str
    year: int
    whose: str = ""

    @property
    def called(self) -> str:
        """Give what people call it: UU 25/2004."""
        kind = self.whose if _IS_SHORT.match(self.whose) else f"{self.kind.replace('-', ' ')} {self.whose}".strip()
        year = "" if self.number.endswith(f"/{self.year}") else f"/{self.year}"
        return f"{kind} {self.number}{year}" if self.number else f"{kind} {self.year}"

    @property
    def level(self) -> str:
        """Tell who made it, as far as its name tells."""
        return BY_KEY[self.kind].level

    @property
    def rank(self) -> int | None:
        """Give its place in a list from high to low."""
        return BY_KEY[self.kind].rank


class Citation(NamedTuple):
    """A citation in ``text``; kind, number and year stand at ``start`` to ``end``, the title at its own two.

    ``amendment`` is the amending act of "sebagaimana telah diubah ... dengan", the last one where the text says which;
    ``chain`` are all acts that are named from there on.
    """

    text: str
    act: Act
    start: int
    end: int
    title_start: int
    title_end: int
    gazettes: tuple[Gazette, ...] = ()
    amendment: Citation | None = None
    chain: tuple[Act, ...] = ()

    @property
    def title(self) -> str:
        """Give the title on one line; empty where none is written."""
        return " ".join(self.text[self.title_start : self.title_end].split())


class Head(NamedTuple):
    """Kind, number and year of a regulation, written at ``start`` to ``end``."""

    act: Act
    start: int
    end: int


@lru_cache(maxsize=512)
def cite(text: str) -> Citation | None:
    """Read the citation that a text begins with; None where it names no regulation with number and year."""
    text = text[:_LONGEST]
    head = next(heads(text), None)
    return _cite(text, head, len(text)) if head else None


def heads(text: str, start: int = 0, end: int | None = None) -> Iterator[Head]:
    """Give every regulation that a text names with number and year, in order."""
    end = len(text) if end is None else end
    opened = list(any_kind().finditer(text, start, end))
    stops = (*(match.start() for match in opened[1:]), end)
    for match, stop in zip(opened, stops, strict=False):
        head = _head(text, match, stop)
        if head:
            yield head


def head_before(text: str, end: int) -> Head | None:
    """Give the regulation whose kind, number and year are the last words before a place."""
    opened = list(any_kind().finditer(text, max(0, end - _LONGEST_HEAD), end))
    head = _head(text, opened[-1], end) if opened else None
    return head if head and not text[head.end : end].strip(" \t\n,") else None


def _head(text: str, match: re.Match[str], stop: int) -> Head | None:
    kind = kind_of_match(match)
    rest = (_CONSTITUTION if kind.key == "UUD" else _REST).match(
        text, match.end(), min(stop, match.end() + _LONGEST_HEAD)
    )
    return Head(_act(kind, match[0], rest), match.start(), rest.end()) if rest else None


def _act(kind: Kind, written: str, rest: re.Match[str]) -> Act:
    if kind.key == "UUD":
        return Act(kind.key, "", int(rest["year"]))
    whose = " ".join(rest["whose"].split()).strip(" ,.")
    kind = of_region(kind, whose)
    office = "" if kind.key not in SHARED else written if _IS_SHORT.match(written) else whose
    return Act(kind.key, folded_number(rest["number"] or rest["bare"]), int(rest["year"]), office)


def folded_number(number: str) -> str:
    """Write a number in one way: without spaces and leading noughts, with plain hyphens."""
    plain = re.sub(r"[\u2010-\u2015]", "-", "".join(number.split())).strip(".")
    return (plain.lstrip("0") or "0") if plain.isdecimal() else plain


def _cite(text: str, head: Head, end: int) -> Citation:
    amended = _AMENDED.search(text, head.end, end)
    stop = amended.start() if amended else end
    start_of_title, end_of_title = title_span(text, head.end, stop)
    amendment: Citation | None = None
    chain: tuple[Act, ...] = ()
    if amended:
        named = tuple(heads(text, amended.end(), end))
        last = _LAST.search(text, amended.end(), end)
        later = [one for one in named if not last or one.start > last.start()]
        amendment = _amending(text, later[0], end) if later else None
        chain = tuple(one.act for one in named)
    return Citation(
        text, head.act, head.start, head.end, start_of_title, end_of_title,
        gazettes(text, end_of_title, stop), amendment, chain,
    )  # fmt: skip


def _amending(text: str, head: Head, end: int) -> Citation:
    """Read the amending act; what follows it, amends it or not, is left."""
    start, stop = title_span(text, head.end, end)
    return Citation(text, head.act, head.start, head.end, start, stop, gazettes(text, stop, end))


def title_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Find the title that follows kind, number and year; an empty stretch at ``start`` where none does."""
    opening = _TITLE.match(text, start, end)
    if opening is None:
        return start, start
    closing = _TITLE_END.search(text, opening.end(), end)
    stop = closing.start() if closing else end
    return opening.end(), opening.end() + len(text[opening.end() : stop].rstrip(" \t\r\n.,;:([\"'"))
