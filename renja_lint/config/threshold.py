"""From which severity on findings make a run fail."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint.finding import Finding, Severity

NEVER = "never"
FAIL_ON = (*(severity.value for severity in Severity), NEVER)


def reaches(findings: Iterable[Finding], fail_on: str) -> bool:
    """Tell whether a finding is as binding as one of ``FAIL_ON``, or more."""
    if fail_on == NEVER:
        return False
    rank = Severity(fail_on).rank
    return any(finding.severity.rank <= rank for finding in findings)
