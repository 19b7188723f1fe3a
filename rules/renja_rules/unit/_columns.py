"""Which columns of targets are looked at, and which of them print units."""

from __future__ import annotations

from collections import Counter

from renja_lint.plan.rows import Tabel

# The columns that are measured by the row's own indicator; the forward estimate has its own yardstick.
OWN = ("target_sebelum", "target")


def print_units(tabel: Tabel) -> frozenset[tuple[str, str]]:
    """Give the columns, as side and key, that print a unit with most targets; T-C.29 never: its headings say (%)."""
    if tabel.name == "evaluasi":
        return frozenset()
    all_targets: Counter[tuple[str, str]] = Counter()
    with_unit: Counter[tuple[str, str]] = Counter()
    for baris in tabel.baris:
        for indikator in baris.indikator:
            for key, target in indikator.targets:
                all_targets[indikator.side, key] += 1
                with_unit[indikator.side, key] += bool(target.unit)
    return frozenset(column for column, count in all_targets.items() if with_unit[column] * 2 > count)
