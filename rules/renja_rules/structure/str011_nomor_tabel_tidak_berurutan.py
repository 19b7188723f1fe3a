from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from renja_lint import Finding, Place, Plan, Related, Rule, Severity, Text, warning
from renja_rules.reading.chapters.layout import fitting
from renja_rules.structure._table_numbers import Nomor, nomor_of


class NomorTabelTidakBerurutan(Rule):
    """Nomor tabel dipakai dua kali, tidak berurutan, atau tidak sesuai dengan babnya.

    Teks merujuk tabel dengan nomornya. Nomor yang kembar atau menyimpang membuat rujukan menunjuk tabel yang salah.
    Nomor dengan cara lain, misalnya Tabel 1 atau T-C.33, tidak diperiksa; tanda baca yang tidak lazim hanya dicatat.
    """

    meta = warning(
        title=("Nomor tabel tidak berurutan", "Table numbers out of order"),
        message=('nomor "{tertulis}" {sebab}', 'the number "{tertulis}" {sebab}'),
        remedy=(
            "tulis nomor bab, titik, lalu urutannya, misalnya Tabel 2.1, dan perbaiki rujukan di teks",
            "write the chapter, a dot and the place in it, such as Tabel 2.1, and fix the references in the text",
        ),
        texts={
            "sudah_dipakai": ("sudah dipakai tabel lain", "is another table's already"),
            "bab_lain": ("padahal tabelnya di Bab {bab}", "but the table is in chapter {bab}"),
            "mundur": ("lebih kecil daripada nomor tabel sebelumnya", "is below the number of the table before it"),
            "tidak_lazim": ("ditulis dengan tanda baca yang tidak lazim", "is written with unusual marks"),
            "bandingkan": ("bandingkan dengan ini", "compare with this"),
        },
    )
    valid = """
    bab:
      - {nomor: I, judul: PENDAHULUAN}
      - {nomor: II, judul: EVALUASI}
      - nomor: III
        judul: TUJUAN DAN SASARAN
        subbab: [{nomor: "3.3", judul: Program dan Kegiatan}]
    evaluasi: {nomor: Tabel 2.1}
    pelayanan: {nomor: TABEL II.2}
    telaah_rkpd: {nomor: Tabel 2.5}
    usulan: {nomor: T-C.32}
    tujuan_sasaran: {nomor: Tabel 1}
    rencana: {nomor: Tabel 3.1}
    """
    invalid = """
    evaluasi: {nomor: Tabel 2.1}
    pelayanan: {nomor: Tabel 2.1}
    tujuan_sasaran: {nomor: Tabel. 3.1.}
    => pelayanan#nomor
    => tujuan_sasaran#nomor
    ---
    bab:
      - {nomor: I, judul: PENDAHULUAN}
      - nomor: II
        judul: EVALUASI
        subbab: [{nomor: "2.1", judul: Evaluasi Renja}, {nomor: "2.2", judul: Analisis Kinerja Pelayanan}]
      - {nomor: IV, judul: RENCANA KERJA DAN PENDANAAN}
    evaluasi: {nomor: Tabel 2.2}
    pelayanan: {nomor: Tabel 2.1}
    rencana: {nomor: Tabel 3.1}
    => pelayanan#nomor
    => rencana#nomor
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the numbers of the tables with each other, and with the chapters that the tables belong in.

        A table is right where its chapter has the wrong number: another rule tells that.
        """
        cocok = fitting(plan)
        due = {one.ada: one.baku.nomor for one in cocok.bab} if cocok else {}
        seen: dict[tuple[int, int], Nomor] = {}
        for tabel in plan.tables.values():
            nomor = nomor_of(tabel, cocok)
            if nomor is None:
                continue
            first = seen.setdefault((nomor.bab, nomor.urutan), nomor)
            if first is not nomor:
                yield self._finding(nomor, self.text("sudah_dipakai"), first.place)
            elif nomor.homes and not nomor.home and nomor.bab not in {due[bab] for bab, _ in nomor.homes}:
                bab = nomor.homes[0][0]
                yield self._finding(nomor, self.text("bab_lain", bab=bab.nomor), bab.at("judul"))
            elif not nomor.is_usual:
                yield self._finding(nomor, self.text("tidak_lazim"), severity=Severity.INFO)
        placed = sorted((one for one in seen.values() if one.home), key=lambda one: one.home)
        for before, after in pairwise(placed):
            if after.bab == before.bab and after.urutan < before.urutan:
                yield self._finding(after, self.text("mundur"), before.place)

    def _finding(
        self, nomor: Nomor, why: Text, other: Place | None = None, severity: Severity = Severity.WARNING
    ) -> Finding:
        related = (Related(other, self.text("bandingkan")),) if other else ()
        return self.finding(nomor.place, *related, severity=severity, tertulis=nomor.tertulis, sebab=why)
