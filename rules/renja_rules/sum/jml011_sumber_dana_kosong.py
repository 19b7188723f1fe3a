"""JML011 sumber-dana-kosong."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Example, Finding, Meta, Plan, Rule, Severity, Text, form


class SumberDanaKosong(Rule):
    """Sub kegiatan berpagu tidak menyebut sumber dana.

    Kolom sumber dana menunjukkan dari mana pagu dibiayai. Tanpa itu, pagu tidak dapat dicocokkan dengan pendapatan
    daerah.

    Isi sumber dana setiap sub kegiatan.
    """

    meta = Meta(
        code="JML011",
        name="sumber-dana-kosong",
        severity=Severity.ERROR,
        title=Text(id="Sumber dana kosong", en="No funding source"),
        message=Text(id="{nama} berpagu, tetapi sumber dananya kosong", en="{nama} has a pagu, but no funding source"),
        remedy=Text(
            id="isi sumber dananya, misalnya Dana Transfer Umum-Dana Alokasi Umum",
            en="enter the funding source, such as Dana Transfer Umum-Dana Alokasi Umum",
        ),
        norms=(form("rencana"),),
        through=Text(
            id="{banyak} sub kegiatan berpagu, tetapi sumber dananya kosong",
            en="{banyak} sub kegiatan have a pagu, but no funding source",
        ),
    )
    tables = ("rencana",)
    levels = ("sub_kegiatan",)
    valid = (
        Example(rows="- {kode: 7.01.01.2.07.0005, nama: Mebel, pagu: 12.150.000, sumber_dana: Pendapatan Asli Daerah}"),
    )
    invalid = (
        Example(
            rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}",
            at=("rencana/7.01.01.2.07.0005#sumber_dana",),
        ),
    )

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at each sub kegiatan that has a pagu above nothing."""
        uang = baris.uang("pagu")
        if uang and uang.amount > 0 and not baris.sel("sumber_dana").value:
            yield self.finding(baris.at("sumber_dana"), nama=baris.sebutan)
