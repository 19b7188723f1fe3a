from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, KolomTarget, Plan, Rule, warning
from renja_rules.evaluation._cells import COLUMNS, cell_as_printed, is_revision, show_cell, value
from renja_rules.evaluation._explained import is_explained
from renja_rules.reading.words.years import renstra_period


class RealisasiNolTanpaSebab(Rule):
    """Tahun lalu tidak ada realisasi sama sekali, dan sebabnya tidak diterangkan.

    Realisasi nol padahal ada target berarti kegiatannya tidak berjalan atau datanya tidak masuk. Tanpa keterangan,
    penilai tidak dapat membedakan keduanya, dan target tahun ini sulit diyakini.
    """

    meta = warning(
        title=("Realisasi nol tanpa sebab", "Nothing realised, without a cause"),
        message=(
            "{nama}: {kolom} tertulis {tertulis}, padahal targetnya {target}, dan sebabnya tidak diterangkan",
            "{nama}: {kolom} is {tertulis} although the target is {target}, and the cause is not told",
        ),
        remedy=(
            "terangkan sebabnya di kolom catatan atau di teks evaluasi, atau perbaiki angkanya",
            "tell the cause in the column of notes or in the text of the evaluation, or fix the figure",
        ),
    )
    tables = ("evaluasi",)
    valid = """
    evaluasi:
      baris:
        - {nama: Mesin, target: 5 Unit, realisasi: 0 Unit, catatan: Barang belum tersedia di katalog}
        - {nama: Mebel, target: 0 Unit, realisasi: 0 Unit}
        - {nama: Kendaraan, realisasi_lalu: 0 Unit, target: 1 Unit, realisasi: 1 Unit}
    ---
    jenis: perubahan
    renstra: 2021-2026
    bab:
      - nomor: II
        judul: EVALUASI RENJA
        teks: Pengadaan  Mebel tidak terlaksana karena anggarannya dialihkan.
    evaluasi:
      baris:
        - {nama: Pengadaan Mebel, target_renstra: 100, realisasi_lalu: 0, target: 100, realisasi: 50}
        - {nama: Umum, target_renstra: 100, realisasi_lalu: "99,5", target: 100, realisasi: 0}
    """
    invalid = """
    evaluasi: {baris: [{nama: Mesin, target: 5 Unit, realisasi: 0 Unit}]}
    => evaluasi/mesin#realisasi
    ---
    jenis: perubahan
    renstra: 2021-2026
    evaluasi: {baris: [{nama: Program, target_renstra: 100, realisasi_lalu: 0, target: 100, realisasi: 50}]}
    => evaluasi/program#realisasi_lalu
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at what the year before achieved; a revision's first year of the Renstra has none."""
        columns: tuple[KolomTarget, KolomTarget] = ("realisasi", "target")
        if is_revision(plan):
            columns = ("realisasi_lalu", "target_renstra")
        realised, aim = columns
        found, target = value(baris, realised), value(baris, aim)
        if found is None or found != 0 or target is None or target <= 0:
            return
        if (is_revision(plan) and _is_first_year(plan)) or is_explained(baris, plan):
            return
        yield self.finding(
            baris.at(realised),
            show_cell(baris, aim),
            nama=baris.sebutan,
            kolom=COLUMNS[realised],
            tertulis=cell_as_printed(baris, realised),
            target=cell_as_printed(baris, aim),
        )


def _is_first_year(plan: Plan) -> bool:
    period = renstra_period(plan)
    return period is not None and period.first == plan.regime.tahun
