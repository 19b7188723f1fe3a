"""The printed lines of a document outside its recognised tables, each with its number in front."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from renja_lint.documents.blocks import Block, Grid, Paragraph
from renja_lint.patterns import regex
from renja_lint.source.lined import Lined, Stretch

_MARKER = regex(
    r"((?:[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}|(?:[0-9]{1,2}|[A-Za-z]|[ivxIVX]{1,5})[.)]|\([0-9A-Za-z]{1,3}\)|[-•·–*])\.?)"
    r"\s{2,}(?=\S)"
)
_PAGE = regex(r"(?:[0-9]{1,3}|[ivxlIVXL]{1,6})$")
_LEADERS = (" .…\xa0\t", ("...", "…", "\t"))  # what stands between a title and its page, and what of it tells an entry


class Line(NamedTuple):
    """A printed line; its text is empty where the document leaves a gap.

    ``level`` is that of its heading style (0 for none), ``number`` what the word processor prints before it, ``block``
    the block that it is of; ``entry`` tells a line of a table of contents, ``table`` a gap where a table stands.
    """

    stretch: Stretch
    level: int = 0
    number: str = ""
    block: int = -1
    entry: bool = False
    table: bool = False

    @property
    def text(self) -> str:
        """Give the text."""
        return self.stretch.text

    def part(self, start: int, end: int) -> Lined:
        """Give ``text[start:end]`` without the blanks around it."""
        return Lined((self.stretch,)).part(start, end).stripped()


def lines(blocks: Sequence[Block], used: frozenset[int], as_text: frozenset[int]) -> Iterator[Line]:
    """Give the lines of the blocks that are not used; of a grid only where it is to be read as text."""
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            yield from _of_paragraph(block, index, gap=index in used)
        elif index in as_text:
            for cell in block.cells:
                yield from (Line(line_with_number(stretch), block=index) for stretch in cell.text.stretches)
        elif block.cells:
            yield Line(_nothing(block.cells[0].text), block=index, table=True)


def line_with_number(stretch: Stretch, number: str = "") -> Stretch:
    """Give a line as it is read aloud: its number in front, tabs as blanks, one blank behind a number.

    What follows the number keeps its exact place.
    """
    text = stretch.text.replace("\t", " ")
    start = len(text) - len(text.lstrip())
    text = text.strip()
    if number:
        before = f"{number} " if text else number
        return Stretch(before + text, stretch.line, max(1, stretch.column + start - len(before)), stretch.spot)
    if found := _MARKER.match(text):
        shorter = f"{found[1]} {text[found.end() :]}"
        return stretch._replace(text=shorter, column=stretch.column + start + len(text) - len(shorter))
    return Stretch(text, stretch.line, stretch.column + start, stretch.spot)


def as_text(found: Iterable[Line]) -> Lined | None:
    """Put lines together as running text that ends with a line break, each gap one empty line; None where none is."""
    stretches: list[Stretch] = []
    gap = False
    for line in found:
        if not line.text:
            gap = True
            continue
        if gap and stretches:
            stretches.append(_after(stretches[-1]))
        gap = False
        stretches.append(line.stretch)
    return Lined([*stretches, _after(stretches[-1])]) if stretches else None


def is_column(grid: Grid) -> bool:
    """Tell a table that only frames its text."""
    return grid.columns == 1


def _of_paragraph(paragraph: Paragraph, index: int, *, gap: bool) -> Iterator[Line]:
    if gap:
        yield Line(_nothing(paragraph.text), block=index)
        return
    number = paragraph.number
    for stretch in paragraph.text.stretches:
        yield Line(line_with_number(stretch, number), paragraph.level, number, index, _is_entry(stretch.text))
        number = ""


def _is_entry(text: str) -> bool:
    """Tell a line of a table of contents: it ends with a page behind dots or a tab."""
    if not any(mark in text for mark in _LEADERS[1]):
        return False
    text = text.rstrip()
    page = _PAGE.search(text)
    before = text[: page.start()] if page else ""
    if before.strip().casefold() == "bab":
        return False
    between = before[len(before.rstrip(_LEADERS[0])) :]
    return any(mark in between for mark in _LEADERS[1])


def _nothing(text: Lined) -> Stretch:
    return text.stretches[0]._replace(text="")


def _after(stretch: Stretch) -> Stretch:
    return stretch._replace(text="", column=stretch.column + len(stretch.text))
