from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.rule import Example, Rule
from renja_lint.testing import lint_text, plan_text, run, subjects
from renja_lint.wording import message
from renja_rules.code.kod001_format_kode_salah import FormatKodeSalah
from renja_rules.code.kod002_jumlah_digit_kode_salah import JumlahDigitKodeSalah
from renja_rules.code.kod003_kode_kosong import KodeKosong

FAMILY: tuple[type[Rule], ...] = (FormatKodeSalah, JumlahDigitKodeSalah, KodeKosong)
BADLY = "tidak ditulis dengan angka nol dan titik yang semestinya"
EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_real_plan() -> None:
    (finding,) = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY).findings

    assert (finding.subject, finding.severity.value, len(finding.related)) == ("rencana#kode", "warning", 35)
    assert message(finding, "id") == (
        "36 kode sub kegiatan ditulis seperti 7.01.01.2.01.01, padahal menurut Kepmendagri 900.1.15.5-1317/2023 ditulis"
        " 7.01.01.2.01.0001"
    )


@pytest.mark.parametrize(
    ("kode", "said"),
    [
        ("7.01.01.2.07.0005", None),
        ("7.01.01.02.07.0005", None),
        ("X.XX.01.2.07.0005", None),
        ("7", None),
        ("7.10", None),
        ("7.1.1.2.7.5", f"warning {BADLY}; tulis 7.01.01.2.07.0005"),
        ("7 01 01 2.07 0005", f"warning {BADLY}; tulis 7.01.01.2.07.0005"),
        ("7.01.01.2.07.005", f"warning {BADLY}; tulis 7.01.01.2.07.0005"),
        ("07.01", f"warning {BADLY}; tulis 7.01"),
        ("01", f"warning {BADLY}; tulis 1"),
        ("7.01.01.2.07.", f"warning {BADLY}; tulis 7.01.01.2.07"),
        ("7-01-01-2-07-0005", "error tidak dapat dibaca sebagai kode; mungkin 7.01.01.2.07.0005"),
        ("7.01.01.2.07.00005", "error tidak dapat dibaca sebagai kode; mungkin 7.01.01.2.07.0005"),
        ("7.01.O1.2.O7", "error tidak dapat dibaca sebagai kode; mungkin 7.01.01.2.07"),
        ("7.01.01.2", "error tidak dapat dibaca sebagai kode"),
        ("lihat lampiran", "error tidak dapat dibaca sebagai kode"),
        ("7." * 60, "error tidak dapat dibaca sebagai kode"),
    ],
)
def test_how_a_code_is_spelled(kode: str, said: str | None) -> None:
    found = run(FormatKodeSalah, Example(rows=f'- {{kode: "{kode}", nama: Baris contoh}}'))

    assert [
        f"{f.severity.value} {f.data['sebab'].id}{f.data['saran'].id}"  # type: ignore[attr-defined]
        for f in found
    ] == ([said] if said else [])


def test_a_badly_spelled_code_is_told_once() -> None:
    text = plan_text(Example(rows="- {kode: 7.1.1.2.07.05, nama: Pengadaan Mebel}"))
    report = lint_text(text, FAMILY)

    assert ([f.code for f in report.findings], report.yielded) == (["KOD001"], 1)


def test_digits_are_not_judged_where_the_year_is_not_known() -> None:
    example = Example(plan='tahun: ""', rows="- {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}")

    assert [f.code for f in run(JumlahDigitKodeSalah, example)] == ["BCA007"]


def test_a_code_that_two_digits_cannot_hold_is_left_alone() -> None:
    example = Example(plan="tahun: 2022", rows="- {kode: 7.01.01.2.07.0105, nama: Pengadaan Mebel}")

    assert run(JumlahDigitKodeSalah, example) == ()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ["rencana/7.01.03/pasar-contoh#kode"]),
        ({"awal_nama": ["Pasar"]}, ["rencana/7.01.03/kelurahan-mulyasari#kode", "rencana/7.01.03/jumlah#kode"]),
    ],
)
def test_a_kabupaten_says_which_rows_have_no_code_by_nature(options: dict[str, object], expected: list[str]) -> None:
    rows = """
    - {nama: Kecamatan Contoh}
    - {kode: 7.01.03, nama: PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN}
    - {nama: Kelurahan Mulyasari}
    - {nama: Pasar Contoh}
    - {nama: "Jumlah:"}
    - {nama: "-"}
    """
    report = lint_text(plan_text(Example(rows=rows)), [KodeKosong], {"KOD003": options})

    assert list(subjects(report.findings)) == expected


def test_codes_are_missing_in_the_whole_table() -> None:
    rows = """
    - {tingkat: program, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {tingkat: kegiatan, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {tingkat: sub_kegiatan, nama: Pengadaan Mebel}
    """
    (finding,) = run(KodeKosong, Example(rows=rows))

    assert (finding.subject, message(finding, "id")) == (
        "rencana#kode",
        (
            '3 baris tidak berkode; yang pertama "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA";'
            " menurut namanya kodenya 7.01.01"
        ),
    )


@pytest.mark.parametrize(
    ("head", "suffix", "found"),
    [
        ("jenis: induk\ntahun: 2024", "0005", 0),
        ("jenis: induk\ntahun: 2024", "05", 0),
        ("jenis: induk\ntahun: 2024\nnomenklatur: 050-5889-2021", "0005", 1),
        ("jenis: induk\ntahun: 2023", "0005", 1),
        ("jenis: perubahan\ntahun: 2024", "05", 1),
    ],
)
def test_a_yearly_plan_of_2024_may_end_its_codes_with_two_digits_or_four(head: str, suffix: str, found: int) -> None:
    rows = f"- {{kode: 7.01.01.2.07.{suffix}, nama: Pengadaan Mebel}}"

    assert len(run(JumlahDigitKodeSalah, Example(plan=head, rows=rows))) == found


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        (
            ("2.07.05", "2.07.0006"),
            "kode sub kegiatan 7.01.01.2.07.0006 menurut Kepmendagri 050-5889/2021 ditulis 7.01.01.2.07.06",
        ),
        (
            ("2.07.0005", "2.07.06", "2.09.0005"),
            "kode sub kegiatan 7.01.01.2.07.06 menurut cara kebanyakan baris tabel ini ditulis 7.01.01.2.07.0006",
        ),
    ],
)
def test_of_two_ways_in_one_table_most_rows_decide_else_the_edition(codes: tuple[str, ...], said: str) -> None:
    rows = "\n".join(f"- {{kode: 7.01.01.{code}, nama: Pengadaan}}" for code in codes)

    found = run(JumlahDigitKodeSalah, Example(plan="tahun: 2024", rows=rows))

    assert [message(finding, "id") for finding in found] == [said]
