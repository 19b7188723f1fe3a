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


_ONE = (0,)


class Lined(Scalar):
    """A text made of stretches, with ``glue`` between them; each part of it can be found in the document again."""

    __slots__ = ("_glue", "_starts", "_stretches")

    def __init__(self, stretches: Sequence[Stretch], glue: str = "\n") -> None:
        """Join stretches, at least one; they may come from different lines, cells and paragraphs.

        ``glue`` is one character, or none.
        """
        self._glue = glue
        self._stretches = tuple(stretches)
        if len(self._stretches) == 1:  # as most: a plan has a hundred thousand
            text, line, column, spot = self._stretches[0]
            self._starts: tuple[int, ...] = _ONE
            super().__init__(text, Span(line, column, line, column + len(text), spot))
            return
        starts, offset = [], 0
        for stretch in self._stretches:
            starts.append(offset)
            offset += len(stretch.text) + len(glue)
        self._starts = tuple(starts)
        text = glue.join([stretch.text for stretch in self._stretches])
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
        if start == 0 and end >= len(self.text):
            return self
        found = []
        for index in range(self._index(start), len(self._starts)):
            offset, (text, line, column, spot) = self._starts[index], self._stretches[index]
            if offset > end:
                break
            first, last = max(start - offset, 0), min(end - offset, len(text))
            if first < last or (first == last and self._glue):
                found.append(Stretch(text[first:last], line, column + first, spot))
        return Lined(found or (self._nothing(start),), self._glue)

    def stripped(self) -> Lined:
        """Give the text without the blanks around it."""
        text = self.text
        start = len(text) - len(text.lstrip())
        return self.part(start, max(start, len(text.rstrip())))

    def lines(self) -> tuple[Lined, ...]:
        """Give each stretch as a text of its own, stripped; empty ones are left out."""
        if len(self._stretches) == 1:
            return (self.stripped(),) if self.text.strip() else ()
        return tuple(Lined((stretch,)).stripped() for stretch in self._stretches if stretch.text.strip())

    def _index(self, offset: int) -> int:
        """Give the index of the last stretch that begins at or before a place in the text."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def _nothing(self, offset: int) -> Stretch:
        index = self._index(offset)
        stretch = self._stretches[index]
        within = min(offset - self._starts[index], len(stretch.text))
        return stretch._replace(text="", column=stretch.column + within)

    def _span_of(self, start: int, end: int) -> Span:
        first = self._index(start)
        last = max(first, self._index(max(start, end - 1)))
        one, other = self._stretches[first], self._stretches[last]
        column = one.column + min(start - self._starts[first], len(one.text))
        end_column = other.column + min(end - self._starts[last], len(other.text))
        return Span(one.line, column, other.line, end_column, one.spot)


def join_lined(texts: Iterable[Lined], glue: str = "\n") -> Lined:
    """Put several texts, at least one, together into one."""
    every = tuple(texts)
    if len(every) == 1 and len(every[0].stretches) == 1:
        return every[0]
    return Lined([stretch for text in every for stretch in text.stretches], glue)
