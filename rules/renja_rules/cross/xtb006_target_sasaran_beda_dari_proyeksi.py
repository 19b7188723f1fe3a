from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    Baris,
    Finding,
    Place,
    Plan,
    Related,
    Rule,
    Tabel,
    TabelTujuan,
    Target,
    form,
    slugify,
    warning,
)
from renja_rules.reading.targets.comparison import describe_target
from renja_rules.reading.targets.likeness import same_indicator
from renja_rules.reading.targets.service import figure_of_year, figures


class TargetSasaranBedaDariProyeksi(Rule):
    """Target tujuan atau sasaran tidak sama dengan proyeksi indikator yang sama pada Tabel T-C.30.

    Proyeksi tahun rencana pada Tabel T-C.30 dan target pada tabel tujuan dan sasaran berbicara tentang indikator dan
    tahun yang sama. Dua angka yang berbeda membuat pembaca tidak tahu mana yang hendak dicapai. Target yang mengikuti
    target Renstra tahun itu diterima.

    Samakan keduanya.
    """

    meta = warning(
        form("pelayanan"),
        title=(
            "Target sasaran tidak sama dengan proyeksi di T-C.30",
            "Target of an aim unlike the projection in T-C.30",
        ),
        message=(
            'target "{indikator}" tertulis {target}, padahal proyeksi {tahun} di {kolom} tertulis {pembanding}',
            'the target of "{indikator}" is {target}, but the projection for {tahun} in {kolom} is {pembanding}',
        ),
        remedy=("samakan target dan proyeksinya", "make target and projection the same"),
        texts={
            "proyeksi": ("proyeksi {nilai}", "projection {nilai}"),
        },
    )
    valid = """
    tujuan_sasaran:
      baris:
        - {indikator_tujuan: Nilai SAKIP, target_tujuan: BB, indikator_sasaran: Indeks IKM, target: "87,74"}
        - {indikator_sasaran: Persentase desa yang tertib, target: 80 %}
    pelayanan:
      tahun: {target: [2023, 2024, 2025, 2026], realisasi: [2023, 2024], proyeksi: [2025, 2026]}
      baris:
        - {indikator: indeks IKM, target: [80, 81, 82, 83], proyeksi: ["87,74", "87,80"]}
        - {indikator: Persentase Desa yang Tertib, target: [60, 70, 80, 90], proyeksi: [75, 85]}
        - {indikator: Nilai SAKIP, target: [B, B, BB, BB], proyeksi: [A, A]}
    """
    invalid = """
    tujuan_sasaran:
      baris:
        - {indikator_sasaran: Indeks Kepuasan Masyarakat (IKM), target: "87,74"}
    pelayanan:
      tahun: {target: [2023, 2024, 2025, 2026], proyeksi: [2025, 2026]}
      baris:
        - {indikator: Indeks kepuasan masyarakat (IKM), target: [80, 81, 82, 83], proyeksi: ["86,00", "87,80"]}
    => tujuan_sasaran/indeks-kepuasan-masyarakat-ikm#target
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look up each indicator of the table of aims in T-C.30."""
        tabel, service = plan.tables.get("tujuan_sasaran"), plan.tables.get("pelayanan")
        if tabel is None or service is None or not isinstance(tabel.isi, TabelTujuan):
            return
        for index, baris in enumerate(tabel.isi.baris):
            for name, target, target_key in (
                (baris.indikator_tujuan, baris.target_tujuan, "target_tujuan"),
                (baris.indikator_sasaran, baris.target, "target"),
            ):
                row = _row_of(name, service) if name else None
                if name and row is not None and target is not None:
                    line = " ".join(name.split())
                    place = tabel.at(("baris", index, target_key), target_key, line)
                    place = place._replace(subject=f"tujuan_sasaran/{slugify(name)}#{target_key}")
                    yield from self._compare(target, line, place, row, plan)

    def _compare(self, target: Target, name: str, place: Place, row: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a target with the projection of the plan's year; the Renstra's target of that year does too."""
        tahun = plan.regime.tahun or 0
        planned, renstra = (figure_of_year(figures(row, run), tahun) for run in ("proyeksi", "target"))
        if planned is None or target.number is None or target.number in {planned.number, renstra and renstra.number}:
            return
        yield self.finding(
            place,
            Related(planned.place, self.text("proyeksi", nilai=planned.text)),
            indikator=name,
            target=describe_target(target),
            tahun=tahun,
            kolom=row.tabel.label,
            pembanding=planned.text,
        )


def _row_of(indikator: str, service: Tabel) -> Baris | None:
    """Find the row of T-C.30 that has an indicator."""
    return next((each for each in service.baris if same_indicator(indikator, each.sel("indikator").text)), None)
