"""What the cells of a table's columns hold, as its heading says, and how well a text fits that."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from functools import lru_cache

from renja_lint.documents.blocks import Cell
from renja_lint.documents.headings.columns import Leaf
from renja_lint.documents.headings.forms import form_of
from renja_lint.patterns import regex
from renja_lint.source.lined import Lined, Stretch

Paths = tuple[tuple[str, ...], ...]  # for each column what a heading says above it, from top to bottom

_LONG = 700  # characters; no cell of a plan holds as much
_SHORT = 15  # characters

_PART = r"(?:[0-9x]{1,2}|0[0-9]{3})"
_CODE = regex(rf"{_PART}(?:\s?\.\s?{_PART}){{0,6}}\.?", re.IGNORECASE)
_WHOLE_CODE = regex(rf"[0-9x]\.[0-9x]{{1,2}}(?:\.{_PART}){{0,5}}\.?", re.IGNORECASE)
_LEVEL = regex(r"0[0-9]{1,3}")  # of a code; no number begins like that
_MONEY = regex(r"(?:rp\.?\s*)?\(?-?[0-9](?:[0-9]|[.,\s]{1,2}(?=[0-9])){3,}\)?(?:[.,][0-9]{2})?[.,\s-]*", re.IGNORECASE)
_MILLIONS = regex(r"[0-9]{1,3}(?:[.,][0-9]{3}){2}")
_NUMBER = regex(r"\(?[<>≤≥±-]?\s*[0-9][0-9.,]*\)?\s*%?")
_AMOUNT = regex(r"[<>≤≥±]?\s*[0-9][0-9.,]*\s*(?:%|[^\W\d_][^0-9]{0,40})")
_ORDINAL = regex(r"\(?(?:[0-9]{1,3}|[ivx]{1,5}|[a-z])[.)]{0,2}", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]{2}")
_NOTHING = frozenset({"", "-", "–", "—"})

_NUMBERS = ("target", "realisasi", "tingkat", "perkiraan", "prakiraan", "proyeksi", "volume")


class Kind(Enum):
    """What the cells of a column hold."""

    CODE = "a code of the nomenclature, or one level of it"
    ORDINAL = "the number of a row"
    TEXT = "words"
    TARGET = "a number, mostly with a unit"
    MONEY = "an amount in rupiah"
    ANY = "what the heading does not tell"


@lru_cache(maxsize=1024)
def kinds_of(paths: Paths) -> tuple[Kind, ...] | None:
    """Give the kind of each column by what the heading says above it.

    None where the heading is not that of a table of the format.
    """
    form = form_of([Leaf(column, column + 1, tuple(map(_cell, path))) for column, path in enumerate(paths)])
    if form is None:
        return None
    kinds = [Kind.ANY] * len(paths)
    for placed in form[1].columns:
        kinds[placed.leaf.start] = _kind_of(placed.key.split("."))
    return tuple(kinds)


def _cell(text: str) -> Cell:
    return Cell(Lined((Stretch(text, 1, 1),)), 0, 0)


def _kind_of(key: Sequence[str]) -> Kind:
    if key[0] == "kode":
        return Kind.CODE
    if key[0] == "no":
        return Kind.ORDINAL
    if any(part.startswith("pagu") for part in key):
        return Kind.MONEY
    return Kind.TARGET if any(part.startswith(_NUMBERS) for part in key) else Kind.TEXT


def fit(kind: Kind, text: str) -> float:
    """Score a text in a column: up to 1.5 as it should be, 0 where it tells nothing, down to -3 for never."""
    if text in _NOTHING:
        return 0.0
    return -3.0 if len(text) > _LONG else _AS[kind](text)


def _as_code(text: str) -> float:
    if not _CODE.fullmatch(text):
        return -3.0
    return 1.5 if _WHOLE_CODE.fullmatch(text) else 1.0


def _as_ordinal(text: str) -> float:
    return 0.5 if _ORDINAL.fullmatch(text) else -2.0


def _as_words(text: str) -> float:
    if _AMOUNT.fullmatch(text):
        return 0.1
    if _WORD.search(text):
        return 0.5
    return -2.0 if _MONEY.fullmatch(text) else -1.0


def _as_target(text: str) -> float:
    if _NUMBER.fullmatch(text):
        return 0.0 if _MONEY.fullmatch(text) or _LEVEL.fullmatch(text) else 1.0
    if _AMOUNT.fullmatch(text):
        return 0.0 if _MILLIONS.match(text) else 1.0
    if len(text) <= 3 or (len(text) <= _SHORT and any(character.isdigit() for character in text)):
        return 0.2  # a grade such as BB, or what is left of a cut amount
    return -0.6 if len(text) <= _SHORT else -2.0


def _as_money(text: str) -> float:
    if _MONEY.fullmatch(text):
        return 1.5
    if _NUMBER.fullmatch(text):
        return 0.0
    return -1.0 if text[0].isdigit() else -3.0


def _as_any(_text: str) -> float:
    return 0.2


_AS: dict[Kind, Callable[[str], float]] = {
    Kind.CODE: _as_code,
    Kind.ORDINAL: _as_ordinal,
    Kind.TEXT: _as_words,
    Kind.TARGET: _as_target,
    Kind.MONEY: _as_money,
    Kind.ANY: _as_any,
}
