"""In which columns the tables write the pagu of the plan's year, and which table decides it."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint import Baris, KolomUang, Plan, Tabel

# The column of each table that has the decided pagu: T-C.33 decides it, without one the analysed need of T-C.31.
PAGU_COLUMN: dict[str, KolomUang] = {"rencana": "pagu", "telaah_rkpd": "kebutuhan.pagu"}
# With the draft RKPD's, which T-C.31 writes beside the need: all columns that are a pagu of the plan's year.
PAGU_COLUMNS_WITH_DRAFT: tuple[KolomUang, ...] = (*PAGU_COLUMN.values(), "rancangan.pagu")


class DecidingTable(NamedTuple):
    """Where a plan decides its pagu: no table where it has neither, or where neither has rows."""

    tabel: Tabel | None
    column: KolomUang

    def rows(self, tingkat: str) -> tuple[Baris, ...]:
        """Give the rows of a level."""
        return self.tabel.of_level(tingkat) if self.tabel else ()


def find_deciding_table(plan: Plan) -> DecidingTable:
    """Give the deciding table of a plan with the name of its column."""
    for name, column in PAGU_COLUMN.items():
        tabel = plan.tables.get(name)
        if tabel is not None and tabel.baris:
            return DecidingTable(tabel, column)
    return DecidingTable(None, PAGU_COLUMN["rencana"])
