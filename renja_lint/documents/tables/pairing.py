"""Indicators and their targets, several of which may stand in one cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from renja_lint.patterns import regex
from renja_lint.source.lined import Lined, join_lined

_MARK = regex(r"(?:\(?(?:[0-9]{1,2}|[a-z])[.)]|[-•·*–])\s+(?=\S)")
_STARTS_VALUE = regex(r"[-+]?[0-9]|[-–]$")
_BARE_NUMBER = regex(r"[-+]?[0-9][0-9.,]*")


class Paired(NamedTuple):
    """The indicators of a cell, each with its name and targets by key; ``unpaired`` are the keys that did not fit."""

    each: tuple[dict[str, Lined], ...]
    unpaired: tuple[str, ...] = ()


def pair_lines(names: Sequence[Lined], targets: Mapping[str, Sequence[Lined]]) -> Paired:
    """Pair the lines of a cell with names and those of the cells with their targets, by key.

    Names are told apart by the marks between them, or by lines where there are as many of them as targets. Where
    indicators and targets differ in number nothing is told apart: each cell stays one text.
    """
    written = {key: _without_marks(lines) for key, lines in targets.items() if lines}
    if not (names or written):
        return Paired(())
    values = {key: values_of(lines) for key, lines in written.items()}
    parts = names_of(names, max((len(found or ()) for found in values.values()), default=0))
    odd = [
        key
        for key, found in values.items()
        if max(numbers(written[key]), len(parts)) > 1 and (found is None or len(found) != len(parts))
    ]
    if odd:
        whole = {"nama": names, **written}
        return Paired(({key: join_lined(lines) for key, lines in whole.items() if lines},), tuple(odd))
    each = [{"nama": name} for name in parts] or [{}]
    for key, lines in written.items():
        parted = [join_lined(lines, " ")] if len(each) == 1 else values[key] or []
        for one, value in zip(each, parted, strict=True):
            one[key] = value
    return Paired(tuple(one for one in each if one))


def names_of(lines: Sequence[Lined], several: int) -> list[Lined]:
    """Tell the names of a cell apart, which may be so many: by semicolons, numbers or bullets, else by lines."""
    if any(line.text.endswith(";") for line in lines[:-1]):
        ends = [line.text.endswith(";") for line in lines]
        return [_without_end(group) for group in _grouped(lines, [True, *ends[:-1]])]
    marks = [bool(_MARK.match(line.text)) for line in lines]
    if sum(marks) > 1 and marks[0]:
        return [_unmarked(group) for group in _grouped(lines, marks)]
    if several > 1 and len(lines) == several:
        return list(lines)
    return [join_lined(lines, " ")] if lines else []


def values_of(lines: Sequence[Lined]) -> list[Lined] | None:
    """Give the targets of a cell, each of which may have its unit on the line below; None where they are not clear."""
    groups: list[list[Lined]] = []
    for line in lines:
        if _STARTS_VALUE.match(line.text) or not groups:
            groups.append([line])
        elif len(groups[-1]) == 1 and _BARE_NUMBER.fullmatch(groups[-1][0].text):
            groups[-1].append(line)
        else:
            return None
    return [_without_end(join_lined(group, " ")) for group in groups]


def numbers(lines: Sequence[Lined]) -> int:
    """Count the lines that begin with a number."""
    return sum(bool(_STARTS_VALUE.match(line.text)) for line in lines)


def _grouped(lines: Sequence[Lined], begins: Sequence[bool]) -> list[Lined]:
    groups: list[list[Lined]] = []
    for line, begin in zip(lines, begins, strict=True):
        if begin or not groups:
            groups.append([])
        groups[-1].append(line)
    return [join_lined(group, " ") for group in groups]


def _without_marks(lines: Sequence[Lined]) -> Sequence[Lined]:
    """Take away the numbers or bullets before lines, where each of several has one."""
    marked = len(lines) > 1 and all(_MARK.match(line.text) for line in lines)
    return [_unmarked(line) for line in lines] if marked else lines


def _unmarked(line: Lined) -> Lined:
    mark = _MARK.match(line.text)
    return line.part(mark.end(), len(line.text)) if mark else line


def _without_end(text: Lined) -> Lined:
    return text.part(0, len(text.text.rstrip("; ")))
