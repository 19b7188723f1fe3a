"""The running texts of the chapters one by one: what each is about, and the sentence that something stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple, TypeVar

from renja_lint import Bagian, Place, Plan, regex

T = TypeVar("T")

_LOOKING_BACK = regex(r"\bevaluasi|\bcapaian|\brealisasi|\bpencapaian", re.IGNORECASE)
# A line break that only wraps a line: none before an empty line, after one, or before the number of a list's line.
_WRAP = regex(r"\n(?<!\n\n)(?![^\S\n]*(?:\n|(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[a-zA-Z])[.)][^\S\n]|[-\N{BULLET}]))")
_END = regex(r"[.!?](?<!\brp.)(?<!\bno.)(?<!\bkab.)(?<!\bkec.)(?<!\bth.)(?<!\bs\.d.)(?=\s)|;(?=\s)|\n", re.IGNORECASE)
MOST = 1000  # places of one section that a rule looks at: no chapter of a real plan has as many
_LONGEST = 600  # characters before and behind a place in which the ends of its sentence are looked for


class Section(NamedTuple):
    """A running text: ``text`` has wrapped lines joined, every character where it stands in the document.

    ``lower`` is the same in lower case; ``titles`` are those above it, from the chapter inwards; ``is_front`` of a
    chapter without a number; ``looks_back`` of the chapter of the evaluation.
    """

    bagian: Bagian
    text: str
    lower: str
    titles: tuple[str, ...]
    is_front: bool
    looks_back: bool

    def at(self, start: int, end: int) -> Place:
        """Give the place of ``text[start:end]``."""
        return self.bagian.quote(start, end)


def sections(plan: Plan) -> tuple[Section, ...]:
    """Give the running texts of the chapters in printed order."""
    return plan.made(_sections)


def _sections(plan: Plan) -> tuple[Section, ...]:
    return tuple(section for bab in plan.bab for section in _of_chapter(bab))


def _of_chapter(bab: Bagian) -> Iterator[Section]:
    for path in ((bab,), *((bab, part) for part in bab.subbab)):
        if path[-1].teks:
            titles = tuple(bagian.judul for bagian in path)
            looks_back = any(_LOOKING_BACK.search(title) for title in titles)
            text = _WRAP.sub(" ", path[-1].teks)
            lower = text.lower()
            lower = lower if len(lower) == len(text) else text  # a capital that becomes two letters moves the rest
            yield Section(path[-1], text, lower, titles, not bab.nomor, looks_back)


def first(found: Iterable[T]) -> Iterator[T]:
    """Give so many of what was found in a section that a text made to be slow is not."""
    return islice(found, MOST)


def sentence(text: str, at: int) -> tuple[int, int]:
    """Give where the sentence begins and ends that ``text[at]`` stands in; the text has no wrapped lines."""
    start = max(0, at - _LONGEST)
    for end in _END.finditer(text, start, at):
        start = end.end()
    stop = _END.search(text, at, at + _LONGEST)
    return start, stop.start() if stop else min(len(text), at + _LONGEST)
