"""Plain text: plans printed as text, in the layouts of real ones, are read as what they print."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from renja_lint import lint
from renja_lint.conversion import format_tree
from renja_lint.documents import PlainText, archive
from renja_lint.documents.blocks import Grid, Paragraph
from renja_lint.documents.text import document as text
from renja_lint.finding import Span, Text
from renja_lint.plan.paths import find_node
from renja_lint.source.reader import NOTHING_GIVEN
from renja_lint.source.tree import Reading, Scalar
from tests.documents import texts, words

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("mangkutana-2024", "contoh-bersih-2025")


@cache
def plan(name: str, layout: str) -> Mapping[str, Any]:
    """Give an example, as far as a layout can print it."""
    whole = yaml.load((EXAMPLES / f"{name}.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    return texts.one_line_to_a_cell(whole) if layout == "bare" else dict(whole)


def read(printed: str) -> Reading:
    return PlainText().read(printed.encode(), NOTHING_GIVEN)


def as_yaml(reading: Reading) -> dict[str, Any]:
    assert reading.tree is not None
    assert reading.problems == ()
    return dict(yaml.load(format_tree(reading.tree), Loader=yaml.BaseLoader))


def without_headings(said: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: {k: v for k, v in value.items() if k != "kepala"} if isinstance(value, Mapping) else value
        for key, value in said.items()
    }


@pytest.mark.parametrize("layout", texts.LAYOUTS)
@pytest.mark.parametrize("name", NAMES)
def test_a_text_is_read_as_the_plan_that_it_prints(name: str, layout: str) -> None:
    example = plan(name, layout)

    said = as_yaml(read(texts.text(example, layout)))

    assert without_headings(said) == without_headings(words.printed(example))


@pytest.mark.parametrize("layout", texts.LAYOUTS)
def test_headings_are_read_row_by_row_wherever_they_are_printed_again(layout: str) -> None:
    example = plan("mangkutana-2024", layout)

    said = as_yaml(read(texts.text(example, layout)))

    for name in words.FORMS:
        if name in example:
            heading = texts.table(example, name, levels=False).heading
            filled = [cell for row in heading for cell in row if cell]
            again = [block["setelah"] for block in example[name]["kepala"][1:]] if name == "rencana" else []
            assert said[name]["kepala"] == [{"isi": filled}, *({"setelah": code, "isi": filled} for code in again)]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_rows_are_found_wherever_cells_are_broken_and_padded(seed: int) -> None:
    example = plan("mangkutana-2024", "indented")

    said = as_yaml(read(texts.text(example, "indented", seed)))

    for name in words.FORMS:
        if name in example:
            assert without_headings(said)[name] == without_headings(words.printed(example))[name]


@pytest.mark.parametrize("layout", ["indented", "separated"])
def test_a_clean_plan_is_clean_as_a_text(layout: str) -> None:
    printed = texts.text(plan("contoh-bersih-2025", layout), layout)

    assert lint(printed.encode(), "renja.txt").findings == ()


def test_places_are_lines_and_columns_of_the_text() -> None:
    printed = texts.text(plan("mangkutana-2024", "indented"), "indented")

    found = read(printed)

    assert found.tree is not None
    assert found.lines == tuple(printed.split("\n"))
    for path in (("rencana", "baris", 4, "pagu"), ("telaah_rkpd", "total", "kebutuhan"), ("pengesahan", "tanggal")):
        value = find_node(found.tree, path)
        assert isinstance(value, Scalar)
        line = found.lines[value.span.line - 1]
        assert line[value.span.column - 1 : value.span.end_column - 1] == value.text


# Tables by hand.

HEADING = ("No", "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Besaran/Volume", "Catatan")
INDENTED = "".join(f"\t{word}\n" for word in HEADING) + "\n"
BARE = "\n".join(HEADING) + "\n\n"
SEPARATED = "\t".join(HEADING) + "\n"

CODED = ("Kode", "Program/Kegiatan", "Indikator Kinerja", "Lokasi", "Target", "Pagu", "Sumber Dana", "Prakiraan Maju")
CODED_HEADING = "".join(f"\t{word}\n" for word in CODED) + "\n"


def drawn(printed: str) -> list[list[str] | str]:
    """Give a text's blocks: a paragraph as its text, a table as its rows, without the first if it is a heading.

    A cell is drawn as ``column:text``, with ``/`` between its lines; empty ones are left out.
    """
    found: list[list[str] | str] = []
    for block in text.document(printed.encode()).blocks:
        if isinstance(block, Paragraph):
            found += [block.text.text] if block.text.text else []
        else:
            found.append([_row(block, row) for row in range(1, block.rows)])
    return found


def _row(grid: Grid, row: int) -> str:
    cells = (f"{cell.column}:{cell.text.text}" for cell in grid.row(row) if cell.text.text)
    return " ".join(cell.replace("\n", "/") for cell in cells)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("\t1\n\tAa\n\tBb\n\tCc\n\t4 Unit\n\tGg\n", ["0:1 1:Aa 2:Bb 3:Cc 4:4 Unit 5:Gg"]),
        # empty lines in cells and between them, a cell over two lines, an odd blank
        ("\t\n\n\n1\n\tAa\nA\n\n\tBb\n\n\tCc\n\t4 Unit\n\t\xa0\n", ["0:1 1:Aa/A 2:Bb 3:Cc 4:4 Unit"]),
        # a second row that begins without a tab
        ("\t1\n\tAa\n\tBb\n\tCc\n\t4 Unit\n\t\n\n\n2\n\tDd\n\tEe\n\tFf\n\t5 Unit\n\t\n",
         ["0:1 1:Aa 2:Bb 3:Cc 4:4 Unit", "0:2 1:Dd 2:Ee 3:Ff 4:5 Unit"]),
        # rows without an empty line between
        ("\t1\n\tAa\n\tBb\n\tCc\n\t4 Unit\n\t\n\t2\n\tDd\n\tEe\n\tFf\n\t5 Unit\n\t\n",
         ["0:1 1:Aa 2:Bb 3:Cc 4:4 Unit", "0:2 1:Dd 2:Ee 3:Ff 4:5 Unit"]),
        # tabs behind a text are no cells, and of one cell too many nothing is lost
        ("\t1\n\tAa\t\t\n\tBb\n\tCc\n\t4 Unit\n\tGg\n\tHh\n\n\t2\n\tDd\n\tEe\n\tFf\n\t5 Unit\n\t\n",
         ["0:1 1:Aa 2:Bb 3:Cc 4:4 Unit 5:Gg/Hh", "0:2 1:Dd 2:Ee 3:Ff 4:5 Unit"]),
        # cells that are not printed
        ("\t1\n\tAa\n\t4 Unit\n\n\t2\n\tDd\n\tEe\n\tFf\n", ["0:1 1:Aa 4:4 Unit", "0:2 1:Dd 2:Ee 3:Ff"]),
    ],
)  # fmt: skip
def test_cells_fall_into_rows_by_their_kind(rows: str, expected: list[str]) -> None:
    assert drawn(INDENTED + rows) == [expected]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (SEPARATED + "1\tAa\tBb\tCc\t4 Unit\t\n2\tDd\tE\nE\tFf\t5\nUnit\tGg\n",
         ["0:1 1:Aa 2:Bb 3:Cc 4:4 Unit", "0:2 1:Dd 2:E/E 3:Ff 4:5/Unit 5:Gg"]),
        (BARE + "1\nAa\nBb\nCc\n4 Unit\n\xa0\n\n2\nDd\nEe\nFf\n5 Unit\nGg\n",
         ["0:1 1:Aa 2:Bb 3:Cc 4:4 Unit", "0:2 1:Dd 2:Ee 3:Ff 4:5 Unit 5:Gg"]),
        (BARE + "1\nAa\nBb\nCc\n4 Unit\n\xa0\n2\nDd\nEe\nFf\n5 Unit\nGg\n",
         ["0:1 1:Aa 2:Bb 3:Cc 4:4 Unit", "0:2 1:Dd 2:Ee 3:Ff 4:5 Unit 5:Gg"]),
    ],
)  # fmt: skip
def test_tables_without_indents(printed: str, expected: list[str]) -> None:
    assert drawn(printed) == [expected]


CODED_ROWS = (
    "\t7\n\t\n\t\n\t\n\t\n\tUNSUR A\n\n"
    "\t7\n\t01\n\t01\n\t2.01\n\t\n\tKegiatan B\n\t 12.000.500\n100\n\t\n\t13,000,000\n\n"
    "\t7\n\t01\n\t01\n\t2.01\n\t0001\n\tSub C\n\tJumlah D\n\tDesa\n\t2 Unit\n\t12.000.500\n\tDAU\n\t13,000,000\n\n"
    "\tTOTAL\n\t12.000.500\n\t\n\t13,000,000\n"
)


def test_a_code_may_be_split_and_a_row_be_merged() -> None:
    assert drawn(CODED_HEADING + CODED_ROWS) == [
        [
            "0:7 5:UNSUR A",
            "0:7 1:01 2:01 3:2.01 5:Kegiatan B 9:12.000.500/100 11:13,000,000",
            "0:7 1:01 2:01 3:2.01 4:0001 5:Sub C 6:Jumlah D 7:Desa 8:2 Unit 9:12.000.500 10:DAU 11:13,000,000",
            "5:TOTAL 9:12.000.500 11:13,000,000",
        ]
    ]


ONE = "\t1\n\tAa\n\tBb\n\tCc\n\t4 Unit\n\t\n"
TWO = "\t2\n\tDd\n\tEe\n\tFf\n\t5 Unit\n\t\n"
ROWS = ("0:1 1:Aa 2:Bb 3:Cc 4:4 Unit", "0:2 1:Dd 2:Ee 3:Ff 4:5 Unit")
AGAIN = "0:No 1:Program/Kegiatan 2:Lokasi 3:Indikator Kinerja 4:Besaran/Volume 5:Catatan"


@pytest.mark.parametrize(
    "again",
    [
        "\n" + INDENTED,
        " " + INDENTED,  # directly behind a row
        "\n\n\t" + INDENTED,  # a tab too many
        "\n12\n\n" + INDENTED,  # a page number
    ],
)
def test_a_heading_is_known_again(again: str) -> None:
    table, *others = drawn(INDENTED + ONE + again + TWO)

    assert table == [ROWS[0], AGAIN, ROWS[1]]
    assert others == (["12"] if "12" in again else [])


def test_a_heading_printed_again_may_have_lost_a_cell() -> None:
    again = "".join(f"\t{word}\n" for word in HEADING[:-1])

    assert drawn(INDENTED + ONE + "\n" + again + "\n" + TWO) == [[ROWS[0], AGAIN.removesuffix(" 5:Catatan"), ROWS[1]]]


TWO_SIDES = (
    "\t\n\tRANCANGAN RKPD\n\n\tHASIL ANALISIS KEBUTUHAN\n\tCATATAN PENTING\n\n"
    "\tNO\n\tPROGRAM\n\tLOKASI\n\tTARGET\n\tPAGU\n\tPROGRAM\n\tLOKASI\n\tTARGET\n\tKEBUTUHAN DANA\n\t\n\n"
    "\t1\n\t2\n\t3\n\t4\n\t5\n\t6\n\t7\n\t8\n\t9\n\t10\n\n"
    "\t\n\tProgram A\n\tDesa\n\t1 Unit\n\t20.000.000\n\tProgram A\n\tDesa\n\t2 Unit\n\t30.000.000\n\t\n"
)


def test_headings_over_headings() -> None:
    grid, *_ = text.document(TWO_SIDES.encode()).blocks

    assert isinstance(grid, Grid)
    assert [(cell.text.text, cell.column, cell.columns, cell.rows) for cell in grid.row(0)] == [
        ("RANCANGAN RKPD", 1, 4, 1),
        ("HASIL ANALISIS KEBUTUHAN", 5, 4, 1),
        ("CATATAN PENTING", 9, 1, 2),
    ]
    assert _row(grid, 2) == " ".join(f"{number - 1}:{number}" for number in range(1, 11))
    assert _row(grid, 3) == "1:Program A 2:Desa 3:1 Unit 4:20.000.000 5:Program A 6:Desa 7:2 Unit 8:30.000.000"


def test_years_part_the_headings_above_them() -> None:
    printed = (
        "NO\tIndikator\tSPM\tIKU\tTarget Renstra\tRealisasi Capaian\tProyeksi\tCatatan\n"
        "\t\t\t\t2021\t2022\t2023\t2024\t2022\t2023\t2024\t2025\t\n"
        "1\tIndeks A\t\t\t78,21\t80\t81\t82\t87,03\t87,19\t87,74\t87,80\t\n"
    )

    grid, *_ = text.document(printed.encode()).blocks

    assert isinstance(grid, Grid)
    assert [(cell.column, cell.columns) for cell in grid.row(0)][4:7] == [(4, 4), (8, 2), (10, 2)]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("\nBAB III\nRENCANA KERJA\n", ["BAB III", "RENCANA KERJA"]),
        (
            "\n3.1. \tTelaahan Kebijakan\n\t\tArah kebijakan itu.\n",
            ["3.1. \tTelaahan Kebijakan", "Arah kebijakan itu."],
        ),
        ("\nSumber: data kecamatan\n", ["Sumber: data kecamatan"]),
        ("\n" + "Kalimat biasa.\n" * 12, ["Kalimat biasa."] * 12),
        ("\n\n1)\tCatatan penting yang diperhatikan\n", ["1)\tCatatan penting yang diperhatikan"]),
    ],
)
def test_what_stands_behind_a_table_is_text_again(behind: str, expected: list[str]) -> None:
    assert drawn("Tabel 2.4\nUsulan\n\n" + INDENTED + ONE + behind) == ["Tabel 2.4", "Usulan", [ROWS[0]], *expected]


def test_the_first_cell_of_a_heading_may_have_no_tab_and_a_line_may_stand_above_it() -> None:
    heading = INDENTED.removeprefix("\tNo\n")

    assert drawn("Usulan\n\nNo\n" + heading + ONE) == ["Usulan", [ROWS[0]]]
    assert drawn("Nama SKPD : Kecamatan\n" + INDENTED + ONE) == ["Nama SKPD : Kecamatan", [ROWS[0]]]


@pytest.mark.parametrize(
    "printed",
    [
        "1.\tUndang-Undang\n2.\tPeraturan\n",
        "\tNama\n\tJabatan\n\tGolongan\n\n\tAa\n\tCamat\n\tIV/a\n",  # a table that the format does not have
        "Kode\nProgram\n\nKegiatan\n",
        "\tKode\tNo\tProgram\tTarget\tPagu\tTujuan\n" * 250,
        "\t" * 3000 + "Kode\tProgram\n",
    ],
)
def test_other_lines_stay_lines(printed: str) -> None:
    assert drawn(printed) == [line.strip() for line in printed.splitlines() if line.strip()]


def test_of_empty_lines_one_is_kept() -> None:
    blocks = text.document(b"\n\n\tA\n\n \n\t\n  B\n").blocks

    assert [(block.text.text, block.text.span) for block in blocks if isinstance(block, Paragraph)] == [
        ("", Span(1, 1, 1, 1)),
        ("A", Span(3, 2, 3, 3)),
        ("", Span(4, 1, 4, 1)),
        ("B", Span(7, 3, 7, 4)),
        ("", Span(8, 1, 8, 1)),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_and_line_breaks(encoding: str) -> None:
    printed = (INDENTED + ONE).replace("\n", "\r\n").replace("Aa", "A–A\x0b").encode(encoding)

    grid, *_ = text.document(printed).blocks

    assert isinstance(grid, Grid)
    assert _row(grid, 1) == ROWS[0].replace("Aa", "A–A")


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"Renja \x93baik\x94", "BCA001", Span(1, 7, 1, 8)),
        (b"Renja\nA\0B", "BCA001", Span(2, 2, 2, 3)),
        (b"x" * (10 * 1024 * 1024 + 1), "BCA003", Span(1, 1, 1, 1)),
        (b"x\n" * 200_001, "BCA003", Span(1, 1, 1, 1)),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, code: str, place: Span) -> None:
    with pytest.raises(archive.RefusedError) as refused:
        text.document(data)

    assert (refused.value.problem.code, refused.value.problem.span) == (code, place)
    assert isinstance(refused.value.problem.data["uraian"], Text)


@pytest.mark.parametrize(
    ("printed", "blocks"),
    [("\t" * 1_000_000, 1), ("Kode\n" * 39_999, 40_000), (INDENTED + ONE * 2_800, 1)],
)
def test_what_no_plan_has_is_read_in_bounded_time(printed: str, blocks: int) -> None:
    assert len(text.document(printed.encode()).blocks) == blocks


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (INDENTED + "\t\n" * 39_000, "20,000 contents of cells in one table"),
        (INDENTED + ONE * 6_000, "20,000 contents of cells in one table"),
        ((INDENTED + ONE * 2_800 + "Lampiran\n\n") * 3, "50,000 contents of cells in tables"),
        (INDENTED * 5_000, "20,000 contents of cells in one table"),
        ((INDENTED + "x\n" * 9) * 1_000, "200 lines that look like headings of tables"),
    ],
)
def test_tables_that_no_plan_has_are_refused_and_not_cut(printed: str, said: str) -> None:
    with pytest.raises(archive.RefusedError, match=f"holds more than {said}, far more than any Renja"):
        text.document(printed.encode())


PLANS = {
    "telaah_rkpd": f"RENCANA KERJA\nBAB II\n\nTabel 2.3\n\n{TWO_SIDES}\nBAB V\nPENUTUP\n",
    "rencana": f"RENCANA KERJA\nBAB III\n\nTabel 3.2\n\n{CODED_HEADING}{CODED_ROWS}\nBAB V\nPENUTUP\n",
}


def damaged(lines: list[str], count: int) -> Iterator[bytes]:
    """Give damaged copies: lines dropped, doubled, cut and swapped, tabs put in, bytes changed."""
    chance = random.Random(8)
    for turn in range(count):
        some = list(lines)
        for _ in range(chance.randrange(1, 12)):
            at = chance.randrange(len(some))
            match turn % 6:
                case 0:
                    del some[at]
                case 1:
                    some.insert(at, some[at])
                case 2:
                    some[at] = some[at][: chance.randrange(len(some[at]) + 1)]
                case 3:
                    other = chance.randrange(len(some))
                    some[at], some[other] = some[other], some[at]
                case 4:
                    where = chance.randrange(len(some[at]) + 1)
                    some[at] = some[at][:where] + chance.choice(("\t", "\n", "\xa0", "\t\t\n", " ")) + some[at][where:]
                case _:
                    pass
        data = bytearray("\n".join(some).encode())
        for _ in range(chance.randrange(1, 4) if turn % 6 == 5 else 0):
            data[chance.randrange(len(data))] = chance.randrange(256)
        yield bytes(data)


@pytest.mark.parametrize("name", PLANS)
def test_damaged_copies_are_read_or_refused(name: str) -> None:
    answers = [PlainText().read(copy, NOTHING_GIVEN) for copy in damaged(PLANS[name].split("\n"), 250)]

    assert {problem.code for answer in answers for problem in answer.problems} <= {"BCA001", "BCA013"}
    assert all((answer.tree is None) == bool(answer.problems) for answer in answers)
    assert sum(answer.tree is not None and name in answer.tree for answer in answers) > 120
