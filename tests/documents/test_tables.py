"""Tables found by the words of their headings: each form, however it is drawn, and what only looks like one."""

from __future__ import annotations

from typing import Any, TypeAlias

import pytest

from renja_lint.documents.tables.found import Found, tables
from renja_lint.finding import Span, Spot
from renja_lint.source import tree
from renja_lint.source.tree import Node
from tests.documents.grids import Page

Tree: TypeAlias = Any

RENCANA = """
Kode | < | < | < | < | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Rencana Tahun 2025 | < | < | < | \
Prakiraan Maju 2026 | <
^ | ^ | ^ | ^ | ^ | ^ | ^ | Lokasi | Target | Pagu Indikatif (Rp) | Sumber Dana | Target | Pagu (Rp)
"""
PROGRAM = "7 | 01 | 01 | | | PROGRAM PENUNJANG | Persentase layanan | Watukencana | 100 % | 50 | | 100 % | 60\n"
KEGIATAN = "7 | 01 | 01 | 2.01 | | Perencanaan | Persentase dokumen | Watukencana | 90 % | 50 | | 90 % | 60\n"


def plain(node: Node) -> Tree:
    """Give a tree without its places."""
    if isinstance(node, tree.Mapping):
        return {key: plain(value) for key, value in node.items()}
    return [plain(value) for value in node] if isinstance(node, tree.Sequence) else node.text


def only(page: Page) -> Found:
    """Give the one table of a page."""
    (found,) = tables(page.blocks)
    return found


def rows(page: Page) -> Tree:
    """Give the rows of the one table of a page."""
    return plain(only(page).node["baris"])


def test_a_code_is_joined_from_its_columns_and_each_text_keeps_its_place() -> None:
    found = only(Page().shows(RENCANA + PROGRAM))

    assert plain(found.node["baris"]) == [
        {
            "kode": "7.01.01",
            "nama": "PROGRAM PENUNJANG",
            "indikator": [{"nama": "Persentase layanan", "target": "100 %", "target_maju": "100 %"}],
            "lokasi": "Watukencana",
            "pagu": "50",
            "pagu_maju": "60",
        }
    ]
    row = found.node["baris"]
    assert isinstance(row, tree.Sequence)
    assert isinstance(row[0], tree.Mapping)
    assert row[0]["pagu"].span == Span(21, 1, 21, 3, Spot(table="tabel", row=3, column=10))
    assert (found.name, found.blocks, found.notes, found.left) == ("rencana", frozenset({0}), (), ())


REVISED = """
Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target | < | < | Pagu Indikatif (Rp) | < | < | Lokasi | \
Sumber Dana | Alasan Perubahan
^ | ^ | ^ | {0} | {1} | {2} | {0} | {1} | {2} | ^ | ^ | ^
7.01.01 | PROGRAM PENUNJANG | Persentase layanan | 94 % | 93 % | 1 % | 50 | 40 | 10 | Watukencana | DAU | Rapat kurang
"""


@pytest.mark.parametrize(
    "columns",
    [
        ("Sebelum Perubahan", "Setelah Perubahan", "Bertambah/(Berkurang)"),
        ("Semula", "Menjadi", "Selisih"),
        ("Murni", "Perubahan", "Selisih"),
        ("Awal", "Perubahan", "Selisih"),
        ("Induk", "Perubahan", "Selisih"),
        ("Renja Tahun 2025", "Perubahan Renja Tahun 2025", "Selisih"),
        ("Awal", "Setelah Perubahan", "Perubahan"),
        ("Sebelum", "Sesudah", "Perubahan"),
    ],
)
def test_a_revision_prints_what_was_before_under_many_names(columns: tuple[str, ...]) -> None:
    assert rows(Page().shows(REVISED.format(*columns))) == [
        {
            "kode": "7.01.01",
            "nama": "PROGRAM PENUNJANG",
            "indikator": [{"nama": "Persentase layanan", "target_sebelum": "94 %", "target": "93 %"}],
            "lokasi": "Watukencana",
            "pagu_sebelum": "50",
            "pagu": "40",
            "sumber_dana": "DAU",
            "alasan": "Rapat kurang",
        }
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Sebelum Perubahan", "Setelah Perubahan"),
        ("Renja Tahun 2025", "Perubahan Renja Tahun 2025"),
        ("Rencana Tahun 2025 (Sebelum Perubahan)", "Rencana Tahun 2025 (Setelah Perubahan)"),
    ],
)
def test_a_revision_may_print_all_that_was_before_it_in_columns_of_its_own(before: str, after: str) -> None:
    drawn = f"""
    Perubahan Renja Tahun 2025 | < | < | < | < | < | < | < | < | < | < | <
    Kode | Program/Kegiatan | Indikator Kinerja | {before} | < | < | {after} | < | < | Selisih | < | Alasan
    ^ | ^ | ^ | Lokasi | Target | Pagu | Lokasi | Target | Pagu | Target | Pagu | ^
    7.01.01 | PROGRAM PENUNJANG | Persentase layanan | Desa A | 94 % | 50 | Desa B | 93 % | 40 | 1 % | 10 | Hemat
    """

    assert rows(Page().shows(drawn)) == [
        {
            "kode": "7.01.01",
            "nama": "PROGRAM PENUNJANG",
            "indikator": [{"nama": "Persentase layanan", "target_sebelum": "94 %", "target": "93 %"}],
            "lokasi": "Desa B",
            "pagu_sebelum": "50",
            "pagu": "40",
            "alasan": "Hemat",
        }
    ]


def test_a_column_of_before_stands_beside_a_plain_one() -> None:
    drawn = """
    Kode | Program/Kegiatan | Indikator Pokok | Target Sebelum | Target | Pagu Murni | Pagu | Lokasi
    7.01.01 | PROGRAM PENUNJANG | Persentase layanan | 94 % | 93 % | 50 | 40 | Desa
    """

    assert rows(Page().shows(drawn)) == [
        {
            "kode": "7.01.01",
            "nama": "PROGRAM PENUNJANG",
            "indikator": [{"nama": "Persentase layanan", "target_sebelum": "94 %", "target": "93 %"}],
            "lokasi": "Desa",
            "pagu_sebelum": "50",
            "pagu": "40",
        }
    ]


def test_targets_of_each_kind_are_told_apart_before_and_after_a_revision() -> None:
    drawn = """
    Kode | Program/Kegiatan | Indikator Kinerja | < | Target | < | < | < | Pagu | < | Lokasi
    ^ | ^ | Keluaran | Hasil | Sebelum | < | Sesudah | < | Sebelum | Sesudah | ^
    ^ | ^ | ^ | ^ | Keluaran | Hasil | Keluaran | Hasil | ^ | ^ | ^
    7.01.01.2.01 | Perencanaan | Jumlah dokumen | Persentase | 2 Dok | 94 % | 3 Dok | 93 % | 50 | 40 | Desa
    """
    (row,) = rows(Page().shows(drawn))

    assert (row["pagu_sebelum"], row["pagu"]) == ("50", "40")
    assert row["indikator"] == [
        {"jenis": "keluaran", "nama": "Jumlah dokumen", "target_sebelum": "2 Dok", "target": "3 Dok"},
        {"jenis": "hasil", "nama": "Persentase", "target_sebelum": "94 %", "target": "93 %"},
    ]


def test_headings_are_known_with_small_slips_of_spelling_and_without_merged_cells() -> None:
    drawn = """
    No. | Kdoe | Urusan/Bidang Urusan/Progrm | Indikatr Kinerja | Capaian Kinerja dan Kerangka Pendanan | | | \
    Perkiraan Maju Tahun 2026 |
     | | | | Lokasi Kegitan | Targat 2025 | Pagu Indkatif (Rp.) | Target | Pagu Indikatif
    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
    1 | 7.01.01 | PROGRAM PENUNJANG | Persentase | Watukencana | 100 % | 50 | 90 % | 60
    """

    assert rows(Page().shows(drawn)) == [
        {
            "kode": "7.01.01",
            "nama": "PROGRAM PENUNJANG",
            "indikator": [{"nama": "Persentase", "target": "100 %", "target_maju": "90 %"}],
            "lokasi": "Watukencana",
            "pagu": "50",
            "pagu_maju": "60",
        }
    ]


def test_a_single_column_of_money_is_the_plans_own() -> None:
    drawn = """
    Kode | Uraian | Indikator | Target | Lokasi | Pagu RKPD 2025 | Selisih
    7.01 | KECAMATAN | Indeks | 80 | Watukencana | 50 | 3
    """
    found = only(Page().shows(drawn))

    assert plain(found.node["baris"])[0]["pagu"] == "50"
    assert [one.what.id for one in found.left] == ['kolom "Selisih"']


def test_a_code_may_stand_before_the_name_and_a_name_in_the_cells_of_the_code() -> None:
    drawn = """
    Program/Kegiatan | Indikator | Target 2025 | Pagu 2025 | Lokasi
    7.01.01 PROGRAM PENUNJANG | Persentase | 100 % | 50 | Watukencana
    Kegiatan 2 arah | Persentase | 90 % | 20 | Watukencana
    """
    found = only(Page().shows(drawn))
    wide = RENCANA + "UNSUR KEWILAYAHAN | < | < | < | < | < | | | | 50 | | | 60\n" + PROGRAM

    assert [(row.get("kode"), row["nama"]) for row in plain(found.node["baris"])] == [
        ("7.01.01", "PROGRAM PENUNJANG"),
        (None, "Kegiatan 2 arah"),
    ]
    assert [(note["hal"], note["kolom"]) for note in map(plain, found.notes)] == [("kolom_tidak_ditemukan", "Kode")]
    assert (
        plain(
            only(
                Page().shows(
                    wide
                    + "7 | 01 | 02 | | | UNSUR | | | | 1 | | \
        |"
                )
            ).node["baris"]
        )[1]["nama"]
        == "UNSUR"
    )


@pytest.mark.parametrize(
    ("names", "before", "after", "indicators"),
    [
        ("A; / B", "1 Unit / 2 Unit", "3 Unit / 4 Unit", [("A", "1 Unit", "3 Unit"), ("B", "2 Unit", "4 Unit")]),
        (
            "Jumlah A / Jumlah B",
            "",
            "3 / Unit / 4 / Unit",
            [("Jumlah A", None, "3 Unit"), ("Jumlah B", None, "4 Unit")],
        ),
        ("Jumlah A / Jumlah B", "", "3 Unit / 4", [("Jumlah A", None, "3 Unit"), ("Jumlah B", None, "4")]),
        ("1. A / 2. B", "", "1. 3 Unit / 2. 4 Unit", [("A", None, "3 Unit"), ("B", None, "4 Unit")]),
        ("Jumlah laporan / yang disusun", "", "100 / %", [("Jumlah laporan yang disusun", None, "100 %")]),
        ("A; / B;", "", "-; / 4 Unit;", [("A", None, "-"), ("B", None, "4 Unit")]),
        ("A; / B", "", "", [("A", None, None), ("B", None, None)]),
        ("", "", "4 Unit", [(None, None, "4 Unit")]),
    ],
)
def test_several_indicators_of_a_cell_are_told_apart(
    names: str, before: str, after: str, indicators: list[tuple[str | None, ...]]
) -> None:
    drawn = f"""
    Kode | Uraian | Indikator | Target Sebelum | Target Sesudah | Pagu | Lokasi
    7.01.01 | PROGRAM | {names} | {before} | {after} | 5 | Watukencana
    """
    found = rows(Page().shows(drawn))[0]["indikator"]
    expected = [
        {
            key: text.replace(" / ", "\n")
            for key, text in zip(("nama", "target_sebelum", "target"), one, strict=True)
            if text
        }
        for one in indicators
    ]

    assert found == expected


@pytest.mark.parametrize(
    ("names", "targets", "texts"),
    [
        ("A; / B", "80 / 100 % / %", ("A;\nB", "80\n100 %\n%")),
        ("A; / B", "100 %", ("A;\nB", "100 %")),
        ("A", "2 Unit / 3 Unit", ("A", "2 Unit\n3 Unit")),
        ("", "2 Unit / 3 Unit", (None, "2 Unit\n3 Unit")),
    ],
)
def test_cells_that_differ_in_number_stay_one_text_and_are_told(
    names: str, targets: str, texts: tuple[str | None, str]
) -> None:
    drawn = f"""
    Kode | Uraian | Indikator | Target | Pagu | Lokasi
    7.01.01 | PROGRAM | {names} | {targets} | 5 | Watukencana
    """
    found = only(Page().shows(drawn))

    assert plain(found.node["baris"])[0]["indikator"] == [
        {key: text for key, text in zip(("nama", "target"), texts, strict=True) if text}
    ]
    assert [plain(note) for note in found.notes] == [
        {"hal": "isi_tidak_berpasangan", "tabel": "rencana", "kode": "7.01.01", "kolom": "target"}
    ]
    assert [note.span.spot for note in found.notes] == [Spot(table="tabel", row=2, column=4)]


KINDS = """
Kode | Urusan/Program/Kegiatan | Indikator Kinerja | < | < | Rencana Tahun 2025 | < | < | Prakiraan Maju 2026 | < | <
^ | ^ | Capaian Program | Keluaran Sub Kegiatan | Hasil Kegiatan | Lokasi | Target Capaian Kinerja | \
Pagu (Rp) | Tolok Ukur | Target | Pagu (Rp)
"""


def test_the_targets_of_all_kinds_may_stand_in_one_column() -> None:
    one = "7.01.01.2.01.0001 | Penyusunan | A | B | C | Watukencana | 100 % / 2 Unit / 90 % | 5 | A | 95 % | 6\n"
    all_ = "7.01.01.2.01.0002 | Penyusunan | A | B | C | Watukencana | 1 / 2 / 3 | 5 | A / B / C | 4 / 5 / 6 | 6\n"
    odd = "7.01.01.2.01.0003 | Penyusunan | A | B | | Watukencana | 1 Unit | 5 | | 4 / 5 / 6 | 6\n"
    bare = "7.01.01.2.01.0004 | Penyusunan | | | | Watukencana | | 5 | Naik | 4 | 6\n"

    found = only(Page().shows(KINDS + one + all_ + odd + bare))

    assert [row["indikator"] for row in plain(found.node["baris"])] == [
        [
            {"jenis": "capaian", "nama": "A", "target": "100 %", "tolok_ukur_maju": "A", "target_maju": "95 %"},
            {"jenis": "keluaran", "nama": "B", "target": "2 Unit"},
            {"jenis": "hasil", "nama": "C", "target": "90 %"},
        ],
        [
            {"jenis": "capaian", "nama": "A", "target": "1", "tolok_ukur_maju": "A", "target_maju": "4"},
            {"jenis": "keluaran", "nama": "B", "target": "2", "tolok_ukur_maju": "B", "target_maju": "5"},
            {"jenis": "hasil", "nama": "C", "target": "3", "tolok_ukur_maju": "C", "target_maju": "6"},
        ],
        [
            {"jenis": "capaian", "nama": "A", "target": "1 Unit", "target_maju": "4\n5\n6"},
            {"jenis": "keluaran", "nama": "B"},
        ],
        [{"tolok_ukur_maju": "Naik", "target_maju": "4"}],
    ]
    assert [(note["kode"], note["kolom"]) for note in map(plain, found.notes)] == [
        ("7.01.01.2.01.0003", "target"),
        ("7.01.01.2.01.0003", "target_maju"),
    ]


def test_units_may_have_a_column_of_their_own() -> None:
    drawn = """
    Kode | Uraian | Indikator | Target | Satuan | Pagu | Lokasi
    7.01.01 | PROGRAM | A | 2 | Dokumen | 5 | Watukencana
    7.01.02 | PROGRAM | A; / B | 2 / 3 | Dokumen / Laporan | 5 | Watukencana
    7.01.03 | PROGRAM | A; / B | 2 / 3 | Dokumen | 5 | Watukencana
    7.01.04 | PROGRAM | A | 2 Unit | Dokumen | 5 | Watukencana
    """

    assert [[one["target"] for one in row["indikator"]] for row in rows(Page().shows(drawn))] == [
        ["2 Dokumen"],
        ["2 Dokumen", "3 Laporan"],
        ["2 Dokumen", "3 Dokumen"],
        ["2 Unit"],
    ]


AGENCY = " | | | | | KECAMATAN WATUKENCANA | | | | 50 | | | 60\n"


@pytest.mark.parametrize(
    ("last", "names", "total"),
    [
        ("", ["PROGRAM PENUNJANG"], {"pagu": "50", "pagu_maju": "60"}),
        ("TOTAL | < | < | < | < | < | | | | 50,00 | | | \
        60", ["PROGRAM PENUNJANG"], {"pagu": "50,00", "pagu_maju": "60"}),
        (" | | | | | | | | | 50 | | | 60", ["PROGRAM PENUNJANG"], {"pagu": "50", "pagu_maju": "60"}),
        ("| | | | | Jumlah Keseluruhan | | | | 70 | | | 60", ["KECAMATAN WATUKENCANA", "PROGRAM PENUNJANG"],
         {"pagu": "70", "pagu_maju": "60"}),
    ],
)  # fmt: skip
def test_the_agencys_own_row_is_the_total_unless_another_is_printed(
    last: str, names: list[str], total: dict[str, str]
) -> None:
    node = only(Page().shows(RENCANA + AGENCY + PROGRAM + AGENCY + last)).node

    assert [row["nama"] for row in plain(node["baris"])] == names
    assert plain(node["total"]) == total


def test_without_codes_the_first_row_is_a_row() -> None:
    drawn = """
    Program/Kegiatan | Indikator | Target | Pagu | Lokasi
    KECAMATAN | | | 50 |
    PROGRAM PENUNJANG | Persentase | 100 % | 50 | Watukencana
    """
    node = only(Page().shows(drawn)).node

    assert ([row["nama"] for row in plain(node["baris"])], "total" in node) == (
        ["KECAMATAN", "PROGRAM PENUNJANG"],
        False,
    )


def test_a_row_without_code_and_name_goes_on_with_the_one_above() -> None:
    again = "| | | | | | Persentase aduan | | 80 % | | DAU | |\n"
    broken = "| | | | | | yang selesai | Kencana | | | | |\n"
    amount = "| | | | | | | | | 7 | | |\n"

    assert rows(Page().shows(RENCANA + PROGRAM + again + broken + amount + KEGIATAN))[0] == {
        "kode": "7.01.01",
        "nama": "PROGRAM PENUNJANG",
        "indikator": [
            {"nama": "Persentase layanan", "target": "100 %", "target_maju": "100 %"},
            {"nama": "Persentase aduan yang selesai", "target": "80 %"},
        ],
        "lokasi": "Watukencana Kencana",
        "pagu": "50 7",
        "pagu_maju": "60",
        "sumber_dana": "DAU",
    }


def test_of_a_row_printed_first_without_values_the_later_one_counts() -> None:
    bare = "7 | 01 | 01 | | | PROGRAM PENUNJANG | | | | | | |\n"

    found = only(Page().shows(RENCANA + bare + PROGRAM))

    assert [row["pagu"] for row in plain(found.node["baris"])] == ["50"]
    assert [plain(note)["hal"] for note in found.notes] == ["baris_terulang"]


def test_a_heading_on_each_page_names_the_row_before_it_and_columns_keep_their_meaning() -> None:
    miscopied = RENCANA.replace("Sumber Dana", "Capaian Program").replace("2025", "2024")
    second = KEGIATAN.replace("90 % | 50 | |", "90 % | 50 | DAU |")
    title = "Tabel 4.1 Rencana Kerja | < | < | < | < | < | < | < | < | < | < | < | <\n"

    one_grid = only(Page().shows(title + RENCANA.strip() + "\n" + PROGRAM + title + miscopied.strip() + "\n" + second))
    parted = only(
        Page()
        .says("Tabel 4.1")
        .says("Rencana Kerja")
        .shows(RENCANA + PROGRAM)
        .says("Lanjutan Tabel 4.1")
        .shows(miscopied + second)
    )

    for found in (one_grid, parted):
        heads = plain(found.node["kepala"])
        assert [head.get("setelah") for head in heads] == [None, "7.01.01"]
        assert heads[1]["isi"][-6:] == [
            "Lokasi",
            "Target",
            "Pagu Indikatif (Rp)",
            "Capaian Program",
            "Target",
            "Pagu (Rp)",
        ]
        assert [row["kode"] for row in plain(found.node["baris"])] == ["7.01.01", "7.01.01.2.01"]
        assert plain(found.node["baris"])[1]["sumber_dana"] == "DAU"
        assert (plain(found.node["nomor"]), plain(found.node["judul"])) == ("Tabel 4.1", "Rencana Kerja")


def test_a_grid_without_heading_goes_on_with_the_one_right_above_it() -> None:
    numbers = " | ".join(map(str, range(1, 14))) + "\n"

    found = only(Page().shows(RENCANA + PROGRAM).says(" ").shows(numbers + KEGIATAN))
    apart = only(Page().shows(RENCANA + PROGRAM).says("Uraian lain").shows(KEGIATAN))
    narrow = only(Page().shows(RENCANA + PROGRAM).shows("7.01.02 | PROGRAM | 5"))

    assert [row["kode"] for row in plain(found.node["baris"])] == ["7.01.01", "7.01.01.2.01"]
    assert found.blocks == frozenset({0, 2})
    assert [len(plain(one.node["baris"])) for one in (apart, narrow)] == [1, 1]


def test_of_two_tables_of_one_form_the_one_with_more_columns_counts() -> None:
    small = "Kode | Uraian | Indikator | Target | Pagu | Lokasi\n7.01.01 | PROGRAM | A | 1 | 5 | Watukencana"
    page = Page().says("Tabel 3.1 Rekap").shows(small).says("Tabel 4.1 Rumusan Rencana").shows(RENCANA + PROGRAM)

    found = only(page)

    assert (plain(found.node["nomor"]), found.blocks) == ("Tabel 4.1", frozenset({2, 3}))


def test_two_tables_may_stand_in_one_grid() -> None:
    usulan = "Tabel 2.4 | < | < | < | <\nNo | Program/Kegiatan | Lokasi | Besaran/Volume | Catatan\n1 | Mebel | \
    Balai | 2 Unit | Baik"
    tujuan = "Tujuan | Sasaran | Indikator Sasaran | Target | Catatan\nMutu | Kepuasan | IKM | 80 | Baik\n"

    found = {one.name: plain(one.node) for one in tables(Page().shows(tujuan + usulan).blocks)}

    assert found["tujuan_sasaran"]["baris"] == [
        {"tujuan": "Mutu", "sasaran": "Kepuasan", "indikator_sasaran": "IKM", "target": "80", "catatan": "Baik"}
    ]
    assert (found["usulan"]["nomor"], found["usulan"]["baris"]) == (
        "Tabel 2.4",
        [{"nama": "Mebel", "lokasi": "Balai", "volume": "2 Unit", "catatan": "Baik"}],
    )


EVALUASI = """
Kode | Program/Kegiatan | Indikator | Target Renstra 2026 | < | Realisasi s/d 2022 | < | \
Target dan Realisasi Tahun 2023 | < | < | < | < | Target Renja Tahun 2024 | < | Perkiraan Realisasi s/d 2024 | < | <
^ | ^ | ^ | ^ | ^ | ^ | ^ | Target Renja 2023 | < | Realisasi Renja 2023 | < | Tingkat Realisasi (%) | ^ | ^ | \
Realisasi Capaian s/d 2024 | < | Tingkat Capaian Renstra (%)
^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | ^ | K | Rp | K | Rp | ^
1 | 2 | 3 | 4 | < | 5 | < | 6 | < | 7 | < | 8=(7/6) | 9 | < | 10=(5+7+9) | < | 11=(10/4)
"""


def test_the_columns_of_money_in_an_evaluation_are_left_and_said() -> None:
    row = "7.01.01 | PROGRAM | Persentase | 100 | 9 | 60 | 9 | 70 | 9 | 63 | 9 | 90 | 80 | 9 | 80 | 9 | 80\n"
    again = " | | Nilai | 4 | 9 | 3 | | | | | | | | | | |\n"
    several = "7.01.02 | PROGRAM | A / B | 1 / 2 | | | | | | | | | | | | |\n"

    found = only(Page().shows(EVALUASI + row + row.replace("70", "71") + row + again + several))

    assert plain(found.node["baris"]) == [
        {
            "kode": "7.01.01",
            "nama": "PROGRAM",
            "indikator": "Persentase",
            "target_renstra": "100",
            "realisasi_lalu": "60",
            "target": target,
            "realisasi": "63",
            "tingkat_realisasi": "90",
            "target_akhir": "80",
            "perkiraan": "80",
            "tingkat_capaian": "80",
        }
        for target in ("70", "71")
    ] + [{"kode": "7.01.02", "nama": "PROGRAM", "indikator": "A\nB", "target_renstra": "1\n2"}]
    assert [(note["kode"], note["kolom"]) for note in map(plain, found.notes)] == [("7.01.02", "target_renstra")]
    assert [one.what.en for one in found.left] == [
        'the column "Target Renstra 2026 Rp"',
        'the column "Realisasi s/d 2022 Rp"',
        'the column "Target dan Realisasi Tahun 2023 Target Renja 2023 Rp"',
        'the column "Target dan Realisasi Tahun 2023 Realisasi Renja 2023 Rp"',
        'the column "Target Renja Tahun 2024 Rp"',
        'the column "Perkiraan Realisasi s/d 2024 Realisasi Capaian s/d 2024 Rp"',
    ]


def test_an_evaluation_goes_on_in_the_next_row() -> None:
    row = "7.01.01 | PROGRAM | Persentase | 100 | 9 | 60 | 9 | 70 | 9 | 63 | 9 | 90 | 80 | 9 | 80 | 9 | 80\n"
    again = " | | Nilai | 4 | | 3 | | | | | | | | | | |\n"

    found = only(Page().shows(EVALUASI + again + row + again))

    (only_row,) = plain(found.node["baris"])
    assert (only_row["indikator"], only_row["target_renstra"], only_row["realisasi_lalu"]) == (
        "Persentase Nilai",
        "100 4",
        "60 3",
    )
    assert [note["kolom"] for note in map(plain, found.notes)] == ["target_renstra", "realisasi_lalu"]


def test_a_revisions_evaluation_may_lack_the_target_of_the_running_year() -> None:
    drawn = """
    Program/Kegiatan | Indikator | Target Kinerja Akhir Renstra | Realisasi s/d 2023 | Target Renja 2024 | \
    Realisasi s/d Triwulan II | Tingkat Realisasi | Perkiraan s/d Akhir 2024 | Tingkat Capaian Renstra
    PROGRAM | A | 1 | 2 | 3 | 4 | 5 | 6 | 7
    """

    assert rows(Page().shows(drawn)) == [
        {
            "nama": "PROGRAM",
            "indikator": "A",
            "target_renstra": "1",
            "realisasi_lalu": "2",
            "target": "3",
            "realisasi": "4",
            "tingkat_realisasi": "5",
            "perkiraan": "6",
            "tingkat_capaian": "7",
        }
    ]


PELAYANAN = """
No | Indikator Kinerja Utama | Target Renstra | < | Realisasi Capaian | < | Proyeksi | Catatan Analisis
^ | ^ | 2023 | 2024 | 2023 | 2024 | 2025 | ^
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
"""


def test_values_by_year_keep_their_place_where_one_is_empty() -> None:
    node = plain(only(Page().shows(PELAYANAN + "1 | IKM | 80 | | 79 | 81 | | Naik\n2 | Aduan | | | | | 5 |")).node)

    assert node["tahun"] == {"target": ["2023", "2024"], "realisasi": ["2023", "2024"], "proyeksi": ["2025"]}
    assert node["baris"] == [
        {"indikator": "IKM", "target": ["80", ""], "realisasi": ["79", "81"], "catatan": "Naik"},
        {"indikator": "Aduan", "proyeksi": ["5"]},
    ]


def test_years_are_left_out_where_a_column_names_none() -> None:
    drawn = PELAYANAN.replace("2023 | 2024 | 2023 | 2024 | 2025", "thn n-2 | thn n-1 | thn n-2 | thn n-1 | n")

    assert "tahun" not in only(Page().shows(drawn + "1 | IKM | 80 | 81 | 79 | 81 | 82 | Naik")).node


TELAAH = """
No | Rancangan Awal RKPD | < | < | < | < | Hasil Analisis Kebutuhan | < | < | < | < | Catatan Penting
^ | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif (Rp.000) | \
Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana (Rp.000) | ^
"""


def test_a_review_has_two_sides_and_a_row_may_have_one() -> None:
    drawn = (
        TELAAH
        + "1 | PROGRAM | Watukencana | A | 1 | 50 | PROGRAM | Watukencana | A | 2 | 60 | Naik\n"
        + " | | | | | 3 | | | | | |\n"
        + " | | | yang baik | | | | | | | |\n"
        + "2 | | | | | | Kegiatan baru | Kencana | B | 3 | 7 |\n"
        + " | | | | | 53 | | | | | 67 |"
    )
    node = plain(only(Page().shows(drawn)).node)

    assert node["satuan_pagu"] == "ribu"
    assert node["baris"] == [
        {
            "nama": "PROGRAM",
            "rancangan": {"lokasi": "Watukencana", "indikator": "A yang baik", "target": "1", "pagu": "50 3"},
            "kebutuhan": {"nama": "PROGRAM", "lokasi": "Watukencana", "indikator": "A", "target": "2", "pagu": "60"},
            "catatan": "Naik",
        },
        {
            "nama": "Kegiatan baru",
            "kebutuhan": {"nama": "Kegiatan baru", "lokasi": "Kencana", "indikator": "B", "target": "3", "pagu": "7"},
        },
    ]
    assert node["total"] == {"rancangan": "53", "kebutuhan": "67"}


def test_the_total_of_a_review_may_be_named() -> None:
    drawn = (
        TELAAH.replace("(Rp.000)", "")
        + "1 | PROGRAM | | | 1 | 5 | PROGRAM | | | 1 | 6 |\nJUMLAH | < | | | | 5 | | | | | 6 |"
    )
    node = plain(only(Page().shows(drawn)).node)

    assert (node["total"], "satuan_pagu" in node) == ({"rancangan": "5", "kebutuhan": "6"}, False)


USULAN = "No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan\n"


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        ("1 | Mebel | Balai | | 2 Unit |", {"baris": [{"nama": "Mebel", "lokasi": "Balai", "volume": "2 Unit"}]}),
        (" | Tidak ada usulan tahun ini | | | |", {"alasan_nihil": "Tidak ada usulan tahun ini"}),
        (" | NIHIL | | | |", {}),
        ("", {}),
    ],
)
def test_proposals_or_why_there_are_none(row: str, parts: Tree) -> None:
    assert {
        key: value for key, value in plain(only(Page().shows(USULAN + row)).node).items() if key != "kepala"
    } == parts


TUJUAN = """
Tujuan | Indikator | Sasaran | Indikator Sasaran | Target Kinerja pada Tahun | <
^ | ^ | ^ | ^ | 2024 | 2025
"""


@pytest.mark.parametrize(
    ("title", "target", "notes"),
    [
        ("Tujuan dan Sasaran Tahun 2025", "81", []),
        ("Tujuan dan Sasaran", None, ["Target"]),
        ("Tujuan dan Sasaran 2024-2025", None, ["Target"]),
    ],
)
def test_of_the_targets_of_several_years_that_of_the_title_counts(
    title: str, target: str | None, notes: list[str]
) -> None:
    found = only(
        Page().says(title).shows(TUJUAN + "Mutu | Nilai | Kepuasan | IKM | 80 | 81\n | | Tertib | Desa | 90 | 91")
    )

    first, second = plain(found.node["baris"])
    assert first == {
        "tujuan": "Mutu",
        "indikator_tujuan": "Nilai",
        "sasaran": "Kepuasan",
        "indikator_sasaran": "IKM",
        **({"target": target} if target else {}),
    }
    assert "tujuan" not in second
    assert [note["kolom"] for note in map(plain, found.notes)] == notes


def test_columns_that_are_not_found_are_named() -> None:
    drawn = """
    Program/Kegiatan | Indikator Kinerja | Target | Sumber Dana | Anggaran
    PROGRAM | A | 1 | DAU | 5
    """
    page = Page().says("Tabel 4.1").shows(drawn.replace("Indikator Kinerja", "Hal").replace("Target", "Target Renja"))
    found = only(page)

    assert [plain(note) for note in found.notes] == [
        {"hal": "kolom_tidak_ditemukan", "tabel": "rencana", "kolom": "Kode"},
        {"hal": "kolom_tidak_ditemukan", "tabel": "rencana", "kolom": "Indikator Kinerja"},
    ]
    assert [note.span.spot for note in found.notes] == [Spot(table="tabel", row=1, column=1)] * 2
    assert [one.what.id for one in found.left] == ['kolom "Hal"']


@pytest.mark.parametrize(
    "drawn",
    [
        "Kode | Uraian | Anggaran | Realisasi | %\n5.1 | Belanja Operasi | 10 | 9 | 90",
        "Kode | Program/Kegiatan | Indikator | Target | Pagu | Realisasi Keuangan | Lokasi\n7 | A | B | 1 | 2 | 3 | C",
        "Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah\n5.1.02 | Kertas | 2 | Rim | 5 | 10",
        "Sasaran | Indikator | Target | Realisasi | Capaian\nA | B | 1 | 1 | 100",
        "Program | Indikator | Target | Realisasi | Tingkat Capaian\nA | B | 1 | 1 | 100",
        "No | Nama | Jabatan | Golongan\n1 | Ratna | Camat | IV/a",
        "Tujuan | Sasaran | Strategi | Arah Kebijakan\nA | B | C | D",
        "",
        " | ".join(["Kode", "Program", "Indikator", "Target", "Lokasi", "Pagu", *["Tahun 2025"] * 100]),
    ],
)
def test_other_tables_are_left_alone(drawn: str) -> None:
    assert tables(Page().shows(drawn).blocks) == ()


SMALL = "Kode | Uraian | Indikator | Target | Pagu | Lokasi\n7.01.01 | PROGRAM | A | 1 | 5 | Watukencana"


@pytest.mark.parametrize(
    ("above", "nomor", "judul", "used"),
    [
        (["· Tabel 4.1", "RUMUSAN RENCANA", " ", "Nama SKPD : Kecamatan"], "Tabel 4.1", "RUMUSAN RENCANA", 3),
        (["Tabel.  3.1.", "Rencana Kerja"], "Tabel. 3.1.", "Rencana Kerja", 2),
        (["TABEL 3.2. Rumusan Rencana / Tahun 2025"], "TABEL 3.2", "Rumusan Rencana Tahun 2025", 1),
        (["Tabel T-C.33. Rumusan"], "Tabel T-C.33", "Rumusan", 1),
        (["Teks bab ini panjang.", "RENCANA KERJA", "TAHUN 2025"], None, "RENCANA KERJA TAHUN 2025", 2),
        (["Rencana ini dimuat pada tabel berikut."], None, None, 0),
        (["Tabel 1.1 Rencana", "x" * 301], None, None, 0),
        (["Daftar pegawai"], None, None, 0),
        (["Tabel 1.1 Rencana", *["baris"] * 10], None, None, 0),
    ],
)
def test_the_number_and_title_stand_above(above: list[str], nomor: str | None, judul: str | None, used: int) -> None:
    page = Page()
    for text in above:
        page.says(text)
    found = only(page.shows(SMALL))

    assert [plain(found.node[key]) if key in found.node else None for key in ("nomor", "judul")] == [nomor, judul]
    assert len(found.blocks) == used + 1


def test_a_heading_of_a_chapter_or_another_table_is_no_title() -> None:
    chapter = only(Page().says("RENCANA KERJA", level=1).shows(SMALL))
    numbered = only(Page().says("4.1 Rencana Kerja").shows(SMALL))
    after = only(Page().says("Tabel 1 Rencana").shows("No | Nama\n1 | Ratna").shows(SMALL))

    assert ["judul" in one.node for one in (chapter, numbered, after)] == [False] * 3


def test_the_title_may_stand_in_the_table_itself() -> None:
    drawn = (
        "ANALISIS KINERJA PELAYANAN | < | < | < | < | < | < | <\n | | | | | | |\n"
        + PELAYANAN.strip()
        + "\n1 | IKM | 1 | 2 | 3 | 4 | 5 |"
    )
    node = plain(only(Page().says("Tabel 2.2").shows(drawn)).node)

    assert (node["nomor"], node["judul"], len(node["kepala"][0]["isi"])) == (
        "Tabel 2.2",
        "ANALISIS KINERJA PELAYANAN",
        19,
    )


def test_a_cell_that_reaches_down_counts_for_each_row_but_not_its_amount() -> None:
    second = "7 | 01 | 01 | 2.01 | | Perencanaan | ^ | ^ | ^ | ^ | | ^ | ^\n"

    assert rows(Page().shows(RENCANA + PROGRAM + second))[1] == {
        "kode": "7.01.01.2.01",
        "nama": "Perencanaan",
        "indikator": [{"nama": "Persentase layanan", "target": "100 %", "target_maju": "100 %"}],
        "lokasi": "Watukencana",
    }


def test_a_code_has_the_empty_columns_beside_its_heading_too() -> None:
    drawn = """
    Kode | | | Uraian | Indikator | Target | Pagu | Lokasi
    7 | 01. | 01 | PROGRAM | A | 1 | 5 | Watukencana
    """

    assert rows(Page().shows(drawn))[0]["kode"] == "7.01.01"


def test_a_later_page_may_have_other_columns() -> None:
    other = RENCANA.replace(" | Sumber Dana", "").replace("2025 | < | < | <", "2025 | < | <")
    row = "7 | 01 | 01 | 2.01 | | Perencanaan | Persentase dokumen | Watukencana | 90 % | 50 | 90 % | 60\n"

    found = only(Page().shows(RENCANA + PROGRAM).shows(other + row))

    assert [(row["kode"], row["pagu_maju"]) for row in plain(found.node["baris"])] == [
        ("7.01.01", "60"),
        ("7.01.01.2.01", "60"),
    ]
