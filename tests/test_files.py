"""Which files are read, and how they are called."""

from __future__ import annotations

import io
import os
import sys
import tracemalloc
from pathlib import Path

import pytest

from renja_lint.files.content import is_plan, read_bytes
from renja_lint.files.paths import show_path
from renja_lint.files.search import Candidate, find_files
from renja_lint.refusal import RefusalError
from renja_lint.source import limits

PLAN = "renja: 1\njenis: induk\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "kerja"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PLAN, encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "renja: 1\n",
        "renja:\n",
        "# catatan\n\n---\nrenja : 1",
        "jenis: induk\nrenja: 1\n",
        "jenis: induk\r\nrenja: 1\r\n",
        "jenis: induk\rrenja: 1\r",
        '"renja": 1\n',
        "'renja': 1\n",
        '{"renja":1}',
        "{\n  renja: 1}",
        "# catatan\n  renja: 1\n  jenis: induk\n",
    ],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_with_the_key_at_its_top_is_a_plan(text: str, codec: str) -> None:
    assert is_plan(text.encode(codec))


@pytest.mark.parametrize(
    "text",
    ["", "kecamatan: Contoh\n", "isi:\n  renja: 1\n", "renja_lama: 1\n", "renja", "# renja: 1\n", "a: |\n renja: 1\n"],
)
def test_a_file_without_it_is_none(text: str) -> None:
    assert not is_plan(text.encode())


@pytest.mark.parametrize("repeated", ["\n", " ", "# \n", "{", " \n#", "renja", "\nrenja ", "---", "\r\n\t"])
def test_a_hostile_file_is_looked_through_once(repeated: str) -> None:
    tracemalloc.start()
    assert not is_plan((repeated * 1_000_000)[:1_000_000].encode())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 20_000_000, "bytes, for one million of them"


def test_what_is_broken_further_down_or_not_utf8_is_a_plan_all_the_same() -> None:
    assert is_plan(b"\xff\xfa\nrenja: 1\na: [\n")


def test_a_folder_is_searched_in_order_without_what_is_hidden(here: Path) -> None:
    make(
        here, "b/z.yml", "a.yaml", "b/A.YAML", "b/c/d.yaml", "b/.e.yaml", ".git/f.yaml", "node_modules/g.yaml", "h.txt"
    )

    assert [c.name for c in find_files(["."], "-")] == ["a.yaml", "b/A.YAML", "b/c/d.yaml", "b/z.yml"]
    assert {c.certain for c in find_files(["."], "-")} == {False}


def test_what_is_named_is_read_whatever_it_is_called(here: Path) -> None:
    make(here, "renja.txt", ".b.yaml", "folder/c.yaml")

    assert find_files([".b.yaml", "folder", "folder/c.yaml", "renja.txt", "renja.txt"], "-") == (
        Candidate(".b.yaml", ".b.yaml", certain=True),
        Candidate("folder/c.yaml", "folder/c.yaml", certain=True),
        Candidate("renja.txt", "renja.txt", certain=True),
    )


def test_a_folder_that_bears_the_name_of_a_file_is_searched(here: Path) -> None:
    make(here, "renja.yaml/isi.yaml")

    assert [c.name for c in find_files(["renja.yaml"], "-")] == ["renja.yaml/isi.yaml"]
    assert [c.name for c in find_files(["."], "-")] == ["renja.yaml/isi.yaml"]


def test_links_in_a_circle_end(here: Path) -> None:
    make(here, "a/b.yaml")
    (here / "a" / "lagi").symlink_to(here, target_is_directory=True)
    (here / "tautan").symlink_to(here / "a", target_is_directory=True)

    assert [c.name for c in find_files(["."], "-")] == ["a/b.yaml"]
    assert [c.name for c in find_files(["tautan"], "-")] == ["tautan/b.yaml"]


def test_a_pipe_in_a_folder_is_left_alone(here: Path) -> None:
    os.mkfifo(here / "pipa.yaml")

    assert find_files(["."], "-") == ()


def test_names_are_relative_below_the_current_folder_and_as_given_elsewhere(here: Path) -> None:
    make(here, "a/b.yaml")
    make(here.parent, "lain/c.yaml")

    assert show_path(str(here / "a" / "b.yaml")) == "a/b.yaml"
    assert show_path("./a/../a/b.yaml") == "a/b.yaml"
    assert show_path("../lain/c.yaml") == "../lain/c.yaml"
    assert show_path(str(here.parent / "lain" / "c.yaml")) == (here.parent / "lain" / "c.yaml").as_posix()


def test_names_cannot_move_the_cursor() -> None:
    assert show_path("a\x1b[31m\n.yaml") == "a\N{REPLACEMENT CHARACTER}[31m\N{REPLACEMENT CHARACTER}.yaml"


def test_reports_know_the_true_names(here: Path) -> None:
    make(here, "a\x1b[31m\n.yaml")

    assert [candidate.name for candidate in find_files(["."], "-")] == ["a\x1b[31m\n.yaml"]


def test_a_path_that_does_not_exist_is_refused_with_what_is_near(here: Path) -> None:
    make(here, "renja-2025.yaml")

    with pytest.raises(RefusalError) as one:
        find_files(["renja-2025.yml"], "-")
    with pytest.raises(RefusalError) as two:
        find_files(["tidak/ada", "renja-2025.yaml", "juga"], "-")

    assert one.value.text == (
        'tidak ada berkas atau folder bernama renja-2025.yml; mungkin maksudnya "renja-2025.yaml"',
        'no such file or folder: renja-2025.yml; perhaps "renja-2025.yaml" is meant',
    )
    assert two.value.text == (
        "tidak ada berkas atau folder bernama tidak/ada, juga",
        "no such file or folder: tidak/ada, juga",
    )


def test_standard_input_is_called_as_asked(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PLAN.encode())))

    (candidate,) = find_files(["-"], str(here / "baru.yaml"))

    assert candidate == Candidate("baru.yaml", "-", certain=True)
    assert read_bytes(candidate) == PLAN.encode()


def test_no_more_is_read_than_shows_that_a_file_is_too_large(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BYTES", 10)
    (here / "besar.yaml").write_bytes(b"x" * 1000)

    assert len(read_bytes(Candidate("besar.yaml", "besar.yaml", certain=True))) == 11


def test_a_folder_that_cannot_be_opened_is_not_passed_by(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(here, "a/b.yaml", "tutup/c.yaml")
    opened = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("tutup"):
            raise PermissionError(13, "Permission denied", path)
        return opened(path)

    monkeypatch.setattr(os, "scandir", scandir)

    assert [(c.name, c.certain) for c in find_files(["."], "-")] == [("a/b.yaml", False), ("tutup", True)]
