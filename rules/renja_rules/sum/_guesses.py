"""What may explain that an amount is not the sum of its parts: rows that are missing here, amounts from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from renja_lint import Baris, Guess, KolomUang, Plan, Tabel, Text
from renja_rules.reading.amounts.elsewhere import amounts_elsewhere, amounts_in_other_tables, name_column
from renja_rules.reading.amounts.sums import Difference
from renja_rules.reading.causes.difference import Missing, Part, explain
from renja_rules.reading.things.pagu import PAGU_COLUMN
from renja_rules.reading.things.pairs import pairs
from renja_rules.reading.things.thing import PROGRAM

_LACKS_ROW = Text(
    id="kemungkinan belum lengkap: baris '{nama}', yang ada di {tempat}, tidak ada di sini",
    en="possibly incomplete: row '{nama}', to be found in {tempat}, is missing here",
)
_MOST_LOST = 3  # rows that a sum lacks which are named


def guesses_of_sum(induk: Baris, column: KolomUang, found: Difference, plan: Plan) -> tuple[Guess, ...]:
    """Look for what explains a difference, in the other columns of the table and in the other tables."""
    parts = parts_of(found.parts, column, plan)
    same, lost = tuple(amounts_elsewhere(induk, column, plan)), tuple(_missing(induk, plan))
    return explain(found.written, found.expected, parts=parts, missing=lost, same=same) or guess_incomplete(lost)


def guess_incomplete(lost: Iterable[Missing]) -> tuple[Guess, ...]:
    """Name the rows that a sum lacks where nothing else explains it: in this column their amounts are not known."""
    rows = {row: each for each in lost for row, _, at in [each.subject.partition("#")] if at in PAGU_COLUMN.values()}
    return tuple(
        Guess("baris_hilang", (each.subject,), None, _LACKS_ROW.fill(nama=each.name, tempat=each.where))
        for each in list(rows.values())[:_MOST_LOST]
    )


def _twins(baris: Baris, plan: Plan) -> Iterator[tuple[Tabel, Baris]]:
    yield baris.tabel, baris
    yield from ((twin.tabel, twin) for twin in pairs(plan).like(baris))


def lost_programs(tabel: Tabel, plan: Plan, inside: str = "") -> Iterator[Missing]:
    """Give the programs that another table has and this one lacks, all of them or those of one bidang or urusan."""
    for thing in pairs(plan).level("program"):
        if (not inside or (thing.code or "").startswith(f"{inside}.")) and pairs(plan).lacks(thing, tabel.name):
            yield from _rows_of((baris for rows in thing.rows.values() for baris in rows), tabel)


def _missing(induk: Baris, plan: Plan) -> Iterator[Missing]:
    """Give rows that another table has below the same parent and this one lacks."""
    if induk.rank < PROGRAM and induk.kode:
        yield from lost_programs(induk.tabel, plan, induk.kode)
    for tabel, twin in _twins(induk, plan):
        if tabel is induk.tabel:
            continue
        here = {b.padanan or b.nama.casefold() for b in induk.anak}
        lost = [baris for baris in twin.anak if (baris.padanan or baris.nama.casefold()) not in here]
        yield from _rows_of(lost, induk.tabel)


def _rows_of(lost: Iterable[Baris], here: Tabel) -> Iterator[Missing]:
    """Give rows of other tables, which a table lacks, with each of their amounts, in rupiah."""
    for baris in lost:
        for name in baris.tabel.money_columns:
            if amount := baris.rupiah(name):
                yield Missing(f"{baris.subject}#{name}", baris.sebutan, name_column(baris.tabel, name, here), amount)


def parts_of(rows: Iterable[Baris], column: KolomUang, plan: Plan) -> list[Part]:
    """Give rows as the parts of a sum, each with its amounts in other tables.

    Its other columns are those of another year or of what was before: no part is out of date against them.
    """
    return [
        Part(
            f"{b.subject}#{column}", b.sebutan, b.rupiah(column) or Decimal(0), tuple(amounts_in_other_tables(b, plan))
        )
        for b in rows
    ]
