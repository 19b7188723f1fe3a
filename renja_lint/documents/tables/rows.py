"""A row of a table as it is printed: which of its cells stand in which column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from renja_lint.documents.blocks import Cell
from renja_lint.documents.cells import on_one_line
from renja_lint.documents.headings.columns import Layout, Leaf
from renja_lint.plan.values import kode
from renja_lint.source.lined import Lined, joined

_LEADING_CODE = re.compile(r"((?:[0-9]|X)(?:\s*\.\s*(?:[0-9]{1,4}|X{1,2}))+)\.?\s+(?=[^\W\d_])", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:grand )?(?:total|jumlah)"
    r"(?: (?:total|seluruh\w*|keseluruhan|umum|pagu|dana|anggaran|belanja|indikatif|kebutuhan|rp|perangkat|daerah))*"
)
_WORDS = re.compile(r"[^\W_]+")
_NAMES = ("kode", "nama")  # what the keys of the columns of codes and names end with


class Row:
    """A row: its cells that hold something, by the number of their column among those that are known."""

    __slots__ = ("_by_column", "_keys", "_lines", "_numbers")

    def __init__(self, cells: Sequence[Cell], layout: Layout, above: Sequence[Cell] = ()) -> None:
        """Put each cell into the column that it shares most with, the first free one where it shares alike.

        ``above`` are cells that begin in a row above and reach down to this one: what they say, but for names and
        amounts, counts for this row too if it has a code or name of its own.
        """
        self._keys = tuple(placed.key for placed in layout.columns)
        self._numbers = {key: number for number, key in reversed(list(enumerate(self._keys)))}
        self._lines: dict[str, tuple[Lined, ...]] = {}
        leaves = [*(placed.leaf for placed in layout.columns), *layout.others]
        self._by_column: dict[int, list[Cell]] = {}
        for cell in cells:
            column = self._column(cell, leaves)
            if column is not None:
                self._by_column.setdefault(column, []).append(cell)
        if any(self._keys[column].endswith(_NAMES) for column in self._by_column if column < len(self._keys)):
            self._reach_down(above, leaves)

    def _reach_down(self, above: Sequence[Cell], leaves: Sequence[Leaf]) -> None:
        for cell in above:
            column = self._column(cell, leaves)
            if column is None or column >= len(self._keys) or column in self._by_column:
                continue
            key = self._keys[column]
            if key != "no" and "pagu" not in key and not key.endswith(_NAMES):
                self._by_column[column] = [cell]

    def _column(self, cell: Cell, leaves: Sequence[Leaf]) -> int | None:
        end = cell.column + cell.columns
        shared = [min(end, leaf.end) - max(cell.column, leaf.start) for leaf in leaves]
        most = max(shared, default=0)
        if most <= 0:
            return None
        alike = sorted((leaves[index].start, index) for index, share in enumerate(shared) if share == most)
        return next((index for _, index in alike if index not in self._by_column), alike[0][1])

    def texts(self, key: str) -> tuple[Lined, ...]:
        """Give the texts of a column's cells."""
        number = self._numbers.get(key, -1)
        return tuple(cell.text for cell in self._by_column.get(number, ()))

    def lines(self, key: str) -> tuple[Lined, ...]:
        """Give the lines of a column's cells."""
        if key not in self._lines:
            self._lines[key] = tuple(line for text in self.texts(key) for line in text.lines())
        return self._lines[key]

    def text(self, key: str) -> Lined | None:
        """Give what a column holds on one line; None where it holds nothing."""
        lines = self.lines(key)
        return joined(lines, " ") if lines else None

    def all_of(self, key: str) -> list[Lined | None]:
        """Give what each of several columns with the same key holds."""
        numbers = [number for number, name in enumerate(self._keys) if name == key]
        return [on_one_line(cell.text for cell in self._by_column.get(number, ())) for number in numbers]

    def kode(self) -> Lined | None:
        """Give the code, whose parts may be printed in several cells."""
        parts = [part for text in self.texts("kode") if (part := on_one_line((text,)))]
        if len(parts) < 2:
            return parts[0] if parts else None
        return joined((part.part(0, len(part.text.rstrip(". "))) for part in parts), ".")

    def named(self) -> tuple[Lined | None, Lined | None]:
        """Give the code and the name.

        A code may stand before the name in one cell, a name that is merged with the cells of the code in theirs.
        """
        code, name = self.kode(), self.text("nama")
        if code and name is None and not kode(code.text).parts:
            return None, code
        if code is None and name and (found := _LEADING_CODE.match(name.text)):
            return name.part(*found.span(1)), name.part(found.end(), len(name.text))
        return code, name

    @property
    def is_total(self) -> bool:
        """Tell a row that says that it holds the total."""
        texts = [text for key in ("no", "kode", "nama", "rancangan.nama") if (text := self.text(key))]
        words = " ".join(_WORDS.findall(texts[0].text.casefold())) if texts else ""
        return bool(_TOTAL.fullmatch(words))
