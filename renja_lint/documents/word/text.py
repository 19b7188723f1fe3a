"""The text of a Word paragraph as it is printed: tracked changes as accepted, fields by their result."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from renja_lint.documents.word.xml import W, is_on, is_replaced

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_RUN, _TEXT, _SYMBOL = f"{W}r", f"{W}t", f"{W}sym"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_MARK, _INSTRUCTION, _BOX = f"{W}fldChar", f"{W}instrText", f"{W}txbxContent"  # the first of a field
_CONTROL, _FIELD = f"{W}sdt", f"{W}fldSimple"
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
_SHOWN = frozenset((_TEXT, _MATH_TEXT, _SYMBOL, *_MARKS))
# Characters of symbol fonts that plans use: bullets, comparisons, ticks.
_SYMBOLS = {
    "F0B7": "•", "F0A7": "•", "F0B3": "≥", "F0A3": "≤", "F0B1": "±", "F0FC": "✓", "F0FE": "✓", "F050": "✓", "F052": "✓",
}  # fmt: skip
_TOC = "TOC"
_BLANKS = str.maketrans("\n\r\t", "   ")


class Content(NamedTuple):
    """What a paragraph holds: its lines, and the text boxes that are anchored in it."""

    lines: list[str]
    boxes: list[Element]


class _Field:
    """An open field: how its instruction begins, and whether its result has begun."""

    __slots__ = ("begins", "has_result")

    def __init__(self) -> None:
        self.begins = ""
        self.has_result = False


class Fields:
    """The fields that are open, the outermost first."""

    def __init__(self) -> None:
        """Start outside any field."""
        self._open: list[_Field] = []
        self._settled = 0  # fields at the beginning that are known to have a result
        self._instructions = self._contents = 0  # fields without a result, and those that make a table of contents

    @property
    def is_instruction(self) -> bool:
        """Tell whether what comes is no result."""
        return self._instructions > 0

    @property
    def is_contents(self) -> bool:
        """Tell whether what comes is a table of contents."""
        return self._contents > 0

    def mark(self, kind: str | None) -> None:
        """Open a field, begin its result, or close it."""
        if kind == "begin":
            self._open.append(_Field())
            self._instructions += 1
        elif kind == "separate" and self._open and not self._open[-1].has_result:
            self._open[-1].has_result = True
            self._instructions -= 1
        elif kind == "end" and self._open:
            self._leave(self._open.pop())
            self._settled = min(self._settled, len(self._open))

    def instruct(self, words: str) -> None:
        """Add to the instruction of the field opened last."""
        if self._open:
            field = self._open[-1]
            self._contents -= is_contents(field.begins)
            field.begins = (field.begins + words).lstrip()[: len(_TOC) + 1]
            self._contents += is_contents(field.begins)

    def end_paragraph(self) -> None:
        """Close the fields whose instruction goes on at the end of a paragraph: they are damaged."""
        if self._instructions:
            behind = self._open[self._settled :]
            for field in behind:
                if not field.has_result:
                    self._leave(field)
            self._open[self._settled :] = [field for field in behind if field.has_result]
        self._settled = len(self._open)

    def close(self) -> None:
        """Close all."""
        self._open.clear()
        self._settled = self._instructions = self._contents = 0

    def _leave(self, field: _Field) -> None:
        self._instructions -= not field.has_result
        self._contents -= is_contents(field.begins)


def is_contents(instruction: str) -> bool:
    """Tell the instruction of a field that makes a table of contents."""
    return instruction.split(maxsplit=1)[:1] == [_TOC]


def content(paragraph: Element, fields: Fields) -> Content:
    """Give what a paragraph shows; line breaks divide its lines, page breaks too."""
    pieces: list[str] = []
    boxes: list[Element] = []
    _gather(paragraph, fields, pieces, boxes)
    return Content("".join(pieces).split("\n"), boxes)


def _gather(element: Element, fields: Fields, pieces: list[str], boxes: list[Element]) -> None:
    hidden = element.tag == _RUN and is_on(element, "rPr", "vanish")
    for inner in element[:1] if element.tag == _ALTERNATIVES else element:  # of alternatives for one thing the first
        tag = inner.tag
        if tag in _PASSED:
            continue
        if tag in _SHOWN:
            if not hidden and not fields.is_instruction:
                pieces.append(_written(inner, tag))
        elif tag == _MARK:
            fields.mark(inner.get(f"{W}fldCharType"))
        elif tag == _INSTRUCTION:
            fields.instruct(inner.text or "")
        elif tag == _BOX:
            boxes.append(inner)
        elif not hidden and not _is_dropped(inner, tag):
            _gather(inner, fields, pieces, boxes)


def _is_dropped(element: Element, tag: str) -> bool:
    if tag == _CONTROL:
        return is_replaced(element)
    return tag == _FIELD and is_contents(element.get(f"{W}instr", ""))


def _written(element: Element, tag: str) -> str:
    if tag in _MARKS:
        return _MARKS[tag]
    if tag == _SYMBOL:
        return _SYMBOLS.get(element.get(f"{W}char", "").upper(), "")
    return (element.text or "").translate(_BLANKS)
