from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import (
    COLUMN_LABELS,
    Baris,
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
from renja_rules.reading.causes.difference import explain
from renja_rules.reading.things.pagu import PAGU_COLUMNS_WITH_DRAFT
from renja_rules.sum._guesses import parts_of
from renja_rules.sum._totals import guesses_of_total, top_rows


class TotalBerbeda(Rule):
    """Baris total tidak sama dengan jumlah program dalam tabelnya.

    Total pagu harus sama di baris total, di jumlah program, dan di Tabel T-C.31. Bila berbeda, tidak jelas berapa
    anggaran yang diusulkan perangkat daerah.
    """

    meta = error(
        form("rencana"),
        form("telaah_rkpd"),
        title=("Baris total berbeda dari jumlah program", "Total differs from the sum of the programs"),
        message=(
            "baris total: {kolom} tertulis {tertulis}, padahal {pembanding} {jumlah} (selisih {selisih})",
            "total row: {kolom} is given as {tertulis}, but {pembanding} {jumlah} (difference {selisih})",
        ),
        remedy=(
            "jumlahkan ulang semua program, lalu samakan baris total, baris paling atas, dan Tabel T-C.31",
            "add up all programs again, then make the total row, the top row and Table T-C.31 equal",
        ),
        texts={
            "jumlah_program": ("jumlah programnya", "its programs add up to"),
            "kebutuhan": ("kebutuhan dana menurut {tabel}", "the need by {tabel} is"),
        },
        explained_by=("XTB002", "XTB003"),
    )
    tables = ("rencana", "telaah_rkpd")
    valid = """
    rencana:
      baris:
        - {kode: 7.01.04, nama: Program Koordinasi, pagu: 21.000.000}
        - {kode: 7.01.05, nama: Program Penyelenggaraan, pagu: 5.500.000}
      total: {pagu: 26.500.000}
    """
    invalid = """
    rencana:
      baris:
        - {kode: 7.01.04, nama: Program Koordinasi, pagu: 21.000.000}
        - {kode: 7.01.05, nama: Program Penyelenggaraan, pagu: 5.500.000}
      total: {pagu: 26.550.000}
    => rencana#total.pagu
    ---
    telaah_rkpd:
      baris:
        - {tingkat: program, nama: Program Koordinasi, kebutuhan: {pagu: 21.000.000}}
      total: {kebutuhan: 21.500.000}
    rencana:
      baris:
        - {kode: 7.01.04, nama: Program Koordinasi, pagu: 21.000.000}
      total: {pagu: 21.000.000}
    => telaah_rkpd#total.kebutuhan
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the total with the programs, and where these agree with the other table's total."""
        for column in tabel.money_columns:
            written = tabel.total(column)
            if column not in PAGU_COLUMNS_WITH_DRAFT or written is None:
                continue
            amount = written.amount * tabel.rupiah_unit
            parts = programs_of_total(tabel, column)
            if parts and not agrees(amount, parts, column):
                yield self._unlike_programs(tabel, column, amount, parts, plan)
            elif tabel.name == "rencana":
                yield from self._unlike_other_table(tabel, column, amount, plan)

    def _unlike_programs(
        self, tabel: Tabel, column: KolomUang, amount: Decimal, parts: tuple[Baris, ...], plan: Plan
    ) -> Finding:
        expected = total(parts, column)
        guesses = guesses_of_total(tabel, column, amount, parts, plan)
        tops = [b for b in top_rows(tabel) if b.rupiah(column) not in {None, amount}]
        shown = [(b, b.uang(column)) for b in (*tops, *parts)]
        related = [Related(b.at(column), _says(b, uang.text)) for b, uang in shown if uang]
        return self.finding(
            tabel.at_total(column),
            *related,
            guesses=guesses,
            kolom=COLUMN_LABELS[column],
            pembanding=self.text("jumlah_program"),
            tertulis=Money(amount),
            jumlah=Money(expected),
            selisih=Money(amount - expected),
        )

    def _unlike_other_table(self, tabel: Tabel, column: KolomUang, amount: Decimal, plan: Plan) -> Iterator[Finding]:
        other = plan.tables.get("telaah_rkpd")
        need = other.total("kebutuhan.pagu") if other else None
        if other is None or need is None or need.amount * other.rupiah_unit == amount:
            return
        place, expected = other.at_total("kebutuhan.pagu"), need.amount * other.rupiah_unit
        rows = parts_of(programs_of_total(tabel, column), column, plan)
        if (
            programs_of_total(other, "kebutuhan.pagu")
            and total(programs_of_total(other, "kebutuhan.pagu"), "kebutuhan.pagu") != expected
        ):
            return
        yield self.finding(
            tabel.at_total(column),
            Related(place, Text.same(f"{other.label}: {need.text.strip()}")),
            guesses=explain(expected, amount, parts=rows),
            kolom=COLUMN_LABELS[column],
            pembanding=self.text("kebutuhan", tabel=other.label),
            tertulis=Money(amount),
            jumlah=Money(expected),
            selisih=Money(amount - expected),
        )


def _says(baris: Baris, text: str) -> Text:
    return Text.same(f"{baris.sebutan}: {text.strip()}")
