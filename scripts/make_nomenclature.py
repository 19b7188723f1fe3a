"""Make the official lists that the package carries: python scripts/make_nomenclature.py INPUT.csv [--seen SEEN.csv].

INPUT has the columns edisi, kewenangan, kode, tingkat, nama, kinerja, indikator, satuan and sumber (in how many
independent tables the row was seen). SEEN has rows that local governments use and that no list has: kewenangan, kode,
tingkat, nama; left out, the file of them stays as it is. Same input, same bytes.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import re
import shutil
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).parents[1] / "renja_lint" / "nomenclature" / "data"
COLUMNS = ("kode", "tingkat", "nama", "kinerja", "indikator", "satuan", "sumber", "terpotong")
SEEN_COLUMNS = ("kewenangan", "kode", "tingkat", "nama")
FOLDERS = {"kabupaten/kota": "kabupaten-kota", "provinsi": "provinsi"}
SHARED = "X.XX"
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
# How far a list may be trusted (PROVENANCE.md says why); a list that is better than the rest stands by its bidang.
TRUST: dict[tuple[str, ...], str] = {
    ("90-2019", "kabupaten/kota"): "baik",
    ("90-2019", "provinsi"): "belum diperiksa",
    ("050-3708-2020", "kabupaten/kota"): "sedang",
    ("050-3708-2020", "kabupaten/kota", "7.01"): "baik",
    ("050-3708-2020", "kabupaten/kota", "X.XX"): "baik",
    ("050-3708-2020", "provinsi"): "belum diperiksa",
    ("050-5889-2021", "kabupaten/kota"): "sedang",
    ("050-5889-2021", "kabupaten/kota", "7.01"): "baik",
    ("900.1.15.5-1317-2023", "kabupaten/kota"): "tinggi",
    ("sipd-2027", "kabupaten/kota"): "tinggi",
    ("sipd-2027", "provinsi"): "belum diperiksa",
}
# The sources of these editions kept 255 characters of a name; a space at the end was dropped later.
CUT_EDITIONS = frozenset({"90-2019", "050-3708-2020"})
CUT_LENGTHS = frozenset({254, 255})
NO_LETTERS = re.compile(r"[\W_]+")

Row = dict[str, str]
Cells = tuple[str, ...]


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
    if bool(row.get("indikator")) != bool(row.get("satuan")):
        msg = f"an indicator and its unit go together: {row}"
        raise InputError(msg)
    if row.get("edisi", "90-2019") not in EDITIONS or row["kewenangan"] not in FOLDERS:
        msg = f"unknown edition or authority: {row}"
        raise InputError(msg)
    if not row.get("sumber", "1").isdecimal():
        msg = f"not a number of sources: {row}"
        raise InputError(msg)


def fold(name: str) -> str:
    """Keep letters and digits only, blind to case, as the package compares names."""
    return NO_LETTERS.sub("", name).casefold()


def sorted_into_files(rows: Sequence[Row]) -> dict[File, dict[str, Cells]]:
    """Lay rows into files by code; an urusan's row goes into the file of each of its bidang, or its own without any."""
    files: dict[File, dict[str, Cells]] = defaultdict(dict)
    urusan: list[Row] = []
    whole = {fold(row["nama"]) for row in rows if row["edisi"] not in CUT_EDITIONS}
    for row in rows:
        check(row)
        row["terpotong"] = "ya" if is_cut(row) and fold(row["nama"]) not in whole else ""
        if row["tingkat"] == "urusan":
            urusan.append(row)
        else:
            put(files[File(row["edisi"], row["kewenangan"], row["kode"][: len(SHARED)])], row)
    for row in urusan:
        of_edition = [file for file in files if file[:2] == (row["edisi"], row["kewenangan"])]
        holding = [file for file in of_edition if file.bidang.startswith(f"{row['kode']}.")]
        for file in holding or [File(row["edisi"], row["kewenangan"], row["kode"])]:
            put(files[file], row)
    return files


def is_cut(row: Row) -> bool:
    """Tell whether a name is as long as the longest that its source could hold."""
    return row["edisi"] in CUT_EDITIONS and len(row["nama"]) in CUT_LENGTHS


def put(table: dict[str, Cells], row: Row) -> None:
    """Add a row; the same code twice is refused where the content is other."""
    cells = tuple(row[column] for column in COLUMNS)
    if table.setdefault(row["kode"], cells) != cells:
        msg = f"twice with other content: {table[row['kode']]} and {cells}"
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


def make(rows: Sequence[Row], into: Path) -> None:
    """Write every file of the lists anew; what is not made here (PROVENANCE.md) stays."""
    files = sorted_into_files(rows)
    for edisi in EDITIONS:
        shutil.rmtree(into / edisi, ignore_errors=True)
    for file, table in files.items():
        path = into / file.edisi / FOLDERS[file.authority] / f"{file.bidang}.csv"
        write(path, COLUMNS, (table[kode] for kode in sorted(table)))
    write_editions(rows, into)
    write_coverage(files, into)
    units = {row["satuan"] for row in rows} - {""}
    bidang = {row["kode"] for row in rows if row["tingkat"] == "bidang_urusan"} | {SHARED}
    write(into / "units.csv", ("satuan",), ((unit,) for unit in sorted(units)))
    write(into / "bidang.csv", ("kode",), ((kode,) for kode in sorted(bidang)))


def write_editions(rows: Iterable[Row], into: Path) -> None:
    """Write what each edition is, and the checksum of its files."""
    measured = {row["edisi"]: False for row in rows} | {row["edisi"]: True for row in rows if row["indikator"]}
    head = ("edisi", "instrumen", "tanggal", "digit", "indikator", "sha256")
    write(
        into / "editions.csv",
        head,
        (
            (edisi, *facts, "ya" if measured[edisi] else "tidak", checksum(into / edisi))
            for edisi, facts in EDITIONS.items()
            if edisi in measured
        ),
    )


def write_coverage(files: dict[File, dict[str, Cells]], into: Path) -> None:
    """Write how many rows each list has, how many of them were seen in one table only, and how far to trust it."""
    order = list(EDITIONS)
    lines = []
    for file in sorted(files, key=lambda file: (order.index(file.edisi), file.authority, file.bidang)):
        sources = Counter(cells[COLUMNS.index("sumber")] for cells in files[file].values())
        trust = TRUST.get(file, TRUST[file[:2]])
        lines.append((*file, sources.total(), sources["1"], trust))
    write(into / "coverage.csv", ("edisi", "kewenangan", "bidang", "baris", "satu_sumber", "kepercayaan"), lines)


def write_seen(rows: Iterable[Row], into: Path) -> None:
    """Write the rows that are known only from their use."""
    found: dict[tuple[str, str], Cells] = {}
    for row in rows:
        check(row)
        found[row["kewenangan"], row["kode"]] = tuple(row[column] for column in SEEN_COLUMNS)
    write(into / "seen_in_use.csv", SEEN_COLUMNS, (found[key] for key in sorted(found)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and make the data."""
    parser = argparse.ArgumentParser(description="Make the official lists that the package carries.")
    parser.add_argument("input", type=Path, help="the rows that become lists")
    parser.add_argument("--seen", type=Path, help="rows that are in use and in no list")
    parser.add_argument("--into", type=Path, default=DATA, help="the folder to write (default: the package's)")
    options = parser.parse_args(arguments)
    try:
        make(read(options.input), options.into)
        if options.seen:
            write_seen(read(options.seen), options.into)
    except InputError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
