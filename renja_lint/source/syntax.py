"""All syntax errors of a file, each explained: a fixed line is proved by reading the file with it."""

from __future__ import annotations

from collections.abc import Collection
from math import inf
from typing import NamedTuple

from renja_lint.source.build import Builder
from renja_lint.source.events import BrokenYamlError
from renja_lint.source.explain import explain
from renja_lint.source.fault import Explanation, fault_of
from renja_lint.source.limits import BeyondLimitError
from renja_lint.source.page import Page
from renja_lint.source.shifted import Part, part_at
from renja_lint.source.tree import Problem

_MOST_ERRORS = 50
_MOST_TRIALS = 150
_MOST_NODES = 200_000  # read again in all trials together
_MOST_CHARACTERS = 5_000_000


class Fixed(NamedTuple):
    """A line that makes the file readable up to the next error, which is further on; None where there is none."""

    line: str
    following: Explanation | None


class Trials:
    """Readings of a page with one line changed, as many as the time allows."""

    def __init__(self, known: Collection[str]) -> None:
        """Start with everything still to spend; ``known`` are the words that the format knows as keys."""
        self._known = known
        self._trials, self._nodes, self._characters = _MOST_TRIALS, _MOST_NODES, _MOST_CHARACTERS

    def fixed(self, explanation: Explanation) -> Fixed | None:
        """Give the line with which the parser comes furthest; further errors on the same line are fixed in it too."""
        place = explanation.place
        best: Fixed | None = None
        on_the_line: list[Explanation] = []
        for candidate in explanation.candidates:
            if not candidate or min(self._trials, self._nodes, self._characters) <= 0:
                continue
            following = self._next_error(place.page.with_line(place.line, candidate))
            if following is None:
                return Fixed(candidate, None)
            if following.place.line > place.line:
                if best is None or best.following is None or following.place.line > best.following.place.line:
                    best = Fixed(candidate, following)
            elif following.place.line == place.line and following.place.start > place.start:
                on_the_line.append(following)
        return best or next(filter(None, map(self.fixed, on_the_line)), None)

    def likeliest(self, explanation: Explanation) -> tuple[Explanation, Fixed | None]:
        """Give the explanation, of it and its rival, by which the parser comes further, with the line that does it."""
        own, rival = self.fixed(explanation), explanation.rival
        other = self.fixed(rival) if rival else None
        if rival is None or other is None:
            return explanation, own
        reached = _reached(other)
        is_better = reached > _reached(own) or (rival.is_likelier and reached == _reached(own))
        return (rival, other) if is_better and reached > explanation.place.line else (explanation, own)

    def part(self, explanation: Explanation, fixed: Fixed | None) -> tuple[Part, Explanation | None] | None:
        """Give the part that is moved along with a line, where the next error is of it; and the next behind the part.

        None where the line alone is in the wrong place.
        """
        following = fixed.following if fixed else None
        if fixed is None or following is None or not (explanation.moves and following.moves):
            return None
        place = explanation.place
        part = part_at(place.page, place.line, len(fixed.line) - len(fixed.line.lstrip()))
        if not place.line < following.place.line <= part.last or min(self._trials, self._nodes, self._characters) <= 0:
            return None
        behind = self._next_error(part.fixed)
        return (part, behind) if behind is None or behind.place.line > part.last else None

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


def explain_error(page: Page, broken: BrokenYamlError, known: Collection[str] = ()) -> list[Problem]:
    """Report the error that stopped the parser, and those it would meet after each is fixed."""
    trials = Trials(known)
    problems: list[Problem] = []
    explanation: Explanation | None = explain(fault_of(page, broken, known))
    while explanation and len(problems) < _MOST_ERRORS:
        explanation, fixed = trials.likeliest(explanation)
        place = explanation.place
        span = place.page.span(place.start, place.end)
        line = fixed.line if fixed else ""
        data: dict[str, object] = {"uraian": explanation.uraian, "baris_benar": line}
        if explanation.anjuran:
            data["anjuran"] = explanation.anjuran
        found = trials.part(explanation, fixed)
        if found is None:
            problems.append(Problem("BCA002", span, data))
            explanation = fixed.following if fixed else None
        else:
            part, explanation = found
            data |= {"uraian": part.uraian, "anjuran": part.anjuran}
            problems.append(Problem("BCA002", span, data, part.related))
    return problems


def _reached(fixed: Fixed | None) -> float:
    """Tell how far the parser comes: the line of the next error, from 0."""
    if fixed is None:
        return -1
    return fixed.following.place.line if fixed.following else inf
