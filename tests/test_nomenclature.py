"""The official lists: that all of them is there and unchanged, and what the look-ups say."""

from __future__ import annotations

import csv
import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from renja_lint.nomenclature import (
    Edition,
    EditionChoice,
    Entry,
    Nomenclature,
    Official,
    all_entries,
    all_units,
    editions,
    fold,
)
from renja_lint.nomenclature import __file__ as package

ROOT = Path(__file__).parents[1]
DATA = Path(package).parent / "data"
SCRIPT = ROOT / "scripts" / "make_nomenclature.py"
E2019, E2020, E2021, E2023, E2027 = (
    "90-2019", "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027",
)  # fmt: skip
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"
FOLDERS = {KABUPATEN: "kabupaten-kota", PROVINSI: "provinsi"}
# rows of bidang 7.01 with the urusan, the shared programme among them
COUNTS = {
    (E2019, KABUPATEN): 133,
    (E2019, PROVINSI): 35,
    (E2020, KABUPATEN): 170,
    (E2020, PROVINSI): 35,
    (E2021, KABUPATEN): 98,
    (E2021, PROVINSI): 0,
    (E2023, KABUPATEN): 188,
    (E2023, PROVINSI): 0,
    (E2027, KABUPATEN): 193,
    (E2027, PROVINSI): 26,
}
ROWS = [(edisi, authority) for (edisi, authority), count in COUNTS.items() if count]
DPA = "Koordinasi dan Penyusunan DPA-SKPD"


def only(edisi: str, authority: str = KABUPATEN) -> Nomenclature:
    return Nomenclature(EditionChoice(edisi, (edisi,), ()), authority)


def of_2023() -> Nomenclature:
    """Serve the plans of 2023: the decree's names, and the next one's units."""
    return Nomenclature(EditionChoice(E2021, (E2021,), (E2023,)), KABUPATEN)


def neighbours() -> Nomenclature:
    """Serve the plans of 2026, whose ruling edition is not in our data."""
    return Nomenclature(EditionChoice("900.1.15.5-3406-2024", (E2023, E2027), ()), KABUPATEN)


def official(lists: Nomenclature, kode: str) -> Official:
    found = lists.official(kode)
    assert found is not None
    return found


def codes(found: tuple[Official, ...]) -> list[str]:
    return [each.kode for each in found]


# What is in the data


def test_each_list_has_as_many_rows_as_its_source() -> None:
    assert {key: len(all_entries(*key, "7.01")) for key in COUNTS} == COUNTS


def test_levels_of_the_edition_that_most_plans_use() -> None:
    levels = [entry.tingkat for entry in all_entries(E2023, KABUPATEN, "7.01")]

    assert {level: levels.count(level) for level in sorted(set(levels))} == {
        "bidang_urusan": 1,
        "kegiatan": 26,
        "program": 6,
        "sub_kegiatan": 154,
        "urusan": 1,
    }


def test_a_row_is_told_with_everything_that_its_edition_prints() -> None:
    assert all_entries(E2023, KABUPATEN, "7.01")[4] == Entry(
        kode="7.01.01.2.01.0001",
        tingkat="sub_kegiatan",
        nama="Penyusunan Dokumen Perencanaan Perangkat Daerah",
        kinerja="Tersusunnya Dokumen Perencanaan Perangkat Daerah",
        indikator="Jumlah Dokumen Perencanaan Perangkat Daerah",
        satuan="Dokumen",
        edisi=E2023,
    )


@pytest.mark.parametrize(("edisi", "authority"), ROWS)
def test_every_row_is_found_by_its_code(edisi: str, authority: str) -> None:
    lists = only(edisi, authority)
    rows = all_entries(edisi, authority, "7.01")

    assert [lists.official(row.kode) for row in rows] == [
        Official(
            kode=row.kode,
            tingkat=row.tingkat,
            names=(row.nama,),
            indicators=(row.indikator,) if row.indikator else (),
            units=(row.satuan,) if row.satuan else (),
            certain=True,
            units_certain=bool(row.satuan),
            editions=(edisi,),
        )
        for row in rows
    ]


@pytest.mark.parametrize(("edisi", "authority"), ROWS)
def test_every_row_is_found_by_its_name_however_it_is_written(edisi: str, authority: str) -> None:
    lists = only(edisi, authority)

    missed = [
        row.kode
        for row in all_entries(edisi, authority, "7.01")
        if row.kode not in codes(lists.named(row.nama.upper().replace(" ", "  ").replace("-", " - "), row.tingkat))
    ]

    assert missed == []


@pytest.mark.parametrize(("edisi", "authority"), ROWS)
def test_codes_are_canonical_and_in_order(edisi: str, authority: str) -> None:
    found = [entry.kode for entry in all_entries(edisi, authority, "7.01")]

    assert found == sorted(set(found))
    assert {kode.rpartition(".")[2] for kode in found if kode.count(".") == 5 and len(kode) != 17} == set()


def test_editions_are_told_oldest_first() -> None:
    assert [edition._replace(sha256="") for edition in editions()] == [
        Edition(E2019, "Permendagri 90/2019", "2019-10-18", 2, has_units=False, sha256=""),
        Edition(E2020, "Kepmendagri 050-3708/2020", "2020-10-05", 2, has_units=False, sha256=""),
        Edition(E2021, "Kepmendagri 050-5889/2021", "2021-12-27", 2, has_units=False, sha256=""),
        Edition(E2023, "Kepmendagri 900.1.15.5-1317/2023", "2023-06-23", 4, has_units=True, sha256=""),
        Edition(E2027, "SIPD pemutakhiran 2027", "2026-01-23", 4, has_units=True, sha256=""),
    ]


def test_checksums_are_those_of_the_files() -> None:
    computed = {}
    for edition in editions():
        folder = DATA / edition.edisi
        names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.csv"))
        listing = "".join(f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
        computed[edition.edisi] = hashlib.sha256(listing.encode()).hexdigest()

    assert {edition.edisi: edition.sha256 for edition in editions()} == computed


def test_files_are_utf_8_with_line_feeds() -> None:
    files = sorted(DATA.rglob("*.csv"))

    assert len(files) == 15
    assert [
        path.name for path in files if b"\r" in path.read_bytes() or not path.read_text("utf-8").endswith("\n")
    ] == []


def test_official_spelling_is_not_mended() -> None:
    lists = only(E2023)

    assert [
        official(lists, kode).names
        for kode in (
            "7.01.04",
            "7.01.04.2.01",
            "7.01.03.2.01.0003",
            "7.01.01.2.07",
            "7.01.01.2.08",
            "7.01.01.2.02.0007",
        )
    ] == [
        ("PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM",),
        ("Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",),
        ("Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",),
        ("Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",),
        ("Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",),
        ("Koordinasi dan Penyusunan Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD",),
    ]
    mebel = official(lists, "7.01.01.2.07.0005")
    assert (mebel.indicators, mebel.units) == (("Jumlah Paket Mebel yang Disediakan",), ("Unit",))
    assert official(lists, "7.01.03.2.01.0003").indicators == (
        "Jumlah Laporan Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",
    )
    assert official(only(E2027), "7.01.01.2.01.0012").indicators[0].count("Subtansi") == 1


def test_units_are_those_of_the_whole_country_as_printed() -> None:
    units = all_units()

    assert len(units) == 220
    assert {"Dokumen", "Doumen", "Dokuman", "Organiasasi", "Orang/bulan", "Orang/ Bulan", "%", "M³/Hari"} <= units
    assert {entry.satuan for key in ROWS for entry in all_entries(*key, "7.01")} - {""} <= units
    assert "" not in units
    assert "Examplar" not in units


def test_the_script_makes_the_same_files_from_the_same_rows(tmp_path: Path) -> None:
    head = ("edisi", "kewenangan", "kode", "tingkat", "nama", "kinerja", "indikator", "satuan", "asal")
    rows = [
        (e.edisi, authority, *e[:6], "turunan X.XX.01" if e.kode.startswith("7.01.01") else "langsung")
        for edisi, authority in reversed(ROWS)
        for e in reversed(all_entries(edisi, authority, "7.01"))
    ]
    bidang = [line for line in (DATA / "bidang.csv").read_text("utf-8").splitlines()[1:] if line != "X.XX"]
    country = [(E2023, KABUPATEN, kode, "bidang_urusan", "BIDANG", "", "", "", "langsung") for kode in bidang]
    country += [(E2023, KABUPATEN, "", "sub_kegiatan", "", "", "", unit, "langsung") for unit in all_units()]
    for name, table in (("input.csv", rows), ("country.csv", country)):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines).writerows([head, *table])

    subprocess.run(
        [sys.executable, SCRIPT, tmp_path / "input.csv", tmp_path / "country.csv", "--into", tmp_path / "data"],
        check=True,
    )

    made = {path.relative_to(tmp_path / "data"): path.read_bytes() for path in (tmp_path / "data").rglob("*.csv")}
    assert made == {path.relative_to(DATA): path.read_bytes() for path in DATA.rglob("*.csv")}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("90-2019,provinsi,7.1,bidang_urusan,KECAMATAN,,,,langsung", "not a row of the nomenclature"),
        ("91-2019,provinsi,7.01,bidang_urusan,KECAMATAN,,,,langsung", "unknown edition or authority"),
        ("90-2019,provinsi,7.01.02,program,PROGRAM,,Jumlah Laporan,,langsung", "an indicator and its unit"),
        ("90-2019,provinsi,7.01,bidang_urusan,KECAMATAN,,,,langsung", "twice with other content"),
    ],
)
def test_the_script_refuses_rows_that_could_not_be_found_again(tmp_path: Path, row: str, message: str) -> None:
    lines = (
        "edisi,kewenangan,kode,tingkat,nama,kinerja,indikator,satuan,asal",
        "90-2019,provinsi,7.01,bidang_urusan,KECAMATAN ADMINISTRASI,,,,langsung",
        row,
    )
    (tmp_path / "input.csv").write_text("\n".join(lines), "utf-8")

    ran = subprocess.run(
        [sys.executable, SCRIPT, tmp_path / "input.csv", "--into", tmp_path / "data"],
        check=False,
        capture_output=True,
        text=True,
    )

    assert (ran.returncode, message in ran.stderr, (tmp_path / "data").exists()) == (1, True, False)


# Which editions serve


def test_names_come_from_the_ruling_edition_and_units_from_the_one_that_advises() -> None:
    lists = of_2023()

    assert (lists.ruling, lists.used, lists.certain, lists.authority) == (E2021, (E2021, E2023), True, KABUPATEN)
    assert lists.official("7.01.03.2.01.0003") == Official(
        kode="7.01.03.2.01.0003",
        tingkat="sub_kegiatan",
        names=("Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",),
        indicators=("Jumlah Laporan Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",),
        units=("Laporan",),
        certain=True,
        units_certain=False,
        editions=(E2021, E2023),
    )


def test_the_shared_programme_that_our_table_of_050_5889_lacks_is_not_certain() -> None:
    assert of_2023().official("7.01.01.2.02.0001") == Official(
        kode="7.01.01.2.02.0001",
        tingkat="sub_kegiatan",
        names=("Penyediaan Gaji dan Tunjangan ASN",),
        indicators=("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",),
        units=("Orang/bulan",),
        certain=False,
        units_certain=False,
        editions=(E2023,),
    )


def test_neighbours_of_an_edition_that_we_lack_are_never_certain() -> None:
    lists = neighbours()

    assert (lists.ruling, lists.used, lists.certain) == ("900.1.15.5-3406-2024", (E2023, E2027), False)
    mebel, added = official(lists, "7.01.01.2.07.0005"), official(lists, "7.01.01.2.01.0008")
    assert (mebel.certain, mebel.units_certain, mebel.editions) == (False, False, (E2023, E2027))
    assert (added.certain, added.units_certain, added.editions) == (False, False, (E2027,))


def test_the_ruling_edition_speaks_first() -> None:
    lists = Nomenclature(EditionChoice(E2023, (E2020, E2023), ()), KABUPATEN)
    remark = "(Sub Kegiatan berlaku untuk karakter retribusi yang membutuhkan pendataan dan pendaftaran)"

    assert lists.used == (E2023, E2020)
    assert lists.official("7.01.01.2.04.0006") == Official(
        kode="7.01.01.2.04.0006",
        tingkat="sub_kegiatan",
        names=("Penetapan Wajib Retribusi Daerah", f"Penetapan Wajib Retribusi Daerah{remark}"),
        indicators=("Jumlah Dokumen Ketetapan Retribusi Daerah",),
        units=("Dokumen",),
        certain=True,
        units_certain=True,
        editions=(E2023, E2020),
    )


def test_advice_on_the_same_code_with_other_content_is_not_taken() -> None:
    lists = Nomenclature(EditionChoice(E2019, (E2019,), (E2023,)), KABUPATEN)

    assert lists.official("7.01.01.2.04.0004") == Official(
        kode="7.01.01.2.04.0004",
        tingkat="sub_kegiatan",
        names=("Pengadaan Pakaian Korpri",),
        indicators=(),
        units=(),
        certain=True,
        units_certain=False,
        editions=(E2019,),
    )
    assert codes(lists.named("Pendataan dan Pendaftaran Objek Retribusi Daerah")) == []


def test_the_row_of_the_urusan_is_advised_where_the_ruling_list_has_none() -> None:
    lists = Nomenclature(EditionChoice(E2027, (E2027,), (E2023,)), KABUPATEN)

    found = official(lists, "7")
    assert (found.names, found.certain, found.editions) == (("UNSUR KEWILAYAHAN",), False, (E2023,))
    assert (only(E2027).official("7"), only(E2027).knows_bidang("7")) == (None, False)


def test_authorities_give_one_code_to_other_things() -> None:
    assert [
        official(only(E2027, authority), "7.01.03").names for authority in (KABUPATEN, PROVINSI)
    ] == [
        ("PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",),
        ("PROGRAM PENGELOLAAN KECAMATAN DAN KELURAHAN",),
    ]  # fmt: skip


def test_aceh_had_the_kegiatan_of_everyone_in_050_3708() -> None:
    assert codes(only(E2020).named("Pemberdayaan Mukim")) == ["7.01.03.2.04"]
    assert codes(only(E2023).named("Pemberdayaan Mukim")) == ["7.01.03.7.04"]


@pytest.mark.parametrize(
    ("choice", "authority", "message"),
    [
        (EditionChoice(E2023, ("1317-2023",), ()), KABUPATEN, "no such edition in our data: 1317-2023"),
        (EditionChoice(E2023, (E2023,), ()), "kabupaten", "no such authority: kabupaten"),
    ],
)
def test_what_is_not_in_the_data_is_refused(choice: EditionChoice, authority: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Nomenclature(choice, authority)


def test_checksums_name_the_editions_that_serve() -> None:
    sha256 = {edition.edisi: edition.sha256 for edition in editions()}

    assert of_2023().checksums() == {E2021: sha256[E2021], E2023: sha256[E2023]}


# By code and by name


@pytest.mark.parametrize(
    "kode", ["7.01.01.2.01.01", "7.01.01.2.99", "7.02.01", "1.01", "1", "X", "X.XX", "", "7.", "../7", "7.01."]
)
def test_what_the_lists_lack_is_none(kode: str) -> None:
    assert only(E2023).official(kode) is None


def test_the_shared_programme_is_found_under_its_own_code_too() -> None:
    found = official(only(E2023), "X.XX.01.2.02.0001")

    assert (found.kode, found.names, found.units) == (
        "X.XX.01.2.02.0001",
        ("Penyediaan Gaji dan Tunjangan ASN",),
        ("Orang/bulan",),
    )


@pytest.mark.parametrize(
    ("nama", "tingkat", "found"),
    [
        ("PENGADAAN  MEBEL", None, ["7.01.01.2.07.0005"]),
        ("Koordinasi dan Penyusunan DPA- SKPD", "sub_kegiatan", ["7.01.01.2.01.0004"]),
        ("Pengadaan Mebel", "kegiatan", []),
        ("Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum", None, ["7.01.04.2.01", "7.01.04.7.03"]),
        ("Koordinasi Upaya Penyelenggaraan Ketentraman dan Ketertiban Umum", None, []),
        ("%", None, []),
        ("", None, []),
    ],
)
def test_names_are_equal_after_folding_or_not_found(nama: str, tingkat: str | None, found: list[str]) -> None:
    assert codes(only(E2023).named(nama, tingkat)) == found


def test_names_are_sought_in_the_bidang_of_the_plan() -> None:
    choice = EditionChoice(E2023, (E2023,), ())

    assert codes(Nomenclature(choice, KABUPATEN, ("7.01",)).named("Kecamatan")) == ["7.01"]
    assert codes(Nomenclature(choice, KABUPATEN, ("4.01",)).named("Kecamatan")) == []
    assert official(Nomenclature(choice, KABUPATEN, ("4.01",)), "7.01").names == ("KECAMATAN",)


@pytest.mark.parametrize(
    ("kode", "children"),
    [
        ("7", ["7.01"]),
        ("7.01", ["7.01.01", "7.01.02", "7.01.03", "7.01.04", "7.01.05", "7.01.06"]),
        ("7.01.04", ["7.01.04.2.01", "7.01.04.2.02", "7.01.04.7.03", "7.01.04.7.04"]),
        ("7.01.04.2.01", ["7.01.04.2.01.0001", "7.01.04.2.01.0002"]),
        ("7.01.04.2.01.0001", []),
        ("4.01.01", []),
    ],
)
def test_children_stand_directly_under_a_code(kode: str, children: list[str]) -> None:
    assert codes(only(E2023).children(kode)) == children


def test_children_that_only_the_advice_has_are_among_the_others() -> None:
    assert [(child.kode, child.certain) for child in of_2023().children("7.01")] == [
        ("7.01.01", False),
        ("7.01.02", True),
        ("7.01.03", True),
        ("7.01.04", True),
        ("7.01.05", True),
        ("7.01.06", True),
    ]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Bulanan/ Triwulanan/ Semesteran", "bulanantriwulanansemesteran"),
        ("RKA - SKPD_(2)", "rkaskpd2"),
        ("M³/Hari", "m³hari"),
        ("%", ""),
    ],
)
def test_folding_keeps_letters_and_digits(text: str, folded: str) -> None:
    assert fold(text) == folded


# What something may be a slip for


def near(nama: str, tingkat: str | None = None, under: str | None = None) -> list[tuple[str, float]]:
    found = only(E2023).near_names(nama, tingkat=tingkat, under=under, limit=2)
    return [(each.kode, nearness) for each, nearness in found]


def test_a_word_too_many_does_not_turn_dpa_into_rka() -> None:
    assert near("Koordinasi dan Penyusunan Dokumen DPA - SKPD", "sub_kegiatan") == [
        ("7.01.01.2.01.0004", 94.7),
        ("7.01.01.2.01.0002", 92.9),
    ]
    assert near("Koordinasi dan Penyusunan Dokumen Perubahan DPA-SKPD")[0][0] == "7.01.01.2.01.0005"


def test_an_official_name_is_nearest_to_itself() -> None:
    assert near(DPA.upper()) == [("7.01.01.2.01.0004", 100.0), ("7.01.01.2.01.0005", 93.6)]


@pytest.mark.parametrize(
    ("nama", "kode"),
    [
        ("Koordinasi dan Penyusunan  Laporan  Keuangan Bulanan/Triwulan/Semesteran SKPD", "7.01.01.2.02.0007"),
        ("Penyediaan komponen Instalasi Listrik/Penerangan", "7.01.01.2.06.0001"),
        ("Penyediaan Bahan Logistik", "7.01.01.2.06.0004"),
        ("Pengadaan peralatan dan Mesin", "7.01.01.2.07.0006"),
        ("Penyediaan Jasa Penunjang Urusan Pemerintah Daerah", "7.01.01.2.08"),
        ("Pengadaan Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", "7.01.01.2.07"),
        ("Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", "7.01.01.2.09.0009"),
        ("Peningkatan efektifitas pemberdayaan masyarakat di wilayah kecamatan", "7.01.03.2.01.0003"),
        ("Kegiatan Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah", "7.01.01.2.01"),
        ("Koordinasi Upaya Penyelenggaraan Ketentraman dan Ketertiban Umum", "7.01.04.2.01"),
    ],
)
def test_names_of_a_real_plan_are_recognised(nama: str, kode: str) -> None:
    assert near(nama)[0][0] == kode


def test_a_code_with_two_accepted_names_is_proposed_once() -> None:
    lists = Nomenclature(EditionChoice(E2023, (E2020, E2023), ()), KABUPATEN)

    found = lists.near_names("Penetapan Wajib Retribusi", tingkat=None, under="7.01.01.2.04", limit=10)

    assert (found[0][0].kode, found[0][1]) == ("7.01.01.2.04.0006", 93.9)
    assert sorted(each.kode for each, _ in found) == [f"7.01.01.2.04.000{n}" for n in range(1, 8)]


def test_near_names_stay_within_level_and_parent() -> None:
    assert near("Ketentraman dan Ketertiban Umum", "program")[0][0] == "7.01.04"
    assert near("Harmonisasi Hubungan Tokoh Agama", under="7.01.04.7.03")[0][0] == "7.01.04.7.03.0002"
    assert near(DPA, "kegiatan", "7.01.04.7.03") == []
    assert near(DPA, under="4.01") == []
    assert near(f"{DPA} " * 100) == []


@pytest.mark.parametrize(
    ("kode", "found"),
    [
        ("7.01.01.2.10.0005", ["7.01.01.2.10.0001", "7.01.01.2.01.0005", "7.01.01.2.09.0005"]),
        ("7.01.01.2.08.0005", ["7.01.01.2.08.0004", "7.01.01.2.08.0003", "7.01.01.2.08.0002"]),
        ("7.10.01.2.01.0001", ["7.01.01.2.01.0001", "7.01.06.2.01.0001", "7.01.05.2.01.0001"]),
        ("7.01.04.2.04", ["7.01.04.2.02", "7.01.04.2.01", "7.01.04.7.04"]),
        ("7.01.07", ["7.01.06", "7.01.05", "7.01.04"]),
        ("7.10", ["7.01"]),
        ("3.25.04.2.88", []),
        ("X.XX.01.2.01.0077", []),
        ("7." + "9" * 10_000, []),
    ],
)
def test_near_codes_go_by_the_digits(kode: str, found: list[str]) -> None:
    assert codes(only(E2023).near_codes(kode)) == found


def test_near_codes_do_not_propose_the_code_itself() -> None:
    assert codes(only(E2023).near_codes("7.01.04.2.01", limit=1)) == ["7.01.04.2.02"]


@pytest.mark.parametrize(
    ("kode", "elsewhere"),
    [
        ("7.01.01.2.01.0008", (E2027,)),
        ("7.01.04.2.03.0001", (E2020,)),
        ("7.01.04.7.03.0001", (E2021, E2027)),
        ("7", (E2019, E2020, E2021)),
        ("7.01.99", ()),
        ("4.01.01", ()),
    ],
)
def test_a_code_may_be_another_editions(kode: str, elsewhere: tuple[str, ...]) -> None:
    assert only(E2023).code_elsewhere(kode) == elsewhere


@pytest.mark.parametrize(
    ("lists", "kode", "known"),
    [
        (only(E2023), "7.01.02.2.99", True),
        (only(E2023), "7.01.01.2.99", True),
        (only(E2023), "7.10.01", True),  # no edition has such a bidang
        (only(E2023), "7", True),
        (only(E2023), "0", True),
        (only(E2023), "X.XX.01.2.99", True),
        (only(E2023), "4.01.01.2.11", False),  # Sekretariat Daerah's list is not here
        (only(E2023), "1.05", False),
        (only(E2023), "1", False),
        (only(E2023), "X.XX", False),
        (only(E2023), "X", False),
        (only(E2021), "7.01.02.2.99", True),
        (only(E2021), "7.01.01.2.01", False),
        (of_2023(), "7.01.01.2.99", True),
        (only(E2027, PROVINSI), "7.01.01.1.01", False),
        (only(E2023, PROVINSI), "7.01.03", False),
    ],
)  # fmt: skip
def test_a_code_of_a_list_that_we_lack_is_not_unknown(lists: Nomenclature, kode: str, known: bool) -> None:  # noqa: FBT001
    assert lists.knows_bidang(kode) is known


def test_importing_reads_nothing_and_loads_nothing_heavy() -> None:
    program = (
        "import sys; import renja_lint.nomenclature as n; from renja_lint.nomenclature import tables;"
        "print([m for m in ('csv', 'hashlib', 'rapidfuzz', 'pydantic') if m in sys.modules],"
        " tables.editions.cache_info().currsize)"
    )

    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, cwd=ROOT)

    assert ran.stdout == "[] 0\n"
