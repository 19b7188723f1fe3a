from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Indikator, Plan, Related, Rule, Target, Text, form, warning
from renja_rules.reading.targets.comparison import describe_target, same_target
from renja_rules.reading.targets.likeness import same_indicator
from renja_rules.reading.things.evaluation import evaluates_plan_year
from renja_rules.reading.things.measures import measures
from renja_rules.reading.things.pairs import pairs


class TargetProgramBedaDariEvaluasi(Rule):
    """Target program pada Tabel T-C.29 tidak sama dengan targetnya pada Tabel T-C.33.

    Pada Perubahan Renja, Tabel T-C.29 mengevaluasi target tahun yang sama dengan yang direncanakan Tabel T-C.33. Target
    yang berbeda berarti evaluasinya mengukur hal lain daripada rencananya, kecuali bila targetnya memang diubah.
    """

    meta = warning(
        form("evaluasi"),
        form("rencana"),
        title=("Target program berbeda antara T-C.29 dan T-C.33", "Program target differs between T-C.29 and T-C.33"),
        message=(
            "{nama}: target Renja di {kolom} tertulis {target}, sedangkan di tabel rencana {pembanding}",
            "{nama}: the target of the Renja is {target} in {kolom}, but {pembanding} in the table of the plan",
        ),
        remedy=(
            "samakan kedua target; bila target diubah, cetak juga target sebelum perubahan",
            "make both the same; where the target was changed, print the one before the change too",
        ),
    )
    valid = """
    jenis: perubahan
    tahun: 2024
    evaluasi:
      kepala: [Program, Indikator, Target Renja Perangkat Daerah Tahun 2024 (%)]
      baris: [{kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN, indikator: Persentase rapat (%), target: 90}]
    rencana:
      baris:
        - kode: 7.01.05
          nama: PROGRAM PENYELENGGARAAN
          indikator: [{nama: Persentase rapat, target_sebelum: 90 %, target: 95 %}]
    """
    invalid = """
    jenis: perubahan
    tahun: 2024
    evaluasi:
      kepala: [Program, Indikator, Target Renja Perangkat Daerah Tahun 2024 (%)]
      baris: [{kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN, indikator: Persentase rapat (%), target: 90}]
    rencana:
      baris:
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN}
        - kode: 7.01.05.2.01.0008
          nama: Pelaksanaan Tugas Forum Koordinasi
          indikator: [{jenis: capaian, nama: Persentase rapat, target: 95 %}]
    => evaluasi/7.01.05#target
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the targets of programs that both tables measure alike; a target of before a change is T-C.29's."""
        if not evaluates_plan_year(plan):
            return
        for thing in pairs(plan).level("program"):
            planned = measures(thing, "rencana")
            for evaluated in measures(thing, "evaluasi"):
                alike = [one for one in planned if same_indicator(one.nama or "", evaluated.nama or "")]
                targets = [(one, target) for one in alike for target in _targets(one)]
                target = evaluated.target
                if target is None or not targets or any(same_target(target, other) for _, other in targets):
                    continue
                first, other = targets[0]
                yield self.finding(
                    evaluated.at("target"),
                    Related(first.at("target"), Text.same(f"target {describe_target(other)}")),
                    nama=evaluated.baris.sebutan,
                    kolom=evaluated.baris.tabel.label,
                    target=describe_target(target),
                    pembanding=describe_target(other),
                )


def _targets(indikator: Indikator) -> list[Target]:
    return [target for key, target in indikator.targets if key in {"target_sebelum", "target"}]
