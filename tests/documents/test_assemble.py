"""Whole documents: what a Word file of a plan is read as, what its facts come from, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from renja_lint import lint
from renja_lint.conversion import format_tree
from renja_lint.documents import Word
from renja_lint.documents.assembly import plan as assemble
from renja_lint.documents.blocks import Block, Cell, Document, Grid, Paragraph
from renja_lint.engine import FileReport
from renja_lint.finding import Span, Spot, Text
from renja_lint.plan.paths import find_node
from renja_lint.source.lined import Lined, Stretch
from renja_lint.source.reader import NOTHING_GIVEN, Given
from renja_lint.source.tree import Left, Reading, Scalar, Source
from renja_lint.source.tree import Mapping as Tree
from tests.documents import words

EXAMPLES = Path(__file__).parents[2] / "examples"
LAYOUTS = {"styled": words.STYLED, "plain": words.PLAIN, "numbered": words.NUMBERED, "lists": words.LISTS}


@cache
def plan(name: str) -> dict[str, Any]:
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    return dict(yaml.load(text, Loader=yaml.BaseLoader))


@cache
def reading(name: str, layout: str) -> Reading:
    return Word().read(words.made(plan(name), LAYOUTS[layout]), NOTHING_GIVEN)


def plain(tree: Tree) -> dict[str, Any]:
    """Give a plan as its YAML says it."""
    return dict(yaml.load(format_tree(tree), Loader=yaml.BaseLoader))


def without_headings(read: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: {k: v for k, v in value.items() if k != "kepala"} if isinstance(value, Mapping) else value
        for key, value in read.items()
    }


def text(*lines: str, first: int = 1) -> list[Paragraph]:
    """Give the paragraphs of a text, one for each line."""
    return [Paragraph(Lined((Stretch(line, number, 1),))) for number, line in enumerate(lines, first)]


def grid(*rows: tuple[str, ...]) -> Grid:
    return Grid(
        Cell(
            Lined((Stretch(cell, 100 + row, 1 + column, Spot(table="Tabel 1", row=row + 1, column=column + 1)),)),
            row,
            column,
        )
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    )


def read(*blocks: Block, given: Given = NOTHING_GIVEN) -> Reading:
    return assemble.assemble_plan(Document(blocks, ()), given)


CHAPTERS = text(
    "BAB I", "PENDAHULUAN", "Renja ini disusun.", "BAB II", "HASIL EVALUASI RENJA", "BAB V", "PENUTUP", first=50
)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", ["mangkutana-2024", "contoh-bersih-2025"])
def test_a_word_document_is_read_as_the_plan_that_it_prints(name: str, layout: str) -> None:
    found = reading(name, layout)

    assert found.tree is not None
    assert found.problems == ()
    assert without_headings(plain(found.tree)) == without_headings(words.printed(plan(name)))
    assert list(found.tree) == [key for key in plan(name) if key in found.tree]


@pytest.mark.parametrize("name", ["mangkutana-2024", "contoh-bersih-2025"])
def test_headings_are_read_row_by_row(name: str) -> None:
    tree = reading(name, "styled").tree

    assert tree is not None
    for table, form in words.FORMS.items():
        if table in tree:
            assert plain(tree)[table]["kepala"] == [{"isi": words.headings_of(form(plan(name)))}]


def test_headings_repeated_on_further_pages_say_behind_which_row() -> None:
    tree = reading("mangkutana-2024", "plain").tree

    assert tree is not None
    rows = plan("mangkutana-2024")["rencana"]["baris"]
    heads = plain(tree)["rencana"]["kepala"]
    assert [head.get("setelah") for head in heads] == [None, *(rows[at - 1]["kode"] for at in (20, 40))]
    assert len({tuple(head["isi"]) for head in heads}) == 1


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_clean_plan_is_clean_as_a_word_document(layout: str) -> None:
    assert lint(words.made(plan("contoh-bersih-2025"), LAYOUTS[layout]), "renja.docx").findings == ()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_yaml_made_of_a_document_has_its_findings(layout: str) -> None:
    tree = reading("mangkutana-2024", layout).tree

    assert tree is not None
    document = lint(words.made(plan("mangkutana-2024"), LAYOUTS[layout]), "renja.docx")
    converted = lint(format_tree(tree).encode(), "renja.yaml")
    assert said(document) == said(converted)
    assert len(document.findings) > 200


def said(report: FileReport) -> list[tuple[str, str, str]]:
    return sorted((one.code, one.subject, repr(one.data)) for one in report.findings)


def test_it_is_told_where_facts_come_from_and_what_was_left() -> None:
    found = reading("mangkutana-2024", "plain")

    def source(key: str, value: str, id_: str, en: str) -> Source:
        return Source(key, value, Text(id=id_, en=en))

    assert found.sources == (
        source("jenis", "perubahan", "halaman judul (paragraf 1)", "the title page (paragraph 1)"),
        source("tahun", "2024", "halaman judul (paragraf 5)", "the title page (paragraph 5)"),
        source("perangkat_daerah", "Kecamatan Mangkutana", "baris nama perangkat daerah (paragraf 100)",
               "the line with the agency's name (paragraph 100)"),
        source("daerah", "Kabupaten Luwu Timur", "judul Tabel 2.3 (paragraf 139)",
               "the title of Tabel 2.3 (paragraph 139)"),
        source("provinsi", "Sulawesi Selatan", "halaman judul (paragraf 4)", "the title page (paragraph 4)"),
        source("renstra", "2021-2026", "teks 1.1 Latar Belakang (paragraf 37)",
               "the text of 1.1 Latar Belakang (paragraph 37)"),
    )  # fmt: skip
    assert found.left == (
        Left(
            Span(1, 1, 1, 24, Spot(paragraph=1)),
            Text(id="halaman sebelum bab pertama", en="pages before the first chapter"),
        ),
        Left(
            Span(7, 1, 7, 11, Spot(paragraph=7)),
            Text(id="daftar isi dan daftar lain", en="table of contents and other lists"),
        ),
    )


def test_places_are_those_of_the_document() -> None:
    found = reading("mangkutana-2024", "styled")

    assert found.tree is not None
    assert found.lines is not None
    pagu = find_node(found.tree, ("rencana", "baris", 4, "pagu"))
    assert isinstance(pagu, Scalar)
    assert pagu.span.spot == Spot(table="Tabel 3.2", row=8, column=10)
    assert found.lines[pagu.span.line - 1] == pagu.text == "17.465.000"


def test_what_is_given_counts_first() -> None:
    found = read(*text("RENJA TAHUN 2024", "KECAMATAN WOTU"), *CHAPTERS, given=Given("perubahan", "2025", ""))

    assert [(one.key, one.value, one.origin.id) for one in found.sources] == [
        ("jenis", "perubahan", "disebut di baris perintah"),
        ("tahun", "2025", "disebut di baris perintah"),
        ("perangkat_daerah", "KECAMATAN WOTU", "halaman judul (baris 2)"),
    ]


@pytest.mark.parametrize(
    ("lines", "facts"),
    [
        (
            ["PERUBAHAN RENCANA KERJA", "DINAS KESEHATAN DAN KELUARGA BERENCANA KABUPATEN X", "TAHUN ANGGARAN 2025"],
            {"jenis": "perubahan", "tahun": "2025", "perangkat_daerah": "DINAS KESEHATAN DAN KELUARGA BERENCANA",
             "daerah": "KABUPATEN X"},
        ),
        (
            ["RENCANA KERJA PERANGKAT DAERAH (RENJA) PERUBAHAN", "BADAN PERENCANAAN, PENELITIAN DAN PENGEMBANGAN"],
            {"jenis": "perubahan", "perangkat_daerah": "BADAN PERENCANAAN, PENELITIAN DAN PENGEMBANGAN"},
        ),
        (
            ["Renja Dinas Sosial Provinsi D.I. Yogyakarta Tahun 2026", "Dinas Sosial Provinsi D.I. Yogyakarta."],
            {"jenis": "induk", "tahun": "2026", "perangkat_daerah": "Dinas Sosial", "provinsi": "D.I. Yogyakarta"},
        ),
        (
            ["RENJA", "KABUPATEN SATU DUA TIGA EMPAT LIMA", "Kota Besar dan indah"],
            {"jenis": "induk", "daerah": "KABUPATEN SATU DUA TIGA EMPAT"},
        ),
        (["RENJA-P 2025"], {"jenis": "perubahan"}),
        (["RENCANA KERJA", "RENSTRA 2021 – 2026"], {"jenis": "induk", "renstra": "2021 – 2026"}),
        (
            ["RENJA KECAMATAN WOTU TAHUN 2025 DAN PRAKIRAAN MAJU TAHUN 2026"],
            {"jenis": "induk", "tahun": "2025", "perangkat_daerah": "KECAMATAN WOTU"},
        ),
        (
            ["Rencana Kerja", "Nama SKPD : 7.01.0.00.0.00.01.0000 Kecamatan Wotu", "KECAMATAN WOTTU"],
            {"jenis": "induk", "perangkat_daerah": "Kecamatan Wotu"},
        ),
    ],
)  # fmt: skip
def test_the_title_page_tells_the_facts(lines: list[str], facts: dict[str, str]) -> None:
    assert {one.key: one.value for one in read(*text(*lines), *CHAPTERS).sources} == facts


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Renja Perubahan ini, sebagai perubahan Renja, melanjutkan Rencana Kerja tahun berjalan.", "perubahan"),
        ("Renja ini. Renja itu. Rencana Kerja. Renja lain. Evaluasi Renja Perubahan tahun lalu.", "induk"),
        ("Rencana Kerja Pemerintah Daerah dan Rencana Kerja dan Anggaran", "induk"),
    ],
)
def test_without_a_title_page_the_text_tells_the_kind(said: str, kind: str) -> None:
    found = read(*text("BAB I", "PENDAHULUAN", said, "BAB V", "PENUTUP", "Demikian Renja ini."))

    assert [one.value for one in found.sources if one.key == "jenis"] == [kind]


def test_what_cannot_be_found_stays_absent() -> None:
    found = read(*text("BAB I", "PENDAHULUAN", "Demikian.", "BAB V", "PENUTUP", "Rencana kerja."))

    assert found.tree is not None
    assert list(found.tree) == ["renja", "jenis", "bab"]


def refused(found: Reading) -> str:
    """Give what is said of a document that is no plan."""
    (problem,) = found.problems
    assert (found.tree, problem.code) == (None, "BCA013")
    uraian = problem.data["uraian"]
    assert isinstance(uraian, Text)
    assert uraian.en.startswith("this document is not recognised as a Renja; looked for: the chapters of a Renja")
    return uraian.id.partition("; yang ada: ")[2]


FORM = ("Kode", "Urusan/Bidang Urusan/Program/Kegiatan", "Indikator Kinerja", "Lokasi", "Target", "Pagu", "Sumber Dana")
BUDGET = grid(("Kode Rekening", "Uraian", "Anggaran", "Realisasi"), ("5.1", "Belanja Operasi", "10", "9"))


def test_other_documents_are_refused_with_what_is_in_them() -> None:
    report = read(*text("LAPORAN REALISASI ANGGARAN", "TAHUN 2024"), BUDGET)
    strategic = text(
        "BAB I PENDAHULUAN", "Renstra ini.", "BAB V PENUTUP", "Renstra dan Renja. Renstra selesai. Renstra."
    )
    long = read(*text("x" * 200))

    assert refused(report) == '1 tabel lain, teks yang dimulai dengan "LAPORAN REALISASI ANGGARAN"'
    assert refused(read(*strategic)) == 'teks yang dimulai dengan "BAB I PENDAHULUAN"'
    assert refused(long) == f'teks yang dimulai dengan "{"x" * 160}…"'
    assert refused(read()) == "tidak ada isi"


def test_an_empty_form_is_refused() -> None:
    said = refused(read(*text("Tabel T-C.33", "Rumusan Rencana Program"), grid(FORM)))

    assert said == 'Tabel T-C.33 yang tidak berisi, teks yang dimulai dengan "Tabel T-C.33"'


def test_a_table_alone_is_a_plan_that_says_little() -> None:
    row = ("7.01.01", "PROGRAM PENUNJANG", "Persentase", "Wotu", "100 %", "1.000", "DAU")
    found = read(*text("Sumber: data kecamatan", "Catatan."), grid(FORM, row))

    assert found.tree is not None
    assert (list(found.tree), found.sources) == (["renja", "rencana"], ())
    assert [one.what.id for one in found.left] == ["teks di luar tabel"]


def test_tables_that_are_not_known_are_left_by_their_headings() -> None:
    found = read(*CHAPTERS, grid(("No", "Nama Pegawai", "Golongan", "Jabatan"), ("1", "Budi", "III/a", "Staf")))

    assert [one.what.id for one in found.left] == ['tabel yang tidak dikenali: "No", "Nama Pegawai", "Golongan"']
    assert found.tree is not None
    assert plain(found.tree)["pembacaan"] == [
        {"hal": "tabel_tidak_dikenali", "nama": '"No", "Nama Pegawai", "Golongan"'}
    ]
