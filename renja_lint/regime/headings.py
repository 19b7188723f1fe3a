"""The words by which the heading of a column, or the title of a table, is known."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from renja_lint.patterns import regex


class HeadingWords(NamedTuple):
    """Words by which a heading is known, and the years that a heading with these words may name.

    All of ``words`` must occur and none of ``without``, at least as beginnings of words; case, punctuation and the
    spelling of "s/d" (here ``sd``) do not matter. ``years`` are offsets from the plan's year. With ``period_end`` the
    heading may name the last year of the Renstra period too.
    """

    words: tuple[str, ...]
    without: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    period_end: bool = False

    def fits(self, heading: str) -> bool:
        """Tell whether a heading, or a part of a title, has the words."""
        words = _folded(heading)
        for word in self.words:
            if f" {word}" not in words:
                return False
        return not self.without or not any(f" {word}" in words for word in self.without)


HeadingChoices = tuple[HeadingWords, ...]

_NO_WORD = regex(r"[^a-z0-9]+")
_SPELLINGS = ((" sampai dengan ", " sd "), (" s d ", " sd "), (" prakiraan ", " perkiraan "))


@lru_cache(maxsize=256)
def _folded(heading: str) -> str:
    words = f" {_NO_WORD.sub(' ', heading.casefold())} "
    for spelling, usual in _SPELLINGS:
        words = words.replace(spelling, usual)
    return words
