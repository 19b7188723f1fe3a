"""From the C parser's events to the located tree, within limits, without expanding what aliases repeat."""

from __future__ import annotations

from typing import NamedTuple

from yaml.error import YAMLError

from renja_lint.finding import Text
from renja_lint.source import limits, refusals
from renja_lint.source.aliases import Anchors
from renja_lint.source.collecting import without_collecting
from renja_lint.source.events import (
    ALIAS,
    DOCUMENT,
    MAPPING,
    MAPPING_END,
    SEQUENCE_END,
    STREAM_END,
    TEXT,
    BrokenYamlError,
    Event,
    events_of,
)
from renja_lint.source.limits import BeyondLimitError
from renja_lint.source.page import Page, PageMapping, PageNode, PageScalar, PageSequence
from renja_lint.source.tree import Node, Problem

_STRING = "tag:yaml.org,2002:str"


class Double(NamedTuple):
    """A key that its mapping has already, with the value that was not taken."""

    mapping: PageMapping
    key: str
    place: tuple[int, int]
    value: Node


class Builder:
    """Reads one page once; what can be read although it is not as it should be is in the lists.

    ``gaps`` are the mappings in which a value is empty, ``copies`` stand at aliases, each with what it repeats; they
    are still to be filled.
    """

    def __init__(self, page: Page) -> None:
        """Prepare to read; nothing is parsed yet."""
        self.page = page
        self.problems: list[Problem] = []
        self.doubles: list[Double] = []
        self.gaps: list[PageMapping] = []
        self.nodes = 1
        self._get = events_of(page.text)
        self._anchors = Anchors(page, self._report)
        self.copies = self._anchors.copies
        self._last = PageScalar("", 0, 0, page)  # the text or alias read last
        self._closed = 0  # the end of the last bracket

    def build(self) -> PageNode | None:
        """Give the root of the first document, or None where there is no document."""
        try:
            with without_collecting():
                return self._document()
        except YAMLError as error:
            raise BrokenYamlError(error, self.nodes, self._last.start, self._last.end) from error

    def _document(self) -> PageNode | None:
        """Read the first document, and see whether another follows."""
        self._get()
        if type(self._get()) is STREAM_END:
            return None
        root = self._node(self._get(), 0)
        self._get()
        following = self._get()
        if type(following) is DOCUMENT:
            self._report(refusals.second_document(self.page, following.start_mark.index))
        return root

    def _mapping(self, opening: Event, depth: int) -> PageMapping:
        """Read keys and values up to the end; most of a plan is read here, hence no call for a plain text."""
        get, page, most, longest = self._get, self.page, limits.NODES, limits.CHARACTERS
        mapping = PageMapping(opening.start_mark.index, page)
        places = mapping.places
        node: PageNode
        self._note(opening, mapping)
        while True:
            event = get()
            kind = type(event)
            if kind is TEXT and not event.anchor and not event.tag and len(event.value) <= longest:
                key, place = event.value, (event.start_mark.index, event.end_mark.index)
            elif kind is MAPPING_END:
                mapping.end = self._end_of(event)
                return mapping
            else:
                key, place = self._odd_key(event, depth)
            event = get()
            self.nodes += 2
            if self.nodes > most:
                raise self._beyond(limits.TOO_MANY, event)
            if type(event) is TEXT:
                text = event.value
                node = self._last = PageScalar(text, event.start_mark.index, event.end_mark.index, page)
                if event.anchor or event.tag or len(text) > longest:
                    self._note(event, node)
                if not text:
                    self.gaps.append(mapping)
            else:
                node = self._node(event, depth)
            if key in mapping:
                self.doubles.append(Double(mapping, key, place, node))
            else:
                mapping[key] = node
                places[key] = place

    def _sequence(self, opening: Event, depth: int) -> PageSequence:
        """Read items up to the end."""
        sequence = PageSequence(opening.start_mark.index, self.page)
        self._note(opening, sequence)
        while type(event := self._get()) is not SEQUENCE_END:
            self.nodes += 1
            if self.nodes > limits.NODES:
                raise self._beyond(limits.TOO_MANY, event)
            sequence.append(self._node(event, depth))
        sequence.end = self._end_of(event)
        return sequence

    def _node(self, event: Event, depth: int) -> PageNode:
        """Read what an event begins, inside so many mappings and sequences."""
        kind = type(event)
        if kind is TEXT:
            self._last = PageScalar(event.value, event.start_mark.index, event.end_mark.index, self.page)
            self._note(event, self._last)
            return self._last
        if kind is ALIAS:
            return self._repeated(event, depth)
        if depth == limits.DEPTH:
            raise self._beyond(limits.TOO_DEEP, event)
        return self._mapping(event, depth + 1) if kind is MAPPING else self._sequence(event, depth + 1)

    def _repeated(self, alias: Event, depth: int) -> PageNode:
        """Read an alias as what it repeats, at its own place."""
        start, end = alias.start_mark.index, alias.end_mark.index
        self._last = PageScalar("", start, end, self.page)
        nodes, levels = self._anchors.measure(alias.anchor)
        self.nodes += nodes - 1
        if self.nodes > limits.NODES:
            raise self._beyond(limits.TOO_MANY, alias)
        if depth + levels > limits.DEPTH:
            raise self._beyond(limits.TOO_DEEP, alias)
        return self._anchors.repeat(alias.anchor, start, end)

    def _odd_key(self, event: Event, depth: int) -> tuple[str, tuple[int, int]]:
        """Read a key that is more or else than a short text; one that cannot be a key counts as it is written."""
        start, end = event.start_mark.index, event.end_mark.index
        met = len(self.problems)
        node = self._node(event, depth)
        if isinstance(node, PageScalar):
            return node.text, (start, end)
        del self.problems[met:]  # the key as a whole is at fault
        end = node.end
        self._report(refusals.strange_key(self.page, start, end))
        return self.page.text[start:end], (start, end)

    def _note(self, event: Event, node: PageNode) -> None:
        """Remember an anchor; report a tag; stop at a text that is too long."""
        if event.tag and (event.tag != _STRING or not isinstance(node, PageScalar)):
            self._report(refusals.tag(self.page, event.start_mark.index))
        if event.anchor:
            self._anchors.remember(event.anchor, node)
        if isinstance(node, PageScalar) and len(node.text) > limits.CHARACTERS:
            raise self._beyond(limits.TOO_LONG, event)

    def _end_of(self, closing: Event) -> int:
        """Give where a collection ends: at its bracket, else with the last thing in it."""
        end = closing.end_mark.index
        if end > closing.start_mark.index:
            self._closed = end
            return end
        return max(self._last.end, self._closed)

    def _report(self, problem: Problem) -> None:
        if len(self.problems) < limits.PROBLEMS:
            self.problems.append(problem)

    def _beyond(self, what: Text, event: Event) -> BeyondLimitError:
        return BeyondLimitError(what, self.page.span_of_node(event.start_mark.index, event.end_mark.index))
