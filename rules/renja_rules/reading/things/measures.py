"""By what a thing is measured in a table: in the SIPD form the indicators of a program stand in the rows below it."""

from __future__ import annotations

from renja_lint import Baris, Indikator
from renja_rules.reading.things.thing import Thing

# The kind of indicator that measures each level.
KINDS = {"program": "capaian", "kegiatan": "hasil", "sub_kegiatan": "keluaran"}
_LEVELS = {kind: tingkat for tingkat, kind in KINDS.items()}
MOST = 40  # indicators of one thing: nothing is measured by more


def measures(thing: Thing, table: str) -> list[Indikator]:
    """Give the indicators of a thing in a table, those that have a name; in T-C.31 those of the analysed need.

    What the table says again, as the SIPD form does in each row below a program, is given once.
    """
    if table in thing.measured:
        return thing.measured[table]
    found: dict[tuple[str | None, str], Indikator] = {}
    for baris in thing.rows.get(table, ()):
        for indikator in _of(baris, KINDS.get(baris.tingkat or "", "")):
            if indikator.nama and indikator.side != "rancangan" and len(found) < MOST:
                found.setdefault((indikator.nama, indikator.target.text if indikator.target else ""), indikator)
    thing.measured[table] = list(found.values())
    return thing.measured[table]


def _of(baris: Baris, kind: str) -> list[Indikator]:
    """Give a row's own indicators of a kind, and in T-C.33 those in the rows below it."""
    found = [indikator for indikator in baris.indikator if indikator.jenis == kind]
    for anak in baris.anak if baris.tabel.name == "rencana" else ():
        found += _of(anak, kind)
    return found


def owner_of(indikator: Indikator) -> Baris | None:
    """Find the row whose indicator it is: its own, or the nearest above it of the level that it measures."""
    wanted = _LEVELS.get(indikator.jenis)
    baris: Baris | None = indikator.baris
    while baris is not None and baris.tingkat != wanted:
        baris = baris.induk
    return baris
