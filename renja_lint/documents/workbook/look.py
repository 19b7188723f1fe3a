"""The XML of a sheet: what its cells hold as it is written, which of them are merged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.parsers import expat

from openpyxl.utils import column_index_from_string

from renja_lint.documents import extent
from renja_lint.documents.archive import refuse_damaged
from renja_lint.patterns import regex

ROWS, COLUMNS = 20_000, 300  # of a sheet that are read
MERGES = 20_000
_FORMULA = 200  # characters of a formula that are kept
_CELL = regex(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")


class Area(NamedTuple):
    """Cells that are merged: the 1-based row and column of the first, and how many."""

    row: int
    column: int
    rows: int
    columns: int


class Written(NamedTuple):
    """What a cell holds: its type and the number of its style, as the XML has them, and the text of its value."""

    kind: str
    style: str
    text: str


class Look:
    """The cells of a sheet with something in them, by row and column, and the last of these.

    ``formulas`` are those without a saved value; ``beyond`` counts cells outside of what is read.
    """

    def __init__(self, content: bytes, taken: extent.Extent) -> None:
        """Read a sheet, and count its cells.

        Raises:
            RefusedError: it is no XML, or there are more cells than in any plan.

        """
        self.rows = self.columns = self.beyond = 0
        self.areas: list[Area] = []
        self.cells: dict[tuple[int, int], Written] = {}
        self.formulas: dict[tuple[int, int], str] = {}
        self._taken = taken
        self._row = self._column = 0
        self._kind, self._style = "n", "0"
        self._inside = ""
        self._aloud = False  # inside of what only tells how a text is read aloud
        self._value: list[str] = []
        self._formula = ""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(content, True)  # noqa: FBT003  the library's own
        except (expat.ExpatError, ValueError, UnicodeError, LookupError) as error:
            raise refuse_damaged() from error

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(" ")[2]:
            case "row":
                self._row, self._column = _number(attributes.get("r")) or self._row + 1, 0
            case "c":
                found = place(attributes.get("r", ""))
                self._row, self._column = found or (self._row, self._column + 1)
                self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
                self._value, self._formula = [], ""
            case "v" | "t" | "f" as inside if not self._aloud:
                self._inside = inside
                self._formula = self._formula or "=" * (inside == "f")
            case "rPh":
                self._aloud = True
            case "mergeCell" if len(self.areas) < MERGES:
                self.areas += _area(attributes.get("ref", ""))

    def _text(self, text: str) -> None:
        if self._inside == "f":
            self._formula = (self._formula + text)[:_FORMULA]
        elif self._inside == ("t" if self._kind == "inlineStr" else "v"):
            self._value.append(text)

    def _end(self, name: str) -> None:
        match name.rpartition(" ")[2]:
            case "v" | "t" | "f":
                self._inside = ""
            case "rPh":
                self._aloud = False
            case "c" if self._value or self._formula:
                self._take("".join(self._value))

    def _take(self, value: str) -> None:
        if not (value.strip() or self._formula):
            return
        if self._row > ROWS or self._column > COLUMNS:
            self.beyond += 1
            return
        self._taken.take(extent.PLACES, 1)
        self.rows, self.columns = max(self.rows, self._row), max(self.columns, self._column)
        if value.strip():
            self.cells[self._row, self._column] = Written(self._kind, self._style, value)
        else:
            self.formulas[self._row, self._column] = self._formula

    def merged(self) -> Iterator[Area]:
        """Give the merged cells as far as the sheet has something in it."""
        for area in self.areas:
            rows = min(area.rows, self.rows - area.row + 1)
            columns = min(area.columns, self.columns - area.column + 1)
            if rows > 0 and columns > 0:
                yield area._replace(rows=rows, columns=columns)


def place(reference: str) -> tuple[int, int] | None:
    """Give the 1-based row and column that a reference such as F12 names."""
    found = _CELL.fullmatch(reference)
    if found is None:
        return None
    return int(found[2]), column_index_from_string(found[1])


def _area(reference: str) -> Iterator[Area]:
    first, last = map(place, (reference.partition(":")[0], reference.partition(":")[2]))
    if first and last:
        (row, column), (end_row, end_column) = sorted((first, last))
        yield Area(row, column, end_row - row + 1, max(1, end_column - column + 1))


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 8 else 0
