"""Rows found by words of their names, with typos forgiven."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from renja_lint.nomenclature.names import fold, fold_words
from renja_lint.nomenclature.records import Entry
from renja_lint.nomenclature.tables import below

_LONGEST = 1000  # characters of what is sought
_BEGINNING = 0.9  # how much the beginning of a word counts, where the whole word counts 1
_SLIP = 0.75  # from this likeness (0 to 1) on a word may be a misspelt one
_OTHER_SPELLING = 0.85  # and from this on a word that there is may have another spelling (ketentraman, ketenteraman)
_ENOUGH = 0.5  # of what is sought, weighed by how rare its words are


class Hit(NamedTuple):
    """A row that was found, and how well it fits: 0 to 100."""

    entry: Entry
    score: float


class _Index(NamedTuple):
    rows: tuple[Entry, ...]
    words: tuple[tuple[str, ...], ...]  # of each row's name
    places: Mapping[str, tuple[int, ...]]  # the rows that have a word


def search(
    text: str, editions: tuple[str, ...], authority: str, under: str = "", *, limit: int | None = 10
) -> tuple[Hit, ...]:
    """Give the rows whose names have the words sought, best first: all of them, few others, rare ones before frequent.

    A word may be misspelt or only begun. A row that several editions have is given once, as the first named of them
    prints it. ``under`` confines the search to a code and what is below it; without one the whole country is searched,
    the shared programme once under X.XX.
    """
    index = _index(editions, authority, under)
    sought = tuple(dict.fromkeys(fold_words(text[:_LONGEST]).split()))
    found: dict[int, float] = {}
    total = 0.0
    for word in sought:
        likeness = _likeness(word, index)
        weight = _rarity(likeness, len(index.rows))
        total += weight
        for place, like in likeness.items():
            found[place] = found.get(place, 0.0) + weight * like
    hits = (
        Hit(index.rows[place], _score(got / total, len(sought), len(index.words[place])))
        for place, got in found.items()
        if got >= _ENOUGH * total
    )
    return tuple(sorted(hits, key=lambda hit: (-hit.score, len(hit.entry.nama), hit.entry.kode))[:limit])


def _rarity(likeness: Mapping[int, float], rows: int) -> float:
    """Weigh a word by how few rows have it, or where none has, what is most like it."""
    best = max(likeness.values(), default=0.0)
    return math.log(1 + rows / max(1, sum(like == best for like in likeness.values())))


def _score(found: float, sought: int, words_of_name: int) -> float:
    """Count mostly how much of what is sought was found, and a little how much of the name was sought."""
    return round(100 * (0.9 * found + 0.1 * min(1.0, sought / max(1, words_of_name))), 1)


def _likeness(word: str, index: _Index) -> dict[int, float]:
    """Give the rows that have a word or one like it, with how like it is."""
    found: dict[int, float] = {}
    for other, like in _words_like(word, index):
        for place in index.places[other]:
            found[place] = max(found.get(place, 0.0), like)
    return found


def _words_like(word: str, index: _Index) -> Iterator[tuple[str, float]]:
    """Give the words that one stands for: itself, those that begin with it, those that differ by a slip."""
    exact = word in index.places
    if exact:
        yield word, 1.0
    elif len(word) > 2:
        yield from ((other, _BEGINNING) for other in index.places if other.startswith(word))
    from rapidfuzz import process  # noqa: PLC0415 - only who searches pays for it
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    scorer, least = OSA.normalized_similarity, _OTHER_SPELLING if exact else _SLIP
    for other, like, _ in process.extract(word, index.places.keys(), scorer=scorer, score_cutoff=least, limit=None):
        yield other, like * _BEGINNING


@lru_cache(maxsize=16)
def _index(editions: tuple[str, ...], authority: str, under: str) -> _Index:
    rows: dict[tuple[str, str], Entry] = {}
    for edisi in editions:
        for each in below(edisi, authority, under):
            rows.setdefault((each.kode, fold(each.nama)), each)
    names = tuple(tuple(fold_words(each.nama).split()) for each in rows.values())
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        for word in dict.fromkeys(name):
            places.setdefault(word, []).append(place)
    return _Index(tuple(rows.values()), names, {word: tuple(each) for word, each in places.items()})
