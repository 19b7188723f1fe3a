"""The texts of cells as values of the tree, and the nodes that hold them."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as ReadMapping

from renja_lint.finding import Span
from renja_lint.source.lined import Lined, join_lined
from renja_lint.source.tree import Mapping, Node, Scalar, Sequence

_LONGEST = 10_000  # characters of a cell


def on_one_line(texts: Iterable[Lined]) -> Lined | None:
    """Put the lines of texts on one line, without the blanks around each; None where they hold nothing."""
    lines = [line for text in texts for line in text.lines()]
    return join_lined(lines, " ") if lines else None


def on_lines(texts: Iterable[Lined]) -> Lined | None:
    """Put texts one below the other; None where they hold nothing."""
    lines = [line for text in texts for line in text.lines()]
    return join_lined(lines) if lines else None


def behind(held: Lined, more: Lined) -> Lined:
    """Put what was broken off a cell behind what it holds; what is longer than any cell grows no more."""
    return join_lined((held, more), " ") if len(held.text) < _LONGEST else held


def make_mapping(items: ReadMapping[str, Node], place: Span | None = None) -> Mapping:
    """Make a node of named ones, at least one unless a place is given."""
    node = Mapping(place or _around(items.values()))
    node.update(items)
    return node


def sequence(items: Iterable[Node], place: Span | None = None) -> Sequence:
    """Make a node of others, at least one unless a place is given."""
    found = list(items)
    node = Sequence(place or _around(found))
    node.extend(found)
    return node


def make_text(text: str, place: Span) -> Scalar:
    """Make a text that the document does not print, about a place."""
    return Scalar(text, place)


def _around(nodes: Iterable[Node]) -> Span:
    spans = [node.span for node in nodes]
    first, last = min(spans, key=_start), max(spans, key=_start)
    return first._replace(end_line=last.end_line, end_column=last.end_column)


def _start(span: Span) -> tuple[int, int]:
    return span.line, span.column
