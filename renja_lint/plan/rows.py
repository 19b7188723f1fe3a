"""A plan's tables as rules read them: rows, indicators, amounts and headings, each with its place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple, TypeVar, cast, overload

from renja_lint.finding import Place, Span
from renja_lint.plan import model
from renja_lint.plan.cells import (
    MONEY_COLUMNS,
    KolomKode,
    KolomPersen,
    KolomTarget,
    KolomTeks,
    KolomUang,
    Sel,
    read_cell,
)
from renja_lint.plan.fields import TINGKAT
from renja_lint.plan.labels import COLUMN_LABELS, join_label, slugify
from renja_lint.plan.names import own_name
from renja_lint.plan.paths import Path, find_node
from renja_lint.plan.values import Kode, Persen, Rupiah, Target
from renja_lint.regime import FORMS
from renja_lint.source.tree import Mapping, Node, Scalar, Sequence

T = TypeVar("T")

_PAGU_BESIDE: dict[str, KolomUang] = {"": "pagu", "rancangan": "rancangan.pagu", "kebutuhan": "kebutuhan.pagu"}


class Indikator(NamedTuple):
    """An indicator with its targets, wherever in a row it stands.

    ``jenis`` is capaian, keluaran or hasil; ``side`` is the column of T-C.31 it stands in, else empty; ``path`` leads
    from the row's node to the indicator's own; ``name_key`` is the key of its name there; ``target`` is that of the
    column being decided.
    """

    baris: Baris
    jenis: str
    side: str
    nama: str | None
    target: Target | None
    targets: tuple[tuple[str, Target], ...]
    path: Path
    fragment: str
    name_key: str

    @property
    def pagu_column(self) -> KolomUang:
        """Give the column of the pagu beside the target that is being decided."""
        return _PAGU_BESIDE[self.side]

    def at(self, key: str) -> Place:
        """Give the place of one of its cells: ``nama`` or the key of a target."""
        here = self.name_key if key == "nama" else key
        fragment = f"{self.fragment}.{here}" if self.fragment else here
        name = COLUMN_LABELS.get(self.fragment, self.fragment.partition("~")[0])
        return self.baris.place(
            (*self.path, here), fragment, join_label(name, COLUMN_LABELS.get(key, key.replace("_", " ")))
        )


class Baris:
    """A row of a table that is broken down by the nomenclature, in its place in the outline.

    ``nama`` is on one line, without a label or the code before it; ``rank`` is 0 for an urusan up to 4 for a sub
    kegiatan, 5 where the level is not known; ``kode`` is canonical and None where none is printed or it is no code;
    ``padanan`` is ``kode`` or, where the row has none, the code of the official row of its name; ``inferred`` tells
    that the level was found by name; ``indikator`` are its indicators in printed order; ``money`` are the amounts that
    are written, by column.
    """

    __slots__ = (
        "anak", "indikator", "induk", "inferred", "isi", "kode", "money", "nama", "node", "number", "padanan", "rank",
        "subject", "tabel", "tingkat",
    )  # fmt: skip

    def __init__(self, tabel: Tabel, number: int, isi: model.IsiBaris, node: Mapping) -> None:
        """Take a row as it is printed; the table puts it into the outline."""
        self.tabel = tabel
        self.number = number
        self.isi = isi
        self.node = node
        self.kode: str | None = None
        self.padanan: str | None = None
        self.nama = own_name(isi.nama, isi.kode.parts if isi.kode else ()) if isi.nama else ""
        self.tingkat: str | None = None
        self.rank = len(TINGKAT)
        self.inferred = False
        self.induk: Baris | None = None
        self.anak: list[Baris] = []
        self.subject = ""
        self.indikator: tuple[Indikator, ...] = ()
        self.money: dict[KolomUang, Rupiah] = dict(_money(isi))

    @property
    def sebutan(self) -> str:
        """Give what people call the row: its code and name."""
        return f"{self.kode} {self.nama}".strip() if self.kode else self.nama or "baris tanpa nama"

    @overload
    def sel(self, kolom: KolomUang) -> Sel[Rupiah]: ...

    @overload
    def sel(self, kolom: KolomTarget) -> Sel[Target]: ...

    @overload
    def sel(self, kolom: KolomPersen) -> Sel[Persen]: ...

    @overload
    def sel(self, kolom: KolomTeks) -> Sel[str]: ...

    @overload
    def sel(self, kolom: KolomKode) -> Sel[Kode]: ...

    def sel(self, kolom: str) -> Sel[Any]:
        """Give the cell in a column: what was read, what is printed, where it stands.

        Raises:
            UnknownColumnError: the row's table has no such column.
        """
        is_unreadable = f"{self.subject}#{kolom}" in self.tabel.unreadable
        return Sel(kolom, read_cell(self.isi, kolom), self.at, unreadable=is_unreadable)

    def uang(self, column: KolomUang) -> Rupiah | None:
        """Give the amount of a money column as printed; None where nothing is written."""
        return self.money.get(column)

    def rupiah(self, column: KolomUang) -> Decimal | None:
        """Give the amount of a money column in rupiah, whatever unit is printed; None where nothing is written."""
        uang = self.money.get(column)
        if uang is None:
            return None
        return uang.amount if self.tabel.rupiah_unit == 1 else uang.amount * self.tabel.rupiah_unit

    def indikator_at(self, path: Path) -> Indikator | None:
        """Give the indicator that stands at a path below the row."""
        if len(path) == 2 and isinstance(path[1], int):  # there may be thousands in a row
            return self.indikator[path[1]] if path[1] < len(self.indikator) else None
        return next((one for one in self.indikator if one.side and one.path == path), None)

    def at(self, column: str) -> Place:
        """Give the place of a cell, by the dotted name of its column."""
        return self.place(tuple(column.split(".")), column, COLUMN_LABELS.get(column, column.replace("_", " ")))

    def place(self, path: Path, fragment: str, name: str) -> Place:
        """Give the place of the cell at a path below the row; the row's own where the cell is not written."""
        return Place(self.span(path), f"{self.subject}#{fragment}", join_label(self.tabel.label, self.short, name))

    def span(self, path: Path) -> Span:
        """Find the span of the node at a path; the row's code or name where nothing is written there."""
        node = find_node(self.node, path)
        if isinstance(node, Scalar) and node.text:
            return node.span
        head = self.node.get("kode") or self.node.get("nama")
        return node.span if node is not None else head.span if isinstance(head, Scalar) else self.node.span

    @property
    def short(self) -> str:
        """Give the code, or a name of at most 60 characters, for labels."""
        if self.kode:
            return self.kode
        return self.nama if len(self.nama) <= 60 else f"{self.nama[:59]}…"


class Tabel:
    """A table of the plan with its rows in printed order and in outline.

    ``rupiah_unit`` is how many rupiah one printed unit of money is worth: 1, or 1000 where printed in thousands.
    ``unreadable`` are the subjects of the plan's cells that cannot be read.
    """

    __slots__ = ("_levels", "_made", "baris", "by_kode", "isi", "name", "node", "rupiah_unit", "unreadable")

    def __init__(self, name: str, isi: model.IsiTabel, node: Mapping) -> None:
        """Take a table as it is printed."""
        self.name = name
        self.isi = isi
        self.node = node
        self.baris: tuple[Baris, ...] = ()
        self.by_kode: dict[str, Baris] = {}
        self._levels: dict[str, tuple[Baris, ...]] = {}
        self.rupiah_unit = 1
        self.unreadable: frozenset[str] = frozenset()
        self._made: dict[Callable[[Tabel], object], object] = {}

    @property
    def label(self) -> str:
        """Give what people call the table: its printed number, else its form's."""
        form = FORMS.get(self.name)
        return " ".join((self.isi.nomor or (f"Tabel {form}" if form else self.name.replace("_", " "))).split())

    @property
    def money_columns(self) -> tuple[KolomUang, ...]:
        """Give the names of the table's money columns."""
        return MONEY_COLUMNS.get(self.name, ())

    def total(self, column: str) -> Rupiah | None:
        """Give the printed total of a money column."""
        uang = getattr(getattr(self.isi, "total", None), self._total_key(column), None)
        return uang if isinstance(uang, Rupiah) else None

    def at_total(self, column: str) -> Place:
        """Give the place of the total of a money column."""
        key = self._total_key(column)
        return self.at(("total", key), f"total.{key}", join_label("baris total", COLUMN_LABELS.get(column, column)))

    def _total_key(self, column: str) -> str:
        return column.partition(".")[0] if "." in column else column

    def at(self, path: Path, fragment: str, name: str) -> Place:
        """Give the place of something of the table's own, such as its title."""
        node = find_node(self.node, path)
        return Place((node or self.node).span, f"{self.name}#{fragment}", join_label(self.label, name))

    def headings(self, wanted: Callable[[str], bool] = bool) -> Iterator[tuple[int, str, Place]]:
        """Give each heading cell whose text is wanted: its block's number from 0, its text on one line, its place."""
        blocks = self.node.get("kepala")
        in_blocks = _is_blocks(blocks)
        for number, block in enumerate(self.isi.kepala):
            cells = find_node(blocks, (number, "isi")) if in_blocks else blocks
            for index, text in enumerate(block.isi):
                node = find_node(cells, (index,)) if text and wanted(text) else None
                if text and node is not None:
                    line = " ".join(text.split())
                    yield (
                        number,
                        line,
                        Place(node.span, f"{self.name}#kepala/{slugify(line)}", join_label(self.label, "kepala", line)),
                    )

    def printed(self, index: str | int) -> Baris | None:
        """Give the row that is printed after so many others; None where that one is no row of the outline."""
        at = bisect_left(self.baris, int(index) + 1, key=lambda baris: baris.number)
        return self.baris[at] if at < len(self.baris) and self.baris[at].number == int(index) + 1 else None

    def of_level(self, tingkat: str) -> tuple[Baris, ...]:
        """Give the rows of one level in printed order."""
        if tingkat not in self._levels:
            self._levels[tingkat] = tuple(b for b in self.baris if b.tingkat == tingkat)
        return self._levels[tingkat]

    def made(self, make: Callable[[Tabel], T]) -> T:
        """Give what a function makes of the table; it is called once for all rules that ask."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])

    def close(self) -> None:
        """Take the outline apart."""
        for baris in self.baris:
            baris.induk, baris.anak, baris.indikator = None, [], ()
        self.baris, self.by_kode, self._levels, self._made = (), {}, {}, {}


def _is_blocks(node: Node | None) -> bool:
    return isinstance(node, Sequence) and all(isinstance(item, Mapping) for item in node)


def _money(isi: model.IsiBaris) -> Iterator[tuple[KolomUang, Rupiah]]:
    """Give the amounts that are written in a row, by column."""
    if isinstance(isi, model.BarisRencana):
        for column in MONEY_COLUMNS["rencana"]:
            uang = getattr(isi, column)
            if uang is not None:
                yield column, uang
    elif isinstance(isi, model.BarisTelaah):
        for column, side in zip(MONEY_COLUMNS["telaah_rkpd"], (isi.rancangan, isi.kebutuhan), strict=True):
            if side is not None and side.pagu is not None:
                yield column, side.pagu
