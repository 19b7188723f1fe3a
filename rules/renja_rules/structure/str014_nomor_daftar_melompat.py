from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from renja_lint import Finding, Plan, Related, Rule, regex, warning
from renja_rules.reading.chapters.lists import Line, jumps, lines, next_number
from renja_rules.structure._contents import contents

_MOST = 20  # jumps of one text that are told of: with more it is no list
_MISI = regex(r"\b(?:mendukung|menunjang|terkait|selaras|sesuai)\b.*\bmisi\b", re.IGNORECASE)


class NomorDaftarMelompat(Rule):
    """Nomor daftar di dalam teks melompat atau berulang.

    Butir yang melompat dari 1.4 ke 1.6 menandakan ada butir yang hilang, atau dihapus tanpa mengganti nomor
    sesudahnya. Daftar yang dimulai lagi dari awal tidak dipersoalkan, begitu pula misi yang dikutip dengan nomornya.

    Kembalikan butir yang hilang, atau ganti nomor butir-butir sesudahnya.
    """

    meta = warning(
        title=("Nomor daftar melompat", "Numbers of a list jump"),
        message=(
            "setelah butir {pembanding} tertulis {tertulis}, seharusnya {seharusnya}",
            "after item {pembanding} comes {tertulis}, it should be {seharusnya}",
        ),
        remedy=(
            "periksa apakah ada butir yang hilang; bila tidak, ganti nomornya menjadi {seharusnya} dan seterusnya",
            "see whether an item is lost; if not, number on from {seharusnya}",
        ),
        texts={
            "sebelumnya": ("butir sebelumnya", "the item before"),
        },
    )
    valid = """
    bab:
      - nomor: III
        teks: |
          1. Program Penunjang:
          1.1 Administrasi Keuangan
          a. Penyediaan Gaji
          b. Laporan Keuangan
          1.2 Administrasi Umum
          a. Rapat
          2. Program Pelayanan:
          2.1 Koordinasi
          a. Efektifitas

          Langkahnya:
          1) persiapan;
          1. menunjuk tim;
          2. menyusun jadwal;
          2) pelaksanaan.
          12 desa ikut serta pada tahun
          2024. Jumlah itu naik 2.5 persen.
          i. satu;
          1.01 Pendidikan
          1.03 Pekerjaan Umum
          A. Umum
          a. satu;
          b. dua;
          B. Khusus

          Renja mendukung misi daerah, yaitu:
          1. membangun desa;
          3. memperbaiki pelayanan.

          Sasaran yang didukung:
          2. mutu pelayanan;
          4. ketertiban.
    """
    invalid = """
    bab:
      - nomor: III
        teks: |
          1.4 Administrasi Kepegawaian Perangkat Daerah
          a. Pendataan dan Pengolahan Administrasi Kepegawaian
          b. Bimbingan Teknis Implementasi Peraturan Perundang-undangan
          1.6 Administrasi Umum Perangkat Daerah
          a. Penyediaan Bahan Logistik Kantor
          c. Fasilitasi Kunjungan Tamu
    => bab/III#teks/1-6-administrasi-umum-perangkat-daerah
    => bab/III#teks/c-fasilitasi-kunjungan-tamu
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Follow the lists of each running text; the list of chapters has rules of its own."""
        daftar = contents(plan)
        for bab in plan.bab:
            for bagian in (bab, *bab.subbab):
                if daftar and bagian is daftar.bagian:
                    continue
                found = jumps(lines(bagian.teks))
                own = ((before, line) for before, line, first in found if not _is_quoted(first, bagian.teks))
                for before, line in islice(own, _MOST):
                    yield self.finding(
                        bagian.quote(line.start, line.end),
                        Related(bagian.quote(before.start, before.end), self.text("sebelumnya")),
                        pembanding=before.nomor,
                        tertulis=line.nomor,
                        seharusnya=next_number(before),
                    )


def _is_quoted(first: Line, text: str) -> bool:
    """Tell whether a list keeps the numbers that its items have elsewhere: those of a misi, or not from 1 on."""
    intro = text[: first.start].rstrip().rpartition("\n")[2]
    return bool(_MISI.search(intro)) or (first.kind != "desimal" and first.parts[-1] != 1)
