"""How a report ends at a terminal: what was found by family and by file, and what was not looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from renja_lint.engine import FileReport, Report
from renja_lint.finding import Finding, Lang, Severity, Text
from renja_lint.reporters.editions import describe_editions
from renja_lint.wording import printable

FAMILY = 3  # letters of a code

NAMES = {
    Severity.ERROR: Text(id="kesalahan", en="error"),
    Severity.WARNING: Text(id="peringatan", en="warning"),
    Severity.INFO: Text(id="info", en="info"),
}
_FAMILIES = Text(id="keluarga", en="family")
_FILES = Text(id="berkas", en="file")
_NONE = Text(id="Tidak ada temuan.", en="No findings.")


class _Counted(NamedTuple):
    """A sentence about one and about several; Indonesian needs no second form."""

    id: str
    one: str
    several: str

    def of(self, number: int, lang: Lang) -> str:
        """Say it of a number."""
        return (self.id if lang == "id" else self.one if number == 1 else self.several).format(number)


_FOUND = _Counted("{} temuan", "{} finding", "{} findings")
_CHECKED = _Counted("{} berkas diperiksa.", "{} file checked.", "{} files checked.")
_PASSED_OVER = _Counted(
    "{} berkas dilewati karena bukan Renja.",
    "{} file passed over, as it is no Renja.",
    "{} files passed over, as they are no Renja.",
)
_UNREAD = _Counted(
    "{} berkas dilewati karena tidak dapat dibaca dan namanya tidak menyebut Renja.",
    "{} file passed over, as it cannot be read and its name does not say Renja.",
    "{} files passed over, as they cannot be read and their names do not say Renja.",
)
_UNSUPPORTED = _Counted(
    "{} berkas PDF, Word lama (.doc) atau Excel lama (.xls) tidak diperiksa.",
    "{} PDF, old Word (.doc) or old Excel (.xls) file was not checked.",
    "{} PDF, old Word (.doc) or old Excel (.xls) files were not checked.",
)
_YIELDED = _Counted(
    "{} gejala tidak ditampilkan karena penyebabnya sudah dilaporkan.",
    "{} symptom is not shown, as its cause is reported already.",
    "{} symptoms are not shown, as their causes are reported already.",
)
_UNREADABLE = _Counted(
    "{} berkas tidak dapat dibaca, sehingga isinya belum diperiksa.",
    "{} file could not be read; its content was not checked.",
    "{} files could not be read; their content was not checked.",
)
_CRASHED = _Counted(
    "{} aturan gagal dijalankan, sehingga pemeriksaan belum lengkap.",
    "{} rule crashed; the check is not complete.",
    "{} rules crashed; the check is not complete.",
)


def write_closing(report: Report, lang: Lang) -> str:
    """Give the tables and the sentences that end a report, without the last line break."""
    total = sum(len(file.findings) for file in report.files)
    if not total:
        return "\n".join((_NONE.in_(lang), *_remarks(report, lang)))
    tables = [_table(_FAMILIES, _by_family(report), lang)]
    if len(report.files) > 1:
        tables.insert(0, _table(_FILES, [(printable(file.file), file.findings) for file in report.files], lang))
    counted = ", ".join(f"{report.count(severity)} {_named(severity, report, lang)}" for severity in Severity)
    return "\n".join(("\n\n".join(tables), "", f"{_FOUND.of(total, lang)}: {counted}.", *_remarks(report, lang)))


def _named(severity: Severity, report: Report, lang: Lang) -> str:
    plural = lang == "en" and severity is not Severity.INFO and report.count(severity) != 1
    return f"{NAMES[severity].in_(lang)}{'s' if plural else ''}"


def _remarks(report: Report, lang: Lang) -> Iterator[str]:
    """Say how much was looked at, and what is not to be seen in the findings."""
    yield _CHECKED.of(len(report.files), lang)
    yield from describe_editions(report, lang)
    crashed = {crash.code for file in report.files for crash in file.crashes if file.readable}
    for sentence, number in (
        (_PASSED_OVER, report.passed_over),
        (_UNREAD, report.unread),
        (_UNSUPPORTED, report.unsupported),
        (_YIELDED, sum(file.yielded for file in report.files)),
        (_UNREADABLE, sum(_is_unread(file) for file in report.files)),
        (_CRASHED, len(crashed)),
    ):
        if number:
            yield sentence.of(number, lang)


def _is_unread(file: FileReport) -> bool:
    return not file.readable


def _by_family(report: Report) -> list[tuple[str, list[Finding]]]:
    families: dict[str, list[Finding]] = {}
    for finding in report.findings:
        families.setdefault(finding.code[:FAMILY], []).append(finding)
    return sorted(families.items())


def _table(first: Text, rows: Sequence[tuple[str, Sequence[Finding]]], lang: Lang) -> str:
    """Count the findings of each row by severity."""
    from tabulate import tabulate  # noqa: PLC0415  it costs as much as all the rest, and other formats need none

    counted = [(name, Counter(finding.severity for finding in findings)) for name, findings in rows]
    body = [(name, *(str(counts[severity]) for severity in Severity)) for name, counts in counted]
    headers = (first.in_(lang), *(NAMES[severity].in_(lang) for severity in Severity))
    return tabulate(body, headers, disable_numparse=True, colalign=("left", "right", "right", "right"))
