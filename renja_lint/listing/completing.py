"""Codes for a shell to complete."""

from __future__ import annotations

from renja_lint.listing.asked import source
from renja_lint.nomenclature import Entry, below
from renja_lint.nomenclature.tables import SHARED


def beginning_with(text: str, authority: str) -> list[Entry]:
    """Give the rows of the newest edition whose codes begin with a text, those of the widest level only."""
    typed = text.upper()
    bidang = typed[: len(SHARED)] if len(typed) >= len(SHARED) else ""
    edition, _ = source(None, authority, bidang)
    rows = [row for row in below(edition.edisi, authority, bidang) if row.kode.startswith(typed)]
    widest = min((row.kode.count(".") for row in rows), default=0)
    return [row for row in rows if row.kode.count(".") == widest]
