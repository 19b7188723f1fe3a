"""The programs that the total of a table adds up."""

from __future__ import annotations

from renja_lint import Baris, KolomUang, Tabel
from renja_rules.reading.things.repeats import without_repeats
from renja_rules.reading.things.thing import PROGRAM


def programs_of_total(tabel: Tabel, column: KolomUang) -> tuple[Baris, ...]:
    """Give the programs that a total adds up; none where one of them or the outline cannot be read.

    Of a program whose own row is missing, its kegiatan stand for it.
    """
    rows = tabel.of_level("program")
    if rows:
        rows += tuple(b for b in tabel.of_level("kegiatan") if b.kode and (b.induk is None or b.induk.rank < PROGRAM))
    unclear = any(baris.tingkat is None and baris.uang(column) for baris in tabel.baris)
    unreadable = any(baris.sel(column).unreadable for baris in rows)
    if unclear or unreadable or not any(baris.uang(column) for baris in rows):
        return ()
    return tuple(without_repeats(rows))
