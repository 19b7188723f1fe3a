"""What the sum rules share: a parent against its parts, and what may explain the difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from renja_lint import COLUMN_LABELS, Baris, Finding, Guess, Money, Plan, Related, Rule, Tabel, Text, parent_code
from renja_rules.reading.bilingual import same_in_both
from renja_rules.reading.causes.difference import Elsewhere, Missing, Part, explain
from renja_rules.reading.official.rows import bears_anothers, of_agency
from renja_rules.reading.things.pagu import PAGU_COLUMN
from renja_rules.reading.things.pairs import pairs
from renja_rules.reading.things.repeats import repeats_code
from renja_rules.reading.things.thing import PROGRAM

_MOST_LOST = 3  # rows that a sum lacks which are named


class Difference(NamedTuple):
    """A written amount that is not the sum of its parts, in rupiah."""

    written: Decimal
    expected: Decimal
    parts: tuple[Baris, ...]


def check_sum(rule: Rule, baris: Baris, columns: tuple[str, ...], plan: Plan) -> Iterator[Finding]:
    """Compare a row with its parts in those of its table's money columns that are asked for."""
    for column in baris.money if baris.anak else ():
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

    A parent that equals its grandchildren is right: the stale row between them is at fault. So is one that counts the
    rows which by their names are its own: their heading is missing, or their code is another's.
    """
    written = induk.rupiah(column)
    if written is None or agrees(written, induk.anak, column) or not comparable(induk, column, plan):
        return None
    own = _by_name(induk, plan)
    if own != induk.anak and agrees(written, own, column):
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

    A program that is below no row of the table may be part of any row above the programs. What is part of a row that
    bears another's code is not known.
    """
    if bears_anothers(induk, plan):
        return False
    if induk.rank < PROGRAM and any(baris.kode and baris.induk is None for baris in induk.tabel.of_level("program")):
        return False
    amounts = [anak.uang(column) for anak in induk.anak]
    known = all(anak.tingkat and not any(a.tingkat is None for a in anak.anak) for anak in induk.anak)
    readable = not plan.unreadable or not any(f"{b.subject}#{column}" in plan.unreadable for b in induk.anak)
    return known and readable and any(amount is not None for amount in amounts)


def total(rows: Iterable[Baris], column: str) -> Decimal:
    """Add up a money column, in rupiah; a blank counts as nothing."""
    return sum((baris.rupiah(column) or Decimal(0) for baris in rows), Decimal(0))


def _by_name(induk: Baris, plan: Plan) -> list[Baris]:
    """Give the rows that are part of a parent by their names, whatever their codes say and wherever they stand."""
    own = [anak for anak in induk.anak if not _is_anothers(anak, plan)]
    return own + plan.made(_miscoded).get((induk.tabel.name, induk.kode or ""), [])


def _miscoded(plan: Plan) -> dict[tuple[str, str], list[Baris]]:
    """Give the rows whose code is another's, by their table and by the parent that their name has."""
    found: dict[tuple[str, str], list[Baris]] = {}
    for tabel in plan.tables.values():
        for baris in tabel.baris:
            named = plan.nomenclature.named(baris.nama, baris.tingkat) if _is_miscoded(baris, plan) else ()
            for code in {parent_code(official.kode) for official in of_agency(named, plan)}:
                found.setdefault((tabel.name, code), []).append(baris)
    return found


def _is_anothers(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row is by its name part of another row than the one that its code or its place says."""
    if baris.kode:
        return _is_miscoded(baris, plan)
    is_below = baris.induk is not None and baris.induk.padanan is not None
    return is_below and baris.padanan is None and bool(plan.nomenclature.named(baris.nama, baris.tingkat))


def _is_miscoded(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row's name is an official one of another code: its own is another row's, or no row's."""
    if bears_anothers(baris, plan):
        return True
    is_official = baris.kode is None or plan.nomenclature.official(baris.kode) is not None
    return not is_official and bool(plan.nomenclature.named(baris.nama, baris.tingkat))


def _without_twins(rows: Iterable[Baris]) -> list[Baris]:
    """Leave out rows whose code was there already, and those without one that repeat the row before them."""
    every = list(rows)
    return [
        baris
        for before, baris in zip((None, *every), every, strict=False)
        if not (repeats_code(baris) if baris.kode else _repeats(baris, before))
    ]


def _repeats(baris: Baris, before: Baris | None) -> bool:
    return before is not None and baris.padanan is not None and baris.padanan == before.padanan


def _below(parts: Iterable[Baris], column: str) -> Decimal:
    """Add up the level below the parts, where they have one."""
    return sum((total(part.anak or (part,), column) for part in parts), Decimal(0))


def guesses(induk: Baris, column: str, found: Difference, plan: Plan) -> tuple[Guess, ...]:
    """Look for what explains a difference, in the other columns of the table and in the other tables."""
    parts = parts_of(found.parts, column, plan)
    same, lost = tuple(elsewhere(induk, column, plan)), tuple(_missing(induk, plan))
    return explain(found.written, found.expected, parts=parts, missing=lost, same=same) or incomplete(lost)


def incomplete(lost: Iterable[Missing]) -> tuple[Guess, ...]:
    """Name the rows that a sum lacks where nothing else explains it: in this column their amounts are not known."""
    rows = {row: each for each in lost for row, _, at in [each.subject.partition("#")] if at in PAGU_COLUMN.values()}
    return tuple(
        Guess(
            "baris_hilang",
            (each.subject,),
            None,
            Text(
                id=f"kemungkinan belum lengkap: baris '{each.name}', yang ada di {each.where.id}, tidak ada di sini",
                en=f"possibly incomplete: row '{each.name}', to be found in {each.where.en}, is missing here",
            ),
        )
        for each in list(rows.values())[:_MOST_LOST]
    )


def elsewhere(baris: Baris, column: str, plan: Plan) -> Iterator[Elsewhere]:
    """Give the same row's amounts in other columns of its table and in the other tables, in rupiah."""
    for name in baris.tabel.money_columns:
        amount = baris.rupiah(name)
        if amount is not None and name != column:
            yield Elsewhere(_where(baris.tabel, name, baris.tabel), amount)
    yield from _in_others(baris, plan)


def _in_others(baris: Baris, plan: Plan) -> Iterator[Elsewhere]:
    """Give the same row's amounts in the other tables, in rupiah."""
    for twin in pairs(plan).like(baris):
        for name in twin.tabel.money_columns:
            amount = twin.rupiah(name)
            if amount is not None:
                yield Elsewhere(_where(twin.tabel, name, baris.tabel), amount)


def _twins(baris: Baris, plan: Plan) -> Iterator[tuple[Tabel, Baris]]:
    yield baris.tabel, baris
    yield from ((twin.tabel, twin) for twin in pairs(plan).like(baris))


def _where(tabel: Tabel, column: str, here: Tabel) -> Text:
    name = f"kolom {COLUMN_LABELS[column]}" if tabel is here else f"{tabel.label}, {COLUMN_LABELS[column]}"
    return same_in_both(name)


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
                yield Missing(f"{baris.subject}#{name}", baris.sebutan, _where(baris.tabel, name, here), amount)


def related(found: Difference, column: str) -> tuple[Related, ...]:
    """Show the parts of a sum with their amounts."""
    return tuple(
        Related(b.at(column), same_in_both(f"{b.sebutan}: {text.text.strip()}"))
        for b in found.parts
        if (text := b.uang(column)) is not None
    )


def parts_of(rows: Iterable[Baris], column: str, plan: Plan) -> list[Part]:
    """Give rows as the parts of a sum, each with its amounts in other tables.

    Its other columns are those of another year or of what was before: no part is out of date against them.
    """
    return [
        Part(f"{b.subject}#{column}", b.sebutan, b.rupiah(column) or Decimal(0), tuple(_in_others(b, plan)))
        for b in rows
    ]
