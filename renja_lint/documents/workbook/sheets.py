"""A sheet as people read it: lines of a title, tables, the signatures below them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from renja_lint.documents.blocks import Block, Cell, Grid, Paragraph
from renja_lint.documents.headings.captions import has_number
from renja_lint.documents.headings.heading import begins_heading
from renja_lint.patterns import regex
from renja_lint.source.lined import join_lined

_FEWEST = 3  # cells in the first row of a heading
_WIDE = 5  # cells in a row that can be none but a table's
_MOST = 2  # cells in a line of a title or signature
_FIGURE = regex(r"[-+(]?(?:rp\.?\s*)?[0-9.,]{1,25}(?:,-)?[)%]?", re.IGNORECASE)
_TOTAL = regex(r"\W*(?:grand\s+)?(?:total|jumlah)\b", re.IGNORECASE)
_SIGNATURE = regex(
    r"mengetahui|mengesahkan|disetujui|ditetapkan|kepala\b|camat\b|sekretaris\b|plt\b|plh\b|nip\b|pembina\b"
    r"|[^,]{3,40},\s*(?:tanggal\s+)?[0-9.…]*\s*[^\W\d]{3,9}\s+(?:19|20)[0-9]{2}\s*$",
    re.IGNORECASE,
)

Line = Sequence[Cell]


def blocks(cells: Iterable[Cell]) -> Iterator[Block]:
    """Give the paragraphs and tables of a sheet, whose cells all hold something.

    A table begins with its heading. It ends where a title and another heading follow, or where after an empty row, the
    number of a table or a word of signatures no more rows come that can be its own. A sheet without any heading may
    hold more of the table on the sheet before it: then it begins with the first wide row.
    """
    lines = list(_lines(cells))
    begins = _begins_table if any(map(_begins_table, lines)) else _is_wide
    table: list[Cell] = []
    waiting: list[Line] = []  # lines that are the end of the table, unless more of it comes
    before = 0
    for line in lines:
        row = line[0].row
        if begins(line) and (waiting or not table) and (not table or begins is _begins_table):
            yield from _closed(table, waiting)
            table, waiting = list(line), []
        elif not table:
            yield Paragraph(join_lined((cell.text for cell in line), " "))
        elif _is_loose(line) and (waiting or row > before or _ends_table(line)):
            waiting.append(line)
        else:
            table += [cell for each in (*waiting, line) for cell in each]
            waiting = []
        before = max(before, *(cell.row + cell.rows for cell in line))
    yield from _closed(table, waiting)


def _closed(table: Sequence[Cell], waiting: Sequence[Line]) -> Iterator[Block]:
    if table:
        first = min(cell.row for cell in table)
        yield Grid(cell._replace(row=cell.row - first) for cell in table)
    for line in waiting:
        for cell in line:
            yield Paragraph(cell.text)


def _lines(cells: Iterable[Cell]) -> Iterator[Line]:
    rows: dict[int, list[Cell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    return (rows[row] for row in sorted(rows))


def _begins_table(line: Line) -> bool:
    return len(line) >= _FEWEST and begins_heading(line)


def _is_wide(line: Line) -> bool:
    return len(line) >= _WIDE


def _is_loose(line: Line) -> bool:
    """Tell a line that may stand outside of a table: one or two texts, none of them an amount, a code or a total."""
    texts = [cell.text.text.strip() for cell in line]
    return len(texts) <= _MOST and not any(_FIGURE.fullmatch(text) or _TOTAL.match(text) for text in texts)


def _ends_table(line: Line) -> bool:
    return any(has_number(text) or _SIGNATURE.match(text) for text in (cell.text.text.strip() for cell in line))
