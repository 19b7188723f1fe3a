"""The cells of a Word table where they are printed: merged across and down, rows that begin further right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from renja_lint.documents.word.xml import W, child, elements, number

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

COLUMNS = 63  # of a table; Word allows no more
_ROW, _CELL = f"{W}tr", f"{W}tc"


class Place(NamedTuple):
    """A cell: its 0-based row and grid column, how many it covers, and the number of the cell in its row from 1."""

    row: int
    column: int
    rows: int
    columns: int
    order: int
    element: Element


def places(table: Element) -> list[Place]:
    """Give the cells of a table in printed order; of cells merged into one only the first."""
    found: list[Place] = []
    above: dict[int, int] = {}  # the column that a cell merged downwards begins at, and its index
    for row, element in enumerate(_rows(table)):
        column = min(number(element, "trPr", "gridBefore") or 0, COLUMNS)
        still: dict[int, int] = {}
        for order, cell in enumerate(_cells(element), 1):
            span, across, down = _merges(cell)
            columns = max(1, min(span, COLUMNS - column))
            if across == "continue" and found and found[-1].row == row:
                found[-1] = found[-1]._replace(columns=found[-1].columns + columns)
            elif down == "continue" and column in above:
                still[column] = above[column]
                merged = found[above[column]]
                found[above[column]] = merged._replace(rows=row - merged.row + 1)
            else:
                if down:
                    still[column] = len(found)
                found.append(Place(row, column, 1, columns, order, cell))
            column += columns
        above = still
    return found


def _rows(table: Element) -> Iterator[Element]:
    return (element for tag, element in elements(table) if tag == _ROW and child(element, "trPr", "del") is None)


def _cells(row: Element) -> Iterator[Element]:
    return (element for tag, element in elements(row) if tag == _CELL)


def _merges(cell: Element) -> tuple[int, str, str]:
    """Tell how many columns a cell covers, and for across and down whether it begins a merged cell or continues one."""
    properties = child(cell, "tcPr")
    if properties is None:
        return 1, "", ""
    across, down = (child(properties, name) for name in ("hMerge", "vMerge"))
    return number(properties, "gridSpan") or 1, _merge(across), _merge(down)


def _merge(element: Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "continue")
