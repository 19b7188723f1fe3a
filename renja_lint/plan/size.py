"""How much a plan may hold, so that no file keeps the rules busy for long."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.finding import Text
from renja_lint.plan.paths import find_node
from renja_lint.source.tree import Mapping, Node, Problem, Reading, Sequence

MOST = 5000  # rows, indicators, chapters, legal bases and so on; the largest plans have some hundreds of each

_TOO_MANY = Text(
    id="berkas ini memuat lebih dari 5.000 bab, dasar hukum, baris tabel dan indikator sampai di sini, sehingga tidak "
    "diperiksa",
    en="this file holds more than 5,000 chapters, legal bases, table rows and indicators up to here and was not "
    "checked",
)


def within(reading: Reading) -> Reading:
    """Refuse a tree that holds more than any plan does, at the first item too many."""
    left = MOST
    for items in _lists(reading.tree) if reading.tree else ():
        if len(items) > left:
            problem = Problem("BCA003", items[left].span, {"uraian": _TOO_MANY})
            return reading._replace(tree=None, problems=(*reading.problems, problem))
        left -= len(items)
    return reading


def _lists(tree: Mapping) -> Iterator[Sequence]:
    """Give every list whose items rules look at one by one."""
    yield from _list(tree, "dasar_hukum")
    for chapters in _list(tree, "bab"):
        yield chapters
        for chapter in chapters:
            yield from _list(chapter, "subbab")
    for table in tree.values():
        yield from _list(table, "kepala")
        yield from _within(find_node(table, ("tahun",)))
        for rows in _list(table, "baris"):
            yield rows
            for row in rows:
                yield from _within(row)


def _within(node: Node | None) -> Iterator[Sequence]:
    """Give the lists that a row, or the years of T-C.30, holds."""
    for inner in node.values() if isinstance(node, Mapping) else ():
        if isinstance(inner, Sequence):
            yield inner


def _list(node: Node, key: str) -> Iterator[Sequence]:
    found = find_node(node, (key,))
    if isinstance(found, Sequence):
        yield found
