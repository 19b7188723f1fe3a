"""JML009 pagu-tidak-wajar."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import COLUMN_LABELS, Example, Finding, Meta, Plan, Rule, Severity, Tabel, Text, form


class PaguTidakWajar(Rule):
    """Pagu tertulis di bawah nol atau memuat pecahan rupiah.

    Pagu adalah batas belanja dalam rupiah penuh. Angka negatif atau berkoma biasanya tanda salah ketik atau rumus yang
    keliru di lembar kerja.

    Tulis pagu dalam rupiah penuh.
    """

    meta = Meta(
        code="JML009",
        name="pagu-tidak-wajar",
        severity=Severity.WARNING,
        title=Text(id="Pagu negatif atau berpecahan", en="Pagu negative or with a fraction"),
        message=Text(
            id="{nama}: {kolom} tertulis {tertulis}, {sebab}",
            en="{nama}: {kolom} is given as {tertulis}, {sebab}",
        ),
        remedy=Text(id="tulis pagu dalam rupiah penuh, lebih dari nol", en="write the pagu in whole rupiah above zero"),
        norms=(form("rencana"),),
        texts={
            "negatif": Text(id="di bawah nol", en="below zero"),
            "pecahan": Text(id="memuat pecahan rupiah", en="with a fraction of a rupiah"),
        },
    )
    tables = ("rencana", "telaah_rkpd")
    valid = (
        Example(rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}"),
        Example(rows='- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: "12.150.000,00"}'),
    )
    invalid = (
        Example(
            rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: (12.150.000)}",
            at=("rencana/7.01.01.2.07.0005#pagu",),
        ),
        Example(
            rows='- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu_maju: "12.150.000,50"}',
            at=("rencana/7.01.01.2.07.0005#pagu_maju",),
        ),
    )

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
