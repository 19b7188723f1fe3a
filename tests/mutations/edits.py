"""Slips, and the edits that make them: "rencana/7.01.01" is that row of the plan table, "bab/1.4" that sub-chapter."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

Edit = Callable[[str], str]


class Slip(NamedTuple):
    """What a planner did, the edit that does it, and what is found then, as "code subject"."""

    name: str
    edit: Edit
    found: tuple[str, ...]


def slip(name: str, edit: Edit, *found: str) -> Slip:
    return Slip(name, edit, found)


def span(text: str, where: str) -> slice:
    """Find a section of the plan, or its one item of a code, name, number or title; all of the plan for nothing."""
    section, _, item = where.partition("/")
    found = re.search(rf"(?m)^{section}:.*\n(?:(?: .*)?\n)*" if section else r"(?s).*", text)
    assert found, where
    blocks = [found.span()]
    if item:
        named = rf'(?:kode|nama|indikator|nomor|judul): "?{re.escape(item)}"?$'
        blocks = [
            (found.start() + block.start(), found.start() + block.end())
            for n in (2, 4, 6)
            for block in re.finditer(rf"(?m)^ {{{n}}}- .*\n(?:(?: {{{n + 2}}}.*)?\n)*", found[0])
            if re.search(rf"(?m)^ {{{n}}}[- ] {named}", block[0])
        ]
    assert len(blocks) == 1, f"{where}: {len(blocks)} items"
    return slice(*blocks[0])


def change(where: str, old: str, new: str) -> Edit:
    """Write ``new`` for ``old``, which stands once in a part of the plan."""
    return _within(where, old, 1, lambda part: part.replace(old, new))


def first(where: str, old: str, new: str) -> Edit:
    """Write ``new`` for the first of two: in a row of T-C.31 that of the draft RKPD."""
    return _within(where, old, 2, lambda part: part.replace(old, new, 1))


def second(where: str, old: str, new: str) -> Edit:
    """Write ``new`` for the second of two: in a row of T-C.31 that of the analysed need."""
    return _within(where, old, 2, lambda part: new.join(part.rsplit(old, 1)))


def both(where: str, old: str, new: str) -> Edit:
    """Write ``new`` for two."""
    return _within(where, old, 2, lambda part: part.replace(old, new))


def throughout(where: str, pattern: str, new: str) -> Edit:
    """Write ``new`` for all that a pattern finds, which is more than once."""

    def written(part: str) -> str:
        part, count = re.subn(pattern, new, part)
        assert count > 1, f"{where}: {count} times {pattern!r}"
        return part

    return _within(where, "", 0, written)


def drop(where: str, *lines: str) -> Edit:
    """Leave out a part of the plan, or the lines of it that begin so."""

    def without(part: str) -> str:
        for line in lines:
            part, count = re.subn(rf"(?m)^ *{re.escape(line)}.*\n", "", part)
            assert count == 1, f"{where}: {count} lines {line!r}"
        return part if lines else ""

    return _within(where, "", 0, without)


def twice(where: str) -> Edit:
    """Print a part of the plan twice."""
    return _within(where, "", 0, lambda part: part * 2)


def move(where: str, other: str) -> Edit:
    """Move a part of the plan in front of another."""

    def edit(text: str) -> str:
        part, rest = text[span(text, where)], drop(where)(text)
        at = span(rest, other).start
        return rest[:at] + part + rest[at:]

    return edit


def every(*edits: Edit) -> Edit:
    """Make several edits, one after the other."""

    def edit(text: str) -> str:
        for each in edits:
            text = each(text)
        return text

    return edit


def _within(where: str, old: str, times: int, fix: Edit) -> Edit:
    """Edit a part of the plan in which a text stands so often."""

    def edit(text: str) -> str:
        here = span(text, where)
        part = text[here]
        assert not old or part.count(old) == times, f"{where}: {old!r} stands {part.count(old)} times"
        return text[: here.start] + fix(part) + text[here.stop :]

    return edit
