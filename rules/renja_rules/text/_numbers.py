"""What the rules on the writing of numbers share: every amount and target of a table, by column, with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple, TypeVar

from renja_lint import (
    COLUMN_LABELS,
    Baris,
    BarisEvaluasi,
    BarisPelayanan,
    Hit,
    Indikator,
    Passage,
    Persen,
    Place,
    Plan,
    Rupiah,
    Tabel,
    TabelTujuan,
    Target,
    Text,
    Texts,
    read_rupiah,
    regex,
    slugify,
)
from renja_rules.reading.targets.cells import cells, wanted_cells

TABLES = ("rencana", "telaah_rkpd", "evaluasi", "pelayanan", "tujuan_sasaran")
_OF_OWN_COLUMNS = frozenset({"evaluasi", "pelayanan", "tujuan_sasaran"})  # that have more than rows' targets
# Digits are taken whole: "Rp3,033 miliar" has a decimal mark, not one of thousands.
_RUPIAH = regex(
    r"Rp\.?\s{0,4}[0-9](?:[0-9.,]{0,30}[0-9])?(?![0-9]|[.,]{1,2}[0-9]"
    r"|\s{0,4}(?i:ribu|juta|miliar|milyar|triliun|trilyun|[jm]t?\b))"
)

_WRITTEN = Text(id="tertulis {angka}", en="written {angka}")

V = TypeVar("V", bound=Rupiah | Target | Persen)
Cell = tuple[str, V, Callable[[str], Place], str]  # what a Number has


class Number(NamedTuple):
    """A number of a table in one of its columns, and what gives the place of its cell by the cell's key."""

    column: str
    value: Rupiah | Target | Persen
    at: Callable[[str], Place]
    key: str

    @property
    def place(self) -> Place:
        """Give the place of its cell."""
        return self.at(self.key)

    @property
    def note(self) -> Text:
        """Tell how it is written, for a place that a finding shows."""
        return _WRITTEN.fill(angka=self.value.text.strip())


def amounts(tabel: Tabel, plan: Plan) -> list[Cell[Rupiah]]:
    """Give the amounts of a table row by row, and its totals.

    There are hundreds and most are right: each is a bare tuple, of which a rule makes a ``Number`` where it is not.
    """
    return plan.made(_amounts)[tabel.name]


def measures(tabel: Tabel, plan: Plan) -> list[Cell[Target | Persen]]:
    """Give the targets and percentages of a table row by row."""
    if isinstance(tabel.isi, TabelTujuan):
        return list(_aims(tabel, tabel.isi))
    if tabel.name in _OF_OWN_COLUMNS:
        return [cell for baris in tabel.baris for cell in _of_row(baris)]
    return [_cell(*cell) for cell in cells(tabel, plan)]


def wanted_measures(
    tabel: Tabel, plan: Plan, is_wanted: Callable[[Target | Persen], object]
) -> list[Cell[Target | Persen]]:
    """Give the targets and percentages that are wanted."""
    if tabel.name in _OF_OWN_COLUMNS:
        return [cell for cell in measures(tabel, plan) if is_wanted(cell[1])]
    return [_cell(*cell) for cell in wanted_cells(tabel, plan, is_wanted)]


def _amounts(plan: Plan) -> dict[str, list[Cell[Rupiah]]]:
    return {name: [*_of_rows(tabel), *_totals(tabel)] for name, tabel in plan.tables.items()}


def _of_rows(tabel: Tabel) -> Iterator[Cell[Rupiah]]:
    return ((column, uang, baris.at, column) for baris in tabel.baris for column, uang in baris.money.items())


def _totals(tabel: Tabel) -> Iterator[Cell[Rupiah]]:
    for column in tabel.money_columns:
        total = tabel.total(column)
        if total is not None:
            yield column, total, tabel.at_total, column


def _cell(indikator: Indikator, key: str, target: Target) -> Cell[Target | Persen]:
    return f"{indikator.side}.{key}" if indikator.side else key, target, indikator.at, key


def amounts_in_text(texts: Texts) -> Iterator[Cell[Rupiah]]:
    """Give the amounts that titles and running text write with "Rp", each at its first place."""
    for match in _RUPIAH.finditer(texts.whole, 0, texts.prose_end) if "Rp" in texts.whole else ():
        value = read_rupiah(match[0])
        hit = texts.hit(*match.span()) if value else None
        place = next((p for p in hit.passages if p.kind in {"teks", "judul"}), None) if hit else None
        if value and hit and place:
            yield "teks", value, partial(_quoted, place, hit), ""


def _quoted(passage: Passage, hit: Hit, _: str) -> Place:
    return passage.at(hit.start - hit.offset, hit.end - hit.offset)


def column_name(column: str) -> str:
    """Give what people call a column."""
    side, _, key = column.rpartition(".")
    if column in COLUMN_LABELS or not side:
        return COLUMN_LABELS.get(column, column.replace("_", " "))
    return f"{COLUMN_LABELS.get(side, side)}, {COLUMN_LABELS.get(key, key)}"


def _of_row(baris: Baris) -> Iterator[Cell[Target | Persen]]:
    """Give the targets and percentages of a row of T-C.29 or T-C.30."""
    for indikator in baris.indikator:
        yield from ((key, target, indikator.at, key) for key, target in indikator.targets)
    isi = baris.isi
    if isinstance(isi, BarisEvaluasi):
        for key, persen in (("tingkat_realisasi", isi.tingkat_realisasi), ("tingkat_capaian", isi.tingkat_capaian)):
            if persen is not None:
                yield key, persen, baris.at, key
    elif isinstance(isi, BarisPelayanan):
        for key, run in (("target", isi.target), ("realisasi", isi.realisasi), ("proyeksi", isi.proyeksi)):
            for index, value in enumerate(run):
                if value is not None:
                    yield key, value, partial(_of_run, baris, index), key


def _of_run(baris: Baris, index: int, key: str) -> Place:
    """Give the place of one of the values that a row has in a run of years."""
    return baris.place((key, index), f"{key}.{index}", key)


def _aims(tabel: Tabel, isi: TabelTujuan) -> Iterator[Cell[Target | Persen]]:
    for index, row in enumerate(isi.baris):
        for key, name, value in (
            ("target_tujuan", row.indikator_tujuan, row.target_tujuan),
            ("target", row.indikator_sasaran or row.sasaran, row.target),
        ):
            if value is not None:
                yield key, value, partial(_aim, tabel, index, name or ""), key


def _aim(tabel: Tabel, index: int, name: str, key: str) -> Place:
    """Give the place of a target in the table of aims, whose rows have no code."""
    place = tabel.at(("baris", index, key), key, column_name(key))
    return place._replace(subject=f"{tabel.name}/{slugify(name)}#{key}")
