"""STR011 nomor-tabel-tidak-berurutan."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from renja_lint import Example, Finding, Meta, Place, Plan, Related, Rule, Severity, Text
from renja_rules.reading.chapters.layout import fitting
from renja_rules.structure._table_numbers import Nomor, nomor_of


class NomorTabelTidakBerurutan(Rule):
    """Nomor tabel dipakai dua kali, tidak berurutan, atau tidak sesuai dengan babnya.

    Teks merujuk tabel dengan nomornya. Nomor yang kembar atau menyimpang membuat rujukan menunjuk tabel yang salah.
    Nomor dengan cara lain, misalnya Tabel 1 atau T-C.33, tidak diperiksa; tanda baca yang tidak lazim hanya dicatat.

    Beri nomor babnya, titik, lalu urutannya, dan perbaiki rujukannya.
    """

    meta = Meta(
        code="STR011",
        name="nomor-tabel-tidak-berurutan",
        severity=Severity.WARNING,
        title=Text(id="Nomor tabel tidak berurutan", en="Table numbers out of order"),
        message=Text(id='nomor "{tertulis}" {sebab}', en='the number "{tertulis}" {sebab}'),
        remedy=Text(
            id="tulis nomor bab, titik, lalu urutannya, misalnya Tabel 2.1, dan perbaiki rujukan di teks",
            en="write the chapter, a dot and the place in it, such as Tabel 2.1, and fix the references in the text",
        ),
        texts={
            "sudah_dipakai": Text(id="sudah dipakai tabel lain", en="is another table's already"),
            "bab_lain": Text(id="padahal tabelnya di Bab {bab}", en="but the table is in chapter {bab}"),
            "mundur": Text(
                id="lebih kecil daripada nomor tabel sebelumnya", en="is below the number of the table before it"
            ),
            "tidak_lazim": Text(id="ditulis dengan tanda baca yang tidak lazim", en="is written with unusual marks"),
            "bandingkan": Text(id="bandingkan dengan ini", en="compare with this"),
        },
    )
    valid = (
        Example(
            plan="""
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
        ),
    )
    invalid = (
        Example(
            plan="""
            evaluasi: {nomor: Tabel 2.1}
            pelayanan: {nomor: Tabel 2.1}
            tujuan_sasaran: {nomor: Tabel. 3.1.}
            """,
            at=("pelayanan#nomor", "tujuan_sasaran#nomor"),
        ),
        Example(
            plan="""
            bab:
              - {nomor: I, judul: PENDAHULUAN}
              - nomor: II
                judul: EVALUASI
                subbab: [{nomor: "2.1", judul: Evaluasi Renja}, {nomor: "2.2", judul: Analisis Kinerja Pelayanan}]
              - {nomor: IV, judul: RENCANA KERJA DAN PENDANAAN}
            evaluasi: {nomor: Tabel 2.2}
            pelayanan: {nomor: Tabel 2.1}
            rencana: {nomor: Tabel 3.1}
            """,
            at=("pelayanan#nomor", "rencana#nomor"),
        ),
    )

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
