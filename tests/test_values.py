"""Amounts, targets, years, dates and codes as real plans write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renja_lint.plan.values import (
    Kode,
    Persen,
    Rupiah,
    Tanggal,
    Target,
    is_absent,
    is_no_money,
    is_organisation_code,
    is_unfinished_date,
    read_kode,
    read_persen,
    read_rupiah,
    read_tahun,
    read_tanggal,
    read_target,
)

AMOUNTS = [
    ("2.818.872.800", Decimal(2818872800), "titik", ""),
    ("20,670,000", Decimal(20670000), "koma", ""),
    ("5.800.000,", Decimal(5800000), "titik", ","),
    ("Rp. 2985017421,-", Decimal(2985017421), "polos", ""),
    ("Rp.   3.065.872.800,-", Decimal(3065872800), "titik", ""),
    ("1.658.377.025,00", Decimal("1658377025.00"), "titik", ""),
    ("1,658,377,025.50", Decimal("1658377025.50"), "koma", ""),
    ("(1.000)", Decimal(-1000), "titik", ""),
    ("-12.500", Decimal(-12500), "titik", ""),
    ("(1.000", Decimal(1000), "titik", "("),
    ("2.004.352.226 100", Decimal(2004352226), "titik", "100"),
    ("32.660.550 ,879", Decimal(32660550), "titik", ",879"),
    ("32.660.550,879", Decimal(32660550), "titik", ",879"),
    ("0", Decimal(0), "polos", ""),
    ("1.234", Decimal(1234), "titik", ""),
]


@pytest.mark.parametrize(("text", "amount", "style", "leftover"), AMOUNTS)
def test_amounts(text: str, amount: Decimal, style: str, leftover: str) -> None:
    assert read_rupiah(text) == Rupiah(amount, text, style, leftover)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["abc", "sekitar 5.000", "12.3456.000", "1.23.456", "1,2,3", "", "%", "1." * 200])
def test_no_amount(text: str) -> None:
    assert read_rupiah(text) is None


@given(st.integers(0, 10**13), st.sampled_from(["", "Rp", "Rp. "]), st.sampled_from(["", ",-", ",--", ",=", ",00"]))
def test_an_amount_printed_with_dots_is_read_back(amount: int, before: str, after: str) -> None:
    read = read_rupiah(f"{before}{amount:,}".replace(",", ".") + after)

    assert read is not None
    assert (read.amount, read.leftover) == (Decimal(amount), "")


@given(st.text(max_size=40))
def test_no_text_breaks_a_reader(text: str) -> None:
    number = read_target(text)
    assert number is None or number.text == text
    assert isinstance(read_kode(text), Kode)
    assert all(
        read(text) is None or read(text) is not None for read in (read_rupiah, read_persen, read_tahun, read_tanggal)
    )


TARGETS = [
    ("2 Dokumen", Decimal(2), "Dokumen", "polos", "", False),
    ("1.500 Surat", Decimal(1500), "Surat", "titik", "", True),
    ("100 %", Decimal(100), "%", "polos", "", False),
    ("100%", Decimal(100), "%", "polos", "", False),
    ("24,1 ‰", Decimal("24.1"), "‰", "polos", "", False),
    ("51,48", Decimal("51.48"), "", "polos", "", False),
    ("95.00", Decimal("95.00"), "", "polos", "", False),
    ("43 Orang/bulan", Decimal(43), "Orang/bulan", "polos", "", False),
    ("12 Dok.", Decimal(12), "Dok", "polos", "", False),
    ("3 M3", Decimal(3), "M3", "polos", "", False),
    ("660,", Decimal(660), "", "polos", ",", False),
    ("10 - 12 Orang", Decimal(10), "", "polos", "- 12 Orang", False),
    ("90 s.d. 95 %", Decimal(90), "", "polos", "s.d. 95 %", False),
    ("2,5 per 10.000 penduduk", Decimal("2.5"), "", "polos", "per 10.000 penduduk", False),
    ("18 orang x 14 bulan", Decimal(18), "orang", "polos", "x 14 bulan", False),
    ("120 Rekenin g 100 %", Decimal(120), "Rekenin g", "polos", "100 %", False),
    ("1.234", Decimal(1234), "", "titik", "", True),
    ("1.234.500 Ekor", Decimal(1234500), "Ekor", "titik", "", False),
    ("BB", None, "", "polos", "", False),
    ("g 100 %", None, "", "polos", "", False),
]


@pytest.mark.parametrize(("text", "number", "unit", "style", "leftover", "ambiguous"), TARGETS)
def test_targets(text: str, number: Decimal | None, unit: str, style: str, leftover: str, *, ambiguous: bool) -> None:
    assert read_target(text) == Target(number, unit, text, style, leftover, ambiguous)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["%", "...", "x" * 41, "1" * 300])
def test_no_target(text: str) -> None:
    assert read_target(text) is None


def test_percent_units() -> None:
    read = {text: read_target(text) for text in ("100 %", "100 persen", "100 '%", "100 Dokumen", "100")}

    assert [text for text, one in read.items() if one and one.is_percent] == ["100 %", "100 persen", "100 '%"]


def test_percentages() -> None:
    assert [read_persen(text) for text in ("51,48", "100 %", "12 Dokumen", "BB")] == [
        Persen(Decimal("51.48"), "51,48"),
        Persen(Decimal(100), "100 %"),
        None,
        None,
    ]


def test_years() -> None:
    assert [read_tahun(text) for text in (" 2024 ", "24", "20244", "1899", "n+1")] == [2024, None, None, None, None]


def test_dates() -> None:
    read = [
        read_tanggal(text) for text in ("01  Agustus   2024", "2024-08-01", "1/8/2024", "31-02-2024", "1 Augustus 2024")
    ]

    assert read == [
        Tanggal(date(2024, 8, 1), "01  Agustus   2024"),
        Tanggal(date(2024, 8, 1), "2024-08-01"),
        Tanggal(date(2024, 8, 1), "1/8/2024"),
        None,
        None,
    ]


def test_dates_as_people_shorten_and_space_them() -> None:
    texts = ("22 Jul 2024", "22 Jul. 2024", "22 - 07 - 2024", "22 Nopember 2024", "22 Foo 2024")
    read = [read_tanggal(text) for text in texts]

    months = [one and (one.day.day, one.day.month, one.day.year) for one in read]
    assert months == [(22, 7, 2024), (22, 7, 2024), (22, 7, 2024), (22, 11, 2024), None]


def test_what_is_left_for_the_pen_is_no_wrong_date() -> None:
    texts = (
        "      Juli 2024",
        "...... Juli 2024",
        "…… Jul. 2024",
        "            2024",
        "31-02-2024",
        "Juni",
        "akhir 2024",
    )

    assert [is_unfinished_date(text) for text in texts] == [True, True, True, True, False, False, False]


def test_a_zero_of_a_spreadsheet_is_no_amount() -> None:
    texts = ("Rp -", "Rp. -", "Rp-", " Rp   – ", "—", "Rp.", "-,-", "Rp 5", "5", "Rpx", "tidak ada")

    assert [is_no_money(text) for text in texts] == [True] * 7 + [False] * 4


SUB = ("7", "01", "01", "2", "01", "0001")
CODES = [
    ("7.01.01.2.01.01", SUB, 2),
    ("7.01.01.2.01.0001", SUB, 4),
    ("7.01.01.02.01.0001", SUB, 4),
    ("7.1.1.2.1.1", SUB, 1),
    ("7 01 01 2.01 01", SUB, 2),
    ("7.01.01.2.01.0001.", SUB, 4),
    ("X.XX.01.2.01.0001", ("X", "XX", *SUB[2:]), 4),
    ("7", ("7",), 0),
    ("7.10", ("7", "10"), 0),
    ("07.01", ("7", "01"), 0),
    ("7.01.01", SUB[:3], 0),
    ("7.01.01.2.01", SUB[:5], 0),
]


@pytest.mark.parametrize(("text", "parts", "digits"), CODES)
def test_codes(text: str, parts: tuple[str, ...], digits: int) -> None:
    assert read_kode(text) == Kode(text, parts, digits)


@pytest.mark.parametrize(
    "text", ["7.01.01.2", "7.01.01.12.01", "77", "7.XX.01", "a", "7..01", "7.01.01.2.01.00001", "7-01"]
)
def test_no_codes(text: str) -> None:
    assert read_kode(text) == Kode(text, ())


def test_what_counts_as_left_blank() -> None:
    assert [text for text in ("", " ", "-", " - ", "~", "null", "0", "tidak ada") if is_absent(text)] == [
        "", " ", "-", " - ", "~", "null",
    ]  # fmt: skip


def test_codes_of_agencies_and_their_units() -> None:
    texts = ("7.01.0.00.0.00.01.0001", "7.01.0.00.0.00.01.0000.", "7-01.0-00.0-00.01.0000", "2.07.3.32.0.00.01",
             "7.01.01.2.07.0005", "7.01.0.00.0.00.O1.0001")  # fmt: skip

    assert [is_organisation_code(text) for text in texts] == [True, True, True, True, False, False]
