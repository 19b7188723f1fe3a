"""For programs: JSON, version 1; ``renja_lint/schema/report-1.json`` is its schema, and keys are only ever added."""

from __future__ import annotations

import json
from collections.abc import Iterable

from renja_lint import __version__, wording
from renja_lint.engine import Report
from renja_lint.finding import Finding, Guess, Lang, Money, Related, Severity, Span

VERSION = 1


def render(report: Report, lang: Lang) -> str:
    """Write the report, one finding a line; texts are in one language, amounts are integers or exact decimal texts."""
    findings = ",\n  ".join(_line(_finding(finding, lang)) for finding in report.findings)
    parts = (
        f'{{"version": {VERSION},\n "tool": {_line(_tool(report))},\n "summary": {_line(_summary(report))},\n',
        f' "findings": [\n  {findings}\n ]}}\n' if findings else ' "findings": []}\n',
    )
    return "".join(parts)


def _line(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    r"""Escape what would move a terminal's cursor; a byte of a file's name that is not UTF-8 is written as ``\xff``."""
    if "\udc80" <= character <= "\udcff":  # as Python reads such a byte; no JSON can hold half a surrogate
        return rf"\\x{ord(character) - 0xDC00:02x}"
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= character <= "\udfff" else json.dumps(character)[1:-1]


def _tool(report: Report) -> dict[str, object]:
    editions = {name: digest for file in report.files for name, digest in file.editions.items()}
    return {
        "name": "renja-lint",
        "version": __version__,
        "packs": [{"name": name, "version": version} for name, version in report.packs],
        "nomenclature": {
            "ruling": _one_or_all(file.ruling for file in report.files if file.readable),
            "used": sorted(editions),
            "sha256": {name: editions[name] for name in sorted(editions)},
        },
    }


def _one_or_all(names: Iterable[str]) -> str | list[str] | None:
    """Give the one edition that rules all plans, or all that rule some; None where no plan could be read."""
    distinct = sorted(set(names))
    return distinct if len(distinct) > 1 else distinct[0] if distinct else None


def _summary(report: Report) -> dict[str, int]:
    return {
        "files": len(report.files),
        "passed_over": report.passed_over + report.unread + report.unsupported,
        **{severity.value: report.count(severity) for severity in Severity},
        "not_run": sum(len(file.crashes) for file in report.files),
        "yielded": sum(file.yielded for file in report.files),
    }


def _finding(finding: Finding, lang: Lang) -> dict[str, object]:
    data = {name: wording.plain(value, lang) for name, value in finding.data.items()}
    if finding.guesses:
        data["dugaan"] = [_guess(guess, lang) for guess in finding.guesses]
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": wording.message(finding, lang),
        "remedy": wording.remedy(finding, lang),
        "norms": [wording.norm(norm, lang) for norm in finding.norms],
        "file": finding.file,
        **_place(finding.place.span, with_end=True),
        "label": wording.label(finding.place),
        "subject": finding.subject,
        "data": data,
        "related": [_related(related, finding.file, lang) for related in finding.related],
    }


def _guess(guess: Guess, lang: Lang) -> dict[str, object]:
    return {
        "jenis": guess.kind,
        "subjek": list(guess.subjects),
        "nilai": None if guess.amount is None else wording.plain(Money(guess.amount), lang),
        "uraian": wording.guess(guess, lang),
    }


def _related(related: Related, file: str, lang: Lang) -> dict[str, object]:
    return {
        "file": file,
        **_place(related.place.span, with_end=False),
        "label": wording.label(related.place),
        "message": wording.note(related, lang),
    }


def _place(span: Span, *, with_end: bool) -> dict[str, object]:
    """Write where a span is: by lines, or in a document that has none by its cell, table or paragraph."""
    spot = span.spot
    end: dict[str, object] = {"end_line": span.end_line, "end_column": span.end_column} if with_end else {}
    if spot is None:
        return {"line": span.line, "column": span.column, **end}
    nowhere: dict[str, object] = {"line": None, "column": None, **dict.fromkeys(end)}
    if spot.cell:
        return {**nowhere, "cell": f"{spot.sheet}!{spot.cell}"}
    if spot.table:
        return {**nowhere, "table": spot.table, "row": spot.row, "column": spot.column}
    return {**nowhere, "paragraph": spot.paragraph}
