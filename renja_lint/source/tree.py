"""The located tree that every format is read into: mappings, sequences and text, each with its place."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from renja_lint.finding import Span, Text


class Scalar:
    """A text as it is written, never a typed value; an empty text where nothing is written."""

    __slots__ = ("_columns", "span", "text")

    def __init__(self, text: str, span: Span, columns: tuple[tuple[int, int], ...] | None = None) -> None:
        """Keep the text; ``columns`` gives line and column of each of its lines' first character, where known."""
        self.text = text
        self.span = span
        self._columns = columns


class Mapping(dict[str, "Node"]):
    """Named nodes in printed order; ``keys_at`` has the place of each key."""

    __slots__ = ("keys_at", "span")

    def __init__(self, span: Span) -> None:
        """Start empty at a place; the reader fills it."""
        super().__init__()
        self.span = span
        self.keys_at: dict[str, Span] = {}


class Sequence(list["Node"]):
    """Nodes in printed order."""

    __slots__ = ("span",)

    def __init__(self, span: Span) -> None:
        """Start empty at a place; the reader fills it."""
        super().__init__()
        self.span = span


Node: TypeAlias = Scalar | Mapping | Sequence


class Problem(NamedTuple):
    """What a reader could not take as it stands; the core turns it into a finding of the family BCA."""

    code: str
    span: Span
    data: dict[str, object]
    related: tuple[tuple[Span, Text], ...] = ()


class Reading(NamedTuple):
    """What a reader made of a file: the tree, or None where nothing can be read, and the problems met."""

    tree: Mapping | None
    problems: tuple[Problem, ...]
