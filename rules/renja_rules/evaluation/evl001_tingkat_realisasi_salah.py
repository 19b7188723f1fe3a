from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Rule, error, form
from renja_rules.evaluation._ratios import LESS_IS_BETTER, Ratio, check_ratio

RATIO = Ratio("tingkat_realisasi", part="realisasi", whole="target")


class TingkatRealisasiSalah(Rule):
    """Tingkat realisasi bukan realisasi dibagi target.

    Kolom tingkat realisasi dihitung dari dua kolom di sebelahnya: realisasi dibagi target, dikali 100. Bila hasilnya
    lain, salah satu dari tiga angka itu belum diperbarui, dan penilaian kinerjanya keliru. Untuk indikator yang makin
    kecil makin baik, perhitungan terbalik juga diterima; bila dari bunyi indikatornya tidak jelas demikian, angka yang
    cocok dengan perhitungan terbalik hanya diberi catatan.
    """

    meta = error(
        form("evaluasi"),
        title=("Tingkat realisasi salah hitung", "Degree of realisation miscalculated"),
        message=(
            (
                "{nama}: tingkat realisasi tertulis {tertulis}, padahal {pembanding} : {target} x 100"
                " = {seharusnya}{sebab}"
            ),
            (
                "{nama}: the degree of realisation is {tertulis}, but {pembanding} / {target} x 100"
                " = {seharusnya}{sebab}"
            ),
        ),
        remedy=(
            "tulis {seharusnya}, atau perbaiki target atau realisasinya",
            "write {seharusnya}, or fix target or realisation",
        ),
    )
    makin_kecil_makin_baik = LESS_IS_BETTER
    tables = ("evaluasi",)
    valid = """
    evaluasi:
      baris:
        - {nama: Mebel, target: 12 Unit, realisasi: 10 unit, tingkat_realisasi: "83,33"}
        - {nama: Surat, target: 1.050 Dokumen, realisasi: 1.012, tingkat_realisasi: "96,4"}
        - {nama: Program, target: 100, realisasi: "47,92", tingkat_realisasi: "47,92 %"}
        - {nama: Belum ada, target: 0, realisasi: 3, tingkat_realisasi: 0}
        - {nama: Izin, indikator: Waktu layanan, target: 5 Hari, realisasi: 4 Hari, tingkat_realisasi: 125}
    """
    invalid = """
    evaluasi:
      baris:
        - {tingkat: kegiatan, nama: Pengadaan, target: 12 Unit, realisasi: 10 Unit, tingkat_realisasi: "88,33"}
    => evaluasi/pengadaan#tingkat_realisasi
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare the percentage with the two columns beside it."""
        yield from check_ratio(self, baris, RATIO, self.makin_kecil_makin_baik)
