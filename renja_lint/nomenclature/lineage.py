"""What became of a code from edition to edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from renja_lint.nomenclature.names import fold
from renja_lint.nomenclature.records import Entry
from renja_lint.nomenclature.tables import SHARED, country, entry, list_bidang, list_editions, list_own_entries


def history_of(kode: str, authority: str) -> tuple[Entry, ...]:
    """Give the rows that our editions have under a code, oldest first.

    A gap may be ours: where our table of an edition lacks the list (050-5889/2021 has no X.XX.01), its row is missing.
    """
    found = (entry(edition.edisi, authority, kode) for edition in list_editions())
    return tuple(each for each in found if each is not None)


def successors_of(kode: str, authority: str, edisi: str | None = None) -> tuple[Entry, ...]:
    """Give what took the place of a code that a later edition no longer has under its name, in code order.

    They are the rows of the same level and name under codes that did not have the name before, in the first later
    edition that has any; those of the same bidang come alone where there are any, and among them those of the same K.
    ``edisi`` says whose row is meant, the last edition's that has the code where it is left out. Empty where the code
    goes on, and where nothing is told.
    """
    past = {each.edisi: each for each in history_of(kode, authority)}
    start = past.get(edisi or next(reversed(past), ""))
    if start is None:
        return ()
    if len(kode) > len(SHARED) and kode not in list_own_entries(start.edisi, authority, kode[: len(SHARED)]):
        found = successors_of(SHARED + kode[len(SHARED) :], authority, start.edisi)
        return tuple(_written_out(each, kode[: len(SHARED)]) for each in found)
    for later in _later(start, authority):
        same = _bearing(later, authority, start)
        if any(each.kode == kode for each in same):
            return ()
        known = {each.kode for each in _bearing(start.edisi, authority, start)}
        new = tuple(each for each in same if each.kode not in known)
        if new:
            return _nearest(new, kode)
    return ()


def _nearest(rows: tuple[Entry, ...], kode: str) -> tuple[Entry, ...]:
    """Give the rows of a code's own bidang where there are any, and of these the ones with its K."""
    family = tuple(each for each in rows if each.kode[: len(SHARED)] == kode[: len(SHARED)]) or rows
    holder = kode.split(".")[3:4]
    return tuple(each for each in family if each.kode.split(".")[3:4] == holder) or family


def _later(start: Entry, authority: str) -> Iterator[str]:
    """Give the editions after a row's own that have a list of its bidang."""
    names = [edition.edisi for edition in list_editions()]
    for edisi in names[names.index(start.edisi) + 1 :]:
        if start.kode[: len(SHARED)] in list_bidang(edisi, authority):
            yield edisi


def _bearing(edisi: str, authority: str, row: Entry) -> tuple[Entry, ...]:
    """Give an edition's rows of a row's level and name, in code order; where ours is cut, those that begin with it."""
    names = _by_name(edisi, authority)
    folded = fold(row.nama)
    if not row.cut:
        return names.get((row.tingkat, folded), ())
    found = (names[key] for key in names if key[0] == row.tingkat and key[1].startswith(folded))
    return tuple(each for entries in found for each in entries)


@cache
def _by_name(edisi: str, authority: str) -> Mapping[tuple[str, str], tuple[Entry, ...]]:
    found: dict[tuple[str, str], list[Entry]] = {}
    for each in country(edisi, authority).values():
        found.setdefault((each.tingkat, fold(each.nama)), []).append(each)
    return {key: tuple(entries) for key, entries in found.items()}


def _written_out(each: Entry, bidang: str) -> Entry:
    return each._replace(kode=bidang + each.kode[len(SHARED) :]) if each.kode.startswith(f"{SHARED}.") else each
