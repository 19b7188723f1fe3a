from __future__ import annotations

from collections.abc import Iterator

from renja_lint import COLUMN_LABELS, Finding, Plan, Rule, Tabel, form, warning


class PaguTidakWajar(Rule):
    """Pagu tertulis di bawah nol atau memuat pecahan rupiah.

    Pagu adalah batas belanja dalam rupiah penuh. Angka negatif atau berkoma biasanya tanda salah ketik atau rumus yang
    keliru di lembar kerja.
    """

    meta = warning(
        form("rencana"),
        title=("Pagu negatif atau berpecahan", "Pagu negative or with a fraction"),
        message=("{nama}: {kolom} tertulis {tertulis}, {sebab}", "{nama}: {kolom} is given as {tertulis}, {sebab}"),
        remedy=("tulis pagu dalam rupiah penuh, lebih dari nol", "write the pagu in whole rupiah above zero"),
        texts={
            "negatif": ("di bawah nol", "below zero"),
            "pecahan": ("memuat pecahan rupiah", "with a fraction of a rupiah"),
        },
    )
    tables = ("rencana", "telaah_rkpd")
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: "12.150.000,00"}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: (12.150.000)}
    => rencana/7.01.01.2.07.0005#pagu
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu_maju: "12.150.000,50"}
    => rencana/7.01.01.2.07.0005#pagu_maju
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at every amount; an amount of nothing beside a target is another rule's."""
        cells = ((baris, column, uang) for baris in tabel.baris for column, uang in baris.money.items())
        for baris, column, uang in cells:
            if uang.amount < 0 or uang.amount % 1:
                cause = self.text("negatif" if uang.amount < 0 else "pecahan")
                place = baris.at(column)
                yield self.finding(
                    place, nama=baris.sebutan, kolom=COLUMN_LABELS[column], tertulis=uang.text.strip(), sebab=cause
                )
