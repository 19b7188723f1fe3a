"""What a report comes to: the exit code, and what is told of crashes."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from renja_lint import __version__, bca
from renja_lint.config.threshold import reaches
from renja_lint.engine import Crash, Report
from renja_lint.files import output
from renja_lint.finding import Lang, Text
from renja_lint.wording import printable

GREEN, FOUND, CRASHED = 0, 1, 3


def verdict(report: Report, fail_on: str, lang: Lang) -> int:
    """Tell of what crashed, once each, and give the exit code."""
    crashes = {(crash.code, crash.reader): crash for file in reversed(report.files) for crash in file.crashes}
    for key in sorted(crashes):
        output.tell(_describe(crashes[key], report.packs, lang))
    if crashes:
        return CRASHED
    return FOUND if reaches(report.findings, fail_on) else GREEN


def _describe(crash: Crash, loaded: Iterable[tuple[str, str]], lang: Lang) -> str:
    file = printable(crash.file)
    rule = Text(
        id=f"Aturan {crash.code} gagal pada {file} karena kesalahan pada aturan itu",
        en=f"Rule {crash.code} crashed on {file} because of a fault of the rule",
    )
    program = Text(
        id=f"{file} gagal diperiksa karena kesalahan pada program",
        en=f"{file} could not be checked because of a fault of the program",
    )
    reader = Text(
        id=f'{file} gagal diperiksa karena kesalahan pada program pembaca "{crash.reader}"',
        en=f'{file} could not be checked because of a fault of the reader "{crash.reader}"',
    )
    what = reader if crash.reader else program if crash.code == bca.FAILED else rule
    told = Text(
        id=f"{what.id}, bukan pada berkas Anda. Laporkan kepada pembuatnya dengan menyalin baris-baris ini:",
        en=f"{what.en}, not of your file. Report it to its makers with these lines:",
    )
    versions = ", ".join(f"{name} {version}" for name, version in (("renja-lint", __version__), *loaded))
    return f"{told.in_(lang)}\n{versions}, Python {sys.version.split()[0]}, {sys.platform}\n{crash.traceback}"
