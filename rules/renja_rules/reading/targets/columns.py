"""Which columns of targets are looked at, and which of them print units."""

from __future__ import annotations

from collections import Counter

from renja_lint import Indikator, Plan, Tabel

# The columns that are measured by the row's own indicator; the forward estimate has its own yardstick.
OWN = ("target_sebelum", "target")


def prints_units(indikator: Indikator, key: str, plan: Plan) -> bool:
    """Tell whether the column of a target prints a unit with most targets; T-C.29 never: its headings say (%)."""
    tabel = indikator.baris.tabel
    return tabel.name != "evaluasi" and (indikator.side, key) in plan.made(_print_units)[tabel.name]


def _print_units(plan: Plan) -> dict[str, frozenset[tuple[str, str]]]:
    return {name: _columns(tabel) for name, tabel in plan.tables.items()}


def _columns(tabel: Tabel) -> frozenset[tuple[str, str]]:
    """Give the columns, as side and key, that print a unit with most targets."""
    all_targets: Counter[tuple[str, str]] = Counter()
    with_unit: Counter[tuple[str, str]] = Counter()
    for baris in tabel.baris:
        for indikator in baris.indikator:
            for key, target in indikator.targets:
                all_targets[indikator.side, key] += 1
                with_unit[indikator.side, key] += bool(target.unit)
    return frozenset(column for column, count in all_targets.items() if with_unit[column] * 2 > count)
