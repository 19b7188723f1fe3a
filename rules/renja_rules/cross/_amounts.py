"""The pagu of T-C.33 against the need of funds of T-C.31, thing by thing, and which differences only follow others."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from renja_lint import Baris, Plan, Related, Text, format_rupiah
from renja_rules.cross._lone_rows import Lone, amount_with_parts
from renja_rules.reading.amounts.sums import sum_difference
from renja_rules.reading.things.pagu import PAGU_COLUMN
from renja_rules.reading.things.pairs import pairs
from renja_rules.reading.things.thing import Thing

_NOTHING = Decimal(0)
_FOLLOWS = Text(id="ikut berbeda: ", en="differs with it: ")
_SUM_FITS = Text(id="jumlah {nama} cocok bila {nilai}", en="the sum of {nama} is right with {nilai}")
_SUM_LACKS = Text(id="jumlah {nama} cocok bila baris ini ada, {nilai}", en="the sum of {nama} lacks it, {nilai}")


class Amounts(NamedTuple):
    """What both tables give a thing, in rupiah.

    ``follows`` tells that its difference is the sum of those of its parts.
    """

    thing: Thing
    planned: Baris
    analysed: Baris
    pagu: Decimal
    need: Decimal
    follows: bool

    @property
    def gap(self) -> Decimal:
        """Give the pagu less the need."""
        return self.pagu - self.need

    def said(self, before: Text | None = None) -> Text:
        """Say what both tables give it; ``before`` stands instead of its name."""
        lead = before or Text.same(f"{self.planned.sebutan}: ")
        both = f"{format_rupiah(self.pagu)}, {self.analysed.tabel.label} {format_rupiah(self.need)}"
        return Text.join(lead, Text.same(both))


def amounts(plan: Plan) -> list[Amounts]:
    """Give what both tables have an amount for, level by level; none that a sum in T-C.31 may explain."""
    return plan.made(_amounts)


def followers(thing: Thing, following: dict[Thing, Amounts]) -> Iterator[Related]:
    """Show the differences right above a thing that only follow, and take them out: each is shown with one cause."""
    while thing.above is not None and thing.above in following:
        thing = thing.above
        found = following.pop(thing)
        yield Related(found.planned.at("pagu"), found.said(_FOLLOWS))


def fitting_sums(one: Amounts, plan: Plan) -> Iterator[Related]:
    """Show the parent of either row whose sum would be right with the amount that the other table gives."""
    for baris, other in ((one.planned, one.need), (one.analysed, one.pagu)):
        column = PAGU_COLUMN[baris.tabel.name]
        found = sum_difference(baris.induk, column, plan) if baris.induk else None
        if baris.induk and found and found.written - found.expected == other - (baris.rupiah(column) or 0):
            note = _SUM_FITS.fill(nama=baris.induk.sebutan, nilai=format_rupiah(other))
            yield Related(baris.induk.at(column), note)


def completed_sums(one: Lone, plan: Plan) -> Iterator[Related]:
    """Show the parent in a table that lacks a row, if its sum would be right with what the other table gives it."""
    amount = amount_with_parts(one.baris, PAGU_COLUMN[one.baris.tabel.name])
    for table in one.missing:
        above = one.thing.above.row(table) if one.thing.above else None
        found = sum_difference(above, PAGU_COLUMN[table], plan) if above else None
        if above and found and found.written - found.expected == amount:
            note = _SUM_LACKS.fill(nama=above.sebutan, nilai=format_rupiah(amount))
            yield Related(above.at(PAGU_COLUMN[table]), note)


def _amounts(plan: Plan) -> list[Amounts]:
    gaps = {thing: _gap(thing, plan) for thing in pairs(plan).things}
    parts: dict[Thing, list[Thing]] = {}
    for thing in gaps:
        if thing.above:
            parts.setdefault(thing.above, []).append(thing)
    found = []
    for thing, gap in gaps.items():
        planned = None if gap is None else _written(thing, "rencana")
        analysed = _written(thing, "telaah_rkpd") if planned else None
        if gap is None or planned is None or analysed is None:
            continue
        follows = gap != 0 and _follows(thing, gaps, parts)
        if follows or not gap or not sum_difference(analysed, PAGU_COLUMN["telaah_rkpd"], plan):
            need = (planned.rupiah(PAGU_COLUMN["rencana"]) or _NOTHING) - gap
            found.append(Amounts(thing, planned, analysed, need + gap, need, follows))
    return found


def _written(thing: Thing, table: str) -> Baris | None:
    """Give the row of a thing in which a table writes its amount."""
    for baris in thing.rows.get(table, ()):
        if PAGU_COLUMN[table] in baris.money:
            return baris
    return None


def _gap(thing: Thing, plan: Plan) -> Decimal | None:
    """Give what T-C.33 has beyond T-C.31, where either may print a thing in several rows; None if one is unreadable."""
    totals = []
    for table, column in PAGU_COLUMN.items():
        rows = thing.rows.get(table, ())
        if plan.unreadable and any(baris.sel(column).unreadable for baris in rows):
            return None
        written = [amount for baris in rows if (amount := baris.rupiah(column)) is not None]
        totals.append(written if len(written) == 1 else [sum(written, _NOTHING), *written])
    pagu, need = totals
    if pagu == need or any(abs(one - other) < 1 for one in pagu for other in need):
        return _NOTHING
    return max(pagu, key=abs) - max(need, key=abs)


def _follows(thing: Thing, gaps: dict[Thing, Decimal | None], parts: dict[Thing, list[Thing]]) -> bool:
    """Tell whether a difference is that of the parts, or of theirs; one that cannot be read may be all of it."""
    own = parts.get(thing, [])
    of_parts = [gaps[part] for part in own]
    below = [gap for part in own for gap in ([gaps[each] for each in parts.get(part, ())] or [gaps[part]])]
    return bool(own) and any(None in each or sum(filter(None, each)) == gaps[thing] for each in (of_parts, below))
