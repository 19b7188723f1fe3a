"""The names of rows without what is printed around them: the word for their level, and their own code."""

from __future__ import annotations

import re
from functools import lru_cache

from renja_lint.nomenclature import fold
from renja_lint.patterns import regex
from renja_lint.plan.values import read_kode

_LABEL = regex(r"(?:(?:bidang\s+)?urusan|program|(?:sub\s*-?\s*)?kegiatan)\s*:\s*", re.IGNORECASE)
_CODE = regex(r"[0-9X](?:[0-9X.\s]{0,38}[0-9X])?(?=[\s.:-])", re.IGNORECASE)
# What people write where the need of T-C.31 is the one that the draft names.
_THE_SAME = frozenset({"tetap", "idem", "sda", "sama"})


@lru_cache(maxsize=4096)
def own_name(text: str, parts: tuple[str, ...] = ()) -> str:
    """Give a printed name on one line; ``parts`` are those of the row's code, which may stand before its name."""
    whole = rest = " ".join(text.split())
    if label := _LABEL.match(rest):
        rest = rest[label.end() :]
    if parts and (code := _CODE.match(rest)) and read_kode(code[0]).parts == parts:
        rest = rest[code.end() :].lstrip(" .:-–")
        if label := _LABEL.match(rest):
            rest = rest[label.end() :]
    return rest if fold(rest) else whole


def means_the_same(text: str) -> bool:
    """Tell whether a name only says that it is the one beside it: ``Tetap``, ``idem``, ``s.d.a.``."""
    return fold(text) in _THE_SAME
