"""The files of the official lists, read when first asked for and once a process."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from renja_lint.nomenclature.records import Coverage, Edition, Entry

SHARED = "X.XX"  # stands for any agency's bidang: X.XX.01 is the programme that every agency has

_DATA = Path(__file__).parent / "data"
_FOLDERS = {"kabupaten/kota": "kabupaten-kota", "provinsi": "provinsi"}
AUTHORITIES = tuple(_FOLDERS)


def rows(name: str) -> list[list[str]]:
    """Read the rows of a file of the data, without its heading."""
    import csv  # noqa: PLC0415 - nothing that starts the linter without reading a plan should pay for it

    with (_DATA / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))[1:]


@cache
def list_editions() -> tuple[Edition, ...]:
    """Give the editions that are in our data, oldest first.

    ``sha256`` is taken over the lines that ``sha256sum */*.csv`` prints in the edition's folder, files in the order of
    their names by byte: ``sha256sum */*.csv | sha256sum`` gives it again.
    """
    return tuple(
        Edition(edisi, instrument, date, int(digits), indicators == "ya", sha256)
        for edisi, instrument, date, digits, indicators, sha256 in rows("editions.csv")
    )


@cache
def coverage() -> tuple[Coverage, ...]:
    """Give every list that is in our data: by edition, oldest first, then authority and bidang."""
    return tuple(
        Coverage(edisi, authority, bidang, int(count), int(single), trust)
        for edisi, authority, bidang, count, single, trust in rows("coverage.csv")
    )


@cache
def list_units() -> frozenset[str]:
    """Give every unit that any edition prints for any bidang of the country, spelled as printed."""
    return frozenset(row[0] for row in rows("units.csv"))


@cache
def official_bidang() -> frozenset[str]:
    """Give the code of every bidang of every edition, X.XX among them, whether or not we have its list."""
    return frozenset(row[0] for row in rows("bidang.csv"))


@cache
def list_bidang(edisi: str, authority: str) -> frozenset[str]:
    """Give the bidang that we have an edition's list of; X.XX stands for the shared programme.

    An urusan of which the edition has the row and no bidang is among them.
    """
    if authority not in _FOLDERS:
        msg = f"no such authority: {authority}"
        raise ValueError(msg)
    if edisi not in {edition.edisi for edition in list_editions()}:
        msg = f"no such edition in our data: {edisi}"
        raise ValueError(msg)
    return frozenset(path.stem for path in (_DATA / edisi / _FOLDERS[authority]).glob("*.csv"))


@cache
def list_own_entries(edisi: str, authority: str, bidang: str) -> Mapping[str, Entry]:
    """Give an edition's rows of a bidang by code, in code order, without the shared programme; empty without a list."""
    if bidang not in list_bidang(edisi, authority):
        return {}
    return {
        kode: Entry(kode, tingkat, nama, kinerja, indikator, satuan, edisi, int(sources), cut == "ya")
        for kode, tingkat, nama, kinerja, indikator, satuan, sources, cut in rows(
            f"{edisi}/{_FOLDERS[authority]}/{bidang}.csv"
        )
    }


@cache
def shared_entries(edisi: str, authority: str, bidang: str) -> Mapping[str, Entry]:
    """Give the rows of the shared programme under a bidang's own codes; empty where we have no list of either."""
    if len(bidang) < len(SHARED) or bidang == SHARED or bidang not in list_bidang(edisi, authority):
        return {}
    shared = list_own_entries(edisi, authority, SHARED)
    return {
        (kode := bidang + entry.kode[len(SHARED) :]): Entry(kode, *entry[1:])
        for entry in shared.values()
        if entry.kode.startswith(f"{SHARED}.")
    }


@cache
def list_entries(edisi: str, authority: str, bidang: str) -> Mapping[str, Entry]:
    """Give an edition's rows of a bidang by code, in code order, the shared programme under the bidang's own code.

    Urusan and bidang have their row too. Empty where we have no list of the bidang.
    """
    found = {**shared_entries(edisi, authority, bidang), **list_own_entries(edisi, authority, bidang)}
    return {kode: found[kode] for kode in sorted(found)}


def all_entries(edisi: str, authority: str, bidang: str) -> tuple[Entry, ...]:
    """Give an edition's rows of a bidang in code order; empty where we have no list of it."""
    return tuple(list_entries(edisi, authority, bidang).values())


@cache
def country(edisi: str, authority: str) -> Mapping[str, Entry]:
    """Give every row of an edition by code, in code order, the shared programme once under X.XX."""
    found = {
        kode: entry
        for bidang in list_bidang(edisi, authority)
        for kode, entry in list_own_entries(edisi, authority, bidang).items()
    }
    return {kode: found[kode] for kode in sorted(found)}


@cache
def seen_in_use(authority: str) -> Mapping[str, Entry]:
    """Give the rows that local governments use and no list of ours has, by code; their edition is empty."""
    return {
        kode: Entry(kode, tingkat, nama, "", "", "", "", 1, cut=False)
        for whose, kode, tingkat, nama in rows("seen_in_use.csv")
        if whose == authority
    }


def below(edisi: str, authority: str, kode: str = "") -> tuple[Entry, ...]:
    """Give an edition's row of a code and all rows under it, in code order; every row where no code is given.

    Under a bidang stands the shared programme, too; in what is wider it stands once, under X.XX.
    """
    is_wide = len(kode) < len(SHARED)
    table = country(edisi, authority) if is_wide else list_entries(edisi, authority, kode[: len(SHARED)])
    return tuple(row for each, row in table.items() if not kode or f"{each}.".startswith(f"{kode}."))


def list_of(edisi: str, authority: str, kode: str) -> str:
    """Give which list has an edition's row of a code: its own bidang's, else the shared programme's, X.XX."""
    bidang = kode[: len(SHARED)]
    return bidang if kode in list_own_entries(edisi, authority, bidang) else SHARED


def bidang_holding(kode: str, bidang: Iterable[str]) -> str | None:
    """Give the one of the bidang in whose file a code is found: its own; for an urusan the first one under it."""
    known = frozenset(bidang)
    if len(kode) >= len(SHARED):
        return kode[: len(SHARED)] if kode[: len(SHARED)] in known else None
    return min((each for each in known if each == kode or each.startswith(f"{kode}.")), default=None)


def entry(edisi: str, authority: str, kode: str) -> Entry | None:
    """Give an edition's row of a code, None where it has none; the shared programme's under any bidang's own code."""
    bidang = bidang_holding(kode, list_bidang(edisi, authority))
    if bidang is None:
        return None
    return list_own_entries(edisi, authority, bidang).get(kode) or shared_entries(edisi, authority, bidang).get(kode)
