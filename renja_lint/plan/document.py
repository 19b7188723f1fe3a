"""The plan as rules read it: the typed model, its tables in outline, its texts, and what rules it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar, cast

from renja_lint.finding import Place, Span
from renja_lint.nomenclature import Nomenclature
from renja_lint.plan import agency as agencies
from renja_lint.plan.agency import Agency, Coded
from renja_lint.plan.binding import Misfit, bind
from renja_lint.plan.chapters import Bagian, chapters, find_bagian
from renja_lint.plan.labels import join_label
from renja_lint.plan.model import Renja, TabelTelaah
from renja_lint.plan.names import own_name
from renja_lint.plan.outline import outline
from renja_lint.plan.passages import Passage, titles_and_texts
from renja_lint.plan.paths import Path, find_node
from renja_lint.plan.rows import Tabel
from renja_lint.plan.texts import Texts
from renja_lint.plan.thousands import rupiah_unit
from renja_lint.plan.values import read_kode
from renja_lint.regime import FORMS, Regime, regime
from renja_lint.source.limits import PROBLEMS
from renja_lint.source.tree import Mapping, Node, Scalar, Sequence

__all__ = ["TABLES", "Passage", "Plan"]

TABLES = ("tujuan_sasaran", *FORMS)

T = TypeVar("T")


class Plan:
    """One plan. Rules read it and change nothing."""

    def __init__(self, tree: Mapping, edition: str | None = None) -> None:
        """Make the plan of a located tree; what does not fit is in ``misfits``.

        ``edition`` rules a plan that does not name the edition of the nomenclature itself.
        """
        self.tree = tree
        self.isi: Renja
        self.misfits: tuple[Misfit, ...]
        self.isi, self.misfits = bind(tree)
        self.regime: Regime = regime(self.isi.jenis, self.isi.tahun, self.isi.nomenklatur or edition)
        self.nomenclature = Nomenclature(self.regime.editions, self.authority, self.agency.bidang)
        self.tables: dict[str, Tabel] = {}
        for name in TABLES:
            isi, node = getattr(self.isi, name), tree.get(name)
            if isi is not None and isinstance(node, Mapping):
                self.tables[name] = outline(name, isi, node, self.nomenclature, self.agency)
        if isinstance(self.isi.telaah_rkpd, TabelTelaah) and "telaah_rkpd" in self.tables:
            self.tables["telaah_rkpd"].rupiah_unit = rupiah_unit(self.isi.telaah_rkpd, self.isi.rencana)
        self.misfit_places = tuple(self.place(m.path, m.span) for m in self.misfits)
        meant = (self.place((*m.path[:-1], m.near), m.span) for m in self.misfits[:PROBLEMS] if m.near)
        self.unreadable = frozenset((*(place.subject for place in (*self.misfit_places, *meant)), *self._unpaired()))
        for tabel in self.tables.values():
            tabel.unreadable = self.unreadable
        self._made: dict[Callable[[Plan], object], object] = {}

    @cached_property
    def authority(self) -> str:
        """Tell whose nomenclature the agency uses: a kabupaten/kota's, or a province's where no daerah is named."""
        return agencies.authority(self.isi.daerah, self.isi.provinsi, agencies.holders(self._coded))

    @cached_property
    def evaluated(self) -> tuple[Nomenclature, ...]:
        """Give the lists other than the plan's own that served the years which T-C.29 evaluates."""
        others = (each for each in self.regime.evaluated if each != self.regime.editions)
        return tuple(Nomenclature(each, self.authority, self.agency.bidang) for each in others)

    @cached_property
    def agency(self) -> Agency:
        """Give what the agency's codes have in common, as the rows of T-C.33 show it; else what a kecamatan's have."""
        own = "1" if self.authority == "provinsi" else "2"
        return Agency(agencies.bidang(self._coded, self._is_official), agencies.holder(self._coded) or own)

    @cached_property
    def _coded(self) -> tuple[Coded, ...]:
        """Give the rows of T-C.33 whose codes can be read, or where it has none those of T-C.29."""
        return tuple(self._rows_with_codes("rencana")) or tuple(self._rows_with_codes("evaluasi"))

    def _rows_with_codes(self, table: str) -> Iterator[Coded]:
        rows = find_node(self.tree, (table, "baris"))
        for row in rows if isinstance(rows, Sequence) else ():
            node, nama = (row.get("kode"), row.get("nama")) if isinstance(row, Mapping) else (None, None)
            if isinstance(node, Scalar) and (parts := read_kode(node.text).parts):
                yield Coded(parts, own_name(nama.text, parts) if isinstance(nama, Scalar) else "")

    def _unpaired(self) -> Iterator[str]:
        """Give the subjects of the cells whose indicators and targets a reader could not pair."""
        for each in self.isi.pembacaan:
            tabel = self.tables.get(each.tabel or "")
            if each.hal != "isi_tidak_berpasangan" or tabel is None or not each.kolom:
                continue
            for baris in tabel.baris:
                if baris.isi.kode and baris.isi.kode.text == each.kode:
                    yield baris.at(each.kolom).subject
                    yield from (indikator.at(each.kolom).subject for indikator in baris.indikator)

    def _is_official(self, code: str, nama: str) -> bool:
        """Tell whether a code has a name in the lists that serve the plan."""
        official = Nomenclature(self.regime.editions, self.authority).official(code)
        return official is not None and official.accepts(nama)

    def close(self) -> None:
        """Take the plan apart: what refers to itself would take up memory until the garbage collector comes by."""
        for tabel in self.tables.values():
            tabel.close()
        vars(self).clear()

    def made(self, make: Callable[[Plan], T]) -> T:
        """Give what a function makes of the plan; it is called once for all rules that ask."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])

    def at(self, *path: str | int) -> Place:
        """Give the place of something that stands in no table, such as ``tahun``."""
        node: Node | None = None
        for length in range(len(path), -1, -1):
            node = find_node(self.tree, path[:length])
            if node is not None:
                break
        return self.place(path, (node or self.tree).span)

    def place(self, path: Path, span: Span) -> Place:
        """Name the place at a path of the tree by its business key; the span is given."""
        row = self._row_place(path, span)
        if row is not None:
            return row
        if len(path) > 1 and path[0] in self.tables:
            fragment = ".".join(map(str, path[1:]))
            return Place(span, f"{path[0]}#{fragment}", join_label(self.tables[str(path[0])].label, fragment))
        if path[:1] == ("bab",) and (bagian := find_bagian(self.bab, path)):
            return bagian.place(path[len(bagian.path) :], span)
        fragment = ".".join(map(str, path))
        return Place(span, f"#{fragment}", join_label(fragment.replace("_", " ")))

    def _row_place(self, path: Path, span: Span) -> Place | None:
        tabel = self.tables.get(str(path[0])) if path else None
        if tabel is None or len(path) < 4 or path[1] != "baris":
            return None
        baris = tabel.printed(path[2])
        if baris is None:
            return None
        rest = path[3:]
        indikator = baris.indikator_at(rest[:-1])
        if indikator and not (indikator.side and rest[-1] == "nama"):  # the row's own name, not the indicator's
            return indikator.at(str(rest[-1]))._replace(span=span)
        fragment = ".".join(map(str, rest))
        return baris.at(fragment)._replace(span=span)

    @cached_property
    def bab(self) -> tuple[Bagian, ...]:
        """Give the chapters of the plan in printed order, front matter too."""
        return chapters(self.tree)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Give every title and running text of the plan in printed order."""
        return tuple(titles_and_texts(self.tree, self.bab, self.tables, self.place))

    @cached_property
    def texts(self) -> Texts:
        """Give every text of the plan, cells of tables and legal bases among them, for rules that look at words."""
        return Texts(self.tree, self.bab, self.tables, self.nomenclature, self.place)
