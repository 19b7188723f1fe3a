"""What the rules on the writing of numbers share: every amount and target of a table, by column, with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from renja_lint.finding import Place
from renja_lint.plan import model
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import COLUMN_LABELS, Baris, Tabel, slug
from renja_lint.plan.texts import Texts
from renja_lint.plan.values import Persen, Rupiah, Target, rupiah

TABLES = ("rencana", "telaah_rkpd", "evaluasi", "pelayanan", "tujuan_sasaran")
_PERCENTAGES = ("tingkat_realisasi", "tingkat_capaian")
_RUNS = ("target", "realisasi", "proyeksi")
_RUPIAH = re.compile(r"Rp\.?\s{0,4}[0-9](?:[0-9.,]{0,30}[0-9])?")


class Number(NamedTuple):
    """A number of a table in one of its columns; of an amount, ``unit`` is how many rupiah one of it is worth.

    Most numbers are right, and a place takes longer to make than the number to look at: ``find`` makes it on demand.
    """

    column: str
    value: Rupiah | Target | Persen
    find: Callable[[], Place]
    unit: int = 1

    @property
    def place(self) -> Place:
        """Give the place of its cell."""
        return self.find()


def numbers(tabel: Tabel, plan: Plan) -> tuple[Number, ...]:
    """Give the amounts, totals, targets and percentages of a table, row by row."""
    return plan.made(_by_table)[tabel.name]


def _by_table(plan: Plan) -> dict[str, tuple[Number, ...]]:
    return {name: tuple(_numbers(tabel)) for name, tabel in plan.tables.items()}


def _numbers(tabel: Tabel) -> Iterator[Number]:
    for baris in tabel.baris:
        yield from _of_row(baris)
    for column in tabel.money_columns:
        total = tabel.total(column)
        if total is not None:
            yield Number(column, total, partial(tabel.at_total, column), tabel.rupiah_unit)
    if isinstance(tabel.isi, model.TabelTujuan):
        yield from _aims(tabel, tabel.isi)


def amounts_in_text(texts: Texts) -> Iterator[Number]:
    """Give the amounts that titles and running text write with "Rp", each at its first place."""
    for match in _RUPIAH.finditer(texts.whole, 0, texts.prose_end) if "Rp" in texts.whole else ():
        value = rupiah(match[0])
        hit = texts.hit(*match.span()) if value else None
        place = next((p for p in hit.passages if p.kind in {"teks", "judul"}), None) if hit else None
        if value and hit and place:
            yield Number("teks", value, partial(place.at, hit.start - hit.offset, hit.end - hit.offset))


def column_name(column: str) -> str:
    """Give what people call a column."""
    side, _, key = column.rpartition(".")
    if column in COLUMN_LABELS or not side:
        return COLUMN_LABELS.get(column, column.replace("_", " "))
    return f"{COLUMN_LABELS.get(side, side)}, {COLUMN_LABELS.get(key, key)}"


def _of_row(baris: Baris) -> list[Number]:
    isi, unit = baris.isi, baris.tabel.rupiah_unit
    found = [Number(column, uang, partial(baris.at, column), unit) for column, uang in baris.money.items()]
    for indikator in baris.indikator:
        side = f"{indikator.side}." if indikator.side else ""
        found += [Number(side + key, target, partial(indikator.at, key)) for key, target in indikator.targets]
    if isinstance(isi, model.BarisEvaluasi):
        for key in _PERCENTAGES:
            persen = getattr(isi, key)
            if isinstance(persen, Persen):
                found.append(Number(key, persen, partial(baris.at, key)))
    elif isinstance(isi, model.BarisPelayanan):
        for key in _RUNS:
            for index, value in enumerate(getattr(isi, key)):
                if isinstance(value, Target):
                    found.append(Number(key, value, partial(baris.place, (key, index), f"{key}.{index}", key)))
    return found


def _aims(tabel: Tabel, isi: model.TabelTujuan) -> Iterator[Number]:
    for index, row in enumerate(isi.baris):
        for key, name in (("target_tujuan", row.indikator_tujuan), ("target", row.indikator_sasaran or row.sasaran)):
            value = getattr(row, key)
            if isinstance(value, Target):
                yield Number(key, value, partial(_aim, tabel, index, key, name or ""))


def _aim(tabel: Tabel, index: int, key: str, name: str) -> Place:
    """Give the place of a target in the table of aims, whose rows have no code."""
    place = tabel.at(("baris", index, key), key, column_name(key))
    return place._replace(subject=f"{tabel.name}/{slug(name)}#{key}")
