from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.rule import Example, Rule
from renja_lint.testing import lint_text, plan_text, run
from renja_lint.wording import message
from renja_rules.targets.tgt001_target_kosong import TargetKosong
from renja_rules.targets.tgt003_target_nol_berpagu import TargetNolBerpagu
from renja_rules.targets.tgt004_target_tidak_dimulai_angka import TargetTidakDimulaiAngka
from renja_rules.targets.tgt010_tujuan_sasaran_tanpa_target import TujuanSasaranTanpaTarget

FAMILY: tuple[type[Rule], ...] = (TargetKosong, TargetNolBerpagu, TargetTidakDimulaiAngka, TujuanSasaranTanpaTarget)
MANGKUTANA = Path(__file__).parents[2] / "examples" / "mangkutana-2024.yaml"
LONG = "Terlaksananya seluruh pelayanan kepada masyarakat dengan baik dan tepat waktu"


def test_the_real_plan() -> None:
    found = lint_text(MANGKUTANA.read_text(encoding="utf-8"), FAMILY).findings

    assert [(f.code, f.severity.value, f.subject.rpartition("/")[2]) for f in found] == [
        ("TGT010", "warning", "persentase-peningkatan-nilai-ikm#target_tujuan"),
        ("TGT001", "error", "program-pembinaan-dan-pengawasan-pemerintahan-desa#rancangan.target"),
        ("TGT003", "warning", "7.01.01.2.09.0006#keluaran.target"),
        ("TGT004", "error", "7.01.01.2.08.0002#hasil.target"),
    ]
    assert message(found[2], "id") == (
        "7.01.01.2.09.0006 Pemeliharaan Peralatan dan Mesin Lainnya: target 0 Unit, pagu 6,860,000;"
        " keluaran lainnya bertarget 14 Unit"
    )


def test_a_missing_target_of_the_draft_is_said_to_be_there() -> None:
    row = "{nama: PROGRAM PEMBINAAN, tingkat: program, rancangan: {indikator: Persentase desa, pagu: 5.000.000}}"
    (finding,) = run(TargetKosong, Example(plan=f"telaah_rkpd: {{baris: [{row}]}}"))

    assert message(finding, "id").endswith("tetapi targetnya kosong pada kolom rancangan RKPD")


@pytest.mark.parametrize(
    ("indikator", "target", "said"),
    [
        ("Persentase layanan", "'100 %", "error tidak dimulai dengan angka"),
        ("Nilai SAKIP", "sekitar 70", "warning hanya kira-kira"),
        ("Persentase layanan", "kurang lebih 90 %", "warning hanya kira-kira"),
        ("Persentase layanan", "Lebih kurang sebesar 90 %", "warning hanya kira-kira"),
        ("Persentase layanan", "±90 %", "warning hanya kira-kira"),
        ("Persentase layanan", "+/- 90 %", "warning hanya kira-kira"),
        ("Jumlah laporan", "sekitar tahun depan", "error tidak memuat angka, padahal indikatornya menghitung"),
        ("Persentase layanan", "Tinggi", "error tidak memuat angka, padahal indikatornya menghitung"),
        ("Jumlah laporan", "ls", "warning bersatuan ls, yang tidak menyatakan apa yang dihasilkan"),
        ("Jumlah laporan", "10-12 Laporan", "warning memuat lebih dari satu angka"),
        ("Persentase layanan", "1.234 %", "warning dapat dibaca sebagai ribuan atau sebagai pecahan"),
        ("Nilai SAKIP", "A", None),
        ("Nilai SAKIP", "BB (70 - 80)", None),
        ("Nilai SAKIP", "g 100 %", "error tidak dimulai dengan angka"),
        ("Jumlah laporan", "Level 3", "error tidak dimulai dengan angka"),
        ("Jumlah laporan", "1.234.56", "error memuat angka yang titik dan komanya tidak dapat dibaca"),
        ("Jumlah laporan", "2 Dokumen, 3 Laporan", "warning memuat lebih dari satu angka"),
        ("Level Maturitas SPIP", "Level 3", None),
        ("Level Maturitas SPIP", "Level 3 (Terdefinisi)", None),
        ("Maturitas SPIP", "Tingkat 3", None),
        ("Kinerja pelayanan", "Peringkat 5", None),
        ("Nilai SAKIP", "BB 70,1", None),
        ("Nilai SAKIP", "BB / 72,5", None),
        ("Nilai SAKIP", "B (65,00) Nilai", None),
        ("Nilai SAKIP", "lebih dari 70", None),
        ("Nilai SAKIP", "di atas 70", None),
        ("Jumlah temuan", "kurang dari 5", None),
        ("Jumlah temuan", "Nihil", None),
        ("Rasio petugas", "1:1.000", None),
        ("Angka Kematian Ibu", "85/100.000 KH", None),
        ("Rasio petugas", "2,5 per 10.000 penduduk", None),
        ("Indeks Maturitas", "3,2 dari 5", None),
        ("Nilai SAKIP", "82-85", None),
        ("Persentase layanan", "90 s.d. 95 %", None),
        ("Persentase layanan", "≥ 90 %", None),
        ("Persentase layanan", "minimal 90 %", None),
        ("Persentase layanan", "Minimal sebesar 90 %", None),
        ("Persentase layanan", "lebih besar dari 90 %", None),
        ("Persentase layanan", "sedikitnya 90 %", None),
        ("Jumlah retribusi", "Rp. 5.000.000", None),
        ("Jumlah laporan", "1 Dokumen Tahun 2025", None),
        ("Jumlah surat", "1.500 Surat", None),
    ],
)
def test_what_is_a_target(indikator: str, target: str, said: str | None) -> None:
    row = f'- {{kode: 7.01.01.2.08.0001, nama: Jasa Surat, indikator: [{{nama: {indikator}, target: "{target}"}}]}}'
    found = run(TargetTidakDimulaiAngka, Example(rows=row))

    assert [f"{f.severity.value} {f.data['sebab'].id}" for f in found] == ([said] if said else [])  # type: ignore[attr-defined]


def test_a_target_that_cannot_be_read_is_not_also_missing() -> None:
    text = f"""
    tujuan_sasaran:
      baris: [{{indikator_sasaran: Indeks IKM, target: {LONG}}}]
    rencana:
      baris:
        - kode: 7.01.01.2.07.0005
          nama: Pengadaan Mebel
          indikator: [{{nama: Jumlah Mebel, target: {LONG}}}]
          pagu: 5.640.000
    """
    assert [(f.code, f.data["tertulis"]) for f in lint_text(plan_text(Example(plan=text)), FAMILY).findings] == [
        ("BCA006", LONG),
        ("BCA006", LONG),
    ]


def test_no_targets_for_any_aim_are_said_once() -> None:
    plan = """
    tujuan_sasaran:
      baris:
        - {indikator_tujuan: Nilai SAKIP, indikator_sasaran: Indeks IKM, target: "87,74"}
        - {indikator_tujuan: Indeks Desa, indikator_sasaran: Persentase desa yang tertib, target: 80 %}
    """
    (found,) = run(TujuanSasaranTanpaTarget, Example(plan=plan))

    assert message(found, "id") == (
        'indikator tujuan "Nilai SAKIP" tidak punya target, begitu pula 1 indikator tujuan lainnya'
    )
    assert [related.place.subject for related in found.related] == ["tujuan_sasaran/indeks-desa#target_tujuan"]


def test_every_output_of_nothing_is_an_error_where_there_is_no_other() -> None:
    row = """
    - kode: 7.01.01.2.09.0006
      nama: Pemeliharaan Peralatan
      indikator: [{nama: Jumlah alat, target: 0 Unit}, {nama: Jumlah mesin, target: 0 Unit}]
      pagu: 6.860.000
    """
    assert [(f.subject, f.severity.value) for f in run(TargetNolBerpagu, Example(rows=row))] == [
        ("rencana/7.01.01.2.09.0006#keluaran.target", "error"),
        ("rencana/7.01.01.2.09.0006#keluaran~2.target", "error"),
    ]


@pytest.mark.parametrize(
    "plan",
    [
        'rencana: {baris: [{kode: 7.01.01.2.07.0005, nama: Mebel, indikator: [{nama: Mebel}], pagu: "0"}]}',
        "rencana: {baris: [{nama: Tidak dikenal, indikator: [{nama: Mebel, target: 0 Unit}], pagu: 1.000}]}",
        "evaluasi: {baris: [{tingkat: program, nama: P, indikator: Persentase, target: 80 %, realisasi: belum ada}]}",
    ],
)
def test_what_is_no_fault(plan: str) -> None:
    assert lint_text(plan_text(Example(plan=plan)), FAMILY).findings == ()
