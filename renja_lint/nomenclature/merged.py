"""Several editions read as one list: which names, indicators and units of a code are accepted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from renja_lint.nomenclature.names import fold, without_remark
from renja_lint.nomenclature.records import Entry, Official
from renja_lint.nomenclature.tables import own_entries, seen_in_use, shared_entries

_CUT = 200  # letters and digits: a name that our source cut off has more


class Lists(NamedTuple):
    """The editions that serve one plan: no edition is in both ``own`` and ``advice``, the ruling one is first.

    ``seen`` tells whether rows known only from their use advise as well.
    """

    ruling: str
    own: tuple[str, ...]
    advice: tuple[str, ...]
    authority: str
    seen: bool


class Scope(NamedTuple):
    """Where names and codes are sought: the files of these bidang, each with the shared programme if ``shared``."""

    bidang: tuple[str, ...]
    shared: bool


@lru_cache(maxsize=4096)
def official(lists: Lists, bidang: str, kode: str) -> Official | None:
    """Give what the lists say of a code of a bidang, None where they do not have it."""
    own = [entry for edisi in lists.own for entry in _printed(lists, edisi, bidang, kode)]
    advice = [entry for edisi in lists.advice for entry in _printed(lists, edisi, bidang, kode)]
    if lists.seen and not (own or advice) and (used := seen_in_use(lists.authority).get(kode)):
        advice = [used]
    return _official(kode, own, advice, lists.ruling) if own or advice else None


@lru_cache(maxsize=256)
def merged(lists: Lists, bidang: str, *, shared: bool) -> Mapping[str, Official]:
    """Read the lists of one bidang as one, by code and in code order."""
    codes: set[str] = set()
    for edisi in (*lists.own, *lists.advice):
        codes.update(own_entries(edisi, lists.authority, bidang))
        codes.update(shared_entries(edisi, lists.authority, bidang) if shared else ())
    if lists.seen:
        codes.update(kode for kode in seen_in_use(lists.authority) if kode.startswith(f"{bidang}."))
    found = ((kode, official(lists, bidang, kode)) for kode in sorted(codes))
    return {kode: each for kode, each in found if each is not None}


def officials(lists: Lists, scope: Scope) -> Iterator[Official]:
    """Give everything in a scope, bidang by bidang in code order; an urusan comes with each of its bidang."""
    for bidang in scope.bidang:
        yield from merged(lists, bidang, shared=scope.shared).values()


def named(lists: Lists, scope: Scope, nama: str) -> tuple[Official, ...]:
    """Give what accepts a name, in code order."""
    folded = fold(nama)
    found = _by_name(lists, scope).get(folded, ())
    if found or len(folded) < _CUT:
        return found
    return tuple(each for each in officials(lists, scope) if each.cut and each.accepts(nama))


@lru_cache(maxsize=64)
def _by_name(lists: Lists, scope: Scope) -> Mapping[str, tuple[Official, ...]]:
    found: dict[str, dict[str, Official]] = {}
    for each in officials(lists, scope):
        for name in each.names:
            found.setdefault(fold(name), {})[each.kode] = each
    return {name: tuple(of_code[kode] for kode in sorted(of_code)) for name, of_code in found.items()}


def _printed(lists: Lists, edisi: str, bidang: str, kode: str) -> Iterator[Entry]:
    """Give an edition's row of a code, and the shared programme's where an agency has both (4.01.01)."""
    for table in (own_entries, shared_entries):
        entry = table(edisi, lists.authority, bidang).get(kode)
        if entry is not None:
            yield entry


def _official(kode: str, own: list[Entry], advice: list[Entry], ruling: str) -> Official:
    """Let own rows name the code; rows of the advice count beside them only where they name the same thing."""
    naming = own or advice
    if own and advice:
        folded = {fold(entry.nama) for entry in own}
        advice = [entry for entry in advice if fold(entry.nama) in folded]
    measured = [entry for entry in own if entry.satuan] or [entry for entry in advice if entry.satuan]
    return Official(
        kode=kode,
        tingkat=naming[0].tingkat,
        names=_distinct(name for entry in naming for name in (entry.nama, without_remark(entry.nama))),
        indicators=_distinct(entry.indikator for entry in measured),
        units=_distinct(entry.satuan for entry in measured),
        certain=ruling in [entry.edisi for entry in own],
        units_certain=ruling in [entry.edisi for entry in measured],
        editions=_distinct(entry.edisi for entry in own + advice if entry.edisi),
        cut=_distinct(entry.nama for entry in naming if entry.cut),
    )


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
