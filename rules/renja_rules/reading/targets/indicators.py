"""What an indicator's text and the official lists say of how it is measured."""

from __future__ import annotations

import re
from functools import lru_cache

from renja_lint import Baris, Official, Plan, Target, fold, regex
from renja_rules.reading.targets.units import (
    allowed_units,
    canonical_name,
    exact_unit,
    is_lump_sum,
    is_remark,
    nearest_unit,
)

PERCENTAGE_WORDS = frozenset({"persentase", "prosentase", "presentase", "persen"})
# Official indicators that begin with the word but count something else; they stand in lists of other bidang urusan.
_COUNTED = frozenset(
    fold(text)
    for text in (
        "Persentase DASHAT di Kampung Keluarga Berkualitas",
        "Persentase Kampung Keluarga Berkualitas klasifikasi Mandiri",
        "Persentase sekolah lansia yang dilaksanakan di kelompok Bina Keluarga Lansia",
    )
)
_COUNT = regex(r"\s*Jumlah\s+(.{1,200})", re.IGNORECASE)
_TIMES = regex(r"x\s*[0-9][0-9.,]*\s*([^\W\d_]+)", re.IGNORECASE)  # behind "18 orang": "x 14 bulan"
_WORD = regex(r"[^\W\d_]{3,}")
# A change may be more than the whole, or below nothing.
_CHANGE = ("peningkatan", "kenaikan", "pertumbuhan", "penurunan", "perubahan", "pertambahan", "laju")
_AGAINST_PLAN = regex(r"\b(?:rasio|realisasi|indeks|capaian)\b")
# The last bracket, closed or not, and at most two stray characters behind it: "(dokumen)(Dokumen)", "(kali)i".
_LAST_BRACKET = regex(r"\(([^()]{1,40})\)?[^()]{0,2}$")


@lru_cache(maxsize=4096)
def first_word(indikator: str) -> str:
    """Give the first word in lower case, numbers and marks before it left out; empty where there is none."""
    found = _WORD.search(indikator)
    return found[0].casefold() if found else ""


@lru_cache(maxsize=4096)
def is_percentage(indikator: str) -> bool:
    """Tell whether an indicator says of itself that it is a percentage."""
    return first_word(indikator) in PERCENTAGE_WORDS and fold(indikator) not in _COUNTED


def may_exceed(indikator: str) -> bool:
    """Tell whether an indicator measures a change, or what is held against a plan: it may be above the whole."""
    text = indikator.casefold()
    return any(word in text for word in _CHANGE) or bool(_AGAINST_PLAN.search(text))


@lru_cache(maxsize=4096)
def without_unit(indikator: str) -> str:
    """Give an indicator on one line without the units in brackets at its end; what else is in brackets stays."""
    text = " ".join(indikator.split())
    while unit_in_brackets(text) and (found := _LAST_BRACKET.search(text)) and found.start():
        text = text[: found.start()].rstrip()
    return text


@lru_cache(maxsize=4096)
def unit_in_brackets(indikator: str) -> str | None:
    """Give the unit that stands in the brackets at the end, by its own name; None where these hold something else.

    Up to three capitals are an abbreviation: (KL) is "Kearifan Lokal" in an official indicator, not "kali".
    """
    found = _LAST_BRACKET.search(indikator.strip())
    if found is None or (found[1].isupper() and len(found[1]) < 4):
        return None
    unit = exact_unit(found[1])
    return unit.nama if unit else None


def official_with_units(baris: Baris, plan: Plan) -> Official | None:
    """Give what the lists say of a sub kegiatan that has official units; None for all else."""
    if baris.tingkat != "sub_kegiatan" or baris.padanan is None:
        return None
    found = plan.nomenclature.official(baris.padanan)
    return found if found is not None and found.units else None


def has_other_unit(baris: Baris, target: Target, plan: Plan) -> bool:
    """Tell whether a sub kegiatan's target is in a unit that is not official, neither for its code nor for its name."""
    found = official_with_units(baris, plan)
    if found is None or not target.unit or _is_of(found, target) or _was_allowed(baris, target, plan):
        return False
    # where the name is another code's, either may be the slip
    namesakes = () if has_name_of_code(baris, found) else plan.nomenclature.named(baris.nama, baris.tingkat)
    return not any(_is_of(each, target) for each in namesakes)


def _is_of(found: Official, target: Target) -> bool:
    """Tell whether a target is in an official unit, or in one that the official indicator itself names."""
    product = _TIMES.match(target.leftover)
    units = [target.unit, *([f"{target.unit}/{product[1]}"] if product else [])]
    counted = _counted_by(found.units, found.indicators)
    return any(allows_unit(found.units, unit) or not allowed_units(unit).isdisjoint(counted) for unit in units)


@lru_cache(maxsize=1024)
def _counted_by(units: tuple[str, ...], indicators: tuple[str, ...]) -> frozenset[str]:
    """Give the units that official indicators count by: "Jumlah Paket Mebel" by Paket, though its unit is Unit.

    A part of the official unit is not one of them: of Orang/bulan, "Jumlah Orang yang Menerima Gaji" tells but half.
    """
    counted = (canonical_name(found[1]) for text in indicators if (found := _COUNT.match(text)))
    parts = {part for unit in units for part in re.split(r"\s*/\s*", canonical_name(unit) or unit)}
    return frozenset(unit for unit in counted if unit and unit not in parts)


def _was_allowed(baris: Baris, target: Target, plan: Plan) -> bool:
    """Tell whether a unit in T-C.29 was official in a year that it evaluates, or any was free then."""
    if baris.tabel.name != "evaluasi":
        return False
    former = (each.official(baris.padanan or "") for each in plan.evaluated)
    return plan.regime.evaluates_free_measures or any(each and _is_of(each, target) for each in former)


@lru_cache(maxsize=4096)
def allows_unit(units: tuple[str, ...], written: str) -> bool:
    """Tell whether a printed unit may be one of some official ones; a lump sum is another rule's, a remark is none."""
    if is_lump_sum(written) or is_remark(written):
        return True
    allowed = {choice for unit in units for choice in allowed_units(unit)}
    return not allowed.isdisjoint(allowed_units(written) or {nearest_unit(written)})


def has_name_of_code(baris: Baris, found: Official) -> bool:
    """Tell whether a row has one of the names of its code; a row without a name is not judged."""
    if not baris.nama or baris.nama in found.names:
        return True
    return fold(baris.nama) in {fold(name) for name in found.names}
