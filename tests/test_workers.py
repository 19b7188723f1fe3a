"""Checking files with several workers: the same answers in the same order, whatever becomes of a worker."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from renja_lint.checking.workers import processors, spread
from tests.running import Run, running

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="workers are started on Linux only")

EXAMPLES = Path(__file__).parent.parent / "examples"
NUMBERS = list(range(23))


@pytest.fixture
def lint(capsys: pytest.CaptureFixture[str]) -> Run:
    return running(capsys, "--no-plugins", "--no-config")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of plans, of what is none, and of what cannot be read."""
    for source in EXAMPLES.glob("*.yaml"):
        for copy in "ab":
            (tmp_path / f"{source.stem}-{copy}.yaml").write_bytes(source.read_bytes())
    (tmp_path / "anggaran.yml").write_text("tahun: 2025\n")
    (tmp_path / "renja-kosong.yaml").write_bytes(b"renja: 1\nrenja: 1\n\0")
    (tmp_path / "renja-tautan.yaml").symlink_to("tidak-ada")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _with_its_process(number: int) -> tuple[int, int]:
    return number, os.getpid()


def _failing(number: int) -> int:
    if number == 7:
        message = f"nomor {number}"
        raise LookupError(message)
    return number * number


def _ending(parent: int, number: int) -> int:
    if number == 9 and os.getpid() != parent:
        os._exit(1)
    return number * number


@pytest.mark.parametrize("form", ["full", "concise", "json", "github"])
@pytest.mark.parametrize("jobs", ["2", "5"])
def test_the_report_is_the_same_with_any_number_of_workers(lint: Run, folder: Path, form: str, jobs: str) -> None:
    assert folder.is_dir()
    alone = lint("--format", form, "--jobs", "1", ".")
    assert alone.code == 1
    assert lint("--format", form, "-j", jobs, ".") == alone


def test_workers_take_what_is_left_after_the_first() -> None:
    found = list(spread(_with_its_process, NUMBERS, 2))
    assert [number for number, _ in found] == NUMBERS
    assert found[0][1] == os.getpid()
    assert os.getpid() not in {process for _, process in found[1:]}


@pytest.mark.parametrize(("things", "jobs"), [(NUMBERS, 1), (NUMBERS[:4], 2), ([], None)])
def test_few_things_or_one_worker_need_no_other_process(things: list[int], jobs: int | None) -> None:
    assert list(spread(_with_its_process, things, jobs)) == [(number, os.getpid()) for number in things]


def test_there_are_as_many_workers_as_processors() -> None:
    assert processors() == len(os.sched_getaffinity(0))
    workers = {process for _, process in spread(_with_its_process, NUMBERS, None)} - {os.getpid()}
    assert len(workers) <= processors()


def test_what_a_worker_raises_is_raised_here() -> None:
    with pytest.raises(LookupError, match="nomor 7"):
        list(spread(_failing, NUMBERS, 2))


def test_what_a_worker_that_was_ended_leaves_is_done_here() -> None:
    assert list(spread(partial(_ending, os.getpid()), NUMBERS, 2)) == [number * number for number in NUMBERS]


def test_standard_input_is_read_beside_files(lint: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = (EXAMPLES / "mangkutana-2024.yaml").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    names = sorted(path.name for path in folder.glob("*-a.yaml"))
    read = lint("--jobs", "2", "--format", "concise", "--stdin-name", "masukan.yaml", "-", *names)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert read == lint("--jobs", "1", "--format", "concise", "--stdin-name", "masukan.yaml", "-", *names)
    assert "masukan.yaml:" in read.out


@pytest.mark.parametrize("word", ["0", "-1", "dua", "1.5", ""])
def test_a_number_of_workers_that_is_none_is_refused(lint: Run, word: str) -> None:
    said = f'renja-lint: --jobs "{word}" bukan bilangan bulat dari 1 ke atas; tulis seperti --jobs 2\n'
    assert lint(f"--jobs={word}", ".") == (2, "", said)


def test_a_run_that_is_stopped_ends_quietly_with_its_workers(tmp_path: Path) -> None:
    plan = (EXAMPLES / "mangkutana-2024.yaml").read_bytes()
    for number in range(400):
        (tmp_path / f"renja-{number}.yaml").write_bytes(plan)
    command = [sys.executable, "-m", "renja_lint", "--no-plugins", "--jobs", "2", str(tmp_path)]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    while not _children(run.pid):
        assert run.poll() is None
        time.sleep(0.01)
    workers = _children(run.pid)
    os.killpg(run.pid, signal.SIGINT)
    out, err = run.communicate(timeout=60)
    assert (run.returncode, out, err.strip()) == (130, b"", b"")
    assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]


def _children(process: int) -> list[str]:
    return Path(f"/proc/{process}/task/{process}/children").read_text().split()
