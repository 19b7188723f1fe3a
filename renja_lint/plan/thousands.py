"""Whether the amounts of T-C.31 are printed in thousands of rupiah, as its official form has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from renja_lint.patterns import regex
from renja_lint.plan import model

_THOUSANDS = regex(r"\bribu(?:an)?\b|(?<![0-9])000(?![0-9])", re.IGNORECASE)
_MONEY = regex(r"\brp\b|\brp[.0]|rupiah|pagu|dana|anggaran", re.IGNORECASE)
# Of a sub kegiatan a few million rupiah are usual: a table of such amounts is in rupiah, whatever heading was copied.
_USUAL = 5_000_000


def rupiah_unit(isi: model.TabelTelaah, planned: model.TabelRencana | None) -> int:
    """Give how many rupiah one printed unit of money is worth, 1 or 1000: by its key, else by the table's heading.

    A heading may be copied with the form: the amounts of T-C.33 that are printed here too tell better.
    """
    if isi.satuan_pagu:
        return 1000 if isi.satuan_pagu == "ribu" else 1
    cells = (cell for block in isi.kepala for cell in block.isi if cell)
    if not any(_THOUSANDS.search(cell) and _MONEY.search(cell) for cell in cells):
        return 1
    printed = list(_amounts(isi))
    pagu = {row.pagu.amount for row in planned.baris if row.pagu} if planned else set()
    alike, in_thousands = sum(one in pagu for one in printed), sum(one * 1000 in pagu for one in printed)
    if alike != in_thousands:
        return 1000 if in_thousands > alike else 1
    return 1000 if printed and sorted(printed)[(len(printed) - 1) // 2] < _USUAL else 1


def _amounts(isi: model.TabelTelaah) -> Iterator[Decimal]:
    for row in isi.baris:
        for side in (row.rancangan, row.kebutuhan):
            if side and side.pagu and side.pagu.amount:
                yield side.pagu.amount
