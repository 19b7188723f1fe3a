"""What can be the heading of a chapter, and which of these a table of contents or an account of the structure lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from renja_lint.documents.chapters.lines import Line
from renja_lint.documents.extent import HEADINGS, within
from renja_lint.patterns import regex
from renja_lint.regime.numerals import worth_of
from renja_lint.source.lined import Lined

BAB = regex(r"bab[\s.]{0,3}(?P<nomor>[ivxl]{1,6}|[0-9]{1,2})(?!\w)[\s.:–-]*(?P<judul>.*)", re.IGNORECASE)
SUBBAB = regex(r"(?P<nomor>(?P<bab>[0-9]{1,2})\s?\.\s?(?P<urut>[0-9]{1,2}))(?![0-9])\.?\s*(?P<judul>[^\W\d_].*)")
LETTERED = regex(r"(?P<nomor>[A-H])\.\s*(?P<judul>[^\W\d_].*)")
DAFTAR = regex(r"daftar\s+(?:isi|tabel|gambar|lampiran|grafik|bagan|singkatan|istilah)", re.IGNORECASE)
LONGEST_TITLE = 200  # characters

_OWN_NUMBER = regex(r"(?:bab\s*)?(?P<nomor>[ivxl]+|[0-9]{1,2})\W*", re.IGNORECASE)
_NUMBERED = regex(r"(?P<nomor>[IVXL]{1,6}|[0-9]{1,2})[.)]\s*(?P<judul>[^\W\d_].*)")
_MOST_LISTS = 20  # tables of contents and accounts of the structure
_LONGEST_LISTED = 1500  # characters that a list of chapters says of one of them


class Heading(NamedTuple):
    """The heading of a chapter: the index of its line, its number, and that and its title as printed in the line."""

    line: int
    value: int
    nomor: Lined
    judul: Lined | None
    styled: bool


def headings(lines: Sequence[Line]) -> list[Heading]:
    """Give the headings of chapters in printed order, without those that are only listed.

    Raises:
        RefusedError: there are more than in any plan.

    """
    found = list(islice(_headings(lines), HEADINGS.most + 1))
    within(HEADINGS, len(found))
    if sum(heading.styled for heading in found) > 1:
        return list(_with_style(found))
    lists = ((index, line.text) for index, line in enumerate(lines) if line.text and not line.entry)
    for index, text in islice(((at, text) for at, text in lists if _lists_chapters(text)), _MOST_LISTS):
        before = [heading for heading in found if heading.line < index]
        behind = found[len(before) :]
        if DAFTAR.fullmatch(text):
            found = before + behind[_listed(lines, behind, 0) :]
        elif before:
            found = before + behind[_listed(lines, behind, before[-1].value) :]
    return found


def is_title(line: Line, judul: str) -> bool:
    """Tell whether words can be a title: not too long, and no sentence unless their style says so."""
    if len(judul) > LONGEST_TITLE:
        return False
    return bool(line.level) or not (judul.endswith((";", ":", ",")) or (judul.endswith(".") and len(judul) > 80))


def _headings(lines: Sequence[Line]) -> Iterator[Heading]:
    """Give what could be the heading of a chapter."""
    for index, line in enumerate(lines):
        if line.entry or not line.text:
            continue
        if line.level == 1 and (own := _OWN_NUMBER.fullmatch(line.number)):
            judul = line.part(len(line.number), len(line.text))
            nomor = line.part(*own.span("nomor"))
            yield Heading(index, _value(nomor.text), nomor, judul if judul.text else None, styled=True)
        elif match := _match(line):
            nomor, judul = line.part(*match.span("nomor")), line.part(*match.span("judul"))
            yield Heading(index, _value(nomor.text), nomor, judul if judul.text else None, bool(line.level))


def _match(line: Line) -> re.Match[str] | None:
    """Match the heading of a chapter, whose number stands alone where its style says that it is one."""
    match = BAB.fullmatch(line.text)
    if match:
        return match if line.level or _is_heading(line, match["judul"]) else None
    return _NUMBERED.fullmatch(line.text) if line.level == 1 else None


def _is_heading(line: Line, judul: str) -> bool:
    return line.text[:3] in {"BAB", "Bab"} and (not judul or (judul[0].isupper() and is_title(line, judul)))


def _value(nomor: str) -> int:
    """Give a chapter's number from its Roman or Arabic digits."""
    return int(nomor) if nomor.isdecimal() else worth_of(nomor)  # the patterns take the I of other scripts too


def _with_style(found: Sequence[Heading]) -> Iterator[Heading]:
    """Give the headings with a style, and those without whose numbers are missing between them.

    Of several with the same number the last counts.
    """
    above: Heading | None = None
    between: dict[int, Heading] = {}
    for heading in found:
        if heading.styled:
            yield from (one for value, one in between.items() if value < heading.value)
            yield heading
            above, between = heading, {}
        elif above and heading.value > above.value:
            between.pop(heading.value, None)
            between[heading.value] = heading
    yield from between.values()


def _lists_chapters(text: str) -> bool:
    """Tell the heading of a table of contents, or of the account of the structure."""
    if DAFTAR.fullmatch(text):
        return True
    found = SUBBAB.fullmatch(text) or LETTERED.fullmatch(text)
    judul = found["judul"].casefold() if found else text.casefold()
    return len(judul) < 60 and judul.startswith(("sistematika", "sistimatika"))


def _listed(lines: Sequence[Line], headings: Sequence[Heading], chapter: int) -> int:
    """Count the headings that come first and are only listed: those before the numbers begin again, if they say little.

    Where they do not begin again, all are listed if they begin at or before the chapter that they stand in; 0 is a
    table of contents, behind which a preface may follow.
    """
    again = next((i for i in range(1, len(headings)) if headings[i].value <= headings[i - 1].value), 0)
    if not again:
        again = len(headings) if chapter and headings and headings[0].value <= chapter else 0
    for one, other in pairwise(headings[: again + 1 if chapter else again]):
        said = lines[one.line : other.line]
        if any(line.table for line in said) or sum(len(line.text) for line in said) > _LONGEST_LISTED:
            return 0
    return again
