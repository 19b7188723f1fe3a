from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Related, Rule, Tabel, Text, warning
from renja_rules.narrative._list_entries import is_listing, key_of
from renja_rules.narrative._program_list import ProgramList, missing_rows, names_of, program_list
from renja_rules.reading.chapters.sections import sections
from renja_rules.reading.official.rows import official_of_misnamed


class DaftarProgramBedaDariTabel(Rule):
    """Daftar program, kegiatan dan sub kegiatan di teks tidak sama dengan tabel rencana.

    Daftar di teks dan tabel disusun terpisah, lalu hanya salah satunya yang diperbarui. Akibatnya ada sub kegiatan yang
    hanya disebut di teks, ada yang hanya di tabel, dan ada yang namanya lain sehingga tidak dapat dicocokkan dengan
    SIPD. Huruf besar, spasi, tanda baca, dan kata "Program" atau "Kegiatan" di depan nama tidak dipersoalkan.
    """

    meta = warning(
        title=("Daftar program di teks berbeda dari tabel", "List in the text differs from the table"),
        message=('"{tertulis}" {uraian}', '"{tertulis}" {uraian}'),
        remedy=(
            "samakan isi dan nama daftar di teks dengan tabel rencana, atau lengkapi tabelnya",
            "make the list in the text agree with the plan table, or complete the table",
        ),
        texts={
            "tidak_di_tabel": ("tidak ada di {tabel}", "is not in {tabel}"),
            "tidak_di_daftar": (
                "ada di {tabel}, tetapi tidak ada dalam daftar di {bab}",
                "is in {tabel}, but not in the list of {bab}",
            ),
            "nama_resmi": ('dalam nomenklatur bernama "{nama}"', 'is called "{nama}" officially'),
            "nama_di_tabel": ('di {tabel} bernama "{nama}"', 'is called "{nama}" in {tabel}'),
            "daftar": ("daftar di teks", "the list in the text"),
        },
        yields_to=("NOM005",),
    )
    valid = """
    rencana:
      baris:
        - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
        - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
        - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya}
        - {kode: 7.01.01.2.07.0010, nama: Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya}

    bab:
      - nomor: III
        teks: |
          1. Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota, dengan kegiatan:
          1.1 Kegiatan pengadaan barang milik daerah penunjang urusan pemerintah daerah
          a. Pengadaan mebel;
          b. Pengadaan Peralatan
             dan Mesin Lainnya.
          c. Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya

          1. Catatan lain.
    """
    invalid = """
    rencana:
      baris:
        - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
        - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
        - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya}
        - {kode: 7.01.01.2.07.0010, nama: Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya}

    bab:
      - nomor: III
        teks: |
          1. Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota
          1.1 Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah
          a. Pengadaan Kendaraan Dinas Operasional atau Lapangan
          b. Pengadaan Peralatan dan Mesin
          c. Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya
    => rencana/7.01.01.2.07.0005#nama
    => bab/III#teks/pengadaan-kendaraan-dinas-operasional-atau-lapangan
    => bab/III#teks/pengadaan-peralatan-dan-mesin
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare each list with the table, both ways."""
        tabel = plan.tables.get("rencana")
        listing = [section for section in sections(plan) if is_listing(section)] if tabel else []
        names = names_of(tabel, plan) if tabel and listing else {}
        for section in listing:
            found = program_list(section, names, tabel, plan) if tabel else None
            if found and tabel:
                yield from self._lines(found, tabel, plan)
                yield from self._missing(found, tabel)

    def _lines(self, found: ProgramList, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for lines that are in no row, and for lines whose name is not that of the row they mean.

        What T-C.31 has as well is right in the list: that T-C.33 lacks it is told by another rule.
        """
        nowhere = self.text("tidak_di_tabel", tabel=tabel.label)
        unprinted, other = _unprinted(found), plan.tables.get("telaah_rkpd")
        analysed = names_of(other, plan) if other else {}
        for number, entry in enumerate(found.entries):
            baris = found.rows.get(number)
            if baris is None and (entry.above is None or entry.above in found.rows) and number not in unprinted:
                if all(row.tingkat != entry.level for row in analysed.get(key_of(entry.nama), ())):
                    yield self.finding(found.at(entry), tertulis=entry.nama, uraian=nowhere)
            elif baris is not None and number in found.alike:
                row = Related(baris.at("nama"), Text.same(baris.sebutan))
                yield self.finding(found.at(entry), row, tertulis=entry.nama, uraian=self._name_of(baris, plan))

    def _missing(self, found: ProgramList, tabel: Tabel) -> Iterator[Finding]:
        """Look for rows in no line."""
        said = self.text("tidak_di_daftar", tabel=tabel.label, bab=found.section.bagian.sebutan)
        for entry, baris in missing_rows(found, tabel):
            line = Related(found.at(entry), self.text("daftar"))
            yield self.finding(baris.at("nama"), line, tertulis=baris.nama, uraian=said)

    def _name_of(self, baris: Baris, plan: Plan) -> Text:
        """Say how the table calls a row, or the nomenclature where the table's name is not official."""
        official = official_of_misnamed(baris, plan)
        if official:
            return self.text("nama_resmi", nama=official.names[0])
        return self.text("nama_di_tabel", tabel=baris.tabel.label, nama=baris.nama)


def _unprinted(found: ProgramList) -> set[int]:
    """Give the lines of whose parts the table has rows without a heading above them: only this is lacking."""
    entries = found.entries
    return {
        entry.above
        for number, entry in enumerate(entries)
        if entry.above is not None and (row := found.rows.get(number)) is not None
        if row.induk is None or row.induk.tingkat != entries[entry.above].level
    }
