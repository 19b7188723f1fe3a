"""The cells of a row of T-C.29: their numbers, whether these may be compared, and how the indicator counts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, cast

from renja_lint import Baris, BarisEvaluasi, Persen, Plan, Related, Target, Text, regex
from renja_rules.evaluation._formulas import is_sane
from renja_rules.reading.targets.indicators import opening
from renja_rules.reading.targets.units import canonical

Kind = Literal["kumulatif", "non_kumulatif"]

# What people call the columns.
COLUMNS = {
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


def row(baris: Baris) -> BarisEvaluasi:
    """Give a row's cells; it is one of T-C.29."""
    return cast("BarisEvaluasi", baris.isi)


def is_revision(plan: Plan) -> bool:
    """Tell whether the table is that of a revised plan, whose running year is the plan's own."""
    return plan.isi.jenis == "perubahan"


def value(baris: Baris, plan: Plan, column: str) -> Decimal | None:
    """Give a cell as a number; None where it holds none, or one that can be read in two ways."""
    return plan.made(_numbers)[baris.number].get(column)


def values(baris: Baris, plan: Plan, *columns: str) -> tuple[Decimal, ...] | None:
    """Give the numbers of cells that may be reckoned with each other; None where one has none, or another unit."""
    row_numbers = plan.made(_numbers)[baris.number]
    numbers = tuple([row_numbers[column] for column in columns if column in row_numbers])
    if len(numbers) < len(columns):
        return None
    units = {unit for column in columns if (unit := getattr(baris.isi, column).unit)}
    is_one = len(units) < 2 or len({canonical(unit) or unit.casefold() for unit in units}) == 1
    return numbers if is_one else None


def _numbers(plan: Plan) -> dict[int, dict[str, Decimal]]:
    """Give the numbers of each row, by the row's number and the column."""
    return {
        baris.number: {
            column: number
            for column in COLUMNS
            if (cell := getattr(baris.isi, column)) is not None and (number := _number(cell)) is not None
        }
        for baris in plan.tables["evaluasi"].baris
    }


def _number(cell: Target | Persen) -> Decimal | None:
    if cell.number is None or not is_sane(cell.number):
        return None
    may_be_decimal = isinstance(cell, Target) and cell.ambiguous and (not cell.unit or cell.is_percent)
    return None if may_be_decimal else cell.number


def is_empty(baris: Baris, column: str, plan: Plan) -> bool:
    """Tell whether nothing is written in a cell; what cannot be read is something."""
    return getattr(row(baris), column) is None and f"{baris.subject}#{column}" not in plan.unreadable


def kind(baris: Baris) -> Kind | None:
    """Tell whether an indicator adds up over the years: by its own word, else by its unit; None where unknown."""
    isi = row(baris)
    if isi.jenis_indikator:
        return cast("Kind", isi.jenis_indikator)
    cells = (isi.target_renstra, isi.target, isi.target_akhir, isi.perkiraan)
    name = isi.indikator or ""
    by_unit = any(cell.is_percent for cell in cells if cell)
    return "non_kumulatif" if by_unit or opening(name) in _NOT_ADDED_UP or _SCORE.search(name) else None


def written(baris: Baris, column: str) -> str:
    """Give a cell as it is printed."""
    cell = getattr(row(baris), column)
    return " ".join(cell.text.split()) if isinstance(cell, Target | Persen) else ""


def shown_cell(baris: Baris, column: str) -> Related:
    """Show a cell beside another: its place, with its column and what is printed there."""
    name, cell = COLUMNS[column], written(baris, column)
    return Related(baris.at(column), Text(id=f"{name.id}: {cell}", en=f"{name.en}: {cell}"))
