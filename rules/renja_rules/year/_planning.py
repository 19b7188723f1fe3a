"""Phrases of planning that end in a year: "sasaran pembangunan daerah tahun ..."."""

from __future__ import annotations

from renja_lint import regex

PLANNED = frozenset({"arah", "kebijakan", "sasaran", "prioritas", "tema", "fokus"})
# What may stand between such a word and its year without making it a fact of that year.
_BETWEEN = frozenset(
    {
        "dan", "nasional", "daerah", "provinsi", "kabupaten", "kota", "kecamatan", "utama", "makro", "ekonomi",
        "rkp", "rkpd", "rencana", "kerja", "pemerintah", "pada", "untuk", "di", "anggaran",
    }
)  # fmt: skip
_LEADING = frozenset({"rkp", "rkpd", "nasional", "daerah", "pemerintah"})
_DEVELOPMENT = regex(r"pemb\w{4,8}n")  # "pembangunan", however it is spelt
_TAHUN = regex(r"\btahun(?: anggaran)? $")
_WORD = regex(r"[^\W\d_]+")
_REACH = 160  # characters before the year in which the phrase begins


def words(text: str) -> frozenset[str]:
    """Give the words of a text."""
    return frozenset(_WORD.findall(text))


def phrase(text: str, year: int, planned: frozenset[str], names: frozenset[str]) -> int | None:
    """Give where the phrase of planning begins that ends in "tahun" before the year; None where there is none.

    From the word "tahun" back there are only words that may stand there, one of them for the development or the level
    whose plan it is, up to a word of planning.
    """
    behind = _TAHUN.search(text, max(0, year - _REACH), year)
    if behind is None:
        return None
    start, is_of_level = None, False
    for word in reversed(list(_WORD.finditer(text, max(0, year - _REACH), behind.start()))):
        is_of_level = is_of_level or word[0] in _LEADING or bool(_DEVELOPMENT.fullmatch(word[0]))
        if word[0] in planned:
            start = word.start()
        elif word[0] not in _BETWEEN and word[0] not in names and not _DEVELOPMENT.fullmatch(word[0]):
            break
    return start if is_of_level else None
