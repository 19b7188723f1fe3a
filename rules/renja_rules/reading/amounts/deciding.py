"""The table and column in which a plan decides its pagu: T-C.33, else the analysed need of T-C.31."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from renja_lint import Baris, Plan, Tabel
from renja_rules.reading.amounts.sums import total
from renja_rules.reading.amounts.totals import programs


class Deciding(NamedTuple):
    """Where a plan decides: no table where it has neither, or where neither has rows."""

    tabel: Tabel | None
    column: str

    def rows(self, tingkat: str) -> tuple[Baris, ...]:
        """Give the rows of a level."""
        return self.tabel.of_level(tingkat) if self.tabel else ()


def deciding(plan: Plan) -> Deciding:
    """Give the deciding table of a plan with the name of its column."""
    for name, column in (("rencana", "pagu"), ("telaah_rkpd", "kebutuhan.pagu")):
        tabel = plan.tables.get(name)
        if tabel is not None and tabel.baris:
            return Deciding(tabel, column)
    return Deciding(None, "pagu")


def printed_total(found: Deciding) -> Decimal | None:
    """Give what the total row says, in rupiah; None where it says nothing."""
    written = found.tabel.total(found.column) if found.tabel else None
    return written.amount * found.tabel.rupiah_unit if written and found.tabel else None


def sum_of_programs(found: Deciding, plan: Plan) -> Decimal | None:
    """Add up the programs, in rupiah; None where they cannot all be read."""
    parts = programs(found.tabel, found.column, plan) if found.tabel else ()
    return total(parts, found.column) if parts else None
