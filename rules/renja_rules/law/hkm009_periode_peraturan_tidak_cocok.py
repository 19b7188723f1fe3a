from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, warning
from renja_rules.law._basis import citations
from renja_rules.law._periods import Covered, covered_period


class PeriodePeraturanTidakCocok(Rule):
    """Periode RPJMD atau Renstra dalam dasar hukum tidak cocok dengan tahun peraturannya atau tahun rencana.

    Peraturan tahun 2016 tidak mungkin menetapkan RPJMD 2021-2026, dan RPJMD yang sudah habis masanya tidak lagi
    mengarahkan rencana. Biasanya nomor peraturan lama tertinggal ketika periodenya diganti.

    Rujuk peraturan yang menetapkan periode yang memuat tahun rencana, dengan nomor dan tahunnya sendiri.
    """

    meta = warning(
        title=(
            "Periode RPJMD atau Renstra tidak cocok",
            "A period of RPJMD or Renstra does not fit its regulation or the plan",
        ),
        message=(
            "{nama} disebut menetapkan periode {tertulis}, {sebab}",
            "{nama} is said to set the period {tertulis}, {sebab}",
        ),
        remedy=(
            "periksa nomor, tahun dan judulnya di JDIH daerah; rujuk peraturan yang periodenya memuat tahun {tahun}",
            "check number, year and title in the region's JDIH; cite the regulation whose period holds {tahun}",
        ),
        texts={
            "lain_tahun": (
                "padahal peraturannya dari tahun {tahun_peraturan}",
                "but the regulation is of {tahun_peraturan}",
            ),
            "berakhir": ("yang sudah berakhir sebelum tahun {tahun}", "which ended before {tahun}"),
            "belum_mulai": ("yang baru mulai sesudah tahun {tahun}", "which begins only after {tahun}"),
        },
    )
    valid = """
    tahun: 2025
    dasar_hukum:
      - Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2021 tentang RPJMD Kabupaten Contoh Tahun 2021-2026
      - Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2023 tentang Perubahan atas Peraturan Daerah Kabupaten
        Contoh Nomor 4 Tahun 2021 tentang RPJMD Kabupaten Contoh Tahun 2021-2026
      - Peraturan Daerah Kabupaten Contoh Nomor 9 Tahun 2010 tentang RPJPD Kabupaten Contoh Tahun 2005-2025
      - Peraturan Bupati Contoh Nomor 57 Tahun 2021 tentang Rencana Strategis Perangkat Daerah Tahun 2021 - 2026
      - Peraturan Presiden Nomor 18 Tahun 2020 tentang RPJMN Tahun 2020-2024
      - Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2011 tentang Rencana Tata Ruang Wilayah Tahun 2011-2031
    """
    invalid = """
    tahun: 2024
    dasar_hukum:
      - Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2019 tentang Rencana Pembangunan Jangka Menengah Daerah
        Provinsi Contoh Tahun 2018 - 2023
      - Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang RPJMD Kabupaten Contoh Tahun 2021-2026
    => dasar_hukum/Perda-Provinsi-1-2019
    => dasar_hukum/Perda-Kabupaten-4-2016
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the period of each plan of several years with its regulation's year and with the plan's."""
        tahun = plan.isi.tahun
        for one in citations(plan) if tahun else ():
            found = covered_period(one.citation)
            fault = _fault(found, tahun) if found and tahun else None
            if found and fault:
                period = f"{found.period.first}-{found.period.last}"
                sebab = self.text(fault, tahun_peraturan=one.act.year, tahun=tahun)
                yield self.finding(one.title, nama=one.act.called, tertulis=period, sebab=sebab, tahun=tahun)


def _fault(found: Covered, tahun: int) -> str | None:
    """Give the key of the sentence on what is wrong with a period; None where nothing is."""
    if found.misdated:
        return "lain_tahun"
    if tahun > found.period.last:
        return "berakhir"
    return "belum_mulai" if tahun < found.period.first else None
