"""For editors and pipes: one line a finding."""

from __future__ import annotations

from renja_lint.engine import Report
from renja_lint.finding import Finding, Lang
from renja_lint.reporters.summary import NAMES
from renja_lint.wording import message, printable, where


def render(report: Report, lang: Lang) -> str:
    """Write ``file:line:column: severity CODE message`` for each finding; nothing where there is none.

    The severity is one word in the report's language; a document that has no lines has the cell or paragraph in their
    place.
    """
    return "".join(f"{_line(finding, lang)}\n" for finding in report.findings)


def _line(finding: Finding, lang: Lang) -> str:
    said = printable(message(finding, lang))
    place, severity = where(finding.place.span, lang), NAMES[finding.severity].in_(lang)
    return f"{printable(finding.file)}:{place}: {severity} {finding.code} {said}"
