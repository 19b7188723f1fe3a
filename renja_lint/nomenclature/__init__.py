"""The official lists of programmes and activities by edition, and what they say of a code or a name."""

from __future__ import annotations

from renja_lint.nomenclature.codes import printed
from renja_lint.nomenclature.comparison import Change, Comparison, diff
from renja_lint.nomenclature.holders import Holder, Owner, holder, owner
from renja_lint.nomenclature.lineage import history, successors
from renja_lint.nomenclature.lists import Nomenclature
from renja_lint.nomenclature.merged import Lists
from renja_lint.nomenclature.names import fold
from renja_lint.nomenclature.records import Coverage, Edition, EditionChoice, Entry, Official
from renja_lint.nomenclature.searching import Hit, search
from renja_lint.nomenclature.tables import (
    all_entries,
    all_units,
    below,
    bidang_in,
    country,
    coverage,
    editions,
    entry,
    list_of,
    seen_in_use,
)

__all__ = [
    "Change",
    "Comparison",
    "Coverage",
    "Edition",
    "EditionChoice",
    "Entry",
    "Hit",
    "Holder",
    "Lists",
    "Nomenclature",
    "Official",
    "Owner",
    "all_entries",
    "all_units",
    "below",
    "bidang_in",
    "country",
    "coverage",
    "diff",
    "editions",
    "entry",
    "fold",
    "history",
    "holder",
    "list_of",
    "owner",
    "printed",
    "search",
    "seen_in_use",
    "successors",
]
