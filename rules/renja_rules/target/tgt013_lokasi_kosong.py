"""TGT013 lokasi-kosong."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Example, Finding, KolomTeks, KolomUang, Meta, Plan, Rule, Severity, Tabel, Text, form
from renja_rules.target._blanks import blanks

_COLUMNS: dict[str, tuple[tuple[KolomTeks, KolomUang], ...]] = {
    "rencana": (("lokasi", "pagu"),),
    "telaah_rkpd": (("rancangan.lokasi", "rancangan.pagu"), ("kebutuhan.lokasi", "kebutuhan.pagu")),
}


class LokasiKosong(Rule):
    """Baris berpagu tidak menyebut lokasi, padahal baris lain menyebutnya.

    Kolom lokasi menunjukkan di mana keluaran dihasilkan. Tanpa lokasi, rencana tidak dapat dipetakan dan dicocokkan
    dengan usulan masyarakat.

    Isi lokasinya, misalnya nama kecamatan atau desanya.
    """

    meta = Meta(
        code="TGT013",
        name="lokasi-kosong",
        severity=Severity.WARNING,
        title=Text(id="Lokasi kosong", en="No location"),
        message=Text(
            id="{nama} tidak menyebut lokasi, padahal baris lain menyebutnya",
            en="{nama} names no location, though other rows do",
        ),
        remedy=Text(
            id="isi lokasinya, misalnya nama kecamatan atau desanya",
            en="enter the location, such as the name of the kecamatan or village",
        ),
        norms=(form("rencana"), form("telaah_rkpd")),
        through=Text(
            id="{banyak} baris berpagu tidak menyebut lokasi, misalnya {nama}",
            en="{banyak} rows with a pagu name no location, such as {nama}",
        ),
    )
    tables = ("rencana", "telaah_rkpd")
    valid = (
        Example(
            rows="""
            - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 9.000.000}
            - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 9.000.000, lokasi: Kecamatan Contoh}
            """
        ),
        Example(rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 9.000.000}"),
    )
    invalid = (
        Example(
            rows="""
            - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 4.000.000, lokasi: Kecamatan Contoh}
            - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan, pagu: 5.000.000}
            """,
            at=("rencana/7.01.01.2.07.0006#lokasi",),
        ),
        Example(
            plan="""
            telaah_rkpd:
              baris:
                - {tingkat: kegiatan, nama: Pengadaan, kebutuhan: {lokasi: Kecamatan Contoh, pagu: 9.000.000}}
                - {tingkat: sub_kegiatan, nama: Mebel, kebutuhan: {lokasi: Kecamatan Contoh, pagu: 4.000.000}}
                - {tingkat: sub_kegiatan, nama: Alat, kebutuhan: {lokasi: "-", pagu: 5.000.000}}
            """,
            at=("telaah_rkpd/pengadaan/alat#kebutuhan.lokasi",),
        ),
    )

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at the levels that use the column, on each side of T-C.31 by itself."""
        for column, money in _COLUMNS[tabel.name]:
            for baris in blanks(tabel, column, money):
                yield self.finding(baris.at(column), nama=baris.sebutan)
