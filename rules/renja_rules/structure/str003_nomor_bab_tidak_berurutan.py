from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from renja_lint import SISTEMATIKA_86, Finding, Plan, Related, Rule, error, write_roman
from renja_rules.reading.chapters.layout import fitting, numbered


class NomorBabTidakBerurutan(Rule):
    """Nomor bab melompat, berulang, atau mundur.

    Bab yang melompat dari III ke V membuat pembaca mencari bab yang tidak ada, dan rujukan ke nomor bab menjadi salah.
    Biasanya sebuah bab dihapus atau digabung tanpa mengganti nomor bab sesudahnya.

    Ganti nomor babnya, juga nomor sub bab, tabel, dan rujukan di dalamnya.
    """

    meta = error(
        SISTEMATIKA_86,
        title=("Nomor bab tidak berurutan", "Chapter numbers out of order"),
        message=(
            "bab ini bernomor {tertulis}, seharusnya {seharusnya}",
            "this chapter is numbered {tertulis}, it should be {seharusnya}",
        ),
        remedy=(
            "beri nomor {seharusnya}, lalu sesuaikan nomor sub bab dan rujukannya; atau kembalikan bab yang hilang",
            "number it {seharusnya} and bring sub-chapters and references into line, or restore the missing chapter",
        ),
        texts={
            "sebelumnya": ("bab sebelumnya", "the chapter before"),
        },
    )
    valid = """
    bab:
      - {judul: KATA PENGANTAR}
      - {nomor: I, judul: PENDAHULUAN}
      - {nomor: BAB II, judul: EVALUASI}
      - {judul: "BAB III: TUJUAN DAN SASARAN"}
      - {nomor: 4, judul: RENCANA KERJA DAN PENDANAAN}
    ---
    bab:
      - {nomor: III, judul: TUJUAN DAN SASARAN}
      - {nomor: V, judul: PENUTUP}
    """
    invalid = """
    jenis: perubahan
    bab:
      - {nomor: I, judul: PENDAHULUAN}
      - {nomor: II, judul: EVALUASI RENJA SAMPAI DENGAN TRIWULAN II}
      - {nomor: III, judul: RENCANA KERJA DAN PENDANAAN}
      - {nomor: V, judul: PENUTUP}
    => bab/V#nomor
    ---
    bab: [{nomor: I, judul: PENDAHULUAN}, {nomor: II, judul: EVALUASI}, {nomor: II, judul: TUJUAN}]
    => bab/II#nomor
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare each chapter's number with the one before, as it is or as it should be.

        A gap that a missing chapter leaves is its own fault.
        """
        cocok = fitting(plan)
        missing = {bab.nomor for bab in cocok.missing} if cocok and cocok.is_whole else set()
        found = numbered(plan)
        due = found[0].angka or 0 if found else 0
        for before, bab in pairwise(found):
            last, angka = before.angka or 0, bab.angka or 0
            if angka in {last + 1, due + 1} or set(range(last + 1, angka)) & missing:
                due = angka
                continue
            due += 1
            right = str(due) if bab.nomor.isdecimal() else write_roman(due)
            there = Related(before.at("nomor"), self.text("sebelumnya"))
            yield self.finding(bab.at("nomor"), there, tertulis=bab.nomor, seharusnya=right)
