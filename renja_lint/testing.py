"""For authors of rules: run a rule on its examples, or on any plan, the way the command line does."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint.engine.examples import HEAD, lint_text, plan_text, run
from renja_lint.finding import Finding

__all__ = ["HEAD", "lint_text", "plan_text", "run", "subjects"]


def subjects(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Give the subjects of findings, in order."""
    return tuple(finding.subject for finding in findings)
