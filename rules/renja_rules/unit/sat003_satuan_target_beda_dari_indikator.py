from __future__ import annotations

from collections.abc import Iterator

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
from renja_rules.reading.targets.indicators import official_with_units, unit_in_brackets
from renja_rules.reading.targets.units import allowed_units
from renja_rules.unit._printed_units import prints_units


class SatuanTargetBedaDariIndikator(Rule):
    """Satuan target berbeda dari satuan yang disebut indikatornya.

    Indikator "Jumlah laporan yang disusun (Laporan)" dengan target "12 Dokumen" tidak jelas menghitung apa, dan
    capaiannya kelak tidak dapat dibandingkan.

    Pakai satuan yang disebut indikator, atau perbaiki indikatornya bila satuan targetnya sudah benar.
    """

    meta = error(
        form("rencana"),
        form("telaah_rkpd"),
        title=("Satuan target berbeda dari satuan indikator", "Target's unit differs from the indicator's"),
        message=(
            "{nama}: target {target} {sebab}, indikatornya menyebut satuan {seharusnya}",
            "{nama}: the target {target} {sebab}, its indicator says {seharusnya}",
        ),
        remedy=("{anjuran}", "{anjuran}"),
        texts={
            "indikator": ("indikator: {indikator}", "indicator: {indikator}"),
            "satuan_lain": ("memakai satuan {satuan}", "is in {satuan}"),
            "tanpa_satuan": ("tidak bersatuan", "has no unit"),
            "anjuran_indikator": (
                "perbaiki satuan dalam indikatornya: satuan targetnya sudah satuan resmi",
                "fix the unit in the indicator: the target's is the official one",
            ),
            "anjuran_resmi": (
                "pakai satuan resminya, {satuan}, pada target dan pada indikatornya",
                "use the official unit, {satuan}, in both the target and the indicator",
            ),
            "anjuran_tulis": ("tulis satuannya: {satuan}", "write the unit: {satuan}"),
            "anjuran_pilih": (
                "pakai satuan {satuan}, atau perbaiki indikatornya",
                "use {satuan}, or fix the indicator",
            ),
        },
    )
    valid = """
    - {kode: 7.01.01.2.05.0003, nama: Pendataan, indikator: [{nama: Data (Dokumen), target: 12 Dok}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: 'Persentase penunjang (''%)', target: 100 %}]}
    ---
    - {kode: 7.01.01.2.01.0007, nama: Evaluasi, indikator: [{nama: (unit)(Unit), target: 10 Unit}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Indeks Kepuasan (IKM), target: 85 Poin}]}
    ---
    evaluasi:
      baris: [{tingkat: program, nama: PROGRAM PENUNJANG, indikator: Persentase penunjang (%), target: 100}]
    """
    invalid = """
    - {kode: 7.01.04.2.01.0001, nama: Sinergitas, indikator: [{nama: Kasus (Kasus), target: 8 Kali}]}
    => rencana/7.01.04.2.01.0001#keluaran.target
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Persentase penunjang (%), target: 100 %}]}
    - {kode: 7.01.01.2.05, nama: Kepegawaian, indikator: [{nama: Persentase pegawai (%), target: 100 %}]}
    - {kode: 7.01.01.2.06, nama: Administrasi, indikator: [{nama: Persentase kebutuhan (%), target: 100}]}
    => rencana/7.01.01.2.06#hasil.target
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare each target with the unit in its indicator's brackets, where these hold a unit that is known."""
        for baris in tabel.baris:
            for indikator in baris.indikator:
                named = unit_in_brackets(indikator.nama) if indikator.nama else None
                for key, target in indikator.targets if named else ():
                    if key in OWN_COLUMNS and named and target.unit != named:
                        yield from self._compare(indikator, key, target, named, plan)

    def _compare(self, indikator: Indikator, key: str, target: Target, named: str, plan: Plan) -> Iterator[Finding]:
        written = allowed_units(target.unit)
        is_bare = target.number and not target.unit and not target.leftover
        if written and written.isdisjoint(allowed_units(named)):
            severity, cause = Severity.ERROR, self.text("satuan_lain", satuan=target.unit)
        elif is_bare and prints_units(indikator, key, plan):
            severity, cause = Severity.WARNING, self.text("tanpa_satuan")
        else:
            return
        indicator = " ".join((indikator.nama or "").split())
        yield self.finding(
            indikator.at(key),
            Related(indikator.at("nama"), self.text("indikator", indikator=indicator)),
            severity=severity,
            nama=indikator.baris.sebutan,
            target=target.text.strip(),
            satuan=target.unit,
            seharusnya=named,
            sebab=cause,
            anjuran=self._advice(indikator, written, named, plan),
        )

    def _advice(self, indikator: Indikator, written: frozenset[str], named: str, plan: Plan) -> Text:
        """Side with the official unit, which neither may have; without one leave the choice open."""
        found = official_with_units(indikator.baris, plan) if indikator.jenis == "keluaran" else None
        units = frozenset[str]().union(*map(allowed_units, found.units)) if found else frozenset()
        if written & units:
            return self.text("anjuran_indikator")
        if found and found.units_certain and units.isdisjoint(allowed_units(named)):
            return self.text("anjuran_resmi", satuan=found.units[0])
        return self.text("anjuran_pilih" if written else "anjuran_tulis", satuan=named)
