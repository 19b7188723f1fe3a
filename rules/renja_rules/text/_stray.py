"""The kinds of signs that get into a text where they do not belong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Hit, Texts, regex

_BEFORE = regex(r"[^\W_\n]{0,40}$|[('\u2019]{0,8}$")
_AFTER = regex(r"\)|[^\W_\n]{0,40}")
_LONGEST = 40  # characters of a word that are quoted on either side of a sign
_QUOTES = regex('["\u201c\u201d]')


class Kind(NamedTuple):
    """A kind of stray character: its signs in lower case, and where one is a fault."""

    key: str
    signs: tuple[str, ...]
    in_word: bool = False  # a fault only between two letters
    is_unpaired: bool = False  # a fault only where the text has an odd number of quotation marks


KINDS = (
    Kind("petik-persen", ("'%", "\N{RIGHT SINGLE QUOTATION MARK}%")),
    Kind("tanda-dalam-kata", ("{", "}", "|", "\\", "~", "^"), in_word=True),
    Kind(
        "petik-dalam-kata",
        ('"', "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        in_word=True,
        is_unpaired=True,
    ),
    Kind(
        "karakter-rusak",
        ("\N{REPLACEMENT CHARACTER}", "\uf0b7", "\uf0a7", "\uf0d8", "\uf0fc", "\uf02d", "\u00e2\u20ac", "_x000d_"),
    ),
)


def stray_characters(texts: Texts, kind: Kind) -> Iterator[Hit]:
    """Give where a kind of stray character stands, quoted with the word or the brackets around it."""
    for sign in kind.signs:
        start = texts.lower.find(sign)
        while start >= 0:
            end = start + len(sign)
            if _is_fault(texts, kind, start, end):
                yield texts.hit(*_surrounded(texts, start, end))
            start = texts.lower.find(sign, end)


def _is_fault(texts: Texts, kind: Kind, start: int, end: int) -> bool:
    before, after = texts.whole[start - 1 : start], texts.whole[end : end + 1]
    if kind.in_word and not (before.isalpha() and after.isalpha()):
        return False
    if kind.key == "petik-persen" and after in {"'", "\N{RIGHT SINGLE QUOTATION MARK}"}:
        return False  # the sign itself is quoted: '%'
    return not kind.is_unpaired or len(_QUOTES.findall(texts.hit(start, end).passages[0].text)) % 2 == 1


def _surrounded(texts: Texts, start: int, end: int) -> tuple[int, int]:
    before = _BEFORE.search(texts.whole, max(0, start - _LONGEST), start)
    after = _AFTER.match(texts.whole, end)
    return (before.start() if before else start), (after.end() if after else end)
