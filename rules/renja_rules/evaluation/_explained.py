"""Where an evaluation says why something was or was not reached: in the row's note, or in the text of its chapter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from renja_lint import Baris, Plan, fold, regex
from renja_rules.reading.chapters.sections import Section, sections

_EVALUATES = regex(r"\bevaluasi|\bcapaian\s+renstra", re.IGNORECASE)
_OTHER_PARTS = regex(r"\brevi[eu]w?\b|\briview\b|\bisu\b|\btelaah|\bpenelaahan|\banalisis", re.IGNORECASE)

_LONGEST = 50_000  # characters of the chapter in which names are looked for


def evaluations(plan: Plan) -> Iterator[Section]:
    """Give the texts that evaluate the plan before: the chapter's own and that of its sub-chapter on the evaluation."""
    for section in sections(plan):
        own = section.titles[-1]
        if not section.is_front and _EVALUATES.search(own) and not _OTHER_PARTS.search(own):
            yield section


def is_explained(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row has a note, or whether the text of the chapter speaks of it by name."""
    if baris.isi.catatan:
        return True
    name = fold(baris.nama)
    return bool(name) and name in plan.made(_folded)


def _folded(plan: Plan) -> str:
    return fold(" ".join(section.text for section in sections(plan) if section.looks_back)[:_LONGEST])
