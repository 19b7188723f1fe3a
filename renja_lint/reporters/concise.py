"""For editors and pipes: one line a finding."""

from __future__ import annotations

from renja_lint.engine import Report
from renja_lint.finding import Finding, Lang
from renja_lint.wording import message, printable


def render(report: Report, lang: Lang) -> str:
    """Write ``file:line:column: severity CODE message`` for each finding; nothing where there is none."""
    return "".join(f"{_line(finding, lang)}\n" for finding in report.findings)


def _line(finding: Finding, lang: Lang) -> str:
    span = finding.place.span
    said = printable(message(finding, lang))
    return f"{finding.file}:{span.line}:{span.column}: {finding.severity.value} {finding.code} {said}"
