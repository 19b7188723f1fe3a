"""T-C.31: its rows, each with two sides, and its total."""

from __future__ import annotations

import re
from collections.abc import Iterator

from renja_lint.documents.cells import behind, make_mapping, make_text, sequence
from renja_lint.documents.headings.columns import Layout
from renja_lint.documents.tables.rows import Row
from renja_lint.patterns import regex
from renja_lint.regime.columns import SIDES
from renja_lint.source.lined import Lined
from renja_lint.source.tree import Mapping, Node

_CELLS = ("nama", "lokasi", "indikator", "target", "pagu")
_THOUSANDS = regex(r"ribu|(?<![0-9])000(?![0-9])", re.IGNORECASE)

Texts = dict[str, Lined]


class Telaah:
    """Takes the rows of T-C.31 one after the other."""

    def __init__(self, layout: Layout) -> None:
        """Start without rows, for columns in rupiah or thousands of rupiah."""
        self._layout = layout
        self._rows: list[Texts] = []
        self._totals: list[Texts] = []
        self._amounts: Texts = {}  # of a row that has nothing else: the total, if it is the last
        self.after: Lined | None = None

    def add(self, row: Row) -> None:
        """Take a row; one without names holds more of the row above."""
        keys = (f"{side}.{cell}" for side in SIDES for cell in _CELLS)
        found = {**{key: row.text(key) for key in keys}, "kode": row.kode(), "catatan": row.text("catatan")}
        texts = {key: text for key, text in found.items() if text}
        if self._amounts and self._rows:
            _add(self._rows[-1], self._amounts)
        self._amounts = {}
        if row.is_total:
            self._totals.append(texts)
        elif named := [texts[key] for key in ("kode", *(f"{side}.nama" for side in SIDES)) if key in texts]:
            self.after = named[0]
            self._rows.append(texts)
        elif texts.keys() <= {f"{side}.pagu" for side in SIDES}:
            self._amounts = texts
        elif self._rows:
            _add(self._rows[-1], texts)

    def parts(self) -> Iterator[tuple[str, Node]]:
        """Give the unit of money where it is not rupiah, the rows, and the total where there is one."""
        for placed in self._layout.columns:
            if placed.key.endswith(".pagu") and _THOUSANDS.search(placed.leaf.title):
                yield "satuan_pagu", make_text("ribu", placed.leaf.path[-1].text.span)
                break
        if self._rows:
            yield "baris", sequence(map(_node, self._rows))
        totals = [texts for texts in (*self._totals, self._amounts) if _money(texts)]
        if totals:
            yield "total", make_mapping(_money(totals[-1]))

    def notes(self) -> Iterator[Mapping]:
        """Give what could not be taken as it stands."""
        return iter(())


def _money(texts: Texts) -> Texts:
    return {side: texts[f"{side}.pagu"] for side in SIDES if f"{side}.pagu" in texts}


def _add(held: Texts, texts: Texts) -> None:
    for key, text in texts.items():
        held[key] = behind(held[key], text) if key in held else text


def _node(texts: Texts) -> Mapping:
    """Make a row: its name is the draft's, or the need's where the draft lacks it."""
    head = {"kode": texts.get("kode"), "nama": texts.get("rancangan.nama") or texts.get("kebutuhan.nama")}
    items: dict[str, Node] = {key: text for key, text in head.items() if text}
    for side in SIDES:
        cells: dict[str, Node] = {
            cell: texts[f"{side}.{cell}"]
            for cell in _CELLS
            if f"{side}.{cell}" in texts and (side, cell) != ("rancangan", "nama")
        }
        if cells:
            items[side] = make_mapping(cells)
    if "catatan" in texts:
        items["catatan"] = texts["catatan"]
    return make_mapping(items)
