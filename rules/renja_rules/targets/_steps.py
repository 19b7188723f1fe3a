"""Two targets of one row that may be compared: before and after, with the pagu of each and the row's reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise, product
from typing import NamedTuple

from renja_lint import COLUMN_LABELS, Baris, Indikator, KolomTeks, KolomUang, Place, Plan, Tabel, Target, fold
from renja_rules.reading.targets.comparison import same_unit
from renja_rules.reading.targets.likeness import same_indicator
from renja_rules.reading.things.measures import measures
from renja_rules.reading.things.pairs import pairs

_MONEY: dict[str, KolomUang] = {"target_sebelum": "pagu_sebelum", "target": "pagu", "target_maju": "pagu_maju"}
_COLUMNS = COLUMN_LABELS | {"target": "target tahun rencana", "target_akhir": "target tahun berjalan"}
_REASONS: tuple[KolomTeks, ...] = ("catatan", "alasan")  # only T-C.33 has a column for reasons
_STEPS = (("target_sebelum", "target"), ("target", "target_maju"))


class Cell(NamedTuple):
    """A target that has a number, in its column."""

    indikator: Indikator
    key: str
    target: Target
    number: Decimal

    @property
    def column(self) -> str:
        """Give what people call the column."""
        return _COLUMNS[self.indikator.side or self.key]

    @property
    def place(self) -> Place:
        """Give the place of the target."""
        return self.indikator.at(self.key)

    @property
    def pagu(self) -> Decimal | None:
        """Give the amount beside the target, in rupiah."""
        return self.indikator.baris.rupiah(self._money) if self._money else None

    @property
    def pagu_place(self) -> Place:
        """Give the place of the amount beside the target."""
        return self.indikator.baris.at(self._money or "")

    @property
    def _money(self) -> KolomUang | None:
        return self.indikator.pagu_column if self.indikator.side else _MONEY.get(self.key)


class Step(NamedTuple):
    """A target and the one that follows it."""

    before: Cell
    after: Cell


def steps(tabel: Tabel, plan: Plan) -> Mapping[Baris, list[Step]]:
    """Give the targets that follow each other in the rows of a table, in the same unit and not nil.

    Targets that are written alike are no step; rows without a step are left out.
    """
    return plan.made(_by_table).get(tabel.name, {})


def _by_table(plan: Plan) -> dict[str, dict[Baris, list[Step]]]:
    """Find the steps of each row once for all rules."""
    found = {name: ((baris, list(_of_row(baris))) for baris in tabel.baris) for name, tabel in plan.tables.items()}
    return {name: {baris: own for baris, own in rows if own} for name, rows in found.items()}


def _of_row(baris: Baris) -> Iterator[Step]:
    indicators = [each for each in baris.indikator if each.target]
    if baris.tabel.name == "rencana":
        changing = (each for each in indicators if len({target.text for _, target in each.targets}) > 1)
        pairs = [(each, one, each, other) for each in changing for one, other in _STEPS]
    elif len({each.target.text for each in indicators if each.target}) > 1:
        pairs = [(one, "target", other, "target") for one, other in pairwise(indicators) if one.side != other.side]
    else:
        return
    for first, one, second, other in pairs:
        before, after = _cell(first, one), _cell(second, other)
        if before and after and _comparable(before, after):
            yield Step(before, after)


def from_last_year(plan: Plan) -> Iterator[tuple[Baris, Step]]:
    """Give the steps from the target of the year before in T-C.29 to that of T-C.33, where both use one indicator."""
    if plan.regime.jenis != "induk" or not {"evaluasi", "rencana"} <= plan.tables.keys():
        return
    for thing in pairs(plan).things:
        for one, other in product(measures(thing, "evaluasi"), measures(thing, "rencana")[:1]):
            before, after = _cell(one, "target_akhir"), _cell(other, "target")
            if before and after and same_indicator(one.nama or "", other.nama or "") and _comparable(before, after):
                yield other.baris, Step(before, after)


def has_reason(baris: Baris) -> bool:
    """Tell whether a row has a note or a reason."""
    columns = _REASONS if baris.tabel.name == "rencana" else _REASONS[:1]
    return any(fold(baris.sel(column).text) for column in columns)


def _comparable(before: Cell, after: Cell) -> bool:
    return same_unit(before.target.unit, after.target.unit)


def _cell(indikator: Indikator, key: str) -> Cell | None:
    for name, target in indikator.targets:
        if name == key and target.number and not target.ambiguous:
            return Cell(indikator, key, target, target.number)
    return None
