"""Several editions read as one list: which names, indicators and units of a code are accepted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from renja_lint.nomenclature.names import fold
from renja_lint.nomenclature.records import Entry, Official
from renja_lint.nomenclature.tables import entries


class Lists(NamedTuple):
    """The editions that serve one plan: no edition is in both ``own`` and ``advice``, the ruling one is first."""

    ruling: str
    own: tuple[str, ...]
    advice: tuple[str, ...]
    authority: str


@lru_cache(maxsize=256)
def merged(lists: Lists, bidang: str) -> Mapping[str, Official]:
    """Read the lists of one bidang as one, by code and in code order."""
    own = [entries(edisi, lists.authority, bidang) for edisi in lists.own]
    advice = [entries(edisi, lists.authority, bidang) for edisi in lists.advice]
    codes = sorted({kode for table in (*own, *advice) for kode in table})
    return {kode: _official(kode, _having(own, kode), _having(advice, kode), lists.ruling) for kode in codes}


@lru_cache(maxsize=64)
def by_name(lists: Lists, bidang: tuple[str, ...]) -> Mapping[str, tuple[Official, ...]]:
    """Give what has a folded name, in code order."""
    found: dict[str, dict[str, Official]] = {}
    for each in bidang:
        for official in merged(lists, each).values():
            for name in official.names:
                found.setdefault(fold(name), {})[official.kode] = official
    return {name: tuple(of_code[kode] for kode in sorted(of_code)) for name, of_code in found.items()}


def _having(tables: Iterable[Mapping[str, Entry]], kode: str) -> list[Entry]:
    return [table[kode] for table in tables if kode in table]


def _official(kode: str, own: list[Entry], advice: list[Entry], ruling: str) -> Official:
    """Let own rows name the code; rows of the advice count beside them only where they name the same thing."""
    named = own or advice
    names = _distinct([entry.nama for entry in named])
    if own and advice:
        folded = {fold(name) for name in names}
        advice = [entry for entry in advice if fold(entry.nama) in folded]
    measured = [entry for entry in own if entry.satuan] or [entry for entry in advice if entry.satuan]
    return Official(
        kode=kode,
        tingkat=named[0].tingkat,
        names=names,
        indicators=_distinct([entry.indikator for entry in measured]),
        units=_distinct([entry.satuan for entry in measured]),
        certain=ruling in [entry.edisi for entry in own],
        units_certain=ruling in [entry.edisi for entry in measured],
        editions=tuple([entry.edisi for entry in own + advice]),
    )


def _distinct(texts: list[str]) -> tuple[str, ...]:
    return tuple(texts) if len(texts) < 2 else tuple(dict.fromkeys(texts))
