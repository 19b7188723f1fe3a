"""A syntax error as the parser tells it, and its explanation as a person needs it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from yaml.error import MarkedYAMLError

from renja_lint.finding import Text
from renja_lint.source.events import BrokenYamlError
from renja_lint.source.fixing import Stretch
from renja_lint.source.page import Page


class Fault(NamedTuple):
    """Where and over what the parser gave up, by indices.

    ``at`` is where it gave up, ``since`` where what it was reading began, ``last`` the text or alias it took before.
    ``known`` are the words that the format knows as keys.
    """

    page: Page
    problem: str
    context: str
    at: int
    since: int
    last: Stretch
    known: Collection[str] = ()

    @property
    def char(self) -> str:
        """Give the character at which the parser gave up; empty at the end of the file."""
        return self.page.text[self.at : self.at + 1]

    @property
    def line(self) -> int:
        """Give the number, from 0, of the line on which the parser gave up."""
        return self.page.line_of(self.at)

    @property
    def is_first_on_line(self) -> bool:
        """Tell whether only blanks come before it on its line."""
        return not self.page.text[self.page.bounds(self.line)[0] : self.at].strip()

    @property
    def follows_last(self) -> bool:
        """Tell whether only blanks stand between the last text and here."""
        return self.last.end <= self.at and not self.page.text[self.last.end : self.at].strip()


class Explanation(NamedTuple):
    """What a person has to change: the place, why, and lines that may be right, the likeliest first.

    ``anjuran`` says what to do, where that is not just to write the line so; ``moves`` of a line that is to be moved
    to the left or right. A ``rival`` explains the error by another line, and is taken where fixing that comes further,
    or as far and it ``is_likelier``.
    """

    place: Stretch
    uraian: Text
    candidates: tuple[str, ...] = ()
    anjuran: Text | None = None
    moves: bool = False
    rival: Explanation | None = None
    is_likelier: bool = False


def fault_of(page: Page, broken: BrokenYamlError, known: Collection[str] = ()) -> Fault:
    """Read the parser's error; one without places is at the start of the file."""
    error, last = broken.error, Stretch(page, broken.start, broken.end)
    if not isinstance(error, MarkedYAMLError):
        return Fault(page, str(error), "", 0, 0, last, known)
    at = error.problem_mark.index if error.problem_mark else 0
    since = error.context_mark.index if error.context_mark else at
    return Fault(page, error.problem or "", error.context or "", at, since, last, known)
