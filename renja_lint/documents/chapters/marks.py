"""Which lines of a document are its headings: chapters, sub-chapters, and what stands before and behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from renja_lint.documents.chapters.bab import BAB, DAFTAR, LETTERED, LONGEST_TITLE, SUBBAB, headings, is_title
from renja_lint.documents.chapters.lines import Line
from renja_lint.documents.extent import HEADINGS, within
from renja_lint.patterns import regex
from renja_lint.regime.chapters import INDUK_5, INDUK_6, PERUBAHAN_4
from renja_lint.regime.titles import has_words
from renja_lint.source.lined import Lined, join_lined

Kind = Literal["bab", "subbab", "pengantar", "daftar", "lampiran"]

_CAPTION = regex(r"(?:tabel|gambar|grafik|bagan)\b", re.IGNORECASE)
_PENGANTAR = regex(r"kata\s+(?:pengantar|sambutan)|prakata|sambutan|(?:ringkasan|ikhtisar)\s+eksekutif", re.IGNORECASE)
_LAMPIRAN = regex(r"LAMPIRAN(?:\s?-\s?LAMPIRAN)?(?:\s[IVX0-9]{1,4})?[.:]?(?:\s[^a-z]{1,80})?")
_MOST_TITLE_LINES = 4
_LAYOUTS = (INDUK_5, PERUBAHAN_4, INDUK_6)


class Mark(NamedTuple):
    """A heading: the index of its line, that of the first line behind it, its number and title as printed."""

    kind: Kind
    line: int
    after: int
    nomor: Lined | None
    judul: Lined | None


def marks(lines: Sequence[Line]) -> tuple[Mark, ...]:
    """Give the headings in printed order; lines of a table of contents or an announced structure are none.

    Raises:
        RefusedError: there are more than in any plan.

    """
    return tuple(_Walk(lines).marks())


class _Walk:
    """One walk over the lines, which knows the chapter it is in."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._chapters = {heading.line: heading for heading in headings(lines)}
        self._chapter = 0  # the chapter's number
        self._last = 0  # its last sub-chapter's number
        self._listing = False  # numbers of other chapters have been met in its text

    def marks(self) -> list[Mark]:
        """Give the headings."""
        found: list[Mark] = []
        after = 0
        for index, line in enumerate(self._lines):
            if index < after or not line.text or line.entry:
                continue
            mark = self._at(index, line, found)
            if mark:
                found.append(mark)
                within(HEADINGS, len(found))
                after = mark.after
        return found

    def _at(self, index: int, line: Line, found: Sequence[Mark]) -> Mark | None:
        heading = self._chapters.get(index)
        if heading:
            self._chapter, self._last, self._listing = heading.value, 0, False
            judul, after = _title(self._lines, index, heading.judul)
            return Mark("bab", index, after, heading.nomor, judul)
        if DAFTAR.fullmatch(line.text):
            return self._plain("daftar", index)
        if not self._chapter and _PENGANTAR.fullmatch(line.text):
            met = any(mark.judul and mark.judul.text.casefold() == line.text.casefold() for mark in found)
            return None if met else self._plain("pengantar", index)
        if self._chapter > 1 and _LAMPIRAN.fullmatch(line.text):
            return self._plain("lampiran", index)
        return self._subbab(index, line) if self._chapter else None

    def _plain(self, kind: Kind, index: int) -> Mark:
        line = self._lines[index]
        return Mark(kind, index, index + 1, None, line.part(0, len(line.text)))

    def _subbab(self, index: int, line: Line) -> Mark | None:
        numbered = SUBBAB.fullmatch(line.text)
        if numbered and is_title(line, numbered["judul"]):
            if not (line.level or self._follows(numbered)):
                return None
            self._last = int(numbered["urut"])
            return self._titled(index, numbered)
        lettered = LETTERED.fullmatch(line.text)
        if lettered and is_title(line, lettered["judul"]):
            order = ord(lettered["nomor"]) - ord("@")
            fits = order == self._last + 1 and _fitting(self._chapter, None, lettered["judul"])
            if not (line.level == 2 or (fits and not self._listing)):
                return None
            self._last = order
            return self._titled(index, lettered)
        styled = line.level == 2 and any(heading.styled for heading in self._chapters.values())
        if styled and not numbered and not _CAPTION.match(line.text):
            judul, after = _title(self._lines, index, line.part(0, len(line.text)))
            return Mark("subbab", index, after, None, judul)
        return None

    def _titled(self, index: int, found: re.Match[str]) -> Mark:
        line = self._lines[index]
        judul, after = _title(self._lines, index, line.part(*found.span("judul")))
        return Mark("subbab", index, after, line.part(*found.span("nomor")), judul)

    def _follows(self, found: re.Match[str]) -> bool:
        """Tell whether an unstyled line with a sub-chapter's number is one: it comes next, and nothing is listed."""
        chapter, order = int(found["bab"]), int(found["urut"])
        if chapter == self._chapter and self._last < order <= self._last + 3:
            return not self._listing or _fitting(chapter, order, found["judul"])
        if not self._last and not self._listing and _fitting(self._chapter, order, found["judul"]):
            return True  # a wrong number before the right title
        self._listing = True
        return False


def _title(lines: Sequence[Line], index: int, judul: Lined | None) -> tuple[Lined | None, int]:
    """Give a heading's title with the lines that it runs on to, and the index of the line behind it."""
    line = lines[index]
    parts = [judul] if judul else []
    at = index + 1
    while not parts and at < len(lines) and not lines[at].text:
        at += 1
    while at < len(lines) and len(parts) < _MOST_TITLE_LINES and _goes_on(line, lines[at], parts):
        parts.append(lines[at].part(0, len(lines[at].text)))
        at += 1
    if not parts:
        return None, index + 1
    return join_lined(parts, " "), at


def _goes_on(heading: Line, line: Line, parts: Sequence[Lined]) -> bool:
    """Tell whether a line is a further part of a heading's title."""
    text = line.text
    if not text or len(text) > LONGEST_TITLE or (line.number and line.block != heading.block):
        return False
    if BAB.fullmatch(text) or SUBBAB.fullmatch(text):
        return False
    if heading.level and line.block != heading.block and line.level != heading.level:
        return False
    if not parts or line.block == heading.block:
        return bool(heading.level) or is_title(line, text)
    return _are_shouted(parts[-1], text) and not LETTERED.fullmatch(text)


def _are_shouted(title: Lined, text: str) -> bool:
    """Tell whether a title and the line behind it are both in capitals."""
    return title.text.isupper() and text.isupper()


def _fitting(chapter: int, order: int | None, judul: str) -> bool:
    """Tell whether a title is that of a sub-chapter that some layout has in a chapter, at a place if one is given."""
    return any(has_words(judul, words) for words in _known(chapter, order))


@lru_cache(maxsize=256)
def _known(chapter: int, order: int | None) -> frozenset[str]:
    """Give the sets of words that some layout knows the titles of these sub-chapters by."""
    wanted = f"{chapter}.{order or ''}"
    return frozenset(
        words
        for layout in _LAYOUTS
        for bab in layout.bab
        for subbab in bab.subbab
        if (subbab.nomor == wanted if order else subbab.nomor.startswith(wanted))
        for words in subbab.kunci
    )
