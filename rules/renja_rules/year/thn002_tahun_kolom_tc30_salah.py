"""THN002 tahun-kolom-tc30-salah."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint.finding import Finding, Place, Related
from renja_lint.plan import model
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Tabel
from renja_lint.regime import form
from renja_lint.rule import Example, Meta, Rule, Severity, Text
from renja_rules.year._labels import in_headings

Years = tuple[int, ...]


class Run(NamedTuple):
    """A run of the table's columns with its years, as the document gives them."""

    name: str
    years: Years
    place: Place


class TahunKolomTc30Salah(Rule):
    """Tahun kolom tabel kinerja pelayanan (T-C.30) bukan empat tahun yang diminta.

    Target Renstra serta realisasi dan proyeksi harus memuat empat tahun yang sama, agar target tiap tahun dapat
    disandingkan dengan capaiannya. Bila bergeser setahun, setiap angka dibandingkan dengan angka tahun lain.

    Sesuaikan tahun kolomnya, lalu pindahkan angkanya ke tahun yang benar.
    """

    meta = Meta(
        code="THN002",
        name="tahun-kolom-tc30-salah",
        severity=Severity.ERROR,
        title=Text(id="Tahun kolom tabel pelayanan (T-C.30) salah", en="Wrong years in the service table (T-C.30)"),
        message=Text(
            id="tahun kolom {kolom} tertulis {tertulis}, seharusnya {seharusnya}",
            en="the years of the columns {kolom} are {tertulis}, they should be {seharusnya}",
        ),
        remedy=Text(
            id="ganti tahunnya menjadi {seharusnya}, dan pastikan tiap angka berada di tahunnya",
            en="change the years to {seharusnya}, and make sure that each figure stands under its year",
        ),
        norms=(form("pelayanan"),),
    )
    tables = ("pelayanan",)
    valid = (
        Example(
            plan="""
            pelayanan:
              tahun: {target: [2023, 2024, 2025, 2026], realisasi: [2023, 2024], proyeksi: [2025, 2026]}
            """
        ),
        Example(plan="pelayanan: {tahun: {target: [2021, 2022, 2023, 2024, 2025, 2026], realisasi: [2023]}}"),
        Example(plan="pelayanan: {kepala: [Target Renstra Tahun 2024, Realisasi Tahun 2023, Proyeksi Tahun 2026]}"),
    )
    invalid = (
        Example(
            plan="""
            pelayanan:
              tahun: {target: [2022, 2023, 2024, 2025], realisasi: [2023, 2024], proyeksi: [2025, 2026]}
            """,
            at=("pelayanan#tahun.target",),
        ),
        Example(plan="pelayanan: {tahun: {realisasi: [2022, 2023]}}", at=("pelayanan#tahun.realisasi",)),
        Example(
            plan="pelayanan: {kepala: [Indikator, Realisasi Tahun 2022, Realisasi Tahun 2023]}",
            at=("pelayanan#kepala/realisasi-tahun-2022",),
        ),
    )

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare each run with the years due; an error where the two runs of four years contradict each other."""
        runs = {run.name: run for run in (*_from_lists(tabel), *_from_headings(tabel, plan))}
        contradict = _contradict(runs)
        for name, due in plan.regime.service_years().items():
            run = runs.get(name)
            if run and _is_wrong(run.years, due):
                others = [Related(o.place, _written(o)) for o in runs.values() if contradict and o is not run]
                yield self.finding(
                    run.place,
                    *others,
                    severity=Severity.ERROR if contradict else Severity.WARNING,
                    kolom=name,
                    tertulis=run.years,
                    seharusnya=due,
                )


def _from_lists(tabel: Tabel) -> Iterator[Run]:
    tahun = getattr(tabel.isi, "tahun", None)
    for name in ("target", "realisasi", "proyeksi") if isinstance(tahun, model.TahunPelayanan) else ():
        found = tuple(year for year in getattr(tahun, name) if year)
        if found:
            yield Run(name, found, tabel.at(("tahun", name), f"tahun.{name}", f"tahun {name}"))


def _from_headings(tabel: Tabel, plan: Plan) -> Iterator[Run]:
    """Read the runs off the headings where the table has no lists of years; the place is the first cell at fault."""
    if getattr(tabel.isi, "tahun", None):
        return
    found = tuple(in_headings(tabel))
    for column in plan.regime.columns(tabel.name):
        cells = [label for label in found if column.fits(label.words)]
        wrong = [label for label in cells if label.year not in plan.regime.years(column)]
        if cells:
            yield Run(column.words[0], tuple(dict.fromkeys(c.year for c in cells)), (wrong or cells)[0].place)


def _contradict(runs: dict[str, Run]) -> bool:
    """Tell whether results and projections cover a year for which there is no target."""
    covered = [runs[name].years for name in ("target", "realisasi", "proyeksi") if name in runs]
    return len(covered) == 3 and not set(covered[1] + covered[2]) <= set(covered[0])


def _is_wrong(written: Years, due: Years) -> bool:
    """Tell whether years are others than those due; more or fewer of them is not this rule's business."""
    in_order = list(written) == sorted(set(written))
    return not in_order or not (set(written) <= set(due) or set(due) <= set(written))


def _written(run: Run) -> Text:
    shown = ", ".join(map(str, run.years))
    return Text(id=f"{run.name}: {shown}", en=f"{run.name}: {shown}")
