from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    COLUMN_LABELS,
    Finding,
    KolomUang,
    Money,
    Plan,
    Related,
    Rule,
    Tabel,
    Text,
    error,
    form,
)
from renja_rules.reading.amounts.sums import agrees, total
from renja_rules.reading.amounts.totals import programs_of_total
from renja_rules.reading.things.pagu import PAGU_COLUMNS_WITH_DRAFT
from renja_rules.sum._parents import check_sum
from renja_rules.sum._totals import guesses_of_total


class JumlahKolomLainTidakCocok(Rule):
    """Jumlah pada kolom prakiraan maju atau pagu sebelum perubahan tidak cocok.

    Kolom prakiraan maju dan kolom sebelum perubahan dijumlahkan seperti kolom pagu: sub kegiatan ke kegiatan, kegiatan
    ke program, program ke bidang urusan dan total. Angka yang tidak cocok akan terbawa ke Renja tahun berikutnya.
    """

    meta = error(
        form("rencana"),
        title=(
            "Jumlah prakiraan maju atau pagu sebelum perubahan tidak cocok",
            "Sum of the forward estimate or of the former pagu is wrong",
        ),
        message=(
            "{nama}: {kolom} tertulis {tertulis}, padahal jumlah baris di bawahnya {jumlah} (selisih {selisih})",
            "{nama}: {kolom} is given as {tertulis}, but the rows below add up to {jumlah} (difference {selisih})",
        ),
        remedy=(
            "periksa baris-baris yang dijumlahkan pada kolom itu, lalu tulis jumlah yang benar",
            "check the rows that are added up in that column, then write the right sum",
        ),
        texts={
            "total": (
                "baris total: {kolom} tertulis {tertulis}, padahal jumlah programnya {jumlah} (selisih {selisih})",
                (
                    "total row: {kolom} is given as {tertulis}, but its programs add up to {jumlah}"
                    " (difference {selisih})"
                ),
            ),
        },
        explained_by=("XTB003", "XTB004"),
    )
    tables = ("rencana",)
    valid = """
    - {kode: 7.01.01.2.06, nama: Administrasi Umum, pagu_maju: "419,009,500"}
    - {kode: 7.01.01.2.06.0004, nama: Penyediaan Bahan Logistik Kantor, pagu_maju: "400,000,000"}
    - {kode: 7.01.01.2.06.0005, nama: Penyediaan Barang Cetakan, pagu_maju: "19,009,500"}
    """
    invalid = """
    - {kode: 7.01.01.2.06, nama: Administrasi Umum, pagu_maju: "19,009,500"}
    - {kode: 7.01.01.2.06.0004, nama: Penyediaan Bahan Logistik Kantor, pagu_maju: "400,000,000"}
    - {kode: 7.01.01.2.06.0005, nama: Penyediaan Barang Cetakan, pagu_maju: "19,009,500"}
    => rencana/7.01.01.2.06#pagu_maju
    ---
    rencana:
      baris:
        - {kode: 7.01.04, nama: Program Koordinasi, pagu_sebelum: 21.000.000}
      total: {pagu_sebelum: 20.000.000}
    => rencana#total.pagu_sebelum
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare every parent with its parts, and the totals with the programs, where JML001 to JML004 do not."""
        columns = _others(tabel)
        for baris in tabel.baris:
            if baris.anak:
                yield from check_sum(self, baris, columns, plan)
        for column in columns:
            written, parts = tabel.total(column), programs_of_total(tabel, column)
            if written is None or not parts or agrees(written.amount, parts, column):
                continue
            expected = total(parts, column)
            yield self.finding(
                tabel.at_total(column),
                *(Related(b.at(column), Text.same(b.sebutan)) for b in parts),
                guesses=guesses_of_total(tabel, column, written.amount, parts, plan),
                say="total",
                nama="baris total",
                kolom=COLUMN_LABELS[column],
                tertulis=Money(written.amount),
                jumlah=Money(expected),
                selisih=Money(written.amount - expected),
            )


def _others(tabel: Tabel) -> tuple[KolomUang, ...]:
    return tuple(column for column in tabel.money_columns if column not in PAGU_COLUMNS_WITH_DRAFT)
