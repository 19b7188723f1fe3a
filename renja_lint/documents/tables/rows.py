"""A row of a table as it is printed: which of its cells stand in which column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from renja_lint.documents.blocks import Cell
from renja_lint.documents.cells import on_one_line
from renja_lint.documents.headings.columns import Layout
from renja_lint.patterns import regex
from renja_lint.plan.values import read_kode
from renja_lint.source.lined import Lined, join_lined

_LEADING_CODE = regex(r"((?:[0-9]|X)(?:\s*\.\s*(?:[0-9]{1,4}|X{1,2}))+)\.?\s+(?=[^\W\d_])", re.IGNORECASE)
_TOTAL = regex(
    r"(?:grand )?(?:total|jumlah)"
    r"(?: (?:total|seluruh\w*|keseluruhan|umum|pagu|dana|anggaran|belanja|indikatif|kebutuhan|rp|perangkat|daerah))*"
)
_WORDS = regex(r"[^\W_]+")
_NAMES = ("kode", "nama")  # what the keys of the columns of codes and names end with


class Columns:
    """The columns of a layout, as the cells of its rows are put into them: first those that are known."""

    __slots__ = ("_shares", "keys", "leaves", "numbers")

    def __init__(self, layout: Layout) -> None:
        """Give each column its number."""
        self.keys = tuple(placed.key for placed in layout.columns)
        self.leaves = (*(placed.leaf for placed in layout.columns), *layout.others)
        self.numbers: dict[str, tuple[int, ...]] = {}
        for number, key in enumerate(self.keys):
            self.numbers[key] = (*self.numbers.get(key, ()), number)
        self._shares: dict[tuple[int, int], tuple[int, ...]] = {}

    def of(self, cell: Cell) -> tuple[int, ...]:
        """Give the numbers of the columns that a cell shares most with, from left to right."""
        place = cell.column, cell.columns
        found = self._shares.get(place)
        if found is None:
            found = self._shares[place] = tuple(self._sharing(cell.column, cell.column + cell.columns))
        return found

    def _sharing(self, start: int, end: int) -> list[int]:
        shared = [min(end, leaf.end) - max(start, leaf.start) for leaf in self.leaves]
        most = max(shared, default=0)
        alike = [index for index, share in enumerate(shared) if share == most > 0]
        return sorted(alike, key=lambda index: self.leaves[index].start)


class Row:
    """A row: its cells that hold something, by the number of their column among those that are known."""

    __slots__ = ("_by_column", "_columns", "_lines")

    def __init__(self, cells: Sequence[Cell], columns: Columns, above: Sequence[Cell] = ()) -> None:
        """Put each cell into the column that it shares most with, the first free one where it shares alike.

        ``above`` are cells that begin in a row above and reach down to this one: what they say, but for names and
        amounts, counts for this row too if it has a code or name of its own.
        """
        self._columns = columns
        self._lines: dict[str, tuple[Lined, ...]] = {}
        self._by_column: dict[int, list[Cell]] = {}
        for cell in cells:
            column = self._column(cell)
            if column is not None:
                self._by_column.setdefault(column, []).append(cell)
        if above and any(self._key(column).endswith(_NAMES) for column in self._by_column):
            self._reach_down(above)

    def _reach_down(self, above: Sequence[Cell]) -> None:
        for cell in above:
            column = self._column(cell)
            key = self._key(column) if column is not None and column not in self._by_column else ""
            if column is not None and key not in {"", "no"} and "pagu" not in key and not key.endswith(_NAMES):
                self._by_column[column] = [cell]

    def _key(self, column: int) -> str:
        """Give a column's key; empty where it is not known."""
        keys = self._columns.keys
        return keys[column] if column < len(keys) else ""

    def _column(self, cell: Cell) -> int | None:
        alike = self._columns.of(cell)
        if len(alike) < 2:
            return alike[0] if alike else None
        return next((column for column in alike if column not in self._by_column), alike[0])

    def texts(self, key: str) -> tuple[Lined, ...]:
        """Give the texts of a column's cells."""
        return self._texts_of(self._columns.numbers.get(key, ())[:1])

    def _texts_of(self, numbers: Sequence[int]) -> tuple[Lined, ...]:
        return tuple([cell.text for number in numbers for cell in self._by_column.get(number, ())])

    def lines(self, key: str) -> tuple[Lined, ...]:
        """Give the lines of a column's cells."""
        if key not in self._columns.numbers:
            return ()
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = tuple([line for text in self.texts(key) for line in text.lines()])
        return found

    def text(self, key: str) -> Lined | None:
        """Give what a column holds on one line; None where it holds nothing."""
        lines = self.lines(key)
        return join_lined(lines, " ") if lines else None

    def all_of(self, key: str) -> list[Lined | None]:
        """Give what each of several columns with the same key holds."""
        return [on_one_line(self._texts_of((number,))) for number in self._columns.numbers.get(key, ())]

    def kode(self) -> Lined | None:
        """Give the code, whose parts may be printed in several cells."""
        parts = [part for text in self.texts("kode") if (part := on_one_line((text,)))]
        if len(parts) < 2:
            return parts[0] if parts else None
        return join_lined((part.part(0, len(part.text.rstrip(". "))) for part in parts), ".")

    def named(self) -> tuple[Lined | None, Lined | None]:
        """Give the code and the name.

        A code may stand before the name in one cell, a name that is merged with the cells of the code in theirs.
        """
        code, name = self.kode(), self.text("nama")
        if code and name is None and not read_kode(code.text).parts:
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
