from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from renja_lint import (
    Finding,
    Indikator,
    Plan,
    Related,
    Rule,
    Severity,
    Tabel,
    Target,
    Text,
    error,
    form,
)
from renja_rules.reading.targets.cells import OWN_COLUMNS
from renja_rules.reading.targets.indicators import is_percentage, may_exceed
from renja_rules.reading.targets.units import allowed_units, is_lump_sum
from renja_rules.unit._printed_units import prints_units


class PersentaseTanpaSatuanPersen(Rule):
    """Target indikator persentase tidak bersatuan persen, atau di luar 0 sampai 100.

    Indikator yang berbunyi "Persentase ..." diukur dengan persen. Target "3 Kegiatan" tidak menjawab indikatornya,
    sehingga capaiannya tidak dapat dihitung. Indikator "Rasio ..." tidak diperiksa, karena rasio tidak selalu persen.

    Tulis targetnya dalam persen, atau ubah indikatornya menjadi "Jumlah ...".
    """

    meta = error(
        form("rencana"),
        form("telaah_rkpd"),
        title=("Target persentase tidak dalam persen", "Target of a percentage not in per cent"),
        message=(
            "{nama}: indikatornya persentase, tetapi target {target} {sebab}",
            "{nama}: the indicator is a percentage, but the target {target} {sebab}",
        ),
        remedy=(
            "tulis target dalam persen dari 0 sampai 100, atau ubah indikatornya bila bukan persentase",
            "give the target in per cent from 0 to 100, or change the indicator if no percentage is meant",
        ),
        texts={
            "indikator": ("indikator: {indikator}", "indicator: {indikator}"),
            "satuan_lain": ("memakai satuan {satuan}", "is in {satuan}"),
            "tanpa_persen": ("tidak bersatuan %", "is without %"),
            "di_luar": ("di luar 0 sampai 100", "is not within 0 to 100"),
        },
        yields_to=("TGT006",),
    )
    valid = """
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Persentase penunjang berjalan, target: 100 %}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Persentase kenaikan nilai, target: 120 %}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Persentase realisasi pendapatan, target: 101 %}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Rasio petugas per desa, target: 3 Orang}]}
    ---
    evaluasi:
      baris:
        - {tingkat: program, nama: PROGRAM PENUNJANG, indikator: Persentase penunjang, target: 100}
        - {tingkat: kegiatan, nama: Administrasi Umum, indikator: Persentase kebutuhan, target: 100 %}
        - {tingkat: kegiatan, nama: Administrasi Keuangan, indikator: Persentase laporan, target: 100 %}
    """
    invalid = """
    - {kode: 7.01.06.2.01, nama: Fasilitasi, indikator: [{nama: Persentase fasilitasi, target: 3 Keg}]}
    => rencana/7.01.06.2.01#hasil.target
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Persentase penunjang berjalan, target: 1000 %}]}
    => rencana/7.01.01#capaian.target
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Persentase penunjang berjalan, target: 100 %}]}
    - {kode: 7.01.01.2.05, nama: Kepegawaian, indikator: [{nama: Persentase pegawai, target: 100 %}]}
    - {kode: 7.01.01.2.06, nama: Administrasi Umum, indikator: [{nama: Persentase kebutuhan, target: 100}]}
    => rencana/7.01.01.2.06#hasil.target
    """  # fmt: skip

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at the targets of each percentage; what was realised is not looked at."""
        for baris in tabel.baris:
            for indikator in baris.indikator:
                if not indikator.nama or not is_percentage(indikator.nama):
                    continue
                for key, target in indikator.targets:
                    is_looked_at = key in OWN_COLUMNS and target.number is not None
                    fault = self._fault(indikator, key, target, plan) if is_looked_at else None
                    if fault is not None:
                        yield self._finding(indikator, key, target, *fault)

    def _finding(self, indikator: Indikator, key: str, target: Target, severity: Severity, cause: Text) -> Finding:
        name = " ".join((indikator.nama or "").split())
        return self.finding(
            indikator.at(key),
            Related(indikator.at("nama"), self.text("indikator", indikator=name)),
            severity=severity,
            nama=indikator.baris.sebutan,
            target=target.text.strip(),
            sebab=cause,
        )

    def _fault(self, indikator: Indikator, key: str, target: Target, plan: Plan) -> tuple[Severity, Text] | None:
        """Tell what is wrong with a target of a percentage; a unit that we do not know is another rule's."""
        unit, number = target.unit, target.number
        if unit and _is_other(unit):
            return Severity.ERROR, self.text("satuan_lain", satuan=unit)
        if number and not unit and not target.leftover and prints_units(indikator, key, plan):
            return Severity.WARNING, self.text("tanpa_persen")
        if number is None or 0 <= number <= 100 or target.ambiguous or may_exceed(indikator.nama or ""):
            return None
        return Severity.WARNING, self.text("di_luar")


@lru_cache(maxsize=4096)
def _is_other(unit: str) -> bool:
    meant = frozenset[str]() if is_lump_sum(unit) else allowed_units(unit)
    return bool(meant) and "%" not in meant
