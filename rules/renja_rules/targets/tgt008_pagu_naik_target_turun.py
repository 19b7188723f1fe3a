from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import (
    Baris,
    Finding,
    Plan,
    Related,
    Rule,
    Tabel,
    Text,
    form,
    format_rupiah,
    option,
    warning,
)
from renja_rules.reading.targets.comparison import describe_target
from renja_rules.targets._steps import Step, has_reason, steps


class PaguNaikTargetTurun(Rule):
    """Pagu naik banyak tetapi targetnya turun, atau sebaliknya, tanpa catatan.

    Target perlu realistis sesuai anggarannya. Pagu yang naik untuk hasil yang lebih sedikit perlu dijelaskan; tanpa
    penjelasan biasanya salah satunya belum diperbarui.
    """

    meta = warning(
        form("telaah_rkpd"),
        form("rencana"),
        title=("Pagu dan target bergerak berlawanan arah", "Pagu and target move against each other"),
        message=(
            "{nama}: pagu {pembanding}, tetapi target berubah dari {tertulis} menjadi {target} tanpa catatan",
            "{nama}: the pagu {pembanding}, but the target changes from {tertulis} to {target} without a note",
        ),
        remedy=(
            "periksa target dan pagunya; bila keduanya benar, jelaskan pada catatan",
            "check target and pagu; where both are right, explain it in the note",
        ),
        texts={
            "naik": ("naik {utuh},{persepuluh} persen", "rises by {utuh}.{persepuluh} per cent"),
            "turun": ("turun {utuh},{persepuluh} persen", "falls by {utuh}.{persepuluh} per cent"),
        },
    )
    batas_persen = option(
        20,
        ("perubahan pagu dalam persen yang masih wajar", "by how many per cent the pagu may change"),
    )
    tables = ("telaah_rkpd", "rencana")
    valid = """
    telaah_rkpd:
      baris:
        - tingkat: sub_kegiatan
          nama: Pengadaan Mebel
          rancangan: {target: 44 Unit, pagu: 5.000.000}
          kebutuhan: {target: 40 Unit, pagu: 6.000.000}
        - tingkat: sub_kegiatan
          nama: Fasilitasi Kunjungan Tamu
          rancangan: {target: 14 Laporan, pagu: 101.140.000}
          kebutuhan: {target: 12 Laporan, pagu: 200.710.000}
          catatan: Tamu dari kabupaten lain menginap dua malam
    """
    invalid = """
    telaah_rkpd:
      baris:
        - tingkat: sub_kegiatan
          nama: Fasilitasi Kunjungan Tamu
          rancangan: {target: 4142 Orang, pagu: 101.140.000}
          kebutuhan: {target: 660 Orang, pagu: 200.710.000}
    => telaah_rkpd/fasilitasi-kunjungan-tamu#kebutuhan.target
    ---
    - kode: 7.01.01.2.06.0008
      nama: Fasilitasi Kunjungan Tamu
      indikator: [{target: 12 Laporan, target_maju: 18 Laporan}]
      pagu: 200.710.000
      pagu_maju: 150.000.000
    => rencana/7.01.01.2.06.0008#keluaran.target_maju
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare how pagu and target move, where a row has one output and no reason is given."""
        for baris, found in steps(tabel, plan).items():
            sides = [indikator.side for indikator in baris.indikator if indikator.jenis == "keluaran"]
            if baris.tingkat == "sub_kegiatan" and len(sides) == len(set(sides)) and not has_reason(baris):
                yield from self._look(baris, [step for step in found if step.after.indikator.jenis == "keluaran"])

    def _look(self, baris: Baris, found: list[Step]) -> Iterator[Finding]:
        for step in found:
            change = _change(step)
            if change is not None and abs(change) > self.batas_persen and _against(step, change):
                yield self.finding(
                    step.after.place,
                    Related(step.before.place, Text.same(f"target {describe_target(step.before.target)}")),
                    *(
                        Related(each.pagu_place, Text.same(f"pagu {format_rupiah(each.pagu or Decimal(0))}"))
                        for each in step
                    ),
                    nama=baris.sebutan,
                    pembanding=self._moved(change),
                    tertulis=describe_target(step.before.target),
                    target=describe_target(step.after.target),
                )

    def _moved(self, change: Decimal) -> Text:
        whole, _, tenths = f"{abs(change):.1f}".partition(".")
        return self.text("naik" if change > 0 else "turun", utuh=whole, persepuluh=tenths)


def _change(step: Step) -> Decimal | None:
    """Give by how many per cent the pagu changes."""
    before, after = step.before.pagu, step.after.pagu
    return (after / before - 1) * 100 if before and after and before > 0 else None


def _against(step: Step, change: Decimal) -> bool:
    before, after = step.before.number, step.after.number
    return after < before if change > 0 else after > before
