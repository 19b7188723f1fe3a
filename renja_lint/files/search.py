"""Which files are meant: those that are named, and in folders those of the kinds that plans are kept in."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from renja_lint.files.paths import here, relative_path
from renja_lint.finding import Text
from renja_lint.refusal import nearest, perhaps, refusal
from renja_lint.wording import printable

STDIN = "-"
SUFFIXES = (".yaml", ".yml")
HIDDEN = (".", "~$")  # the second is what Word and Excel leave beside a file that is open
PASSED_BY = frozenset({"node_modules"})  # beside folders whose name begins with a dot


class Candidate(NamedTuple):
    """A file that may be a plan: its name in reports, its path, and whether it is read whatever it holds."""

    name: str
    path: str
    certain: bool


def find_files(paths: Iterable[str], stdin_name: str, suffixes: Iterable[str] = ()) -> tuple[Candidate, ...]:
    """Give the files that paths lead to, each once, in order of their names in messages.

    In folders these are the YAML files, and those with one of the ``suffixes``.

    Raises:
        RefusalError: a path does not exist, or the current folder is gone.
    """
    here()
    paths = tuple(dict.fromkeys(paths))
    missing = [path for path in paths if path != STDIN and not os.path.lexists(path)]
    if missing:
        names, near = ", ".join(map(printable, missing)), _neighbour(missing[0])
        raise refusal(
            id=f"tidak ada berkas atau folder bernama {names}{near.id}", en=f"no such file or folder: {names}{near.en}"
        )
    found: dict[str, Candidate] = {}
    for path in paths:
        for each in _below(path, stdin_name, (*SUFFIXES, *suffixes)):
            key = each.path if each.path == STDIN else os.path.abspath(each.path)
            if each.certain or key not in found:
                found[key] = each
    return tuple(sorted(found.values()))


def _neighbour(path: str) -> Text:
    """Propose what is in the same folder under a similar name, as the end of a sentence."""
    folder, name = os.path.split(path)
    try:
        return nearest(name, os.listdir(folder or os.curdir), likeness=0.8)
    except OSError:
        return perhaps("")


def _below(path: str, stdin_name: str, suffixes: tuple[str, ...]) -> Iterator[Candidate]:
    if path == STDIN:
        yield Candidate(relative_path(stdin_name), STDIN, certain=True)
    elif os.path.isdir(path):
        yield from _in_folder(path, suffixes)
    else:
        yield Candidate(relative_path(path), path, certain=True)


def _in_folder(folder: str, suffixes: tuple[str, ...]) -> Iterator[Candidate]:
    """Walk a folder without following links to folders, so that none is walked twice or for ever."""
    closed: list[str] = []
    for where, folders, files in os.walk(folder, onerror=lambda error: closed.append(str(error.filename))):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in PASSED_BY]
        for name in files:
            path = os.path.join(where, name)
            if name.lower().endswith(suffixes) and not name.startswith(HIDDEN) and not _is_device(path):
                yield Candidate(relative_path(path), path, certain=False)
    yield from (Candidate(relative_path(path), path, certain=True) for path in closed)


def _is_device(path: str) -> bool:
    """Tell a pipe or device, which may never end; a link that leads nowhere is none."""
    try:
        return not stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        return False
