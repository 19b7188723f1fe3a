"""Names of agencies and regions in the texts of a document, and which of them is named most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from renja_lint.finding import Span, Text
from renja_lint.patterns import regex
from renja_lint.source.lined import Lined

_AGENCY = regex(
    r"(?<![\w/])(?:kecamatan|distrik|dinas|badan|inspektorat|sekretariat|satuan\s+polisi|rumah\s+sakit|rsud)\s",
    re.IGNORECASE,
)
_REGION = regex(r"(?<![\w/])(?:kabupaten|kab\.|kota)\s{1,3}", re.IGNORECASE)
_PROVINCE = regex(r"(?<![\w/])(?:provinsi|propinsi|prov\.)\s{1,3}", re.IGNORECASE)
_WORD = regex(r"(,?[^\S\n]{1,3}|\s?[-&]\s?)([^\W\d_][\w'.]*)")
_JOINING = "dan"
_NO_NAME = frozenset(
    (
        "kabupaten", "kab", "kota", "provinsi", "propinsi", "prov", "kecamatan", "tahun", "nomor", "no", "tentang",
        "periode", "dalam", "pada", "di", "yang", "untuk", "dengan", "sampai", "berdasarkan", "dari", "ini", "adalah",
        "atas", "oleh", "sebagai", "merupakan", "rencana", "renja", "renstra", "rkpd", "rpjmd", "perubahan", "terhadap",
        "menurut", "serta",
    )
)  # fmt: skip
_MOST_WORDS = {_AGENCY: 12, _REGION: 4, _PROVINCE: 4}


class Rank(IntEnum):
    """How much it weighs when a place names something: as many mentions in running text."""

    TEXT = 1
    TITLE = 10
    PLAN = 20  # the title page, the table of the plan, the line with the agency's name


class Said(NamedTuple):
    """A text of the document, what it is called, and how much it weighs."""

    text: Lined
    what: Text
    rank: Rank


class Mention(NamedTuple):
    """A place that names something: the name as printed, from where to where it stands in what text."""

    name: str
    start: int
    end: int
    said: Said

    @property
    def key(self) -> str:
        """Give the name without what differs between spellings of the same."""
        return _key(self.name)

    def span(self) -> Span:
        """Give the place."""
        return self.said.text.at(self.start, self.end)

    def node(self) -> Lined:
        """Give the name as a located text."""
        return self.said.text.part(self.start, self.end)


@lru_cache(maxsize=1024)
def _key(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def find_mentions(said: Iterable[Said], pattern: re.Pattern[str], group: str | int = 0) -> Iterator[Mention]:
    """Give what matches a pattern, or a group of it."""
    for one in said:
        yield from (Mention(match[group], *match.span(group), one) for match in pattern.finditer(one.text.text))


def agencies(said: Iterable[Said]) -> Iterator[Mention]:
    """Give the agencies that are named: Kecamatan Mangkutana, Dinas Kesehatan."""
    return _called(said, _AGENCY)


def regions(said: Iterable[Said]) -> Iterator[Mention]:
    """Give the kabupaten and kota that are named, with that word."""
    return _called(said, _REGION)


def provinces(said: Iterable[Said]) -> Iterator[Mention]:
    """Give the provinces that are named, without that word."""
    for one in _called(said, _PROVINCE):
        name = one.name.split(maxsplit=1)[1]
        yield one._replace(name=name, start=one.end - len(name))


def most(mentions: Iterable[Mention]) -> Mention | None:
    """Give a mention of what is named most, in the spelling used most; one in capitals only where there is no other."""
    every = list(mentions)
    if not every:
        return None
    key = _weightiest(every, lambda one: one.key)
    same = [one for one in every if one.key == key]
    spelt = [one for one in same if not one.name.isupper()] or same
    name = _weightiest(spelt, lambda one: one.name)
    return max((one for one in spelt if one.name == name), key=lambda one: one.said.rank)


def _called(said: Iterable[Said], noun: re.Pattern[str]) -> Iterator[Mention]:
    """Give the names that begin with a noun and go on with capitalised words."""
    for one in said:
        text = one.text.text
        for match in noun.finditer(text):
            start = match.start()
            end = _end_of_name(text, start + len(match[0].rstrip()), _MOST_WORDS[noun])
            if end and text[start].isupper():
                yield Mention(text[start:end], start, end, one)


def _end_of_name(text: str, at: int, words: int) -> int:
    """Give where the capitalised words behind a noun end; 0 where there are none."""
    end = 0
    for _ in range(words):
        word = _WORD.match(text, at)
        if not word or word[2].casefold().rstrip(".") in _NO_NAME:
            break
        at = word.end()
        if word[2].casefold() == _JOINING:
            continue
        if not word[2][0].isupper():
            break
        end = at - (word[2].endswith(".") and not _is_initials(word[2]))
    return end


def _is_initials(word: str) -> bool:
    return len(word) == 2 * word.count(".")


def _weightiest(mentions: Sequence[Mention], by: Callable[[Mention], str]) -> str:
    counted = Counter[str]()
    for one in mentions:
        counted[by(one)] += one.said.rank
    return counted.most_common(1)[0][0]
