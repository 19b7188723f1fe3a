"""Paths from one node of the located tree to another below it."""

from __future__ import annotations

from renja_lint.source.tree import Mapping, Node, Sequence

Path = tuple[str | int, ...]  # keys and 0-based indexes that lead from one node to another below it


def find_node(node: Node | None, path: Path) -> Node | None:
    """Follow a path of keys and 0-based indexes; None where it leads nowhere."""
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str):
            node = node.get(step)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node
