"""Measure our lists against the same rows in one SQLite file and in one JSON file: ``python -m bench.nomenclature``.

Each way answers the first question on a kecamatan's plan, cold: the rows of bidang 7.01 and of the shared programme in
one edition, by code. Each is measured in processes of its own, the files being in the system's cache;
what SQLite keeps outside Python's memory is not counted.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from tabulate import tabulate

from renja_lint.nomenclature import __file__ as package
from renja_lint.nomenclature.records import Entry
from renja_lint.nomenclature.tables import SHARED, coverage, list_entries, list_own_entries, shared_entries

ROUNDS = 15
EDISI, AUTHORITY, BIDANG = "900.1.15.5-1317-2023", "kabupaten/kota", "7.01"
CSV, SQLITE, JSON = "our CSV files", "one SQLite file", "one JSON file"
FILES = {SQLITE: "lists.sqlite", JSON: "lists.json"}

Cells = tuple[str, str, str, str, str, str, str, str, str, int, bool]


class Cost(NamedTuple):
    """What a way costs: seconds and kilobytes of the load, bytes in a wheel (compressed) and unpacked."""

    seconds: float
    kilobytes: float
    packed: int
    unpacked: int


def from_csv(_: Path) -> Mapping[str, Entry]:
    """Read as the package does."""
    return list_entries(EDISI, AUTHORITY, BIDANG)


def from_sqlite(folder: Path) -> Mapping[str, Entry]:
    """Ask the database for the two lists by its index."""
    database = sqlite3.connect(folder / FILES[SQLITE])
    asked = "SELECT * FROM lists WHERE authority = ? AND section IN (?, ?) AND edisi = ?"
    found = database.execute(asked, (AUTHORITY, BIDANG, SHARED, EDISI)).fetchall()
    database.close()
    return by_code(found)


def from_json(folder: Path) -> Mapping[str, Entry]:
    """Read the whole file, then pick the two lists."""
    lists = json.loads((folder / FILES[JSON]).read_bytes())
    return by_code([*lists[EDISI][AUTHORITY][BIDANG], *lists[EDISI][AUTHORITY][SHARED]])


WAYS: dict[str, Callable[[Path], Mapping[str, Entry]]] = {CSV: from_csv, SQLITE: from_sqlite, JSON: from_json}


def by_code(rows: Iterable[Cells]) -> dict[str, Entry]:
    """Make what the package makes of rows: the shared programme under the bidang's own code, all in code order."""
    found: dict[str, Entry] = {}
    for _, section, kode, tingkat, nama, kinerja, indikator, satuan, edisi, sources, cut in rows:
        row = Entry(kode, tingkat, nama, kinerja, indikator, satuan, edisi, sources, cut=bool(cut))
        if section != SHARED:
            found[kode] = row
        elif kode.startswith(f"{SHARED}."):
            own = BIDANG + kode[len(SHARED) :]
            found.setdefault(own, Entry(own, *row[1:]))
    return {kode: found[kode] for kode in sorted(found)}


def write(folder: Path) -> None:
    """Write every row that we have into one SQLite file and one JSON file."""
    rows: list[Cells] = [
        (each.authority, each.bidang, *row)
        for each in coverage()
        for row in list_own_entries(each.edisi, each.authority, each.bidang).values()
    ]
    columns = ", ".join(("authority", "section", *Entry._fields))
    database = sqlite3.connect(folder / FILES[SQLITE])
    database.execute(f"CREATE TABLE lists ({columns}, PRIMARY KEY (edisi, authority, section, kode)) WITHOUT ROWID")
    database.executemany(f"INSERT INTO lists VALUES ({', '.join('?' * 11)})", rows)
    database.commit()
    database.execute("VACUUM")
    database.close()
    lists: dict[str, dict[str, dict[str, list[Cells]]]] = {}
    for row in rows:
        lists.setdefault(row[8], {}).setdefault(row[0], {}).setdefault(row[1], []).append(row)
    text = json.dumps(lists, ensure_ascii=False, separators=(",", ":"))
    (folder / FILES[JSON]).write_text(text, encoding="utf-8")


def measure(way: str, folder: Path) -> tuple[float, float]:
    """Load once in this process: the seconds; and again, by how many kilobytes Python's memory rose at its highest."""
    start = time.perf_counter()
    WAYS[way](folder)
    seconds = time.perf_counter() - start
    for table in (list_own_entries, shared_entries, list_entries):
        table.cache_clear()
    tracemalloc.start()
    WAYS[way](folder)
    return seconds, tracemalloc.get_traced_memory()[1] / 1000


def measured_apart(way: str, folder: Path) -> tuple[float, float]:
    """Load in a new process."""
    command = [sys.executable, "-m", "bench.nomenclature", way, str(folder)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, kilobytes = ran.stdout.split()
    return float(seconds), float(kilobytes)


def packed(files: Iterable[Path], folder: Path) -> tuple[int, int]:
    """Give how many bytes files take in a wheel, names and all, and unpacked."""
    there = list(files)
    archive = folder / "size.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as wheel:
        for file in there:
            wheel.write(file, file.as_posix().partition("renja_lint/")[2] or file.name)
    return archive.stat().st_size, sum(file.stat().st_size for file in there)


def costs(folder: Path) -> dict[str, Cost]:
    """Measure all ways in turns."""
    found: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
    for _ in range(ROUNDS):
        for way in WAYS:
            found[way].append(measured_apart(way, folder))
    ours = sorted((Path(package).parent / "data").glob("*/*/*.csv"))
    sizes = {CSV: packed(ours, folder)} | {way: packed([folder / name], folder) for way, name in FILES.items()}
    return {
        way: Cost(statistics.median(s for s, _ in taken), statistics.median(k for _, k in taken), *sizes[way])
        for way, taken in found.items()
    }


def main() -> None:
    """Print what each way costs, and each cost against ours."""
    if len(sys.argv) == 3:
        print(*measure(sys.argv[1], Path(sys.argv[2])))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder)
        if not WAYS[CSV](folder) == WAYS[SQLITE](folder) == WAYS[JSON](folder):
            sys.exit("the ways do not give the same rows")
        found = costs(folder)
    ours = found[CSV]
    rows = [
        (
            way,
            f"{cost.seconds * 1000:.1f} ({cost.seconds / ours.seconds:.1f})",
            f"{cost.kilobytes / 1000:.1f} ({cost.kilobytes / ours.kilobytes:.1f})",
            f"{cost.packed / 1e6:.2f} ({cost.packed / ours.packed:.1f})",
            f"{cost.unpacked / 1e6:.2f} ({cost.unpacked / ours.unpacked:.1f})",
        )
        for way, cost in found.items()
    ]
    headers = (
        "a kecamatan's lists from",
        "ms (ratio)",
        "MB of memory (ratio)",
        "MB in a wheel (ratio)",
        "MB on disk (ratio)",
    )
    print(tabulate(rows, headers, disable_numparse=True))


if __name__ == "__main__":
    main()
