"""A text file by lines and columns as editors count them, and the nodes that know where they stand in it."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from operator import add

from renja_lint.finding import Span
from renja_lint.patterns import regex
from renja_lint.source.layout import Block, Verbatim, layout
from renja_lint.source.tree import Mapping, Scalar, Sequence

_EDITORS_BREAK = regex(r"\r\n?|\n")
_ODD_BREAKS = "\x85\u2028\u2029"
_BLANKS = f" \t\r\n{_ODD_BREAKS}"


class Page:
    """A decoded text; places in it are indices in characters, which it turns into lines and columns when asked.

    The YAML parser counts more kinds of line break than editors do, so its own line numbers are not used.
    """

    def __init__(self, text: str) -> None:
        """Keep a text without byte order mark."""
        self.text = text
        self._written: dict[tuple[int, int], tuple[Verbatim | Block, Span]] = {}

    @cached_property
    def lines(self) -> list[str]:
        """Give the lines without their breaks."""
        return _EDITORS_BREAK.split(self.text) if "\r" in self.text else self.text.split("\n")

    @cached_property
    def _starts(self) -> list[int]:
        if "\r" in self.text:
            return [0, *(found.end() for found in _EDITORS_BREAK.finditer(self.text))]
        return list(map(add, accumulate(map(len, self.lines), initial=0), range(len(self.lines))))

    def line_of(self, index: int) -> int:
        """Give the number, from 0, of the line that holds an index."""
        return bisect_right(self._starts, index) - 1

    def bounds(self, number: int) -> tuple[int, int]:
        """Give the indices between which a line, counted from 0, stands without its break."""
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return start, end

    def line(self, number: int) -> str:
        """Give the text of a line, counted from 0, without its break; empty beyond the last."""
        return self.lines[number] if number < len(self.lines) else ""

    def span(self, start: int, end: int) -> Span:
        """Give lines and columns of ``text[start:end]``."""
        first, last = self.line_of(start), self.line_of(end)
        return Span(first + 1, start - self._starts[first] + 1, last + 1, end - self._starts[last] + 1)

    def span_of_node(self, start: int, end: int) -> Span:
        """Give lines and columns of a node, without the breaks that the parser counts to the end of a text block."""
        if start < end and self.text[end - 1] in _BLANKS:
            end = start + len(self.text[start:end].rstrip(_BLANKS))
        return self.span(start, end)

    def written(self, node: PageScalar) -> tuple[Verbatim | Block, Span]:
        """Tell how a text is written and where the whole of it stands; a long one may be asked for many parts."""
        key = node.start, node.end
        if key not in self._written:
            self._written[key] = layout(node.text, self.text[node.start : node.end]), node.span
        return self._written[key]

    def with_line(self, number: int, line: str) -> Page:
        """Give the page with another text in a line, counted from 0."""
        return self.with_lines(number, [line])

    def with_lines(self, number: int, lines: list[str]) -> Page:
        """Give the page with other texts in consecutive lines, of which the first is counted from 0."""
        parts, done = [], 0
        for at, line in enumerate(lines, number):
            start, end = self.bounds(at)
            parts += [self.text[done:start], line]
            done = end
        return Page("".join([*parts, self.text[done:]]))

    def odd_breaks(self) -> tuple[int, int]:
        """Count the line breaks that editors do not show as such, and give the index of the first."""
        if self.text.isascii():
            return 0, 0
        met = [mark for mark in _ODD_BREAKS if mark in self.text]
        return sum(self.text.count(mark) for mark in met), min((self.text.index(mark) for mark in met), default=0)


class PageScalar(Scalar):
    """A text on a page; ``start`` and ``end`` are indices."""

    __slots__ = ("end", "page", "start")

    def __init__(self, text: str, start: int, end: int, page: Page) -> None:
        """Keep a text and where it is written."""
        self.text = text
        self.start = start
        self.end = end
        self.page = page

    @property
    def span(self) -> Span:
        """Give the place of the whole, quotes or the ``|`` included."""
        return self.page.span_of_node(self.start, self.end)

    def at(self, start: int, end: int) -> Span:
        """Give the place of ``text[start:end]``: exact unless escapes or folded lines come before its end."""
        if not self.text:
            return self.span
        written, whole = self.page.written(self)
        first, last = written.index(start), written.index(end)
        if first is None or last is None:
            return whole
        return self.page.span(self.start + first, self.start + last)


class PageMapping(Mapping):
    """Named nodes on a page; ``keys`` has the indices of each key."""

    __slots__ = ("end", "page", "places", "start")

    def __init__(self, start: int, page: Page) -> None:
        """Start empty; ``end`` is negative until the last value is read."""
        self.start = start
        self.end = -1
        self.page = page
        self.places: dict[str, tuple[int, int]] = {}
        self._keys_at = None

    @property
    def span(self) -> Span:
        """Give the place from the first key to the last value, braces included."""
        return self.page.span_of_node(self.start, self.end)

    @property
    def keys_at(self) -> dict[str, Span]:
        """Give the place of each key."""
        if self._keys_at is None:
            self._keys_at = {key: self.page.span(*place) for key, place in self.places.items()}
        return self._keys_at


class PageSequence(Sequence):
    """Nodes on a page."""

    __slots__ = ("end", "page", "start")

    def __init__(self, start: int, page: Page) -> None:
        """Start empty; ``end`` is negative until the last item is read."""
        self.start = start
        self.end = -1
        self.page = page

    @property
    def span(self) -> Span:
        """Give the place from the first item to the last, brackets included."""
        return self.page.span_of_node(self.start, self.end)


PageNode = PageScalar | PageMapping | PageSequence
