"""The evaluation: arithmetic, both forms of T-C.29, and what may be left unsaid."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renja_lint.finding import Finding
from renja_lint.rule import Rule, Severity
from renja_lint.testing import lint_text
from renja_lint.wording import message
from renja_rules.evaluation._formulas import agrees, is_sane, mean, percentage, round_half_up
from renja_rules.evaluation.evl001_tingkat_realisasi_salah import TingkatRealisasiSalah
from renja_rules.evaluation.evl002_perkiraan_tidak_cocok import PerkiraanTidakCocok
from renja_rules.evaluation.evl003_tingkat_capaian_salah import TingkatCapaianSalah
from renja_rules.evaluation.evl004_sel_evaluasi_kosong import SelEvaluasiKosong
from renja_rules.evaluation.evl005_rerata_program_tidak_cocok import RerataProgramTidakCocok
from renja_rules.evaluation.evl006_perkiraan_penuh_realisasi_rendah import PerkiraanPenuhRealisasiRendah
from renja_rules.evaluation.evl007_realisasi_nol_tanpa_sebab import RealisasiNolTanpaSebab
from renja_rules.evaluation.evl008_faktor_penyebab_tidak_diterangkan import FaktorPenyebabTidakDiterangkan
from renja_rules.evaluation.evl009_catatan_analisis_kosong import CatatanAnalisisKosong
from renja_rules.evaluation.evl010_predikat_tidak_sesuai_skala import PredikatTidakSesuaiSkala

EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILY: list[type[Rule]] = [
    TingkatRealisasiSalah,
    PerkiraanTidakCocok,
    TingkatCapaianSalah,
    SelEvaluasiKosong,
    RerataProgramTidakCocok,
    PerkiraanPenuhRealisasiRendah,
    RealisasiNolTanpaSebab,
    FaktorPenyebabTidakDiterangkan,
    CatatanAnalisisKosong,
    PredikatTidakSesuaiSkala,
]
HEAD = "renja: 1\njenis: {jenis}\ntahun: 2025\nperangkat_daerah: Kecamatan Contoh\n"

amounts = st.decimals(min_value=0, max_value=10**9, places=2)
positive = st.decimals(min_value=Decimal("0.01"), max_value=10**9, places=2)


def lint(
    body: str, *rules: type[Rule], jenis: str = "induk", options: dict[str, dict[str, object]] | None = None
) -> tuple[Finding, ...]:
    report = lint_text(HEAD.format(jenis=jenis) + body, rules or FAMILY, options)
    assert report.crashes == ()
    return report.findings


def row(**cells: str) -> str:
    inside = ", ".join(f'{key}: "{cell}"' for key, cell in cells.items())
    return f"evaluasi:\n  baris:\n    - {{nama: Mebel, {inside}}}\n"


def half_up(number: Fraction, places: int) -> Decimal:
    """Round a fraction by the school's rule, with integers only."""
    scaled = number * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(whole).scaleb(-places)


@given(amounts, positive)
def test_a_percentage_is_exact_until_it_is_rounded(part: Decimal, whole: Decimal) -> None:
    exact = percentage(part, whole)
    expected = half_up(Fraction(part) / Fraction(whole) * 100, 2)

    assert exact is None or abs(round_half_up(exact) - expected) <= Decimal("0.01").scaleb(
        max(0, exact.adjusted() - 24)
    )
    assert (exact is None) == (Fraction(part) / Fraction(whole) * 100 >= 10**12)


@given(amounts, positive)
def test_what_is_rounded_or_a_hundredth_off_agrees_and_what_is_farther_off_does_not(
    part: Decimal, whole: Decimal
) -> None:
    exact = percentage(part, whole)
    if exact is None:
        return
    near = round_half_up(exact)

    assert all(
        agrees(written, exact)
        for written in (near, near + Decimal("0.01"), round_half_up(exact, 1), round_half_up(exact, 0))
    )
    assert not agrees(near + Decimal("1.23"), exact)


@given(st.lists(amounts, min_size=1, max_size=30))
def test_a_mean_lies_between_the_least_and_the_largest(numbers: list[Decimal]) -> None:
    found = mean(numbers)

    assert found is not None
    assert min(numbers) <= round_half_up(found) <= max(numbers)
    assert round_half_up(found) == half_up(sum(map(Fraction, numbers), Fraction(0)) / len(numbers), 2)


@given(amounts, st.integers(0, 2))
def test_rounding_is_half_up(number: Decimal, places: int) -> None:
    assert round_half_up(number, places) == number.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    assert round_half_up(number, places) == half_up(Fraction(number), places)


def test_there_is_no_percentage_of_nothing_and_no_mean_of_none() -> None:
    assert percentage(Decimal(5), Decimal(0)) is None
    assert percentage(Decimal(10**11), Decimal("0.0001")) is None
    assert mean([]) is None
    assert not is_sane(Decimal(10) ** 12)


@pytest.mark.parametrize(
    ("written", "fits"),
    [("66,67", True), ("66,66", True), ("66,7", True), ("67", True), ("66,68", True), ("66,69", False), ("66", False)],
)
def test_a_percentage_may_be_rounded_as_it_is_written(written: str, fits: bool) -> None:  # noqa: FBT001
    found = lint(row(target="3 Unit", realisasi="2 Unit", tingkat_realisasi=written), TingkatRealisasiSalah)

    assert [f.subject for f in found] == ([] if fits else ["evaluasi/mebel#tingkat_realisasi"])


def test_a_wrong_percentage_shows_its_formula() -> None:
    (found,) = lint(row(target="12 Unit", realisasi="10 Unit", tingkat_realisasi="88,33 %"), TingkatRealisasiSalah)

    assert message(found, "id") == "Mebel: tingkat realisasi tertulis 88,33 %, padahal 10 Unit : 12 Unit x 100 = 83,33"
    assert [related.note.id for related in found.related] == ["realisasi Renja: 10 Unit", "target Renja: 12 Unit"]


@pytest.mark.parametrize(
    "cells",
    [
        {"target": "5 Dokumen", "realisasi": "10 Laporan", "tingkat_realisasi": "50"},
        {"target": "1.234", "realisasi": "1.000", "tingkat_realisasi": "50"},
        {"target": "BB", "realisasi": "B", "tingkat_realisasi": "50"},
        {"target": "999999999999999999999", "realisasi": "1", "tingkat_realisasi": "50"},
        {"target": "0", "realisasi": "1", "tingkat_realisasi": "50"},
    ],
    ids=["two units", "ambiguous", "grades", "absurd", "no target"],
)
def test_what_cannot_be_reckoned_is_let_be(cells: dict[str, str]) -> None:
    assert lint(row(**cells), TingkatRealisasiSalah) == ()


@pytest.mark.parametrize(("written", "found"), [("80", 0), ("125", 0), ("75", 0), ("90", 1)])
def test_where_less_is_better_both_ways_of_reckoning_pass(written: str, found: int) -> None:
    cells = {"indikator": "Rata-rata waktu layanan", "target": "4 Hari", "realisasi": "5 Hari"}

    assert len(lint(row(**cells, tingkat_realisasi=written), TingkatRealisasiSalah)) == found


@pytest.mark.parametrize(
    ("indikator", "written", "severity"),
    [
        ("Jumlah konflik sosial", "150", Severity.INFO),
        ("Laju inflasi", "200", Severity.INFO),
        ("Laju inflasi", "150,00", Severity.INFO),
        ("Laju inflasi", "151", Severity.ERROR),
    ],
)
def test_what_is_right_where_less_is_better_is_at_most_a_remark(
    indikator: str, written: str, severity: Severity
) -> None:
    cells = {"indikator": indikator, "target": "2", "realisasi": "1"}
    found = lint(row(**cells, tingkat_realisasi=written), TingkatRealisasiSalah)

    assert [f.severity for f in found] == [severity]


def test_the_words_of_which_less_is_better_are_an_option() -> None:
    cells = {"indikator": "Jumlah sengketa", "target": "4 Kasus", "realisasi": "5 Kasus", "tingkat_realisasi": "80"}
    options: dict[str, dict[str, object]] = {"EVL001": {"makin_kecil_makin_baik": ("sengketa",)}}

    assert len(lint(row(**cells), TingkatRealisasiSalah)) == 1
    assert lint(row(**cells), TingkatRealisasiSalah, options=options) == ()


def test_what_is_expected_adds_up_only_where_the_plan_says_so() -> None:
    cells = {"realisasi_lalu": "6 Unit", "realisasi": "10 Unit", "target_akhir": "12 Unit", "perkiraan": "22 Unit"}

    unknown = lint(row(**cells), PerkiraanTidakCocok)
    (added_up,) = lint(row(**cells, jenis_indikator="kumulatif"), PerkiraanTidakCocok)
    (too_much,) = lint(row(**{**cells, "perkiraan": "30 Unit"}), PerkiraanTidakCocok)

    assert unknown == ()
    assert (added_up.severity.value, added_up.data["seharusnya"]) == ("error", Decimal(28))
    assert too_much.severity.value == "warning"
    assert message(too_much, "id") == (
        "Mebel: perkiraan realisasi tertulis 30 Unit, lebih besar daripada realisasi sampai tahun lalu + "
        "realisasi Renja + target tahun berjalan = 28"
    )


def test_a_revision_is_not_held_to_the_sum_of_the_yearly_form() -> None:
    cells = {
        "realisasi_lalu": "6 Unit",
        "realisasi": "5 Unit",
        "target_akhir": "12 Unit",
        "jenis_indikator": "kumulatif",
    }

    assert lint(row(**cells, perkiraan="18 Unit"), PerkiraanTidakCocok, jenis="perubahan") == ()
    (below,) = lint(row(**cells, perkiraan="10 Unit"), PerkiraanTidakCocok, jenis="perubahan")
    assert (below.severity.value, below.data["seharusnya"]) == ("warning", Decimal(11))


def test_an_unreadable_cell_is_not_an_empty_one() -> None:
    rows = "".join(f'    - {{nama: Baris {n}, indikator: Jumlah, realisasi: "{r}"}}\n' for n, r in enumerate("12?"))

    assert [f.subject for f in lint(f"evaluasi:\n  baris:\n{rows}", SelEvaluasiKosong)] == [
        "evaluasi/baris-2#realisasi"
    ]
    assert [f.code[:3] for f in lint(f"evaluasi:\n  baris:\n{rows}", SelEvaluasiKosong)] == ["BCA"]


def test_empty_cells_through_the_table_are_one_finding() -> None:
    full = "".join(f"    - {{nama: Isi {n}, indikator: Jumlah, target: 5, realisasi: 5}}\n" for n in range(4))
    empty = "".join(f"    - {{nama: Kosong {n}, indikator: Jumlah, target: 5}}\n" for n in range(3))

    (found,) = lint(f"evaluasi:\n  baris:\n{full}{empty}", SelEvaluasiKosong)

    assert (found.subject, found.data["banyak"], len(found.related)) == ("evaluasi#realisasi", 3, 2)


def test_how_little_is_low_is_an_option() -> None:
    body = row(target="100", realisasi="45", perkiraan="100")

    assert lint(body, PerkiraanPenuhRealisasiRendah, jenis="perubahan") == ()
    options: dict[str, dict[str, object]] = {"EVL006": {"batas": 50}}
    found = lint(body, PerkiraanPenuhRealisasiRendah, jenis="perubahan", options=options)
    assert [f.subject for f in found] == ["evaluasi/mebel#perkiraan"]


@pytest.mark.parametrize(("renstra", "found"), [("2021-2026", 1), ("2025-2029", 0)])
def test_the_first_year_of_a_renstra_has_no_year_before(renstra: str, found: int) -> None:
    body = f"renstra: {renstra}\n" + row(target_renstra="100", realisasi_lalu="0", target="100")

    assert len(lint(body, RealisasiNolTanpaSebab, jenis="perubahan")) == found


def test_a_cause_in_another_part_of_the_chapter_is_none_of_the_evaluation() -> None:
    body = """
bab:
  - nomor: II
    judul: EVALUASI RENJA
    subbab:
      - {nomor: "2.1", judul: Evaluasi Pelaksanaan Renja, teks: Hasilnya ada pada tabel berikut.}
      - {nomor: "2.3", judul: Isu-isu Penting, teks: Data yang belum tersusun menjadi kendala.}
"""
    met, missed = row(target="5", realisasi="5"), row(target="5", realisasi="4")

    assert lint(body + met, FaktorPenyebabTidakDiterangkan) == ()
    assert [f.subject for f in lint(body + missed, FaktorPenyebabTidakDiterangkan)] == ["bab/2.1#teks"]


def test_the_scale_is_an_option() -> None:
    body = row(tingkat_realisasi="88", catatan="Sedang")
    options: dict[str, dict[str, object]] = {"EVL010": {"skala": ("90 tinggi", "70 sedang", "0 rendah")}}

    (found,) = lint(body, PredikatTidakSesuaiSkala)
    assert (found.data["seharusnya"], found.data["kata"]) == ("tinggi", "Sedang")
    assert lint(body, PredikatTidakSesuaiSkala, options=options) == ()


def test_the_real_plan() -> None:
    report = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY)
    penunjang = "evaluasi/program-penunjang-urusan-pemerintahan-daerah-kabupaten-kota"
    pelayanan = "evaluasi/program-penyelenggaraan-pemerintahan-dan-pelayanan-publik"

    assert [(f.code, f.severity.value, f.subject) for f in report.findings] == [
        ("EVL008", "warning", "bab/2.1#teks"),
        ("EVL005", "warning", f"{penunjang}#realisasi_lalu"),
        ("EVL006", "warning", f"{penunjang}/administrasi-umum-perangkat-daerah#perkiraan"),
        (
            "EVL004",
            "warning",
            f"{penunjang}/pengadaan-barang-milik-daerah-penunjang-urusan-pemerintah-daerah#target",
        ),
        ("EVL007", "warning", f"{pelayanan}#realisasi_lalu"),
        (
            "EVL007",
            "warning",
            f"{pelayanan}/pelaksanaan-urusan-pemerintahan-yang-dilimpahkan-kepada-camat#realisasi_lalu",
        ),
        ("EVL009", "info", "pelayanan/indeks-kepuasan-masyarakat-ikm#catatan"),
    ]


def test_the_clean_plan() -> None:
    assert lint_text((EXAMPLES / "contoh-bersih-2025.yaml").read_text(encoding="utf-8"), FAMILY).findings == ()
