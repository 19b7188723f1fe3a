"""Which rules take part: by code, by name, or by the beginning of a code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from renja_lint.refusal import RefusalError, perhaps, refusal

if TYPE_CHECKING:
    from renja_lint.rule import Meta


class UnknownSelectorError(Exception):
    """A word that names no rule; ``nearest`` is the most similar name or code, empty where none is."""

    def __init__(self, word: str, nearest: str) -> None:
        """Keep the word and what it was perhaps meant to be."""
        super().__init__(word)
        self.word = word
        self.nearest = nearest


def choose(metas: Iterable[Meta], *, select: Sequence[str], ignore: Sequence[str]) -> frozenset[str]:
    """Give the codes that take part: all or the selected ones, less the ignored.

    Raises:
        UnknownSelectorError: a word names no rule.
    """
    metas = tuple(metas)
    taking = set().union(*(find_codes(metas, word) for word in select)) if select else {meta.code for meta in metas}
    return frozenset(taking.difference(*(find_codes(metas, word) for word in ignore)))


def find_codes(metas: Iterable[Meta], word: str) -> frozenset[str]:
    """Give the codes that a word names: one rule's code or name, or the beginning of several codes.

    Raises:
        UnknownSelectorError: it names none.
    """
    metas = tuple(metas)
    upper = word.strip().upper()
    found = {
        meta.code for meta in metas if upper and (meta.code.startswith(upper) or meta.name == word.strip().lower())
    }
    if not found:
        from difflib import get_close_matches  # noqa: PLC0415  only a typing error pays for it

        words = [w for meta in metas for w in (meta.code, meta.name, meta.code[:3])]
        near = get_close_matches(word.lower(), words, n=1) or get_close_matches(upper, words, n=1)
        raise UnknownSelectorError(word, near[0] if near else "")
    return frozenset(found)


def find_unknown(metas: Iterable[Meta], words: Iterable[str]) -> tuple[str, ...]:
    """Give the words that name no rule."""
    metas = tuple(metas)
    found = []
    for word in words:
        try:
            find_codes(metas, word)
        except UnknownSelectorError:
            found.append(word)
    return tuple(found)


def unknown_rule(error: UnknownSelectorError) -> RefusalError:
    """Make the refusal of a word that names no rule."""
    near = perhaps(error.nearest)
    return refusal(id=f'tidak ada aturan "{error.word}"{near.id}', en=f'no rule is named "{error.word}"{near.en}')
