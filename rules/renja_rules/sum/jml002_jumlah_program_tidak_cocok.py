from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Rule, error, form
from renja_rules.reading.things.pagu import PAGU_COLUMNS_WITH_DRAFT
from renja_rules.sum._parents import check_sum


class JumlahProgramTidakCocok(Rule):
    """Pagu program tidak sama dengan jumlah pagu kegiatannya.

    Pagu sebuah program adalah jumlah pagu kegiatannya. Bila tidak sama, pagu program yang dibahas bersama Bappeda
    bukan pagu yang dirinci di bawahnya.
    """

    meta = error(
        form("rencana"),
        title=("Pagu program tidak sama dengan jumlah kegiatannya", "Program differs from the sum of its kegiatan"),
        message=(
            "{nama}: {kolom} tertulis {tertulis}, padahal jumlah kegiatannya {jumlah} (selisih {selisih})",
            "{nama}: {kolom} is given as {tertulis}, but its kegiatan add up to {jumlah} (difference {selisih})",
        ),
        remedy=(
            "periksa setiap kegiatan di bawahnya, lalu tulis jumlah yang benar",
            "check each kegiatan below it, then write the right sum",
        ),
        explained_by=("XTB002", "XTB004"),
    )
    tables = ("rencana", "telaah_rkpd")
    levels = ("program",)
    valid = """
    - {kode: 7.01.04, nama: Program Koordinasi, pagu: 21.000.000}
    - {kode: 7.01.04.2.01, nama: Koordinasi Upaya, pagu: 15.500.000}
    - {kode: 7.01.04.2.02, nama: Koordinasi Penerapan, pagu: 5.500.000}
    """
    invalid = """
    - {kode: 7.01.04, nama: Program Koordinasi, pagu: 26.000.000}
    - {kode: 7.01.04.2.01, nama: Koordinasi Upaya, pagu: 15.500.000}
    - {kode: 7.01.04.2.02, nama: Koordinasi Penerapan, pagu: 5.500.000}
    => rencana/7.01.04#pagu
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a program with its kegiatan."""
        yield from check_sum(self, baris, PAGU_COLUMNS_WITH_DRAFT, plan)
