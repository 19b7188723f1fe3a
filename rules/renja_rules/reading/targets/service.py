"""The figures of T-C.30 by year, and whether the Renstra wants more of a thing or less."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from renja_lint import Baris, Place, TabelPelayanan, Target


class Figure(NamedTuple):
    """A figure of one year: its number, its text, its place, and whether it is in per cent for certain."""

    tahun: int
    number: Decimal
    text: str
    place: Place
    is_percent: bool


def figures(baris: Baris, run: str) -> list[Figure]:
    """Give a row's figures of a run of columns (target, realisasi, proyeksi) with the years that the table prints."""
    tabel = baris.tabel.isi
    tahun = getattr(tabel.tahun, run, ()) if isinstance(tabel, TabelPelayanan) else ()
    return [
        Figure(year, target.number, target.text.strip(), _place(baris, run, index, year), _is_percent(target))
        for index, (year, target) in enumerate(zip(tahun, getattr(baris.isi, run, ()), strict=False))
        if year and isinstance(target, Target) and target.number is not None
    ]


def of_year(found: list[Figure], tahun: int) -> Figure | None:
    """Give the figure of a year."""
    return next((figure for figure in found if figure.tahun == tahun), None)


def _is_percent(target: Target) -> bool:
    return target.is_percent and not target.ambiguous


def _place(baris: Baris, run: str, index: int, tahun: int) -> Place:
    return baris.place((run, index), f"{run}.{tahun}", f"{run} {tahun}")
