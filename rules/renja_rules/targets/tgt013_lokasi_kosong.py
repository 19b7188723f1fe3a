from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, KolomTeks, KolomUang, Plan, Rule, Tabel, form, warning
from renja_rules.targets._blanks import blanks

_COLUMNS: dict[str, tuple[tuple[KolomTeks, KolomUang], ...]] = {
    "rencana": (("lokasi", "pagu"),),
    "telaah_rkpd": (("rancangan.lokasi", "rancangan.pagu"), ("kebutuhan.lokasi", "kebutuhan.pagu")),
}


class LokasiKosong(Rule):
    """Baris berpagu tidak menyebut lokasi, padahal baris lain menyebutnya.

    Kolom lokasi menunjukkan di mana keluaran dihasilkan. Tanpa lokasi, rencana tidak dapat dipetakan dan dicocokkan
    dengan usulan masyarakat.
    """

    meta = warning(
        form("rencana"),
        form("telaah_rkpd"),
        title=("Lokasi kosong", "No location"),
        message=(
            "{nama} tidak menyebut lokasi, padahal baris lain menyebutnya",
            "{nama} names no location, though other rows do",
        ),
        remedy=(
            "isi lokasinya, misalnya nama kecamatan atau desanya",
            "enter the location, such as the name of the kecamatan or village",
        ),
        through=(
            "{banyak} baris berpagu tidak menyebut lokasi, misalnya {nama}",
            "{banyak} rows with a pagu name no location, such as {nama}",
        ),
    )
    tables = ("rencana", "telaah_rkpd")
    valid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 9.000.000}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 9.000.000, lokasi: Kecamatan Contoh}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 9.000.000}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 4.000.000, lokasi: Kecamatan Contoh}
    - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan, pagu: 5.000.000}
    => rencana/7.01.01.2.07.0006#lokasi
    ---
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Pengadaan, kebutuhan: {lokasi: Kecamatan Contoh, pagu: 9.000.000}}
        - {tingkat: sub_kegiatan, nama: Mebel, kebutuhan: {lokasi: Kecamatan Contoh, pagu: 4.000.000}}
        - {tingkat: sub_kegiatan, nama: Alat, kebutuhan: {lokasi: "-", pagu: 5.000.000}}
    => telaah_rkpd/pengadaan/alat#kebutuhan.lokasi
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at the levels that use the column, on each side of T-C.31 by itself."""
        for column, money in _COLUMNS[tabel.name]:
            for baris in blanks(tabel, column, money):
                yield self.finding(baris.at(column), nama=baris.sebutan)
