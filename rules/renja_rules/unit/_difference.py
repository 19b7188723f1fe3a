"""Whether two targets say the same: by number and unit, however the unit is written."""

from __future__ import annotations

from renja_lint.nomenclature import fold
from renja_lint.plan.values import Target
from renja_rules.unit._units import choices, is_remark, nearest


def same_unit(one: str, other: str) -> bool:
    """Tell whether two printed units may be one, abbreviated or not, with a slip of the pen or a remark for a unit."""
    if one.strip() == other.strip() or is_remark(one) or is_remark(other):
        return True
    return not _allowed(one).isdisjoint(_allowed(other))


def same_number(one: Target, other: Target) -> bool:
    """Tell whether two targets have the same number, or where they are predicates the same words."""
    if one.number is None or other.number is None:
        return fold(one.text) == fold(other.text)
    return one.number == other.number


def same_target(one: Target, other: Target) -> bool:
    """Tell whether two targets say the same; a unit that one of them leaves out may be the other's."""
    if not same_number(one, other):
        return False
    return one.number is None or not one.unit or not other.unit or same_unit(one.unit, other.unit)


def said(target: Target) -> str:
    """Give a target as printed, on one line."""
    return " ".join(target.text.split())


def _allowed(unit: str) -> frozenset[str]:
    return choices(unit) or frozenset({nearest(unit) or fold(unit)})
