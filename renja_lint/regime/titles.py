"""How two titles are compared: by their words, whatever the agency is called and however a review is spelt."""

from __future__ import annotations

from functools import lru_cache

from renja_lint.patterns import regex

_NO_WORD = regex(r"[^a-z0-9]+")
# Spellings of the same thing, the longest first; a plan may use any of them.
_SAME = (
    (" satuan kerja perangkat daerah ", " pd "),
    (" organisasi perangkat daerah ", " pd "),
    (" perangkat daerah ", " pd "),
    (" opd ", " pd "),
    (" skpd ", " pd "),
    (" rencana kerja pemerintah daerah ", " rkpd "),
    (" rencana kerja ", " renja "),
    (" rencana strategis ", " renstra "),
    (" sampai dengan ", " sd "),
    (" s d ", " sd "),
    (" review ", " telaah "),
    (" reviu ", " telaah "),
    (" telaahan ", " telaah "),
    (" penelaahan ", " telaah "),
)
# Words that make no difference between titles: what a title may say more, or leave out.
_SMALL = frozenset(
    (
        "dan", "serta", "atas", "terhadap", "pada", "dalam", "di", "dari", "oleh", "untuk", "sd", "tahun", "lalu",
        "berjalan", "pd", "awal", "akhir", "perubahan",
    )
)  # fmt: skip


@lru_cache(maxsize=1024)
def title_words(title: str) -> str:
    """Give the words of a title in their usual spelling, each between spaces, a repeated one once."""
    words = f" {_NO_WORD.sub(' ', title.casefold())} "
    for spelling, usual in _SAME:
        if spelling in words:
            words = words.replace(spelling, usual)
    seen = dict.fromkeys(words.split())
    return f" {' '.join(seen)} "


@lru_cache(maxsize=1024)
def telling_words(title: str) -> frozenset[str]:
    """Give the words of a title that tell it from others: no small words, no numbers, not the agency."""
    return frozenset(word for word in title_words(title).split() if word not in _SMALL and not word.isdecimal())


def has_words(title: str, wanted: str) -> bool:
    """Tell whether all of the wanted words occur in a title, at least as beginnings of words."""
    words = title_words(title)
    return all(word in words for word in _beginnings(wanted))


@lru_cache(maxsize=1024)
def _beginnings(wanted: str) -> tuple[str, ...]:
    return tuple(f" {word}" for word in wanted.split())


@lru_cache(maxsize=256)
def spellings(word: str) -> tuple[str, ...]:
    """Give every way to write a word that ``title_words`` takes for the same, the word itself first."""
    return (word, *(other.strip() for other, usual in _SAME if usual.strip() == word and " " not in other.strip()))
