"""The check of one file, or why it is passed over."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from renja_lint.checking.one_file import Passed, check_file
from renja_lint.engine import FileReport, Machine
from renja_lint.files.search import Candidate
from renja_lint.finding import Span
from renja_lint.source.reader import Given, Reader
from renja_lint.source.tree import Mapping, Reading

ASKED: Counter[str] = Counter()


class Forms(Reader):
    name = "formulir"
    suffixes = (".frm",)

    def accepts(self, data: bytes, name: str) -> bool:
        ASKED["accepts"] += 1
        return name.endswith(".frm")

    def read(self, data: bytes, given: Given) -> Reading:
        ASKED["read"] += 1
        return Reading(Mapping(Span(1, 1, 1, 1)), ())


@pytest.mark.parametrize("certain", [True, False])
@pytest.mark.parametrize(("name", "read"), [("renja.frm", 1), ("renja.yaml", 0)])
def test_a_reader_is_asked_for_a_file_once(tmp_path: Path, name: str, read: int, certain: bool) -> None:  # noqa: FBT001
    ASKED.clear()
    (tmp_path / name).write_text("renja: 1\n", encoding="utf-8")
    answer = check_file(Machine((), readers=[Forms()]), Candidate(name, str(tmp_path / name), certain))

    assert isinstance(answer, FileReport)
    assert (ASKED["accepts"], ASKED["read"]) == (1, read)


def test_what_no_reader_accepts_and_is_no_plan_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "anggaran.yaml").write_text("tahun: 2025\n", encoding="utf-8")
    candidate = Candidate("anggaran.yaml", str(tmp_path / "anggaran.yaml"), certain=False)

    assert check_file(Machine((), readers=[Forms()]), candidate) is Passed.NO_PLAN
