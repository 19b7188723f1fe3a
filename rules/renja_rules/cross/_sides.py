"""What differs between the two sides of a row of T-C.31: the draft RKPD and the analysed need."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.finding import Text
from renja_lint.plan.rows import Baris
from renja_lint.wording import rupiah
from renja_rules.unit._difference import said, same_number

_NOTHING = Text(id="kosong", en="nothing")


class Sides(NamedTuple):
    """What differs: the key of its column on either side, and what each side says."""

    key: str
    draft: Text
    need: Text


def difference(baris: Baris) -> Sides | None:
    """Give what differs between the sides of a row: its money, else its target's number; units are another rule's."""
    amounts = [baris.rupiah(f"{side}.pagu") for side in ("rancangan", "kebutuhan")]
    if (amounts[0] or 0) != (amounts[1] or 0):
        return Sides("pagu", *(_NOTHING if each is None else _both(rupiah(each)) for each in amounts))
    targets = {indikator.side: indikator.target for indikator in baris.indikator}
    before, after = targets.get("rancangan"), targets.get("kebutuhan")
    if before is None or after is None or same_number(before, after):
        return None
    return Sides("target", _both(said(before)), _both(said(after)))


def _both(words: str) -> Text:
    return Text(id=words, en=words)
