from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Rule, error, form


class SumberDanaKosong(Rule):
    """Sub kegiatan berpagu tidak menyebut sumber dana.

    Kolom sumber dana menunjukkan dari mana pagu dibiayai. Tanpa itu, pagu tidak dapat dicocokkan dengan pendapatan
    daerah.

    Isi sumber dana setiap sub kegiatan.
    """

    meta = error(
        form("rencana"),
        title=("Sumber dana kosong", "No funding source"),
        message=("{nama} berpagu, tetapi sumber dananya kosong", "{nama} has a pagu, but no funding source"),
        remedy=(
            "isi sumber dananya, misalnya Dana Transfer Umum-Dana Alokasi Umum",
            "enter the funding source, such as Dana Transfer Umum-Dana Alokasi Umum",
        ),
        through=(
            "{banyak} sub kegiatan berpagu, tetapi sumber dananya kosong",
            "{banyak} sub kegiatan have a pagu, but no funding source",
        ),
    )
    tables = ("rencana",)
    levels = ("sub_kegiatan",)
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Mebel, pagu: 12.150.000, sumber_dana: Pendapatan Asli Daerah}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
    => rencana/7.01.01.2.07.0005#sumber_dana
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at each sub kegiatan that has a pagu above nothing."""
        uang = baris.uang("pagu")
        if uang and uang.amount > 0 and not baris.sel("sumber_dana").value:
            yield self.finding(baris.at("sumber_dana"), nama=baris.sebutan)
