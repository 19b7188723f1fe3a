from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Baris, Finding, Plan, Rule, option, warning
from renja_rules.evaluation._cells import cell_as_printed, is_revision, kind, show_cell, value, values
from renja_rules.evaluation._explained import is_explained
from renja_rules.evaluation._formulas import percentage, round_half_up


class PerkiraanPenuhRealisasiRendah(Rule):
    """Realisasi sampai tengah tahun rendah, tetapi perkiraan akhir tahun penuh tanpa penjelasan.

    Renja perubahan mengevaluasi separuh tahun. Bila sampai saat itu belum tercapai 40 persen dari target, perkiraan
    100 persen sulit dipercaya. Pembaca perlu tahu apa yang akan mengejar ketertinggalannya.
    """

    meta = warning(
        title=("Realisasi rendah tetapi perkiraan penuh", "Low realisation but full achievement expected"),
        message=(
            "{nama}: baru {tertulis} dari target {target}, tetapi diperkirakan {pembanding} tanpa penjelasan",
            "{nama}: only {tertulis} of the target {target}, but {pembanding} is expected, without a reason",
        ),
        remedy=(
            "turunkan perkiraannya, atau terangkan di kolom catatan mengapa target tetap akan tercapai",
            "expect less, or tell in the column of notes why the target will be met all the same",
        ),
        texts={
            "bagian": ("{bulat},{desimal} persen", "{bulat}.{desimal} percent"),
        },
    )
    batas = option(
        40,
        (
            "persen dari target yang setidaknya sudah terealisasi di tengah tahun",
            "percent of the target that should be realised by mid-year",
        ),
    )
    tables = ("evaluasi",)
    valid = """
    jenis: perubahan
    evaluasi:
      baris:
        - {nama: Keuangan, target: 100, realisasi: "45,83", tingkat_realisasi: "45,83", perkiraan: 100}
        - {nama: Umum, target: 100, realisasi: 38, tingkat_realisasi: 38, perkiraan: 90}
        - {nama: Aset, target: 100, realisasi: 0, perkiraan: 100, catatan: Pengadaan dijadwalkan Oktober}
        - {nama: Surat, realisasi_lalu: 24 Surat, target: 12 Surat, realisasi: 3 Surat, perkiraan: 27 Surat}
    ---
    evaluasi: {baris: [{nama: Umum, target: 100 %, realisasi: 38 %, perkiraan: 100 %}]}
    """
    invalid = """
    jenis: perubahan
    evaluasi:
      baris:
        - {nama: Umum, target: 100, realisasi: "38,19", tingkat_realisasi: "38,19", perkiraan: 100}
        - {nama: Surat, realisasi_lalu: 24 Surat, target: 12 Surat, realisasi: 3 Surat, perkiraan: 36 Surat}
    => evaluasi/umum#perkiraan
    => evaluasi/surat#perkiraan
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at the share of the target that is realised, and at whether the rest is expected nonetheless."""
        numbers = values(baris, "realisasi", "target", "perkiraan") if is_revision(plan) else None
        share = percentage(numbers[0], numbers[1]) if numbers else None
        if numbers is None or share is None or share >= self.batas:
            return
        if _is_full(baris, numbers[1], numbers[2]) and not is_explained(baris, plan):
            whole, _, decimals = str(round_half_up(share)).partition(".")
            yield self.finding(
                baris.at("perkiraan"),
                show_cell(baris, "realisasi"),
                nama=baris.sebutan,
                tertulis=self.text("bagian", bulat=whole, desimal=decimals),
                target=cell_as_printed(baris, "target"),
                pembanding=cell_as_printed(baris, "perkiraan"),
            )


def _is_full(baris: Baris, target: Decimal, expected: Decimal) -> bool:
    """Tell whether the whole target of the year is expected; what may or may not add up counts by either measure."""
    before = value(baris, "realisasi_lalu") or Decimal(0)
    counted = kind(baris)
    if counted is None:
        return expected in {target, before + target}
    return expected >= (before + target if counted == "kumulatif" else target)
