"""The indicators of a row of T-C.33 with their targets, in columns of their own or all in one."""

from __future__ import annotations

from collections.abc import Sequence

from renja_lint.documents.cells import make_text
from renja_lint.documents.tables.pairing import names_of, numbers, pair_lines, values_of
from renja_lint.documents.tables.rows import Row
from renja_lint.patterns import regex
from renja_lint.regime.columns import JENIS_INDIKATOR
from renja_lint.source.lined import Lined, join_lined
from renja_lint.source.tree import Scalar

Indicator = dict[str, Scalar]

_TARGETS = ("target_sebelum", "target")
_ORDER = ("jenis", "nama", "target_sebelum", "target", "tolok_ukur_maju", "target_maju")
_NUMBER = regex(r"[-+]?[0-9][0-9.,]*")


def indicators(row: Row) -> tuple[list[Indicator], list[str]]:
    """Give the indicators of a row, and the keys of the cells that could not be paired with them."""
    found: list[Indicator] = []
    unpaired: list[str] = []
    for kind in ("", *JENIS_INDIKATOR):
        suffix = f".{kind}" if kind else ""
        names = row.lines(f"indikator{suffix}")
        if kind or names:  # what is said of all kinds in one column is shared out below
            result = pair_lines(names, {key: _targets(row, f"{key}{suffix}") for key in _TARGETS})
            found += [_of_kind(kind, one) for one in result.each]
            unpaired += result.unpaired
    if not row.lines("indikator"):
        for key in _TARGETS:
            unpaired += _share_out(found, key, _targets(row, key))
    unpaired += _next_year(found, row)
    return [{key: one[key] for key in _ORDER if key in one} for one in found], unpaired


def _of_kind(kind: str, one: dict[str, Lined]) -> Indicator:
    place = next(iter(one.values())).span
    return {"jenis": make_text(kind, place), **one} if kind else {**one}


def _next_year(found: list[Indicator], row: Row) -> list[str]:
    """Add what is said of the next year: of each indicator, or of the first alone."""
    measures, targets = row.lines("tolok_ukur_maju"), _targets(row, "target_maju")
    if (measures or targets) and not found:
        found.append({})
    if measures:
        parts = names_of(measures, len(found))
        parts = parts if len(parts) == len(found) else [join_lined(measures, " ")]
        for one, part in zip(found, parts, strict=False):
            one["tolok_ukur_maju"] = part
    of_first_alone = len(targets) == 1 and (measures or any("jenis" in one for one in found))
    if of_first_alone:
        found[0]["target_maju"] = targets[0]
        return []
    return _share_out(found, "target_maju", targets)


def _share_out(found: list[Indicator], key: str, lines: Sequence[Lined]) -> list[str]:
    """Give each indicator its own of the targets in one cell; where they differ in number the first gets all."""
    if not lines:
        return []
    if not found:
        found.append({})
    values = values_of(lines)
    if len(found) == 1 and numbers(lines) < 2:
        found[0][key] = join_lined(lines, " ")
        return []
    if values is None or len(values) != len(found):
        found[0][key] = join_lined(lines)
        return [key]
    for one, value in zip(found, values, strict=True):
        one[key] = value
    return []


def _targets(row: Row, key: str) -> tuple[Lined, ...]:
    """Give the lines of a column of targets, each number with its unit where that has a column of its own."""
    lines, units = row.lines(key), row.lines("satuan")
    if not units or not all(_NUMBER.fullmatch(line.text) for line in lines):
        return lines
    if len(units) not in {1, len(lines)}:
        return lines
    of_each = units if len(units) == len(lines) else units * len(lines)
    return tuple(join_lined((line, unit), " ") for line, unit in zip(lines, of_each, strict=True))
