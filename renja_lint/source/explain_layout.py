"""Lines that stand wrong, recognised by the error they cause: tabs, indentation, colons and brackets."""

from __future__ import annotations

import re

from renja_lint.finding import Text
from renja_lint.source.fault import Explanation, Fault
from renja_lint.source.mending import Stretch, entry, value_from
from renja_lint.source.page import Page

_TIGHT_KEY = re.compile(r"(\s*(?:- +)*[A-Za-z_]\w*):(?=\S)")
_TIGHT_ITEM = re.compile(r"(\s*)-(?=[^\s-])")
_EQUALS = re.compile(r"(\s*(?:- +)*[A-Za-z_]\w*) ?= ?(?=\S)")
_WORD = re.compile(r"\s*[a-z_]+$")
_LOOK_BACK = 200  # lines in which to look for the columns of keys
_CLOSING = {"{": "}", "[": "]"}


def begins_with_tab(fault: Fault) -> Explanation | None:
    """Tell of a tab in the indentation of a line."""
    if fault.char != "\t":
        return None
    begins, ends = fault.page.bounds(fault.line)
    blanks = ends - begins - len(fault.page.text[begins:ends].lstrip())
    columns = [*_columns(fault.page, fault.line, ends - begins), *_columns_below(fault.page, fault.line)]
    return Explanation(
        Stretch(fault.page, begins, begins + blanks),
        Text(
            id="baris ini diawali tab, padahal YAML hanya menerima spasi; ganti tab dengan spasi",
            en="this line begins with a tab, and YAML takes only spaces; replace it",
        ),
        _moved(fault.page, fault.line, columns),
    )


def lacks_colon(fault: Fault) -> Explanation | None:
    """Tell of a line among keys that has no key: ``pagu:5``, ``-butir``, ``pagu = 5``, or loose words."""
    if fault.context != "while scanning a simple key":
        return _tight_key_above(fault)
    place = _written(fault.page, fault.page.line_of(fault.since))
    line = fault.page.line(place.line)
    for pattern, mended, what in (
        (_TIGHT_KEY, r"\1: ", _COLON_BLANK),
        (_TIGHT_ITEM, r"\1- ", _HYPHEN_BLANK),
        (_EQUALS, r"\1: ", _NO_COLON),
    ):
        if pattern.match(line):
            return Explanation(place, what, (pattern.sub(mended, line, count=1),))
    if _WORD.match(line):
        return Explanation(place, _NO_COLON, (f"{line.rstrip()}:",))
    above = [column + 2 for column in _columns(fault.page, place.line, len(line))]
    return Explanation(place, _NO_COLON, _moved(fault.page, place.line, above))
