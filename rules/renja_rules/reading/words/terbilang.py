"""Numbers written in Indonesian words, as in "tiga miliar enam puluh lima juta" or "duapuluh"."""

from __future__ import annotations

from functools import lru_cache

from renja_lint import regex

_DIGITS = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
}  # fmt: skip
_TENS = {"belas": 10, "puluh": 10, "ratus": 100}
_GROUPS = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12, "trilyun": 10**12}
_ALL = "|".join((*_DIGITS, *_TENS, *_GROUPS, "se(?=belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|trilyun)"))
_TOKEN = regex(_ALL)
_ONLY = regex(rf"(?:{_ALL})+")
_BETWEEN = regex(r"[\s-]+")
_LONGEST = 300  # characters

WORDS = rf"(?:(?:{_ALL})(?:[^\S\n]|-)*)*(?:{_ALL})"  # finds such a number in a text, in lower case


@lru_cache(maxsize=1024)
def number_from_words(words: str) -> int | None:
    """Read a number in words; None where the words are no number, or make none by the rules of counting."""
    joined = _BETWEEN.sub("", words.casefold()) if len(words) <= _LONGEST else ""
    if not _ONLY.fullmatch(joined):
        return None
    total, group, last = 0, "", None
    for token in _TOKEN.findall(joined):
        if token not in _GROUPS:
            group += f"{token} "
            continue
        below = _below_thousand(group) if group else None
        if below is None or (last is not None and _GROUPS[token] >= last):
            return None
        total, group, last = total + below * _GROUPS[token], "", _GROUPS[token]
    rest = _below_thousand(group) if group else 0
    return None if rest is None else total + rest


def _below_thousand(tokens: str) -> int | None:
    """Read what counts a group: up to three digits, the larger ones first."""
    total, digit, last = 0, None, 1000
    for token in tokens.split():
        if token in _TENS:
            worth = _TENS[token]
            if digit is None or worth >= last:
                return None
            total, digit, last = total + (digit + 10 if token == "belas" else digit * worth), None, worth
            last = 1 if token == "belas" else worth
        elif digit is not None or last == 1:
            return None
        else:
            digit = 1 if token == "se" else _DIGITS[token]
    if tokens.strip().endswith("se"):
        return 1 if tokens.strip() == "se" else None
    return total + (digit or 0)
