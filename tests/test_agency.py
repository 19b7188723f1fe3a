"""Whose plan it is, as its region and its codes show."""

from __future__ import annotations

from pathlib import Path

import pytest

import renja_rules
from renja_lint.nomenclature import fold
from renja_lint.plan.agency import _ALSO_OF_KOTA, _PROVINCES
from renja_lint.plan.document import Plan
from renja_lint.source.yaml import read

REGIONS = Path(renja_rules.__file__).parent / "identity" / "data" / "wilayah.csv"
HEAD = "renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Dinas Contoh\ndaerah: Kabupaten Contoh\n"
KERJA = "PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA"
TRANSMIGRASI = "PROGRAM PERENCANAAN KAWASAN TRANSMIGRASI"
UMUM = "PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM"
SUPPORTING = "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"


def plan(*rows: tuple[str, str], head: str = HEAD, table: str = "rencana") -> Plan:
    body = f"{table}:\n  baris:\n" + "".join(f'    - {{kode: {kode}, nama: "{nama}"}}\n' for kode, nama in rows)
    tree = read((head + (body if rows else "")).encode()).tree
    assert tree is not None
    return Plan(tree)


@pytest.mark.parametrize(
    ("rows", "bidang"),
    [
        ([], ("7.01",)),
        ([("1.02", "KESEHATAN"), ("1.02.01", SUPPORTING), ("1.02.02", "PROGRAM")], ("1.02",)),
        # two bidang, each with a programme under its own name
        ([("2.07.01", SUPPORTING), ("2.07.03", KERJA), ("3.32.02", TRANSMIGRASI)], ("2.07", "3.32")),
        # the one with the supporting programme comes first, whichever has more rows
        ([("2.07.03", KERJA), ("2.07.04", "x"), ("3.32.01", SUPPORTING), ("3.32.02", TRANSMIGRASI)], ("3.32", "2.07")),
        # also where it is printed for any agency's bidang
        ([("2.07", ""), ("X.XX.01", SUPPORTING), ("2.07.03", KERJA), ("3.32", ""), ("3.32.02", "x"), ("3.32.03", "x")],
         ("2.07", "3.32")),
        # the bidang's own row shows it as well, whatever its programmes are called
        ([("2.07.01", SUPPORTING), ("2.07.03", KERJA), ("2.07.04", "x"), ("3.32", ""), ("3.32.09", "x")],
         ("2.07", "3.32")),
        # a typing error makes no bidang: of a sub kegiatan, a programme, the row of the bidang
        ([("2.07.03", KERJA), ("2.07.03.2.01", "x"), ("3.32.03.2.01.0001", "x")], ("2.07",)),
        ([("2.07.03", KERJA), ("2.07.04", "x"), ("3.32.03", KERJA)], ("2.07",)),
        ([("3.32", "TENAGA KERJA"), ("2.07.03", KERJA), ("2.07.04", "x")], ("2.07",)),
        # nor does the supporting programme of another agency, however many rows of it were copied
        ([("4.01.01", SUPPORTING), ("4.01.01.2.01", "x"), ("7.01.05", UMUM)], ("7.01",)),
        # nor a row of another where only the supporting programme is the agency's own
        ([("7.01.01", SUPPORTING), ("7.01.01.2.01", "x"), ("3.32.03.2.01.0001", "x")], ("7.01",)),
        # most rows count without a reason
        ([("2.07.03", "x"), ("2.07.04", "x"), ("3.32", ""), ("3.32.02", "x")], ("2.07", "3.32")),
        ([("X.XX.01", SUPPORTING), ("2.07.03", KERJA)], ("2.07",)),
        ([("2.07.01", SUPPORTING), ("4.01.01", SUPPORTING), ("2.07.01.2.01", "x")], ("2.07",)),
    ],
)  # fmt: skip
def test_the_bidang_of_an_agency_are_those_that_its_rows_show_with_reason(
    rows: list[tuple[str, str]], bidang: tuple[str, ...]
) -> None:
    assert plan(*rows).agency.bidang == bidang


def test_where_the_plan_itself_has_no_codes_those_of_the_evaluation_show_it() -> None:
    assert plan(("2.07", ""), ("2.07.03", KERJA), table="evaluasi").agency.bidang == ("2.07",)


def test_names_without_codes_are_found_in_every_bidang_and_the_shared_programme_under_the_first() -> None:
    head = (
        HEAD
        + f"""telaah_rkpd:
  baris:
    - {{tingkat: program, nama: {SUPPORTING}}}
    - {{tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah}}
    - {{tingkat: program, nama: {KERJA}}}
    - {{tingkat: program, nama: {TRANSMIGRASI}}}
"""
    )
    made = plan(("2.07.03", KERJA), ("3.32.01", SUPPORTING), ("3.32.02", TRANSMIGRASI), head=head)

    assert [baris.padanan for baris in made.tables["telaah_rkpd"].baris] == [
        "3.32.01", "3.32.01.2.06", "2.07.03", "3.32.02",
    ]  # fmt: skip


def test_the_place_of_the_agencys_bidang_is_taken_by_the_one_with_the_supporting_programme() -> None:
    rows = [("2.07.03", KERJA), ("3.32.01", SUPPORTING), ("3.32.02", TRANSMIGRASI), ("X.XX.01.2.06", "Administrasi")]

    assert plan(*rows).tables["rencana"].baris[-1].kode == "3.32.01.2.06"


def test_the_provinces_are_those_of_the_list_of_regions() -> None:
    rows = [line.split(",") for line in REGIONS.read_text(encoding="utf-8").splitlines()]
    names = {fold(nama) for _, tingkat, nama in rows if tingkat == "provinsi"}
    below = {fold(nama.partition(" ")[2]) for _, tingkat, nama in rows if tingkat == "kabupaten_kota"}

    assert {name for name in names if not name.startswith("daerah")} == _PROVINCES
    assert names & below == _ALSO_OF_KOTA


@pytest.mark.parametrize(
    ("region", "codes", "authority"),
    [
        ("", "7.01", "kabupaten/kota"),
        ("", "7.01.02.2.01", "kabupaten/kota"),
        ("daerah: Kabupaten Luwu Timur\nprovinsi: Sulawesi Selatan", "4.01.01.1.06", "kabupaten/kota"),
        ("daerah: Kota Banda Aceh\nprovinsi: Aceh", "7.01.02.2.01", "kabupaten/kota"),
        ("daerah: Provinsi Sumatera Barat", "4.01.01.1.06", "provinsi"),
        ("daerah: Pemerintah Provinsi Sumatera Barat", "4.01.01.1.06", "provinsi"),
        ("daerah: Sumatera Barat\nprovinsi: Provinsi Sumatera Barat", "4.01.01.1.06", "provinsi"),
        ("daerah: Daerah Istimewa Yogyakarta", "4.01.01.1.06", "provinsi"),
        # Jakarta's cities are parts of the province
        ("daerah: Kota Administrasi Jakarta Timur", "7.01.03.6.01", "provinsi"),
        ("daerah: Kabupaten Administrasi Kepulauan Seribu", "7.01.03.6.01", "provinsi"),
        ("daerah: Jakarta Timur\nprovinsi: DKI Jakarta", "7.01.03.6.01", "provinsi"),
        ("daerah: Kota Adm. Jakarta Selatan", "7.01.03.6.01", "provinsi"),
        # however the government or the province is called
        ("daerah: Prov. Jawa Timur\nprovinsi: Jawa Timur", "4.01.01.1.06", "provinsi"),
        ("daerah: Pemerintah Aceh\nprovinsi: Aceh", "4.01.01.1.06", "provinsi"),
        ("daerah: Pemda DIY", "4.01.01.1.06", "provinsi"),
        ("daerah: D.I. Yogyakarta", "4.01.01", "provinsi"),
        ("daerah: Pemerintah Kabupaten Luwu Timur", "4.01.01.1.06", "kabupaten/kota"),
        ("daerah: Kab. Luwu Timur", "4.01.01.1.06", "kabupaten/kota"),
        ("daerah: Sumatera Barat", "4.01.01", "provinsi"),
        # a name alone leaves it to the rows
        ("daerah: NTT\nprovinsi: Nusa Tenggara Timur", "4.01.01.1.06", "provinsi"),
        ("daerah: Gorontalo\nprovinsi: Gorontalo", "4.01.01.2.06", "kabupaten/kota"),
        ("daerah: Gorontalo\nprovinsi: Gorontalo", "4.01.01.1.06", "provinsi"),
        ("daerah: Bengkulu\nprovinsi: Bengkulu", "4.01.01", "provinsi"),
        ("daerah: Luwu Timur\nprovinsi: Sulawesi Selatan", "4.01.01", "kabupaten/kota"),
        # without a daerah, the rows tell whether only its line is missing
        ("provinsi: Sumatera Barat", "X.XX.01", "provinsi"),
        ("provinsi: Sumatera Barat", "7.01.02.2.01", "kabupaten/kota"),
        ("", "4.01.01.1.06", "provinsi"),
    ],
)
def test_the_authority_follows_from_the_region(region: str, codes: str, authority: str) -> None:
    head = f"renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Contoh\n{region}\n"

    assert plan((codes, "x"), head=head).authority == authority
