from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Baris, Finding, Plan, Related, Rule, Tabel, Text, info, option
from renja_rules.reading.options import exact
from renja_rules.reading.targets.comparison import describe_target
from renja_rules.targets._steps import Step, from_last_year, has_reason, steps

LEAST = 10  # a smaller target soon is three times another


class TargetMelompat(Rule):
    """Target berubah berkali lipat dari satu kolom ke kolom lain tanpa catatan.

    Target yang menjadi lebih dari tiga kali atau kurang dari sepertiganya jarang disengaja: sering ada angka yang
    hilang, berlebih, atau berasal dari tahun lain.
    """

    meta = info(
        title=("Target berubah berkali lipat", "Target changes many times over"),
        message=(
            "{nama}: target {tertulis} pada kolom {pembanding} menjadi {target} pada kolom {kolom} tanpa catatan",
            "{nama}: the target goes from {tertulis} in {pembanding} to {target} in {kolom} without a note",
        ),
        remedy=(
            "periksa angkanya; bila benar, jelaskan pada catatan",
            "check the number; where it is right, explain it in the note",
        ),
        yields_to=("TGT003", "TGT005", "TGT006", "TGT008", "SAT005"),
    )
    kelipatan = option(
        3.0,
        (
            "berapa kali lipat target boleh berubah dari satu kolom ke kolom lain",
            "how many times over a target may change from one column to another",
        ),
    )
    tables = ("telaah_rkpd", "rencana")
    valid = """
    telaah_rkpd:
      baris:
        - {tingkat: sub_kegiatan, nama: Peralatan, rancangan: {target: 30 Unit}, kebutuhan: {target: 10 unit}}
        - {tingkat: sub_kegiatan, nama: Bimtek, rancangan: {target: 1 Orang}, kebutuhan: {target: 5 Orang}}
        - tingkat: sub_kegiatan
          nama: Mebel
          rancangan: {target: 44 Unit}
          kebutuhan: {target: 10 Unit}
          catatan: Sebagian besar sudah diadakan tahun lalu
    """
    invalid = """
    telaah_rkpd:
      baris:
        - {tingkat: sub_kegiatan, nama: Mebel, rancangan: {target: 44 Unit}, kebutuhan: {target: 10 Unit}}
    => telaah_rkpd/mebel#kebutuhan.target
    ---
    - kode: 7.01.01.2.06.0008
      nama: Fasilitasi Kunjungan Tamu
      indikator: [{target: 12 Laporan, target_maju: 120 Laporan}]
    => rencana/7.01.01.2.06.0008#keluaran.target_maju
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the targets that follow each other in a row."""
        for baris, found in steps(tabel, plan).items():
            for step in found:
                yield from self._look(baris, step)

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the targets of the year before in T-C.29 with those of T-C.33."""
        for baris, step in from_last_year(plan):
            yield from self._look(baris, step)

    def _look(self, baris: Baris, step: Step) -> Iterator[Finding]:
        before, after = step
        if not _is_leap(step, exact(self.kelipatan)) or has_reason(baris):
            return
        yield self.finding(
            after.place,
            Related(before.place, Text.same(f"target {describe_target(before.target)}")),
            nama=baris.sebutan,
            tertulis=describe_target(before.target),
            pembanding=before.column,
            target=describe_target(after.target),
            kolom=after.column,
        )


def _is_leap(step: Step, times: Decimal) -> bool:
    """Compare the numbers; more than 100 per cent is another rule's, whatever stands in the other column."""
    if step.before.number == step.after.number or any(cell.target.is_percent and cell.number > 100 for cell in step):
        return False
    small, large = sorted((step.before.number, step.after.number))
    return small > 0 and large >= LEAST and large > small * times
