"""Excel workbooks: the sheets that people see, each as the titles, tables and signatures that it holds."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import islice

from openpyxl.reader.excel import ExcelReader
from openpyxl.utils import get_column_letter
from openpyxl.utils.escape import unescape

from renja_lint.documents import extent
from renja_lint.documents.archive import RefusedError, open_package, refuse_damaged, too_large
from renja_lint.documents.blocks import Block, Cell, Document, Grid
from renja_lint.documents.workbook.look import COLUMNS, ROWS, Area, Look
from renja_lint.documents.workbook.sheets import blocks
from renja_lint.documents.workbook.values import Values, formats
from renja_lint.finding import Span, Spot, Text
from renja_lint.source.lined import Lined, Stretch
from renja_lint.source.tree import Left

SHEETS = 100
_CELL_CHARACTERS = 32_767  # of one cell, as in Excel
_COVERED = 100_000  # places that merged cells cover
_STYLES, _LIST = "xl/styles.xml", "xl/workbook.xml"
_LISTED = 100_000  # tags of the list of sheets and names

_TOO_LARGE = Text(
    id="buku kerja ini jauh lebih besar daripada Renja mana pun, sehingga tidak dibaca",
    en="this workbook is far larger than any Renja; it was not read",
)
_HIDDEN = Text(id="lembar yang disembunyikan", en="a hidden sheet")
_BEYOND = Text(
    id=f"sel di luar {ROWS:,} baris dan {COLUMNS} kolom pertama".replace(",", "."),
    en=f"cells beyond the first {ROWS:,} rows and {COLUMNS} columns",
)


def document(data: bytes) -> Document:
    """Read a workbook; a formula gives the value last saved, or where none was saved itself.

    Raises:
        RefusedError: the file is damaged, locked, or larger than any plan.

    """
    with open_package(data) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _document(data, package)
        except RefusedError:
            raise
        except Exception as error:  # the library raises whatever damaged XML leads it into
            raise refuse_damaged() from error


def _document(data: bytes, package: zipfile.ZipFile) -> Document:
    reader = ExcelReader(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    reader.read_manifest()
    reader.read_strings()
    if _LIST in reader.valid_files and package.read(_LIST).count(b"<") > _LISTED:
        raise too_large()
    reader.read_workbook()
    styles = package.read(_STYLES) if _STYLES in reader.valid_files else b""
    book = _Book(Values(reader.shared_strings, formats(styles), reader.wb.epoch))
    for name, state, part in _sheets(reader):
        book.add(name, state, package.read(part))
    return Document(tuple(book.blocks), tuple(book.lines), tuple(book.left))


def _sheets(reader: ExcelReader) -> list[tuple[str, str, str]]:
    """Give each sheet's name, whether it is seen, and its part of the package; no part is read more than once."""
    found = [
        (sheet.name, str(sheet.state), str(part.target))
        for sheet, part in islice(reader.parser.find_sheets(), SHEETS + 1)
        if part.Type.endswith("/worksheet") and part.target in reader.valid_files
    ]
    if len(found) > SHEETS or len({part for *_, part in found}) < len(found):
        raise RefusedError("BCA003", _TOO_LARGE)
    return found


class _Book:
    """What was read of a workbook so far."""

    def __init__(self, values: Values) -> None:
        self.blocks: list[Block] = []
        self.lines: list[str] = []
        self.left: list[Left] = []
        self._values = values
        self._extent = extent.Extent()

    def add(self, name: str, state: str, content: bytes) -> None:
        """Read a sheet, unless it is hidden."""
        looked = Look(content, self._extent)
        if looked.beyond:
            self.left.append(_left(name, _BEYOND))
        if not (looked.cells or looked.formulas):
            return
        if state != "visible":
            self.left.append(_left(name, _HIDDEN))
            return
        found = tuple(blocks(self._printed(name, looked)))
        self._extent.take(extent.TABLES, sum(isinstance(block, Grid) for block in found))
        self.blocks += found

    def _printed(self, sheet: str, looked: Look) -> Iterator[Cell]:
        """Give a sheet's cells with something in them, and add their lines to those of the document."""
        merged = _merged(looked)
        for (row, column), text in sorted([*self._texts(looked), *looked.formulas.items()]):
            spot = Spot(sheet=sheet, cell=f"{get_column_letter(column)}{row}")
            lines = text.splitlines()
            self._extent.take(extent.LINES, len(lines))
            stretches = [Stretch(line, at, 1, spot) for at, line in enumerate(lines, start=len(self.lines) + 1)]
            self.lines += lines
            area = merged.get((row, column), Area(row, column, 1, 1))
            yield Cell(Lined(stretches), row - 1, column - 1, area.rows, area.columns)

    def _texts(self, looked: Look) -> Iterator[tuple[tuple[int, int], str]]:
        """Give what people see in each cell that has a value, by row and column."""
        for place, written in looked.cells.items():
            text = self._values.shown(written)[:_CELL_CHARACTERS]
            self._extent.take(extent.CHARACTERS, len(text))
            if text.strip():
                yield place, unescape(text) if "_x" in text else text


def _merged(looked: Look) -> dict[tuple[int, int], Area]:
    """Give the merged cells by the row and column of the first."""
    merged: dict[tuple[int, int], Area] = {}
    covered = 0
    for area in looked.merged():
        covered += area.rows * area.columns
        if covered <= _COVERED:
            merged.setdefault((area.row, area.column), area)
    return merged


def _left(sheet: str, what: Text) -> Left:
    return Left(Span(1, 1, 1, 1, Spot(sheet=sheet, cell="A1")), what)
