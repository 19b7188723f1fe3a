"""What the plan table itself states as the whole: its total, its top rows, or the sum of its programs."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from renja_lint import Place, Plan, Tabel, Text
from renja_rules.reading.amounts.sums import total
from renja_rules.reading.amounts.totals import programs


class Whole(NamedTuple):
    """What the document gives elsewhere for the same thing, in rupiah."""

    name: Text
    place: Place
    amount: Decimal


def in_table(tabel: Tabel, written: Decimal, plan: Plan) -> list[Whole]:
    """Give what the table states as the whole: its total and its one top row of each level, else its programs' sum.

    Nothing where the programs add up to what is written: then the total or the top row is at fault.
    """
    rows = programs(tabel, "pagu")
    added = total(rows, "pagu")
    if rows and added == written:
        return []
    name = Text(id=f"jumlah program di {tabel.label}", en=f"the sum of the programs of {tabel.label}")
    return list(_printed(tabel)) or [Whole(name, tabel.at(("judul",), "judul", "judul"), added)] * bool(rows)


def _printed(tabel: Tabel) -> Iterator[Whole]:
    written = tabel.total("pagu")
    if written is not None:
        name = Text(id=f"baris total {tabel.label}", en=f"the total row of {tabel.label}")
        yield Whole(name, tabel.at_total("pagu"), written.amount)
    for level in ("urusan", "bidang_urusan"):
        rows = tabel.of_level(level)
        amount = rows[0].rupiah("pagu") if len(rows) == 1 else None
        if amount is not None:
            name = Text(id=f"baris {rows[0].sebutan} di {tabel.label}", en=f"row {rows[0].sebutan} of {tabel.label}")
            yield Whole(name, rows[0].at("pagu"), amount)
