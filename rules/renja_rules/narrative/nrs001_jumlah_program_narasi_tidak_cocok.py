from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, Text, error, form
from renja_rules.reading.things.table_counts import allowed_counts
from renja_rules.reading.words.counts import counts_of_plan

LEVELS = ("program", "kegiatan", "sub_kegiatan")


class JumlahProgramNarasiTidakCocok(Rule):
    """Banyaknya program, kegiatan atau sub kegiatan di teks tidak sama dengan isi tabel.

    Kalimat seperti "6 program, 14 kegiatan dan 36 sub kegiatan" dibaca lebih dahulu daripada tabelnya. Bila tidak
    cocok, ada baris yang ditambah atau dihapus tanpa mengubah teksnya, dan pembaca tidak tahu mana yang berlaku. Yang
    dilihat hanya kalimat tentang seluruh rencana ini, bukan tentang satu bagian, tahun lalu atau dokumen lain.
    """

    meta = error(
        form("rencana"),
        title=(
            "Banyaknya program atau kegiatan di teks tidak cocok dengan tabel",
            "Number of program or kegiatan in the text differs from the table",
        ),
        message=(
            "teks menyebut {tertulis}, padahal {pembanding} memuat {seharusnya}",
            "the text speaks of {tertulis}, but {pembanding} has {seharusnya}",
        ),
        remedy=(
            "hitung ulang baris di {pembanding}, lalu samakan angka di teks atau lengkapi tabelnya",
            "count the rows of {pembanding} again, then fix the number in the text or complete the table",
        ),
    )
    valid = """
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: Pada tahun 2025 dilaksanakan satu program, 1 kegiatan dan 2 (dua) sub kegiatan.
    rencana:
      baris:
        - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
        - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
        - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya}
    ---
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: |
          Pada tahun 2023 dilaksanakan 5 program, 12 kegiatan dan 30 sub kegiatan.
          Program penunjang terdiri atas 1 program, 8 kegiatan dan 20 sub kegiatan.
          Semula 5 program dan 12 kegiatan, kini lebih banyak. RPJMD memuat 40 program dan 90 kegiatan.
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG}, {kode: 7.01.01.2.07, nama: Pengadaan}]}
    ---
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: |
          Sekretariat pada tahun 2025 melaksanakan 2 program dan 8 kegiatan.
          Urusan pertanian 3 program dan 4 kegiatan; urusan perikanan 2 program dan 5 kegiatan.
          Untuk mencapai sasaran pertama, Kecamatan Contoh melaksanakan 2 program dan 5 kegiatan.
          Setiap seksi mengampu 2 program dan 4 kegiatan. Kelurahan melaksanakan 2 program dan 3 kegiatan.
          Yang dibiayai PAD ada 2 program dan 3 kegiatan.
          Renja ini belum termasuk 2 program dan 2 kegiatan yang dibiayai APBN.
          Pada tahun 2025 Dinas Pekerjaan Umum melaksanakan 4 program dan 9 kegiatan.
          Di wilayah kami ada 4 program dan 9 kegiatan.
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG}, {kode: 7.01.01.2.07, nama: Pengadaan}]}
    """
    invalid = """
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: |
          Untuk mendukung prioritas daerah, Kecamatan Contoh melaksanakan 6 program dan 14 kegiatan.
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG}, {kode: 7.01.01.2.07, nama: Pengadaan}]}
    => bab/III#teks/6-program
    => bab/III#teks/14-kegiatan
    ---
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: Kecamatan Contoh melaksanakan 1 program, 2 kegiatan dan tiga sub kegiatan.
    rencana:
      baris:
        - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
        - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
        - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya}
    => bab/III#teks/2-kegiatan
    => bab/III#teks/tiga-sub-kegiatan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare what the text counts with the rows of the table, the funded ones or all of them.

        A text that agrees with T-C.31 is not at fault: what the two tables lack of each other is told by other rules.
        """
        tabel, other = plan.tables.get("rencana"), plan.tables.get("telaah_rkpd")
        if tabel is None or any(baris.tingkat is None for baris in tabel.baris):
            return
        counts = counts_of_plan(plan)
        fitting_of = {level: allowed_counts(tabel, level) for level in LEVELS} if counts else {}
        for one in counts:
            for count in one.counts:
                fitting = fitting_of[count.level]
                if (
                    not fitting
                    or count.number in fitting
                    or (other and count.number in allowed_counts(other, count.level))
                ):
                    continue
                level = count.level.replace("_", " ")
                said = " atau ".join(f"{number} {level}" for number in fitting)
                yield self.finding(
                    one.section.at(count.start, count.end),
                    Related(tabel.at(("judul",), "judul", "judul"), Text.same(said)),
                    tertulis=one.section.text[count.start : count.end],
                    seharusnya=said,
                    pembanding=tabel.label,
                )
