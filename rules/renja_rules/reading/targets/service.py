"""The figures of T-C.30 by year, and whether the Renstra wants more of a thing or less."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, NamedTuple

from renja_lint import Baris, BarisPelayanan, Place, TabelPelayanan, Target

Run = Literal["target", "realisasi", "proyeksi"]  # columns side by side, one for each year


class Figure(NamedTuple):
    """A figure of one year: its number, its text, its place, and whether it is in per cent for certain."""

    tahun: int
    number: Decimal
    text: str
    place: Place
    is_percent: bool


def figures(baris: Baris, run: Run) -> list[Figure]:
    """Give a row's figures of a run of columns with the years that the table prints; none of another table's row."""
    return [
        Figure(year, target.number, target.text.strip(), _place(baris, run, index, year), _is_percent(target))
        for index, (year, target) in enumerate(_printed(baris, run))
        if year and target is not None and target.number is not None
    ]


def _printed(baris: Baris, run: Run) -> Iterable[tuple[int | None, Target | None]]:
    """Give the year and the figure of each column of a run."""
    tabel, isi = baris.tabel.isi, baris.isi
    if not isinstance(tabel, TabelPelayanan) or not isinstance(isi, BarisPelayanan) or tabel.tahun is None:
        return ()
    match run:
        case "target":
            return zip(tabel.tahun.target, isi.target, strict=False)
        case "realisasi":
            return zip(tabel.tahun.realisasi, isi.realisasi, strict=False)
        case "proyeksi":
            return zip(tabel.tahun.proyeksi, isi.proyeksi, strict=False)


def figure_of_year(found: list[Figure], tahun: int) -> Figure | None:
    """Give the figure of a year."""
    return next((figure for figure in found if figure.tahun == tahun), None)


def _is_percent(target: Target) -> bool:
    return target.is_percent and not target.ambiguous


def _place(baris: Baris, run: Run, index: int, tahun: int) -> Place:
    return baris.place((run, index), f"{run}.{tahun}", f"{run} {tahun}")
