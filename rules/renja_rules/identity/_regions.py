"""The names of the country's provinces, kabupaten, kota and kecamatan, read only where a text names a strange one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

Jenis = Literal["provinsi", "kabupaten", "kota", "kecamatan"]

_DATA = Path(__file__).parent / "data"
_COLUMNS = {
    "provinsi": "provinsi,",
    "kabupaten": "kabupaten_kota,kabupaten ",
    "kota": "kabupaten_kota,kota ",
    "kecamatan": "kecamatan,",
}


@cache
def _lines() -> tuple[str, str]:
    """Give the table as it is and in lower case, each line with its end."""
    text = (_DATA / "wilayah.csv").read_text(encoding="utf-8")
    return text, text.lower()


@cache
def common_names() -> frozenset[str]:
    """Give the names that are common words too, in lower case: "Kecamatan Jaya" may be a slogan."""
    return frozenset((_DATA / "nama_umum.txt").read_text(encoding="utf-8").split())


def codes_of_name(jenis: Jenis, nama: str) -> tuple[str, ...]:
    """Give the codes of the regions of a kind that have a name, whatever its capitals: 73.24 for Luwu Timur."""
    _, table = _lines()
    row = f",{_COLUMNS[jenis]}{nama.lower()}\n"
    found = []
    at = table.find(row)
    while at >= 0:
        found.append(table[table.rfind("\n", 0, at) + 1 : at])
        at = table.find(row, at + 1)
    return tuple(found)


def describe_region(kode: str) -> str:
    """Give a region's name with those that it lies in: "Kecamatan Pacitan, Kabupaten Pacitan, Provinsi Jawa Timur"."""
    names = [_name(kode[:length]) for length in (8, 5, 2) if length <= len(kode)]
    nouns = ("Kecamatan ", "", "Provinsi ")[-len(names) :]
    return ", ".join(f"{noun}{name}" for noun, name in zip(nouns, names, strict=True))


def _name(kode: str) -> str:
    table, _ = _lines()
    start = table.find(f"\n{kode},") + 1
    return table[start : table.find("\n", start)].rpartition(",")[2]
