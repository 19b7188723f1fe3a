"""The files of the official lists, read when first asked for and once a process."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from renja_lint.nomenclature.records import Edition, Entry

SHARED = "X.XX"  # stands for any agency's bidang: X.XX.01 is the programme that every agency has

_DATA = Path(__file__).parent / "data"
_FOLDERS = {"kabupaten/kota": "kabupaten-kota", "provinsi": "provinsi"}


def _rows(path: Path) -> list[list[str]]:
    """Read a file's rows without its heading."""
    import csv  # noqa: PLC0415 - nothing that starts the linter without reading a plan should pay for it

    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))[1:]


@cache
def editions() -> tuple[Edition, ...]:
    """Give the editions that are in our data, oldest first.

    ``sha256`` is taken over the lines that ``sha256sum */*.csv`` prints in the edition's folder, files in the order of
    their names by byte: ``sha256sum */*.csv | sha256sum`` gives it again.
    """
    return tuple(
        Edition(edisi, instrument, date, int(digits), indicators == "ya", sha256)
        for edisi, instrument, date, digits, indicators, sha256 in _rows(_DATA / "editions.csv")
    )


@cache
def all_units() -> frozenset[str]:
    """Give every unit that any edition prints for any bidang of the country, spelled as printed."""
    return frozenset(row[0] for row in _rows(_DATA / "units.csv"))


@cache
def official_bidang() -> frozenset[str]:
    """Give the code of every bidang of every edition, X.XX among them, whether or not we have its list."""
    return frozenset(row[0] for row in _rows(_DATA / "bidang.csv"))


@cache
def bidang_in(edisi: str, authority: str) -> frozenset[str]:
    """Give the bidang that we have an edition's list of; X.XX stands for the shared programme."""
    if authority not in _FOLDERS:
        msg = f"no such authority: {authority}"
        raise ValueError(msg)
    if edisi not in {edition.edisi for edition in editions()}:
        msg = f"no such edition in our data: {edisi}"
        raise ValueError(msg)
    return frozenset(path.stem for path in (_DATA / edisi / _FOLDERS[authority]).glob("*.csv"))


@cache
def _read(edisi: str, authority: str, file: str) -> tuple[Entry, ...]:
    path = _DATA / edisi / _FOLDERS[authority] / f"{file}.csv"
    return tuple(
        Entry(kode, tingkat, nama, kinerja, indikator, satuan, edisi)
        for kode, tingkat, nama, kinerja, indikator, satuan in _rows(path)
    )


@cache
def _entries(edisi: str, authority: str, bidang: str) -> Mapping[str, Entry]:
    rows = {entry.kode: entry for entry in _read(edisi, authority, bidang)}
    if SHARED in bidang_in(edisi, authority):
        for entry in _read(edisi, authority, SHARED):
            kode = bidang + entry.kode.removeprefix(SHARED)
            rows.setdefault(kode, entry._replace(kode=kode))
    return {kode: rows[kode] for kode in sorted(rows)}


def entries(edisi: str, authority: str, bidang: str) -> Mapping[str, Entry]:
    """Give an edition's rows of a bidang by code, in code order, the shared programme under the bidang's own code.

    Urusan and bidang have their row too. Empty where we have no list of the bidang.
    """
    return _entries(edisi, authority, bidang) if bidang in bidang_in(edisi, authority) else {}


def all_entries(edisi: str, authority: str, bidang: str) -> tuple[Entry, ...]:
    """Give an edition's rows of a bidang in code order; empty where we have no list of it."""
    return tuple(entries(edisi, authority, bidang).values())
