"""No official code, name, indicator or unit is a fault in its own place, whatever the edition and the authority."""

from __future__ import annotations

import json
from typing import NamedTuple

import pytest

from renja_lint.finding import Finding
from renja_lint.nomenclature import Edition, Entry, all_entries, country, fold, list_editions, owner_of
from renja_lint.nomenclature.near import parent_code
from renja_lint.nomenclature.tables import SHARED, list_bidang, list_own_entries
from renja_lint.testing import lint_text
from renja_rules import RULES

FAMILIES = ("NOM", "KOD", "SAT")
# Editions before 1317/2023 are in our data without indicators, and no edition has any for programs and kegiatan:
# that a row has none is no fault of official wording.
NO_INDICATOR = "SAT007"
# Some kegiatan are of one province alone: no real one may use them all.
AREAS = {
    "kabupaten/kota": {"daerah": "Kabupaten Contoh"},
    "provinsi": {"daerah": "Provinsi Contoh", "provinsi": "Papua, Yogyakarta, Jakarta, Aceh, Bali"},
}


class List(NamedTuple):
    """The official list of one bidang: the plan that holds all of it is in its edition and of its authority.

    The shared programme, the same for all, is walked with a kecamatan's bidang and those of the secretariats.
    """

    edition: Edition
    authority: str
    bidang: str

    @property
    def rows(self) -> tuple[Entry, ...]:
        edisi = self.edition.edisi
        if self.bidang in WITH_SHARED:
            return self.with_shared()
        return tuple(list_own_entries(edisi, self.authority, self.bidang).values())

    def with_shared(self) -> tuple[Entry, ...]:
        """Give the bidang's rows and those of the shared programme, without what is a secretariat's own elsewhere."""
        edisi, authority, bidang = self.edition.edisi, self.authority, self.bidang
        own, every = list_own_entries(edisi, authority, bidang), all_entries(edisi, authority, bidang)
        return tuple(
            row for row in every if row.kode in own or (found := owner_of(row.kode)) is None or found.bidang == bidang
        )


WITH_SHARED = frozenset({"4.01", "4.02", "7.01"})
LISTS = [
    List(edition, authority, bidang)
    for edition in list_editions()
    for authority in AREAS
    for bidang in sorted(list_bidang(edition.edisi, authority) - {SHARED})
]


def named(one: List) -> str:
    return "-".join((one.edition.edisi, one.authority.replace("/", "-"), one.bidang))


def printed(entry: Entry, edition: Edition) -> str:
    """Print a code with as many digits at its end as the edition does."""
    head, _, last = entry.kode.rpartition(".")
    return f"{head}.{last[-edition.digits :]}" if entry.tingkat == "sub_kegiatan" else entry.kode


def shared(code: str, bidang: str) -> str:
    """Print the shared programme's codes as the decrees do, for any agency's bidang."""
    return code.replace(bidang, SHARED, 1) if f"{code}.".startswith(f"{bidang}.01.") else code


def target(entry: Entry) -> str:
    return f"2 {entry.satuan}" if entry.satuan else ""


def in_tc33(entry: Entry, code: str) -> dict[str, object]:
    row: dict[str, object] = {"kode": code, "nama": entry.nama, "pagu": "1.500.000", "pagu_maju": "1.650.000"}
    if entry.indikator:
        row["indikator"] = [{"nama": entry.indikator, "target": target(entry), "target_maju": target(entry)}]
    return row


def in_tc29(entry: Entry, code: str) -> dict[str, object]:
    return {"kode": code, "nama": entry.nama, "indikator": entry.indikator, "target": target(entry)}


def in_tc31(entry: Entry) -> dict[str, object]:
    side = {"nama": entry.nama, "indikator": entry.indikator, "target": target(entry), "pagu": "1.500.000"}
    return {"tingkat": entry.tingkat, "nama": entry.nama, "rancangan": side, "kebutuhan": side}


def everybodys(rows: tuple[Entry, ...]) -> list[Entry]:
    """Leave out what is the autonomous provinces' own: it has the same names under other codes."""
    parts = [row.kode.split(".") for row in rows]
    kept = {".".join(each[:length]) for each in parts if each[3:4] in (["1"], ["2"]) for length in (1, 2, 3, 5, 6)}
    return [row for row in rows if row.kode in kept]


def plan(one: List, codes: list[str], rows: tuple[Entry, ...], head: dict[str, object] | None = None) -> str:
    """Write a plan that holds a list in T-C.33, T-C.29 and, as far as it is everybody's, without codes in T-C.31.

    ``head`` says what rules it.
    """
    ruled = head or {"jenis": "induk", "tahun": 2025, "nomenklatur": one.edition.edisi}
    agency = "Kecamatan Contoh" if one.bidang == "7.01" else "Dinas Contoh"
    head = {"renja": 1, "perangkat_daerah": agency, **AREAS[one.authority], **ruled}
    tables = {
        "evaluasi": {"baris": [in_tc29(row, code) for row, code in zip(rows, codes, strict=True)]},
        "telaah_rkpd": {"baris": [in_tc31(row) for row in everybodys(rows)]},
        "rencana": {"baris": [in_tc33(row, code) for row, code in zip(rows, codes, strict=True)]},
    }
    return json.dumps(head | tables, ensure_ascii=False, indent=1)  # JSON is YAML too


def faults(text: str) -> list[tuple[str, str]]:
    """Give code and subject of what is found of names, codes, indicators and units; the plan must be read in whole."""
    report = lint_text(text, RULES)
    assert report.crashes == ()
    assert [finding.code for finding in report.findings if finding.code.startswith("BCA")] == []
    return [(finding.code, finding.subject) for finding in report.findings if is_of_wording(finding)]


def is_of_wording(finding: Finding) -> bool:
    return finding.code.startswith(FAMILIES) and finding.code != NO_INDICATOR


def test_the_rules_that_judge_wording_take_part() -> None:
    codes = {rule.meta.code for rule in RULES}

    assert {"NOM001", "NOM002", "KOD001", "KOD002", "SAT001", "SAT002", "SAT003"} <= codes


def test_every_row_of_the_data_is_walked() -> None:
    walked = {(one.edition.edisi, one.authority, row.kode) for one in LISTS for row in one.rows}
    ours = {
        (edition.edisi, authority, kode)
        for edition in list_editions()
        for authority in AREAS
        for kode in country(edition.edisi, authority)
        if not kode.startswith("X")  # stands for any agency's
    }

    assert (len(ours), ours - walked) == (27_867, set())


@pytest.mark.parametrize("one", LISTS, ids=named)
def test_a_whole_list_in_its_own_edition_has_no_fault(one: List) -> None:
    codes = [printed(row, one.edition) for row in one.rows]

    assert faults(plan(one, codes, one.rows)) == []


@pytest.mark.parametrize("one", [one for one in LISTS if one.bidang in WITH_SHARED], ids=named)
def test_nor_has_it_in_the_spelling_of_the_decrees(one: List) -> None:
    codes = [shared(printed(row, one.edition), one.bidang) for row in one.rows]

    assert faults(plan(one, codes, one.rows)) == []


@pytest.mark.parametrize("one", [one for one in LISTS if one.edition.has_units], ids=named)
def test_nor_has_it_in_capitals(one: List) -> None:
    rows = tuple(row._replace(nama=row.nama.upper(), satuan=row.satuan.upper()) for row in one.rows)

    assert faults(plan(one, [printed(row, one.edition) for row in rows], rows)) == []


@pytest.mark.parametrize(
    ("jenis", "tahun", "edisi"),
    [
        ("induk", 2021, "90-2019"),
        ("induk", 2022, "050-3708-2020"),
        ("induk", 2024, "050-5889-2021"),
        ("perubahan", 2024, "900.1.15.5-1317-2023"),
        ("perubahan", 2025, "900.1.15.5-1317-2023"),
        ("induk", 2026, "sipd-2027"),
        ("perubahan", 2026, "900.1.15.5-1317-2023"),
        ("induk", 2027, "sipd-2027"),
        ("perubahan", 2027, "sipd-2027"),
    ],
)
def test_nor_has_it_in_a_plan_whose_year_the_edition_serves(jenis: str, tahun: int, edisi: str) -> None:
    one = next(one for one in LISTS if (one.edition.edisi, *one[1:]) == (edisi, "kabupaten/kota", "7.01"))
    codes = [printed(row, one.edition) for row in one.rows]

    assert faults(plan(one, codes, one.rows, {"jenis": jenis, "tahun": tahun})) == []


@pytest.mark.parametrize("authority", AREAS)
@pytest.mark.parametrize("edition", list_editions(), ids=lambda edition: edition.edisi)
@pytest.mark.parametrize("bidang", [("1.04", "2.10"), ("2.16", "2.21"), ("5.03", "5.04")], ids="+".join)
def test_nor_have_the_lists_of_an_agency_of_two_bidang(
    bidang: tuple[str, str], edition: Edition, authority: str
) -> None:
    first, second = (List(edition, authority, each) for each in bidang)
    rows = (*first.with_shared(), *second.rows)
    codes = [printed(row, edition) for row in rows]

    assert faults(plan(first, codes, rows)) == []
    assert faults(plan(first, [shared(code, first.bidang) for code in codes], rows)) == []


@pytest.mark.parametrize("one", LISTS, ids=named)
def test_each_name_is_a_fault_in_its_sisters_place(one: List) -> None:
    """The walk can fail: with the names of the first and the last row of each family exchanged, both are found."""
    families: dict[str, list[Entry]] = {}
    for row in one.rows:
        families.setdefault(parent_code(row.kode), []).append(row)
    names: dict[str, str] = {}
    for family in families.values():
        if family[0].tingkat == "sub_kegiatan" and fold(family[0].nama) != fold(family[-1].nama):
            names |= {family[0].kode: family[-1].nama, family[-1].kode: family[0].nama}
    rows = tuple(row._replace(nama=names.get(row.kode, row.nama)) for row in one.rows)
    found = faults(plan(one, [printed(row, one.edition) for row in rows], rows))

    assert names or len(one.rows) < 20  # a bidang of few rows may have no sisters
    assert {subject for code, subject in found if code == "NOM002" and subject.startswith("rencana/")} == {
        f"rencana/{kode}#nama" for kode in names
    }
