"""JML002 jumlah-program-tidak-cocok."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Example, Finding, Meta, Plan, Rule, Severity, Text, form
from renja_rules.reading.things.pagu import PAGU_COLUMNS_WITH_DRAFT
from renja_rules.sum._parents import check_sum


class JumlahProgramTidakCocok(Rule):
    """Pagu program tidak sama dengan jumlah pagu kegiatannya.

    Pagu sebuah program adalah jumlah pagu kegiatannya. Bila tidak sama, pagu program yang dibahas bersama Bappeda
    bukan pagu yang dirinci di bawahnya.

    Periksa pagu setiap kegiatan di bawahnya, lalu tulis jumlah yang benar.
    """

    meta = Meta(
        code="JML002",
        name="jumlah-program-tidak-cocok",
        severity=Severity.ERROR,
        title=Text(
            id="Pagu program tidak sama dengan jumlah kegiatannya", en="Program differs from the sum of its kegiatan"
        ),
        message=Text(
            id="{nama}: {kolom} tertulis {tertulis}, padahal jumlah kegiatannya {jumlah} (selisih {selisih})",
            en="{nama}: {kolom} is given as {tertulis}, but its kegiatan add up to {jumlah} (difference {selisih})",
        ),
        remedy=Text(
            id="periksa setiap kegiatan di bawahnya, lalu tulis jumlah yang benar",
            en="check each kegiatan below it, then write the right sum",
        ),
        norms=(form("rencana"),),
        explained_by=("XTB002", "XTB004"),
    )
    tables = ("rencana", "telaah_rkpd")
    levels = ("program",)
    valid = (
        Example(
            rows="""
            - {kode: 7.01.04, nama: Program Koordinasi, pagu: 21.000.000}
            - {kode: 7.01.04.2.01, nama: Koordinasi Upaya, pagu: 15.500.000}
            - {kode: 7.01.04.2.02, nama: Koordinasi Penerapan, pagu: 5.500.000}
            """
        ),
    )
    invalid = (
        Example(
            rows="""
            - {kode: 7.01.04, nama: Program Koordinasi, pagu: 26.000.000}
            - {kode: 7.01.04.2.01, nama: Koordinasi Upaya, pagu: 15.500.000}
            - {kode: 7.01.04.2.02, nama: Koordinasi Penerapan, pagu: 5.500.000}
            """,
            at=("rencana/7.01.04#pagu",),
        ),
    )

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a program with its kegiatan."""
        yield from check_sum(self, baris, PAGU_COLUMNS_WITH_DRAFT, plan)
