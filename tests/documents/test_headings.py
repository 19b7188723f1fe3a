"""Documents and forms know columns by the same words: a form misses no column that a document was read into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from renja_lint.documents.blocks import Cell
from renja_lint.documents.headings.columns import Leaf
from renja_lint.documents.headings.forms import FORMS
from renja_lint.engine import Machine
from renja_lint.plugins import load
from renja_lint.regime import HeadingChoices, Kolom, regime
from renja_lint.regime.columns import COLUMNS
from renja_lint.source.lined import Lined, Stretch
from renja_lint.source.reader import Given
from renja_rules.structure.str009_kolom_tabel_kurang import KolomTabelKurang
from tests.documents.workbooks import Sheet, book

Texts = tuple[str, ...]  # of the cells above a column, top down

LAY_OUT = {form.name: form.lay_out for form in FORMS}
PLANS = (regime("induk", 2025), regime("perubahan", 2025), regime("induk", 2027))
# What may stand above a column, and the column before it: only behind one of indicators are the key ones their own.
ABOVE: dict[str, Sequence[Texts]] = {"rencana": ((), ("Indikator Kinerja",), ("Prakiraan Maju",))}
BEFORE: dict[str, Sequence[Texts]] = {"pelayanan": (("Indikator",),)}
SIDES = ("Rancangan Awal RKPD", "Hasil Analisis Kebutuhan")

KEYS = [(table, key) for table, columns in COLUMNS.items() for key, column in columns.items() if column.whole]


def read(table: str, columns: Sequence[Texts]) -> dict[str, Texts]:
    """Give the columns that a document is read into: by key the cells above."""
    leaves = []
    for at, texts in enumerate(columns):
        cells = (Cell(Lined([Stretch(text, row + 1, at + 1)]), row, at) for row, text in enumerate(texts))
        leaves.append(Leaf(at, at + 1, tuple(cells)))
    return {one.key: tuple(cell.text.text for cell in one.leaf.path) for one in LAY_OUT[table](leaves).columns}


def drawn(wordings: HeadingChoices) -> Iterator[Texts]:
    """Give what may stand above a column of one of the wordings: all words in one cell, or one below the other."""
    for wording in wordings:
        yield (" ".join(wording.words),)
        yield wording.words


def asked(table: str, key: str) -> set[Kolom]:
    """Give the columns that forms ask for and that hold a key, or what it has in common with other sides or kinds."""
    columns = {kolom for plan in PLANS for form in plan.table_forms(table) for kolom in form.kolom}
    for part in (key, key.partition(".")[0], key.partition(".")[2]):
        if found := {kolom for kolom in columns if part in kolom.kunci}:
            return found
    return set()


@pytest.mark.parametrize(("table", "key"), KEYS)
def test_a_form_misses_no_column_that_a_document_reads(table: str, key: str) -> None:
    column = COLUMNS[table][key]
    for texts in drawn(column.whole if table == "evaluasi" else column.whole + column.cell):
        for above in ABOVE.get(table, ((),)):
            one = (*above, *texts)
            columns = [(side, *one) for side in SIDES] if table == "telaah_rkpd" else [one]
            for found, path in read(table, [*BEFORE.get(table, ()), *columns]).items():
                for kolom in asked(table, found):
                    assert any(map(kolom.fits, path)), (kolom.nama, path)


@pytest.mark.parametrize(("table", "key"), KEYS)
def test_every_wording_of_a_column_is_read(table: str, key: str) -> None:
    for wording in COLUMNS[table][key].whole:
        found = {
            found
            for above in ABOVE.get(table, ((),))
            for found in read(table, [*BEFORE.get(table, ()), (*above, " ".join(wording.words))])
        }
        assert [one for one in found if key in one]


@pytest.mark.parametrize("key", COLUMNS["evaluasi"])
def test_the_columns_of_evaluation_are_read_in_the_order_of_the_form(key: str) -> None:
    usual = {key: (" ".join(column.cell[0].words),) for key, column in COLUMNS["evaluasi"].items()}
    for wording in COLUMNS["evaluasi"][key].cell:
        columns = usual | {key: (" ".join(wording.words),)}

        assert read("evaluasi", list(columns.values())) == columns
        assert all(kolom.fits(*columns[key]) for kolom in asked("evaluasi", key))


@pytest.mark.parametrize("table", COLUMNS)
def test_forms_ask_for_columns_of_the_table(table: str) -> None:
    keys = {key for plan in PLANS for form in plan.table_forms(table) for kolom in form.kolom for key in kolom.kunci}

    assert keys <= COLUMNS[table].keys()


HEADS = {
    "Nomor Rekening": "7.01.01.2.06.0008",
    "Program/Kegiatan/Sub Kegiatan": "Fasilitasi Kunjungan Tamu",
    "Indikator Kinerja": "Jumlah laporan fasilitasi kunjungan tamu",
    "Lokasi": "Kecamatan Contoh",
    "Target Renstra": "12 Laporan",
    "Target 2027": "12 Laporan",
    "Pagu Indikatif (Rp)": "50.000.000",
    "Sumber Anggaran": "Pendapatan Asli Daerah",
    "Prioritas Daerah": "Pelayanan publik",
    "Penerima Manfaat": "Masyarakat",
    "Prakiraan Maju (Rp)": "55.000.000",
    "Pelaksana": "Kecamatan Contoh",
}


@pytest.mark.parametrize(
    ("gone", "missing"),
    [
        (None, []),
        ("Nomor Rekening", [("Kode",)]),
        ("Sumber Anggaran", [("Sumber Dana",)]),
    ],
)
def test_a_workbook_with_other_words_lacks_no_column(gone: str | None, missing: list[Texts]) -> None:
    kept = {head: text for head, text in HEADS.items() if head != gone}
    data = book(Renja=Sheet([[*kept], [*kept.values()]]))

    machine = Machine([KolomTabelKurang()], readers=load(third_party=False).readers, given=Given("induk", "2027"))
    report = machine.lint(data, "renja.xlsx")

    assert [one.data["kolom"] for one in report.findings if one.code == "STR009"] == missing
