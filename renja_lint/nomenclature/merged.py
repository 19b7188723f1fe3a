"""Several editions read as one list: which names, indicators and units of a code are accepted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from renja_lint.nomenclature.names import fold, without_remark
from renja_lint.nomenclature.records import Entry, Official
from renja_lint.nomenclature.tables import list_own_entries, seen_in_use, shared_entries

_CUT = 200  # letters and digits: a name that our source cut off has more

Tables = list[Mapping[str, Entry]]


class Lists(NamedTuple):
    """The editions that serve one plan: no edition is in both ``own`` and ``advice``, the ruling one is first.

    ``seen`` tells whether rows known only from their use advise as well; ``measures`` is asked for indicators and units
    alone.
    """

    ruling: str
    own: tuple[str, ...]
    advice: tuple[str, ...]
    authority: str
    seen: bool
    measures: tuple[str, ...] = ()


class Scope(NamedTuple):
    """Where names and codes are sought: the files of these bidang, those in ``shared`` with the shared programme."""

    bidang: tuple[str, ...]
    shared: tuple[str, ...]


@lru_cache(maxsize=4096)
def official(lists: Lists, bidang: str, kode: str) -> Official | None:
    """Give what the lists say of a code of a bidang, None where they do not have it."""
    own, advice, measures = (_having(tables, kode) for tables in _tables(lists, bidang))
    return _official(kode, own, advice, measures, lists.ruling) if own or advice else None


@lru_cache(maxsize=256)
def merge_lists(lists: Lists, bidang: str, *, shared: bool) -> Mapping[str, Official]:
    """Read the lists of one bidang as one, by code and in code order, with the shared programme or without."""
    own, advice, measures = _tables(lists, bidang)
    codes = {kode for table in own + advice for kode in table}
    if not shared:
        codes -= _only_shared(lists, bidang)
    return {
        kode: _official(kode, _having(own, kode), _having(advice, kode), _having(measures, kode), lists.ruling)
        for kode in sorted(codes)
    }


def officials(lists: Lists, scope: Scope) -> Iterator[Official]:
    """Give everything in a scope, bidang by bidang in code order; an urusan comes with each of its bidang."""
    for bidang in scope.bidang:
        yield from merge_lists(lists, bidang, shared=bidang in scope.shared).values()


def find_by_name(lists: Lists, scope: Scope, nama: str) -> tuple[Official, ...]:
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


def _tables(lists: Lists, bidang: str) -> tuple[Tables, Tables, Tables]:
    """Give the rows of the editions that count as the ruling one, of those that advise, of those with measures alone.

    An edition's own rows of a bidang come before the shared programme's: an agency may have both (4.01.01).
    """
    own, advice, measures = (
        [table(edisi, lists.authority, bidang) for edisi in editions for table in (list_own_entries, shared_entries)]
        for editions in (lists.own, lists.advice, lists.measures)
    )
    if lists.seen:
        advice.append({k: row for k, row in seen_in_use(lists.authority).items() if k.startswith(f"{bidang}.")})
    return own, advice, measures


def _only_shared(lists: Lists, bidang: str) -> set[str]:
    """Give the codes of a bidang that it has from the shared programme alone."""
    editions = lists.own + lists.advice
    shared = {kode for edisi in editions for kode in shared_entries(edisi, lists.authority, bidang)}
    return shared - {kode for edisi in editions for kode in list_own_entries(edisi, lists.authority, bidang)}


def _having(tables: Iterable[Mapping[str, Entry]], kode: str) -> list[Entry]:
    return [table[kode] for table in tables if kode in table]


def _official(kode: str, own: list[Entry], advice: list[Entry], measures: list[Entry], ruling: str) -> Official:
    """Let own rows name the code; rows of the others count beside them only where they name the same thing."""
    naming = own or advice
    if own and (advice or measures):
        folded = {fold(entry.nama) for entry in own}
        advice, measures = ([each for each in rows if fold(each.nama) in folded] for rows in (advice, measures))
    measured = [entry for entry in own if entry.satuan] or [entry for entry in advice + measures if entry.satuan]
    return Official(
        kode=kode,
        tingkat=naming[0].tingkat,
        names=_distinct([name for entry in naming for name in _names(entry.nama)]),
        indicators=_distinct([entry.indikator for entry in measured]),
        units=_distinct([entry.satuan for entry in measured]),
        certain=ruling in [entry.edisi for entry in own],
        units_certain=ruling in [entry.edisi for entry in measured],
        editions=_distinct([entry.edisi for entry in own + advice if entry.edisi]),
        cut=_distinct([entry.nama for entry in naming if entry.cut]),
        measured=measured[0].edisi if measured else "",
    )


def _names(nama: str) -> tuple[str, ...]:
    return (nama, without_remark(nama)) if nama.endswith(")") else (nama,)


def _distinct(texts: list[str]) -> tuple[str, ...]:
    return tuple(texts) if len(texts) < 2 else tuple(dict.fromkeys(texts))
