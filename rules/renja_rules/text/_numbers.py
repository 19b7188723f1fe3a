"""What the rules on the writing of numbers share: every amount and target of a table, by column, with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import NamedTuple, TypeVar

from renja_lint.finding import Place
from renja_lint.plan import model
from renja_lint.plan.document import Plan
from renja_lint.plan.passages import Passage
from renja_lint.plan.rows import COLUMN_LABELS, Baris, Tabel, slug
from renja_lint.plan.texts import Hit, Texts
from renja_lint.plan.values import Persen, Rupiah, Target, rupiah
from renja_lint.regex import regex

TABLES = ("rencana", "telaah_rkpd", "evaluasi", "pelayanan", "tujuan_sasaran")
_PERCENTAGES = ("tingkat_realisasi", "tingkat_capaian")
_OF_OWN_COLUMNS = frozenset({"evaluasi", "pelayanan", "tujuan_sasaran"})  # that have more than rows' targets
_RUNS = ("target", "realisasi", "proyeksi")
# Digits are taken whole: "Rp3,033 miliar" has a decimal mark, not one of thousands.
_RUPIAH = regex(
    r"Rp\.?\s{0,4}[0-9](?:[0-9.,]{0,30}[0-9])?(?![0-9]|[.,]{1,2}[0-9]"
    r"|\s{0,4}(?i:ribu|juta|miliar|milyar|triliun|trilyun|[jm]t?\b))"
)

V = TypeVar("V", bound=Rupiah | Target | Persen)
Cell = tuple[str, V, Callable[[str], Place], str]  # what a Number has


class Number(NamedTuple):
    """A number of a table in one of its columns, and what gives the place of its cell by the cell's key."""

    column: str
    value: Rupiah | Target | Persen
    at: Callable[[str], Place]
    key: str

    @property
    def place(self) -> Place:
        """Give the place of its cell."""
        return self.at(self.key)


class Numbers:
    """The numbers of a table row by row: its amounts and totals, and its targets and percentages.

    There are hundreds and most are right: each is a bare tuple, of which a rule makes a ``Number`` where it is not.
    """

    def __init__(self, tabel: Tabel) -> None:
        """Take a table, whose numbers are gathered when they are asked for."""
        self._tabel = tabel

    @cached_property
    def amounts(self) -> list[Cell[Rupiah]]:
        """Give the amounts and totals."""
        return _amounts(self._tabel)

    @cached_property
    def measures(self) -> list[Cell[Target | Persen]]:
        """Give the targets and percentages."""
        return _measures(self._tabel)

    @cached_property
    def _of_each_text(self) -> list[Target | Persen]:
        if self._tabel.name in _OF_OWN_COLUMNS:
            return list({(type(cell[1]), cell[1].text): cell[1] for cell in self.measures}.values())
        rows = self._tabel.baris
        return list({target.text: target for b in rows for one in b.indikator for _, target in one.targets}.values())

    def wanted(self, is_wanted: Callable[[Target | Persen], object]) -> list[Cell[Target | Persen]]:
        """Give the targets and percentages that are wanted; of those written alike one is asked about."""
        texts = {value.text for value in self._of_each_text if is_wanted(value)}
        return [cell for cell in self.measures if cell[1].text in texts and is_wanted(cell[1])] if texts else []


def numbers(tabel: Tabel, plan: Plan) -> Numbers:
    """Give the numbers of a table."""
    return plan.made(_by_table)[tabel.name]


def _by_table(plan: Plan) -> dict[str, Numbers]:
    return {name: Numbers(tabel) for name, tabel in plan.tables.items()}


def _amounts(tabel: Tabel) -> list[Cell[Rupiah]]:
    found: list[Cell[Rupiah]] = [
        (column, uang, baris.at, column) for baris in tabel.baris for column, uang in baris.money.items()
    ]
    totals = ((column, tabel.total(column)) for column in tabel.money_columns)
    found += ((column, total, tabel.at_total, column) for column, total in totals if total is not None)
    return found


def _measures(tabel: Tabel) -> list[Cell[Target | Persen]]:
    if isinstance(tabel.isi, model.TabelTujuan):
        return list(_aims(tabel, tabel.isi))
    if tabel.name in _OF_OWN_COLUMNS:
        return [cell for baris in tabel.baris for cell in _of_row(baris)]
    return [
        (f"{one.side}.{key}" if one.side else key, target, one.at, key)
        for baris in tabel.baris
        for one in baris.indikator
        for key, target in one.targets
    ]


def amounts_in_text(texts: Texts) -> Iterator[Cell[Rupiah]]:
    """Give the amounts that titles and running text write with "Rp", each at its first place."""
    for match in _RUPIAH.finditer(texts.whole, 0, texts.prose_end) if "Rp" in texts.whole else ():
        value = rupiah(match[0])
        hit = texts.hit(*match.span()) if value else None
        place = next((p for p in hit.passages if p.kind in {"teks", "judul"}), None) if hit else None
        if value and hit and place:
            yield "teks", value, partial(_quoted, place, hit), ""


def _quoted(passage: Passage, hit: Hit, _: str) -> Place:
    return passage.at(hit.start - hit.offset, hit.end - hit.offset)


def column_name(column: str) -> str:
    """Give what people call a column."""
    side, _, key = column.rpartition(".")
    if column in COLUMN_LABELS or not side:
        return COLUMN_LABELS.get(column, column.replace("_", " "))
    return f"{COLUMN_LABELS.get(side, side)}, {COLUMN_LABELS.get(key, key)}"


def _of_row(baris: Baris) -> Iterator[Cell[Target | Persen]]:
    """Give the targets and percentages of a row of T-C.29 or T-C.30."""
    for indikator in baris.indikator:
        yield from ((key, target, indikator.at, key) for key, target in indikator.targets)
    if isinstance(baris.isi, model.BarisEvaluasi):
        for key in _PERCENTAGES:
            persen = getattr(baris.isi, key)
            if isinstance(persen, Persen):
                yield key, persen, baris.at, key
    elif isinstance(baris.isi, model.BarisPelayanan):
        for key in _RUNS:
            for index, value in enumerate(getattr(baris.isi, key)):
                if isinstance(value, Target):
                    yield key, value, partial(_of_run, baris, index), key


def _of_run(baris: Baris, index: int, key: str) -> Place:
    """Give the place of one of the values that a row has in a run of years."""
    return baris.place((key, index), f"{key}.{index}", key)


def _aims(tabel: Tabel, isi: model.TabelTujuan) -> Iterator[Cell[Target | Persen]]:
    for index, row in enumerate(isi.baris):
        for key, name in (("target_tujuan", row.indikator_tujuan), ("target", row.indikator_sasaran or row.sasaran)):
            value = getattr(row, key)
            if isinstance(value, Target):
                yield key, value, partial(_aim, tabel, index, name or ""), key


def _aim(tabel: Tabel, index: int, name: str, key: str) -> Place:
    """Give the place of a target in the table of aims, whose rows have no code."""
    place = tabel.at(("baris", index, key), key, column_name(key))
    return place._replace(subject=f"{tabel.name}/{slug(name)}#{key}")
