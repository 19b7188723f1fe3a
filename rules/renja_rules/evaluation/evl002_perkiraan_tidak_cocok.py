from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Baris, Finding, KolomTarget, Plan, Rule, Severity, Text, as_text, error, form
from renja_rules.evaluation._cells import COLUMNS, cell_as_printed, is_revision, kind, show_cell, value, values
from renja_rules.evaluation._formulas import TOLERANCE
from renja_rules.evaluation._ratios import LESS_IS_BETTER, is_less_better
from renja_rules.reading.targets.indicators import is_percentage

ADDED: tuple[KolomTarget, ...] = ("realisasi_lalu", "realisasi", "target_akhir")


class PerkiraanTidakCocok(Rule):
    """Perkiraan realisasi tidak cocok dengan realisasi dan target yang membentuknya.

    Untuk indikator yang dijumlahkan antartahun, perkiraan adalah realisasi sampai tahun lalu, ditambah realisasi, dan
    ditambah target tahun berjalan. Untuk indikator persen atau indeks penjumlahan itu tidak berlaku; pada Renja
    perubahan hanya dilihat apakah perkiraan lebih kecil daripada yang sudah terealisasi.

    Hitung ulang perkiraannya.
    """

    meta = error(
        form("evaluasi"),
        title=("Perkiraan realisasi tidak cocok", "Expected realisation does not fit"),
        message=(
            "{nama}: perkiraan realisasi tertulis {tertulis}, {uraian}",
            "{nama}: the expected realisation is {tertulis}, {uraian}",
        ),
        remedy=(
            "hitung ulang perkiraannya, atau perbaiki angka yang membentuknya",
            "reckon the expected realisation again, or fix the figures that make it up",
        ),
        texts={
            "lain": ("padahal {jumlah} = {seharusnya}", "but {jumlah} = {seharusnya}"),
            "lebih": ("lebih besar daripada {jumlah} = {seharusnya}", "which is more than {jumlah} = {seharusnya}"),
            "kurang": (
                "lebih kecil daripada yang sudah ada: {jumlah} = {seharusnya}",
                "which is less than what is there already: {jumlah} = {seharusnya}",
            ),
        },
        yields_to=("EVL001",),
    )
    makin_kecil_makin_baik = LESS_IS_BETTER
    tables = ("evaluasi",)
    valid = """
    evaluasi:
      baris:
        - {nama: Mebel, jenis_indikator: kumulatif, realisasi_lalu: 6 Unit, realisasi: 10 Unit, target_akhir: 12 Unit,
            perkiraan: 28 Unit}
        - {nama: Program, realisasi_lalu: 85 %, realisasi: 100 %, target_akhir: 100 %, perkiraan: 100 %}
        - {nama: Gaji, realisasi_lalu: 18 Orang, realisasi: 17 Orang, target_akhir: 18, perkiraan: 18}
    ---
    jenis: perubahan
    evaluasi:
      baris:
        - {nama: Program, realisasi: "51,48 %", perkiraan: 100 %}
        - {nama: Indeks, indikator: Indeks Kepuasan Masyarakat, realisasi: "87,2", perkiraan: "85,1"}
    """
    invalid = """
    evaluasi:
      baris:
        - {nama: Mebel, jenis_indikator: kumulatif, realisasi_lalu: 6 Unit, realisasi: 10 Unit, target_akhir: 12 Unit,
            perkiraan: 22 Unit}
        - {nama: Gaji, realisasi_lalu: 18 Orang, realisasi: 17 Orang, target_akhir: 18, perkiraan: 58}
    => evaluasi/mebel#perkiraan
    => evaluasi/gaji#perkiraan
    ---
    jenis: perubahan
    evaluasi: {baris: [{nama: Program, realisasi: 64 %, perkiraan: 46 %}]}
    => evaluasi/program#perkiraan
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Add up what adds up; of other indicators only what cannot be is said."""
        if is_revision(plan):
            yield from self._below_realised(baris)
            return
        numbers = values(baris, *ADDED, "perkiraan")
        if numbers is None:
            return
        *parts, expected = numbers
        total, counted = sum(parts, Decimal(0)), kind(baris)
        if counted == "kumulatif" and abs(expected - total) > TOLERANCE:
            yield self._unlike(baris, ADDED, total, "lain")
        elif counted is None and expected > total + TOLERANCE:
            yield self._unlike(baris, ADDED, total, "lebih", Severity.WARNING)

    def _below_realised(self, baris: Baris) -> Iterator[Finding]:
        """Compare what is expected at the year's end with what is there already, where that cannot shrink."""
        realisation, counted = baris.sel("realisasi").value, kind(baris)
        is_share = (realisation is not None and realisation.is_percent) or is_percentage(baris.sel("indikator").text)
        numbers = values(baris, "realisasi", "perkiraan") if is_share or counted == "kumulatif" else None
        if numbers is None or is_less_better(baris, self.makin_kecil_makin_baik):
            return
        before = value(baris, "realisasi_lalu") if counted == "kumulatif" else None
        realised = numbers[0] + (before or Decimal(0))
        if numbers[1] < realised:
            columns: tuple[KolomTarget, ...] = ("realisasi",) if before is None else ("realisasi_lalu", "realisasi")
            yield self._unlike(baris, columns, realised, "kurang", Severity.WARNING)

    def _unlike(
        self,
        baris: Baris,
        columns: tuple[KolomTarget, ...],
        total: Decimal,
        key: str,
        severity: Severity | None = None,
    ) -> Finding:
        """Say how the expected realisation compares with the sum of columns; ``key`` is that of the sentence."""
        added = Text.join(*(COLUMNS[column] for column in columns), by=" + ")
        return self.finding(
            baris.at("perkiraan"),
            *(show_cell(baris, column) for column in columns),
            severity=severity,
            nama=baris.sebutan,
            tertulis=cell_as_printed(baris, "perkiraan"),
            seharusnya=total,
            uraian=self.text(key, jumlah=added, seharusnya=as_text(total)),
        )
