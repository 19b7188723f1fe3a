"""What the sum rules share: a parent against its parts, and what may explain the difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from renja_lint.difference import Elsewhere, Missing, Part, explain
from renja_lint.finding import Finding, Guess, Money, Related, Text
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import COLUMN_LABELS, Baris, Tabel
from renja_lint.rule import Rule
from renja_rules.cross._pairs import pairs
from renja_rules.cross._things import PROGRAM

# The columns that JML001 to JML003 answer for; JML005 has the others.
DECIDING = ("pagu", "rancangan.pagu", "kebutuhan.pagu")


class Difference(NamedTuple):
    """A written amount that is not the sum of its parts, in rupiah."""

    written: Decimal
    expected: Decimal
    parts: tuple[Baris, ...]


def check_sum(rule: Rule, baris: Baris, columns: tuple[str, ...], plan: Plan) -> Iterator[Finding]:
    """Compare a row with its parts in those of its table's money columns that are asked for."""
    for column in baris.tabel.money_columns:
        if column in columns and (found := difference(baris, column, plan)):
            yield rule.finding(
                baris.at(column),
                *related(found, column),
                guesses=guesses(baris, column, found, plan),
                nama=baris.sebutan,
                kolom=COLUMN_LABELS[column],
                tertulis=Money(found.written),
                jumlah=Money(found.expected),
                selisih=Money(found.written - found.expected),
            )


def difference(induk: Baris, column: str, plan: Plan) -> Difference | None:
    """Compare a parent with the sum of its parts; None where they agree or cannot be compared.

    A parent that equals its grandchildren is right: the stale row between them is at fault.
    """
    written = induk.rupiah(column)
    if written is None or not comparable(induk, column, plan):
        return None
    if agrees(written, induk.anak, column):
        return None
    return Difference(written, total(induk.anak, column), tuple(induk.anak))


def agrees(written: Decimal, parts: Sequence[Baris], column: str) -> bool:
    """Tell whether an amount is the sum of its parts to the rupiah, or of what is below them: these then are stale.

    Rows printed twice may be counted once, and those whose own parent is not in the table not at all.
    """
    if abs(written - total(parts, column)) < 1:
        return True
    upper = min((baris.rank for baris in parts), default=0)
    sums = (
        total(_without_twins(parts), column),
        total([baris for baris in parts if baris.rank == upper], column),
        _below(parts, column),
    )
    return any(abs(written - each) < 1 for each in sums)


def comparable(induk: Baris, column: str, plan: Plan) -> bool:
    """Tell whether a parent's parts are known: all levels found, all amounts readable, at least one written.

    A program that is below no row of the table may be part of any row above the programs.
    """
    if induk.rank < PROGRAM and any(baris.kode and baris.induk is None for baris in induk.tabel.of_level("program")):
        return False
    amounts = [anak.uang(column) for anak in induk.anak]
    known = all(anak.tingkat and not any(a.tingkat is None for a in anak.anak) for anak in induk.anak)
    readable = not plan.unreadable or not any(f"{b.subject}#{column}" in plan.unreadable for b in induk.anak)
    return known and readable and any(amount is not None for amount in amounts)


def total(rows: Iterable[Baris], column: str) -> Decimal:
    """Add up a money column, in rupiah; a blank counts as nothing."""
    return sum((baris.rupiah(column) or Decimal(0) for baris in rows), Decimal(0))


def _without_twins(rows: Iterable[Baris]) -> list[Baris]:
    """Leave out rows whose code was there already."""
    return [baris for baris in rows if not baris.kode or baris.tabel.by_kode.get(baris.kode) is baris]


def _below(parts: Iterable[Baris], column: str) -> Decimal:
    """Add up the level below the parts, where they have one."""
    return sum((total(part.anak or (part,), column) for part in parts), Decimal(0))


def guesses(induk: Baris, column: str, found: Difference, plan: Plan) -> tuple[Guess, ...]:
    """Look for what explains a difference, in the other columns of the table and in the other tables."""
    parts = parts_of(found.parts, column, plan)
    same = tuple(elsewhere(induk, column, plan))
    return explain(found.written, found.expected, parts=parts, missing=tuple(_missing(induk, plan)), same=same)


def elsewhere(baris: Baris, column: str, plan: Plan) -> Iterator[Elsewhere]:
    """Give the same row's amounts in other columns of its table and in the other tables, in rupiah."""
    for other, twin in _twins(baris, plan):
        for name in other.money_columns:
            amount = twin.rupiah(name)
            if amount is not None and not (other is baris.tabel and name == column):
                yield Elsewhere(_where(other, name, baris.tabel), amount)


def _twins(baris: Baris, plan: Plan) -> Iterator[tuple[Tabel, Baris]]:
    yield baris.tabel, baris
    yield from ((twin.tabel, twin) for twin in pairs(plan).like(baris))


def _where(tabel: Tabel, column: str, here: Tabel) -> Text:
    name = f"kolom {COLUMN_LABELS[column]}" if tabel is here else f"{tabel.label}, {COLUMN_LABELS[column]}"
    return Text(id=name, en=name)


def _missing(induk: Baris, plan: Plan) -> Iterator[Missing]:
    """Give rows that another table has below the same parent and this one lacks."""
    for tabel, twin in _twins(induk, plan):
        if tabel is induk.tabel:
            continue
        here = {b.padanan or b.nama.casefold() for b in induk.anak}
        for baris in twin.anak:
            for name in tabel.money_columns:
                amount = baris.rupiah(name)
                if amount and (baris.padanan or baris.nama.casefold()) not in here:
                    yield Missing(f"{baris.subject}#{name}", baris.sebutan, _where(tabel, name, induk.tabel), amount)


def related(found: Difference, column: str) -> tuple[Related, ...]:
    """Show the parts of a sum with their amounts."""
    return tuple(
        Related(b.at(column), Text(id=f"{b.sebutan}: {text.text.strip()}", en=f"{b.sebutan}: {text.text.strip()}"))
        for b in found.parts
        if (text := b.uang(column)) is not None
    )


def parts_of(rows: Iterable[Baris], column: str, plan: Plan) -> list[Part]:
    """Give rows as the parts of a sum, each with its amounts elsewhere."""
    return [
        Part(f"{b.subject}#{column}", b.sebutan, b.rupiah(column) or Decimal(0), tuple(elsewhere(b, column, plan)))
        for b in rows
    ]
