"""The years of T-C.30's runs of columns: target, realisasi and proyeksi, as its lists or headings give them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import RUNS, Place, Plan, Tabel, TabelPelayanan, TahunPelayanan
from renja_rules.year._labels import Label, in_headings

Years = tuple[int, ...]


class Run(NamedTuple):
    """A run of the table's columns with its years, as the document gives them."""

    name: str
    years: Years
    place: Place


def from_lists(tabel: Tabel) -> Iterator[Run]:
    """Read the runs off the lists of years that the table has."""
    tahun = _lists(tabel)
    if tahun is None:
        return
    for name, printed in zip(RUNS, (tahun.target, tahun.realisasi, tahun.proyeksi), strict=True):
        found = tuple(year for year in printed if year)
        if found:
            yield Run(name, found, tabel.at(("tahun", name), f"tahun.{name}", f"tahun {name}"))


def from_headings(tabel: Tabel, plan: Plan) -> Iterator[Run]:
    """Read the runs off the headings where the table has no lists of years; the place is the first cell at fault."""
    if _lists(tabel):
        return
    found = tuple(in_headings(tabel))
    for column in plan.regime.dated_headings(tabel.name):
        cells = [label for label in found if column.fits(label.words)]
        wrong = [label for label in cells if label.year not in plan.regime.years(column)]
        if cells:
            yield Run(column.words[0], tuple(dict.fromkeys(c.year for c in cells)), (wrong or cells)[0].place)


def unlisted_labels(tabel: Tabel, plan: Plan) -> Iterator[tuple[Label, Run]]:
    """Give the heading cells with a year that the list of years of their columns, which is right, does not have."""
    due = plan.regime.service_years()
    lists = {run.name: run for run in from_lists(tabel) if not is_wrong(run.years, due.get(run.name, run.years))}
    found = tuple(in_headings(tabel)) if lists else ()
    for column in plan.regime.dated_headings(tabel.name) if found else ():
        run = lists.get(column.words[0])
        if run is not None:
            yield from ((label, run) for label in found if column.fits(label.words) and label.year not in run.years)


def contradict_each_other(runs: dict[str, Run]) -> bool:
    """Tell whether results and projections cover a year for which there is no target."""
    covered = [runs[name].years for name in RUNS if name in runs]
    return len(covered) == 3 and not set(covered[1] + covered[2]) <= set(covered[0])


def is_wrong(written: Years, due: Years) -> bool:
    """Tell whether years are others than those due; more or fewer of them is not this rule's business."""
    in_order = list(written) == sorted(set(written))
    return not in_order or not (set(written) <= set(due) or set(due) <= set(written))


def _lists(tabel: Tabel) -> TahunPelayanan | None:
    return tabel.isi.tahun if isinstance(tabel.isi, TabelPelayanan) else None
