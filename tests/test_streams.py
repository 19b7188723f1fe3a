"""Standard streams that are closed, full, or left by their reader: told in words where anybody can be told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full device is needed")

LINT = f'"{sys.executable}" -m renja_lint'
GOOD = "renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Kecamatan Contoh\n"
TEXT = """\
RENCANA KERJA
KECAMATAN CONTOH
TAHUN 2025

BAB I
PENDAHULUAN
1.1 Latar Belakang
Rencana Kerja Kecamatan Contoh Tahun 2025 adalah dokumen perencanaan.

BAB II
EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU
2.1 Evaluasi Pelaksanaan Renja
Renja tahun lalu terlaksana.
"""
NEW = (
    f'{LINT} new --perangkat-daerah "Kecamatan Contoh" --daerah "Kabupaten Contoh" --tahun 2026 --sub-kegiatan 7.01.01'
)
FULL = "renja-lint: keluaran baku tidak dapat ditulis (tempat penyimpanan penuh)\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RENJA_LINT_LANG", raising=False)
    (tmp_path / "baik.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "renja.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def shell(line: str) -> tuple[int, str]:
    """Run a line of the shell; give its exit code and what was told."""
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {line}"], capture_output=True, check=False)
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        (f"{LINT} baik.yaml >&-", 2, "renja-lint: keluaran baku tertutup\n"),
        (f"{LINT} - <&-", 2, "renja-lint: masukan baku tertutup\n"),
        (f"{LINT} baik.yaml >/dev/full", 2, FULL),
        (f"{LINT} --version >/dev/full", 2, FULL),
        (f"{LINT} rule --help >/dev/full", 2, FULL),
        (f"{LINT} rule >/dev/full", 2, FULL),
        (f"{LINT} baik.yaml -o /dev/full", 2, "renja-lint: /dev/full tidak dapat ditulis (tempat penyimpanan penuh)\n"),
        (f"{LINT} tidak-ada 2>/dev/full", 2, ""),
        (f"{LINT} tidak-ada 2>&-", 2, ""),
        (f"{LINT} 2>/dev/full", 2, ""),
        (f"{LINT} convert renja.txt 2>/dev/full", 0, ""),
        (f"{LINT} convert renja.txt 2>&1 | true", 0, ""),
        (f"{NEW} 2>&1 | true", 0, ""),
        (f"{LINT} nomenclature 7.01 | true", 0, ""),
        (f"{LINT} --help 2>&1 | true", 0, ""),
    ],
)
def test_closed_and_full_streams_are_told_in_words(line: str, code: int, told: str) -> None:
    assert shell(line) == (code, told)


@pytest.mark.parametrize("words", ["--no-config ../baik.yaml", "../baik.yaml", "convert ../renja.txt"])
def test_a_current_folder_that_was_deleted_is_told_in_words(words: str) -> None:
    line = f"mkdir lama && cd lama && rmdir ../lama && {LINT} {words}"

    assert shell(line) == (2, "renja-lint: folder tempat Anda berada sudah dihapus; pindah dulu ke folder lain\n")


def test_a_dash_as_target_is_standard_output(here: Path) -> None:
    (here / "renja-lint.toml").write_text('output = "-"\n', encoding="utf-8")
    for line in (
        f"{LINT} baik.yaml",
        f"{LINT} --no-config baik.yaml -o -",
        f"{LINT} convert renja.txt -o -",
        f"{NEW} -o -",
    ):
        done = subprocess.run(["bash", "-c", line], capture_output=True, check=False)
        assert done.returncode in {0, 1}
        assert done.stdout.count(b"\n") > 2

    assert not (here / "-").exists()
