"""Paragraph styles of a Word document: which are headings, which are lists, which make up a table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from renja_lint.documents.word.xml import W, child, number, value
from renja_lint.patterns import regex

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEADING = regex(r"(?:heading|judul)\s?([1-9])", re.IGNORECASE)
_CONTENTS = regex(r"(?:toc|daftar isi)\s?(?:[1-9]|heading)|table of (?:figures|authorities)", re.IGNORECASE)
_BODY_TEXT = 9  # the outline level of what is no heading
_DEEPEST = 20  # styles that are based on one another


class Style(NamedTuple):
    """What a style says of its paragraphs: heading level from 1 (0 for none), list, level in the list from 0."""

    level: int = 0
    list_id: str | None = None
    list_level: int | None = None
    is_contents: bool = False


class _Own(NamedTuple):
    """What a style says itself, None where it leaves it to the one it is based on."""

    based_on: str | None
    level: int | None
    outline: int | None
    list_id: str | None
    list_level: int | None
    is_contents: bool


class Styles:
    """The paragraph styles of a document."""

    def __init__(self, root: Element | None) -> None:
        """Find the styles; each is read when a paragraph has it."""
        self._elements: dict[str, Element] = {}
        self._default = ""
        self._own: dict[str, _Own] = {}
        self._made: dict[str, Style] = {}
        for style in () if root is None else root.findall(f"{W}style"):
            if style.get(f"{W}type", "paragraph") != "paragraph":
                continue
            key = style.get(f"{W}styleId", "")
            self._elements[key] = style
            if style.get(f"{W}default") in {"1", "true", "on"}:
                self._default = key

    def of(self, key: str | None) -> Style:
        """Give the style of a paragraph that names one, or that names none."""
        found = key if key in self._elements else self._default
        if found not in self._made:
            self._made[found] = self._make(found)
        return self._made[found]

    def _make(self, key: str) -> Style:
        """Put together what a style says and those it is based on; the nearest that says something counts."""
        level = outline = list_level = None
        list_id: str | None = None
        is_contents = False
        for own in self._chain(key):
            level = own.level if level is None else level
            outline = own.outline if outline is None else outline
            list_id = own.list_id if list_id is None else list_id
            list_level = own.list_level if list_level is None else list_level
            is_contents = is_contents or own.is_contents
        if outline is not None:
            level = level_of(outline)
        return Style(0 if is_contents else level or 0, list_id, list_level, is_contents)

    def _chain(self, key: str) -> Iterator[_Own]:
        found: str | None = key
        for _ in range(_DEEPEST):
            if found is None or found not in self._elements:
                return
            if found not in self._own:
                self._own[found] = _own(self._elements[found])
            yield self._own[found]
            found = self._own[found].based_on


def level_of(outline: int) -> int:
    """Give the heading level of an outline level, which counts from 0."""
    return outline + 1 if outline < _BODY_TEXT else 0


def _own(style: Element) -> _Own:
    properties = child(style, "pPr")
    name = value(style, "name") or style.get(f"{W}styleId") or ""
    heading = _HEADING.fullmatch(name)
    return _Own(
        value(style, "basedOn"),
        int(heading[1]) if heading else None,
        None if properties is None else number(properties, "outlineLvl"),
        None if properties is None else value(properties, "numPr", "numId"),
        None if properties is None else number(properties, "numPr", "ilvl"),
        bool(_CONTENTS.fullmatch(name)),
    )
