from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, Severity, Tabel, Text, error, form
from renja_rules.year._runs import Run, contradict_each_other, from_headings, from_lists, is_wrong, unlisted_labels


class TahunKolomTc30Salah(Rule):
    """Tahun kolom tabel kinerja pelayanan (T-C.30) bukan empat tahun yang diminta.

    Target Renstra serta realisasi dan proyeksi harus memuat empat tahun yang sama, agar target tiap tahun dapat
    disandingkan dengan capaiannya. Bila bergeser setahun, setiap angka dibandingkan dengan angka tahun lain.

    Sesuaikan tahun kolomnya, lalu pindahkan angkanya ke tahun yang benar.
    """

    meta = error(
        form("pelayanan"),
        title=("Tahun kolom tabel pelayanan (T-C.30) salah", "Wrong years in the service table (T-C.30)"),
        message=(
            "tahun kolom {kolom} tertulis {tertulis}, seharusnya {seharusnya}",
            "the years of the columns {kolom} are {tertulis}, they should be {seharusnya}",
        ),
        remedy=(
            "ganti tahunnya menjadi {seharusnya}, dan pastikan tiap angka berada di tahunnya",
            "change the years to {seharusnya}, and make sure that each figure stands under its year",
        ),
    )
    tables = ("pelayanan",)
    valid = """
    pelayanan:
      tahun: {target: [2023, 2024, 2025, 2026], realisasi: [2023, 2024], proyeksi: [2025, 2026]}
    ---
    pelayanan: {tahun: {target: [2021, 2022, 2023, 2024, 2025, 2026], realisasi: [2023]}}
    ---
    pelayanan: {kepala: [Target Renstra Tahun 2024, Realisasi Tahun 2023, Proyeksi Tahun 2026]}
    """
    invalid = """
    pelayanan:
      tahun: {target: [2022, 2023, 2024, 2025], realisasi: [2023, 2024], proyeksi: [2025, 2026]}
    => pelayanan#tahun.target
    ---
    pelayanan: {tahun: {realisasi: [2022, 2023]}}
    => pelayanan#tahun.realisasi
    ---
    pelayanan: {kepala: [Indikator, Realisasi Tahun 2022, Realisasi Tahun 2023]}
    => pelayanan#kepala/realisasi-tahun-2022
    ---
    pelayanan:
      kepala: [Indikator, Target Renstra Tahun 2025, Target Renstra Tahun 2027]
      tahun: {target: [2023, 2024, 2025, 2026]}
    => pelayanan#kepala/target-renstra-tahun-2027
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare each run with the years due; an error where the two runs of four years contradict each other."""
        runs = {run.name: run for run in (*from_lists(tabel), *from_headings(tabel, plan))}
        contradict = contradict_each_other(runs)
        for name, due in plan.regime.service_years().items():
            run = runs.get(name)
            if run and is_wrong(run.years, due):
                others = [Related(o.place, _written(o)) for o in runs.values() if contradict and o is not run]
                yield self.finding(
                    run.place,
                    *others,
                    severity=Severity.ERROR if contradict else Severity.WARNING,
                    kolom=name,
                    tertulis=run.years,
                    seharusnya=due,
                )
        for label, run in unlisted_labels(tabel, plan):
            yield self.finding(
                label.place,
                Related(run.place, _written(run)),
                severity=Severity.ERROR,
                kolom=run.name,
                tertulis=label.year,
                seharusnya=run.years,
            )


def _written(run: Run) -> Text:
    return Text.same(f"{run.name}: {', '.join(map(str, run.years))}")
