"""Workbooks: the layouts that offices have, what cells hold, and files that want to do harm."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from openpyxl import Workbook, load_workbook

from renja_lint import lint
from renja_lint.documents import Workbook as Reader
from renja_lint.documents import extent
from renja_lint.documents.archive import RefusedError
from renja_lint.documents.blocks import Grid, Paragraph
from renja_lint.documents.tables.found import Found, tables
from renja_lint.documents.workbook import document as workbook
from renja_lint.documents.workbook import look
from renja_lint.documents.workbook.formats import format_cell
from renja_lint.finding import Spot
from renja_lint.source import tree
from renja_lint.source.reader import Given
from renja_lint.source.tree import Node
from renja_lint.source.writing import write
from renja_lint.source.yaml import read
from tests.documents import workbooks
from tests.documents.workbooks import Sheet, book

EXAMPLES = Path(__file__).parents[2] / "examples"
Tree: TypeAlias = Any


def plain(node: Node) -> Tree:
    """Give a tree without its places."""
    if isinstance(node, tree.Mapping):
        return {key: plain(value) for key, value in node.items()}
    return [plain(value) for value in node] if isinstance(node, tree.Sequence) else node.text


@cache
def example(name: str) -> dict[str, Tree]:
    """Give an example plan as texts."""
    found = read((EXAMPLES / f"{name}.yaml").read_bytes()).tree
    assert found is not None
    made: dict[str, Tree] = plain(found)
    return made


def found_in(data: bytes) -> dict[str, Found]:
    """Give the tables of a workbook by name."""
    return {one.name: one for one in tables(workbook.document(data).blocks)}


def printed(node: Tree, *, without: Sequence[str] = ("tingkat", "jenis_indikator", "satuan_pagu", "kepala")) -> Tree:
    """Leave out of a table what no document prints."""
    if isinstance(node, dict):
        return {key: printed(value, without=without) for key, value in node.items() if key not in without}
    return [printed(value, without=without) for value in node] if isinstance(node, list) else node


KIND = {
    3: "capaian",
    5: "hasil",
    6: "keluaran",
}  # of the indicators that a row has in SIPD's print, by parts of its code


def as_in_sipd(name: str, *, perubahan: bool) -> list[dict[str, Tree]]:
    """Give an example's rows with each indicator in the row of its own level, and a revision's columns."""
    made = []
    rows = example(name)["rencana"]["baris"]
    for row in rows:
        kind = KIND.get(len(row["kode"].split(".")))
        below = [one for one in rows if one["kode"].startswith(row["kode"]) for one in one.get("indikator", ())]
        own = {one["nama"]: one["target"] for one in below if one["jenis"] == kind}
        items: list[dict[str, Tree]] = [{"nama": text, "target": target} for text, target in own.items()]
        if perubahan:
            items = [{"target_sebelum": f"{number} Paket", **one} for number, one in enumerate(items, start=1)]
        new = {key: row[key] for key in ("kode", "nama", "pagu", "pagu_maju", "lokasi", "sumber_dana") if key in row}
        if perubahan and "pagu" in row:
            new |= {"pagu_rkpd": row["pagu"], "pagu_apbd": f"{row['pagu']},00"}
        if kind and items:
            new |= {"indikator": items, "prioritas_daerah": "4. Tata kelola", "penanggung_jawab": "KECAMATAN"}
        made.append(new)
    return made


TOTAL = {"pagu": "3.033.310.000", "pagu_maju": "3.147.050.000"}
BEFORE = {"pagu_rkpd": "3.000.000.000,00", "pagu_apbd": "3.020.000.000,00"}


@pytest.mark.parametrize("name", ["contoh-bersih-2025", "mangkutana-2024"])
@pytest.mark.parametrize("perubahan", [False, True])
def test_the_prints_of_sipd_give_the_rows_that_were_printed(name: str, *, perubahan: bool) -> None:
    rows = as_in_sipd(name, perubahan=perubahan)
    total = {**BEFORE, **TOTAL} if perubahan else TOTAL

    found = found_in(book(**{"Sheet 1": workbooks.sipd(rows, total, perubahan=perubahan)}))["rencana"]

    assert plain(found.node["baris"]) == rows
    assert plain(found.node["total"]) == total
    assert (found.notes, found.left) == ((), ())


def test_rows_that_sipd_prints_again_are_one_row_and_what_differs_is_told() -> None:
    rows = as_in_sipd("contoh-bersih-2025", perubahan=True)
    for row in rows[:2]:
        row["pagu_rkpd"] = row["pagu"]  # the two old names are told by their amounts
    again = ("7.01.01.2.05.0003", "7.01.03.2.01.0001")

    found = found_in(book(Cetak=workbooks.sipd(rows, TOTAL, perubahan=True, again=again)))["rencana"]

    assert plain(found.node["baris"]) == rows
    told = [(note["hal"], note["tabel"], note["kode"], note["nama"]) for note in map(plain, found.notes)]
    old = [("baris_terulang", "rencana", code, name) for code, name in workbooks.OLD_NAMES.items()]
    kept = {row["kode"]: row["nama"] for row in rows}
    bare = [("baris_terulang", "rencana", code, kept[code]) for code in ("7.01.01.2.05", "7.01.03.2.01")]
    assert told == [*old, bare[0], *old, bare[1]]


def test_a_row_printed_again_with_other_amounts_stays() -> None:
    rows = [
        {"kode": "7.01", "nama": "KECAMATAN", "pagu": "10", "pagu_maju": "1"},
        {"kode": "7.01.01", "nama": "PROGRAM", "pagu": "10", "pagu_maju": "1"},
        {"kode": "7.01.01", "nama": "PROGRAM", "pagu": "20", "pagu_maju": "1"},
    ]

    found = found_in(book(Cetak=workbooks.sipd(rows, TOTAL, perubahan=False)))["rencana"]

    assert plain(found.node["baris"]) == rows
    assert found.notes == ()


@pytest.mark.parametrize("name", ["contoh-bersih-2025", "mangkutana-2024"])
def test_all_tables_of_a_plan_are_read_from_as_many_sheets(name: str) -> None:
    plan = example(name)
    pages = ("7.01.01.2.06", "7.01.05")
    makers = {
        "rencana": lambda table: workbooks.t_c_33(table, pages=pages),
        "telaah_rkpd": workbooks.t_c_31,
        "evaluasi": workbooks.t_c_29,
        "pelayanan": workbooks.t_c_30,
        "usulan": workbooks.t_c_32,
        "tujuan_sasaran": workbooks.aims,
    }

    found = found_in(book(**{key: make(plan[key]) for key, make in makers.items() if key in plan}))

    assert {key: printed(plain(one.node)) for key, one in found.items()} == {
        key: printed(plan[key]) for key in makers if key in plan
    }
    assert [one.notes for one in found.values()] == [()] * len(found)
    heads = plain(found["rencana"].node["kepala"])
    rows = [row["kode"] for row in plan["rencana"]["baris"]]
    assert [head.get("setelah") for head in heads] == [None, *(rows[rows.index(code) - 1] for code in pages)]
    assert heads[0]["isi"] == heads[1]["isi"] == heads[2]["isi"]


def test_a_flat_sheet_has_its_heading_in_one_row() -> None:
    rows = [
        {
            "kode": row["kode"],
            "nama": row["nama"],
            "indikator": [{"nama": one["nama"], "target": one["target"], "target_maju": one["target_maju"]}],
            **{key: row[key] for key in ("lokasi", "pagu", "pagu_maju", "sumber_dana")},
            "pagu_sebelum": row["pagu"],
            "alasan": "Penyesuaian harga",
            "catatan": "Tetap",
        }
        for row in example("contoh-bersih-2025")["rencana"]["baris"]
        for one in row.get("indikator", ())
        if one["jenis"] == "keluaran"
    ]

    found = found_in(book(Rekap=workbooks.flat(rows)))["rencana"]

    assert plain(found.node["baris"]) == rows
    assert (len(rows), found.notes, found.left) == (28, (), ())


@pytest.mark.parametrize("seed", range(3))
def test_columns_are_known_by_their_words_wherever_they_stand(seed: int) -> None:
    rows = as_in_sipd("contoh-bersih-2025", perubahan=True)
    total = {**BEFORE, **TOTAL}
    chance = random.Random(seed)

    found = found_in(book(Cetak=workbooks.shuffled(rows, total, chance)))["rencana"]

    assert plain(found.node["baris"]) == rows
    assert plain(found.node["total"]) == total


@pytest.mark.parametrize("perubahan", [False, True])
def test_the_yaml_of_a_workbook_says_the_same_as_the_workbook(*, perubahan: bool) -> None:
    rows = as_in_sipd("mangkutana-2024", perubahan=perubahan)
    data = book(**{"Sheet 1": workbooks.sipd(rows, TOTAL, perubahan=perubahan, again=("7.01.03.2.01.01",))})

    reading = Reader().read(data, Given("perubahan", "2024", "Kecamatan Watukencana"))

    assert reading.tree is not None
    said = plain(reading.tree)
    again = read(write(said).encode()).tree
    assert again is not None
    assert plain(again) == said
    assert [key in said for key in ("rencana", "pembacaan")] == [True, True]


def test_texts_know_the_sheet_and_the_cell_that_they_stand_in() -> None:
    rows = as_in_sipd("contoh-bersih-2025", perubahan=True)

    document = workbook.document(book(**{"Sheet 1": workbooks.sipd(rows, TOTAL, perubahan=True)}))
    node = tables(document.blocks)[0].node["baris"]

    assert isinstance(node, tree.Sequence)
    first = node[0]
    assert isinstance(first, tree.Mapping)
    assert {key: value.span.spot for key, value in first.items()} == {
        "kode": Spot(sheet="Sheet 1", cell="B10"),
        "nama": Spot(sheet="Sheet 1", cell="G10"),
        "pagu_rkpd": Spot(sheet="Sheet 1", cell="N10"),
        "pagu_apbd": Spot(sheet="Sheet 1", cell="O10"),
        "pagu": Spot(sheet="Sheet 1", cell="P10"),
        "pagu_maju": Spot(sheet="Sheet 1", cell="W10"),
    }
    pagu = first["pagu"].span
    assert document.lines[pagu.line - 1][pagu.column - 1 : pagu.end_column - 1] == "3.033.310.000"


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (2985017421.0, "General", "2985017421"),
        (2985017421, "#,##0", "2.985.017.421"),
        (2985017421.5, "#,##0.00", "2.985.017.421,50"),
        (-1500, "#,##0_);(#,##0)", "-1.500"),
        (1500, '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)', "Rp 1.500"),
        (1500, '[$Rp-421]#,##0', "Rp1.500"),
        (0, "#,##0", "0"),
        (51.48, "General", "51.48"),
        (0.1 + 0.2, "General", "0.3"),
        (1e21, "General", "1000000000000000000000"),
        (0.875, "0.00%", "87.50%"),
        (1, "0%", "100%"),
        (2.1, "0.00", "2.10"),
        (1, "0000", "0001"),
        (2, '0" Dokumen"', "2 Dokumen"),
        (2, "0 \\U\\n\\i\\t", "2 Unit"),
        (2788872800, "#,##0,", "2.788.873"),
        (1.234, "General", "1.2340"),  # three decimals would be taken for thousands
        (1234.5678, "General", "1234.5678"),
        (12345, "0.00E+00", "12345"),
        (0.5, "# ?/?", "0.5"),
        (float("inf"), "General", "inf"),
        (5, "0" * 101, "5"),
        (True, "General", "TRUE"),
        (False, "General", "FALSE"),
        (datetime(2024, 8, 1), "d mmmm yyyy", "1 Agustus 2024"),
        (datetime(2024, 8, 1), "mmm-yy", "Agustus 2024"),
        (datetime(2024, 8, 1), "dd/mm/yyyy", "01/08/2024"),
        (datetime(2024, 8, 1), '[$-421]yyyy', "2024"),
        (datetime(2024, 8, 1, 7, 30).time(), "hh:mm", "07:30"),
        ("2  Dokumen", "@", "2  Dokumen"),
    ],
)  # fmt: skip
def test_a_value_is_given_as_its_format_shows_it(value: object, number_format: str, text: str) -> None:
    assert format_cell(value, number_format) == text


def saved(made: Workbook) -> bytes:
    """Give a workbook's bytes."""
    data = BytesIO()
    made.save(data)
    return data.getvalue()


def test_a_cell_is_read_as_it_is_printed() -> None:
    made = Workbook()
    page = made.worksheets[0]
    for row in workbooks.flat([{"kode": "7.01", "nama": "KECAMATAN", "pagu": 0}]).rows:
        page.append(list(row))
    page["A2"].value, page["A2"].number_format = 7.01, "0.00"
    page["B2"].value = " Administrasi_x000D_\n  Umum _x0041_ "
    page["F2"].value = "=SUM(F3:F9)"
    page["G2"].value, page["G2"].number_format = 2985017421.0, "#,##0"
    page["H2"].value = "#REF!"
    page["I2"].value = True

    found = found_in(saved(made))["rencana"]

    assert plain(found.node["baris"]) == [
        {
            "kode": "7.01",
            "nama": "Administrasi Umum A",
            "lokasi": "#REF!",
            "pagu_sebelum": "=SUM(F3:F9)",
            "pagu": "2.985.017.421",
            "sumber_dana": "TRUE",
        }
    ]


def test_a_formula_gives_the_value_that_was_saved_with_it() -> None:
    data = book(Rekap=workbooks.flat([{"kode": "7.01", "nama": "KECAMATAN", "pagu": "=10+5"}]))
    data = patched(data, "xl/worksheets/sheet1.xml", b"<f>10+5</f><v></v>", b"<f>10+5</f><v>15</v>")
    data = patched(data, "xl/worksheets/sheet1.xml", b"<f>10+5</f><v />", b"<f>10+5</f><v>15</v>")

    assert plain(found_in(data)["rencana"].node["baris"]) == [{"kode": "7.01", "nama": "KECAMATAN", "pagu": "15"}]


STALE = (
    ("7.01", "KECAMATAN", 90, 100, 130),
    ("7.01.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", 90, 100, 130),
    ("7.01.01.2.06", "Administrasi Umum Perangkat Daerah", 95, 100, 100),
    ("7.01.01.2.06.0005", "Penyediaan Barang Cetakan dan Penggandaan", 60, 60, 80),
    ("7.01.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 30, 40, 50),
)


def test_a_kegiatan_that_still_shows_the_apbd_is_found_in_its_cell() -> None:
    money = ("pagu_rkpd", "pagu_apbd", "pagu")
    rows = [
        {
            "kode": code,
            "nama": name,
            **{key: f"{amount}.000.000,00" for key, amount in zip(money, amounts, strict=True)},
        }
        for code, name, *amounts in STALE
    ]
    total = {key: rows[0][key] for key in money}
    data = book(**{"Sheet 1": workbooks.sipd(rows, total, perubahan=True)})

    found = [one for one in lint(data, "cetak.xlsx").findings if one.code.startswith("JML00")]

    assert [(one.code, one.subject, one.place.span.spot) for one in found] == [
        ("JML005", "rencana/7.01.01.2.06#pagu_rkpd", Spot(sheet="Sheet 1", cell="N12")),
        ("JML001", "rencana/7.01.01.2.06#pagu", Spot(sheet="Sheet 1", cell="P12")),
    ]
    assert [[guess.text.id for guess in one.guesses] for one in found] == [
        [],
        ["kemungkinan angka yang tertulis, Rp100.000.000, diambil dari kolom pagu APBD"],
    ]


def test_hidden_sheets_and_stray_cells_are_left_and_said() -> None:
    made = load_workbook(
        BytesIO(book(Rekap=workbooks.flat([{"kode": "7.01", "nama": "KECAMATAN"}]), Lama=Sheet([["x"]])))
    )
    made["Lama"].sheet_state = "hidden"
    made["Rekap"].cell(1048576, 16384, "jauh")

    document = workbook.document(saved(made))

    assert [block.rows for block in document.blocks if isinstance(block, Grid)] == [2]
    assert [(one.span.spot, one.what.id) for one in document.left] == [
        (Spot(sheet="Rekap", cell="A1"), "sel di luar 20.000 baris dan 300 kolom pertama"),
        (Spot(sheet="Lama", cell="A1"), "lembar yang disembunyikan"),
    ]


def test_a_sheet_is_titles_tables_and_signatures() -> None:
    flat = workbooks.flat([{"kode": "7.01", "nama": "KECAMATAN", "pagu": "5"}, {"kode": "7.01.01", "nama": "PROGRAM"}])
    rows = [
        ["Tabel 3.1 Rekap Perubahan"],
        ["Nama SKPD", ":", "Kecamatan Watukencana"],
        *flat.rows,
        [],
        ["", "", "Mengetahui,", "Watukencana, 1 Agustus 2024"],
        ["", "", "", "Camat"],
        ["Tabel 3.2 Usulan Masyarakat"],
        ["No", "Program/Kegiatan", "Lokasi", "Indikator", "Volume", "Catatan"],
        [1, "Pengadaan Mebel", "Watukencana", "Jumlah mebel", "2 Unit", ""],
        ["", "", "", "Watukencana, 1 Agustus 2024"],
        ["", "", "", "Ratna Contoh"],
        ["", "", "", "NIP. 197202291997032999"],
    ]

    blocks = workbook.document(book(Rekap=Sheet(rows))).blocks

    assert [block.text.text if isinstance(block, Paragraph) else block.rows for block in blocks] == [
        "Tabel 3.1 Rekap Perubahan",
        "Nama SKPD : Kecamatan Watukencana",
        3,
        "Mengetahui,",
        "Watukencana, 1 Agustus 2024",
        "Camat",
        "Tabel 3.2 Usulan Masyarakat",
        2,
        "Watukencana, 1 Agustus 2024",
        "Ratna Contoh",
        "NIP. 197202291997032999",
    ]
    found = {one.name: plain(one.node["judul"]) for one in tables(blocks)}
    assert found == {"usulan": "Usulan Masyarakat", "rencana": "Rekap Perubahan"}


def test_a_sheet_without_heading_goes_on_with_the_one_before_it() -> None:
    rows = [{"kode": f"7.01.0{n}", "nama": "PROGRAM", "pagu": "5", "lokasi": "Balai"} for n in range(1, 5)]
    table = [*workbooks.flat(rows).rows]
    table[1] = [*table[1][:11], "Harga", "Tetap"]  # the last columns of the second page are empty
    wide = [[*row[:9], "DAU", *row[10:]] for row in table[3:]]

    found = found_in(book(Satu=Sheet(table[:3]), Dua=Sheet([*wide, [], ["", "", "Camat"]])))["rencana"]

    assert [row["kode"] for row in plain(found.node["baris"])] == ["7.01.01", "7.01.02", "7.01.03", "7.01.04"]


def test_loose_rows_within_a_table_stay_in_it() -> None:
    rows = [
        *workbooks.flat([{"kode": "7.01", "nama": "KECAMATAN", "pagu": "5"}]).rows,
        [],
        ["", "Kegiatan tanpa kode"],
        ["7.01.01", "PROGRAM", "", "", "", "", "5"],
        [],
        ["", "JUMLAH", "", "", "", "", "5"],
    ]

    node = found_in(book(Rekap=Sheet(rows)))["rencana"].node

    assert plain(node["baris"]) == [
        {"kode": "7.01", "nama": "KECAMATAN", "pagu": "5"},
        {"nama": "Kegiatan tanpa kode"},
        {"kode": "7.01.01", "nama": "PROGRAM", "pagu": "5"},
    ]
    assert plain(node["total"]) == {"pagu": "5"}


def patched(data: bytes, member: str, old: bytes, new: bytes) -> bytes:
    """Replace bytes in one member of a package."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as package, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as other:
        for name in package.namelist():
            content = package.read(name)
            other.writestr(name, content.replace(old, new) if name == member else content)
    return made.getvalue()


SMALL = book(Rekap=workbooks.flat([{"kode": "7.01", "nama": "KECAMATAN", "pagu": "5"}]))
SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="M2:XFD1048576"/></mergeCells>'),
        (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:"/><mergeCell/></mergeCells>'),
        (b"</sheetData>", b'</sheetData><hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>'),
        (b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"/></row></sheetData>'),
        (b"</sheetData>", b'<row r="99999999999"><c r="A99999999999"/></row></sheetData>'),
    ],
)
def test_what_reaches_far_beyond_a_table_costs_nothing(old: bytes, new: bytes) -> None:
    found = found_in(patched(SMALL, SHEET, old, new))

    assert plain(found["rencana"].node["baris"]) == [{"kode": "7.01", "nama": "KECAMATAN", "pagu": "5"}]


def test_a_workbook_without_readable_styles_shows_numbers_plainly() -> None:
    made = load_workbook(BytesIO(SMALL))
    made["Rekap"]["G2"].value, made["Rekap"]["G2"].number_format = 5000000, "#,##0"
    data = saved(made)

    whole = found_in(data)["rencana"].node["baris"]
    unstyled = found_in(patched(data, "xl/styles.xml", b"<cellXfs", b"<cellXfz"))["rencana"].node["baris"]

    assert plain(whole) == [{"kode": "7.01", "nama": "KECAMATAN", "pagu": "5.000.000"}]
    assert plain(unstyled) == [{"kode": "7.01", "nama": "KECAMATAN", "pagu": "5000000"}]


def refused(data: bytes) -> str:
    """Give the code of the problem for which a workbook is refused."""
    with pytest.raises(RefusedError) as error:
        workbook.document(data)
    return error.value.problem.code


def test_sheets_without_end_are_refused() -> None:
    with zipfile.ZipFile(BytesIO(SMALL)) as package:
        content = package.read("xl/workbook.xml")
    start = content.index(b"<sheet ")
    one = content[start : content.index(b"/>", start) + 2]

    assert refused(patched(SMALL, "xl/workbook.xml", one, one * 2)) == "BCA003"
    assert refused(patched(SMALL, "xl/workbook.xml", one, one * 1000)) == "BCA003"


@pytest.mark.parametrize("limit", ["PLACES", "LINES", "CHARACTERS", "TABLES"])
def test_more_than_any_plan_holds_is_refused(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    most = 0 if limit == "TABLES" else 10
    monkeypatch.setattr(getattr(extent, limit), "most", most)

    assert refused(SMALL) == "BCA003"


def test_merged_cells_are_no_more_than_a_sheet_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_COVERED", 10)
    rows = as_in_sipd("contoh-bersih-2025", perubahan=False)[:3]

    blocks = workbook.document(book(Cetak=workbooks.sipd(rows, TOTAL, perubahan=False))).blocks

    cells = [cell for block in blocks if isinstance(block, Grid) for cell in block.cells]
    assert sum(cell.rows * cell.columns for cell in cells if cell.rows * cell.columns > 1) <= 10


@pytest.mark.parametrize(("reference", "place"), [("A1", (1, 1)), ("$XFD$1048576", (1048576, 16384)), ("A", None)])
def test_a_reference_names_a_row_and_a_column(reference: str, place: tuple[int, int] | None) -> None:
    assert look.place(reference) == place


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Damage bytes: a few of them, or all from somewhere on."""
    damaged = bytearray(data)
    if chance.random() < 0.2:
        return bytes(damaged[: chance.randrange(len(damaged))])
    for _ in range(chance.randint(1, 8)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def damaged_inside(data: bytes, chance: random.Random) -> bytes:
    """Damage one member of a package, and pack it again so that its checksums are right."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as package, zipfile.ZipFile(made, "w") as other:
        names = package.namelist()
        wanted = chance.choice(names)
        for name in names:
            content = package.read(name)
            other.writestr(name, flipped(content, chance) if name == wanted else content)
    return made.getvalue()


@pytest.mark.parametrize("part", range(5))
def test_no_damage_makes_the_reader_fall(part: int) -> None:
    chance = random.Random(part)
    rows = as_in_sipd("contoh-bersih-2025", perubahan=True)[:7]
    data = book(Cetak=workbooks.sipd(rows, TOTAL, perubahan=True), Rekap=workbooks.flat(rows[4:]))
    read_in_part = 0
    for number in range(100):
        damage = damaged_inside if number % 2 else flipped
        reading = Reader().read(damage(data, chance), Given())
        assert reading.tree is not None or reading.problems
        read_in_part += reading.tree is not None

    assert read_in_part > 10
