"""What a row has in other columns and in other tables, in rupiah."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import COLUMN_LABELS, Baris, KolomUang, Plan, Tabel, Text
from renja_rules.reading.causes.difference import Elsewhere
from renja_rules.reading.things.pairs import pairs


def amounts_elsewhere(baris: Baris, column: KolomUang, plan: Plan) -> Iterator[Elsewhere]:
    """Give the same row's amounts in other columns of its table and in the other tables, in rupiah."""
    for name in baris.tabel.money_columns:
        amount = baris.rupiah(name)
        if amount is not None and name != column:
            yield Elsewhere(name_column(baris.tabel, name, baris.tabel), amount)
    yield from amounts_in_other_tables(baris, plan)


def amounts_in_other_tables(baris: Baris, plan: Plan) -> Iterator[Elsewhere]:
    """Give the same row's amounts in the other tables, in rupiah."""
    for twin in pairs(plan).like(baris):
        for name in twin.tabel.money_columns:
            amount = twin.rupiah(name)
            if amount is not None:
                yield Elsewhere(name_column(twin.tabel, name, baris.tabel), amount)


def name_column(tabel: Tabel, column: KolomUang, here: Tabel) -> Text:
    """Give what people call a column, seen from a row of one table: its table is named where it is another."""
    name = f"kolom {COLUMN_LABELS[column]}" if tabel is here else f"{tabel.label}, {COLUMN_LABELS[column]}"
    return Text.same(name)
