"""What is asked of a plan of each kind and year, and that every demand says what it rests on."""

from __future__ import annotations

from typing import get_args

import pytest

from renja_lint import regime as public
from renja_lint.regime import FORMS, TABLE_TITLES, BabBaku, Basis, Evidence, Jenis, Regime, Sistematika, form, regime
from renja_lint.regime.titles import has_words, telling_words, title_words

KINDS: tuple[Jenis, ...] = get_args(Jenis)
YEARS = range(2020, 2031)
PLANS = [pytest.param(regime(jenis, tahun), id=f"{jenis}-{tahun}") for jenis in KINDS for tahun in YEARS]
LISTS = {*TABLE_TITLES, "dasar_hukum"}


def names(plan: Regime) -> list[str]:
    return [layout.nama for layout in plan.sistematika]


def titles(layout: Sistematika) -> list[str]:
    return [bab.judul for bab in layout.bab]


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        ("900.1.15.5-1317-2023", "900.1.15.5-1317-2023"),
        ("Kepmendagri 900.1.15.5-1317 Tahun 2023", "900.1.15.5-1317-2023"),
        ("1317", "900.1.15.5-1317-2023"),
        ("SIPD", "sipd-2027"),
        ("90", "90-2019"),
        ("2023", None),
        ("1318", None),
        ("", None),
    ],
)
def test_an_edition_is_named_in_full_or_by_its_number(text: str, edition: str | None) -> None:
    assert public.edition_named(text) == edition


@pytest.mark.parametrize("plan", PLANS)
def test_every_plan_has_chapters_numbered_from_one(plan: Regime) -> None:
    assert plan.sistematika
    for layout in plan.sistematika:
        assert [bab.nomor for bab in layout.bab] == list(range(1, len(layout.bab) + 1))
        assert layout.nama == f"{len(layout.bab)}-bab"
        assert titles(layout)[0] == "Pendahuluan"
        assert titles(layout)[-1] == "Penutup"


@pytest.mark.parametrize("plan", PLANS)
def test_sub_chapters_are_numbered_by_their_chapter(plan: Regime) -> None:
    for layout in plan.sistematika:
        for bab in layout.bab:
            assert [part.nomor for part in bab.subbab] == [f"{bab.nomor}.{k + 1}" for k in range(len(bab.subbab))]


@pytest.mark.parametrize("plan", PLANS)
def test_each_title_is_known_as_its_own_chapters(plan: Regime) -> None:
    for layout in plan.sistematika:
        for bab in layout.bab:
            assert [other.nomor for other in layout.bab if other.fits(bab.judul)] == [bab.nomor]
            assert all(bab.fits(judul) for judul in bab.lain)
            for part in bab.subbab:
                assert next(other for other in bab.subbab if other.fits(part.judul)) == part


@pytest.mark.parametrize("plan", PLANS)
def test_every_plan_has_tables_that_stand_in_a_chapter(plan: Regime) -> None:
    for layout in plan.sistematika:
        placed = {table for bab in layout.bab for part in (bab, *bab.subbab) for table in tables_of(part)}
        assert "rencana" in layout.tabel
        assert set(layout.tabel) <= placed
        assert placed <= LISTS


def tables_of(part: object) -> tuple[str, ...]:
    found = getattr(part, "tabel", ())
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("table", FORMS)
@pytest.mark.parametrize("plan", PLANS)
def test_every_table_has_columns(plan: Regime, table: str) -> None:
    forms = plan.table_forms(table)

    assert forms
    for one in forms:
        columns = [kolom.nama for kolom in one.kolom]
        assert len(set(columns)) == len(columns) >= 5
        assert all(kolom.fits(kolom.nama) for kolom in one.kolom)


@pytest.mark.parametrize("plan", PLANS)
def test_every_demand_says_what_it_rests_on(plan: Regime) -> None:
    demands: list[Basis] = [layout.basis for layout in plan.sistematika]
    demands += [one.basis for table in FORMS for one in plan.table_forms(table)]

    for basis in demands:
        assert basis.norm.act.startswith("Permendagri ")
        assert basis.norm.part is not None
        assert basis.evidence in get_args(Evidence)
        assert len(basis.source) > 10


def test_only_the_yearly_plans_annex_may_err_on_chapters() -> None:
    certain = {
        (p.jenis, p.tahun) for j in KINDS for y in YEARS for p in [regime(j, y)] if p.sistematika[0].basis.certain
    }

    assert certain == {("induk", year) for year in range(2020, 2027)}


@pytest.mark.parametrize(
    ("jenis", "tahun", "layouts"),
    [
        ("induk", 2020, ["5-bab"]),
        ("induk", 2026, ["5-bab"]),
        ("induk", 2027, ["6-bab", "5-bab"]),
        ("induk", 2028, ["6-bab"]),
        ("perubahan", 2020, ["4-bab", "5-bab"]),
        ("perubahan", 2026, ["4-bab", "5-bab"]),
        ("perubahan", 2028, ["4-bab", "5-bab", "6-bab"]),
        ("induk", 2018, []),
        ("induk", None, []),
        (None, 2025, []),
    ],
)
def test_layouts_in_use(jenis: Jenis | None, tahun: int | None, layouts: list[str]) -> None:
    assert names(regime(jenis, tahun)) == layouts


def test_the_chapters_of_the_yearly_plan() -> None:
    (layout,) = regime("induk", 2025).sistematika

    assert titles(layout) == [
        "Pendahuluan",
        "Hasil Evaluasi Renja Perangkat Daerah Tahun Lalu",
        "Tujuan dan Sasaran Perangkat Daerah",
        "Rencana Kerja dan Pendanaan Perangkat Daerah",
        "Penutup",
    ]
    assert [part.nomor for bab in layout.bab for part in bab.subbab if part.wajib] == [
        "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3",
    ]  # fmt: skip
    assert layout.tabel == tuple(FORMS)
    assert [one.kata[0] for one in layout.bab[-1].kandungan] == ["catatan penting", "kaidah", "tindak lanjut"]


def test_the_layout_of_2027_asks_for_no_sub_chapter_and_one_table() -> None:
    layout = regime("induk", 2028).sistematika[0]

    assert [part for bab in layout.bab for part in bab.subbab if part.wajib] == []
    assert titles(layout)[4] == "Kinerja Penyelenggaraan Bidang Urusan"
    assert layout.tabel == ("rencana",)
    assert layout.basis.norm.act == "Permendagri 14/2026"


def test_the_form_of_the_plan_table_changes_in_2027() -> None:
    before, after = regime("induk", 2026).table_forms("rencana"), regime("induk", 2027).table_forms("rencana")

    assert before == after[::-1]
    assert [one.basis.norm for one in before] == [form("rencana"), after[0].basis.norm]
    assert "Catatan Penting" in [kolom.nama for kolom in before[0].kolom]


def test_a_table_without_form_has_no_columns() -> None:
    assert regime("induk", 2025).table_forms("tujuan_sasaran") == ()
    assert regime(None, 2025).table_forms("rencana") == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Evaluasi Pelaksanaan Renja OPD Tahun Lalu", "EVALUASI PELAKSANAAN RENCANA KERJA SKPD TAHUN LALU"),
        ("Telaahan Kebijakan Nasional", "Review Kebijakan Nasional"),
        ("Isu- isu Penting SKPD", "Isu-isu Penting Perangkat Daerah"),
        ("Evaluasi s/d Triwulan II", "Evaluasi sampai dengan Triwulan II"),
        ("Rancangan Awal Rencana Kerja Pemerintah Daerah", "Rancangan Awal RKPD"),
    ],
)
def test_titles_with_the_same_words(one: str, other: str) -> None:
    assert title_words(one) == title_words(other)


def test_small_words_years_and_the_agency_tell_no_title_apart() -> None:
    assert telling_words("Hasil Evaluasi Renja OPD Tahun Lalu") == telling_words("HASIL EVALUASI RENJA TAHUN 2023")
    assert telling_words("Program dan Kegiatan") != telling_words("Program")


def test_words_may_go_on() -> None:
    assert has_words("Isu-isu Strategis", "isu strateg")
    assert not has_words("Pendanaan", "dana")


def test_a_chapter_is_known_by_any_set_of_words() -> None:
    bab = BabBaku(3, "Tujuan", ("tujuan sasaran", "program"))

    assert [bab.fits(judul) for judul in ("Sasaran dan Tujuan", "Program", "Sasaran")] == [True, True, False]


def test_all_names_are_exported() -> None:
    assert sorted(public.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name)) == public.__all__
    assert all(hasattr(public, name) for name in public.__all__)


@pytest.mark.parametrize(
    ("jenis", "tahun", "ruling"),
    [
        ("induk", 2025, ["900.1.15.5-1317-2023", "050-5889-2021"]),  # 2024 as revised, 2024 and 2023
        ("induk", 2024, ["050-5889-2021", "050-3708-2020"]),
        ("perubahan", 2024, ["900.1.15.5-1317-2023", "050-5889-2021", "050-3708-2020"]),
        ("induk", None, []),
        (None, 2025, []),
    ],
)
def test_the_evaluation_follows_the_editions_of_its_years(
    jenis: Jenis | None, tahun: int | None, ruling: list[str]
) -> None:
    assert [each.ruling for each in regime(jenis, tahun).evaluated] == ruling


def test_codes_in_the_evaluation_end_as_the_editions_of_its_years_print_them() -> None:
    plans = [regime("induk", 2025), regime("induk", 2028), regime("induk", 2025, "050-5889-2021")]

    digits = [tuple(sorted(plan.digits_in_use(table)) for table in ("rencana", "evaluasi")) for plan in plans]
    assert digits == [([4], [2, 4]), ([4], [4]), ([2], [2, 4])]


def test_units_were_free_in_an_evaluation_of_2022() -> None:
    plans = [regime("induk", 2024), regime("induk", 2025), regime("perubahan", 2025)]

    assert [plan.evaluates_free_measures for plan in plans] == [True, False, False]
