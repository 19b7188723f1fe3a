"""The lines of a running text that a number opens: what numbers them, their title, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from renja_lint import read_numeral, regex

_WIDEST = 5  # a greater jump is hardly a list that lost an item: more likely it is no list
_DEEPEST = 8  # lists within lists that are remembered
_ROMAN = frozenset("ivxIVX")  # alone on a line these may be Roman figures

Kind = Literal["bab", "romawi", "desimal", "angka", "huruf"]

_LINE = regex(
    r"""
    ^[^\S\n]{0,40}(?:[-*\N{BULLET}\N{MIDDLE DOT}][^\S\n]{1,8})?
    (?:
        (?:BAB|Bab|bab)[^\S\n]{1,8}(?P<bab>[IVX]{1,6}|[0-9]{1,2})(?![0-9A-Za-z])(?:[^\S\n]{0,4}[.:)])?
      | (?P<desimal>[1-9][0-9]?(?:\.[1-9][0-9]?){1,4})(?![0-9]|\.[0-9]|[^\S\n]?(?:[,%]|persen))[.)]?
      | \(?(?P<angka>[0-9]{1,2})(?P<tanda_angka>[.)])(?=[^\S\n]|[A-Z])
      | (?P<romawi>[IVX]{1,6})[.)](?=[^\S\n])
      | \(?(?P<huruf>[A-Za-z])(?P<tanda_huruf>[.)])(?=[^\S\n])
    )
    [^\S\n]{0,40}(?P<judul>[^\n]*)$
    """,
    re.MULTILINE | re.VERBOSE,
)


class Line(NamedTuple):
    """A line of a list: ``text[start:end]``.

    ``parts`` are its number in figures (1.2 is (1, 2), III is (3,), b is (2,)); ``mark`` is what ends the number where
    that tells lists apart: ``1.`` and ``1)`` count separately.
    """

    kind: Kind
    nomor: str
    parts: tuple[int, ...]
    mark: str
    judul: str
    start: int
    end: int


_KINDS: tuple[Kind, ...] = ("bab", "desimal", "angka", "romawi", "huruf")


@lru_cache(maxsize=64)
def lines(text: str) -> tuple[Line, ...]:
    """Give the lines of a text that a number opens, in printed order."""
    return tuple(line for match in _LINE.finditer(text) if (line := _line(match)).parts)


def _line(match: re.Match[str]) -> Line:
    kind: Kind = next(kind for kind in _KINDS if match[kind])
    judul = match["judul"].rstrip()
    end = match.start("judul") + len(judul) if judul else match.end(kind)
    mark = match["tanda_angka"] or match["tanda_huruf"] or ""
    return Line(kind, match[kind], _parts(kind, match[kind]), mark, judul, match.start(kind), end)


def _parts(kind: Kind, nomor: str) -> tuple[int, ...]:
    """Give a number in figures; nothing where it is none, such as VX."""
    if kind == "desimal":
        return tuple(map(int, nomor.split(".")))
    if kind == "huruf":
        return (ord(nomor.lower()) - ord("a") + 1,)
    value = read_numeral(nomor) if kind != "angka" else int(nomor)
    return (value,) if value else ()


def continued(text: str, line: Line, following: Line | None) -> str:
    """Give a line's title with the unnumbered lines below it, up to a blank line or the next numbered one."""
    rest = text[line.end : following.start if following else len(text)]
    rows = rest.split("\n\n", 1)[0]
    if following and "\n\n" not in rest:
        rows = rows[: rows.rfind("\n") + 1]  # what stands before the next number on its own line
    return " ".join(f"{line.judul} {rows}".split())


def jumps(found: tuple[Line, ...]) -> Iterator[tuple[Line, Line, Line]]:
    """Give each line whose number is not the next of its list, with the item before it, and the list's first item."""
    open_lists: list[Line] = []  # the last items of lists within lists; an item closes the lists inside its own
    firsts: dict[Line, Line] = {}  # the first item of the list that an item is of
    due: dict[Line, int] = {}  # what a line's number should have been: the next may go on from that
    for line in found:
        if line.kind == "bab":
            continue
        value, key = line.parts[-1], _key(line)
        own = [n for n, last in enumerate(open_lists) if _key(last) == key]
        before_it = [n for n in own if value - 1 in (due.get(open_lists[n]), open_lists[n].parts[-1])]
        going_on = before_it[-1] if before_it else None
        if going_on is not None:
            firsts[line] = firsts[open_lists[going_on]]
            open_lists[going_on:] = [line]
        elif value == 1 or not own:
            firsts[line] = line
            open_lists.append(line)
            del open_lists[:-_DEEPEST]
        elif not (line.kind == "huruf" and line.nomor in _ROMAN):
            before = open_lists[own[-1]]
            if 0 <= value - before.parts[-1] <= _WIDEST:
                firsts[line] = firsts[before]
                yield before, line, firsts[before]
                due[line] = before.parts[-1] + 1
                open_lists[own[-1] :] = [line]


def _key(line: Line) -> tuple[object, ...]:
    return line.kind, line.mark, line.nomor.isupper(), line.parts[:-1]


def next_number(line: Line) -> str:
    """Give the number that follows a line's, written as it is."""
    if line.kind == "huruf":
        return chr(ord(line.nomor) + 1)
    return ".".join(map(str, (*line.parts[:-1], line.parts[-1] + 1)))
