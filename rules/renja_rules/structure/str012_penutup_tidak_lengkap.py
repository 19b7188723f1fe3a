from __future__ import annotations

from collections.abc import Iterator

from renja_lint import SISTEMATIKA_86, Bagian, Finding, Plan, Rule, warning
from renja_rules.reading.chapters.layout import fitting


class PenutupTidakLengkap(Rule):
    """Bab Penutup tidak memuat catatan penting, kaidah pelaksanaan, atau rencana tindak lanjut.

    Penutup yang hanya berisi ucapan terima kasih tidak memberi pegangan bagi pelaksanaan. Pemeriksa mencari ketiga
    pokok itu. Yang dilihat hanya kata-katanya, bukan mutu isinya.

    Tulis pokok yang belum ada.
    """

    meta = warning(
        SISTEMATIKA_86,
        title=("Bab Penutup tidak lengkap", "The closing chapter is not complete"),
        message=("bab Penutup belum memuat {nama}", "the closing chapter does not have {nama}"),
        remedy=("tulis {nama} di bab Penutup", "write {nama} into the closing chapter"),
    )
    valid = """
    bab:
      - nomor: V
        judul: PENUTUP
        teks: |
          1) Catatan penting: pelaksanaan bergantung pada ketersediaan dana.
          2) Kaidah-kaidah pelaksanaan: Renja dilaksanakan selaras dengan RKPD.
          3) Rencana Tindak
          Lanjut.
    ---
    bab:
      - nomor: V
        judul: PENUTUP
        subbab:
          - {judul: Hal yang Perlu Mendapat Perhatian, teks: Dana.}
          - {judul: Kaidah Pelaksanaan, teks: Selaras dengan RKPD.}
          - {judul: Rencana Tindak Lanjut, teks: Penyusunan RKA.}
    ---
    bab: [{nomor: V, judul: PENUTUP}]
    """
    invalid = """
    bab:
      - nomor: V
        judul: PENUTUP
        teks: Demikian Renja ini disusun. Catatan penting, pelaksanaannya bergantung pada dana yang tersedia.
    => bab/V#judul
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look for phrases that show each thing in the text of the closing chapter, where it has any."""
        cocok = fitting(plan)
        for bab in cocok.bab if cocok else ():
            text = _text(bab.ada) if bab.ada and bab.how == "judul" and bab.baku.kandungan else ""
            lacking = tuple(one.nama for one in bab.baku.kandungan if not any(word in text for word in one.kata))
            if text and bab.ada and lacking and cocok:
                norms = (cocok.sistematika.basis.norm,)
                yield self.finding(bab.ada.at("judul"), norms=norms, nama=lacking)


def _text(bab: Bagian) -> str:
    """Give all that a chapter says, in lower case on one line; nothing where it has no text."""
    texts = [text for part in (bab, *bab.subbab) if part.teks for text in (part.judul, part.teks)]
    return " ".join(" ".join(texts).casefold().split())
