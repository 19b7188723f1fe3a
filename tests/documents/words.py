"""Word documents made from plans of the format, in the layouts that offices use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from renja_lint.regime.columns import JENIS_INDIKATOR

Plan = Mapping[str, Any]
Heading = tuple[str, "str | list[Heading]"]  # a column's words, and its key or the columns below it

_ITEM = re.compile(r"(?P<mark>(?P<number>[0-9]+|[a-z])(?P<after>[.)])) (?P<rest>.+)")
_INDICATORS = (("Capaian Program", "capaian"), ("Keluaran Sub Kegiatan", "keluaran"), ("Hasil Kegiatan", "hasil"))
_TABLE_OF = {"2.1": "evaluasi", "2.2": "pelayanan", "2.4": "telaah_rkpd", "2.5": "usulan", "3.2": "tujuan_sasaran"}
_NOT_PRINTED = ("nomenklatur", "belanja", "plafon")


class Layout(NamedTuple):
    """How a document is made.

    ``styles`` heading styles, ``lists`` numbers by Word (else typed), ``split`` codes in five columns, ``broken`` rows
    after which a table goes on as another below its repeated heading (0: never), ``merged`` equal cells of neighbouring
    rows, and a name with the empty cells to its right, as one.
    """

    styles: bool = False
    lists: bool = False
    split: bool = False
    broken: int = 0
    merged: bool = False


STYLED = Layout(styles=True)
PLAIN = Layout(split=True, broken=20)
NUMBERED = Layout(styles=True, lists=True, merged=True)
LISTS = Layout(lists=True, split=True, merged=True)


def made(plan: Plan, layout: Layout) -> bytes:
    """Give the bytes of a Word document that prints a plan."""
    document = empty()
    _add_lists(document)
    body = document.element.body
    for part in _Pages(plan, layout, document).parts():
        body.insert(len(body) - 1, parse_xml(part))
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def empty() -> Document:
    """Give a document without text, and without the table styles that make up most of it."""
    document = docx.Document()
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:type")) == "table":
            styles.remove(style)
    part = document.part
    for key in [key for key, one in part.rels.items() if one.reltype.endswith("/stylesWithEffects")]:
        part.drop_rel(key)
    return document


def printed(plan: Plan) -> dict[str, Any]:
    """Give a plan without what a document does not print."""
    kept = {key: value for key, value in plan.items() if key not in _NOT_PRINTED}
    for name in ("evaluasi", "telaah_rkpd", "rencana"):
        table = {key: value for key, value in plan[name].items() if key != "satuan_pagu"}
        kept[name] = {**table, "baris": [_printed_row(row) for row in plan[name]["baris"]]}
    return kept


def _printed_row(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in {"jenis_indikator", "tingkat"}}


class _Pages:
    """A document in the making."""

    def __init__(self, plan: Plan, layout: Layout, document: Document) -> None:
        self._plan, self._layout, self._document = plan, layout, document
        self._chapter_list = 0
        self._last = ("", 0, 0)  # the list that the last line is an item of: its form, number and id

    def parts(self) -> Iterator[str]:
        yield from self._cover()
        yield from self._contents()
        for chapter in self._plan["bab"]:
            yield from self._chapter(chapter)
        yield from self._signed(self._plan["pengesahan"])

    def _cover(self) -> Iterator[str]:
        plan = self._plan
        kind = "RENCANA KERJA PERUBAHAN" if plan["jenis"] == "perubahan" else "RENCANA KERJA"
        agency, region, province = (plan[key] for key in ("perangkat_daerah", "daerah", "provinsi"))
        for line in (kind, agency.upper(), region.upper(), f"Provinsi {province}", f"TAHUN {plan['tahun']}"):
            yield paragraph(line, style="Title" if self._layout.styles else "")
        yield paragraph("")

    def _contents(self) -> Iterator[str]:
        """List the chapters as Word does, and by hand where there are no styles."""
        yield paragraph("DAFTAR ISI", style="TOCHeading" if self._layout.styles else "")
        titles = [
            " ".join(filter(None, (number and f"BAB {number}", chapter["judul"])))
            for chapter in self._plan["bab"]
            for number in [chapter.get("nomor", "")]
        ]
        if not self._layout.styles:
            yield from (paragraph(f"{title} {'.' * 20} {page}") for page, title in enumerate(titles, 1))
            return
        field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-2"</w:instrText></w:r>'
        yield paragraph("", before=field + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>')
        yield from (paragraph(f"{title}\t{page}") for page, title in enumerate(titles, 1))
        yield paragraph("", before='<w:r><w:fldChar w:fldCharType="end"/></w:r>')

    def _chapter(self, chapter: Plan) -> Iterator[str]:
        yield from self._chapter_heading(chapter)
        yield from self._text(chapter.get("teks", ""))
        if "pengesahan" in chapter:
            yield from self._signed(chapter["pengesahan"])
        for part in chapter.get("subbab", ()):
            yield self._part_heading(part)
            yield from self._text(part.get("teks", ""))
            if part["nomor"] == "1.2":
                yield from self._text("\n".join(f"{i}. {law}" for i, law in enumerate(self._plan["dasar_hukum"], 1)))
            yield from self._table(_TABLE_OF.get(part["nomor"], ""))
        if chapter.get("nomor") == ("III" if self._plan["jenis"] == "perubahan" else "IV"):
            yield from self._table("rencana")

    def _chapter_heading(self, chapter: Plan) -> Iterator[str]:
        style = "Heading1" if self._layout.styles else ""
        number = chapter.get("nomor")
        if number is None:
            yield paragraph(chapter["judul"], style=style)
        elif self._layout.lists:
            start = ("I", "II", "III", "IV", "V").index(number) + 1
            self._chapter_list = _new_list(self._document, CHAPTERS, {0: start})
            yield paragraph(chapter["judul"], style=style, number=(self._chapter_list, 0))
        elif style:
            yield paragraph(f"BAB {number}\n{chapter['judul']}", style=style)
        else:
            yield paragraph(f"BAB {number}")
            yield paragraph(chapter["judul"])

    def _part_heading(self, part: Plan) -> str:
        style = "Heading2" if self._layout.styles else ""
        if self._layout.lists:
            return paragraph(part["judul"], style=style, number=(self._chapter_list, 1))
        return paragraph(f"{part['nomor']}.\t{part['judul']}", style=style)

    def _text(self, text: str) -> Iterator[str]:
        return map(self._line, text.removesuffix("\n").split("\n"))

    def _line(self, line: str) -> str:
        """Print a line, an item of a list as Word numbers it: a new list where the numbers do not go on."""
        item = _ITEM.fullmatch(line) if self._layout.lists else None
        if not item:
            return paragraph(line)
        letter = item["number"].isalpha()
        number = ord(item["number"]) - 96 if letter else int(item["number"])
        form = f"{'a' if letter else '1'}{item['after']}"
        if self._last[:2] != (form, number - 1):
            self._last = (form, number, _new_list(self._document, LISTED[form], {0: number}))
        self._last = (form, number, self._last[2])
        return paragraph(item["rest"], number=(self._last[2], 0))

    def _signed(self, signed: Plan) -> Iterator[str]:
        yield paragraph("")
        yield paragraph(f"{signed['tempat']}, {signed['tanggal']}")
        yield paragraph(f"{signed['jabatan']},")
        yield paragraph("")
        for line in (
            signed.get("nama"),
            _labelled("Pangkat", signed.get("pangkat")),
            _labelled("NIP", signed.get("nip")),
        ):
            if line:
                yield paragraph(line)

    def _table(self, name: str) -> Iterator[str]:
        table = self._plan.get(name)
        if table is None:
            return
        yield paragraph(table["nomor"])
        yield paragraph(table["judul"])
        headings = FORMS[name](self._plan)
        rows = [_cells(headings, row, self._layout) for row in rows_of(name, table)]
        step = self._layout.broken or len(rows)
        for start in range(0, len(rows), step):
            yield _grid(headings, rows[start : start + step], self._layout)
            yield paragraph("")


def _labelled(label: str, value: str | None) -> str:
    return f"{label} : {value}" if value else ""


def rows_of(name: str, table: Plan) -> Iterator[Plan]:
    """Give the rows as they are printed, the total last."""
    for number, row in enumerate(table["baris"], 1):
        yield {"no": str(number), **row}
    total = table.get("total")
    if total and name == "rencana":
        yield {"nama": "TOTAL", **total}
    elif total:
        yield {"nama": "JUMLAH", **{side: {"pagu": amount} for side, amount in total.items()}}


def _rencana(plan: Plan) -> list[Heading]:
    year = int(plan["tahun"])
    more: list[Heading] = [("Kelompok Sasaran", "kelompok_sasaran")] if plan["jenis"] == "induk" else []
    return [
        ("Kode", "kode"),
        ("Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan", "nama"),
        ("Indikator Kinerja", [(words, f"{kind}.nama") for words, kind in _INDICATORS]),
        (
            f"Rencana Tahun {year}",
            [
                ("Lokasi Output Kegiatan", "lokasi"),
                (
                    "Target Capaian Kinerja",
                    [(words.removeprefix("Capaian "), f"{kind}.target") for words, kind in _INDICATORS],
                ),
                ("Pagu Indikatif (Rp.)", "pagu"),
                ("Sumber Dana", "sumber_dana"),
                *more,
            ],
        ),
        ("Catatan Penting", "catatan"),
        (
            f"Prakiraan Maju Rencana Tahun {year + 1}",
            [
                (
                    "Target Capaian Kinerja",
                    [("Tolok Ukur", "capaian.tolok_ukur_maju"), ("Target", "target_maju")],
                ),
                ("Kebutuhan Dana/ Pagu Indikatif (Rp.)", "pagu_maju"),
            ],
        ),
    ]


def _evaluasi(plan: Plan) -> list[Heading]:
    year = int(plan["tahun"])
    back = 3 if plan["jenis"] == "induk" else 1
    coded: list[Heading] = [("Kode", "kode")] if "kode" in plan["evaluasi"]["baris"][0] else []
    noted: list[Heading] = [("Catatan", "catatan")] if "catatan" in plan["evaluasi"]["baris"][-1] else []
    return [
        *coded,
        ("Urusan / Bidang Urusan Pemerintahan Daerah dan Program/ Kegiatan", "nama"),
        ("Indikator Kinerja Program (outcome) / Kegiatan (output)", "indikator"),
        ("Target Kinerja Capaian Program (Renstra Perangkat Daerah)", "target_renstra"),
        (f"Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun {year - back}", "realisasi_lalu"),
        (
            "Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu",
            [
                ("Target Renja Perangkat Daerah", "target"),
                ("Realisasi Renja Perangkat Daerah", "realisasi"),
                ("Tingkat Realisasi (%)", "tingkat_realisasi"),
            ],
        ),
        (f"Target Program dan Kegiatan Renja Perangkat Daerah Tahun {year - 1}", "target_akhir"),
        (
            f"Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun {year - 1}",
            [
                ("Realisasi Capaian Program dan Kegiatan", "perkiraan"),
                ("Tingkat Capaian Realisasi Target Renstra (%)", "tingkat_capaian"),
            ],
        ),
        *noted,
    ]


def _pelayanan(plan: Plan) -> list[Heading]:
    years = plan["pelayanan"]["tahun"]

    def columns(kind: str) -> list[Heading]:
        return [(f"Tahun {year}", f"{kind}.{index}") for index, year in enumerate(years[kind])]

    return [
        ("NO", "no"),
        ("Indikator", "indikator"),
        ("SPM/Standar Nasional", "spm"),
        ("IKU", "iku"),
        ("Target Renstra Perangkat Daerah", columns("target")),
        ("Realisasi Capaian", columns("realisasi")),
        ("Proyeksi", columns("proyeksi")),
        ("Catatan Analisis", "catatan"),
    ]


def _telaah(_: Plan) -> list[Heading]:
    def side(name: str, program: str, money: str) -> list[Heading]:
        return [
            ("Program/Kegiatan/Sub Kegiatan", program),
            ("Lokasi", f"{name}.lokasi"),
            ("Indikator Kinerja", f"{name}.indikator"),
            ("Target Capaian", f"{name}.target"),
            (money, f"{name}.pagu"),
        ]

    return [
        ("NO", "no"),
        ("Rancangan RKPD", side("rancangan", "nama", "Pagu Indikatif (Rp)")),
        ("Hasil Analisis Kebutuhan", side("kebutuhan", "kebutuhan.nama", "Kebutuhan Dana (Rp)")),
        ("Catatan Penting", "catatan"),
    ]


def _usulan(_: Plan) -> list[Heading]:
    names = ("Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Besaran/Volume", "Catatan")
    return [("No", "no"), *zip(names, ("nama", "lokasi", "indikator", "volume", "catatan"), strict=True)]


def _tujuan(plan: Plan) -> list[Heading]:
    aimed: list[Heading] = [("Target Tujuan", "target_tujuan")] if plan["jenis"] == "induk" else []
    return [
        ("NO", "no"),
        ("TUJUAN", "tujuan"),
        ("INDIKATOR TUJUAN", "indikator_tujuan"),
        *aimed,
        ("SASARAN", "sasaran"),
        ("INDIKATOR SASARAN", "indikator_sasaran"),
        ("TARGET KINERJA", "target"),
    ]


FORMS = {
    "rencana": _rencana,
    "evaluasi": _evaluasi,
    "pelayanan": _pelayanan,
    "telaah_rkpd": _telaah,
    "usulan": _usulan,
    "tujuan_sasaran": _tujuan,
}


def headings_of(headings: Sequence[Heading]) -> list[str]:
    """Give the words of a heading row by row."""
    level, words = list(headings), list[str]()
    while level:
        words += [text for text, _ in level]
        level = [below for _, held in level if isinstance(held, list) for below in held]
    return words


_SHORT = 15  # characters; shorter cells, such as codes and amounts, are not merged


class PrintedCell(NamedTuple):
    text: str
    columns: int = 1
    down: str = ""  # restart or continue: a cell that is merged with those below


def keys_of(headings: Sequence[Heading]) -> Iterator[str]:
    for _, held in headings:
        if isinstance(held, str):
            yield held
        else:
            yield from keys_of(held)


def _cells(headings: Sequence[Heading], row: Plan, layout: Layout) -> list[PrintedCell]:
    cells = []
    for key in keys_of(headings):
        if key == "kode" and layout.split:
            cells += [PrintedCell(part) for part in code_parts(str(row.get("kode", "")))]
        else:
            cells.append(PrintedCell(value_of(row, key)))
    return cells


def code_parts(code: str) -> list[str]:
    parts = code.split(".") if code else []
    levels = [*parts[:3], *([".".join(parts[3:5])] if len(parts) > 3 else []), *parts[5:]]
    return [*levels, *[""] * (5 - len(levels))]


def value_of(row: Plan, key: str) -> str:
    first, _, last = key.partition(".")
    if first in JENIS_INDIKATOR:
        found = [one.get(last, "") for one in row.get("indikator", ()) if one["jenis"] == first]
        return "\n".join(found)
    if key == "target_maju":
        return "\n".join(one[key] for one in row.get("indikator", ()) if key in one)
    held = row.get(first, "")
    if last and isinstance(held, Mapping):
        return str(held.get(last, ""))
    if last and held:
        return str(held[int(last)])
    return str(held)


def _grid(headings: Sequence[Heading], rows: Sequence[Sequence[PrintedCell]], layout: Layout) -> str:
    xml = [f"<w:tbl {nsdecls('w')}><w:tblPr/><w:tblGrid/>"]
    xml += [_row(cells) for cells in heading_rows(headings, layout)]
    xml += [_row(cells) for cells in (_merged(rows) if layout.merged else rows)]
    return "".join([*xml, "</w:tbl>"])


def heading_rows(headings: Sequence[Heading], layout: Layout) -> list[list[PrintedCell]]:
    """Lay a heading out: a cell over its columns, and down to the last row where there is nothing below it."""
    depth = _depth(headings)
    rows: list[list[PrintedCell]] = [[] for _ in range(depth)]

    def place(heading: Heading, row: int) -> None:
        words, held = heading
        width = _width(heading, layout)
        if isinstance(held, list):
            rows[row].append(PrintedCell(words, width))
            for below in held:
                place(below, row + 1)
        else:
            rows[row].append(PrintedCell(words, width, "restart" if row + 1 < depth else ""))
            for further in rows[row + 1 :]:
                further.append(PrintedCell("", width, "continue"))

    for heading in headings:
        place(heading, 0)
    return rows


def _depth(headings: Sequence[Heading]) -> int:
    return 1 + max(_depth(held) if isinstance(held, list) else 0 for _, held in headings)


def _width(heading: Heading, layout: Layout) -> int:
    _, held = heading
    if isinstance(held, list):
        return sum(_width(below, layout) for below in held)
    return 5 if held == "kode" and layout.split else 1


def _merged(rows: Sequence[Sequence[PrintedCell]]) -> Iterator[list[PrintedCell]]:
    """Merge a name in capitals over the empty cells to its right, and equal long cells with the one above."""
    above: Sequence[PrintedCell] = ()
    for number, row in enumerate(rows):
        below = rows[number + 1] if number + 1 < len(rows) else ()
        cells: list[PrintedCell] = []
        for column, cell in enumerate(row):
            if not cell.text and cells and cells[-1].text.isupper() and len(cells[-1].text) > _SHORT:
                cells[-1] = cells[-1]._replace(columns=cells[-1].columns + 1)
            elif len(cell.text) > _SHORT and above and above[column].text == cell.text:
                cells.append(PrintedCell("", down="continue"))
            elif len(cell.text) > _SHORT and below and below[column].text == cell.text:
                cells.append(cell._replace(down="restart"))
            else:
                cells.append(cell)
        yield cells
        above = row


def _row(cells: Sequence[PrintedCell]) -> str:
    return f"<w:tr>{''.join(map(_cell, cells))}</w:tr>"


def _cell(cell: PrintedCell) -> str:
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    down = f'<w:vMerge w:val="{cell.down}"/>' if cell.down else ""
    return f"<w:tc><w:tcPr>{span}{down}</w:tcPr>{paragraph(cell.text, declared=False)}</w:tc>"


def paragraph(
    text: str, *, style: str = "", number: tuple[int, int] | None = None, before: str = "", declared: bool = True
) -> str:
    """Give the XML of a paragraph; line breaks and tabs are Word's."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    listed = f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
    lines = "<w:br/>".join(map(_runs, text.split("\n")))
    properties = f"<w:pPr>{styled}{listed}</w:pPr>" if styled or listed else ""
    return f"<w:p{' ' + nsdecls('w') if declared else ''}>{properties}{before}<w:r>{lines}</w:r></w:p>"


def _runs(line: str) -> str:
    texts = (f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else "" for text in line.split("\t"))
    return "<w:tab/>".join(texts)


CHAPTERS = 900  # the list of chapters and their parts
LISTED = {"1.": 901, "1)": 902, "a.": 903, "a)": 904}
_LEVEL = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/>{}<w:lvlText w:val="{}"/></w:lvl>'


def _add_lists(document: Document) -> None:
    """Define the lists; definitions stand before all lists that use them."""
    levels = {
        CHAPTERS: _LEVEL.format(0, "upperRoman", "", "BAB %1") + _LEVEL.format(1, "decimal", "<w:isLgl/>", "%1.%2")
    }
    for form, key in LISTED.items():
        levels[key] = _LEVEL.format(0, "lowerLetter" if form[0] == "a" else "decimal", "", f"%1{form[1]}")
    numbering = document.part.numbering_part.element
    for key, xml in levels.items():
        numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}">{xml}</w:abstractNum>'))


def _new_list(document: Document, key: int, starts: Mapping[int, int]) -> int:
    """Use a definition for a new list that starts at its own numbers; give its id."""
    numbering = document.part.numbering_part.element
    number = 1000 + len(numbering)
    overrides = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for level, start in starts.items()
    )
    xml = f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{key}"/>{overrides}</w:num>'
    numbering.append(parse_xml(xml))
    return number
