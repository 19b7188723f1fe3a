"""For GitHub Actions: workflow commands, which show each finding beside its line in the pull request."""

from __future__ import annotations

from typing import assert_never

from renja_lint.engine import Report
from renja_lint.finding import Finding, Lang, Severity
from renja_lint.wording import message, printable, where


def render(report: Report, lang: Lang) -> str:
    """Write one workflow command a finding; nothing where there is none."""
    return "".join(f"{_command(finding, lang)}\n" for finding in report.findings)


def _command(finding: Finding, lang: Lang) -> str:
    span = finding.place.span
    lines = {"line": span.line, "col": span.column, "endLine": span.end_line, "endColumn": span.end_column}
    place = f" ({where(span, lang)})" if span.spot else ""
    properties = {
        "file": finding.file,
        **({} if span.spot else lines),
        "title": f"{finding.code} {finding.name}{place}",
    }
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_level(finding.severity)} {listed}::{_data(message(finding, lang))}"


def _level(severity: Severity) -> str:
    match severity:
        case Severity.ERROR:
            return "error"
        case Severity.WARNING:
            return "warning"
        case Severity.INFO:
            return "notice"
    assert_never(severity)


def _data(text: str) -> str:
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
