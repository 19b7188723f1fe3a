"""Anchors and aliases: what a name stands for, how much it holds, and its repetition at another place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from renja_lint.finding import Text
from renja_lint.source import refusals
from renja_lint.source.fixing import value_from
from renja_lint.source.page import Page, PageMapping, PageNode, PageScalar, PageSequence
from renja_lint.source.tree import Node, Problem

_MOST_MENDED = 100  # unknown names for which a fixed line is worth making


class Anchors:
    """The named nodes of a page."""

    def __init__(self, page: Page, report: Callable[[Problem], None]) -> None:
        """Start without names; what is wrong with an alias is reported."""
        self.copies: list[tuple[PageNode, PageNode]] = []  # each with what it repeats, in order of the aliases
        self._page = page
        self._report = report
        self._unknown_met = 0
        self._named: dict[str, PageNode] = {}
        self._sizes: dict[int, tuple[int, int]] = {}

    def remember(self, name: str, node: PageNode) -> None:
        """Let a name stand for a node from here on; the node may still be growing."""
        self._named[name] = node

    def measure(self, name: str) -> tuple[int, int]:
        """Give how many nodes, and how many levels of collections, an alias adds to the tree."""
        node = self._named.get(name)
        if node is None or _is_growing(node):
            return 1, 0
        if id(node) not in self._sizes:
            self._sizes[id(node)] = self._size(node)
        return self._sizes[id(node)]

    def repeat(self, name: str, start: int, end: int) -> PageNode:
        """Give what is to stand at an alias: the same content at another place; a collection is filled later."""
        node = self._named.get(name)
        if node is None:
            return self._unknown(start, end)
        if _is_growing(node):
            self._report(refusals.recursive_alias(self._page, start, end, node))
            return PageScalar("", start, end, self._page)
        copy = _emptied(node, start, end)
        self._sizes[id(copy)] = self.measure(name)
        self.copies.append((copy, node))
        return copy

    def _size(self, node: Node) -> tuple[int, int]:
        """Count nodes, keys included, and levels; as deep as the depth limit at most."""
        if id(node) in self._sizes:  # a copy is still empty
            return self._sizes[id(node)]
        values = node.values() if isinstance(node, PageMapping) else node if isinstance(node, PageSequence) else None
        if values is None:
            return 1, 0
        keys = len(node) if isinstance(node, PageMapping) else 0
        inner = [self._size(value) for value in values]
        return 1 + keys + sum(nodes for nodes, _ in inner), 1 + max((levels for _, levels in inner), default=0)

    def _unknown(self, start: int, end: int) -> PageScalar:
        """Take an alias that stands for nothing as the text that was meant."""
        what = Text(
            id="isi yang diawali tanda * dibaca sebagai rujukan, padahal tidak ada yang dirujuk; beri tanda kutip",
            en="a value that begins with * is read as a reference, and there is nothing of that name; quote it",
        )
        self._unknown_met += 1
        fixed = value_from(self._page, start).quoted() if self._unknown_met <= _MOST_MENDED else ""
        self._report(Problem("BCA002", self._page.span(start, end), {"uraian": what, "baris_benar": fixed}))
        return PageScalar(self._page.text[start:end], start, end, self._page)


def fill(copies: Iterable[tuple[PageNode, PageNode]]) -> None:
    """Give the copies the content of what they repeat, once all that is complete, each part at its alias's place."""
    for copy, original in copies:  # one that holds another copy comes after it
        _fill(copy, original)


def _fill(copy: PageNode, original: PageNode) -> None:
    if isinstance(copy, PageMapping) and isinstance(original, PageMapping):
        for key, value in original.items():
            copy[key] = _again(value, copy)
            copy.places[key] = copy.start, copy.end
    elif isinstance(copy, PageSequence) and isinstance(original, PageSequence):
        copy.extend(_again(item, copy) for item in original)


def _again(node: Node, copy: PageNode) -> PageNode:
    """Give a node, with all in it, at the place of the copy that it belongs to."""
    assert isinstance(node, PageNode)
    found = _emptied(node, copy.start, copy.end)
    _fill(found, node)
    return found


def _emptied(node: PageNode, start: int, end: int) -> PageNode:
    """Give a text at another place, or an empty collection of a node's kind."""
    if isinstance(node, PageScalar):
        return PageScalar(node.text, start, end, node.page)
    made = PageMapping(start, node.page) if isinstance(node, PageMapping) else PageSequence(start, node.page)
    made.end = end
    return made


def _is_growing(node: PageNode) -> bool:
    return node.end < 0
