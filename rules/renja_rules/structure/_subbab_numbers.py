"""The numbers of sub-chapters against their chapter's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from renja_lint import Bagian, Place, read_numeral
from renja_rules.reading.chapters.layout import Cocok
from renja_rules.structure._contents import Butir


class Nomor(NamedTuple):
    """The number of a sub-chapter, real or listed: the chapter's part, and its own."""

    bab: int
    urutan: int
    pemilik: Bagian | Butir

    @property
    def place(self) -> Place:
        """Give where it stands."""
        return self.pemilik.at("nomor") if isinstance(self.pemilik, Bagian) else self.pemilik.place

    @property
    def tertulis(self) -> str:
        """Give the number in figures."""
        return f"{self.bab}.{self.urutan}"


def wrong_numbers(bab: int, found: Sequence[Nomor], missing: set[int] | None) -> Iterator[tuple[Nomor, str]]:
    """Give the numbers that are not the chapter's or not the next, with the right ones.

    A gap that the ``missing`` sub-chapters leave is none; without ``missing`` only the chapter's part is looked at.
    """
    last = 0
    for one in found:
        is_next = missing is None or (one.urutan > last and set(range(last + 1, one.urutan)) <= missing)
        right = f"{bab}.{one.urutan if is_next else last + 1}"
        if one.tertulis != right:
            yield one, right
        last = one.urutan


def nomor_of(sub: Bagian) -> Nomor | None:
    """Give the number of a sub-chapter; None where it has none made of two parts."""
    first, _, second = sub.nomor.partition(".")
    bab, urutan = read_numeral(first), read_numeral(second) if second.isdecimal() else None
    return Nomor(bab, urutan, sub) if bab and urutan else None


def missing_from(bab: Bagian, cocok: Cocok | None) -> set[int]:
    """Give the places of the layout's sub-chapters that the chapter does not have."""
    subbab = cocok.subbab if cocok and cocok.is_whole else ()
    parts = next((parts for one, parts in subbab if one.ada is bab), ())
    return {int(part.baku.nomor.partition(".")[2]) for part in parts if part.ada not in bab.subbab}
