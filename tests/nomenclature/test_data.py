"""The official lists themselves: that every row of the input is there, unchanged, and found again."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

import pytest

from renja_lint.nomenclature import (
    Edition,
    EditionChoice,
    Entry,
    Nomenclature,
    Official,
    all_entries,
    country,
    coverage,
    list_bidang,
    list_editions,
    list_units,
    seen_in_use,
)
from renja_lint.nomenclature import __file__ as package
from renja_lint.nomenclature.names import without_remark
from renja_lint.nomenclature.tables import SHARED, list_own_entries, official_bidang

DATA = Path(package).parent / "data"
E2019, E2020, E2021, E2023, E2027 = (
    "90-2019", "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027",
)  # fmt: skip
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"
LEVELS = ("urusan", "bidang_urusan", "program", "kegiatan", "sub_kegiatan")
# rows of each level in the input, and the SHA-256 of its cells but edition and authority, taken off the input itself
INPUT = {
    (E2019, KABUPATEN): ((10, 45, 177, 395, 1790), "8be4ffda8466df2ee0d1ac4438b807d466905b3f9831bb9ed192764735bac884"),
    (E2019, PROVINSI): ((10, 53, 193, 484, 2301), "03ada914db22b701e98929400e0debb0abf293039cd6559700968de5d8d7996b"),
    (E2020, KABUPATEN): ((10, 45, 189, 453, 2175), "cdf1d5e1fc078fc3422a62911fb351d29977b4059b461d5ea4e1b9fc5b01d63a"),
    (E2020, PROVINSI): ((10, 53, 207, 568, 2798), "d6c7df2b5e442ef8d6f6fbcf64532950b9ab9967954a7ea67805e26085d7d2c1"),
    (E2021, KABUPATEN): ((8, 43, 162, 398, 1974), "5a8f028c380f35fd1d7a69667eb9cf45f45e8a7f56f5f4c7d7d51f6ab8b1d3c7"),
    (E2023, KABUPATEN): ((10, 45, 192, 729, 3395), "0a3384a56cae7cd28d17aa863fa381069dc04a97e67edf451a063a22537321a6"),
    (E2027, KABUPATEN): ((0, 45, 189, 713, 3550), "d504f7e5854ad2dc1ec7a9532e931139f7dbe465c9cd7596d5988c57f9727f9b"),
    (E2027, PROVINSI): ((0, 50, 217, 912, 4031), "df4788c4634c228e18c10db47878eb5fce3580889da832a522a1b937935a39b7"),
}
LISTS = list(INPUT)
SECRETARIATS = {"4.01.01", "4.02.01"}


def only(edisi: str, authority: str) -> Nomenclature:
    return Nomenclature(EditionChoice(edisi, (edisi,), ()), authority)


def official(row: Entry) -> Official:
    """Give what is said of a row where no other edition serves."""
    return Official(
        kode=row.kode,
        tingkat=row.tingkat,
        names=tuple(dict.fromkeys((row.nama, without_remark(row.nama)))),
        indicators=(row.indikator,) if row.indikator else (),
        units=(row.satuan,) if row.satuan else (),
        certain=True,
        units_certain=bool(row.satuan),
        editions=(row.edisi,),
        cut=(row.nama,) if row.cut else (),
        measured=row.edisi if row.satuan else "",
    )


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_no_row_of_the_input_is_lost(edisi: str, authority: str) -> None:
    levels = Counter(row.tingkat for row in country(edisi, authority).values())

    assert tuple(levels[level] for level in LEVELS) == INPUT[edisi, authority][0]


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_no_cell_of_the_input_is_changed(edisi: str, authority: str) -> None:
    lines = sorted("|".join((*row[:6], str(row.sources))) for row in country(edisi, authority).values())

    assert hashlib.sha256("\n".join(lines).encode()).hexdigest() == INPUT[edisi, authority][1]


def test_the_lists_are_those_of_the_input_and_no_others() -> None:
    assert sum(sum(levels) for levels, _ in INPUT.values()) == 28_629
    assert sorted({(each.edisi, each.authority) for each in coverage()}) == sorted(LISTS)


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_every_row_is_found_by_its_code(edisi: str, authority: str) -> None:
    lists = only(edisi, authority)

    rows = country(edisi, authority)
    expected = {kode: official(row) for kode, row in rows.items()}
    for kode in SECRETARIATS & rows.keys():  # they may also call the shared programme as everybody does
        names = (rows[kode].nama, rows["X.XX.01"].nama)
        expected[kode] = expected[kode]._replace(names=names)

    assert {kode: lists.official(kode) for kode in rows} == expected


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_the_shared_programme_is_found_under_every_bidang(edisi: str, authority: str) -> None:
    lists = only(edisi, authority)
    shared = [row for kode, row in list_own_entries(edisi, authority, SHARED).items() if kode.startswith("X.XX.")]

    missed = [
        f"{bidang}{row.kode[4:]}"
        for bidang in list_bidang(edisi, authority) - {SHARED, "9"}
        for row in shared
        if (found := lists.official(bidang + row.kode[4:])) is None or row.nama not in found.names
    ]

    assert (missed, len(shared) > 60) == ([], edisi != E2021)


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_every_row_is_found_by_its_name_however_it_is_written(edisi: str, authority: str) -> None:
    lists = only(edisi, authority)

    missed = [
        kode
        for kode, row in country(edisi, authority).items()
        if kode
        not in {each.kode for each in lists.named(row.nama.upper().replace(" ", "  ").replace("-", " - "), row.tingkat)}
    ]

    assert missed == []


def test_a_row_is_told_with_everything_that_its_edition_prints() -> None:
    assert all_entries(E2023, KABUPATEN, "7.01")[4] == Entry(
        kode="7.01.01.2.01.0001",
        tingkat="sub_kegiatan",
        nama="Penyusunan Dokumen Perencanaan Perangkat Daerah",
        kinerja="Tersusunnya Dokumen Perencanaan Perangkat Daerah",
        indikator="Jumlah Dokumen Perencanaan Perangkat Daerah",
        satuan="Dokumen",
        edisi=E2023,
        sources=2,
        cut=False,
    )


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_codes_are_in_order(edisi: str, authority: str) -> None:
    for bidang in list_bidang(edisi, authority):
        found = [entry.kode for entry in all_entries(edisi, authority, bidang)]
        assert found == sorted(set(found))


def test_an_urusan_without_bidang_and_the_placeholders_are_rows_too() -> None:
    lists = only(E2019, KABUPATEN)

    assert [(row.kode, row.nama) for row in all_entries(E2019, KABUPATEN, "9")] == [("9", "UNSUR KEKHUSUSAN")]
    assert [lists.official(kode).names for kode in ("9", "X", "X.XX")] == [  # type: ignore[union-attr]
        ("UNSUR KEKHUSUSAN",),
        ("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH",),
        ("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH",),
    ]


def test_editions_are_told_oldest_first() -> None:
    assert [edition._replace(sha256="") for edition in list_editions()] == [
        Edition(E2019, "Permendagri 90/2019", "2019-10-18", 2, has_units=False, sha256=""),
        Edition(E2020, "Kepmendagri 050-3708/2020", "2020-10-05", 2, has_units=False, sha256=""),
        Edition(E2021, "Kepmendagri 050-5889/2021", "2021-12-27", 2, has_units=False, sha256=""),
        Edition(E2023, "Kepmendagri 900.1.15.5-1317/2023", "2023-06-23", 4, has_units=True, sha256=""),
        Edition(E2027, "SIPD pemutakhiran 2027", "2026-01-23", 4, has_units=True, sha256=""),
    ]


def test_checksums_are_those_of_the_files() -> None:
    computed = {}
    for edition in list_editions():
        folder = DATA / edition.edisi
        names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.csv"))
        listing = "".join(f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
        computed[edition.edisi] = hashlib.sha256(listing.encode()).hexdigest()

    assert {edition.edisi: edition.sha256 for edition in list_editions()} == computed


def test_files_are_utf_8_with_line_feeds() -> None:
    files = sorted(DATA.rglob("*.csv"))

    assert len(files) == len(coverage()) + 7
    assert [
        path.name for path in files if b"\r" in path.read_bytes() or not path.read_text("utf-8").endswith("\n")
    ] == []


def test_coverage_counts_the_rows_of_each_list() -> None:
    assert [(each.rows, each.single) for each in coverage()] == [
        (len(rows), sum(row.sources == 1 for row in rows.values()))
        for each in coverage()
        for rows in [list_own_entries(each.edisi, each.authority, each.bidang)]
    ]


def test_coverage_says_how_far_a_list_may_be_trusted() -> None:
    trust = {(each.edisi, each.authority, each.bidang): each.trust for each in coverage()}

    assert {edisi: trust[edisi, KABUPATEN, "7.01"] for edisi, authority in LISTS if authority == KABUPATEN} == {
        E2019: "baik",
        E2020: "baik",
        E2021: "baik",
        E2023: "tinggi",
        E2027: "tinggi",
    }
    assert {trust[edisi, KABUPATEN, "1.02"] for edisi in (E2020, E2021)} == {"sedang"}
    assert {each.trust for each in coverage() if each.authority == PROVINSI} == {"belum diperiksa"}


def test_units_are_those_of_the_whole_country_as_printed() -> None:
    units = list_units()

    assert len(units) == 220
    assert {row.satuan for key in LISTS for row in country(*key).values()} - {""} == units
    assert {"Dokumen", "Doumen", "Dokuman", "Organiasasi", "Orang/bulan", "Orang/ Bulan", "%", "M³/Hari"} <= units


def test_bidang_are_those_of_every_edition() -> None:
    assert len(official_bidang()) == 53
    assert {each.bidang for each in coverage()} - {"9"} == official_bidang()


def test_official_spelling_is_not_fixed() -> None:
    rows = list_own_entries(E2023, KABUPATEN, "7.01")
    shared = list_own_entries(E2023, KABUPATEN, SHARED)

    assert [rows[kode].nama for kode in ("7.01.04", "7.01.04.2.01", "7.01.03.2.01.0003")] == [
        "PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM",
        "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
        "Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",
    ]
    assert [shared[f"X.XX.01.2.{each}"].nama for each in ("07", "08", "02.0007")] == [
        "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
        "Koordinasi dan Penyusunan Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD",
    ]
    assert shared["X.XX.01.2.07.0005"][4:6] == ("Jumlah Paket Mebel yang Disediakan", "Unit")
    assert rows["7.01.03.2.01.0003"].indikator == (
        "Jumlah Laporan Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan"
    )
    assert list_own_entries(E2027, KABUPATEN, SHARED)["X.XX.01.2.01.0012"].indikator.count("Subtansi") == 1


def test_names_that_the_source_cut_are_marked() -> None:
    cut = {key: [row for row in country(*key).values() if row.cut] for key in LISTS}

    assert {key: len(rows) for key, rows in cut.items() if rows} == {
        (E2019, KABUPATEN): 17,
        (E2019, PROVINSI): 20,
        (E2020, KABUPATEN): 2,
    }
    assert {len(row.nama) for rows in cut.values() for row in rows} == {254, 255}
    assert not list_own_entries(E2019, PROVINSI, "8.01")["8.01.03.1.01.0001"].cut  # 255 characters, and whole


def test_what_is_only_seen_in_use_is_in_no_list() -> None:
    seen = seen_in_use(KABUPATEN)

    assert (len(seen), seen_in_use(PROVINSI)) == (68, {})
    assert [kode for kode in seen for edisi in (E2023, E2027) if kode in country(edisi, KABUPATEN)] == []
    assert seen["2.16.02.2.01.0017"] == Entry(
        "2.16.02.2.01.0017", "sub_kegiatan", "Pelayanan Informasi Publik", "", "", "", "", 1, cut=False
    )
