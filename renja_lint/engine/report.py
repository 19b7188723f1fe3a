"""What a check comes to: what was found in a file, what failed on it, and all files of a run together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from renja_lint.finding import Finding, Severity
from renja_lint.nomenclature import Lists


class Crash(NamedTuple):
    """A rule, or with the code ``BCA018`` all else, that failed on a file: our own bug, or a third party's."""

    code: str
    file: str
    traceback: str
    reader: str = ""  # that failed, where one did


@dataclass(frozen=True, slots=True)
class FileReport:
    """What was found in one file."""

    file: str
    findings: tuple[Finding, ...]
    yielded: int = 0  # symptoms kept back because their cause was found
    crashes: tuple[Crash, ...] = ()
    ruling: str = ""
    editions: dict[str, str] = field(default_factory=dict)  # edition read -> sha256
    readable: bool = True
    lists: Lists | None = None  # the official lists that served; None where it is not known which rule


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in all files."""

    files: tuple[FileReport, ...]
    passed_over: int = 0  # files of folders that are no plan
    packs: tuple[tuple[str, str], ...] = ()
    unread: int = 0  # files of folders that cannot be read, and whose names do not say that they are plans
    unsupported: int = 0  # files of folders in formats that are not read

    @property
    def findings(self) -> Iterator[Finding]:
        """Give all findings in order of file, place and code."""
        return (finding for file in self.files for finding in file.findings)

    def count(self, severity: Severity) -> int:
        """Count the findings of a severity."""
        return sum(f.severity is severity for f in self.findings)
