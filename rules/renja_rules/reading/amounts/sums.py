"""What the sum rules share: a parent against its parts, and what may explain the difference."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from renja_lint import Baris, KolomUang, Plan, parent_code
from renja_rules.reading.official.rows import has_foreign_code, rows_of_agency
from renja_rules.reading.things.repeats import repeats_code
from renja_rules.reading.things.thing import PROGRAM


class Difference(NamedTuple):
    """A written amount that is not the sum of its parts, in rupiah."""

    written: Decimal
    expected: Decimal
    parts: tuple[Baris, ...]


def sum_difference(induk: Baris, column: KolomUang, plan: Plan) -> Difference | None:
    """Compare a parent with the sum of its parts; None where they agree or cannot be compared.

    A parent that equals its grandchildren is right: the stale row between them is at fault. So is one that counts the
    rows which by their names are its own: their heading is missing, or their code is another's.
    """
    written = induk.rupiah(column)
    if written is None or agrees(written, induk.anak, column) or not is_comparable(induk, column, plan):
        return None
    own = _by_name(induk, plan)
    if own != induk.anak and agrees(written, own, column):
        return None
    return Difference(written, total(induk.anak, column), tuple(induk.anak))


def agrees(written: Decimal, parts: Sequence[Baris], column: KolomUang) -> bool:
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


def is_comparable(induk: Baris, column: KolomUang, plan: Plan) -> bool:
    """Tell whether a parent's parts are known: all levels found, all amounts readable, at least one written.

    A program that is below no row of the table may be part of any row above the programs. What is part of a row that
    has the code of another row is not known.
    """
    if has_foreign_code(induk, plan):
        return False
    if induk.rank < PROGRAM and any(baris.kode and baris.induk is None for baris in induk.tabel.of_level("program")):
        return False
    amounts = [anak.uang(column) for anak in induk.anak]
    known = all(anak.tingkat and not any(a.tingkat is None for a in anak.anak) for anak in induk.anak)
    readable = not plan.unreadable or not any(anak.sel(column).unreadable for anak in induk.anak)
    return known and readable and any(amount is not None for amount in amounts)


def total(rows: Iterable[Baris], column: KolomUang) -> Decimal:
    """Add up a money column, in rupiah; a blank counts as nothing."""
    return sum((baris.rupiah(column) or Decimal(0) for baris in rows), Decimal(0))


def _by_name(induk: Baris, plan: Plan) -> list[Baris]:
    """Give the rows that are part of a parent by their names, whatever their codes say and wherever they stand."""
    own = [anak for anak in induk.anak if not _is_part_of_another(anak, plan)]
    return own + plan.made(_miscoded).get((induk.tabel.name, induk.kode or ""), [])


def _miscoded(plan: Plan) -> dict[tuple[str, str], list[Baris]]:
    """Give the rows whose code is another's, by their table and by the parent that their name has."""
    found: dict[tuple[str, str], list[Baris]] = {}
    for tabel in plan.tables.values():
        for baris in tabel.baris:
            named = plan.nomenclature.named(baris.nama, baris.tingkat) if _is_miscoded(baris, plan) else ()
            for code in {parent_code(official.kode) for official in rows_of_agency(named, plan)}:
                found.setdefault((tabel.name, code), []).append(baris)
    return found


def _is_part_of_another(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row is by its name part of another row than the one that its code or its place says."""
    if baris.kode:
        return _is_miscoded(baris, plan)
    is_below = baris.induk is not None and baris.induk.padanan is not None
    return is_below and baris.padanan is None and bool(plan.nomenclature.named(baris.nama, baris.tingkat))


def _is_miscoded(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row's name is an official one of another code: its own is another row's, or no row's."""
    if has_foreign_code(baris, plan):
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


def _below(parts: Iterable[Baris], column: KolomUang) -> Decimal:
    """Add up the level below the parts, where they have one."""
    return sum((total(part.anak or (part,), column) for part in parts), Decimal(0))
