from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Norm, Plan, Rule, Severity, Text, error
from renja_rules.law._annual import Annual, annual_of, guideline
from renja_rules.law._basis import Cited, citations
from renja_rules.law._table import doubt

_NO_YEARS_BACK = {"RKPD": 0, "APBD": 1}  # the guideline for the plan's APBD may not be out yet when it is signed


class DasarHukumUntukTahunLain(Rule):
    """Pedoman RKPD atau peraturan tentang RKPD yang dirujuk bukan untuk tahun rencana.

    Pedoman penyusunan RKPD dan peraturan kepala daerah tentang RKPD hanya berlaku untuk satu tahun. Yang tahunnya lain
    tidak dicabut, tetapi tidak mengatur rencana ini; biasanya tersisa dari rencana yang disalin.

    Ganti dengan pedoman dan RKPD untuk tahun rencana.
    """

    meta = error(
        Norm("Peraturan yang dirujuk", Text(id="judulnya", en="its title")),
        title=("Pedoman atau RKPD yang dirujuk untuk tahun lain", "A guideline or RKPD that was made for another year"),
        message=(
            "{nama} dibuat untuk {tertulis}, padahal rencana ini untuk tahun {tahun}{sebab}",
            "{nama} was made for {tertulis}, but this plan is for {tahun}{sebab}",
        ),
        remedy=("{anjuran}", "{anjuran}"),
        texts={
            "hapus": ("hapus; yang untuk tahun {tahun} sudah dirujuk", "leave it out; that of {tahun} is cited"),
            "rujuk": (
                "rujuk peraturan kepala daerah tentang {hal} Tahun {tahun}, atau perubahannya",
                "cite the region's regulation on its {hal} of {tahun}, or the amendment of it",
            ),
            "cari": (
                "cari pedoman {hal} Tahun {tahun} di JDIH Kementerian Dalam Negeri",
                "look for the guideline for the {hal} of {tahun} in the JDIH of the Ministry of Home Affairs",
            ),
            "ganti": ("ganti dengan {nama}", "replace it by {nama}"),
        },
    )
    valid = """
    tahun: 2024
    dasar_hukum:
      - Permendagri 10/2023 tentang Pedoman Penyusunan Rencana Kerja Pemerintah Daerah Tahun 2024
      - Permendagri 86/2017 tentang Tata Cara Perubahan Rencana Kerja Pemerintah Daerah
      - Peraturan Bupati Contoh Nomor 5 Tahun 2024 tentang Perubahan atas Peraturan Bupati Contoh Nomor 21
        Tahun 2023 tentang RKPD Kabupaten Contoh Tahun 2024
    ---
    tahun: 2025
    dasar_hukum:
      - Permendagri 15/2023 tentang Pedoman Penyusunan APBD Tahun Anggaran 2024
      - Permendagri 15/2024
    """
    invalid = """
    tahun: 2024
    dasar_hukum:
      - Permendagri 17/2021 tentang Pedoman Penyusunan Rencana Kerja Pemerintah Daerah Tahun 2022
      - Peraturan Bupati Contoh Nomor 25 Tahun 2021 tentang Rencana Kerja Pemerintah Daerah Tahun 2022.
    => dasar_hukum/Permendagri-17-2021
    => dasar_hukum/Perbup-25-2021
    ---
    dasar_hukum: [Permendagri Nomor 31 Tahun 2019]
    => dasar_hukum/Permendagri-31-2019
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the year of each regulation made for one year with the plan's."""
        tahun = plan.isi.tahun
        found = [(one, made_for) for one in citations(plan) if (made_for := annual_of(one.citation))] if tahun else []
        right = {(made.subject, made.is_guideline) for _, made in found if made.year == tahun}
        for one, made in found:
            if tahun and not tahun - _NO_YEARS_BACK.get(made.subject, 0) <= made.year <= tahun:
                has_right = (made.subject, made.is_guideline) in right
                yield self._finding(one, made, tahun, has_right=has_right)

    def _finding(self, one: Cited, made: Annual, tahun: int, *, has_right: bool) -> Finding:
        is_error = made.subject == "RKPD" and made.is_certain and not has_right
        return self.finding(
            one.title if one.citation.title else one.head,
            severity=Severity.ERROR if is_error else Severity.WARNING,
            norms=tuple(norm._replace(act=one.act.called) for norm in self.meta.norms),
            nama=one.act.called,
            tertulis=f"{made.subject} {made.year}",
            tahun=tahun,
            sebab=doubt(made.source),
            anjuran=self._advice(made, tahun, has_right=has_right),
        )

    def _advice(self, made: Annual, tahun: int, *, has_right: bool) -> Text:
        if has_right:
            return self.text("hapus", tahun=tahun)
        if not made.is_guideline:
            return self.text("rujuk", hal=made.subject, tahun=tahun)
        right = guideline(made.subject, tahun)
        return self.text("ganti", nama=right.name) if right else self.text("cari", hal=made.subject, tahun=tahun)
