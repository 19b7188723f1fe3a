"""Excel workbooks: the sheets that people see, each as the titles, tables and signatures that it holds."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import islice

from openpyxl.cell import Cell as ReadCell
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.utils import get_column_letter
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet

from renja_lint.documents.archive import RefusedError, broken, opened
from renja_lint.documents.blocks import Block, Cell, Document
from renja_lint.documents.workbook.formats import shown
from renja_lint.documents.workbook.look import COLUMNS, ROWS, Area, Look
from renja_lint.documents.workbook.sheets import blocks
from renja_lint.finding import Span, Spot, Text
from renja_lint.source.lined import Lined, Stretch
from renja_lint.source.tree import Left

SHEETS = 100
_CELLS = 100_000  # with something in them; a plan of a hundred pages has a tenth
_CELL_CHARACTERS = 32_767  # of one cell, as in Excel
_CHARACTERS = 5_000_000  # of all cells
_COVERED = 500_000  # places that merged cells cover
_PLACES = 20_000_000  # from the first cell of each sheet to the last

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
    with opened(data) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _document(data, package)
        except RefusedError:
            raise
        except Exception as error:  # the library raises whatever damaged XML leads it into
            raise broken() from error


def _document(data: bytes, package: zipfile.ZipFile) -> Document:
    book = _Book()
    for sheet, part in _sheets(data):
        book.add(sheet, Look(package.read(part)))
    return Document(tuple(book.blocks), tuple(book.lines), tuple(book.left))


def _sheets(data: bytes) -> Iterator[tuple[Worksheet, str]]:
    """Give each sheet with the name of its part of the package; no part is laid out more than once."""
    reader = ExcelReader(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    reader.read_manifest()
    reader.read_strings()
    reader.read_workbook()
    with suppress(Exception):  # styles that the library cannot read are passed over: numbers then are shown plainly
        apply_stylesheet(reader.archive, reader.wb)
    found = [
        (sheet, part.target)
        for sheet, part in islice(reader.parser.find_sheets(), SHEETS + 1)
        if part.Type.endswith("/worksheet") and part.target in reader.valid_files
    ]
    parts = [part for _, part in found]
    if len(found) > SHEETS or len(set(parts)) < len(parts):
        raise RefusedError("BCA003", _TOO_LARGE)
    reader.parser.sheets = [sheet for sheet, _ in found]
    reader.read_worksheets()
    return zip(reader.wb.worksheets, parts, strict=True)


class _Book:
    """What was read of a workbook so far."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.lines: list[str] = []
        self.left: list[Left] = []
        self._places = self._cells = self._characters = 0

    def add(self, sheet: Worksheet, looked: Look) -> None:
        """Read a sheet, unless it is hidden."""
        self._cells += looked.cells
        self._places += looked.rows * looked.columns
        if self._cells > _CELLS or self._places > _PLACES:
            raise RefusedError("BCA003", _TOO_LARGE)
        if looked.beyond:
            self.left.append(_left(sheet.title, _BEYOND))
        if looked.cells and sheet.sheet_state != "visible":
            self.left.append(_left(sheet.title, _HIDDEN))
        elif looked.cells:
            self.blocks += blocks(self._printed(sheet, looked))

    def _printed(self, sheet: Worksheet, looked: Look) -> Iterator[Cell]:
        """Give a sheet's cells with something in them, and add their lines to those of the document."""
        merged = _merged(looked)
        for (row, column), text in sorted({**dict(self._texts(sheet, looked)), **looked.formulas}.items()):
            spot = Spot(sheet=sheet.title, cell=f"{get_column_letter(column)}{row}")
            lines = text.splitlines()
            stretches = [Stretch(line, at, 1, spot) for at, line in enumerate(lines, start=len(self.lines) + 1)]
            self.lines += lines
            area = merged.get((row, column), Area(row, column, 1, 1))
            yield Cell(Lined(stretches), row - 1, column - 1, area.rows, area.columns)

    def _texts(self, sheet: Worksheet, looked: Look) -> Iterator[tuple[tuple[int, int], str]]:
        """Give what people see in each cell that has something in it, by row and column."""
        rows = sheet.iter_rows(max_row=looked.rows, max_col=looked.columns)
        for number, row in enumerate(islice(rows, looked.rows), start=1):  # what comes after the cells is not read
            for column, cell in enumerate(row, start=1):
                if cell.value is None:
                    continue
                text = shown(cell.value, _format(cell))[:_CELL_CHARACTERS]
                self._characters += len(text)
                if self._characters > _CHARACTERS:
                    raise RefusedError("BCA003", _TOO_LARGE)
                if text.strip():
                    yield (number, column), unescape(text) if "_x" in text else text


def _format(cell: ReadCell) -> str:
    """Give a cell's number format, the general one where its style is not known."""
    try:
        return cell.number_format
    except IndexError:
        return "General"


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
