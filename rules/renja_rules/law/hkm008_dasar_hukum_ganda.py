from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, warning
from renja_rules.law._basis import Cited, citations
from renja_rules.law._citation import Act


class DasarHukumGanda(Rule):
    """Satu peraturan disebut dua kali dalam dasar hukum.

    Penyebutan ganda biasanya sisa penggabungan dua daftar, dan keterangannya sering tidak sama.
    """

    meta = warning(
        title=("Dasar hukum disebut dua kali", "A legal basis is named twice"),
        message=("{nama} sudah disebut lebih dahulu dalam dasar hukum", "{nama} is named in the list already"),
        remedy=("hapus salah satu, pertahankan yang keterangannya lengkap", "leave out one and keep the complete one"),
        texts={
            "pertama": ("disebut pertama di sini", "named first here"),
        },
    )
    valid = """
    dasar_hukum:
      - UU 23/2014 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan UU 6/2023
      - UU 6/2023
      - Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2019 tentang RPJMD
      - Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2019 tentang RTRW
      - Keputusan Camat Contoh Nomor 1 Tahun 2024
      - Keputusan Kepala Dinas Contoh Nomor 1 Tahun 2024
    """
    invalid = """
    dasar_hukum:
      - Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional
      - PP 12/2019
      - UU No. 25 Th 2004 tentang SPPN
    => dasar_hukum/UU-25-2004
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Remember the first place of each regulation; a region's own are told apart by their title too."""
        first: dict[tuple[Act, str], Cited] = {}
        for one in citations(plan):
            seen = first.setdefault(one.identity, one)
            if seen is not one:
                yield self.finding(one.head, Related(seen.head, self.text("pertama")), nama=one.act.called)
