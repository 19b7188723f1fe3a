"""Regulations that the running text names by title: only what is plainly miswritten counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from renja_lint import Passage, Place, Plan, regex
from renja_rules.law._citation import Act, head_before
from renja_rules.law._table import READ, Known, look_up
from renja_rules.law._titles import Verdict, fault_of, fold_title, spellings

_ABOUT = regex(r"\btentang\s", re.IGNORECASE)
_END_OF_TITLE = regex(r"[,;.:()\[\]]|\n\s*\n|\s(?:sebagaimana|yang)\s")
_MOST = 1000  # "tentang" in one text: no chapter has as many
_MOST_PLACES = 5  # of one fault that are shown


class Misnamed(NamedTuple):
    """A regulation named by a wrong title in running text, and the places where it is."""

    title: str
    row: Known
    verdict: Verdict
    places: tuple[Place, ...]


class _Mention(NamedTuple):
    """A regulation whose title stands at ``start`` to ``end`` of a passage."""

    passage: Passage
    row: Known
    start: int
    end: int

    @property
    def title(self) -> str:
        return " ".join(self.passage.text[self.start : self.end].split())


def find_misnamed(plan: Plan) -> Iterator[Misnamed]:
    """Give each title that the running text cuts short or miswrites, once with all its places."""
    found: dict[tuple[Act, str], list[_Mention]] = {}
    for passage in plan.passages:
        for mention in _doubtful(passage):
            found.setdefault((mention.row.act, fold_title(mention.title)), []).append(mention)
    for mentions in found.values():
        first = mentions[0]
        verdict = fault_of(first.title, first.row)
        if verdict and verdict.is_slip:
            places = tuple(one.passage.at(one.start, one.end) for one in mentions[:_MOST_PLACES])
            yield Misnamed(first.title, first.row, verdict, places)


def _doubtful(passage: Passage) -> Iterator[_Mention]:
    """Give the mentions of known regulations that do not go on with the official title, or its first part."""
    text = passage.text
    if "tentang" not in text.lower():
        return
    for about in islice(_ABOUT.finditer(text), _MOST):
        head = head_before(text, about.start())
        row = look_up(head.act) if head else None
        if row is None or row.title_source not in READ:
            continue
        rest = text[about.end() : about.end() + 3 * len(spellings(row)[-1]) + 50]
        folded = fold_title(rest)
        if any(folded.startswith(one) for one in spellings(row)):
            continue
        ending = _END_OF_TITLE.search(rest)
        length = len((rest[: ending.start()] if ending else rest).rstrip())
        mention = _Mention(passage, row, about.end(), about.end() + length)
        if length and not _is_first_part(mention):
            yield mention


def _is_first_part(mention: _Mention) -> bool:
    """Tell whether a title ends where the official one has a comma: long titles are often cited by their first part."""
    parts, folded = mention.row.title.split(","), fold_title(mention.title)
    return any(folded == fold_title(",".join(parts[:count])) for count in range(1, len(parts)))
