from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Rule, error, form
from renja_rules.evaluation._ratios import LESS_IS_BETTER, Ratio, check_ratio

RATIO = Ratio("tingkat_capaian", part="perkiraan", whole="target_renstra")


class TingkatCapaianSalah(Rule):
    """Tingkat capaian Renstra bukan perkiraan realisasi dibagi target Renstra.

    Tingkat capaian menunjukkan seberapa jauh target Renstra akan tercapai: perkiraan realisasi dibagi target Renstra,
    dikali 100. Bila salah, kemajuan Renstra tampak lebih baik atau lebih buruk daripada kenyataannya.
    """

    meta = error(
        form("evaluasi"),
        title=("Tingkat capaian Renstra salah hitung", "Degree of achievement of the Renstra miscalculated"),
        message=(
            (
                "{nama}: tingkat capaian tertulis {tertulis}, padahal {pembanding} : {target} x 100"
                " = {seharusnya}{sebab}"
            ),
            (
                "{nama}: the degree of achievement is {tertulis}, but {pembanding} / {target} x 100"
                " = {seharusnya}{sebab}"
            ),
        ),
        remedy=(
            "tulis {seharusnya}, atau perbaiki perkiraan realisasi atau target Renstranya",
            "write {seharusnya}, or fix the expected realisation or the Renstra target",
        ),
        yields_to=("EVL002",),
    )
    makin_kecil_makin_baik = LESS_IS_BETTER
    tables = ("evaluasi",)
    valid = """
    evaluasi:
      baris:
        - {nama: Mebel, target_renstra: 46 Unit, perkiraan: 28 Unit, tingkat_capaian: "60,87"}
        - {nama: Laporan, target_renstra: 60 Laporan, perkiraan: 35 Dokumen, tingkat_capaian: 70}
        - {nama: Predikat, target_renstra: BB, perkiraan: B, tingkat_capaian: 90}
    """
    invalid = """
    jenis: perubahan
    evaluasi:
      baris:
        - {nama: PROGRAM PENUNJANG, target_renstra: 92 %, perkiraan: 90 %, tingkat_capaian: 100 %}
    => evaluasi/program-penunjang#tingkat_capaian
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare the percentage with the expected realisation and the Renstra's target."""
        yield from check_ratio(self, baris, RATIO, self.makin_kecil_makin_baik)
