from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, Tabel, Text, warning
from renja_rules.nomenclature._order import misplaced_rows


class BarisSalahTempat(Rule):
    """Baris tercetak di bawah induk yang lain, atau tidak menurut urutan kode.

    Pembaca mencari rincian sebuah kegiatan tepat di bawahnya. Baris yang tercetak di tempat lain mudah terlewat,
    dan biasanya menandakan halaman yang tertukar.
    """

    meta = warning(
        title=("Baris tidak pada tempatnya", "Row out of place"),
        message=("{nama} tidak pada tempatnya: {sebab}", "{nama} is out of place: {sebab}"),
        remedy=(
            "pindahkan baris ini ke tempat menurut kodenya, atau perbaiki kodenya bila itu yang salah",
            "move this row to where its code belongs, or fix its code where that is wrong",
        ),
        texts={
            "induk_lain": (
                "tercetak di bawah {lain}, padahal kodenya bagian dari {induk}",
                "it is printed below {lain}, but its code is part of {induk}",
            ),
            "sebelum_induk": ("tercetak sebelum induknya, {lain}", "it is printed before its parent, {lain}"),
            "terlambat": (
                "tercetak setelah baris bagiannya sendiri, {lain}",
                "it is printed after {lain}, which is part of it",
            ),
            "terlalu_awal": ("tercetak di antara baris-baris {lain}", "it is printed amid the rows of {lain}"),
            "sesudah": (
                "tercetak setelah {lain}, padahal kodenya lebih dahulu",
                "it is printed after {lain}, but its code comes first",
            ),
            "sebelum": (
                "tercetak sebelum {lain}, padahal kodenya lebih akhir",
                "it is printed before {lain}, but its code comes later",
            ),
        },
        yields_to=("NOM001",),
    )
    valid = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 7.01.01.2.09, nama: Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah}
    - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel}
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    """
    invalid = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    - {kode: 7.01.01.2.08.0003, nama: Penyediaan Jasa Peralatan dan Perlengkapan Kantor}
    - {kode: 7.01.02, nama: PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK}
    - {kode: 7.01.02.2.04, nama: Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat}
    - {kode: 7.01.01.2.08, nama: Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah}
    - {kode: 7.01.01.2.08.0001, nama: Penyediaan Jasa Surat Menyurat}
    => rencana/7.01.01.2.08.0003#kode
    => rencana/7.01.01.2.08#kode
    ---
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    - {kode: 7.01.01.2.07.0010, nama: Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya}
    => rencana/7.01.01.2.07.0006#kode
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare where rows stand with what their codes say."""
        for one in misplaced_rows(tabel, plan):
            owner = one.baris.induk.short if one.baris.induk else ""
            yield self.finding(
                one.baris.at("kode"),
                Related(one.other.at("kode"), Text.same(one.other.sebutan)),
                nama=one.baris.sebutan,
                sebab=self.text(one.kind, lain=one.other.short, induk=owner),
            )
