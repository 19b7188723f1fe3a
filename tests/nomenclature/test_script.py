"""The script that makes the data: the same rows give the same files, and rows that could be lost are refused."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from renja_lint.nomenclature import __file__ as package
from renja_lint.nomenclature import country, coverage, seen_in_use

DATA = Path(package).parent / "data"
SCRIPT = Path(__file__).parents[2] / "scripts" / "make_nomenclature.py"
HEAD = ("edisi", "kewenangan", "kode", "tingkat", "nama", "kinerja", "indikator", "satuan", "sumber")
KEPT_BY_HAND = {Path("holders.csv"), Path("owners.csv")}


def write(path: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([head, *rows])
    return path


def test_the_same_rows_make_the_same_files(tmp_path: Path) -> None:
    lists = dict.fromkeys((each.edisi, each.authority) for each in coverage())
    rows = [(*key, *row[:6], row.sources) for key in lists for row in country(*key).values()]
    seen = [("kabupaten/kota", *row[:3], "", "", "") for row in seen_in_use("kabupaten/kota").values()]
    source = write(tmp_path / "input.csv", HEAD, reversed(rows))
    used = write(tmp_path / "seen.csv", HEAD[1:-1], reversed(seen))

    subprocess.run([sys.executable, SCRIPT, source, "--seen", used, "--into", tmp_path / "data"], check=True)

    made = {path.relative_to(tmp_path / "data"): path.read_bytes() for path in (tmp_path / "data").rglob("*.csv")}
    ours = {path.relative_to(DATA): path.read_bytes() for path in DATA.rglob("*.csv")}
    assert made == {path: content for path, content in ours.items() if path not in KEPT_BY_HAND}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("90-2019,provinsi,7.1,bidang_urusan,KECAMATAN,,,,1", "not a row of the nomenclature"),
        ("91-2019,provinsi,7.01,bidang_urusan,KECAMATAN,,,,1", "unknown edition or authority"),
        ("90-2019,provinsi,7.01.02,program,PROGRAM,,Jumlah Laporan,,1", "an indicator and its unit"),
        ("90-2019,provinsi,7.01,bidang_urusan,KECAMATAN,,,,1", "twice with other content"),
        ("90-2019,provinsi,7.01.02,program,PROGRAM,,,,satu", "not a number of sources"),
    ],
)
def test_rows_that_could_not_be_found_again_are_refused(tmp_path: Path, row: str, message: str) -> None:
    lines = (",".join(HEAD), "90-2019,provinsi,7.01,bidang_urusan,KECAMATAN ADMINISTRASI,,,,1", row)
    (tmp_path / "input.csv").write_text("\n".join(lines), "utf-8")

    ran = subprocess.run(
        [sys.executable, SCRIPT, tmp_path / "input.csv", "--into", tmp_path / "data"],
        check=False,
        capture_output=True,
        text=True,
    )

    assert (ran.returncode, message in ran.stderr, (tmp_path / "data").exists()) == (1, True, False)
