"""A row's amounts against the sums of the rows below it."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import COLUMN_LABELS, Baris, Finding, KolomUang, Money, Plan, Related, Rule, Text
from renja_rules.reading.amounts.sums import Difference, sum_difference
from renja_rules.sum._guesses import guesses_of_sum


def check_sum(rule: Rule, baris: Baris, columns: tuple[KolomUang, ...], plan: Plan) -> Iterator[Finding]:
    """Compare a row with its parts in those of its table's money columns that are asked for."""
    for column in baris.money if baris.anak else ():
        if column in columns and (found := sum_difference(baris, column, plan)):
            yield rule.finding(
                baris.at(column),
                *show_parts(found, column),
                guesses=guesses_of_sum(baris, column, found, plan),
                nama=baris.sebutan,
                kolom=COLUMN_LABELS[column],
                tertulis=Money(found.written),
                jumlah=Money(found.expected),
                selisih=Money(found.written - found.expected),
            )


def show_parts(found: Difference, column: KolomUang) -> tuple[Related, ...]:
    """Show the parts of a sum with their amounts."""
    return tuple(
        Related(b.at(column), Text.same(f"{b.sebutan}: {text.text.strip()}"))
        for b in found.parts
        if (text := b.uang(column)) is not None
    )
