"""The official lists of programmes and activities by edition, and what they say of a code or a name."""

from __future__ import annotations

from renja_lint.nomenclature.codes import print_code
from renja_lint.nomenclature.comparison import Change, Comparison, diff
from renja_lint.nomenclature.holders import Holder, Owner, holder_of, owner_of
from renja_lint.nomenclature.lineage import history_of, successors_of
from renja_lint.nomenclature.lists import Nomenclature
from renja_lint.nomenclature.merged import Lists
from renja_lint.nomenclature.names import fold
from renja_lint.nomenclature.records import Coverage, Edition, EditionChoice, Entry, Official
from renja_lint.nomenclature.searching import Hit, search
from renja_lint.nomenclature.tables import (
    all_entries,
    below,
    country,
    coverage,
    entry,
    list_bidang,
    list_editions,
    list_of,
    list_units,
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
    "below",
    "country",
    "coverage",
    "diff",
    "entry",
    "fold",
    "history_of",
    "holder_of",
    "list_bidang",
    "list_editions",
    "list_of",
    "list_units",
    "owner_of",
    "print_code",
    "search",
    "seen_in_use",
    "successors_of",
]
