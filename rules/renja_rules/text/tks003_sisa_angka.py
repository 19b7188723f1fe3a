from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from renja_lint import Finding, Money, Plan, Rule, Rupiah, Tabel, Target, regex, warning
from renja_rules.reading.amounts.expenditure import list_expenditures
from renja_rules.text._numbers import TABLES, Number, amounts, wanted_measures

_FOOTNOTE = regex(r"\*{1,3}\)?")  # "*) angka sementara" stands below the table


class SisaAngka(Rule):
    """Di sel angka masih ada tanda atau potongan angka yang tidak terbaca.

    Sisa seperti koma di ujung atau "100" di belakang pagu biasanya tertinggal saat menyunting atau menyalin tabel.
    Angka yang terbaca mungkin bukan angka yang dimaksud, dan jumlah tabel ikut diragukan.

    Hapus sisanya, atau tulis ulang angkanya bila sisa itu bagian dari angka.
    """

    meta = warning(
        title=("Ada sisa di sel angka", "A number's cell holds something left over"),
        message=(
            '"{tertulis}": yang terbaca {terbaca}, tersisa "{sisa}"',
            '"{tertulis}": what is read is {terbaca}, "{sisa}" is left over',
        ),
        remedy=(
            "hapus sisanya; bila sisa itu bagian dari angka, tulis ulang angkanya",
            "delete what is left over; where it is part of the number, write the number anew",
        ),
        through=(
            '{banyak} angka di kolom ini bersisa, misalnya "{tertulis}": yang terbaca {terbaca}, tersisa "{sisa}"',
            '{banyak} numbers of this column hold more, as "{tertulis}": read as {terbaca}, "{sisa}" is left',
        ),
    )
    tables = TABLES
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: "5.800.000,-", pagu_maju: "6.000.000,00"}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: "Rp 5.800.000,--", pagu_maju: "6.000.000,="}
    ---
    telaah_rkpd:
      baris:
        - {tingkat: program, nama: Program Koordinasi, rancangan: {target: 12 Laporan 3, pagu: Rp 5.000.000}}
    ---
    pelayanan:
      tahun: {target: [2023, 2024, 2025, 2026], realisasi: [2023, 2024], proyeksi: [2025, 2026]}
      baris: [{indikator: NDR, target: [25 ‰, 25 ‰, 24 ‰, 24 ‰], realisasi: ["24,1 ‰", "23,7*)"]}]
    """
    invalid = """
    - {kode: 7.01.01.2.02, nama: Administrasi Keuangan, pagu: 2.004.352.226 100}
    => rencana/7.01.01.2.02#pagu
    ---
    plafon: 3.033.310.000,
    tujuan_sasaran: {baris: [{indikator_sasaran: Indeks Kepuasan Masyarakat, target: "87,"}]}
    telaah_rkpd:
      baris:
        - {tingkat: program, nama: Program Koordinasi, rancangan: {pagu: "12.301.300,"}}
        - {tingkat: program, nama: Program Penyelenggaraan, rancangan: {pagu: "5.228.550,"}}
        - {tingkat: program, nama: Program Pembinaan, rancangan: {pagu: "3.716.800,"}}
      total: {rancangan: 21.246.650 9}
    => #plafon
    => tujuan_sasaran/indeks-kepuasan-masyarakat#target
    => telaah_rkpd#rancangan.pagu
    => telaah_rkpd#total.rancangan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the amounts that stand in no table."""
        expenditures = [(uang, ("belanja", kind)) for kind, uang in list_expenditures(plan.isi.belanja).items()]
        for uang, path in (*expenditures, (plan.isi.plafon, ("plafon",))):
            if uang is not None:
                yield from self._check(Number("", uang, partial(plan.at, *path[:-1]), path[-1]), 1)

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at every amount and target of a table."""
        for cell in amounts(tabel, plan):
            if cell[1].leftover:
                yield from self._check(Number._make(cell), tabel.rupiah_unit)
        for target in wanted_measures(tabel, plan, lambda value: isinstance(value, Target) and value.leftover):
            yield from self._check(Number._make(target), 1)

    def _check(self, number: Number, unit: int) -> Iterator[Finding]:
        """Report what an amount has left over, and a target if it is no digits: these may be a second target."""
        value = number.value
        if isinstance(value, (Rupiah, Target)) and _FOOTNOTE.fullmatch(value.leftover):
            return
        if isinstance(value, Rupiah) and value.leftover:
            read: object = Money(value.amount * unit)
        elif isinstance(value, Target) and value.leftover and not any(c.isdigit() for c in value.leftover):
            read = value.number
        else:
            return
        yield self.finding(number.place, tertulis=value.text, terbaca=read, sisa=value.leftover)
