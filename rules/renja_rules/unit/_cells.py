"""The targets of a table one by one, gathered once for all rules that look at each."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Indikator, Tabel
from renja_lint.plan.values import Target


class Cell(NamedTuple):
    """A target with the indicator and the column that it stands in."""

    indikator: Indikator
    key: str
    target: Target


def cells(tabel: Tabel, plan: Plan) -> list[Cell]:
    """Give every target of a table's rows in printed order, realised ones too."""
    return plan.made(_cells)[tabel.name]


def with_unit(tabel: Tabel, plan: Plan, wanted: Callable[[str], bool]) -> list[Cell]:
    """Give the targets whose unit, as printed, is wanted; each unit is asked about once."""
    every = cells(tabel, plan)
    units = {unit for unit in {cell.target.unit for cell in every} if unit and wanted(unit)}
    return [cell for cell in every if cell.target.unit in units] if units else []


def _cells(plan: Plan) -> dict[str, list[Cell]]:
    return {
        name: [
            Cell(indikator, key, target)
            for baris in tabel.baris
            for indikator in baris.indikator
            for key, target in indikator.targets
        ]
        for name, tabel in plan.tables.items()
    }
