from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Rule, error, form
from renja_rules.reading.things.pagu import PAGU_COLUMNS_WITH_DRAFT
from renja_rules.sum._parents import check_sum


class JumlahKegiatanTidakCocok(Rule):
    """Pagu kegiatan tidak sama dengan jumlah pagu sub kegiatannya.

    Pagu sebuah kegiatan adalah jumlah pagu sub kegiatannya. Bila tidak sama, ada baris yang hilang atau belum
    diperbarui, dan pembaca tidak tahu angka mana yang akan masuk ke RKA.
    """

    meta = error(
        form("rencana"),
        title=(
            "Pagu kegiatan tidak sama dengan jumlah sub kegiatannya",
            "Kegiatan differs from the sum of its sub kegiatan",
        ),
        message=(
            "{nama}: {kolom} tertulis {tertulis}, padahal jumlah sub kegiatannya {jumlah} (selisih {selisih})",
            "{nama}: {kolom} is given as {tertulis}, but its sub kegiatan add up to {jumlah} (difference {selisih})",
        ),
        remedy=(
            "periksa setiap sub kegiatan di bawahnya, lalu tulis jumlah yang benar",
            "check each sub kegiatan below it, then write the right sum",
        ),
        explained_by=("XTB002", "JML008"),
    )
    tables = ("rencana", "telaah_rkpd")
    levels = ("kegiatan",)
    valid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah, pagu: 46.355.379}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
    - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya, pagu: 34.205.379}
    """
    invalid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah, pagu: 80.855.379}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
    - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya, pagu: 34.205.379}
    => rencana/7.01.01.2.07#pagu
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a kegiatan with its sub kegiatan."""
        yield from check_sum(self, baris, PAGU_COLUMNS_WITH_DRAFT, plan)
