"""A word of a title that is an official word misspelt."""

from __future__ import annotations

import re

from renja_lint import spellings, title_words
from renja_rules.reading.likeness import letter_likeness

_LIKE = 75  # percent: a word so near to an official one that the title lacks is that one misspelt
_SHORTEST = 5  # letters of a word that is compared


def typo_in(judul: str, missing: frozenset[str]) -> tuple[str, str] | None:
    """Give the word of a title that is a missing official word misspelt, and that word."""
    written = [word for word in title_words(judul).split() if len(word) >= _SHORTEST]
    due = [spelling for word in sorted(missing) for spelling in spellings(word) if len(spelling) >= _SHORTEST]
    pairs = [(word, right) for word in written for right in due if word not in right and right not in word]
    ranked = [(letter_likeness(word, right), word, right) for word, right in pairs]
    best = max(ranked, default=(0.0, "", ""))
    return best[1:] if best[0] >= _LIKE else None


def fix_word(judul: str, written: str, right: str) -> str:
    """Put the right word into a title, in the letters of the wrong one."""

    def cased(match: re.Match[str]) -> str:
        word = match[0]
        return right.upper() if word.isupper() else right.capitalize() if word[0].isupper() else right

    return re.sub(rf"\b{written}\b", cased, judul, flags=re.IGNORECASE)
