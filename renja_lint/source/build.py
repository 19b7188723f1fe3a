"""From the C parser's events to the located tree, within limits, without expanding what aliases repeat."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from yaml.cyaml import CParser
from yaml.error import YAMLError
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from renja_lint.finding import Text
from renja_lint.source import limits, refusals
from renja_lint.source.aliases import Anchors
from renja_lint.source.limits import BeyondLimitError
from renja_lint.source.page import Page, PageMapping, PageNode, PageScalar, PageSequence
from renja_lint.source.tree import Problem


class Double(NamedTuple):
    """A key that its mapping has already, with the value that was not taken."""

    mapping: PageMapping
    key: str
    place: tuple[int, int]
    value: PageNode


class BrokenYamlError(Exception):
    """The parser gave up; ``start`` and ``end`` are the place of the last text or alias it took."""

    def __init__(self, error: YAMLError, nodes: int, start: int, end: int) -> None:
        """Keep the parser's words and how far it came."""
        super().__init__(str(error))
        self.error, self.nodes, self.start, self.end = error, nodes, start, end


class Builder:
    """Reads one page once; what can be read although it is not as it should be is in the lists.

    ``gaps`` are the mappings in which a value is empty.
    """

    def __init__(self, page: Page) -> None:
        """Prepare to read; nothing is parsed yet."""
        self.page = page
        self.problems: list[Problem] = []
        self.doubles: list[Double] = []
        self.gaps: list[PageMapping] = []
        self._get = CParser(page.text).get_event
        self._anchors = Anchors(page, self.problems)
        self._nodes = 0
        self._last: Event = ScalarEvent(None, None, (True, False), "")

    def build(self) -> PageNode | None:
        """Give the root of the first document, or None where there is no document."""
        try:
            with _without_collecting():
                return self._document()
        except YAMLError as error:
            last = self._last
            start, end = (last.start_mark.index, last.end_mark.index) if last.start_mark else (0, 0)
            raise BrokenYamlError(error, self._nodes, start, end) from error

    def _document(self) -> PageNode | None:
        """Read up to the end of the first document, and see whether another follows."""
        self._get()
        if type(self._get()) is StreamEndEvent:
            return None
        self._nodes = 1
        root = self._node(self._get(), 0)
        while type(event := self._get()) is DocumentEndEvent:
            pass
        if type(event) is DocumentStartEvent:
            self.problems.append(refusals.second_document(self.page, event.start_mark.index))
        return root

    def _node(self, event: NodeEvent, depth: int) -> PageNode:
        """Read what an event begins, inside so many collections."""
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, ScalarEvent):
            self._last = event
            node = PageScalar(event.value, start, end, self.page)
            self._note(event, node)
            return node
        if isinstance(event, AliasEvent):
            self._last = event
            self._nodes += self._anchors.size(event.anchor, start, end, limits.NODES - self._nodes, depth) 
            return self._anchors.copy(event.anchor, start, end)
        if depth == limits.DEPTH:
            raise BeyondLimitError(limits.TOO_DEEP, self.page.span(start, end))
        return self._mapping(event, depth + 1) if isinstance(event, MappingStartEvent) else self._sequence(event, depth + 1)
