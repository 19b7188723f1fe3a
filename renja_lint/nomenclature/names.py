"""How two names are compared: what folding drops never makes a difference."""

from __future__ import annotations

from functools import lru_cache

from renja_lint.patterns import regex

_BETWEEN_WORDS = regex(r"[\W_]+")
_REMARK = regex(r"\s*\((?:Kegiatan dan )?Sub Kegiatan [^()]*\)$")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Keep letters and digits only, blind to case; a text without any (such as ``%``) folds to nothing."""
    return _BETWEEN_WORDS.sub("", text).casefold()


@lru_cache(maxsize=8192)
def fold_words(text: str) -> str:
    """Give the words of a text, blind to case, with one space between them."""
    return _BETWEEN_WORDS.sub(" ", text).casefold().strip()


def without_remark(nama: str) -> str:
    """Leave out what a table says at the end of a name about its use: "(Sub Kegiatan berlaku untuk ...)"."""
    return _REMARK.sub("", nama)
