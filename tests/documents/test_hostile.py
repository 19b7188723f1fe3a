"""Documents that nobody writes: what is larger than any plan is refused in words, the rest is read all the same."""

from __future__ import annotations

import pytest

from renja_lint import bca
from renja_lint.documents import renja_lint_readers
from renja_lint.documents.archive import RefusedError
from renja_lint.documents.blocks import Grid, Paragraph
from renja_lint.documents.text import document as text
from renja_lint.documents.word import document as word
from renja_lint.documents.workbook import document as workbook
from renja_lint.source.reader import NOTHING_GIVEN, reading_of
from renja_lint.wording import message
from tests.documents.test_word import (
    cell,
    field,
    item,
    levels,
    member,
    package,
    rewritten,
    row,
    run,
    table,
    texts,
    used,
)
from tests.documents.test_workbook import SHEET, SMALL, patched

CHAPTERS = "BAB I PENDAHULUAN\nRenja\nBAB II HASIL EVALUASI RENJA\nRenja\n"
HEADS = ("Kode", "Program / Kegiatan", "Indikator", "Target Capaian Kinerja", "Pagu Indikatif", "Sumber Dana")
HEADING = row(*map(cell, HEADS))
EMPTY = package("<w:p/>", numbering=levels(70, ("decimal", "%1.")) + used(71, 70))


def docx(body: str, **parts: str) -> bytes:
    """Give a document with this in its body, and in its other parts; no library looks at it."""
    document = member(EMPTY, "word/document.xml").replace(b"<w:p/>", body.encode(), 1)
    others = {f"word/{name}.xml": content.encode() for name, content in parts.items()}
    return rewritten(EMPTY, {"word/document.xml": document, **others})


def part(name: str, inner: str) -> str:
    return f'<w:{name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{inner}</w:{name}>'


def paragraph(said: str, properties: str = "") -> str:
    return f"<w:p>{properties}{run(said)}</w:p>"


def styled(style: str) -> str:
    return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>'


FIRST, SECOND = styled("Heading1"), styled("Heading2")


def xlsx(rows: str, more: str = "") -> bytes:
    """Give a workbook whose only sheet has these rows at its end, and this behind them."""
    return patched(SMALL, SHEET, b"</sheetData>", f"{rows}</sheetData>{more}".encode())


def many(count: str, what: str) -> str:
    return (
        f"berkas ini memuat lebih dari {count} {what}, jauh lebih banyak daripada Renja mana pun, sehingga tidak dibaca"
    )


BOMB = "isi berkas ini jauh lebih besar daripada Renja mana pun setelah dibuka, sehingga tidak dibaca"
LARGER: dict[str, tuple[bytes, str]] = {
    "paragraphs.docx": (docx("<w:p/>" * 20_001), many("20.000", "paragraf")),
    "cells.docx": (docx(table(row(cell() * 60) * 1001)), many("60.000", "paragraf dan sel tabel")),
    "wide.docx": (
        docx(table(row(cell(properties='<w:gridSpan w:val="10000"/>')) * 960)),
        many("60.000", "paragraf dan sel tabel"),
    ),
    "tables.docx": (docx(table(row(cell("Kode"), cell("Program"))) * 501), many("500", "tabel")),
    "nested.docx": (docx(table(row(cell(table(row(cell("x"))) * 501)))), many("500", "tabel")),
    "rows.docx": (
        docx(table(HEADING, *(row(cell(f"7.01.01.2.01.{n}")) for n in range(10_001)))),
        many("10.000", "baris tabel"),
    ),
    "breaks.docx": (
        docx(f"<w:p><w:r><w:t>x</w:t>{'<w:br/><w:t>x</w:t>' * 60_000}</w:r></w:p>"),
        many("60.000", "baris"),
    ),
    "long.docx": (docx(paragraph("x" * 1_000_001)), many("1.000.000", "huruf")),
    "long-cell.docx": (docx(table(row(cell("x" * 1_000_001)))), many("1.000.000", "huruf")),
    "chapters.docx": (docx(paragraph("BAB I") * 2001), many("2.000", "judul bab dan subbab")),
    "parts.docx": (
        docx(
            paragraph("BAB I") + paragraph("BAB II", SECOND.replace("2", "1")) * 2 + paragraph("Renja", SECOND) * 2001
        ),
        many("2.000", "judul bab dan subbab"),
    ),
    "deep.docx": (docx("<w:sdt><w:sdtContent>" * 200 + "<w:p/>" + "</w:sdtContent></w:sdt>" * 200), BOMB),
    "deeper.docx": (docx("<w:tbl><w:tr><w:tc>" * 60_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 60_000), BOMB),
    "cells.xlsx": (xlsx(f"<row>{'<c><v>1</v></c>' * 200}</row>" * 301), many("60.000", "paragraf dan sel tabel")),
    "lines.xlsx": (
        xlsx("<row>" + f'<c t="str"><v>{"a&#10;" * 16_000}</v></c>' * 4 + "</row>"),
        many("60.000", "baris"),
    ),
    "long.xlsx": (
        xlsx("<row>" + f'<c t="inlineStr"><is><t>{"x" * 32_767}</t></is></c>' * 31 + "</row>"),
        many("1.000.000", "huruf"),
    ),
    "names.xlsx": (
        patched(
            SMALL, "xl/workbook.xml", b"</sheets>", b"</sheets><definedNames>" + b"<a/>" * 100_000 + b"</definedNames>"
        ),
        BOMB,
    ),
    "lines.txt": (b"\n" * 60_000, many("60.000", "baris")),
    "long.txt": (b"x" * 1_000_001, many("1.000.000", "huruf")),
    "chapters.txt": (b"BAB I\n" * 2001, many("2.000", "judul bab dan subbab")),
}


@pytest.mark.parametrize("name", LARGER)
def test_what_is_larger_than_any_plan_is_refused_in_words(name: str) -> None:
    data, said = LARGER[name]
    reader = reading_of(data, name, renja_lint_readers())
    assert reader is not None
    reading = reader.read(data, NOTHING_GIVEN)

    assert reading.tree is None
    assert [(one.code, message(bca.of_problem(one), "id")) for one in reading.problems] == [("BCA003", said)]


def test_refusals_are_said_in_english_too() -> None:
    (problem,) = renja_lint_readers()[3].read(LARGER["long.txt"][0], NOTHING_GIVEN).problems

    assert message(bca.of_problem(problem), "en") == (
        "this file holds more than 1,000,000 characters, far more than any Renja; it was not read"
    )


INSTRUCTION = "<w:r><w:instrText> T</w:instrText></w:r>"
FIELD = field("begin", "REF a") + field("separate")
LONG = levels(70, ("decimal", "%1" * 100_000)) + used(71, 70)
SHARED = levels(70, *[("decimal", "%1.")] * 2000) + "".join(used(number, 70) for number in range(71, 5071))
BASED = "".join(
    f'<w:style w:type="paragraph" w:styleId="S{n}"><w:name w:val="S {n}"/><w:basedOn w:val="S{n + 1}"/></w:style>'
    for n in range(10_000)
)
DELETED = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
READ: dict[str, tuple[bytes, list[str]]] = {
    "fields": (docx(f"<w:p>{FIELD * 20_000}{run('Renja')}</w:p>"), ["Renja"]),
    "fields begun": (docx(f"<w:p>{field('begin') * 50_000}</w:p>{paragraph('Renja')}"), ["", "Renja"]),
    "fields closed": (docx(f"<w:p>{FIELD * 20_000}{field('end') * 20_000}{run('Renja')}</w:p>"), ["Renja"]),
    "an instruction": (
        docx(f"<w:p>{field('begin', ' T')}{INSTRUCTION * 50_000}{field('separate')}{run('x')}</w:p>"),
        ["x"],
    ),
    "joined paragraphs": (docx(paragraph("x" * 40, DELETED) * 19_000 + paragraph("y")), ["x" * 760_000 + "y"]),
    "a number": (docx(item("x", 71), numbering=part("numbering", LONG)), ["1" * 9 + "%1" * 41 + " x"]),
    "lists": (
        docx("".join(item("x", number) for number in range(71, 5071)), numbering=part("numbering", SHARED)),
        [f"{number}. x" for number in range(1, 5001)],
    ),
    "levels": (docx(item("x", 71, level=12), numbering=part("numbering", SHARED)), ["x"]),
    "styles": (
        docx(
            "".join(paragraph("x", FIRST.replace("Heading1", f"S{n}")) for n in range(9000)),
            styles=part("styles", BASED),
        ),
        ["x"] * 9000,
    ),
    "runs": (docx(f"<w:p>{'<w:r/>' * 100_000}{run('Renja')}</w:p>"), ["Renja"]),
}


@pytest.mark.parametrize("name", READ)
def test_what_no_office_writes_is_read_as_word_prints_it(name: str) -> None:
    data, said = READ[name]

    assert texts(word.document(data)) == said


@pytest.mark.parametrize(("parts", "said"), [(("TO", "C", " x"), []), (("TOC", "X"), ["x"]), ((" ", " TOC"), [])])
def test_an_instruction_may_come_in_parts(parts: tuple[str, ...], said: list[str]) -> None:
    given = "".join(f"<w:instrText>{one}</w:instrText>" for one in parts)

    assert (
        texts(word.document(docx(f"<w:p>{field('begin')}<w:r>{given}</w:r>{field('separate')}{run('x')}</w:p>")))
        == said
    )


def test_cells_joined_without_end_are_one() -> None:
    joined = cell("x", properties='<w:hMerge w:val="restart"/>') + cell(properties="<w:hMerge/>") * 5000
    (grid, *_) = (block for block in word.document(docx(table(row(joined)))).blocks if isinstance(block, Grid))

    assert [(one.text.text, one.rows, one.columns) for one in grid.cells] == [("x", 1, 5001)]


AREA = '<mergeCell ref="A1:XFD1048576"/>'
HEADS_AGAIN = ("Kode\tProgram\n\n", "Kode\nProgram\n\n", "\tKode\n\tProgram\n\n", "A. Judul\n", "Kode\n\n")


def test_a_sheet_is_no_larger_than_what_is_in_it() -> None:
    far = '<row r="20000"><c r="KN20000"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    merged = f"<mergeCells>{AREA * 20_000}</mergeCells>"
    lied = b'<dimension ref="A1:XFD1048576"/><sheetData>'
    plain = workbook.document(SMALL)
    made = workbook.document(patched(xlsx(far, merged), SHEET, b"<sheetData>", lied))

    assert [line for line in made.lines if line != "1"] == [line for line in plain.lines if line != "1"]
    assert [left.what.en for left in made.left] == ["cells beyond the first 20,000 rows and 300 columns"]


WORDS = ("Kode\tProgram\n\n", "Kode\nProgram\n\n", "\tKode\n\tProgram\n\n", "Kode\n\n")


@pytest.mark.parametrize(("unit", "times"), [*((unit, 190) for unit in WORDS), ("A. Judul\n", 10_000)])
def test_words_of_headings_are_no_tables(unit: str, times: int) -> None:
    found = text.document((CHAPTERS + unit * times).encode()).blocks

    assert {type(block) for block in found} == {Paragraph}


@pytest.mark.parametrize("unit", WORDS)
def test_words_of_headings_without_end_are_refused(unit: str) -> None:
    with pytest.raises(RefusedError, match="more than 200 lines that look like headings of tables"):
        text.document((CHAPTERS + unit * 10_000).encode())
