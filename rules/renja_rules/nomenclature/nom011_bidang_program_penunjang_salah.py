from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, Tabel, error
from renja_rules.reading.official.rows import NAMES_AND_CODES
from renja_rules.reading.official.supporting import is_misplaced, own_bidang


class BidangProgramPenunjangSalah(Rule):
    """Program penunjang memakai bidang urusan perangkat daerah lain.

    Program penunjang berkode X.XX.01, dan X.XX diganti dengan bidang urusan perangkat daerah sendiri. Awalan lain
    biasanya tersalin dari Renja perangkat daerah lain, dan pagunya akan tercatat di sana.

    Ganti awal kodenya dengan bidang urusan sendiri, juga pada kegiatan dan sub kegiatan di bawahnya.
    """

    meta = error(
        NAMES_AND_CODES,
        title=("Program penunjang memakai bidang lain", "Supporting programme under another agency's bidang urusan"),
        message=(
            "program penunjang berkode {tertulis}, padahal program lainnya berada di bidang urusan {seharusnya}",
            "the supporting programme has the code {tertulis}, but all others are in the bidang urusan {seharusnya}",
        ),
        remedy=(
            "ganti awal kodenya dengan {seharusnya}, juga pada baris di bawahnya",
            "let its code begin with {seharusnya}, and those of the rows below it",
        ),
    )
    tables = ("rencana", "telaah_rkpd")
    valid = """
    - {kode: 2.07.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 2.07.03, nama: PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA}
    - {kode: 3.32.02, nama: PROGRAM PERENCANAAN KAWASAN TRANSMIGRASI}
    ---
    - {kode: X.XX.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    """
    invalid = """
    - {kode: 4.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 4.01.01.2.06, nama: Administrasi Umum Perangkat Daerah}
    - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
    => rencana/4.01.01#kode
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the bidang of the supporting programme with those of the plan's other programmes."""
        for baris in tabel.baris if tabel.by_kode else ():
            if is_misplaced(baris, plan) and not (baris.induk and is_misplaced(baris.induk, plan)):
                own = tuple(sorted(own_bidang(plan)))
                yield self.finding(baris.at("kode"), tertulis=baris.kode, seharusnya=own)
