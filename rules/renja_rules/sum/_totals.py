"""The totals of a table: what its rows and programs state as the whole, and what may explain that they differ."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import COLUMN_LABELS, Baris, Guess, KolomUang, Plan, Tabel, Text
from renja_rules.reading.amounts.sums import total
from renja_rules.reading.amounts.totals import programs_of_total
from renja_rules.reading.causes.difference import Elsewhere, explain
from renja_rules.reading.things.pagu import DecidingTable
from renja_rules.sum._guesses import guess_incomplete, lost_programs, parts_of


def guesses_of_total(
    tabel: Tabel, column: KolomUang, written: Decimal, parts: tuple[Baris, ...], plan: Plan
) -> tuple[Guess, ...]:
    """Look for what explains that a total, in rupiah, is not the sum of its programs."""
    rows, same = parts_of(parts, column, plan), tuple(same_totals(tabel, column, plan))
    lost = tuple(lost_programs(tabel, plan))
    return explain(written, total(parts, column), parts=rows, missing=lost, same=same) or guess_incomplete(lost)


def top_rows(tabel: Tabel) -> tuple[Baris, ...]:
    """Give the rows of the highest level above the programs."""
    return tabel.of_level("urusan") + tabel.of_level("bidang_urusan")


def same_totals(tabel: Tabel, column: KolomUang, plan: Plan) -> Iterator[Elsewhere]:
    """Give what other columns and tables state as the whole, in rupiah: their totals and their top rows."""
    for other in plan.tables.values():
        for name in other.money_columns:
            if other is tabel and name == column:
                continue
            where = Text.same(f"{'kolom' if other is tabel else other.label + ','} {COLUMN_LABELS[name]}")
            total = other.total(name)
            if total is not None:
                yield Elsewhere(where, total.amount * other.rupiah_unit)
            for baris in top_rows(other):
                amount = baris.rupiah(name)
                if amount is not None:
                    yield Elsewhere(where, amount)


def printed_total(found: DecidingTable) -> Decimal | None:
    """Give what the total row says, in rupiah; None where it says nothing."""
    written = found.tabel.total(found.column) if found.tabel else None
    return written.amount * found.tabel.rupiah_unit if written and found.tabel else None


def sum_of_programs(found: DecidingTable) -> Decimal | None:
    """Add up the programs, in rupiah; None where they cannot all be read."""
    parts = programs_of_total(found.tabel, found.column) if found.tabel else ()
    return total(parts, found.column) if parts else None
