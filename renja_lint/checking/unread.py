"""What is said of files that exist and cannot be read."""

from __future__ import annotations

from dataclasses import replace

from renja_lint import bca
from renja_lint.engine import FileReport
from renja_lint.finding import Span, Text
from renja_lint.refusal import RefusalError, reason, refusal
from renja_lint.source.reader import MissingExtraError
from renja_lint.source.tree import Problem
from renja_lint.wording import printable

_REMEDY = Text(
    id="periksa letak berkas itu dan izin membacanya, lalu coba lagi",
    en="check where the file is and who may read it, then try again",
)


def report_unreadable(name: str, error: OSError) -> FileReport:
    """Make the report of a file that exists and cannot be read."""
    return _unread(name, _why(error), _REMEDY)


def report_missing_extra(name: str, extra: str) -> FileReport:
    """Make the report of a file that cannot be read without what comes with an extra."""
    command = _installing(extra)
    why = Text(
        id="berkas ini belum terbaca: pembaca Excel belum terpasang",
        en="this file was not read: what reads Excel files is not installed",
    )
    remedy = Text(
        id=f"jalankan {command} di folder renja-lint, lalu periksa lagi",
        en=f"run {command} in the folder of renja-lint, then check again",
    )
    return _unread(name, why, remedy)


def missing_extra(error: MissingExtraError, name: str) -> RefusalError:
    """Make the refusal of a file that was named and cannot be read without what comes with an extra."""
    command, name = _installing(str(error)), printable(name)
    return refusal(
        id=f"{name} belum terbaca; untuk membaca berkas Excel, jalankan dulu di folder renja-lint: {command}",
        en=f"{name} was not read; to read Excel files, first run in the folder of renja-lint: {command}",
    )


def _installing(extra: str) -> str:
    """Give the command that installs an extra from a checkout: the package is on no index."""
    return f'pip install ".[{extra}]"'


def _unread(name: str, why: Text, remedy: Text) -> FileReport:
    finding = bca.of_problem(Problem("BCA001", Span(1, 1, 1, 1), {"uraian": why}))
    return FileReport(name, (replace(finding, file=name, remedy=remedy),), readable=False)


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
