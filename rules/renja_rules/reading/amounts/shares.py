"""Options of rules that are shares or ratios, as exact numbers."""

from __future__ import annotations

from decimal import Decimal

from renja_lint import Rule


def share(rule: Rule, option: str) -> Decimal:
    """Give an option that is a share, such as 0.8; what is no number counts as nothing."""
    value = rule.options[option]
    return Decimal(str(value)) if isinstance(value, (int, float)) else Decimal(0)
