"""All syntax errors of a file, each explained: a mended line is proved by reading the file with it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from renja_lint.source.build import Builder
from renja_lint.source.events import BrokenYamlError
from renja_lint.source.explain import explain
from renja_lint.source.fault import Explanation, fault_of
from renja_lint.source.limits import BeyondLimitError
from renja_lint.source.page import Page
from renja_lint.source.tree import Problem

_MOST_ERRORS = 50
_MOST_TRIALS = 150
_MOST_NODES = 200_000  # read again in all trials together
_MOST_CHARACTERS = 5_000_000


class Mended(NamedTuple):
    """A line that makes the file readable up to the next error, which is further on; None where there is none."""

    line: str
    following: Explanation | None


class Trials:
    """Readings of a page with one line changed, as many as the time allows."""

    def __init__(self, known: Collection[str]) -> None:
        """Start with everything still to spend; ``known`` are the words that the format knows as keys."""
        self._known = known
        self._trials, self._nodes, self._characters = _MOST_TRIALS, _MOST_NODES, _MOST_CHARACTERS

    def mended(self, explanation: Explanation) -> Mended | None:
        """Give the line with which the parser comes furthest; further errors on the same line are mended in it too."""
        place = explanation.place
        best: Mended | None = None
        on_the_line: list[Explanation] = []
        for candidate in explanation.candidates:
            if not candidate or min(self._trials, self._nodes, self._characters) <= 0:
                continue
            following = self._next_error(place.page.with_line(place.line, candidate))
            if following is None:
                return Mended(candidate, None)
            if following.place.line > place.line:
                if best is None or best.following is None or following.place.line > best.following.place.line:
                    best = Mended(candidate, following)
            elif following.place.line == place.line and following.place.start > place.start:
                on_the_line.append(following)
        return best or next(filter(None, map(self.mended, on_the_line)), None)

    def _next_error(self, page: Page) -> Explanation | None:
        builder = Builder(page)
        following = None
        try:
            builder.build()
        except BrokenYamlError as broken:
            following = explain(fault_of(page, broken, self._known))
        except BeyondLimitError:
            pass
        self._trials -= 1
        self._nodes -= builder.nodes
        self._characters -= len(page.text)
        return following


def explained(page: Page, broken: BrokenYamlError, known: Collection[str] = ()) -> list[Problem]:
    """Report the error that stopped the parser, and those it would meet after each is mended."""
    trials = Trials(known)
    problems: list[Problem] = []
    explanation: Explanation | None = explain(fault_of(page, broken, known))
    while explanation and len(problems) < _MOST_ERRORS:
        mended = trials.mended(explanation)
        place = explanation.place
        span = place.page.span(place.start, place.end)
        line = mended.line if mended else ""
        data: dict[str, object] = {"uraian": explanation.uraian, "baris_benar": line}
        if explanation.anjuran:
            data["anjuran"] = explanation.anjuran
        problems.append(Problem("BCA002", span, data))
        explanation = mended.following if mended else None
    return problems
