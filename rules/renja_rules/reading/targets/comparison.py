"""Whether two targets say the same: by number and unit, however the unit is written."""

from __future__ import annotations

from functools import lru_cache

from renja_lint import Target, fold, read_target, regex
from renja_rules.reading.targets.units import allowed_units, is_remark, nearest_unit

_NUMBERS = regex(r"[0-9][0-9.,]*")
_YEAR = regex(r"(?:19|20)[0-9]{2}")


def same_unit(one: str, other: str) -> bool:
    """Tell whether two printed units may be one, abbreviated or not, with a typing error or a remark for a unit."""
    if one.strip() == other.strip() or is_remark(one) or is_remark(other):
        return True
    return not _allowed_names(one).isdisjoint(_allowed_names(other))


def same_number(one: Target, other: Target) -> bool:
    """Tell whether two targets have the same number, or where they are predicates the same words.

    Where each has several, as "1 Unit dan 2 Paket" and a range have, or words in front, all of them are compared.
    """
    if one.text == other.text:
        return True
    first, second = numbers_in(one.text), numbers_in(other.text)
    if one.number is None or other.number is None:
        return first == second if first and second else fold(one.text) == fold(other.text)
    return first == second if is_manifold(one) and is_manifold(other) else one.number == other.number


def is_manifold(target: Target) -> bool:
    """Tell whether a target has several numbers, and begins with one of them."""
    return target.number is not None and len(numbers_in(target.text)) > 1


@lru_cache(maxsize=1024)
def numbers_in(text: str) -> tuple[str, ...]:
    """Give the numbers in a target, whatever their order; a year behind the first is none ("1 Dokumen Renja 2025")."""
    found = [token.rstrip(".,") for token in _NUMBERS.findall(text)]
    return tuple(sorted(_plain(token) for at, token in enumerate(found) if not (at and _YEAR.fullmatch(token))))


def _plain(token: str) -> str:
    read = read_target(token)
    return token if read is None or read.number is None else str(read.number.normalize())


def same_target(one: Target, other: Target) -> bool:
    """Tell whether two targets say the same; a unit that one of them leaves out may be the other's.

    Which unit belongs to which of several numbers is not looked at.
    """
    if not same_number(one, other):
        return False
    if is_manifold(one) and is_manifold(other):
        return True
    return one.number is None or not one.unit or not other.unit or same_unit(one.unit, other.unit)


def describe_target(target: Target) -> str:
    """Give a target as printed, on one line."""
    return " ".join(target.text.split())


def _allowed_names(unit: str) -> frozenset[str]:
    return allowed_units(unit) or frozenset({nearest_unit(unit) or fold(unit)})
