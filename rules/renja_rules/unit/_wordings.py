"""How an indicator is worded: as the official one, as a measure, or as a state that is wanted."""

from __future__ import annotations

from functools import lru_cache

from renja_lint import NOTHING, Baris, Indikator, Official, Plan, Text, fold, list_entries, name_edition, regex
from renja_rules.reading.targets.indicators import (
    PERCENTAGE_WORDS,
    first_word,
    has_name_of_code,
    official_with_units,
    without_unit,
)

_OTHER_EDITION = Text(
    id=" (belum pasti: ini dari {sumber}, karena yang dari {berlaku} tidak ada di sini)",
    en=" (not certain: this is from {sumber}, since that of {berlaku} is not here)",
)
_ADVICE = Text(
    id=" (hanya saran: ini dari {sumber}, karena {berlaku} belum menetapkannya)",
    en=" (advice only: this is from {sumber}, since {berlaku} does not give any)",
)
_MEASURES = PERCENTAGE_WORDS | {"jumlah", "indeks", "nilai", "rasio", "luas", "panjang", "cakupan", "tingkat"}


# First words that tell what is to become so instead of what is counted; "banyaknya" and "luasnya" are measures.
_STATE = regex(
    r"(?:ter|tel|me|ber)[a-z]{3,}nya|di[a-z]{3,}kannya|me[a-z]{4,}kan"
    r"|ter(?:sedia|laksana|susun|selenggara|penuhi|wujud|kelola|bina|pelihara|fasilitasi)"
)


@lru_cache(maxsize=4096)
def is_state(indikator: str) -> bool:
    """Tell whether a text begins as a wanted state does ("Terlaksananya ...", "Meningkatkan ..."), not as a measure."""
    return bool(_STATE.fullmatch(first_word(indikator)))


def uncertainty(found: Official, plan: Plan) -> Text:
    """Say, in brackets, why official indicators and units are not certain and where they are from."""
    if found.units_certain:
        return NOTHING
    template = _OTHER_EDITION if plan.regime.has_measures else _ADVICE
    source, ruling = name_edition(found.measured), name_edition(plan.regime.editions.ruling)
    return template.fill(sumber=source, berlaku=ruling)


def official_texts(baris: Baris, plan: Plan) -> tuple[str, ...]:
    """Give the official indicators of a sub kegiatan's code, and of its name where that is another code's."""
    found = official_with_units(baris, plan)
    if found is None:
        return ()
    namesakes = () if has_name_of_code(baris, found) else plan.nomenclature.named(baris.nama, baris.tingkat)
    return tuple(dict.fromkeys(text for each in (found, *namesakes) for text in each.indicators if text))


def is_official(indikator: str, texts: tuple[str, ...]) -> bool:
    """Tell whether an indicator is one of the official ones, with or without its unit in brackets."""
    if indikator in texts:
        return True
    folded = {fold(text) for text in texts}
    return not folded.isdisjoint((fold(indikator), fold(without_unit(indikator))))


def is_no_measure(indikator: Indikator, plan: Plan) -> bool:
    """Tell whether an indicator is worded as a wanted state, or is its code's official kinerja."""
    name = indikator.nama or ""
    return is_state(name) or (
        indikator.jenis == "keluaran" and first_word(name) not in _MEASURES and _is_kinerja(name, indikator.baris, plan)
    )


def _is_kinerja(indikator: str, baris: Baris, plan: Plan) -> bool:
    """Tell whether a text is the official kinerja of a row's code: what is to be reached, not how it is measured."""
    kode, wanted = baris.padanan or "", fold(indikator)
    serving = (*plan.nomenclature.used, *plan.nomenclature.lists.measures)
    lists = [list_entries(edisi, plan.nomenclature.authority, kode[:4]) for edisi in serving]
    return any(wanted == fold(each[kode].kinerja) for each in lists if kode in each)
