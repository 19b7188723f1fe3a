from __future__ import annotations

from collections.abc import Iterator, Sequence

from renja_lint import SISTEMATIKA_86, Finding, Plan, Related, Rule, Severity, error
from renja_rules.reading.chapters.layout import fitting, numbered
from renja_rules.structure._contents import contents
from renja_rules.structure._subbab_numbers import Nomor, missing_from, nomor_of, wrong_numbers


class NomorSubbabTidakSesuaiBab(Rule):
    """Nomor sub bab tidak sesuai dengan babnya, atau tidak berurutan.

    Sub bab 1.1 di bawah Bab III membuat pembaca mengira bagian itu milik Bab I. Nomor yang melompat atau berulang
    membuat rujukan ke sub bab tidak dapat diikuti. Daftar di sistematika penulisan ikut diperiksa.

    Beri setiap sub bab nomor babnya, titik, lalu urutannya.
    """

    meta = error(
        SISTEMATIKA_86,
        title=("Nomor sub bab tidak sesuai bab", "Sub-chapter numbers do not fit the chapter"),
        message=(
            "{uraian} Bab {induk} bernomor {tertulis}, seharusnya {seharusnya}",
            "{uraian} chapter {induk} are numbered {tertulis}, they should be {seharusnya}",
        ),
        remedy=("ganti nomornya menjadi {seharusnya}", "change the numbers to {seharusnya}"),
        texts={
            "di_badan": ("sub bab di", "sub-chapters of"),
            "di_daftar": ("dalam daftar sistematika, sub bab di", "in the list of chapters, sub-chapters of"),
            "seharusnya": ("seharusnya {seharusnya}", "should be {seharusnya}"),
        },
    )
    valid = """
    bab:
      - nomor: II
        subbab: [{nomor: "2.1"}, {nomor: 2.2.}, {nomor: II.3}, {nomor: 2.3.1}, {nomor: "2.4"}, {judul: Isu}]
      - {nomor: III, subbab: [{nomor: A}, {nomor: B}, {nomor: D}]}
    ---
    bab:
      - {nomor: I, judul: PENDAHULUAN, subbab: [{nomor: "1.2", judul: Landasan Hukum}]}
      - {nomor: III, judul: TUJUAN DAN SASARAN, subbab: [{nomor: "3.1", judul: Kebijakan Nasional}]}
    """
    invalid = """
    bab: [{nomor: III, subbab: [{nomor: "2.1"}, {nomor: "2.2"}]}, {nomor: IV, subbab: [{nomor: "4.1"}]}]
    => bab/2.1#nomor
    ---
    bab: [{nomor: II, subbab: [{nomor: "2.1"}, {nomor: "2.3"}]}]
    => bab/2.3#nomor
    ---
    bab:
      - nomor: I
        subbab:
          - nomor: "1.1"
            judul: Sistematika Penulisan
            teks: |
              BAB I PENDAHULUAN
              1.1 Sistematika Penulisan
              BAB III TUJUAN DAN SASARAN
              1.1 Telaahan terhadap Kebijakan Nasional
              1.2 Tujuan dan Sasaran
    => bab/1.1#teks/1-1-telaahan-terhadap-kebijakan-nasional
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the sub-chapters of each chapter, then at the list of chapters, which may only warn."""
        cocok = fitting(plan)
        before = 0
        for bab in numbered(plan):
            found = [nomor for sub in bab.subbab if (nomor := nomor_of(sub))]
            if bab.angka and not (bab.angka != before + 1 and all(one.bab == before + 1 for one in found)):
                yield from self._check(bab.nomor, bab.angka, found, missing_from(bab, cocok))
            before = bab.angka or 0
        daftar = contents(plan)
        for listed in daftar.bab if daftar else ():
            decimal = [one for one in listed.anak if one.line.kind == "desimal"]
            numbers = [Nomor(one.line.parts[0], one.line.parts[1], one) for one in decimal]
            yield from self._check(listed.line.nomor, listed.line.parts[0], numbers, None, is_listed=True)

    def _check(
        self, induk: str, bab: int, found: Sequence[Nomor], missing: set[int] | None, *, is_listed: bool = False
    ) -> Iterator[Finding]:
        """Make one finding of all wrong numbers of a chapter."""
        pairs = tuple(wrong_numbers(bab, found, missing))
        if pairs:
            written, right = tuple(one.tertulis for one, _ in pairs), tuple(right for _, right in pairs)
            related = (Related(one.place, self.text("seharusnya", seharusnya=due)) for one, due in pairs[1:])
            yield self.finding(
                pairs[0][0].place,
                *related,
                severity=Severity.WARNING if is_listed else Severity.ERROR,
                uraian=self.text("di_daftar" if is_listed else "di_badan"),
                induk=induk,
                tertulis=written,
                seharusnya=right,
            )
