from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from renja_lint.finding import Finding, Money, Text
from renja_lint.rule import Rule
from renja_lint.testing import HEAD, lint_text
from renja_lint.wording import message
from renja_rules.text.tks002_gaya_angka_campur import GayaAngkaCampur
from renja_rules.text.tks003_sisa_angka import SisaAngka

EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILY: list[type[Rule]] = [GayaAngkaCampur, SisaAngka]


def lint(body: str) -> tuple[Finding, ...]:
    report = lint_text("".join(f"{key}: {value}\n" for key, value in HEAD.items()) + body, FAMILY)
    assert report.crashes == ()
    return report.findings


def column(*amounts: str, total: str = "") -> str:
    rows = "".join(
        f'  - {{kode: 7.01.{number:02}, nama: Program Contoh, pagu: "{amount}"}}\n'
        for number, amount in enumerate(amounts, start=1)
    )
    return f'rencana:\n  baris:\n{rows}  total: {{pagu: "{total}"}}\n'


def odd(body: str) -> list[tuple[str, object, list[str]]]:
    return [(f.subject, f.data["contoh"], [r.place.subject for r in f.related]) for f in lint(body)]


@pytest.mark.parametrize(
    ("amounts", "total", "expected"),
    [
        (("6.100.000", "0", "9999", "500"), "6.110.499", []),
        (("6100000", "5500000"), "11600000", []),
        (("6,100,000", "5,500,000.50"), "11,600,000.50", []),
        (("6.100.000", "10000"), "", [("rencana#pagu", "10000", [])]),
        (("6.100.000", "5,500,000"), "", [("rencana#pagu", "5,500,000", [])]),
        (("6100000", "5500000", "2,000"), "", [("rencana#pagu", "6100000", ["rencana/7.01.02#pagu"])]),
        (("6.100.000", "5.500.000"), "11,600,000", [("rencana#pagu", "11,600,000", [])]),
        (("6,100,000", "5,500,000", "1.000.000"), "", [("rencana#pagu", "1.000.000", [])]),
    ],
)
def test_one_column_has_one_style(
    amounts: tuple[str, ...], total: str, expected: list[tuple[str, object, list[str]]]
) -> None:
    assert odd(column(*amounts, total=total)) == expected


def test_several_odd_styles_are_one_finding() -> None:
    (finding,) = lint(column("6.100.000", "5.500.000", "2,000,000", "7000000"))

    assert message(finding, "id") == (
        "kolom pagu: 2 angka memakai koma sebagai tanda ribuan atau tidak memakai tanda ribuan (contoh 2,000,000), "
        "padahal angka lain di kolom itu memakai titik sebagai tanda ribuan"
    )


def test_a_column_unlike_the_others_is_compared_with_the_table() -> None:
    row = '{tingkat: program, nama: Program Contoh, rancangan: {pagu: "5,500,000"}, kebutuhan: {pagu: 5.600.000}}'
    (finding,) = lint(f"telaah_rkpd: {{baris: [{row}]}}")

    assert (finding.subject, [r.place.subject for r in finding.related]) == (
        "telaah_rkpd#rancangan.pagu",
        ["telaah_rkpd/program-contoh#kebutuhan.pagu"],
    )
    assert message(finding, "en") == (
        "column rancangan RKPD, pagu indikatif: 1 number(s) use commas for thousands (such as 5,500,000), "
        "but the other columns of that table use dots for thousands"
    )


def test_decimals_are_compared_in_targets_percentages_and_the_service_table() -> None:
    body = """
evaluasi:
  baris:
    - {tingkat: program, nama: Program Contoh, target: "95,50 %", tingkat_realisasi: "97.25"}
    - {tingkat: program, nama: Program Lain, target: "1.200,5", realisasi: 1.500 Surat, tingkat_realisasi: "98.10"}
pelayanan:
  baris: [{indikator: Indeks Kepuasan Masyarakat, target: ["87,74", 88, "88.10"], proyeksi: ["89,00"]}]
rencana:
  baris:
    - kode: 7.01.01.2.01.0001
      indikator: [{nama: Nilai, target: "3.5"}, {nama: Indeks, target: "4,5", target_maju: "1,500.25"}]
telaah_rkpd:
  baris: [{tingkat: program, nama: Program Contoh, rancangan: {target: "3.5"}, kebutuhan: {target: "4,5"}}]
"""
    assert [(f.subject, f.data["kolom"], f.data["contoh"]) for f in lint(body)] == [
        ("evaluasi#tingkat_realisasi", Text("kolom tingkat realisasi", "column tingkat realisasi"), "97.25"),
        ("pelayanan#target", Text("kolom target", "column target"), "88.10"),
        ("rencana#target", Text("kolom target", "column target"), "3.5"),
        ("rencana#target_maju", Text("kolom target prakiraan maju", "column target prakiraan maju"), "1,500.25"),
        ("telaah_rkpd#rancangan.target", Text("kolom rancangan RKPD, target", "column rancangan RKPD, target"), "3.5"),
    ]


@pytest.mark.parametrize(
    ("teks", "expected"),
    [
        ("Pagu Rp. 3.065.872.800,- dan Rp 5000 serta Rp80.855.379.", []),
        ("Pagu Rp3065872800 dan Rp80855379.", []),
        ("Pagu Rp3.065.872.800 dan Rp80,855,379.", [("bab/III#teks/rp80-855-379", "Rp80,855,379")]),
        ("Pagu Rp3.065.872.800 dan Rp 80855379.", [("bab/III#teks/rp-80855379", "Rp 80855379")]),
    ],
)
def test_amounts_in_running_text_have_one_style(teks: str, expected: list[tuple[str, str]]) -> None:
    found = lint(f"bab: [{{nomor: III, judul: RENCANA, teks: '{teks}'}}]")

    assert [(f.subject, f.data["contoh"]) for f in found] == expected


def test_what_was_read_is_told_in_rupiah_and_digits_beside_a_target_are_left_to_others() -> None:
    body = """
belanja: {operasi: 2985017421 x, modal: 80.855.379}
telaah_rkpd:
  satuan_pagu: ribu
  baris:
    - {tingkat: program, nama: Program Contoh, rancangan: {target: "12 Laporan 3", pagu: "5.800,"}}
pelayanan:
  baris: [{indikator: Indeks Kepuasan Masyarakat, target: [87, "88,"], realisasi: ["(n-1)"]}]
"""
    assert [(f.subject, f.data["terbaca"], f.data["sisa"]) for f in lint(body)] == [
        ("#belanja.operasi", Money(2985017421), "x"),
        ("telaah_rkpd/program-contoh#rancangan.pagu", Money(5800000), ","),
        ("pelayanan/indeks-kepuasan-masyarakat#target.1", Decimal(88), ","),
    ]


def test_the_real_plan() -> None:
    report = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY)

    assert [(f.code, f.subject, f.data.get("banyak"), len(f.related)) for f in report.findings] == [
        ("TKS002", "bab/3.3#teks/rp-2985017421", 1, 0),
        ("TKS002", "evaluasi#realisasi_lalu", 1, 0),
        ("TKS003", "telaah_rkpd#rancangan.pagu", 6, 5),
        ("TKS002", "telaah_rkpd#rancangan.pagu", 2, 1),
        ("TKS002", "rencana#pagu_maju", 58, 1),
        ("TKS003", "rencana/7.01.01.2.02#pagu", None, 0),
        ("TKS003", "rencana/7.01.01.2.05#pagu", None, 0),
        ("TKS002", "rencana#pagu", 10, 9),
    ]


def test_the_clean_plan() -> None:
    assert lint_text((EXAMPLES / "contoh-bersih-2025.yaml").read_text(encoding="utf-8"), FAMILY).findings == ()
