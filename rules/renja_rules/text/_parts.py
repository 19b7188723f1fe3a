"""Hits sorted into the parts of a plan, and how many findings a rule on words gives at most."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from renja_lint import Hit, Passage

_MOST_HITS = 5000  # that are sorted into parts; nobody types as many


MOST_FINDINGS = 200  # of one rule in one plan, where each place has its own remedy


def sort_by_part(hits: Iterable[Hit]) -> dict[str, list[Hit]]:
    """Sort hits into the parts of the plan: chapters, and tables with all their cells."""
    parts: dict[str, list[Hit]] = {}
    for hit in islice(hits, _MOST_HITS):
        own: dict[str, list[Passage]] = {}
        for passage in hit.passages:
            own.setdefault(passage.part, []).append(passage)
        for part, passages in own.items():
            parts.setdefault(part, []).append(hit._replace(passages=tuple(passages)))
    return parts
