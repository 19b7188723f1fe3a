"""Where the tables of a document are: stretches of grids, each under a heading, and which of them go on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from renja_lint.documents.blocks import Block, Cell, Grid, Paragraph
from renja_lint.documents.cells import on_one_line
from renja_lint.documents.headings.captions import Caption, caption, has_number, inside
from renja_lint.documents.headings.columns import Layout, leaves
from renja_lint.documents.headings.forms import Form, form_of
from renja_lint.documents.headings.heading import Heading, Rows, headings, is_numbered, rows_of, spell_words
from renja_lint.source.lined import Lined

_ALIKE = 0.5  # of the cells of a heading must be those of the first for it to be that one, printed again
_SAME_KEYS = 0.7  # of a table's columns a piece must have to go on with it
_SAME_WIDTH = 0.7  # of a table's columns a page without heading must have at least
_TITLE_ROWS = 6  # above a heading further down


class Piece(NamedTuple):
    """A stretch of the grid that is the block of a number: its heading, if it has one, and the rows below it.

    ``again`` are headings that are printed again, by their first row, which is among ``data``, the rows below.
    """

    block: int
    form: Form
    layout: Layout
    rows: Rows
    width: int
    heading: Heading | None
    again: Mapping[int, Heading]
    data: tuple[int, ...]
    caption: Caption


def pieces(blocks: Sequence[Block]) -> list[list[Piece]]:
    """Find the tables that blocks hold, each with the pieces that it is broken into."""
    found: list[list[Piece]] = []
    last: Piece | None = None
    for index, block in enumerate(blocks):
        for piece in _of_grid(blocks, index, block, last) if isinstance(block, Grid) else ():
            last = piece
            whole = next((each for each in reversed(found) if each[0].form is piece.form), None)
            if whole is not None and _goes_on(whole[0], piece):
                whole.append(piece._replace(layout=whole[0].layout.under(piece.layout)))
            else:
                found.append([piece])
    return found


def _of_grid(blocks: Sequence[Block], index: int, grid: Grid, before: Piece | None) -> Iterator[Piece]:
    rows = rows_of(grid)
    heads: list[tuple[Heading, Form, Layout]] = []
    again: dict[int, Heading] = {}
    for heading in headings(grid, rows):
        if heads and _is_again(rows, heads[-1][0], heading):
            again[heading.first] = heading
        elif found := form_of(leaves(heading)):
            heads.append((heading, *found))
    if not heads:
        yield from _without_heading(blocks, index, grid, rows, before)
        return
    starts = [0, *(_title_row(rows, heading.first) for heading, *_ in heads[1:]), grid.rows]
    inner = {row for one in again.values() for row in range(one.first + 1, one.end)}
    for number, (heading, form, layout) in enumerate(heads):
        title = _texts(rows, range(starts[number], heading.first))
        above = caption(blocks, index, title, form.name) if number == 0 else inside(title)
        data = [row for row in sorted(rows) if heading.end <= row < starts[number + 1] and row not in inner]
        kept = tuple(row for row in data if row in again or not _is_title(rows[row], title))
        yield Piece(index, form, layout, rows, grid.columns, heading, again, kept, above)


def _without_heading(
    blocks: Sequence[Block], index: int, grid: Grid, rows: Rows, before: Piece | None
) -> Iterator[Piece]:
    """Give a grid as a piece of the one right above it, where that is of a table and about as wide.

    The last columns of a page may be empty.
    """
    between = blocks[before.block + 1 : index] if before else ()
    blank = all(isinstance(block, Paragraph) and not block.text.text.strip() for block in between)
    if before and before.block < index and blank and _SAME_WIDTH * before.width <= grid.columns <= before.width:
        data = [row for row in sorted(rows) if not is_numbered(rows[row])]
        yield Piece(index, before.form, before.layout, rows, grid.columns, None, {}, tuple(data), Caption())


def _goes_on(first: Piece, piece: Piece) -> bool:
    """Tell whether a piece goes on with a table: under no title or the same one, with much the same columns."""
    if piece.heading is None:
        return True
    same = first.layout.keys & piece.layout.keys
    return piece.caption.words in {"", first.caption.words} and len(same) >= _SAME_KEYS * len(first.layout.keys)


def _is_again(rows: Rows, first: Heading, heading: Heading) -> bool:
    known = {_words(cell) for row in range(first.first, first.end) for cell in rows.get(row, [])}
    cells = [_words(cell) for row in range(heading.first, heading.end) for cell in rows.get(row, [])]
    return sum(words in known for words in cells) >= _ALIKE * len(cells)


def _words(cell: Cell) -> str:
    return " ".join(word for word in spell_words(cell.text.text).split() if not word.isdigit())


def _title_row(rows: Rows, first: int) -> int:
    """Give the row in which the title of a heading begins that stands further down: of one cell, with a number."""
    start = first
    for row in range(first - 1, max(-1, first - 1 - _TITLE_ROWS), -1):
        cells = rows.get(row, [])
        if len(cells) > 1:
            break
        if cells and has_number(cells[0].text.text):
            start = row
    return start


def _is_title(cells: Sequence[Cell], title: Sequence[Lined]) -> bool:
    """Tell a row that is the title or its number, printed again on a later page."""
    text = cells[0].text.text if len(cells) == 1 else ""
    return bool(text) and (has_number(text) or spell_words(text) in {spell_words(line.text) for line in title})


def _texts(rows: Rows, wanted: range) -> list[Lined]:
    cells = (cell for row in wanted for cell in rows.get(row, []))
    return [text for cell in cells if (text := on_one_line((cell.text,)))]
