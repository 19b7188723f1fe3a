"""Which of the files that were found are checked, and why others are not."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from renja_lint.checking.unread import report_unreadable
from renja_lint.engine import FileReport, Machine
from renja_lint.files.content import is_plan, read_bytes
from renja_lint.files.search import Candidate
from renja_lint.source.reader import FailedReaderError, MissingExtraError, Reader, reading_of

UNSUPPORTED = (".pdf", ".doc", ".xls")  # what plans are kept in, too, and no reader of ours reads
NO_PLAN = "BCA013"


class Passed(Enum):
    """Why a file of a folder is passed over."""

    NO_PLAN = auto()
    UNREADABLE = auto()
    UNSUPPORTED = auto()


def suffixes(readers: Iterable[Reader]) -> tuple[str, ...]:
    """Give the suffixes of files that are of interest in folders, beside those of YAML."""
    return (*_read_by(readers), *UNSUPPORTED)


def check_file(machine: Machine, candidate: Candidate) -> FileReport | MissingExtraError | Passed:
    """Check a file that was named, or was found in a folder and is a plan; of others tell why they are passed over.

    A document of an office that cannot be read is a plan if its name says so; where its reader lacks what it needs, it
    is told what that is.

    Raises:
        RefusalError: standard input is closed.

    """
    name = candidate.name.lower()
    if not candidate.certain and name.endswith(UNSUPPORTED) and not name.endswith(_read_by(machine.readers)):
        return Passed.UNSUPPORTED
    try:
        data = read_bytes(candidate)
    except OSError as error:
        return report_unreadable(candidate.name, error)
    is_meant = candidate.certain or is_plan(data)
    if not is_meant and not _is_document(machine, candidate, data):
        return Passed.NO_PLAN
    try:
        report = machine.lint(data, candidate.name)
    except MissingExtraError as error:
        return error
    if is_meant or report.readable or report.crashes or "renja" in candidate.name.casefold():
        return report
    is_other = any(finding.code == NO_PLAN for finding in report.findings)
    return Passed.NO_PLAN if is_other else Passed.UNREADABLE


def _is_document(machine: Machine, candidate: Candidate, data: bytes) -> bool:
    """Tell whether a reader takes a file, or fails on it, which is told when it is to read it."""
    try:
        return reading_of(data, candidate.name, machine.readers) is not None
    except FailedReaderError:
        return True


def _read_by(readers: Iterable[Reader]) -> tuple[str, ...]:
    return tuple(suffix for reader in readers for suffix in reader.suffixes)
