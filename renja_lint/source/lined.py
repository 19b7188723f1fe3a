"""Texts put together from stretches of a document's lines, which know the place of each of their parts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from renja_lint.finding import Span, Spot
from renja_lint.source.tree import Scalar


class Stretch(NamedTuple):
    """A part of one line of a document: its text, its 1-based line and column (in characters), and its spot."""

    text: str
    line: int
    column: int
    spot: Spot | None = None


class Lined(Scalar):
    """A text made of stretches, with ``glue`` between them; each part of it can be found in the document again."""

    __slots__ = ("_glue", "_starts", "_stretches")

    def __init__(self, stretches: Sequence[Stretch], glue: str = "\n") -> None:
        """Join stretches, at least one; they may come from different lines, cells and paragraphs.

        ``glue`` is one character, or none.
        """
        self._glue = glue
        self._stretches = tuple(stretches)
        starts, offset = [], 0
        for stretch in self._stretches:
            starts.append(offset)
            offset += len(stretch.text) + len(glue)
        self._starts = tuple(starts)
        text = glue.join(stretch.text for stretch in self._stretches)
        super().__init__(text, self._span_of(0, len(text)))

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Give the stretches in order."""
        return self._stretches

    def at(self, start: int, end: int) -> Span:
        """Give the place of ``text[start:end]``."""
        return self._span_of(start, end)

    def part(self, start: int, end: int) -> Lined:
        """Give ``text[start:end]`` as a text of its own."""
        found = []
        for offset, stretch in zip(self._starts, self._stretches, strict=True):
            first, last = max(start - offset, 0), min(end - offset, len(stretch.text))
            if first < last or (first == last and self._glue):
                found.append(stretch._replace(text=stretch.text[first:last], column=stretch.column + first))
        return Lined(found or (self._nothing(start),), self._glue)

    def stripped(self) -> Lined:
        """Give the text without the blanks around it."""
        start = len(self.text) - len(self.text.lstrip())
        return self.part(start, max(start, len(self.text.rstrip())))

    def lines(self) -> tuple[Lined, ...]:
        """Give each stretch as a text of its own, stripped; empty ones are left out."""
        return tuple(Lined((stretch,)).stripped() for stretch in self._stretches if stretch.text.strip())

    def _nothing(self, offset: int) -> Stretch:
        index = max(0, bisect_right(self._starts, offset) - 1)
        stretch = self._stretches[index]
        within = min(offset - self._starts[index], len(stretch.text))
        return stretch._replace(text="", column=stretch.column + within)

    def _span_of(self, start: int, end: int) -> Span:
        first = max(0, bisect_right(self._starts, start) - 1)
        last = max(first, bisect_right(self._starts, max(start, end - 1)) - 1)
        one, other = self._stretches[first], self._stretches[last]
        column = one.column + min(start - self._starts[first], len(one.text))
        end_column = other.column + min(end - self._starts[last], len(other.text))
        return Span(one.line, column, other.line, end_column, one.spot)


def joined(texts: Iterable[Lined], glue: str = "\n") -> Lined:
    """Put several texts, at least one, together into one."""
    return Lined([stretch for text in texts for stretch in text.stretches], glue)
