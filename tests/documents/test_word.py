"""Word documents: what Word prints of a paragraph, a list, a table, and what it does not."""

from __future__ import annotations

import random
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from renja_lint.documents import Word, archive
from renja_lint.documents.blocks import Document, Grid, Paragraph
from renja_lint.documents.word import document as word
from renja_lint.finding import Span, Spot, Text
from renja_lint.source.reader import NOTHING_GIVEN
from tests.documents import words

EXAMPLES = Path(__file__).parents[2] / "examples"
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def package(*body: str, styles: str = "", numbering: str = "") -> bytes:
    """Give a Word document with these paragraphs and tables, and further styles and lists."""
    document = words.empty()
    for xml in body:
        first, rest = xml.split(">", 1) if "/>" not in xml.split(">", 1)[0] + ">" else (xml[:-2], "/>")
        declared = f"{first} {nsdecls('w')} {MC}{rest if rest == '/>' else '>' + rest}"
        document.element.body.insert(len(document.element.body) - 1, parse_xml(declared))
    for part, added in ((document.styles.element, styles), (document.part.numbering_part.element, numbering)):
        for at, element in enumerate(parse_xml(f"<w:body {nsdecls('w')}>{added}</w:body>")):
            part.insert(at, element)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def read(*body: str, styles: str = "", numbering: str = "") -> Document:
    return word.document(package(*body, styles=styles, numbering=numbering))


def paragraphs(document: Document) -> list[Paragraph]:
    return [block for block in document.blocks if isinstance(block, Paragraph)]


def texts(document: Document) -> list[str]:
    """Give each paragraph as it is printed."""
    return [f"{one.number} {one.text.text}".strip() for one in paragraphs(document)]


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def field(kind: str, instruction: str = "") -> str:
    """Give a mark of a field, and its instruction."""
    said = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>" if instruction else ""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>{said}'


def item(text: str, list_id: int, level: int = 0, more: str = "") -> str:
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return f"<w:p><w:pPr>{listed}{more}</w:pPr>{run(text)}</w:p>"


def levels(key: int, *forms: tuple[str, str]) -> str:
    """Define a list by the form and the text of its levels."""
    inner = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (form, text) in enumerate(forms)
    )
    return f'<w:abstractNum w:abstractNumId="{key}">{inner}</w:abstractNum>'


def used(list_id: int, key: int, inner: str = "") -> str:
    return f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="{key}"/>{inner}</w:num>'


def starts(level: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def cell(*lines: str, properties: str = "") -> str:
    held = "".join(line if line.startswith("<") else f"<w:p>{run(line)}</w:p>" for line in lines)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{held}</w:tc>"


def cells(document: Document, index: int = 0) -> list[tuple[str, int, int, int, int]]:
    """Give the cells of a table: text, row, column, rows, columns."""
    grid = [block for block in document.blocks if isinstance(block, Grid)][index]
    return [(one.text.text, one.row, one.column, one.rows, one.columns) for one in grid.cells]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (f"{run('Renja')}<w:r><w:tab/><w:t>2024</w:t></w:r>", "Renja\t2024"),
        (f"{run('BAB I')}<w:r><w:br/><w:t>PENDAHULUAN</w:t></w:r>", "BAB I\nPENDAHULUAN"),
        ("<w:r><w:t>sub</w:t><w:noBreakHyphen/><w:t>kegi</w:t><w:softHyphen/><w:t>atan</w:t></w:r>", "sub-kegiatan"),
        (f"<w:ins>{run('baru')}</w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>", "baru"),
        (f"<w:moveFrom>{run('lama')}</w:moveFrom><w:moveTo>{run('baru')}</w:moveTo>", "baru"),
        (f"<w:hyperlink>{run('peraturan.go.id')}</w:hyperlink>", "peraturan.go.id"),
        (f"{run('tampak')}{run('sembunyi', '<w:rPr><w:vanish/></w:rPr>')}", "tampak"),
        (run("tampak") + run(" juga", '<w:rPr><w:vanish w:val="0"/></w:rPr>'), "tampak juga"),
        (run("Tabel ") + field("begin", "SEQ Tabel") + field("separate") + run("2") + field("end"), "Tabel 2"),
        (field("begin", "IF") + run("syarat") + field("separate") + run("isi") + field("end") + field("end"), "isi"),
        (field("separate") + "<w:r><w:instrText>PAGE</w:instrText></w:r><!-- catatan -->" + run("x"), "x"),
        (f'<w:fldSimple w:instr="PAGE">{run("7")}</w:fldSimple>', "7"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('isian')}</w:sdtContent></w:sdt>", "isian"),
        (f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('ketik')}</w:sdtContent></w:sdt>", ""),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="X" w:char="F999"/></w:r>', "✓"),
        ("<w:r><w:t>dua\nbaris</w:t></w:r>", "dua baris"),
        (f"{run('kata')}<w:r><w:footnoteReference/></w:r><w:r><w:commentReference/></w:r>", "kata"),
    ],
)  # fmt: skip
def test_a_paragraph_says_what_is_printed(inner: str, text: str) -> None:
    assert texts(read(f"<w:p>{inner}</w:p>")) == [text]


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    box = f"<w:txbxContent><w:p>{run('TAHUN 2024')}</w:p></w:txbxContent>"
    choice = f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
    fallback = f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    anchor = (
        f"<w:p>{run('RENCANA KERJA')}<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r></w:p>"
    )

    document = read(anchor, f"<w:p>{run('lanjutan')}</w:p>")

    assert texts(document) == ["RENCANA KERJA", "TAHUN 2024", "lanjutan"]
    assert [one.text.span.spot for one in paragraphs(document)] == [Spot(paragraph=n) for n in (1, 1, 2)]


def test_paragraphs_whose_end_was_deleted_are_one() -> None:
    deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"

    assert texts(read(f"<w:p>{deleted}{run('satu ')}</w:p>", f"<w:p>{run('kalimat')}</w:p>")) == ["satu kalimat"]


def test_lines_and_places_count_the_numbers_that_word_prints() -> None:
    document = read(
        f"<w:p>{run('Dasar hukum:')}</w:p>",
        item("Undang-Undang", 71),
        numbering=levels(70, ("decimal", "%1.")) + used(71, 70),
    )

    assert document.lines == ("Dasar hukum:", "1. Undang-Undang")
    listed = paragraphs(document)[1]
    assert (listed.text.text, listed.number, listed.list_level) == ("Undang-Undang", "1.", 1)
    assert listed.text.at(7, 13) == Span(2, 11, 2, 17, Spot(paragraph=2))


def test_headings_are_known_by_style_whatever_its_id() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Bab"><w:basedOn w:val="Judul1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Isi"><w:basedOn w:val="Judul1"/>'
        '<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Putar"><w:basedOn w:val="Putar"/></w:style>'
    )
    body = [
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{run(style)}</w:p>'
        for style, more in (
            ("Judul1", ""), ("Bab", ""), ("Sub", ""), ("Isi", ""), ("Putar", ""), ("Lain", '<w:outlineLvl w:val="2"/>'),
        )
    ]  # fmt: skip

    assert [one.level for one in paragraphs(read(*body, styles=styles))] == [1, 1, 2, 0, 0, 3]


def test_a_table_of_contents_is_no_text() -> None:
    def toc(text: str, style: str = "TOC1", inner: str = "") -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inner}{run(text)}</w:p>'

    styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    begun = field("begin", " TOC \\o") + field("separate")
    document = read(
        f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{toc('BAB I')}</w:sdtContent></w:sdt>",
        toc("BAB II"),
        f"<w:p>{begun}{run('BAB III')}</w:p>",
        f"<w:p>{run('BAB IV')}</w:p>",
        f"<w:p>{run('BAB V')}{field('end')}</w:p>",
        f"<w:p>{run('KATA PENGANTAR')}</w:p>",
        f"<w:p>{begun}{run('tanpa akhir')}</w:p>",
        toc("BAB I", "Heading1"),
        styles=styles,
    )

    assert texts(document) == ["KATA PENGANTAR", "BAB I"]


@pytest.mark.parametrize(
    ("form", "text", "numbers"),
    [
        ("decimal", "%1.", ["1.", "2.", "3."]),
        ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
        ("upperLetter", "(%1)", ["(A)", "(B)", "(C)"]),
        ("lowerRoman", "%1.", ["i.", "ii.", "iii."]),
        ("upperRoman", "BAB %1", ["BAB I", "BAB II", "BAB III"]),
        ("decimalZero", "%1", ["01", "02", "03"]),
        ("none", "%1§", ["§", "§", "§"]),
        ("bullet", "\uf0b7", ["•", "•", "•"]),
        ("bullet", "-", ["-", "-", "-"]),
        ("cardinalText", "%1", ["1", "2", "3"]),
    ],
)
def test_lists_are_numbered_in_their_form(form: str, text: str, numbers: list[str]) -> None:
    document = read(*[item("x", 71)] * 3, numbering=levels(70, (form, text)) + used(71, 70))

    assert [one.number for one in paragraphs(document)] == numbers


@pytest.mark.parametrize(
    ("form", "start", "number"),
    [("lowerLetter", 27, "aa"), ("upperRoman", 1994, "MCMXCIV"), ("lowerRoman", 4000, "4000"), ("lowerLetter", 0, "0")],
)
def test_numbers_beyond_the_usual(form: str, start: int, number: str) -> None:
    numbering = levels(70, (form, "%1")) + used(71, 70, starts(0, start))

    assert [one.number for one in paragraphs(read(item("x", 71), numbering=numbering))] == [number]


def test_levels_count_on_and_begin_again_below_the_next_item() -> None:
    numbering = levels(70, ("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "%3.")) + used(71, 70)
    body = [item("x", 71, level) for level in (0, 1, 2, 2, 1, 2, 0, 1)]

    assert [one.number for one in paragraphs(read(*body, numbering=numbering))] == [
        "1.", "1.1", "a.", "b.", "1.2", "a.", "2.", "2.1",
    ]  # fmt: skip


def test_lists_share_their_counters_unless_they_start_their_own() -> None:
    numbering = levels(70, ("decimal", "%1.")) + used(71, 70) + used(72, 70) + used(73, 70, starts(0, 5))
    body = [item("x", list_id) for list_id in (71, 72, 73, 73, 71)]

    assert [one.number for one in paragraphs(read(*body, numbering=numbering))] == ["1.", "2.", "5.", "6.", "7."]


def test_a_level_may_never_begin_again_or_be_written_in_plain_digits() -> None:
    never = '<w:lvlRestart w:val="0"/><w:isLgl/>'
    second = f'<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/>{never}<w:lvlText w:val="%1.%2"/></w:lvl>'
    defined = levels(70, ("upperRoman", "%1")).replace("</w:abstractNum>", f"{second}</w:abstractNum>")
    body = [item("x", 71, level) for level in (0, 1, 0, 1)]

    numbers = [one.number for one in paragraphs(read(*body, numbering=defined + used(71, 70)))]

    assert numbers == ["I", "1.1", "II", "2.2"]


def test_lists_come_from_styles_and_other_definitions_too() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Butir">'
        '<w:pPr><w:numPr><w:numId w:val="71"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="AnakButir"><w:basedOn w:val="Butir"/></w:style>'
    )
    linked = (
        '<w:abstractNum w:abstractNumId="69"><w:styleLink w:val="Daftar"/><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:pStyle w:val="AnakButir"/><w:lvlText w:val="%1.%2"/></w:lvl>'
        '</w:abstractNum><w:abstractNum w:abstractNumId="70"><w:numStyleLink w:val="Daftar"/></w:abstractNum>'
    )
    other = '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:lvlText w:val="(%1)"/></w:lvl>'
    override = f'<w:lvlOverride w:ilvl="0">{other}</w:lvlOverride><w:lvlOverride/>'
    body = [
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{run("x")}</w:p>'
        for style, more in (("Butir", ""), ("AnakButir", ""), ("Butir", '<w:numPr><w:numId w:val="0"/></w:numPr>'))
    ]

    document = read(*body, item("x", 72), styles=styles, numbering=linked + used(71, 70) + used(72, 70, override))

    assert [one.number for one in paragraphs(document)] == ["1.", "1.1", "", "(2)"]


def test_cells_merged_across_and_down_are_one() -> None:
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    document = read(
        table(
            row(cell("Kode", properties=down), cell("Rencana", properties='<w:gridSpan w:val="2"/>')),
            row(cell("", properties=on), cell("Target"), cell("Pagu")),
            row(cell("tersisa", properties=on), cell("a", properties='<w:hMerge w:val="restart"/>'),
                cell("", properties="<w:hMerge/>")),
            row(cell("sendiri"), cell("lanjut tanpa awal", properties=on), cell("b")),
        )
    )  # fmt: skip

    assert cells(document) == [
        ("Kode", 0, 0, 3, 1),
        ("Rencana", 0, 1, 1, 2),
        ("Target", 1, 1, 1, 1),
        ("Pagu", 1, 2, 1, 1),
        ("a", 2, 1, 1, 2),
        ("sendiri", 3, 0, 1, 1),
        ("lanjut tanpa awal", 3, 1, 1, 1),
        ("b", 3, 2, 1, 1),
    ]


def test_rows_may_begin_further_right_or_be_deleted() -> None:
    document = read(
        table(
            row(cell("1"), cell("2"), cell("3")),
            row(cell("x"), properties="<w:trPr><w:del/></w:trPr>"),
            row(cell("total"), properties='<w:trPr><w:gridBefore w:val="2"/></w:trPr>'),
            f"<!-- catatan --><w:sdt><w:sdtContent>{row(cell('akhir'))}</w:sdtContent></w:sdt>",
        )
    )

    assert cells(document) == [
        ("1", 0, 0, 1, 1),
        ("2", 0, 1, 1, 1),
        ("3", 0, 2, 1, 1),
        ("total", 1, 2, 1, 1),
        ("akhir", 2, 0, 1, 1),
    ]


def test_a_cell_keeps_its_lines_numbers_and_the_tables_in_it() -> None:
    inner = table(row(cell("dalam"), cell("kotak")))
    boxed = f"<w:p><w:r><w:pict><w:txbxContent><w:p>{run('stempel')}</w:p></w:txbxContent></w:pict></w:r></w:p>"
    document = read(
        f"<w:p>{run('Tabel 3.2')}</w:p>",
        f"<w:p>{run('Rumusan Rencana')}</w:p>",
        table(row(cell(item("satu", 71), "", "dua  kata ", inner, "", ""), cell("", boxed, item("", 71)), cell(""))),
        table(row(cell("lain"))),
        numbering=levels(70, ("decimal", "%1.")) + used(71, 70),
    )

    assert cells(document) == [
        ("1. satu\n\ndua  kata\ndalam\nkotak", 0, 0, 1, 1),
        ("stempel\n2.", 0, 1, 1, 1),
        ("", 0, 2, 1, 1),
    ]
    first, other = (block for block in document.blocks if isinstance(block, Grid))
    assert first.cells[0].text.at(9, 12) == Span(5, 1, 5, 4, Spot(table="Tabel 3.2", row=1, column=1))
    assert document.lines[4:9] == ("dua  kata", "dalam", "kotak", "stempel", "2.")
    assert other.cells[0].text.span.spot == Spot(table="tabel ke-2", row=1, column=1)


def rewritten(data: bytes, changed: dict[str, bytes | None]) -> bytes:
    """Give a package with members put in, or left out where there is nothing in their place."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        members = {name: old.read(name) for name in old.namelist()} | changed
        for name, content in members.items():
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def member(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as old:
        return old.read(name)


def test_a_document_by_the_strict_standard_is_read_too() -> None:
    data = package(f"<w:p>{run('Renja')}</w:p>")
    usual, strict = (f"http://{name}".encode() for name in (
        "schemas.openxmlformats.org/wordprocessingml/2006/main", "purl.oclc.org/ooxml/wordprocessingml/main"
    ))  # fmt: skip
    document = member(data, "word/document.xml").replace(usual, strict)

    assert texts(word.document(rewritten(data, {"word/document.xml": document}))) == ["Renja"]


def test_parts_are_found_by_their_relations_or_their_usual_names() -> None:
    data = package(item("x", 71), numbering=levels(70, ("decimal", "%1.")) + used(71, 70))
    relations = member(data, "_rels/.rels").replace(b"word/document.xml", b"/word/document2.xml")
    moved = {
        "_rels/.rels": relations,
        "word/document2.xml": member(data, "word/document.xml"),
        "word/document.xml": None,
    }

    assert texts(word.document(rewritten(data, moved))) == ["1. x"]
    assert texts(word.document(rewritten(data, {"_rels/.rels": None, "word/_rels/document.xml.rels": None}))) == [
        "1. x"
    ]
    assert texts(word.document(rewritten(data, {"word/numbering.xml": b"rusak", "word/styles.xml": None}))) == ["x"]


def test_a_package_without_readable_text_is_refused() -> None:
    data = package(f"<w:p>{run('Renja')}</w:p>")

    for content in (b"rusak", b"<a/>", None):
        with pytest.raises(archive.RefusedError) as refused:
            word.document(rewritten(data, {"word/document.xml": content}))
        assert refused.value.problem.code == "BCA001"


WIDE = row(cell("x", properties='<w:gridSpan w:val="999999999"/>'))  # covers the 63 columns that Word allows


@pytest.mark.parametrize("body", [table(WIDE * 960), table(WIDE * 945) + "<w:p/>" * 500])
def test_more_than_any_plan_has_is_refused(body: str) -> None:
    data = package("<w:p/>")
    document = member(data, "word/document.xml").replace(b"<w:p/>", body.encode(), 1)

    with pytest.raises(archive.RefusedError) as refused:
        word.document(rewritten(data, {"word/document.xml": document}))

    assert refused.value.problem.code == "BCA003"


def damaged(data: bytes, count: int) -> Iterator[bytes]:
    """Give damaged copies: cut off, with bytes changed, and with damage inside the XML of a whole package."""
    chance = random.Random(6)
    parts = {name: member(data, name) for name in ("word/document.xml", "word/numbering.xml", "word/styles.xml")}
    tags = {name: [match.end() for match in re.finditer(b"<w:", xml)] for name, xml in parts.items()}
    values = {name: [match.span(1) for match in re.finditer(b'w:val="([^"]*)"', xml)] for name, xml in parts.items()}
    for turn in range(count):
        name = chance.choice(list(parts))
        xml = parts[name]
        match turn % 5:
            case 0:
                yield data[: chance.randrange(len(data))]
            case 1:
                changed = bytearray(data)
                for _ in range(chance.randrange(1, 20)):
                    changed[chance.randrange(len(data))] = chance.randrange(256)
                yield bytes(changed)
            case 2:
                yield rewritten(data, {name: xml[: chance.randrange(len(xml))]})
            case 3:
                at = chance.choice(tags[name])
                yield rewritten(data, {name: xml[:at] + chance.choice((b"x", b"tbl ", b"p ", b"/")) + xml[at:]})
            case _:
                for at, end in sorted(chance.sample(values[name], 5), reverse=True):
                    other = chance.choice((b"-1", b"99999999999999999999", b"", b"x", b"0", b"restart", b"4", b"%9%1"))
                    xml = xml[:at] + other + xml[end:]
                yield rewritten(data, {name: xml})


def test_damaged_copies_are_read_or_refused(small: bytes) -> None:
    answers = [Word().read(copy, NOTHING_GIVEN) for copy in damaged(small, 500)]

    assert {problem.code for answer in answers for problem in answer.problems} <= {"BCA001", "BCA003", "BCA013"}
    assert all((answer.tree is None) == bool(answer.problems) for answer in answers)
    assert sum(answer.tree is not None for answer in answers) > 100
    assert all(isinstance(problem.data["uraian"], Text) for answer in answers for problem in answer.problems)


@pytest.fixture(scope="module")
def small() -> bytes:
    """Give a Word document of a short plan."""
    plan: dict[str, Any] = yaml.load((EXAMPLES / "mangkutana-2024.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    plan = {key: value for key, value in plan.items() if key not in {"evaluasi", "pelayanan", "telaah_rkpd"}}
    plan["rencana"] = {**plan["rencana"], "baris": plan["rencana"]["baris"][:5]}
    plan["bab"] = [plan["bab"][1], *plan["bab"][-2:]]
    below = [part for chapter in plan["bab"] for part in chapter.get("subbab", ())]
    for chapter in (*plan["bab"], *below):
        chapter["teks"] = "\n".join(chapter.get("teks", "").split("\n")[:4])
    plan["dasar_hukum"] = plan["dasar_hukum"][:3]
    return words.made(plan, words.NUMBERED)
