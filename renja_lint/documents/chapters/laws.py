"""The legal bases of a plan: the list in the sub-chapter on the law, one citation each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from renja_lint.documents.chapters.lines import Line
from renja_lint.patterns import regex
from renja_lint.source.lined import Lined, join_lined

_ABOUT_LAW = regex(r"\b(?:landasan|dasar)\s+hukum\b|\bperaturan perundang", re.IGNORECASE)
_ITEM = regex(r"(?P<nomor>\(?(?:[0-9]{1,3}|[A-Za-z])[.)]{1,2}|[-•·–*])\s*(?P<isi>\S.*)")
_LAW = regex(
    r"(?:undang|uu\b|peraturan|permen|perpres|pp\b|perda\b|perbup|perwal|perwako|pergub|keputusan|kepmen|kepres|instruksi"
    r"|inpres|surat\s+edaran|ketetapan|tap\b)",
    re.IGNORECASE,
)
_NUMBERED = regex(r"\b(?:nomor|no\b)", re.IGNORECASE)


class Split(NamedTuple):
    """A sub-chapter's lines that are no citations, and its citations without their numbers."""

    text: list[Line]
    laws: list[Lined]


def is_about_law(judul: str) -> bool:
    """Tell by its title the sub-chapter that lists the legal bases."""
    return bool(_ABOUT_LAW.search(judul))


def split(lines: Iterable[Line]) -> Split:
    """Take the citations out of a sub-chapter's lines; one may run on to further lines."""
    lines = list(lines)
    starts = {index: start for index, line in enumerate(lines) if (start := _start(line)) is not None}
    last = max(starts, default=-1)
    text, laws = [], list[list[Lined]]()
    for index, line in enumerate(lines):
        if index in starts:
            laws.append([line.part(starts[index], len(line.text))])
        elif laws and line.text and (index < last or _runs_on(lines, index, laws[-1])):
            laws[-1].append(line.part(0, len(line.text)))
        elif not (laws and index < last):
            text.append(line)
    return Split(text, [join_lined(parts, " ") for parts in laws])


def _start(line: Line) -> int | None:
    """Give where a citation begins in the line that it begins with; None where none does."""
    item = _ITEM.fullmatch(line.text)
    if item and (_LAW.match(item["isi"]) or item["nomor"][:-1].strip("(").isdecimal()):
        return item.start("isi")
    return 0 if _LAW.match(line.text) and _NUMBERED.search(line.text) else None


def _runs_on(lines: list[Line], index: int, law: list[Lined]) -> bool:
    """Tell whether the line behind the last citation's still belongs to it, since the one above has no end."""
    above = lines[index - 1].text
    return bool(above) and law[-1].text.endswith(above[-20:]) and not above.endswith((".", ";", ")"))
