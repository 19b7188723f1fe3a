from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, Tabel, warning
from renja_rules.targets._blanks import blanks


class KelompokSasaranKosong(Rule):
    """Baris berpagu tidak menyebut kelompok sasaran, padahal baris lain menyebutnya.

    Kelompok sasaran menerangkan siapa yang menerima manfaat. Rencana yang tidak memakai kolom ini tidak diperiksa.
    """

    meta = warning(
        title=("Kelompok sasaran kosong", "No target group"),
        message=(
            "{nama} tidak menyebut kelompok sasaran, padahal baris lain menyebutnya",
            "{nama} names no target group, though other rows do",
        ),
        remedy=("isi kelompok sasarannya, misalnya Pemerintah desa", "enter the target group, such as Pemerintah desa"),
        through=(
            "{banyak} baris berpagu tidak menyebut kelompok sasaran, misalnya {nama}",
            "{banyak} rows with a pagu name no target group, such as {nama}",
        ),
    )
    tables = ("rencana",)
    valid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 9.000.000, kelompok_sasaran: Aparatur kecamatan}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 9.000.000}
    - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 9.000.000}
    """
    invalid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 9.000.000}
    - {kode: 7.01.01.2.07.0005, nama: Mebel, pagu: 4.000.000, kelompok_sasaran: Aparatur kecamatan}
    - {kode: 7.01.01.2.07.0006, nama: Peralatan, pagu: 5.000.000}
    => rencana/7.01.01.2.07.0006#kelompok_sasaran
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at the levels that use the column."""
        for baris in blanks(tabel, "kelompok_sasaran", "pagu"):
            yield self.finding(baris.at("kelompok_sasaran"), nama=baris.sebutan)
