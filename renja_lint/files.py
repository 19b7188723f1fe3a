"""Which files are plans: those named, and in folders the YAML files that say so themselves."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, NamedTuple

from renja_lint import bca
from renja_lint.engine import FileReport
from renja_lint.finding import Span, Text
from renja_lint.patterns import regex
from renja_lint.refusal import nearest, perhaps, reason, refusal
from renja_lint.source import limits
from renja_lint.source.tree import Problem
from renja_lint.wording import printable

STDIN = "-"
SUFFIXES = (".yaml", ".yml")
HIDDEN = (".", "~$")  # the second is what Word and Excel leave beside a file that is open
PASSED_BY = frozenset({"node_modules"})  # beside folders whose name begins with a dot

# The key at the beginning of a line, or in front of everything else: indented, or after an opening brace.
_KEY = r"""(?:renja[ \t]*:(?=\s|\Z)|["']renja["'][ \t]*:)"""
_AT_LINE = regex(rf"(?:\A|[\r\n]){_KEY}")
_BEFORE_START = regex(r"[ \t]*(?:(?:#|---|%)[^\r\n]*)?[\r\n]+")
_AT_START = regex(rf"[ \t]*(?:\{{\s*)?{_KEY}")

_REMEDY = Text(
    id="periksa letak berkas itu dan izin membacanya, lalu coba lagi",
    en="check where the file is and who may read it, then try again",
)


class Candidate(NamedTuple):
    """A file that may be a plan: its name in reports, its path, and whether it is read whatever it holds."""

    name: str
    path: str
    certain: bool


def find(paths: Iterable[str], stdin_name: str, suffixes: Iterable[str] = ()) -> tuple[Candidate, ...]:
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


def shown(path: str) -> str:
    """Name a path in messages."""
    return printable(relative(path))


def relative(path: str) -> str:
    """Name a path in reports: relative to the current folder where it is below it, with forward slashes."""
    full, here = Path(os.path.abspath(path)), Path.cwd()
    below = full.relative_to(here) if full.is_relative_to(here) else Path(os.path.normpath(path))
    return below.as_posix()


def read(candidate: Candidate) -> bytes:
    """Read a file, but no more of it than shows that it is too large.

    Raises:
        OSError: it cannot be read.
        RefusalError: it is standard input, and that is closed.
    """
    if candidate.path == STDIN:
        stream: IO[str] | None = sys.stdin
        if stream is None:  # as with <&-
            raise refusal(id="masukan baku tertutup", en="standard input is closed")
        return sys.stdin.buffer.read(limits.BYTES + 1)
    with open(candidate.path, "rb") as file:
        return file.read(limits.BYTES + 1)


def is_plan(data: bytes) -> bool:
    """Tell whether the top level of a YAML file has the key ``renja``, without parsing what may be hostile."""
    codec = "utf-16" if data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else "utf-8-sig"
    text = data.decode(codec, errors="replace")
    if _AT_LINE.search(text):
        return True
    start = 0
    while skipped := _BEFORE_START.match(text, start):
        start = skipped.end()
    return bool(_AT_START.match(text, start))


def unreadable(name: str, error: OSError) -> FileReport:
    """Make the report of a file that exists and cannot be read."""
    return _unread(name, _why(error), _REMEDY)


def without_extra(name: str, extra: str) -> FileReport:
    """Make the report of a file that cannot be read without what comes with an extra."""
    command = installing(extra)
    why = Text(
        id="berkas ini belum terbaca: pembaca Excel belum terpasang",
        en="this file was not read: what reads Excel files is not installed",
    )
    return _unread(name, why, Text(id=f"jalankan {command}, lalu periksa lagi", en=f"run {command}, then check again"))


def installing(extra: str) -> str:
    """Give the command that installs an extra."""
    return f'pip install "renja-lint[{extra}]"'


def _unread(name: str, why: Text, remedy: Text) -> FileReport:
    finding = bca.of_problem(Problem("BCA001", Span(1, 1, 1, 1), {"uraian": why}))
    return FileReport(name, (replace(finding, file=name, remedy=remedy),), readable=False)


def _neighbour(path: str) -> Text:
    """Propose what is in the same folder under a similar name, as the end of a sentence."""
    folder, name = os.path.split(path)
    try:
        return nearest(name, os.listdir(folder or os.curdir), likeness=0.8)
    except OSError:
        return perhaps("")


def _why(error: OSError) -> Text:
    match error:
        case FileNotFoundError():
            return Text(
                id="tautan ini menunjuk ke berkas yang tidak ada", en="this link leads to a file that does not exist"
            )
        case IsADirectoryError():
            return Text(id="folder ini tidak dapat dibuka", en="this folder cannot be opened")
        case PermissionError():
            return Text(id="berkas ini tidak boleh dibaca oleh Anda", en="you may not read this file")
        case _:
            why = reason(error)
            return Text(id=f"berkas ini tidak dapat dibaca ({why.id})", en=f"this file cannot be read ({why.en})")


def _below(path: str, stdin_name: str, suffixes: tuple[str, ...]) -> Iterator[Candidate]:
    if path == STDIN:
        yield Candidate(relative(stdin_name), STDIN, certain=True)
    elif os.path.isdir(path):
        yield from _in_folder(path, suffixes)
    else:
        yield Candidate(relative(path), path, certain=True)


def _in_folder(folder: str, suffixes: tuple[str, ...]) -> Iterator[Candidate]:
    """Walk a folder without following links to folders, so that none is walked twice or for ever."""
    closed: list[str] = []
    for where, folders, files in os.walk(folder, onerror=lambda error: closed.append(str(error.filename))):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in PASSED_BY]
        for name in files:
            path = os.path.join(where, name)
            if name.lower().endswith(suffixes) and not name.startswith(HIDDEN) and not _is_device(path):
                yield Candidate(relative(path), path, certain=False)
    yield from (Candidate(relative(path), path, certain=True) for path in closed)


def _is_device(path: str) -> bool:
    """Tell a pipe or device, which may never end; a link that leads nowhere is none."""
    try:
        return not stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        return False
