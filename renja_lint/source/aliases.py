"""Anchors and aliases: what a name stands for, how much it holds, and its repetition at another place."""

from __future__ import annotations

from collections.abc import Callable

from renja_lint.finding import Text
from renja_lint.source import refusals
from renja_lint.source.mending import value_from
from renja_lint.source.page import Page, PageMapping, PageNode, PageScalar, PageSequence
from renja_lint.source.tree import Node, Problem

_MOST_MENDED = 100  # unknown names for which a mended line is worth making


class Anchors:
    """The named nodes of a page."""

    def __init__(self, page: Page, report: Callable[[Problem], None]) -> None:
        """Start without names; what is wrong with an alias is reported."""
        self.copies: list[tuple[PageMapping, PageMapping]] = []  # each with what it repeats
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
            self._sizes[id(node)] = _size(node)
        return self._sizes[id(node)]

    def repeat(self, name: str, start: int, end: int) -> PageNode:
        """Give what a name stands for as it is to stand at an alias: the same content at another place."""
        node = self._named.get(name)
        if node is None:
            return self._unknown(start, end)
        if isinstance(node, PageScalar):
            return PageScalar(node.text, start, end, self._page)
        if _is_growing(node):
            self._report(refusals.recursive_alias(self._page, start, end, node))
            return PageScalar("", start, end, self._page)
        if isinstance(node, PageSequence):
            sequence = PageSequence(start, self._page)
            sequence.extend(node)
            sequence.end = end
            return sequence
        mapping = PageMapping(start, self._page)
        mapping.update(node)
        mapping.places = node.places
        mapping.end = end
        self.copies.append((mapping, node))
        return mapping

    def _unknown(self, start: int, end: int) -> PageScalar:
        """Take an alias that stands for nothing as the text that was meant."""
        what = Text(
            id="isi yang diawali tanda * dibaca sebagai rujukan, padahal tidak ada yang dirujuk; beri tanda kutip",
            en="a value that begins with * is read as a reference, and there is nothing of that name; quote it",
        )
        self._unknown_met += 1
        mended = value_from(self._page, start).quoted() if self._unknown_met <= _MOST_MENDED else ""
        self._report(Problem("BCA002", self._page.span(start, end), {"uraian": what, "baris_benar": mended}))
        return PageScalar(self._page.text[start:end], start, end, self._page)


def _is_growing(node: PageNode) -> bool:
    return node.end < 0


def _size(node: Node) -> tuple[int, int]:
    """Count nodes, keys included, and levels; as deep as the depth limit at most."""
    if isinstance(node, PageMapping):
        inner = [_size(value) for value in node.values()]
        return 1 + len(node) + sum(nodes for nodes, _ in inner), 1 + max((levels for _, levels in inner), default=0)
    if isinstance(node, PageSequence):
        inner = [_size(item) for item in node]
        return 1 + sum(nodes for nodes, _ in inner), 1 + max((levels for _, levels in inner), default=0)
    return 1, 0
