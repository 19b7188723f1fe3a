from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding, Severity
from renja_lint.nomenclature import all_entries
from renja_lint.rule import Example, Rule
from renja_lint.testing import lint_text, plan_text, run, subjects
from renja_lint.wording import message
from renja_rules.reading.targets.indicators import without_unit
from renja_rules.unit._wordings import is_state
from renja_rules.unit.sat006_indikator_jumlah_bertarget_persen import IndikatorJumlahBertargetPersen
from renja_rules.unit.sat008_indikator_beda_dari_nomenklatur import IndikatorBedaDariNomenklatur
from renja_rules.unit.sat010_keluaran_lebih_dari_satu import KeluaranLebihDariSatu
from renja_rules.unit.sat011_indikator_bukan_ukuran import IndikatorBukanUkuran
from renja_rules.unit.sat012_indikator_program_bukan_hasil import IndikatorProgramBukanHasil
from renja_rules.unit.sat013_indikator_program_tertukar import IndikatorProgramTertukar

MANGKUTANA = Path(__file__).parents[2] / "examples" / "mangkutana-2024.yaml"
LETTERS = "- {{kode: 7.01.01.2.08.0001, nama: {}, indikator: [{{nama: {}}}]}}"
KK = "- {kode: 7.01.04, nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM}\n"


def real_plan(rule: type[Rule]) -> tuple[Finding, ...]:
    return lint_text(MANGKUTANA.read_text(encoding="utf-8"), [rule]).findings


@pytest.mark.parametrize(
    ("indikator", "bare"),
    [
        ("Jumlah laporan kinerja (dokumen)(Dokumen)", "Jumlah laporan kinerja"),
        ("Jumlah Rapat yang di Ikut (kali)i", "Jumlah Rapat yang di Ikut"),
        ("Persentase  capaian (''''%)", "Persentase capaian"),
        ("Jumlah Dokumen Keserasian Sosial (KS) dan Kearifan Lokal (KL)",) * 2,
        ("(unit)", "(unit)"),
    ],
)
def test_takes_off_the_unit_in_brackets(indikator: str, bare: str) -> None:
    assert without_unit(indikator) == bare


@pytest.mark.parametrize(
    ("indikator", "state"),
    [
        ("Terlaksananya rapat", True),
        ("1. Ditetapkannya peraturan desa", True),
        ("Meningkatkan pelayanan", True),
        ("Tersedia dokumen", True),
        ("Banyaknya lembaga", False),
        ("Ternak yang divaksin", False),
        ("Berita Acara yang disusun", False),
        ("Persentase terlaksananya rapat", False),
    ],
)
def test_knows_a_wanted_state_from_a_measure(indikator: str, state: bool) -> None:  # noqa: FBT001
    assert is_state(indikator) is state


def test_the_real_plan_has_output_indicators_of_its_own() -> None:
    (found,) = real_plan(IndikatorBedaDariNomenklatur)

    assert (found.subject, found.severity, found.data["banyak"]) == ("rencana#keluaran.nama", Severity.WARNING, 22)
    letters = next(one.note.id for one in found.related if "/7.01.01.2.08.0001#" in one.place.subject)
    assert letters == (
        "7.01.01.2.08.0001 Penyediaan Jasa Surat Menyurat: indikator tertulis"
        ' "Jumlah surat masuk dan keluar yang diadministrasikan (Surat)",'
        ' indikator resminya "Jumlah Laporan Penyediaan Jasa Surat Menyurat"'
    )


def test_the_real_plan_has_other_faults_of_indicators() -> None:
    assert [(f.subject, f.data["banyak"]) for f in real_plan(KeluaranLebihDariSatu)] == [
        ("rencana/7.01.01.2.09.0006#keluaran~2.nama", 2)
    ]
    (itself,) = real_plan(IndikatorProgramBukanHasil)
    assert (itself.subject, itself.severity, len(itself.related)) == ("rencana#capaian.nama", Severity.INFO, 7)
    (swapped,) = real_plan(IndikatorProgramTertukar)
    assert swapped.subject == "evaluasi/program-pembinaan-dan-pengawasan-pemerintahan-desa#indikator"
    assert swapped.data["pembanding"] == "PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM"
    assert real_plan(IndikatorJumlahBertargetPersen) == real_plan(IndikatorBukanUkuran) == ()


def test_each_official_indicator_is_a_fault_in_a_very_different_place() -> None:
    rows = [entry for entry in all_entries("900.1.15.5-1317-2023", "kabupaten/kota", "7.01") if entry.indikator]
    other = "Jumlah Pohon yang Ditanam di Tepi Jalan"
    lines = [f"- {{kode: {row.kode}, nama: '{row.nama}', indikator: [{{nama: {other}}}]}}" for row in rows]
    (found,) = run(IndikatorBedaDariNomenklatur, Example(rows="\n".join(lines)))

    assert found.data["banyak"] == len(rows) == 176


@pytest.mark.parametrize(
    ("head", "severity", "doubt"),
    [
        ("tahun: 2025", Severity.WARNING, ""),
        ("tahun: 2022", Severity.INFO, "(hanya saran: ini dari Kepmendagri 900.1.15.5-1317/2023, karena Kepmendagri"),
        ("tahun: 2024", Severity.INFO, "karena yang dari Kepmendagri 050-5889/2021 tidak ada di sini)"),
        ("tahun: 2026", Severity.INFO, "karena yang dari Kepmendagri 900.1.15.5-3406/2024 tidak ada di sini)"),
    ],
)
def test_another_editions_indicators_are_advice(head: str, severity: Severity, doubt: str) -> None:
    row = LETTERS.format("Penyediaan Jasa Surat Menyurat", "Jumlah surat")
    (found,) = run(IndikatorBedaDariNomenklatur, Example(plan=head, rows=row))

    assert found.severity is severity
    assert doubt in message(found, "id")


def test_the_likeness_is_an_option() -> None:
    text = plan_text(
        Example(rows=LETTERS.format("Penyediaan Jasa Surat Menyurat", "Jumlah Laporan Jasa Surat Menyurat"))
    )
    rules = [IndikatorBedaDariNomenklatur]

    assert lint_text(text, rules).findings == ()
    assert [f.code for f in lint_text(text, rules, {"SAT008": {"kemiripan": 1.0}}).findings] == ["SAT008"]


def test_the_official_indicator_of_the_name_is_right_too() -> None:
    row = LETTERS.format("Pengadaan Mebel", "Jumlah Paket Mebel yang Disediakan")

    assert run(IndikatorBedaDariNomenklatur, Example(rows=row)) == ()


def test_a_wanted_state_is_said_once_with_the_official_indicator() -> None:
    row = LETTERS.format("Penyediaan Jasa Surat Menyurat", "Terlaksananya Penyediaan Jasa Surat Menyurat")
    (found,) = lint_text(plan_text(Example(rows=row)), [IndikatorBedaDariNomenklatur, IndikatorBukanUkuran]).findings

    assert message(found, "id") == (
        'indikator "Terlaksananya Penyediaan Jasa Surat Menyurat" menyebut keadaan yang diinginkan, bukan ukurannya;'
        ' indikator resminya "Jumlah Laporan Penyediaan Jasa Surat Menyurat"'
    )


def test_an_indicator_in_several_tables_is_one() -> None:
    plan = """
    evaluasi: {baris: [{tingkat: program, nama: PROGRAM PEMBINAAN, indikator: Terwujudnya desa tertib (%)}]}
    telaah_rkpd:
      baris:
        - tingkat: program
          nama: PROGRAM PEMBINAAN
          rancangan: {indikator: Terwujudnya desa tertib}
          kebutuhan: {indikator: terwujudnya desa  tertib ('%)}
    """
    (found,) = run(IndikatorBukanUkuran, Example(plan=plan))

    assert found.subject == "telaah_rkpd/program-pembinaan#rancangan.indikator"
    assert [one.place.subject for one in found.related] == [
        "telaah_rkpd/program-pembinaan#kebutuhan.indikator",
        "evaluasi/program-pembinaan#indikator",
    ]


def test_more_outputs_and_other_words_for_outputs_are_options() -> None:
    outputs = "- {kode: 7.01.01.2.07.0005, nama: Mebel, indikator: [{nama: Jumlah meja}, {nama: Jumlah kursi}]}"
    program = "- {kode: 7.01.02, nama: PROGRAM, indikator: [{nama: Jumlah brosur}]}"
    two, brochures = plan_text(Example(rows=outputs)), plan_text(Example(rows=program))

    assert len(lint_text(two, [KeluaranLebihDariSatu]).findings) == 1
    assert lint_text(two, [KeluaranLebihDariSatu], {"SAT010": {"paling_banyak": 2}}).findings == ()
    assert lint_text(brochures, [IndikatorProgramBukanHasil]).findings == ()
    found = lint_text(brochures, [IndikatorProgramBukanHasil], {"SAT012": {"kata_keluaran": ("brosur",)}}).findings
    assert [(f.subject, f.severity) for f in found] == [("rencana/7.01.02#capaian.nama", Severity.WARNING)]


@pytest.mark.parametrize(
    ("program", "indikator", "found"),
    [
        ("PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA", "Persentase Ketentraman dan Ketertiban", True),
        ("PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA", "Persentase ketertiban", False),
        ("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", "Indeks ketenteraman dan ketertiban", False),
        ("PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM", "Persentase urusan ketentraman dan ketertiban", False),
    ],
)
def test_tells_another_programmes_topic(program: str, indikator: str, found: bool) -> None:  # noqa: FBT001
    rows = f"{KK}- {{kode: 7.01.06, nama: {program}, indikator: [{{nama: {indikator}}}]}}"
    at = ("rencana/7.01.06#capaian.nama",) if found else ()

    assert subjects(run(IndikatorProgramTertukar, Example(rows=rows))) == at
