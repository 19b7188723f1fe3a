"""The tables of a document: found by the words of their headings, whatever their number and title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from renja_lint.documents.blocks import Block
from renja_lint.documents.cells import make_mapping, make_text, on_one_line, sequence
from renja_lint.documents.extent import ROWS, within
from renja_lint.documents.headings.forms import missing_columns
from renja_lint.documents.headings.heading import Heading, reaching_down
from renja_lint.documents.tables.evaluasi import Evaluasi
from renja_lint.documents.tables.pieces import Piece, pieces
from renja_lint.documents.tables.plain import Pelayanan, Tujuan, Usulan
from renja_lint.documents.tables.rencana import Rencana
from renja_lint.documents.tables.rows import Columns, Row
from renja_lint.documents.tables.telaah import Telaah
from renja_lint.finding import Text
from renja_lint.plan.document import TABLES
from renja_lint.source.lined import Lined
from renja_lint.source.tree import Left, Mapping, Node


class Found(NamedTuple):
    """A table: the plan's key that it goes under, its node, and the indices of the blocks that it was made of.

    ``notes`` are entries of the plan's list ``pembacaan``, ``left`` the columns that the format has no key for.
    """

    name: str
    node: Mapping
    blocks: frozenset[int]
    notes: tuple[Mapping, ...]
    left: tuple[Left, ...] = ()


class Taker(Protocol):
    """Takes the rows of a table one after the other."""

    @property
    def after(self) -> Lined | None:
        """Give the code, else the name, of the row printed last."""

    def add(self, row: Row) -> None:
        """Take a row."""

    def parts(self) -> Iterator[tuple[str, Node]]:
        """Give what the table holds beside its number, title and headings."""
        ...

    def notes(self) -> Iterator[Mapping]:
        """Give what could not be taken as it stands."""
        ...


def tables(blocks: Sequence[Block]) -> tuple[Found, ...]:
    """Find the tables of a document, in the order of the format; of two of one form the one with more columns counts.

    What is no table of the five forms or of aims is left alone.

    Raises:
        RefusedError: they have more rows than those of any plan.

    """
    best: dict[str, list[Piece]] = {}
    for whole in pieces(blocks):
        name = whole[0].form.name
        if name not in best or _weight(whole) > _weight(best[name]):
            best[name] = whole
    within(ROWS, sum(len(piece.data) for whole in best.values() for piece in whole))
    return tuple(_found(best[name]) for name in TABLES if name in best)


def _weight(whole: Sequence[Piece]) -> tuple[bool, int, int]:
    rows = sum(len(piece.data) for piece in whole)
    return rows > 0, len(whole[0].layout.keys), rows


def _taker(first: Piece) -> Taker:
    match first.form.name:
        case "rencana":
            return Rencana()
        case "evaluasi":
            return Evaluasi()
        case "telaah_rkpd":
            return Telaah(first.layout)
        case "pelayanan":
            return Pelayanan(first.layout)
        case "usulan":
            return Usulan(first.layout)
        case _:
            return Tujuan(first.layout, first.caption.judul.text if first.caption.judul else "")


def _found(whole: Sequence[Piece]) -> Found:
    first = whole[0]
    taker = _taker(first)
    headings: list[Node] = []
    for piece in whole:
        above, columns = reaching_down(piece.rows), Columns(piece.layout)
        if piece.heading:
            headings.append(_heading(piece, piece.heading, taker.after))
        for row in piece.data:
            if row in piece.again:
                headings.append(_heading(piece, piece.again[row], taker.after))
            else:
                taker.add(Row(piece.rows[row], columns, above.get(row, ())))
    items = {"nomor": first.caption.nomor, "judul": first.caption.judul, "kepala": sequence(headings)}
    node = make_mapping({**{key: part for key, part in items.items() if part}, **dict(taker.parts())})
    notes = sorted((*_missing(first), *taker.notes()), key=lambda note: (note.span.line, note.span.column))
    used = frozenset[int]().union(*(piece.caption.blocks | {piece.block} for piece in whole))
    return Found(first.form.name, node, used, tuple(notes), tuple(_left(whole)))


def _heading(piece: Piece, heading: Heading, after: Lined | None) -> Mapping:
    """Give a printed heading: its cells from left to right and top to bottom, and the row that it is printed after."""
    cells = (cell for row in range(heading.first, heading.end) for cell in piece.rows.get(row, []))
    texts = sequence(text for cell in cells if (text := on_one_line((cell.text,))))
    return make_mapping({"setelah": after, "isi": texts} if after else {"isi": texts})


def _missing(first: Piece) -> Iterator[Mapping]:
    """Give a note for each column that the table cannot be read in full without, and that was not found."""
    place = first.layout.columns[0].leaf.path[0].text.span
    for called in missing_columns(first.form, first.layout):
        what = {"hal": "kolom_tidak_ditemukan", "tabel": first.form.name, "kolom": called}
        yield make_mapping({key: make_text(text, place) for key, text in what.items()})


def _left(whole: Sequence[Piece]) -> Iterator[Left]:
    """Give the columns that hold something and have no key in the format."""
    rows = (piece.rows[row] for piece in whole for row in piece.data if row not in piece.again)
    filled = {cell.column for cells in rows for cell in cells}
    for leaf in whole[0].layout.others:
        if any(leaf.start <= column < leaf.end for column in filled):
            what = Text(id=f'kolom "{leaf.title}"', en=f'the column "{leaf.title}"')
            yield Left(leaf.path[-1].text.span, what)
