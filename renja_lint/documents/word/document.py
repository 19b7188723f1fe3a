"""Word documents: their paragraphs with the numbers that Word prints, and their tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from renja_lint.documents import archive, extent
from renja_lint.documents.blocks import Block, Cell, Document, Grid, Paragraph
from renja_lint.documents.word.lists import Lists
from renja_lint.documents.word.styles import Style, Styles, level_of
from renja_lint.documents.word.tables import Place, places
from renja_lint.documents.word.text import Fields, content
from renja_lint.documents.word.xml import Parts, W, child, elements, number, parts, value
from renja_lint.finding import Spot
from renja_lint.patterns import regex
from renja_lint.source.lined import Lined, Stretch

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PARAGRAPH, _TABLE = f"{W}p", f"{W}tbl"
_NUMBERED_TABLE = regex(r"\W{0,3}tabel[\s.]*((?:T-?C\.?\s?)?[0-9]{1,3}(?:\.[0-9]{1,3})*)", re.IGNORECASE)
_TITLE_LINES = 6  # between a table and the line with its number


def document(data: bytes) -> Document:
    """Read the paragraphs and tables of a Word document's body, in printed order.

    Headers, footers, notes, comments and tables of contents are no part of it; tracked changes count as accepted.

    Raises:
        RefusedError: the file is damaged, must not be opened, or holds more than any plan.

    """
    with archive.open_package(data) as package:
        return _Reading(parts(package)).document()


_NO_LIST = "0"  # takes a paragraph out of the list of its style


class _Printed(NamedTuple):
    """A paragraph as it is printed: its lines (None where it is not printed), style, number, and text boxes."""

    lines: list[str] | None
    style: Style
    number: str
    boxes: list[Element]


class _Reading:
    """One reading of a document, which counts lines, paragraphs, tables and list items as it goes."""

    def __init__(self, found: Parts) -> None:
        self._body = found.body
        self._styles, self._lists, self._fields = Styles(found.styles), Lists(found.numbering), Fields()
        self._blocks: list[Block] = []
        self._lines: list[str] = []
        self._paragraphs = self._tables = 0
        self._extent = extent.Extent()
        self._above: list[str] = []  # the last lines above a table
        self._carried: list[str] = []  # the texts of paragraphs whose end a tracked change deleted

    def document(self) -> Document:
        """Give what was read."""
        self._read(self._body)
        return Document(tuple(self._blocks), tuple(self._lines))

    def _read(self, holder: Element, counted: int = 1) -> None:
        """Read what a part of the document holds; in a text box paragraphs do not count."""
        for tag, element in elements(holder):
            if tag == _PARAGRAPH:
                self._extent.take(extent.PARAGRAPHS, 1)
                self._extent.take(extent.PLACES, 1)
                self._paragraphs += counted
                self._add(self._paragraph(element))
            elif tag == _TABLE:
                self._read_table(element)

    def _add(self, printed: _Printed) -> None:
        """Add a paragraph, and what stands in its text boxes."""
        if printed.lines is not None:
            before = f"{printed.number} " if printed.number else ""
            stretches = []
            self._count(printed.lines, len(before))
            for line in printed.lines:
                self._lines.append(before + line)
                stretches.append(Stretch(line, len(self._lines), len(before) + 1, Spot(paragraph=self._paragraphs)))
                before = ""
            depth = (printed.style.list_level or 0) + 1 if printed.number else 0
            self._blocks.append(Paragraph(Lined(stretches), printed.style.level, printed.number, depth))
            self._above = [*self._above, *filter(str.strip, printed.lines)][-_TITLE_LINES:]
        for box in printed.boxes:
            self._read(box, counted=0)

    def _paragraph(self, element: Element) -> _Printed:
        properties = child(element, "pPr")
        style = self._style(properties)
        if style.level:
            self._fields.close()
        was_contents = self._fields.is_contents
        held = content(element, self._fields)
        is_contents = style.is_contents or was_contents or self._fields.is_contents
        self._fields.end_paragraph()
        if is_contents:
            return _Printed(None, style, "", held.boxes)
        self._carried.append("\n".join(held.lines).strip("\n"))
        if properties is not None and child(properties, "rPr", "del") is not None:
            return _Printed(None, style, "", held.boxes)
        text = "".join(self._carried)
        self._carried.clear()
        is_item = style.list_id is not None and style.list_id != _NO_LIST
        printed = self._lists.next(str(style.list_id), style.list_level or 0) if is_item else ""
        return _Printed(text.split("\n"), style, printed, held.boxes)

    def _style(self, properties: Element | None) -> Style:
        """Give a paragraph's style with what its own properties say in its place."""
        if properties is None:
            return self._styles.of(None)
        key = value(properties, "pStyle")
        style = self._styles.of(key)
        listed, outline = child(properties, "numPr"), number(properties, "outlineLvl")
        own = None if listed is None else value(listed, "numId")
        list_id = own or style.list_id
        level = None if listed is None else number(listed, "ilvl")
        if level is None and not own:
            level = style.list_level
        if level is None and list_id:
            level = self._lists.level_of(list_id, key)
        heading = style.level if outline is None or style.level else level_of(outline)
        return Style(heading, list_id, level, style.is_contents)

    def _read_table(self, element: Element) -> None:
        self._tables += 1
        name = self._name()
        self._above = []
        found = self._cells(element)
        self._blocks.append(Grid(self._cell(place, name) for place in found))

    def _cells(self, table: Element) -> list[Place]:
        found = places(table)
        self._extent.take(extent.TABLES, 1)
        self._extent.take(extent.PLACES, sum([place.rows * place.columns for place in found]))
        return found

    def _count(self, lines: Sequence[str], numbers: int = 0) -> None:
        """Count lines with their characters, and those of numbers before them."""
        self._extent.take(extent.LINES, len(lines))
        self._extent.take(extent.CHARACTERS, sum(map(len, lines)) + numbers)

    def _name(self) -> str:
        """Call a table by the number that is printed above it, else by its place among the tables."""
        numbers = [match[1] for line in self._above if (match := _NUMBERED_TABLE.match(line))]
        return f"Tabel {numbers[-1]}" if numbers else f"tabel ke-{self._tables}"

    def _cell(self, place: Place, table: str) -> Cell:
        spot = Spot(table=table, row=place.row + 1, column=place.order)
        lines = self._cell_lines(place.element)
        while len(lines) > 1 and not lines[-1]:
            lines.pop()
        while len(lines) > 1 and not lines[0]:
            lines.pop(0)
        lines = lines or [""]
        self._count(lines)
        first = len(self._lines) + 1
        self._lines += lines
        stretches = [Stretch(line, number, 1, spot) for number, line in enumerate(lines, first)]
        return Cell(Lined(stretches), place.row, place.column, place.rows, place.columns)

    def _cell_lines(self, holder: Element) -> list[str]:
        """Give the lines of a cell, with those of the tables and text boxes in it."""
        lines: list[str] = []
        for tag, element in elements(holder):
            if tag == _PARAGRAPH:
                printed = self._paragraph(element)
                said = printed.lines or []
                if printed.number:
                    said = [f"{printed.number} {said[0]}", *said[1:]]
                lines += [line.strip() for line in said]
                for box in printed.boxes:
                    lines += self._cell_lines(box)
            elif tag == _TABLE:
                for place in self._cells(element):
                    lines += self._cell_lines(place.element)
        return lines
