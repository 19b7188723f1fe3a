"""Whose kegiatan a code names: which province may use its K, and which secretariat alone uses it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from renja_lint.nomenclature.names import fold
from renja_lint.nomenclature.tables import SHARED, rows

_KEGIATAN = 5  # parts of a kegiatan's code; the fourth is K


class Holder(NamedTuple):
    """Who may use a kegiatan, as read off the rows, not off the law: reason for a warning at most.

    ``authority`` and ``province`` are empty where any may use it; ``keywords`` are those of which a province's name has
    one, ``evidence`` the rows that say so.
    """

    authority: str
    province: str
    keywords: tuple[str, ...]
    evidence: str

    def may_be(self, authority: str, province: str | None) -> bool:
        """Tell whether an agency may be the holder; what the plan does not say is not held against it."""
        if self.authority not in {"", authority}:
            return False
        named = fold(province or "")
        return not (named and self.keywords) or any(fold(word) in named for word in self.keywords)


class Owner(NamedTuple):
    """The one agency that uses a kegiatan of the shared programme: its name, its bidang, the rows that say so."""

    agency: str
    bidang: str
    evidence: str


def holder_of(kode: str, edisi: str | None = None) -> Holder | None:
    """Give who may use a kegiatan or sub kegiatan, None for what stands above and for a K that no row has.

    ``edisi`` matters where an edition gave a province's own kegiatan everybody's number.
    """
    parts = kode.split(".")
    if len(parts) < _KEGIATAN:
        return None
    special = _special().get((edisi or "", ".".join(parts[:_KEGIATAN])))
    return special or _by_k().get(parts[3])


def owner_of(kode: str) -> Owner | None:
    """Give the agency to which alone a kegiatan of the shared programme belongs, None where it is everybody's."""
    kegiatan = ".".join(kode.split(".")[:_KEGIATAN])
    return _owners().get(SHARED + kegiatan[len(SHARED) :])


@cache
def _by_k() -> dict[str, Holder]:
    return {k: _holder(rest) for _, kode, k, *rest in rows("holders.csv") if not kode}


@cache
def _special() -> dict[tuple[str, str], Holder]:
    return {(edisi, kode): _holder(rest) for edisi, kode, _, *rest in rows("holders.csv") if kode}


def _holder(cells: list[str]) -> Holder:
    authority, province, keywords, evidence = cells
    return Holder(authority, province, tuple(keywords.split()), evidence)


@cache
def _owners() -> dict[str, Owner]:
    return {kode: Owner(*rest) for kode, *rest in rows("owners.csv")}
