"""What differs between the two sides of a row of T-C.31: the draft RKPD and the analysed need."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from renja_lint import MONEY_COLUMNS, Baris, Plan, format_rupiah
from renja_rules.reading.amounts.sums import sum_difference
from renja_rules.reading.targets.comparison import describe_target, same_number, same_target
from renja_rules.reading.things.measures import measures
from renja_rules.reading.things.pairs import pairs


class Sides(NamedTuple):
    """What differs: the key of its column on either side, and what each side says; None where it says nothing."""

    key: str
    draft: str | None
    need: str | None


def differing_sides(baris: Baris) -> Sides | None:
    """Give what differs between the sides of a row: its money, else its target's number; units are another rule's."""
    amounts = [baris.rupiah(column) for column in MONEY_COLUMNS["telaah_rkpd"]]
    if (amounts[0] or 0) != (amounts[1] or 0):
        return Sides("pagu", *(None if each is None else format_rupiah(each) for each in amounts))
    targets = {indikator.side: indikator.target for indikator in baris.indikator}
    before, after = targets.get("rancangan"), targets.get("kebutuhan")
    if before is None or after is None or same_number(before, after):
        return None
    return Sides("target", describe_target(before), describe_target(after))


def is_slip(baris: Baris, key: str, plan: Plan) -> bool:
    """Tell whether what differs is no change but a slip in one side, which another rule tells.

    The need is the odd one where T-C.33 has what the draft has; the draft is where the sum of the parent would be right
    with what the need has.
    """
    thing = pairs(plan).of(baris)
    planned = thing.rows.get("rencana", ()) if thing else ()
    if key == "target":
        drafts = [each.target for each in baris.indikator if each.side == "rancangan" and each.target]
        goals = [each.target for each in measures(thing, "rencana") if each.target] if thing else []
        return any(same_target(draft, goal) for draft in drafts for goal in goals)
    draft, need = (baris.rupiah(column) or Decimal(0) for column in MONEY_COLUMNS["telaah_rkpd"])
    gap = sum_difference(baris.induk, "rancangan.pagu", plan) if baris.induk else None
    fits = gap is not None and gap.written - gap.expected == need - draft
    return fits or any(row.rupiah("pagu") == draft for row in planned)
