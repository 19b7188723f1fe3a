"""JML001 jumlah-kegiatan-tidak-cocok."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Example, Finding, Meta, Plan, Rule, Severity, Text, form
from renja_rules.reading.things.pagu import PAGU_COLUMNS_WITH_DRAFT
from renja_rules.sum._parents import check_sum


class JumlahKegiatanTidakCocok(Rule):
    """Pagu kegiatan tidak sama dengan jumlah pagu sub kegiatannya.

    Pagu sebuah kegiatan adalah jumlah pagu sub kegiatannya. Bila tidak sama, ada baris yang hilang atau belum
    diperbarui, dan pembaca tidak tahu angka mana yang akan masuk ke RKA.

    Periksa pagu setiap sub kegiatan di bawahnya, lalu tulis jumlah yang benar.
    """

    meta = Meta(
        code="JML001",
        name="jumlah-kegiatan-tidak-cocok",
        severity=Severity.ERROR,
        title=Text(
            id="Pagu kegiatan tidak sama dengan jumlah sub kegiatannya",
            en="Kegiatan differs from the sum of its sub kegiatan",
        ),
        message=Text(
            id="{nama}: {kolom} tertulis {tertulis}, padahal jumlah sub kegiatannya {jumlah} (selisih {selisih})",
            en="{nama}: {kolom} is given as {tertulis}, but its sub kegiatan add up to {jumlah} (difference {selisih})",
        ),
        remedy=Text(
            id="periksa setiap sub kegiatan di bawahnya, lalu tulis jumlah yang benar",
            en="check each sub kegiatan below it, then write the right sum",
        ),
        norms=(form("rencana"),),
        explained_by=("XTB002", "JML008"),
    )
    tables = ("rencana", "telaah_rkpd")
    levels = ("kegiatan",)
    valid = (
        Example(
            rows="""
            - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah, pagu: 46.355.379}
            - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
            - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya, pagu: 34.205.379}
            """
        ),
    )
    invalid = (
        Example(
            rows="""
            - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah, pagu: 80.855.379}
            - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
            - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya, pagu: 34.205.379}
            """,
            at=("rencana/7.01.01.2.07#pagu",),
        ),
    )

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a kegiatan with its sub kegiatan."""
        yield from check_sum(self, baris, PAGU_COLUMNS_WITH_DRAFT, plan)
