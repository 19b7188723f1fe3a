"""``convert``: what it writes is what was read, it says what it read, and it writes over nothing unasked."""

from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint import conversion
from renja_lint.cli import main
from renja_lint.finding import Span, Spot, Text
from renja_lint.source import yaml
from renja_lint.source.tree import Left, Reading, Source

EXAMPLES = Path(__file__).parents[1] / "examples"
CLEAN = EXAMPLES / "contoh-bersih-2025.yaml"
ACCOUNT = """\
Terbaca:
  - 6 bab, 12 sub bab
  - 19 dasar hukum
  - tabel tujuan dan sasaran: 4 baris
  - tabel evaluasi (T-C.29): 52 baris
  - tabel kinerja pelayanan (T-C.30): 6 baris
  - tabel telaah rancangan awal RKPD (T-C.31): 50 baris
  - tabel usulan masyarakat (T-C.32): 3 baris
  - tabel rencana kerja dan pendanaan (T-C.33): 52 baris
Tidak terbaca:
  - tidak ada
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RENJA_LINT_LANG", raising=False)
    return tmp_path


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_what_is_written_reads_as_what_was_read_and_stays_the_same(example: Path) -> None:
    tree = yaml.read(example.read_bytes()).tree
    assert tree is not None
    text = conversion.format_tree(tree)
    again = yaml.read(text.encode())

    assert again.problems == ()
    assert again.tree is not None
    assert conversion.format_tree(again.tree) == text


def test_a_plan_is_written_and_what_was_read_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(CLEAN), "-o", "hasil.yaml"]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"{ACCOUNT}Ditulis ke hasil.yaml\n")

    assert main(["convert", "hasil.yaml"]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == ((here / "hasil.yaml").read_text(encoding="utf-8"), ACCOUNT)


def test_nothing_is_written_over_unasked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "ada.yaml").write_text("penting", encoding="utf-8")
    (here / "renja.yaml").write_bytes(CLEAN.read_bytes())

    assert main(["convert", "renja.yaml", "-o", "ada.yaml"]) == 2
    assert capsys.readouterr().err == "renja-lint: ada.yaml sudah ada; pilih nama lain, atau timpa dengan --force\n"
    assert (here / "ada.yaml").read_text(encoding="utf-8") == "penting"
    assert main(["convert", "renja.yaml", "-o", "renja.yaml", "--force"]) == 2
    assert capsys.readouterr().err == "renja-lint: hasil akan menimpa renja.yaml yang dibaca\n"
    assert (here / "renja.yaml").read_bytes() == CLEAN.read_bytes()
    assert main(["convert", "renja.yaml", "-o", "ada.yaml", "--force"]) == 0
    assert (here / "ada.yaml").read_text(encoding="utf-8").startswith("renja: 1\njenis: induk\n")


def test_what_cannot_be_read_is_told_as_a_check_tells_it(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "renja.pdf").write_bytes(b"%PDF-1.7\n")

    assert main(["convert", "renja.pdf", "-o", "hasil.yaml"]) == 1
    assert capsys.readouterr().out.startswith(
        "renja.pdf:1:1: KESALAHAN BCA001 berkas-tidak-terbaca\n"
        "  berkas PDF tidak dapat diperiksa; pakai berkas Word atau Excel yang menjadi asalnya\n"
    )
    assert not (here / "hasil.yaml").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("hilang.docx",), "tidak ada berkas atau folder bernama hilang.docx"),
        ((".",), ". adalah folder; sebut satu berkas"),
        (("a.yaml", "b.yaml"), "terlalu banyak argumen: b.yaml"),
        ((), "BERKAS belum disebut"),
        (("a.yaml", "-o", "tak/ada.yaml"), "folder tak tidak ada"),
        (("a.yaml", "--jenis", "renja"), '--jenis "renja" tidak dikenal; pilih salah satu dari induk, perubahan'),
    ],
)
def test_wrong_use_is_2(here: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str) -> None:
    (here / "a.yaml").write_text("renja: 1\n", encoding="utf-8")

    assert main(["convert", *words]) == 2
    assert capsys.readouterr().err.startswith(f"renja-lint: {said}")


def test_the_account_says_where_facts_came_from_and_what_was_left() -> None:
    spot = Spot(sheet="Sheet 1", cell="A5")
    reading = Reading(
        yaml.read(b"renja: 1\n").tree,
        (),
        sources=(Source("tahun", "2024", Text(id="judul di Sheet 1!A3", en="the title in Sheet 1!A3")),),
        left=tuple(
            Left(Span(n, 1, n, 2, spot), Text(id=f"baris {n} tanpa kode", en=f"row {n} without a code"))
            for n in range(1, 53)
        ),
    )
    lines = list(conversion.account(reading, "en"))

    assert lines[:4] == ["Read:", "Taken from the document:", "  - tahun: 2024 (the title in Sheet 1!A3)", "Not read:"]
    assert lines[4] == "  - Sheet 1!A5 row 1 without a code"
    assert lines[-2:] == ["  - Sheet 1!A5 row 50 without a code", "  - and 2 more"]
