"""The units that targets are printed with: whose unit is wanted, and which columns print units at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from renja_lint import Indikator, Plan, Tabel
from renja_rules.reading.targets.cells import Cell, cells


def targets_with_unit(tabel: Tabel, plan: Plan, wanted: Callable[[str], bool]) -> list[Cell]:
    """Give the targets whose unit, as printed, is wanted; each unit is asked about once."""
    every = cells(tabel, plan)
    units = {unit for unit in {target.unit for _, _, target in every} if unit and wanted(unit)}
    return [cell for cell in every if cell[2].unit in units] if units else []


def prints_units(indikator: Indikator, key: str, plan: Plan) -> bool:
    """Tell whether the column of a target prints a unit with most targets; T-C.29 never: its headings say (%)."""
    tabel = indikator.baris.tabel
    return tabel.name != "evaluasi" and (indikator.side, key) in plan.made(_print_units)[tabel.name]


def _print_units(plan: Plan) -> dict[str, frozenset[tuple[str, str]]]:
    return {name: _columns(tabel) for name, tabel in plan.tables.items()}


def _columns(tabel: Tabel) -> frozenset[tuple[str, str]]:
    """Give the columns, as side and key, that print a unit with most targets."""
    all_targets: Counter[tuple[str, str]] = Counter()
    units: Counter[tuple[str, str]] = Counter()
    for baris in tabel.baris:
        for indikator in baris.indikator:
            for key, target in indikator.targets:
                all_targets[indikator.side, key] += 1
                units[indikator.side, key] += bool(target.unit)
    return frozenset(column for column, count in all_targets.items() if units[column] * 2 > count)
