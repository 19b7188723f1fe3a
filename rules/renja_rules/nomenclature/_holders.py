"""Whose task a kegiatan is by the K of its ``K.KK`` and by its place in the supporting programme."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint import Plan, Severity, Text, fold, holder_of, list_own_entries, owner_of

PROVINCE, REGENCY = "1", "2"
_CALLED = {
    "provinsi": Text(id="provinsi", en="provinces"),
    "kabupaten/kota": Text(id="kabupaten/kota", en="kabupaten and kota"),
}
_JAKARTA = "jakarta"
_OF_OTHERS = Text(id="kode kewenangan {pemilik}", en="one of the tasks of {pemilik}")
_OF_A_PROVINCE = Text(id="kode kegiatan khusus {pemilik}", en="one of the kegiatan of {pemilik} alone")
_OF_AN_AGENCY = Text(id="kode kegiatan khusus {pemilik}", en="one of the kegiatan of the {pemilik} alone")
_BY_NUMBER = Text(id="{uraian} (angka {angka} di depan kegiatan)", en="{uraian} (the {angka} before the kegiatan)")


class Foreign(NamedTuple):
    """Whose a code is instead, and how binding that is."""

    said: Text
    severity: Severity | None


def foreign_holder(kode: str, plan: Plan) -> Foreign | None:
    """Tell whose a kegiatan or sub kegiatan is that surely is not the agency's.

    What the plan does not say is not held against it. From 3 on, K is known from the official rows, not from the law.
    """
    parts = kode.split(".")
    if len(parts) < 4:
        return None
    return _of_another_region(kode, parts[3], plan) or _of_a_secretariat(kode, parts[3], plan)


def is_open_to(kode: str, plan: Plan) -> bool:
    """Tell whether a kegiatan or sub kegiatan may be advised: what is for one province needs a plan that names it."""
    found = holder_of(kode, plan.nomenclature.ruling)
    is_bound = found is not None and bool(found.province)
    return foreign_holder(kode, plan) is None and not (is_bound and not _province(plan))


def _of_another_region(kode: str, k: str, plan: Plan) -> Foreign | None:
    found, province, region = holder_of(kode, plan.nomenclature.ruling), _province(plan), fold(plan.isi.daerah or "")
    if found is None or found.may_be(plan.authority, province):
        return None
    if not found.province:
        if not region or _JAKARTA in fold(province):  # which has both in one
            return None
        whose = _OF_OTHERS.fill(pemilik=_CALLED[found.authority])
        return Foreign(_BY_NUMBER.fill(uraian=whose, angka=k), None)
    if not region and not province:
        return None
    whose = _OF_A_PROVINCE.fill(pemilik=found.province)
    is_told_by_number = k not in {PROVINCE, REGENCY}
    return Foreign(_BY_NUMBER.fill(uraian=whose, angka=k) if is_told_by_number else whose, Severity.WARNING)


def _of_a_secretariat(kode: str, k: str, plan: Plan) -> Foreign | None:
    """Tell whether a kegiatan of the supporting programme is a secretariat's; provinsi's rows say so themselves."""
    found = owner_of(kode)
    lists, bidang = plan.nomenclature, ".".join(kode.split(".")[:2])
    if found is None or found.bidang in plan.agency.bidang:
        return None
    if any(kode in list_own_entries(edisi, lists.authority, bidang) for edisi in lists.used):
        return None  # an edition lists it here all the same
    whose = _OF_AN_AGENCY.fill(pemilik=found.agency)
    return Foreign(whose, Severity.WARNING if k == PROVINCE else Severity.INFO)


def _province(plan: Plan) -> str:
    """Give the name of the plan's province, as far as the plan says it."""
    return plan.isi.provinsi or (plan.isi.daerah or "" if plan.authority == "provinsi" else "")
