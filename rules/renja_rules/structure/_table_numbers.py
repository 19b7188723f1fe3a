"""The number of a table, and the parts of the document that the table belongs in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Bagian, Place, Tabel, read_numeral, regex
from renja_rules.reading.chapters.layout import Cocok

_NOMOR = regex(r"tabel[\s.:]{0,4}([0-9]{1,2}|[IVX]{1,6})\s?[.-]\s?([0-9]{1,2})[\s.:]{0,4}", re.IGNORECASE)
_USUAL = regex(r"tabel (?:[0-9]+|[IVX]+)\.[0-9]+\.?", re.IGNORECASE)


class Nomor(NamedTuple):
    """A table's number in figures, where it stands, and the chapters and parts that the table belongs in."""

    bab: int
    urutan: int
    tertulis: str
    place: Place
    homes: tuple[tuple[Bagian, Bagian], ...]

    @property
    def is_usual(self) -> bool:
        """Tell whether it is written with the usual marks."""
        return bool(_USUAL.fullmatch(self.tertulis))

    @property
    def home(self) -> tuple[int, ...]:
        """Give the place in the document of the part that the number says the table is printed in; empty for none."""
        parts = (part.path for bab, part in self.homes if bab.angka == self.bab)
        return tuple(step for step in next(parts, ()) if isinstance(step, int))


def nomor_of(tabel: Tabel, cocok: Cocok | None) -> Nomor | None:
    """Give the number of a table; None where it has none made of chapter and place."""
    written = " ".join((tabel.isi.nomor or "").split())
    match = _NOMOR.fullmatch(written)
    bab = read_numeral(match[1]) if match else None
    if match is None or bab is None:
        return None
    place = tabel.at(("nomor",), "nomor", "nomor")
    return Nomor(bab, int(match[2]), written, place, tuple(_homes(cocok, tabel.name)))


def _homes(cocok: Cocok | None, table: str) -> Iterator[tuple[Bagian, Bagian]]:
    """Give the parts of the document that a table belongs in, sub-chapters first, each with its chapter."""
    subbab = cocok.subbab if cocok else ()
    for bab, parts in subbab:
        yield from ((bab.ada, part.ada) for part in parts if bab.ada and part.ada and table in part.baku.tabel)
    for bab, _ in subbab:
        if bab.ada and table in bab.baku.tabel:
            yield bab.ada, bab.ada
