"""The targets of a table one by one, gathered once for all rules that look at each."""

from __future__ import annotations

from collections.abc import Callable

from renja_lint import Indikator, Plan, Tabel, Target

# The columns that are measured by the row's own indicator; the forward estimate has its own yardstick.
OWN_COLUMNS = ("target_sebelum", "target")
Cell = tuple[Indikator, str, Target]  # a target behind the indicator and the column that it stands in


def cells(tabel: Tabel, plan: Plan) -> list[Cell]:
    """Give every target of a table's rows in printed order, realised ones too."""
    return plan.made(_cells)[tabel.name]


def wanted_cells(tabel: Tabel, plan: Plan, is_wanted: Callable[[Target], object]) -> list[Cell]:
    """Give the targets that are wanted; of those written alike one is asked about."""
    texts = {target.text for target in plan.made(_of_each_text)[tabel.name] if is_wanted(target)}
    return [cell for cell in cells(tabel, plan) if cell[2].text in texts] if texts else []


def _of_each_text(plan: Plan) -> dict[str, list[Target]]:
    return {
        name: list({target.text: target for _, _, target in every}.values())
        for name, every in plan.made(_cells).items()
    }


def _cells(plan: Plan) -> dict[str, list[Cell]]:
    return {
        name: [
            (indikator, key, target)
            for baris in tabel.baris
            for indikator in baris.indikator
            for key, target in indikator.targets
        ]
        for name, tabel in plan.tables.items()
    }
