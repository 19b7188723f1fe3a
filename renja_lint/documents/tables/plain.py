"""The tables whose cells are taken one by one: T-C.30, T-C.32 and that of aims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from renja_lint.documents.cells import make_mapping, make_text, sequence
from renja_lint.documents.headings.columns import Layout, Placed
from renja_lint.documents.tables.rows import Row
from renja_lint.patterns import regex
from renja_lint.regime.labels import RUNS
from renja_lint.source.lined import Lined, Stretch
from renja_lint.source.tree import Mapping, Node

_YEAR = regex(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_NOTHING = regex(r"(?:nihil|tidak\s+ada|belum\s+ada)\b", re.IGNORECASE)


class Plain:
    """Takes the rows of a table one after the other, each column for a key of the format."""

    keys: tuple[str, ...] = ()

    def __init__(self, layout: Layout) -> None:
        """Start without rows."""
        self._layout = layout
        self._rows: list[dict[str, Node]] = []
        self.after: Lined | None = None

    def add(self, row: Row) -> None:
        """Take a row."""
        items = self._items(row)
        if items:
            self._rows.append(items)
            self.after = next((node for node in items.values() if isinstance(node, Lined)), self.after)

    def _items(self, row: Row) -> dict[str, Node]:
        return {key: text for key in self.keys if (text := row.text(key))}

    def parts(self) -> Iterator[tuple[str, Node]]:
        """Give the rows."""
        if self._rows:
            yield "baris", sequence(map(make_mapping, self._rows))

    def notes(self) -> Iterator[Mapping]:
        """Give what could not be taken as it stands."""
        return iter(())


class Pelayanan(Plain):
    """T-C.30: its values stand in the order of the years above them."""

    keys = ("indikator", "spm", "iku", *RUNS, "catatan")

    def _items(self, row: Row) -> dict[str, Node]:
        items = super()._items(row)
        for key in RUNS:
            values = row.all_of(key)
            filled = [value for value in values if value is not None]
            items.pop(key, None)
            if filled:
                items[key] = sequence(value or _empty(filled[0]) for value in values)
        return {key: items[key] for key in self.keys if key in items}

    def parts(self) -> Iterator[tuple[str, Node]]:
        """Give the years where each column has one, and the rows."""
        years = {key: [_year(placed) for placed in self._layout.columns if placed.key == key] for key in RUNS}
        found: dict[str, Node] = {
            key: sequence(year for year in of_key if year) for key, of_key in years.items() if of_key and all(of_key)
        }
        if found:
            yield "tahun", make_mapping(found)
        yield from super().parts()


class Usulan(Plain):
    """T-C.32: the proposals, or why there are none."""

    keys = ("nama", "lokasi", "indikator", "volume", "catatan")

    def __init__(self, layout: Layout) -> None:
        """Start without rows."""
        super().__init__(layout)
        self._reason: Lined | None = None

    def _items(self, row: Row) -> dict[str, Node]:
        items = super()._items(row)
        texts = [node for node in items.values() if isinstance(node, Lined)]
        if not self._rows and texts and _NOTHING.match(texts[0].text) and not {"volume", "lokasi"} & items.keys():
            self._reason = next((text for text in texts if " " in text.text), None)
            return {}
        return items

    def parts(self) -> Iterator[tuple[str, Node]]:
        """Give why there are no proposals, where that is said, else the rows."""
        if self._reason and not self._rows:
            yield "alasan_nihil", self._reason
        yield from super().parts()


class Tujuan(Plain):
    """The table of aims; where its targets are those of several years, the one counts that its title names."""

    keys = (
        "tujuan", "indikator_tujuan", "target_tujuan", "sasaran", "indikator_sasaran", "target", "catatan",
    )  # fmt: skip

    def __init__(self, layout: Layout, title: str) -> None:
        """Start without rows."""
        super().__init__(layout)
        targets = [placed for placed in layout.columns if placed.key == "target"]
        named = [year.text if (year := _year(placed)) else "" for placed in targets]
        wanted = [index for index, year in enumerate(named) if year and year in _YEAR.findall(title)]
        self._target = 0 if len(targets) < 2 else wanted[0] if len(wanted) == 1 else None

    def _items(self, row: Row) -> dict[str, Node]:
        items = super()._items(row)
        items.pop("target", None)
        targets = row.all_of("target")
        if self._target is not None and targets and (target := targets[self._target]):
            items["target"] = target
        return {key: items[key] for key in self.keys if key in items}

    def notes(self) -> Iterator[Mapping]:
        """Tell where it is not known which of several columns holds the targets."""
        if self._target is None:
            place = next(placed.leaf.path[0].text.span for placed in self._layout.columns if placed.key == "target")
            what = {"hal": "kolom_tidak_ditemukan", "tabel": "tujuan_sasaran", "kolom": "Target"}
            yield make_mapping({key: make_text(text, place) for key, text in what.items()})


def _year(placed: Placed) -> Lined | None:
    """Give the year that a column's heading names, the lowest first."""
    for cell in reversed(placed.leaf.path):
        for line in cell.text.lines():
            if found := _YEAR.search(line.text):
                return line.part(*found.span())
    return None


def _empty(near: Lined) -> Lined:
    """Give an empty value, so that those after it keep their place."""
    first = near.stretches[0]
    return Lined((Stretch("", first.line, first.column, first.spot),))
