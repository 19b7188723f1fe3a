"""Rows that one table has and another lacks, and how a finding tells of one."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from renja_lint import COLUMNS_BEFORE, NOTHING, Baris, Finding, KolomUang, Place, Plan, Related, Rule, Severity, Text
from renja_rules.reading.bilingual import enumerate_texts
from renja_rules.reading.things.pagu import PAGU_COLUMN
from renja_rules.reading.things.pairs import pairs
from renja_rules.reading.things.thing import Thing

# What the pagu of a table was before.
_BEFORE = {"rencana": COLUMNS_BEFORE, "telaah_rkpd": ("rancangan.pagu",)}
_NOT_HERE = Text(id="tidak ada di tabel ini", en="not in this table")
_BELOW = Text(id="tidak ada di bawah baris ini", en="not below this row")
_ONLY_HERE = Text(
    id="ada di {tabel}{tanpa_pagu}, tetapi tidak ada di {lainnya}", en="is in {tabel}{tanpa_pagu}, but not in {lainnya}"
)
_EMPTY = Text(id=" tanpa pagu", en=" without a pagu")


class Lone(NamedTuple):
    """A row, and the tables that have no row of the same thing."""

    baris: Baris
    thing: Thing
    missing: tuple[str, ...]


def find_lone_rows(plan: Plan, tingkat: str, tables: tuple[str, ...]) -> Iterator[Lone]:
    """Give what only some of the tables have, with its row in the first of them; what a table dropped may lack.

    Two tables are compared only where they share half of what the shorter has: else they follow different lists.
    """
    found = pairs(plan)
    things = found.level(tingkat)
    having = {table: {thing for thing in things if table in thing.rows} for table in tables}
    alike = {
        (one, other) for one in tables for other in tables if one != other and _share_most(having[one], having[other])
    }
    for thing in things:
        here = [table for table in tables if table in thing.rows]
        if not 0 < len(here) < len(tables) or any(_is_dropped(baris) for rows in thing.rows.values() for baris in rows):
            continue
        missing = tuple(table for table in tables if (here[0], table) in alike and found.lacks(thing, table))
        if missing:
            yield Lone(thing.rows[here[0]][0], thing, missing)


def amount_with_parts(baris: Baris, column: KolomUang) -> Decimal:
    """Give what a row has of a money column, in rupiah: its own, else what the rows below it have."""
    return baris.rupiah(column) or sum((amount_with_parts(anak, column) for anak in baris.anak), Decimal(0))


def missing_place(one: Lone, table: str, plan: Plan) -> Related:
    """Give where a thing would be in a table that lacks it: below the row of what it is part of, if that is there."""
    above = one.thing.above.row(table) if one.thing.above else None
    if above is not None:
        return Related(above.at("nama"), _BELOW)
    return Related(at_table(plan, table), _NOT_HERE)


def at_table(plan: Plan, table: str) -> Place:
    """Give the place of a table: its title."""
    return plan.tables[table].at(("judul",), "judul", "judul")


def name_tables(plan: Plan, tables: tuple[str, ...]) -> Text:
    """Enumerate tables by what people call them."""
    return enumerate_texts(Text.same(plan.tables[table].label) for table in tables)


def finding_of_lone_row(rule: Rule, one: Lone, plan: Plan, *also: Related, severity: Severity | None = None) -> Finding:
    """Say which table has a row and which lacks it; ``also`` are shown after the places where it is lacking."""
    table = one.baris.tabel.name
    is_empty = table in PAGU_COLUMN and not amount_with_parts(one.baris, PAGU_COLUMN[table])
    return rule.finding(
        one.baris.at("nama"),
        *(missing_place(one, each, plan) for each in one.missing),
        *also,
        severity=severity,
        nama=one.baris.sebutan,
        uraian=_ONLY_HERE.fill(
            tabel=plan.tables[table].label,
            tanpa_pagu=_EMPTY if is_empty else NOTHING,
            lainnya=name_tables(plan, one.missing),
        ),
    )


def _share_most(ones: set[Thing], others: set[Thing]) -> bool:
    return 0 < min(len(ones), len(others)) <= len(ones & others) * 2


def _is_dropped(baris: Baris) -> bool:
    """Tell whether a row had money before and has none any more."""
    table = baris.tabel.name
    if table not in PAGU_COLUMN or amount_with_parts(baris, PAGU_COLUMN[table]):
        return False
    return any(amount_with_parts(baris, column) > 0 for column in _BEFORE[table])
