"""What the core itself reports, the family BCA: files, keys and values that cannot be read, and rules that crash."""

from __future__ import annotations

from renja_lint.bca.findings import (
    FAILED,
    of_crash,
    of_failure,
    of_plan,
    of_problem,
    of_reading,
    of_too_many,
)
from renja_lint.bca.metas import METAS, NOT_CHECKED

__all__ = [
    "FAILED",
    "METAS",
    "NOT_CHECKED",
    "of_crash",
    "of_failure",
    "of_plan",
    "of_problem",
    "of_reading",
    "of_too_many",
]
