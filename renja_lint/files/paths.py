"""How files are called: in reports relative to the current folder, in messages without what moves a cursor."""

from __future__ import annotations

import os
from pathlib import Path

from renja_lint.refusal import refusal
from renja_lint.wording import printable


def here() -> Path:
    """Give the current folder.

    Raises:
        RefusalError: it is gone.
    """
    try:
        return Path.cwd()
    except FileNotFoundError as error:
        raise refusal(
            id="folder tempat Anda berada sudah dihapus; pindah dulu ke folder lain",
            en="the current folder was deleted; change to another one",
        ) from error


def show_path(path: str) -> str:
    """Name a path in messages."""
    return printable(relative_path(path))


def relative_path(path: str) -> str:
    """Name a path in reports: relative to the current folder where it is below it, with forward slashes."""
    full, here = Path(os.path.abspath(path)), Path.cwd()
    below = full.relative_to(here) if full.is_relative_to(here) else Path(os.path.normpath(path))
    return below.as_posix()
