"""The text of a Word paragraph as it is printed: tracked changes as accepted, fields by their result."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from renja_lint.documents.word.xml import W, is_on, is_replaced

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# What is no text: properties, what tracked changes deleted or moved away, the reading aid of ruby text.
_PASSED = frozenset(W + name for name in ("pPr", "rPr", "sdtPr", "del", "moveFrom", "rt", "sectPr", "tblPr"))
_MARKS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "",
}
# Characters of symbol fonts that plans use: bullets, comparisons, ticks.
_SYMBOLS = {
    "F0B7": "•", "F0A7": "•", "F0B3": "≥", "F0A3": "≤", "F0B1": "±", "F0FC": "✓", "F0FE": "✓", "F050": "✓", "F052": "✓",
}  # fmt: skip
_BLANKS = str.maketrans("\n\r\t", "   ")


class Content(NamedTuple):
    """What a paragraph holds: its lines, and the text boxes that are anchored in it."""

    lines: list[str]
    boxes: list[Element]


class Fields:
    """The fields that are open: each with its instruction, and whether its result has begun."""

    def __init__(self) -> None:
        """Start outside any field."""
        self._open: list[tuple[list[str], bool]] = []

    @property
    def is_instruction(self) -> bool:
        """Tell whether what comes is no result."""
        return any(not has_result for _, has_result in self._open)

    @property
    def is_contents(self) -> bool:
        """Tell whether what comes is a table of contents."""
        return any(is_contents("".join(words)) for words, _ in self._open)

    def mark(self, kind: str | None) -> None:
        """Open a field, begin its result, or close it."""
        if kind == "begin":
            self._open.append(([], False))
        elif kind == "separate" and self._open:
            self._open[-1] = (self._open[-1][0], True)
        elif kind == "end" and self._open:
            self._open.pop()

    def instruct(self, words: str) -> None:
        """Add to the instruction of the field opened last."""
        if self._open:
            self._open[-1][0].append(words)

    def end_paragraph(self) -> None:
        """Close the fields whose instruction goes on at the end of a paragraph: they are damaged."""
        self._open = [one for one in self._open if one[1]]

    def close(self) -> None:
        """Close all."""
        self._open.clear()


def is_contents(instruction: str) -> bool:
    """Tell the instruction of a field that makes a table of contents."""
    return instruction.split()[:1] == ["TOC"]


def content(paragraph: Element, fields: Fields) -> Content:
    """Give what a paragraph shows; line breaks divide its lines, page breaks too."""
    pieces: list[str] = []
    boxes: list[Element] = []
    _gather(paragraph, fields, pieces, boxes)
    return Content("".join(pieces).split("\n"), boxes)


def _gather(element: Element, fields: Fields, pieces: list[str], boxes: list[Element]) -> None:
    hidden = element.tag == f"{W}r" and is_on(element, "rPr", "vanish")
    for inner in _inner(element):
        tag = str(inner.tag)
        if tag == f"{W}fldChar":
            fields.mark(inner.get(f"{W}fldCharType"))
        elif tag == f"{W}instrText":
            fields.instruct(inner.text or "")
        elif tag == f"{W}txbxContent":
            boxes.append(inner)
        elif tag in _PASSED or hidden or _is_dropped(inner, tag):
            continue
        elif tag in {f"{W}t", _MATH_TEXT} or tag in _MARKS or tag == f"{W}sym":
            if not fields.is_instruction:
                pieces.append(_written(inner, tag))
        else:
            _gather(inner, fields, pieces, boxes)


def _inner(element: Element) -> list[Element]:
    """Give the elements in an element; of alternatives for the same thing the first."""
    found = [inner for inner in element if isinstance(inner.tag, str)]
    return found[:1] if element.tag == f"{_MC}AlternateContent" else found


def _is_dropped(element: Element, tag: str) -> bool:
    if tag == f"{W}sdt":
        return is_replaced(element)
    return tag == f"{W}fldSimple" and is_contents(element.get(f"{W}instr", ""))


def _written(element: Element, tag: str) -> str:
    if tag in _MARKS:
        return _MARKS[tag]
    if tag == f"{W}sym":
        return _SYMBOLS.get(element.get(f"{W}char", "").upper(), "")
    return (element.text or "").translate(_BLANKS)
