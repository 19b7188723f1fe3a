"""The source line of a finding with its span underlined, cut to fit a screen."""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import combining, east_asian_width

from renja_lint.finding import Span
from renja_lint.wording import printable

WIDTH = 100  # characters of a line that are shown
BEFORE = 40  # of these in front of a span that begins further right
CUT = "…"


class Excerpt(NamedTuple):
    """A line of a file and the marks below it."""

    line: str
    marks: str


def excerpt(line: str, span: Span) -> Excerpt | None:
    """Show where a span begins; of one that goes on, its first line. None where there is nothing to see."""
    line = line.rstrip()
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    first = max(0, start - BEFORE) if start > BEFORE and len(line) > WIDTH else 0
    last = min(len(line), first + WIDTH)
    shown = printable(line[first:last].replace("\t", " "))
    if not shown.strip():
        return None
    end = max(min(end, last), start + 1)
    head, tail = CUT if first else "", CUT if last < len(line) else ""
    before = len(head) + _cells(shown[: start - first])
    marks = max(1, _cells(shown[start - first : end - first]))
    return Excerpt(f"{head}{shown}{tail}", " " * before + "^" * marks)


def _cells(text: str) -> int:
    """Count the cells that a text takes on a screen."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in {"W", "F"} else 1 for c in text)
