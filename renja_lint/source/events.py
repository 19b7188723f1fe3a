"""The C parser's events as the reader uses them: one shape for all, and what stops the reading."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, cast

from yaml._yaml import CParser
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.tokens import FlowMappingEndToken, FlowMappingStartToken, FlowSequenceEndToken, FlowSequenceStartToken

# The kinds of event that the reader tells apart, to be compared with ``type(event)``.
TEXT: type[object] = ScalarEvent
ALIAS: type[object] = AliasEvent
MAPPING: type[object] = MappingStartEvent
MAPPING_END: type[object] = MappingEndEvent
SEQUENCE: type[object] = SequenceStartEvent
SEQUENCE_END: type[object] = SequenceEndEvent
DOCUMENT: type[object] = DocumentStartEvent
STREAM_END: type[object] = StreamEndEvent

_OPENING = {FlowMappingStartToken, FlowSequenceStartToken}
_CLOSING = {FlowMappingEndToken, FlowSequenceEndToken}


class Mark(Protocol):
    """A place, in characters from the start of the text."""

    index: int


class Event(Protocol):
    """An event; ``anchor``, ``tag`` and ``value`` are there where an event of its kind has them, or None."""

    start_mark: Mark
    end_mark: Mark
    anchor: str
    tag: str | None
    value: str


def events_of(text: str) -> Callable[[], Event]:
    """Give what yields the next event of a text each time it is called."""
    return cast("Callable[[], Event]", CParser(text).get_event)


def open_brackets(text: str) -> list[int]:
    """Give the indices of the brackets that are never closed, the outermost first, as far as the text can be read."""
    get = CParser(text).get_token
    opened: list[int] = []
    with suppress(YAMLError):
        while token := get():
            if type(token) in _OPENING:
                opened.append(token.start_mark.index)
            elif type(token) in _CLOSING and opened:
                opened.pop()
    return opened


class BrokenYamlError(Exception):
    """The parser gave up; ``start`` and ``end`` are the place of the last text or alias it took."""

    def __init__(self, error: YAMLError, nodes: int, start: int, end: int) -> None:
        """Keep the parser's words and how far it came."""
        super().__init__(str(error))
        self.error, self.nodes, self.start, self.end = error, nodes, start, end

    @property
    def too_deep_at(self) -> int | None:
        """Give the index at which libyaml, from 0.2.6 on, met more levels than its own limit; None for other errors."""
        error = self.error
        if isinstance(error, MarkedYAMLError) and error.problem_mark and "nesting depth" in (error.problem or ""):
            return error.problem_mark.index
        return None
