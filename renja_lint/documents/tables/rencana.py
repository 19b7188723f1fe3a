"""T-C.33: its rows with their indicators, and its total."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.documents.cells import make_mapping, sequence
from renja_lint.documents.tables.entries import Entries, TableEntry
from renja_lint.documents.tables.indicators import indicators
from renja_lint.documents.tables.rows import Row
from renja_lint.plan.cells import MONEY_COLUMNS
from renja_lint.source.lined import Lined
from renja_lint.source.tree import Mapping, Node

MONEY = MONEY_COLUMNS["rencana"]
_TEXTS = (
    "target_renstra", "realisasi_lalu", "prakiraan", "lokasi", "pagu_rkpd", "pagu_apbd", "pagu_sebelum", "pagu",
    "pagu_maju", "sumber_dana", "prioritas_nasional", "prioritas_daerah", "kelompok_sasaran", "penanggung_jawab",
    "alasan", "catatan",
)  # fmt: skip


class Rencana:
    """Takes the rows of T-C.33 one after the other."""

    def __init__(self) -> None:
        """Start without rows."""
        self._entries = Entries("rencana", MONEY)
        self._agency: TableEntry | None = None
        self._totals: list[dict[str, Lined]] = []
        self._amounts: dict[str, Lined] = {}  # of a row that has nothing else: the total, if it is the last
        self.after: Lined | None = None

    def add(self, row: Row) -> None:
        """Take a row."""
        code, name = row.named()
        texts = {key: text for key in _TEXTS if (text := row.text(key))}
        found, unpaired = indicators(row)
        if self._amounts and self._entries.last:
            self._entries.last.add(self._amounts)
        self._amounts = {}
        if row.is_total:
            self._totals.append(texts)
        elif code or name:
            self._take(TableEntry(code, name, texts, found, unpaired))
        elif texts and not found and texts.keys() <= set(MONEY):
            self._amounts = texts
        elif self._entries.last:
            self._entries.last.add(texts, found, unpaired)

    def _take(self, entry: TableEntry) -> None:
        """Take a row with a code or name; above those with a code there may be the agency's own."""
        if entry.kode is None and not self._entries.kept and not entry.indicators and entry.amounts(MONEY):
            self._agency = entry
        elif self._agency and entry.kode is None and entry.repeats(self._agency, MONEY):
            return
        self.after = entry.kode or entry.nama or self.after
        self._entries.add(entry)

    def parts(self) -> Iterator[tuple[str, Node]]:
        """Give the rows and the total.

        That is the row that says so or holds amounts only at the end, else the agency's own. Where both are printed
        and differ, the agency's stays among the rows.
        """
        kept, order = self._entries.kept, ("indikator", *_TEXTS)
        written = [texts for texts in (*self._totals, self._amounts) if texts.keys() & set(MONEY)]
        agency = self._agency if any(entry.kode for entry in kept) else None
        total = TableEntry(None, None, written[-1]) if written else agency
        if agency and total and total.amounts(MONEY) == agency.amounts(MONEY):
            kept = [entry for entry in kept if entry is not agency]
        if kept:
            yield "baris", sequence(entry.node(order) for entry in kept)
        if total:
            yield "total", make_mapping({key: text for key, text in total.texts.items() if key in MONEY})

    def notes(self) -> Iterator[Mapping]:
        """Give what could not be taken as it stands."""
        return self._entries.notes()
