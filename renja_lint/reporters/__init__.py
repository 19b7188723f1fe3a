"""Reporters: pure functions from a report to the text of one format, each imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from renja_lint.engine import Report
    from renja_lint.language import Lang

FULL, CONCISE, JSON, GITHUB = "full", "concise", "json", "github"
FORMATS = (FULL, CONCISE, JSON, GITHUB)


def render(report: Report, form: str, lang: Lang, *, color: bool = False) -> str:
    """Write a report in one of ``FORMATS``, ending with a line break unless it is empty; only ``full`` has colours."""
    # ruff: noqa: PLC0415  a run pays for one of them only
    match form:
        case "concise":
            from renja_lint.reporters import concise

            return concise.render(report, lang)
        case "json":
            from renja_lint.reporters import json

            return json.render(report, lang)
        case "github":
            from renja_lint.reporters import github

            return github.render(report, lang)
        case _:
            from renja_lint.reporters import terminal

            return terminal.render(report, lang, color=color)
