"""Paragraph styles of a Word document: which are headings, which are lists, which make up a table of contents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from renja_lint.documents.word.xml import W, child, number, value

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_HEADING = re.compile(r"(?:heading|judul)\s?([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|daftar isi)\s?(?:[1-9]|heading)|table of (?:figures|authorities)", re.IGNORECASE)
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

    name: str
    based_on: str | None
    outline: int | None
    list_id: str | None
    list_level: int | None


class Styles:
    """The paragraph styles of a document."""

    def __init__(self, root: Element | None) -> None:
        """Read the styles."""
        self._own: dict[str, _Own] = {}
        self._default = ""
        self._made: dict[str, Style] = {}
        for style in () if root is None else root.findall(f"{W}style"):
            if style.get(f"{W}type", "paragraph") != "paragraph":
                continue
            key = style.get(f"{W}styleId", "")
            self._own[key] = _own(style)
            if style.get(f"{W}default") in {"1", "true", "on"}:
                self._default = key

    def of(self, key: str | None) -> Style:
        """Give the style of a paragraph that names one, or that names none."""
        found = key if key in self._own else self._default
        if found not in self._made:
            self._made[found] = self._make(found)
        return self._made[found]

    def _make(self, key: str) -> Style:
        chain = self._chain(key)
        outline = next((own.outline for own in chain if own.outline is not None), None)
        list_of = next((own for own in chain if own.list_id is not None), None)
        list_level = next((own.list_level for own in chain if own.list_level is not None), None)
        level = next((int(match[1]) for own in chain if (match := _HEADING.fullmatch(own.name))), 0)
        if outline is not None:
            level = level_of(outline)
        is_contents = any(_CONTENTS.fullmatch(own.name) for own in chain)
        return Style(0 if is_contents else level, list_of.list_id if list_of else None, list_level, is_contents)

    def _chain(self, key: str) -> list[_Own]:
        chain: list[_Own] = []
        found: str | None = key
        while found in self._own and len(chain) < _DEEPEST:
            chain.append(self._own[found])
            found = chain[-1].based_on
        return chain


def level_of(outline: int) -> int:
    """Give the heading level of an outline level, which counts from 0."""
    return outline + 1 if outline < _BODY_TEXT else 0


def _own(style: Element) -> _Own:
    properties = child(style, "pPr")
    name = value(style, "name") or style.get(f"{W}styleId", "")
    if properties is None:
        return _Own(name, value(style, "basedOn"), None, None, None)
    return _Own(
        name,
        value(style, "basedOn"),
        number(properties, "outlineLvl"),
        value(properties, "numPr", "numId"),
        number(properties, "numPr", "ilvl"),
    )
