"""Rows found by words, with typos forgiven."""

from __future__ import annotations

import pytest

from renja_lint.nomenclature import Hit, search
from renja_lint.nomenclature.tables import list_own_entries

E2020, E2023, E2027 = "050-3708-2020", "900.1.15.5-1317-2023", "sipd-2027"
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"


def first(text: str, under: str = "", authority: str = KABUPATEN) -> tuple[str, str]:
    hit = search(text, (E2027,), authority, under, limit=1)[0].entry
    return hit.kode, hit.nama


@pytest.mark.parametrize(
    ("text", "kode", "nama"),
    [
        ("kunjungan tamu", "X.XX.01.2.06.0008", "Fasilitasi Kunjungan Tamu"),
        ("KUNJUGAN TAMU", "X.XX.01.2.06.0008", "Fasilitasi Kunjungan Tamu"),
        ("tamu kunjungann", "X.XX.01.2.06.0008", "Fasilitasi Kunjungan Tamu"),
        ("fas kunj tamu", "X.XX.01.2.06.0008", "Fasilitasi Kunjungan Tamu"),
        ("mebel", "X.XX.01.2.07.0005", "Pengadaan Mebel"),
        ("gaji asn", "X.XX.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN"),
        ("penyediaan jasa surat-menyurat", "X.XX.01.2.08.0001", "Penyediaan Jasa Surat Menyurat"),
        ("DPA", "X.XX.01.2.01.0004", "Koordinasi dan Penyusunan DPA-SKPD"),
        ("musrenbang kecamtan", "5.01.02.2.01.0006", "Penyiapan Bahan Koordinasi Musrenbang Kecamatan"),
        ("persampahan", "2.11.11", "PROGRAM PENGELOLAAN PERSAMPAHAN"),
        ("kecamatan", "7.01", "KECAMATAN"),
    ],
)
def test_the_best_comes_first(text: str, kode: str, nama: str) -> None:
    assert first(text) == (kode, nama)


def test_what_has_all_the_words_comes_before_what_has_some() -> None:
    found = search("rehabilitasi gedung kantor", (E2027,), KABUPATEN, limit=4)

    assert [hit.entry.kode for hit in found] == [
        "X.XX.01.2.09.0009",
        "X.XX.01.2.09.0010",
        "X.XX.01.2.09.0011",
        "X.XX.01.2.07.0009",
    ]
    assert [hit.score for hit in found] == sorted((hit.score for hit in found), reverse=True)
    assert found[2].score > 90 > found[3].score


def test_a_word_spelled_in_two_ways_is_found_in_both() -> None:
    found = [hit.entry.nama for hit in search("ketentraman", (E2027,), KABUPATEN, "7.01", limit=30)]

    assert found[0] == "PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM"
    assert "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum" in found


def test_a_bidang_is_searched_with_the_shared_programme_under_its_code() -> None:
    assert first("kunjungan tamu", "7.01") == ("7.01.01.2.06.0008", "Fasilitasi Kunjungan Tamu")
    assert first("kunjungan tamu", "4.01", PROVINSI)[0] == "4.01.01.1.06.0008"
    assert search("kunjungan tamu", (E2023,), PROVINSI) == ()


def test_a_search_may_stay_below_any_code() -> None:
    found = [
        [hit.entry.kode for hit in search("laporan keuangan", (E2027,), KABUPATEN, under, limit=2)]
        for under in ("7.01.01.2.02", "7.01.01.2.02.0007", "6", "X", "7.01.04", "7.99")
    ]

    assert found == [
        ["7.01.01.2.02.0005", "7.01.01.2.02.0007"],
        ["7.01.01.2.02.0007"],
        ["6.01.02.2.01.0004", "6.01.02.2.01.0003"],
        ["X.XX.01.2.02.0005", "X.XX.01.2.02.0007"],
        [],
        [],
    ]


def test_all_that_fits_is_given_where_no_limit_is() -> None:
    everything = search("penyediaan", (E2027,), KABUPATEN, limit=None)

    assert (len(everything), everything[:10]) == (312, search("penyediaan", (E2027,), KABUPATEN))


def test_a_row_of_several_editions_comes_once_from_the_first() -> None:
    row = list_own_entries(E2023, KABUPATEN, "X.XX")["X.XX.01.2.07.0005"]

    assert search("pengadaan mebel", (E2023, E2027, E2020), KABUPATEN, limit=1) == (Hit(row, 100.0),)
    assert [hit.entry.edisi for hit in search("pengadaan mebel", (E2023, E2027, E2020), KABUPATEN, limit=30)].count(
        E2027
    ) == 0


@pytest.mark.parametrize("text", ["", "%", "xyzzy", "7.01.01", "q" * 5000, "a"])
def test_nothing_is_found_where_nothing_fits(text: str) -> None:
    assert search(text, (E2027,), KABUPATEN) == ()
