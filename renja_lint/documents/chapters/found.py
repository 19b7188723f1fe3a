"""The text of a plan: its chapters with their sub-chapters, the legal bases, the sign-off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from renja_lint.documents.archive import START
from renja_lint.documents.blocks import Block, Grid, Paragraph
from renja_lint.documents.chapters import laws, marks, signoff
from renja_lint.documents.chapters.lines import Line, as_text, is_column, lines
from renja_lint.documents.chapters.marks import Mark
from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source.lined import Lined
from renja_lint.source.tree import Left, Mapping
from renja_lint.source.tree import Sequence as Items

AGENCY_LINE = regex(
    r"\W{0,5}(?:nama\s+)?(?:skpd|opd|perangkat\s+daerah|unit\s+(?:kerja|organisasi))\s{0,9}:\s*"
    r"(?:[0-9X][0-9X.]+\s+(?:-\s+)?)?(?P<nama>[^\W\d_].{1,200})",
    re.IGNORECASE,
)
_COVER = Text(id="halaman sebelum bab pertama", en="pages before the first chapter")
_OUTSIDE = Text(id="teks di luar tabel", en="text outside the tables")
_CONTENTS = Text(id="daftar isi dan daftar lain", en="table of contents and other lists")
_ANNEX = Text(id="lampiran: teksnya tidak dibaca", en="annex: its text is not read")
_SIGNED_AGAIN = Text(id="pengesahan: yang dibaca adalah yang terakhir", en="sign-off: the last one is read")


class Chapters(NamedTuple):
    """What the text of a document holds; ``cover`` are the lines before the first chapter."""

    bab: Items
    dasar_hukum: Items
    pengesahan: Mapping | None
    cover: tuple[Lined, ...]
    left: tuple[Left, ...]


class _Part(NamedTuple):
    """A heading, None for what stands before the first, with the lines below it."""

    mark: Mark | None
    lines: list[Line]


def chapters(blocks: Sequence[Block], used: frozenset[int]) -> Chapters:
    """Give the chapters of a document whose tables have used some of its blocks.

    A table that is not used is no text, except one that only frames text or a sign-off. The line that names the agency
    above a table is text too, since it may be wrong.
    """
    used -= {i for i in used if isinstance(block := blocks[i], Paragraph) and AGENCY_LINE.fullmatch(block.text.text)}
    grids = {i: block for i, block in enumerate(blocks) if isinstance(block, Grid) and i not in used}
    framed = frozenset(i for i, grid in grids.items() if _is_text(grid))
    parts = _parts(list(lines(blocks, used, framed)))
    made = _Making(_COVER if len(parts) > 1 else _OUTSIDE)
    for part in parts:
        made.add(part)
    return made.chapters()


def unread(blocks: Sequence[Block], used: frozenset[int]) -> list[Grid]:
    """Give the tables that are neither used nor text."""
    grids = [block for i, block in enumerate(blocks) if isinstance(block, Grid) and i not in used]
    return [grid for grid in grids if any(cell.text.text for cell in grid.cells) and not _is_text(grid)]


def _is_text(grid: Grid) -> bool:
    return is_column(grid) or signoff.is_one(list(lines((grid,), frozenset(), frozenset({0}))))


def _parts(found: list[Line]) -> list[_Part]:
    """Divide the lines at the headings."""
    headings = marks.marks(found)
    starts = [0, *(mark.after for mark in headings)]
    ends = [*(mark.line for mark in headings), len(found)]
    return [_Part(mark, found[start:end]) for mark, start, end in zip([None, *headings], starts, ends, strict=True)]


class _Making:
    """The chapters in the making."""

    def __init__(self, before: Text) -> None:
        self._before = before  # what the lines before the first heading are
        self._bab: list[Mapping] = []
        self._laws: list[Lined] = []
        self._signed: Mapping | None = None
        self._cover: tuple[Lined, ...] = ()
        self._left: list[Left] = []

    def add(self, part: _Part) -> None:
        """Add a part: a chapter, a sub-chapter of the last chapter, or what is left."""
        match part.mark.kind if part.mark else "":
            case "":
                self._cover = tuple(line.part(0, len(line.text)) for line in part.lines if line.text)
                self._leave(part, self._before)
            case "daftar":
                self._leave(part, _CONTENTS)
            case "lampiran":
                self._leave(part, _ANNEX)
            case "subbab":
                self._add_below(part)
            case _:
                self._bab.append(self._node(part))

    def chapters(self) -> Chapters:
        """Give what was made."""
        return Chapters(_items(self._bab), _items(self._laws), self._signed, self._cover, tuple(self._left))

    def _add_below(self, part: _Part) -> None:
        chapter = self._bab[-1]
        below = chapter.get("subbab")
        node = self._node(part)
        if isinstance(below, Items):
            below.append(node)
        else:
            chapter["subbab"] = _items([node])

    def _node(self, part: _Part) -> Mapping:
        """Make a chapter or sub-chapter with the text below it, without what has a place of its own in the format."""
        mark, text = part.mark, part.lines
        assert mark is not None
        first = mark.nomor or mark.judul
        assert first is not None
        node = Mapping(first.span)
        if mark.nomor:
            node["nomor"] = mark.nomor
        if mark.judul:
            node["judul"] = mark.judul
        if mark.judul and laws.is_about_law(mark.judul.text) and not self._laws:
            text, self._laws = laws.split(text)
        signed = signoff.find(text)
        if signed:
            text = [*text[: signed.first], *text[signed.after :]]
        teks = as_text(text)
        if teks:
            node["teks"] = teks
        if signed and mark.kind == "pengantar":
            node["pengesahan"] = signed.pengesahan
        elif signed:
            if self._signed is not None:
                self._left.append(Left(self._signed.span, _SIGNED_AGAIN))
            self._signed = signed.pengesahan
        return node

    def _leave(self, part: _Part, what: Text) -> None:
        first = next((line for line in part.lines if line.text), None)
        heading = part.mark.judul if part.mark else None
        place = heading or (Lined((first.stretch,)) if first else None)
        if place:
            self._left.append(Left(place.span, what))


def _items(nodes: Sequence[Mapping | Lined]) -> Items:
    made = Items(nodes[0].span if nodes else START)
    made.extend(nodes)
    return made
