"""Whose task a kegiatan is by the K of its ``K.KK``: from 3 on as the official rows show it, not as the law says."""

from __future__ import annotations

from renja_lint.finding import Text
from renja_lint.nomenclature import fold
from renja_lint.plan.document import Plan

PROVINCE, REGENCY = "1", "2"
# The K of regions with an order of their own, each with a word that the names of their provinces have.
SPECIAL = {"3": "papua", "4": "papua", "5": "yogyakarta", "6": "jakarta", "7": "aceh", "8": "bali"}
_NAMES = {
    PROVINCE: Text(id="provinsi", en="a province"),
    REGENCY: Text(id="kabupaten/kota", en="a kabupaten or kota"),
    "3": Text(id="Papua", en="Papua"),
    "4": Text(id="Papua Barat", en="West Papua"),
    "5": Text(id="DI Yogyakarta", en="Yogyakarta"),
    "6": Text(id="DKI Jakarta", en="Jakarta"),
    "7": Text(id="Aceh", en="Aceh"),
    "8": Text(id="Bali", en="Bali"),
}


def called(holder: str) -> Text:
    """Give what people call those whose task it is."""
    return _NAMES[holder]


def own(plan: Plan) -> str | None:
    """Give the K of a plan's own region; None where the plan does not name it, or has both in one as Jakarta has."""
    if not plan.isi.daerah or SPECIAL["6"] in _province(plan):
        return None
    return PROVINCE if plan.authority == "provinsi" else REGENCY


def is_foreign(holder: str, plan: Plan) -> bool:
    """Tell whether a K surely is not of the plan's region; a special one only where the province is named."""
    if holder in SPECIAL:
        province = _province(plan)
        return plan.authority != "provinsi" and bool(province) and SPECIAL[holder] not in province
    return holder in _NAMES and own(plan) not in {None, holder}


def _province(plan: Plan) -> str:
    return fold(plan.isi.provinsi or "")
