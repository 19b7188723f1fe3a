from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    NOTHING,
    Baris,
    Finding,
    Plan,
    Related,
    Rule,
    Text,
    form,
    option,
    warning,
)
from renja_rules.reading.options import exact
from renja_rules.reading.targets.service import Figure, figure_of_year, figures


class ProyeksiBedaDariRenstra(Rule):
    """Target tahun rencana berbeda dari target Renstra tanpa catatan.

    Renja menjabarkan Renstra. Target yang lebih buruk daripada target Renstra, atau target Renstra yang sudah jauh
    terlampaui, perlu dijelaskan; tanpa catatan pembaca tidak tahu mana yang berlaku.

    Samakan targetnya, atau jelaskan perbedaannya pada kolom catatan analisis.
    """

    meta = warning(
        form("pelayanan"),
        title=("Target berbeda dari target Renstra", "Target differs from the Renstra's"),
        message=(
            (
                'indikator "{indikator}": proyeksi tahun {tahun} {tertulis}, target Renstra {pembanding}{sebab};'
                " catatan analisis kosong"
            ),
            (
                'indicator "{indikator}": the projection for {tahun} is {tertulis}, the Renstra target'
                " {pembanding}{sebab}; the note is blank"
            ),
        ),
        remedy=(
            "jelaskan perbedaannya pada kolom catatan analisis, atau samakan dengan target Renstra",
            "explain the difference in the column for notes, or follow the Renstra target",
        ),
        texts={
            "renstra": ("target Renstra {target}", "Renstra target {target}"),
            "terlampaui": (
                ", padahal realisasi tahun {tahun} sudah {tertulis}",
                ", although {tertulis} was reached in {tahun}",
            ),
        },
    )
    selisih_wajar = option(
        0.05,
        (
            "bagian dari target Renstra yang boleh terlampaui tanpa catatan, misalnya 0.05",
            "share of the Renstra target that may be exceeded without a note, such as 0.05",
        ),
    )
    tables = ("pelayanan",)
    valid = """
    pelayanan:
      tahun: {target: [2023, 2024, 2025, 2026], realisasi: [2023, 2024], proyeksi: [2025, 2026]}
      baris:
        - {indikator: Indeks Kepuasan Masyarakat, target: [80, 81, 82, 83], proyeksi: ["82,5", 83]}
        - indikator: Nilai Akuntabilitas
          target: [60, 62, 64, 66]
          proyeksi: [61, 63]
          catatan: Target disesuaikan dengan hasil evaluasi tahun lalu
        - {indikator: Angka pelanggaran, target: [30, 25, 20, 15], proyeksi: [20, 15]}
    """
    invalid = """
    pelayanan:
      tahun: {target: [2023, 2024, 2025, 2026], realisasi: [2023, 2024], proyeksi: [2025, 2026]}
      baris:
        - indikator: Indeks Kepuasan Masyarakat
          target: [80, 81, 82, 83]
          realisasi: ["87,03", "87,19"]
          proyeksi: ["87,74", "87,80"]
        - {indikator: Nilai Akuntabilitas, target: [60, 62, 64, 66], proyeksi: [63, 66]}
        - {indikator: Angka pelanggaran, target: [30, 25, 20, 15], proyeksi: [21, 15]}
    => pelayanan/indeks-kepuasan-masyarakat#proyeksi.2025
    => pelayanan/nilai-akuntabilitas#proyeksi.2025
    => pelayanan/angka-pelanggaran#proyeksi.2025
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare the projection of the plan year with the Renstra target of the same year, by the years printed."""
        tahun, targets = plan.isi.tahun, figures(baris, "target")
        if tahun is None or baris.isi.catatan:
            return
        renstra, planned = figure_of_year(targets, tahun), figure_of_year(figures(baris, "proyeksi"), tahun)
        if renstra is None or planned is None or not self._differs(planned, renstra, targets):
            return
        yield self.finding(
            planned.place,
            Related(renstra.place, self.text("renstra", target=renstra.text)),
            indikator=baris.sel("indikator").text,
            tahun=tahun,
            tertulis=planned.text,
            pembanding=renstra.text,
            sebab=self._overtaken(baris, renstra, targets),
        )

    def _differs(self, planned: Figure, renstra: Figure, targets: list[Figure]) -> bool:
        """Tell whether a projection is worse than the Renstra target at all, or otherwise far from it."""
        gap = planned.number - renstra.number
        return gap * _direction(targets) < 0 or abs(gap) > abs(renstra.number) * exact(self.selisih_wajar)

    def _overtaken(self, baris: Baris, renstra: Figure, targets: list[Figure]) -> Text:
        """Tell of the last result where it was better than the target of the plan year already."""
        last = [result for result in figures(baris, "realisasi") if result.tahun < renstra.tahun][-1:]
        if not last or (last[0].number - renstra.number) * _direction(targets) <= 0:
            return NOTHING
        return self.text("terlampaui", tahun=last[0].tahun, tertulis=last[0].text)


def _direction(targets: list[Figure]) -> int:
    """Give 1 where the targets rise, -1 where they fall, 0 where they do not tell."""
    first, last = targets[0].number, targets[-1].number
    return (last > first) - (last < first)
