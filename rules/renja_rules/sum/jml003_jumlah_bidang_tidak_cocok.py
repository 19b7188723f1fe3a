from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Rule, error, form
from renja_rules.reading.things.pagu import PAGU_COLUMNS_WITH_DRAFT
from renja_rules.sum._parents import check_sum


class JumlahBidangTidakCocok(Rule):
    """Pagu bidang urusan tidak sama dengan jumlah pagu programnya.

    Baris bidang urusan (pada kecamatan: baris KECAMATAN) dan baris urusan memuat jumlah semua di bawahnya. Bila
    tidak sama, jumlah belanja perangkat daerah di tabel ini tidak dapat dipakai.

    Jumlahkan ulang pagu program, lalu perbaiki baris paling atas.
    """

    meta = error(
        form("rencana"),
        title=(
            "Pagu bidang urusan tidak sama dengan jumlah programnya",
            "Bidang urusan differs from the sum of its programs",
        ),
        message=(
            "{nama}: {kolom} tertulis {tertulis}, padahal jumlah baris di bawahnya {jumlah} (selisih {selisih})",
            "{nama}: {kolom} is given as {tertulis}, but the rows below add up to {jumlah} (difference {selisih})",
        ),
        remedy=(
            "jumlahkan ulang semua program, lalu tulis jumlah yang benar di baris ini",
            "add up all programs again, then write the right sum in this row",
        ),
        explained_by=("XTB002", "XTB003"),
    )
    tables = ("rencana", "telaah_rkpd")
    levels = ("urusan", "bidang_urusan")
    valid = """
    - {kode: 7.01, nama: KECAMATAN, pagu: 26.500.000}
    - {kode: 7.01.04, nama: Program Koordinasi, pagu: 21.000.000}
    - {kode: 7.01.05, nama: Program Penyelenggaraan, pagu: 5.500.000}
    """
    invalid = """
    - {kode: 7.01, nama: KECAMATAN, pagu: 25.600.000}
    - {kode: 7.01.04, nama: Program Koordinasi, pagu: 21.000.000}
    - {kode: 7.01.05, nama: Program Penyelenggaraan, pagu: 5.500.000}
    => rencana/7.01#pagu
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a bidang urusan with its programs, and an urusan with its bidang urusan."""
        yield from check_sum(self, baris, PAGU_COLUMNS_WITH_DRAFT, plan)
