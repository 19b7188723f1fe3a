from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, Tabel, Target, warning
from renja_rules.reading.targets.cells import OWN_COLUMNS, wanted_cells
from renja_rules.reading.targets.indicators import is_percentage, may_exceed
from renja_rules.reading.targets.service import Run, figures

_AIMS: tuple[Run, ...] = ("target", "proyeksi")


class TargetPersenTidakWajar(Rule):
    """Target dalam persen di bawah 0 atau di atas 100.

    Bagian dari keseluruhan tidak pernah lebih dari 100 persen. Angka di luar itu biasanya salah ketik, misalnya 1000 %
    untuk 100 %. Pertumbuhan, rasio dan realisasi terhadap target boleh di luar batas ini.
    """

    meta = warning(
        title=("Target persen di luar 0 sampai 100", "Target in per cent not within 0 to 100"),
        message=(
            'indikator "{indikator}": {kolom} tertulis {target}, di luar 0 sampai 100 persen',
            'indicator "{indikator}": {kolom} is given as {target}, not within 0 to 100 per cent',
        ),
        remedy=(
            "periksa angkanya, atau ganti satuannya bila yang diukur bukan bagian dari keseluruhan",
            "check the figure, or change the unit if no share of a whole is measured",
        ),
        texts={
            "indikator": ("indikator: {indikator}", "indicator: {indikator}"),
        },
    )
    tables = ("rencana", "telaah_rkpd", "evaluasi", "pelayanan")
    valid = """
    - {kode: 7.01.04, nama: PROGRAM, indikator: [{nama: Cakupan layanan, target: 100 %}]}
    ---
    - {kode: 7.01.04, nama: PROGRAM, indikator: [{nama: Pertumbuhan ekonomi, target: -1 %}]}
    ---
    - {kode: 7.01.04, nama: PROGRAM, indikator: [{nama: Rasio layanan, target: 120 %}]}
    ---
    evaluasi:
      baris: [{tingkat: program, nama: PROGRAM, indikator: Cakupan layanan, target: 90 %, realisasi: 110 %}]
    """
    invalid = """
    - {kode: 7.01.04, nama: PROGRAM, indikator: [{nama: Cakupan layanan, target: 1000 %}]}
    => rencana/7.01.04#capaian.target
    ---
    - {kode: 7.01.04, nama: PROGRAM, indikator: [{nama: Persentase layanan, target: 92 %, target_maju: 940 %}]}
    => rencana/7.01.04#capaian.target_maju
    ---
    pelayanan:
      tahun: {target: [2025], realisasi: [2024], proyeksi: [2025, 2026]}
      baris: [{indikator: Cakupan, target: [90 %], realisasi: [120 %], proyeksi: [90 %, 920 %]}]
    => pelayanan/cakupan#proyeksi.2026
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at targets, not at what was realised; a percentage's own target is another rule's."""
        yield from self._of_service(tabel) if tabel.name == "pelayanan" else ()
        for indikator, key, target in wanted_cells(tabel, plan, _is_beyond):
            if not key.startswith("target"):
                continue
            name = " ".join((indikator.nama or "").split())
            if _is_share(name, key, target) and not may_exceed(name):
                said = Related(indikator.at("nama"), self.text("indikator", indikator=name))
                column = key.replace("_", " ")
                yield self.finding(indikator.at(key), said, indikator=name, kolom=column, target=target.text.strip())

    def _of_service(self, tabel: Tabel) -> Iterator[Finding]:
        """Look at what T-C.30 aims at, not at what was realised."""
        for baris in tabel.baris:
            name = " ".join(baris.sel("indikator").text.split())
            for run in _AIMS if not may_exceed(name) else ():
                for figure in figures(baris, run):
                    if figure.is_percent and not 0 <= figure.number <= 100:
                        column = f"{run} {figure.tahun}"
                        yield self.finding(figure.place, indikator=name, kolom=column, target=figure.text)


def _is_beyond(target: Target) -> bool:
    return target.number is not None and not 0 <= target.number <= 100 and not target.ambiguous


def _is_share(nama: str, key: str, target: Target) -> bool:
    """Tell whether a target is in per cent and not SAT005's, which has a percentage's own targets."""
    if is_percentage(nama):
        return key not in OWN_COLUMNS and (target.is_percent or not target.unit)
    return target.is_percent
