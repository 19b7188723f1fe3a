"""The located tree that every format is read into: mappings, sequences and text, each with its place."""

from __future__ import annotations

from collections import abc
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from renja_lint.finding import Span, Text


class Scalar:
    """A text as it is written, never a typed value; an empty text where nothing is written."""

    __slots__ = ("_span", "text")

    def __init__(self, text: str, span: Span) -> None:
        """Keep a text and its place."""
        self.text = text
        self._span = span

    @property
    def span(self) -> Span:
        """Give the place of the whole, marks such as quotes included."""
        return self._span

    def at(self, start: int, end: int) -> Span:  # noqa: ARG002  readers that know more say more
        """Give the place of ``text[start:end]`` where the format allows it, else that of the whole."""
        return self.span


class Mapping(dict[str, "Node"]):
    """Named nodes in printed order; ``keys_at`` has the place of each key."""

    __slots__ = ("_keys_at", "_span")

    def __init__(self, span: Span) -> None:
        """Start empty at a place; the reader fills it."""
        super().__init__()
        self._span = span
        self._keys_at: dict[str, Span] | None = None

    @property
    def span(self) -> Span:
        """Give the place from the first key to the last value."""
        return self._span

    @property
    def keys_at(self) -> dict[str, Span]:
        """Give the place of each key; a reader may add to it."""
        if self._keys_at is None:
            self._keys_at = {}
        return self._keys_at


class Sequence(list["Node"]):
    """Nodes in printed order."""

    __slots__ = ("_span",)

    def __init__(self, span: Span) -> None:
        """Start empty at a place; the reader fills it."""
        super().__init__()
        self._span = span

    @property
    def span(self) -> Span:
        """Give the place from the first item to the last."""
        return self._span


Node: TypeAlias = Scalar | Mapping | Sequence


class Problem(NamedTuple):
    """What a reader could not take as it stands; the core turns it into a finding of the family BCA."""

    code: str
    span: Span
    data: dict[str, object]
    related: tuple[tuple[Span, Text], ...] = ()


class Source(NamedTuple):
    """Where a reader had a value from that stands at the top of the plan: its key, and that as a sentence's end."""

    key: str
    value: str
    origin: Text


class Left(NamedTuple):
    """What a reader left out of the tree: where it stands and what it is."""

    span: Span
    what: Text


class Reading(NamedTuple):
    """What a reader made of a file: the tree, or None where nothing can be read, and the problems met.

    ``lines`` are the lines that spans count, as far as they can be shown; ``sources`` and ``left`` tell what was taken
    from elsewhere than its own place and what was not taken at all. Where the file says something once and refers to it
    at other places, ``repeated`` gives for each of these the place where it is written.
    """

    tree: Mapping | None
    problems: tuple[Problem, ...]
    lines: abc.Sequence[str] = ()
    sources: tuple[Source, ...] = ()
    left: tuple[Left, ...] = ()
    repeated: abc.Mapping[Span, Span] = MappingProxyType({})
