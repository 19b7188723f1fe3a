"""What an indicator's text and the official lists say of how it is measured."""

from __future__ import annotations

import re
from functools import lru_cache

from renja_lint.nomenclature import Official, fold
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Baris
from renja_rules.unit._units import exact

_PERCENTAGE = frozenset({"persentase", "prosentase", "presentase", "persen"})
# Official indicators that begin with the word but count something else; they stand in lists of other bidang urusan.
_COUNTED = frozenset(
    fold(text)
    for text in (
        "Persentase DASHAT di Kampung Keluarga Berkualitas",
        "Persentase Kampung Keluarga Berkualitas klasifikasi Mandiri",
        "Persentase sekolah lansia yang dilaksanakan di kelompok Bina Keluarga Lansia",
    )
)
_WORD = re.compile(r"[^\W\d_]{3,}")
# The last bracket, closed or not, and at most two stray characters behind it: "(dokumen)(Dokumen)", "(kali)i".
_LAST_BRACKET = re.compile(r"\(([^()]{1,40})\)?[^()]{0,2}$")


@lru_cache(maxsize=4096)
def opening(indikator: str) -> str:
    """Give the first word in lower case, numbers and marks before it left out; empty where there is none."""
    found = _WORD.search(indikator)
    return found[0].casefold() if found else ""


def is_percentage(indikator: str) -> bool:
    """Tell whether an indicator says of itself that it is a percentage."""
    return opening(indikator) in _PERCENTAGE and fold(indikator) not in _COUNTED


@lru_cache(maxsize=4096)
def named_unit(indikator: str) -> str | None:
    """Give the unit that stands in the brackets at the end, by its own name; None where these hold something else.

    Up to three capitals are an abbreviation: (KL) is "Kearifan Lokal" in an official indicator, not "kali".
    """
    found = _LAST_BRACKET.search(indikator.strip())
    if found is None or (found[1].isupper() and len(found[1]) < 4):
        return None
    unit = exact(found[1])
    return unit.nama if unit else None


def official(baris: Baris, plan: Plan) -> Official | None:
    """Give what the lists say of a sub kegiatan that has official units; None for all else."""
    if baris.tingkat != "sub_kegiatan" or baris.padanan is None:
        return None
    found = plan.nomenclature.official(baris.padanan)
    return found if found is not None and found.units else None
