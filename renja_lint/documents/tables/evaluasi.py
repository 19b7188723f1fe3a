"""T-C.29: its rows."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.documents.cells import on_lines, sequence
from renja_lint.documents.tables.entries import Entries, TableEntry
from renja_lint.documents.tables.pairing import numbers
from renja_lint.documents.tables.rows import Row
from renja_lint.source.lined import Lined
from renja_lint.source.tree import Mapping, Node

_TARGETS = (
    "target_renstra", "realisasi_lalu", "target", "realisasi", "tingkat_realisasi", "target_akhir", "perkiraan",
    "tingkat_capaian",
)  # fmt: skip
_KEYS = ("indikator", *_TARGETS, "catatan")


class Evaluasi:
    """Takes the rows of T-C.29 one after the other.

    A row of the format has one indicator: where a cell holds several targets, it stays one text.
    """

    def __init__(self) -> None:
        """Start without rows."""
        self._entries = Entries("evaluasi")
        self.after: Lined | None = None

    def add(self, row: Row) -> None:
        """Take a row; one without code and name holds more of the row above."""
        code, name = row.named()
        several = [key for key in _TARGETS if numbers(row.lines(key)) > 1]
        apart = {"indikator", *several} if several else set[str]()
        texts = {
            key: text
            for key in _KEYS
            if (text := on_lines(row.texts(key)) if key in apart else row.text(key)) is not None
        }
        if code or name:
            self.after = code or name
            self._entries.add(TableEntry(code, name, texts, unpaired=several))
        elif self._entries.last:
            held = self._entries.last
            held.add(texts, unpaired=[key for key in _TARGETS if key in texts and key in held.texts])

    def parts(self) -> Iterator[tuple[str, Node]]:
        """Give the rows."""
        if self._entries.kept:
            yield "baris", sequence(entry.node(_KEYS) for entry in self._entries.kept)

    def notes(self) -> Iterator[Mapping]:
        """Give what could not be taken as it stands."""
        return self._entries.notes()
