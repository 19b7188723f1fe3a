"""The official lists of programmes and activities by edition, and what they say of a code or a name."""

from __future__ import annotations

from renja_lint.nomenclature.lists import Nomenclature
from renja_lint.nomenclature.names import fold
from renja_lint.nomenclature.records import Edition, EditionChoice, Entry, Official
from renja_lint.nomenclature.tables import all_entries, all_units, editions

__all__ = [
    "Edition",
    "EditionChoice",
    "Entry",
    "Nomenclature",
    "Official",
    "all_entries",
    "all_units",
    "editions",
    "fold",
]
