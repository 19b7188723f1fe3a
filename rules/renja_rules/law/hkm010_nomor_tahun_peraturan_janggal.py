from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from renja_lint import Finding, Plan, Rule, Text, regex, warning
from renja_rules.law._basis import Cited, citations_with_amendments, describe_day, is_of_later_year, signed_on
from renja_rules.law._table import look_up
from renja_rules.law._titles import intended_regulation

MOST = 1000  # numbers in one text: no chapter names as many
_NUMBERED = regex(r"omor(?<=\b[Nn]omor)\s+[^\s,;()]{1,30}\s+[Tt]ahun\s+((?:19|20)[0-9]{2})\b")


class NomorTahunPeraturanJanggal(Rule):
    """Nomor atau tahun peraturan yang dirujuk tidak mungkin, atau tidak sesuai dengan judulnya.

    Peraturan yang lahir sesudah rencana disahkan tidak dapat menjadi dasarnya; "86/2027" untuk "86/2017" adalah salah
    ketik yang kerap ditemukan pembaca.

    Betulkan nomor dan tahunnya menurut naskah di JDIH.
    """

    meta = warning(
        title=("Nomor atau tahun peraturan janggal", "Number or year of a regulation cannot be right"),
        message=("{nama} {sebab}", "{nama} {sebab}"),
        remedy=(
            "periksa nomor dan tahunnya di JDIH, lalu betulkan",
            "check number and year in the JDIH, then fix them",
        ),
        texts={
            "baru_ditetapkan": (
                "baru ditetapkan {ditetapkan}, padahal rencana ini disahkan {disahkan}",
                "was issued only on {ditetapkan}, but this plan was signed on {disahkan}",
            ),
            "sesudah_pengesahan": (
                "bertahun {tahun}, padahal rencana ini disahkan tahun {tahun_rencana}",
                "is of {tahun}, but this plan was signed in {tahun_rencana}",
            ),
            "sesudah_tahun_rencana": (
                "bertahun {tahun}, padahal rencana ini untuk tahun {tahun_rencana}",
                "is of {tahun}, but this plan is for {tahun_rencana}",
            ),
            "judul_lain": (
                "tidak kami kenal, sedangkan judulnya adalah judul {nama}",
                "is not known to us, and its title is that of {nama}",
            ),
        },
    )
    valid = """
    pengesahan: {tanggal: 22 Juli 2024}
    dasar_hukum:
      - Peraturan Bupati Contoh Nomor 21 Tahun 2024 tentang RKPD Kabupaten Contoh Tahun 2025
      - Keputusan Menteri Dalam Negeri Nomor 900.1.15.5-1317 Tahun 2023
      - UU Nomor 22 Tahun 1999 tentang Pemerintahan Daerah
    ---
    dasar_hukum: [Peraturan Bupati Contoh Nomor 1 Tahun 2025 tentang Perubahan RKPD Tahun 2025]
    """
    invalid = """
    pengesahan: {tanggal: 22 Juli 2024}
    bab:
      - nomor: I
        judul: PENDAHULUAN
        subbab:
          - nomor: "1.1"
            judul: Latar Belakang
            teks: Tata caranya diatur dalam Permendagri Nomor 86 Tahun 2027, sesudah Nomor 54 Tahun 2010.
    dasar_hukum:
      - Peraturan Bupati Contoh Nomor 21 Tahun 2042 tentang RKPD Kabupaten Contoh Tahun 2025
      - Keputusan Menteri Dalam Negeri Nomor 900.1.15.5-3406 Tahun 2024
      - Permendagri 70/2018 tentang Sistem Informasi Pemerintahan Daerah
    => bab/1.1#teks/nomor-86-tahun-2027
    => dasar_hukum/Perbup-21-2042
    => dasar_hukum/Kepmendagri-900.1.15.5-3406-2024
    => dasar_hukum/Permendagri-70-2018
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at year, day and title of each regulation and amendment of the list."""
        for one in citations_with_amendments(plan):
            faults = [fault for fault in (self._too_late(one, plan), self._anothers_title(one)) if fault]
            if faults:
                yield self.finding(one.head, nama=one.act.called, sebab=Text.join(*faults, by="; "))
        for passage in plan.passages:
            for match in islice(_NUMBERED.finditer(passage.text), MOST):
                if is_of_later_year(int(match[1]), plan):
                    start, sebab = match.start() - 1, self._of_later_year(int(match[1]), plan)
                    name = " ".join(passage.text[start : match.end()].split())
                    yield self.finding(passage.at(start, match.end()), nama=name, sebab=sebab)

    def _too_late(self, one: Cited, plan: Plan) -> Text | None:
        """Tell that a regulation came after the plan."""
        signed, row = signed_on(plan), look_up(one.act)
        if signed and row and row.issued and row.issued > signed:
            return self.text("baru_ditetapkan", ditetapkan=describe_day(row.issued), disahkan=describe_day(signed))
        return self._of_later_year(one.act.year, plan) if is_of_later_year(one.act.year, plan) else None

    def _of_later_year(self, late: int, plan: Plan) -> Text:
        signed = signed_on(plan)
        if signed:
            return self.text("sesudah_pengesahan", tahun=late, tahun_rencana=signed.year)
        return self.text("sesudah_tahun_rencana", tahun=late, tahun_rencana=plan.isi.tahun)

    def _anothers_title(self, one: Cited) -> Text | None:
        """Tell that an unknown regulation has the title of a known one and its number or year: a slip of digits."""
        row = intended_regulation(one.citation)
        return self.text("judul_lain", nama=row.act.called) if row else None
