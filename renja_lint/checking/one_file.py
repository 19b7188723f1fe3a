"""The check of one file that was found, or why it is passed over."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from renja_lint.checking.unread import report_unreadable
from renja_lint.engine import FileReport, Machine, failure
from renja_lint.files.content import is_plan, read_bytes
from renja_lint.files.search import Candidate
from renja_lint.source.reader import FailedReaderError, MissingExtraError, Reader

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
    try:
        reader = machine.reader_of(data, candidate.name)
        if reader is None and not is_meant:
            return Passed.NO_PLAN
        report = machine.lint_with(reader, data, candidate.name)
    except MissingExtraError as error:
        return error
    except FailedReaderError as error:
        return failure(error, candidate.name)
    return report if is_meant else _pass_over_unread(report)


def _pass_over_unread(report: FileReport) -> FileReport | Passed:
    """Pass over a document of a folder that cannot be read, unless its name says that it is a plan."""
    if report.readable or report.crashes or "renja" in report.file.casefold():
        return report
    is_other = any(finding.code == NO_PLAN for finding in report.findings)
    return Passed.NO_PLAN if is_other else Passed.UNREADABLE


def _read_by(readers: Iterable[Reader]) -> tuple[str, ...]:
    return tuple(suffix for reader in readers for suffix in reader.suffixes)
