"""The list of program, kegiatan and sub kegiatan in a running text: its lines, their levels, what they belong to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Baris, fold, regex
from renja_rules.reading.chapters.lists import Line, continued, lines
from renja_rules.reading.chapters.sections import Section

RANKS = {"program": 0, "kegiatan": 1, "sub_kegiatan": 2}
_FEWEST = 3  # lines of a list
_LEVEL_WORD = regex(r"\s*(?:program|(?:sub[\s-]*)?kegiatan)\b[\s:.,-]*", re.IGNORECASE)
_SAID_BEHIND = regex(
    r"\b(?:dengan\s+(?:(?:sub\s*)?kegiatan|rincian|pagu|anggaran|alokasi)|(?:yang\s+)?terdiri|meliputi|"
    r"sebagai\s+berikut|sebesar|rp\b)",
    re.IGNORECASE,
)
_MARKS = " ,;:.(\t\n"

Names = dict[str, list[Baris]]
Form = tuple[str, str, int]


class ListEntry(NamedTuple):
    """A line of the list: its name at ``text[start:end]``, its level, the line above that it is part of.

    ``key`` is a name that rows have, empty where none has the line's.
    """

    nama: str
    start: int
    end: int
    level: str
    above: int | None
    key: str


def entries(section: Section, names: Names) -> tuple[ListEntry, ...]:
    """Give the lines of the list in a section; none where no form of numbers stands for program."""
    text, found = section.bagian.teks, lines(section.bagian.teks)
    keys = [_key_of(text, line, following, names) for line, following in zip(found, (*found[1:], None), strict=True)]
    levels = _level_of_form(found, keys, names)
    if "program" not in levels.values():
        return ()
    within = _span(found, [bool(key) for key in keys], text)
    return tuple(_entries([(found[n], keys[n]) for n in within], levels))


def is_listing(section: Section) -> bool:
    """Tell whether a section may list the plan's program."""
    return not section.looks_back and len(lines(section.bagian.teks)) >= _FEWEST


def key_of(name: str) -> str:
    """Fold a name; the word for its level in front makes no difference."""
    return fold(_LEVEL_WORD.sub("", name, count=1)) if _LEVEL_WORD.match(name) else fold(name)


def _key_of(text: str, line: Line, following: Line | None, names: Names) -> str:
    """Give the name of rows that a line has: as it is, without what is said behind it, or with the lines below."""
    if (key := key_of(line.judul)) in names or (key := key_of(_bare(line.judul))) in names:
        return key
    whole = continued(text, line, following)
    if whole != line.judul and ((key := key_of(whole)) in names or (key := key_of(_bare(whole))) in names):
        return key
    return ""


def _bare(name: str) -> str:
    """Take away what a line says behind the name: ", dengan kegiatan:"."""
    said = _SAID_BEHIND.search(name)
    return (name[: said.start()] if said else name).rstrip(_MARKS)


def _form(line: Line) -> Form:
    return line.kind, line.mark, len(line.parts)


def _level_of_form(found: tuple[Line, ...], keys: list[str], names: Names) -> dict[Form, str]:
    """Learn which level a form of numbers stands for, from the lines that name a row: "a." for sub kegiatan."""
    seen: dict[Form, Counter[str]] = {}
    for line, key in zip(found, keys, strict=True):
        for level in {baris.tingkat for baris in names.get(key, ()) if baris.tingkat}:
            seen.setdefault(_form(line), Counter())[level] += 1
    return {form: counted.most_common(1)[0][0] for form, counted in seen.items()}


def _span(found: tuple[Line, ...], hits: list[bool], text: str) -> range:
    """Give the lines from the first to the last that name a row, and those right before and behind them."""
    if not any(hits):
        return range(0)
    first, last = hits.index(True), len(hits) - 1 - hits[::-1].index(True)
    while first > 0 and "\n\n" not in text[found[first - 1].end : found[first].start]:
        first -= 1
    while last + 1 < len(found) and "\n\n" not in text[found[last].end : found[last + 1].start]:
        last += 1
    return range(first, last + 1)


def _entries(found: list[tuple[Line, str]], levels: dict[Form, str]) -> Iterator[ListEntry]:
    above: dict[int, int] = {}  # the last line of each rank
    number = 0
    for line, key in found:
        level, name = levels.get(_form(line)), _bare(line.judul)
        if level is None or not name:
            continue
        rank, start = RANKS[level], line.end - len(line.judul)
        above = {each: line for each, line in above.items() if each < rank}
        yield ListEntry(name, start, start + len(name), level, above[max(above)] if above else None, key)
        above[rank] = number
        number += 1
