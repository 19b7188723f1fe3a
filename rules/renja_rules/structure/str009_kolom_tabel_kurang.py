"""STR009 kolom-tabel-kurang."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from renja_lint.finding import Finding, Place, Related
from renja_lint.plan import model
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Tabel
from renja_lint.regime import FORMS, Bentuk, Kolom, form
from renja_lint.rule import Example, Meta, Rule, Severity, Text

Cells = tuple[str, ...]

_BY_FORM = Text(id="yang diminta bentuk tabelnya", en="which the table's form asks for")
_BY_FIRST = Text(id="padahal kepala pertama memuatnya", en="which the first heading has")
_FIRST = Text(id="kolom itu pada kepala pertama", en="that column in the first heading")


class KolomTabelKurang(Rule):
    """Kepala tabel tidak memuat kolom yang diminta bentuk tabelnya.

    Tanpa kolom kode, baris tidak dapat dicocokkan dengan nomenklatur; tanpa kolom catatan, perbedaan tidak dijelaskan.
    Kolom dikenali dari kata-katanya, bukan dari urutannya; kolom tambahan tidak dipersoalkan. Kepala yang diulang di
    halaman berikutnya dibandingkan dengan kepala pertama. Kepala T-C.29 ditulis dengan terlalu banyak cara, sehingga
    di sana temuan berupa peringatan.

    Tambahkan kolomnya, atau perbaiki tulisan di kepala yang keliru.
    """

    meta = Meta(
        code="STR009",
        name="kolom-tabel-kurang",
        severity=Severity.ERROR,
        title=Text(id="Kolom tabel kurang", en="A column of a table is missing"),
        message=Text(
            id="kepala tabel tidak memuat kolom {kolom}, {sebab}",
            en="the heading of the table does not have the column {kolom}, {sebab}",
        ),
        remedy=Text(
            id="tambahkan kolom {kolom}, atau perbaiki tulisan pada kepala tabel bila kolomnya ada",
            en="add the column {kolom}, or mend the heading where the column is there",
        ),
        norms=tuple(form(table) for table in FORMS),
    )
    tables = tuple(FORMS)
    valid = (
        Example(
            plan="""
            usulan:
              kepala: [No, Usulan Kegiatan, Alamat, Indikator Kinerja, Volume, Ket.]
            rencana:
              kepala:
                - isi: [Kode, Program/Kegiatan, Indikator, Lokasi, Target, Pagu, Sumber Dana, Catatan, Prakiraan Maju]
                - isi: [Kode, Program, Indikator, Lokasi, Target, Pagu, Sumber Dana, Catatan, Prakiraan Maju]
                - isi: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
            """
        ),
        Example(plan="rencana: {kepala: [Kode, Rencana Tahun 2025, Prakiraan Maju Rencana Tahun 2026]}"),
    )
    invalid = (
        Example(
            plan="usulan: {kepala: [No, Program/Kegiatan, Lokasi, Indikator Kinerja, Catatan]}",
            at=("usulan#kepala",),
        ),
        Example(
            plan="""
            rencana:
              kepala:
                - isi: [Kode, Program/Kegiatan, Indikator, Lokasi, Target, Pagu, Sumber Dana, Catatan, Prakiraan Maju]
                - isi: [Kode, Program/Kegiatan, Indikator, Lokasi, Target, Pagu, Capaian, Catatan, Prakiraan Maju]
            """,
            at=("rencana#kepala/capaian",),
        ),
    )

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the first heading with the forms that the table may follow, later ones with the first."""
        forms = plan.regime.table_forms(tabel.name)
        blocks = [_cells(block) for block in tabel.isi.kepala]
        if not forms or not blocks:
            return
        bentuk = min(forms, key=lambda one: len(_missing(one, blocks[0])))
        missing = _missing(bentuk, blocks[0])
        if _is_fragment(bentuk, missing):
            return
        severity = Severity.ERROR if bentuk.basis.certain else Severity.WARNING
        if missing:
            names, place = tuple(one.nama for one in missing), tabel.at(("kepala",), "kepala", "kepala")
            finding = self.finding(place, severity=severity, kolom=names, sebab=_BY_FORM)
            yield replace(finding, norms=(bentuk.basis.norm,))
        for number, cells in enumerate(blocks[1:], 1):
            gone = [kolom for kolom in _missing(bentuk, cells) if kolom not in missing]
            for kolom in () if _is_fragment(bentuk, _missing(bentuk, cells)) else gone:
                place, first = _places(tabel, number, blocks[0], kolom)
                finding = self.finding(
                    place, Related(first, _FIRST), severity=severity, kolom=kolom.nama, sebab=_BY_FIRST
                )
                yield replace(finding, norms=(bentuk.basis.norm,))


def _line(text: str) -> str:
    return " ".join(text.split())


def _cells(block: model.Kepala) -> Cells:
    return tuple(_line(text) for text in block.isi if text)


@lru_cache(maxsize=256)
def _missing(bentuk: Bentuk, cells: Cells) -> tuple[Kolom, ...]:
    return tuple(kolom for kolom in bentuk.kolom if not any(map(kolom.fits, cells)))


def _is_fragment(bentuk: Bentuk, missing: tuple[Kolom, ...]) -> bool:
    """Tell whether so much is missing that the heading was never meant to be whole."""
    return len(missing) * 2 > len(bentuk.kolom)


def _places(tabel: Tabel, number: int, first: Cells, kolom: Kolom) -> tuple[Place, Place]:
    """Give the cell that stands in a repeated heading where the first has a column, and the first's own."""
    index = next(n for n, text in enumerate(first) if kolom.fits(text))
    block = _cells(tabel.isi.kepala[number])
    return _place(tabel, number, block, index if len(block) == len(first) else 0), _place(tabel, 0, first, index)


def _place(tabel: Tabel, number: int, cells: Cells, index: int) -> Place:
    """Give the place of one of a block's cells."""
    same = (place for block, _, place in tabel.headings(lambda text: _line(text) == cells[index]) if block == number)
    return next(islice(same, cells[:index].count(cells[index]), None))
