"""Runs of the command line in this process, and what they come to."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from renja_lint.cli import main


class Result(NamedTuple):
    """What a run came to."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


def running(capsys: pytest.CaptureFixture[str], *first: str) -> Run:
    """Give what runs the command line with words behind the ``first``."""

    def run(*words: str) -> Result:
        code = main([*first, *words])
        return Result(code, *capsys.readouterr())

    return run
