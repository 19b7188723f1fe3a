"""Make the official lists that the package carries: python scripts/make_nomenclature.py INPUT.csv [COUNTRY.csv].

INPUT has the columns edisi, kewenangan, kode, tingkat, nama, kinerja, indikator, satuan and, where rows were written
out from the shared programme X.XX.01, asal. COUNTRY, with the same columns, is the wider table from which only the
units and the bidang of the whole country are taken (INPUT itself where it is left out). Same input, same bytes.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).parents[1] / "renja_lint" / "nomenclature" / "data"
COLUMNS = ("kode", "tingkat", "nama", "kinerja", "indikator", "satuan")
FOLDERS = {"kabupaten/kota": "kabupaten-kota", "provinsi": "provinsi"}
SHARED = "X.XX"
WRITTEN_OUT = "turunan X.XX.01"
LEVELS = {
    "urusan": re.compile(r"[1-9X]"),
    "bidang_urusan": re.compile(r"[1-9]\.\d\d|X\.XX"),
    "program": re.compile(r"([1-9]\.\d\d|X\.XX)\.\d\d"),
    "kegiatan": re.compile(r"([1-9]\.\d\d|X\.XX)\.\d\d\.\d\.\d\d"),
    "sub_kegiatan": re.compile(r"([1-9]\.\d\d|X\.XX)\.\d\d\.\d\.\d\d\.\d{4}"),
}
# edition: instrument, date, digits that the last part of a sub kegiatan is printed with
EDITIONS = {
    "90-2019": ("Permendagri 90/2019", "2019-10-18", 2),
    "050-3708-2020": ("Kepmendagri 050-3708/2020", "2020-10-05", 2),
    "050-5889-2021": ("Kepmendagri 050-5889/2021", "2021-12-27", 2),
    "900.1.15.5-1317-2023": ("Kepmendagri 900.1.15.5-1317/2023", "2023-06-23", 4),
    "sipd-2027": ("SIPD pemutakhiran 2027", "2026-01-23", 4),
}

Row = dict[str, str]


class File(NamedTuple):
    """One file of the data: an edition's rows of one bidang, or of the shared programme, for one authority."""

    edisi: str
    authority: str
    bidang: str


class InputError(Exception):
    """The input cannot be made into lists."""


def read(path: Path) -> list[Row]:
    """Read a table of rows."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def check(row: Row) -> None:
    """Refuse a row that the package could not find again."""
    level = LEVELS.get(row["tingkat"])
    if level is None or not level.fullmatch(row["kode"]) or not row["nama"]:
        msg = f"not a row of the nomenclature: {row}"
        raise InputError(msg)
    if bool(row["indikator"]) != bool(row["satuan"]):
        msg = f"an indicator and its unit go together: {row}"
        raise InputError(msg)
    if row["edisi"] not in EDITIONS or row["kewenangan"] not in FOLDERS:
        msg = f"unknown edition or authority: {row}"
        raise InputError(msg)


def sorted_into_files(rows: Iterable[Row]) -> dict[File, dict[str, tuple[str, ...]]]:
    """Lay rows into files by code; those of an urusan go into the file of each of its bidang."""
    files: dict[File, dict[str, tuple[str, ...]]] = defaultdict(dict)
    urusan: list[Row] = []
    for row in rows:
        check(row)
        if row["kode"] in {"X", SHARED}:
            continue  # placeholders: the agency's own urusan and bidang stand there
        if row["tingkat"] == "urusan":
            urusan.append(row)
            continue
        kode = row["kode"]
        if row.get("asal") == WRITTEN_OUT:
            kode = SHARED + kode[len(SHARED) :]
        put(files[File(row["edisi"], row["kewenangan"], kode[: len(SHARED)])], row, kode)
    for row in urusan:
        for file in list(files):
            if file.bidang.startswith(f"{row['kode']}.") and file[:2] == (row["edisi"], row["kewenangan"]):
                put(files[file], row, row["kode"])
    return files


def put(table: dict[str, tuple[str, ...]], row: Row, kode: str) -> None:
    """Add a row; the same code with other content is refused."""
    cells = (kode, *(row[column] for column in COLUMNS[1:]))
    if table.setdefault(kode, cells) != cells:
        msg = f"twice with other content: {table[kode]} and {cells}"
        raise InputError(msg)


def write(path: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table as UTF-8 with line feeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def checksum(folder: Path) -> str:
    """Hash what ``sha256sum */*.csv`` prints in an edition's folder, so that names and bytes both count."""
    paths = {path.relative_to(folder).as_posix(): path for path in folder.glob("*/*.csv")}
    lines = (f"{hashlib.sha256(paths[name].read_bytes()).hexdigest()}  {name}\n" for name in sorted(paths))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def make(rows: list[Row], country: list[Row], into: Path) -> None:
    """Write every file of the data anew; what is not made here (PROVENANCE.md) stays."""
    files = sorted_into_files(rows)
    for edisi in EDITIONS:
        shutil.rmtree(into / edisi, ignore_errors=True)
    for file, table in files.items():
        path = into / file.edisi / FOLDERS[file.authority] / f"{file.bidang}.csv"
        write(path, COLUMNS, (table[kode] for kode in sorted(table)))
    present = {file.edisi for file in files}
    measured = {row["edisi"] for row in rows if row["indikator"] or row["satuan"]}
    write(
        into / "editions.csv",
        ("edisi", "instrumen", "tanggal", "digit", "indikator", "sha256"),
        (
            (edisi, *facts, "ya" if edisi in measured else "tidak", checksum(into / edisi))
            for edisi, facts in EDITIONS.items()
            if edisi in present
        ),
    )
    everywhere = [*rows, *country]
    units = {row["satuan"] for row in everywhere} - {""}
    bidang = {row["kode"] for row in everywhere if row["tingkat"] == "bidang_urusan"} | {SHARED}
    write(into / "units.csv", ("satuan",), ((unit,) for unit in sorted(units)))
    write(into / "bidang.csv", ("kode",), ((kode,) for kode in sorted(bidang)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and make the data."""
    parser = argparse.ArgumentParser(description="Make the official lists that the package carries.")
    parser.add_argument("input", type=Path, help="the rows that become lists")
    parser.add_argument("country", type=Path, nargs="?", help="a wider table, for the units and bidang of the country")
    parser.add_argument("--into", type=Path, default=DATA, help="the folder to write (default: the package's)")
    options = parser.parse_args(arguments)
    try:
        make(read(options.input), read(options.country) if options.country else [], options.into)
    except InputError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
