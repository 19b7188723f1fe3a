from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    NOTHING,
    Baris,
    Finding,
    Plan,
    Rule,
    Tabel,
    Text,
    fold,
    form,
    option,
    print_code,
    warning,
)
from renja_rules.reading.official.outside import OTHERS, UNITS, begins_with


class KodeKosong(Rule):
    """Baris tidak diberi kode.

    Tabel T-C.33 memuat kolom kode, dan Tabel T-C.29 juga bila kolom itu dicetak. Baris tanpa kode tidak dapat
    dicocokkan dengan nomenklatur, dan induknya hanya dapat diterka dari letaknya.
    """

    meta = warning(
        form("rencana"),
        form("evaluasi"),
        title=("Baris tanpa kode", "Row without a code"),
        message=('baris "{nama}" tidak berkode{saran}', 'the row "{nama}" has no code{saran}'),
        remedy=("isi kodenya menurut nomenklatur yang berlaku", "enter the code that the ruling nomenclature gives it"),
        through=(
            '{banyak} baris tidak berkode; yang pertama "{nama}"{saran}',
            '{banyak} rows have no code; the first is "{nama}"{saran}',
        ),
        texts={
            "menurut_nama": ("; menurut namanya kodenya {kode}", "; by its name its code is {kode}"),
        },
    )
    awal_nama = option(
        (*OTHERS, *UNITS),
        (
            "kata pertama baris yang memang tidak berkode, misalnya baris jumlah, keterangan dan nama unit",
            "first words of rows that have no code by nature, such as totals, remarks and names of units",
        ),
    )
    tables = ("rencana", "evaluasi")
    valid = """
    - {nama: Kecamatan Contoh}
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {nama: Sekretariat}
    - {nama: "Sasaran 1: Meningkatnya kualitas pelayanan"}
    - {nama: Sub Total, pagu: 46.355.379}
    - {nama: JUMLAH, pagu: 46.355.379}
    - {nama: "Keterangan: pagu belum termasuk gaji"}
    ---
    evaluasi:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah}
    """
    invalid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {nama: Pengadaan Mebel, pagu: 12.150.000}
    => rencana/7.01.01.2.07/pengadaan-mebel#kode
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for names without a code; in T-C.29 only where other rows have codes."""
        coded = [baris.isi.kode is not None for baris in tabel.baris]
        first = coded.index(True) if True in coded else len(coded)
        if tabel.name == "evaluasi" and first == len(coded):
            return
        for number, baris in enumerate(tabel.baris):
            if baris.isi.kode is None and (number > first or baris.tingkat) and self._needs_code(baris, plan):
                yield self.finding(baris.at("kode"), nama=baris.nama, saran=self._hint(baris, plan))

    def _needs_code(self, baris: Baris, plan: Plan) -> bool:
        """Tell whether a row is one of the nomenclature, rather than a total, a remark or the name of an agency."""
        is_agency = fold(baris.nama) == fold(plan.isi.perangkat_daerah or "")
        if not fold(baris.nama) or is_agency:
            return False
        return bool(plan.nomenclature.named(baris.nama)) or not begins_with(baris.nama, self.awal_nama)

    def _hint(self, baris: Baris, plan: Plan) -> Text:
        if not baris.padanan:
            return NOTHING
        return self.text("menurut_nama", kode=print_code(baris.padanan, plan.regime.suffix_digits))
