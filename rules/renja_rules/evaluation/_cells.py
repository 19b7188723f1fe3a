"""The cells of a row of T-C.29: their numbers, whether these may be compared, and how the indicator counts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from renja_lint import (
    Baris,
    BarisEvaluasi,
    KolomPersen,
    KolomTarget,
    Persen,
    Plan,
    Related,
    Tabel,
    Target,
    Text,
    regex,
)
from renja_rules.evaluation._formulas import is_sane
from renja_rules.reading.targets.indicators import first_word
from renja_rules.reading.targets.units import canonical_name

Kind = Literal["kumulatif", "non_kumulatif"]
KolomAngka = KolomTarget | KolomPersen

# What people call the columns.
COLUMNS: dict[KolomAngka, Text] = {
    "target_renstra": Text(id="target Renstra", en="Renstra target"),
    "realisasi_lalu": Text(id="realisasi sampai tahun lalu", en="realised up to last year"),
    "target": Text(id="target Renja", en="Renja target"),
    "realisasi": Text(id="realisasi Renja", en="realised"),
    "tingkat_realisasi": Text(id="tingkat realisasi", en="degree of realisation"),
    "target_akhir": Text(id="target tahun berjalan", en="target of the running year"),
    "perkiraan": Text(id="perkiraan realisasi", en="expected realisation"),
    "tingkat_capaian": Text(id="tingkat capaian Renstra", en="degree of achievement of the Renstra"),
}
_NOT_ADDED_UP = frozenset(
    {"persentase", "prosentase", "presentase", "persen", "indeks", "index", "nilai", "rasio", "rata"}
)
_SCORE = regex(r"\b(?:indeks|index|nilai|skor|predikat|opini|rata-?\s*rata)\b", re.IGNORECASE)


class _Measure(NamedTuple):
    """A number that may be reckoned with, and its unit as it is printed; empty where none is."""

    number: Decimal
    unit: str


def is_revision(plan: Plan) -> bool:
    """Tell whether the table is that of a revised plan, whose running year is the plan's own."""
    return plan.isi.jenis == "perubahan"


def filled(baris: Baris) -> dict[KolomAngka, Target | Persen]:
    """Give the cells of a row of T-C.29 that have something in them which can be read, in printed order."""
    isi = baris.isi
    if not isinstance(isi, BarisEvaluasi):
        return {}
    cells: tuple[tuple[KolomAngka, Target | Persen | None], ...] = (
        ("target_renstra", isi.target_renstra),
        ("realisasi_lalu", isi.realisasi_lalu),
        ("target", isi.target),
        ("realisasi", isi.realisasi),
        ("tingkat_realisasi", isi.tingkat_realisasi),
        ("target_akhir", isi.target_akhir),
        ("perkiraan", isi.perkiraan),
        ("tingkat_capaian", isi.tingkat_capaian),
    )
    return {column: cell for column, cell in cells if cell is not None}


def value(baris: Baris, column: KolomAngka) -> Decimal | None:
    """Give a cell as a number; None where it holds none, or one that can be read in two ways."""
    measure = baris.tabel.made(_measures)[baris.number].get(column)
    return measure.number if measure else None


def values(baris: Baris, *columns: KolomTarget) -> tuple[Decimal, ...] | None:
    """Give the numbers of cells that may be reckoned with each other; None where one has none, or another unit."""
    of_row = baris.tabel.made(_measures)[baris.number]
    found = [of_row[column] for column in columns if column in of_row]
    if len(found) < len(columns):
        return None
    units = {each.unit for each in found if each.unit}
    is_one = len(units) < 2 or len({canonical_name(unit) or unit.casefold() for unit in units}) == 1
    return tuple([each.number for each in found]) if is_one else None


def _measures(tabel: Tabel) -> dict[int, dict[KolomAngka, _Measure]]:
    """Give the numbers of each row, by the row's number and the column."""
    return {
        baris.number: {
            column: _Measure(number, cell.unit if isinstance(cell, Target) else "")
            for column, cell in filled(baris).items()
            if (number := _number(cell)) is not None
        }
        for baris in tabel.baris
    }


def _number(cell: Target | Persen) -> Decimal | None:
    if cell.number is None or not is_sane(cell.number):
        return None
    may_be_decimal = isinstance(cell, Target) and cell.ambiguous and (not cell.unit or cell.is_percent)
    return None if may_be_decimal else cell.number


def kind(baris: Baris) -> Kind | None:
    """Tell whether an indicator adds up over the years: by its own word, else by its unit; None where unknown."""
    isi = baris.isi
    if not isinstance(isi, BarisEvaluasi):
        return None
    if isi.jenis_indikator:
        return "kumulatif" if isi.jenis_indikator == "kumulatif" else "non_kumulatif"
    cells = (isi.target_renstra, isi.target, isi.target_akhir, isi.perkiraan)
    name = isi.indikator or ""
    by_unit = any(cell.is_percent for cell in cells if cell)
    return "non_kumulatif" if by_unit or first_word(name) in _NOT_ADDED_UP or _SCORE.search(name) else None


def cell_as_printed(baris: Baris, column: KolomAngka) -> str:
    """Give a cell as it is printed, on one line."""
    return " ".join(baris.sel(column).text.split())


def show_cell(baris: Baris, column: KolomAngka) -> Related:
    """Show a cell beside another: its place, with its column and what is printed there."""
    return Related(baris.at(column), Text.join(COLUMNS[column], Text.same(cell_as_printed(baris, column)), by=": "))
