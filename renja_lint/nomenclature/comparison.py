"""What changed from one edition to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from renja_lint.nomenclature.names import fold
from renja_lint.nomenclature.records import Entry
from renja_lint.nomenclature.tables import SHARED, country, list_entries

_URUSAN = "urusan"


class Change(NamedTuple):
    """A row in the one edition, and what it is in the other."""

    before: Entry
    after: Entry


class Comparison(NamedTuple):
    """What two editions have differently, each in code order (of the first edition where a row is in both).

    Every row that is not the same in both is once in one of ``came`` (new), ``went`` (gone), ``renamed`` (same code,
    other name) and ``moved`` (same name, other code). ``measured`` are rows with code and name in both whose indicator
    or unit is another; it stays empty where one of the editions has neither. ``uncompared`` are the bidang of which
    only one of them has a list (X.XX the shared programme, "urusan" the rows of the urusan): whether their rows came,
    went or are only missing from our data cannot be told.
    """

    came: tuple[Entry, ...]
    went: tuple[Entry, ...]
    renamed: tuple[Change, ...]
    moved: tuple[Change, ...]
    measured: tuple[Change, ...]
    uncompared: tuple[str, ...]


def diff(first: str, second: str, authority: str, bidang: str | None = None) -> Comparison:
    """Compare two editions' lists of a bidang, or of the whole country with the shared programme once under X.XX.

    Names count as the same on letters and digits alone. A row has moved where its name and level are gone from exactly
    one code and new at exactly one.
    """
    uncompared = frozenset(_sections(first, authority, bidang) ^ _sections(second, authority, bidang))
    before, after = (_rows(edisi, authority, bidang, uncompared) for edisi in (first, second))
    kept = [kode for kode in before if kode in after and _same_name(before[kode], after[kode])]
    same = frozenset(kept)
    gone = {kode: each for kode, each in before.items() if kode not in same}
    new = {kode: each for kode, each in after.items() if kode not in same}
    moved = _moved(gone.values(), new.values())
    for change in moved:
        del gone[change.before.kode], new[change.after.kode]
    renamed = [kode for kode in gone if kode in new]
    return Comparison(
        came=tuple(each for kode, each in new.items() if kode not in gone),
        went=tuple(each for kode, each in gone.items() if kode not in new),
        renamed=tuple(Change(gone[kode], new[kode]) for kode in renamed),
        moved=moved,
        measured=tuple(Change(before[kode], after[kode]) for kode in kept if _measured(before[kode], after[kode])),
        uncompared=tuple(sorted(uncompared)),
    )


def _table(edisi: str, authority: str, bidang: str | None) -> Mapping[str, Entry]:
    return country(edisi, authority) if bidang is None else list_entries(edisi, authority, bidang)


def _sections(edisi: str, authority: str, bidang: str | None) -> set[str]:
    """Give the lists that the rows to be compared come from."""
    return {_section(kode, bidang) for kode in _table(edisi, authority, bidang)}


def _section(kode: str, bidang: str | None) -> str:
    if len(kode) < len(SHARED):
        return _URUSAN
    return SHARED if bidang is not None and f"{kode}.".startswith(f"{bidang}.01.") else kode[: len(SHARED)]


def _rows(edisi: str, authority: str, bidang: str | None, without: frozenset[str]) -> dict[str, Entry]:
    table = _table(edisi, authority, bidang)
    return {kode: entry for kode, entry in table.items() if _section(kode, bidang) not in without}


def _same_name(one: Entry, other: Entry) -> bool:
    first, second = fold(one.nama), fold(other.nama)
    return first == second or (one.cut and second.startswith(first)) or (other.cut and first.startswith(second))


def _measured(one: Entry, other: Entry) -> bool:
    if not (one.satuan and other.satuan):
        return False
    return fold(one.indikator) != fold(other.indikator) or one.satuan.casefold() != other.satuan.casefold()


def _moved(gone: Iterable[Entry], new: Iterable[Entry]) -> tuple[Change, ...]:
    before, after = _by_name(gone), _by_name(new)
    pairs = ((rows, after.get(name, [])) for name, rows in before.items())
    return tuple(Change(rows[0], others[0]) for rows, others in pairs if len(rows) == len(others) == 1)


def _by_name(entries_: Iterable[Entry]) -> Mapping[tuple[str, str], list[Entry]]:
    found: dict[tuple[str, str], list[Entry]] = {}
    for each in entries_:
        found.setdefault((each.tingkat, fold(each.nama)), []).append(each)
    return found
