from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from renja_lint import (
    Belanja,
    Finding,
    Money,
    Place,
    Plan,
    Related,
    Rule,
    Tabel,
    Text,
    error,
    form,
)
from renja_rules.narrative._amounts import Amount, Split, split, whole_amounts
from renja_rules.reading.amounts.sums import total
from renja_rules.reading.amounts.totals import programs_of_total


class Whole(NamedTuple):
    """What the document gives elsewhere for the same thing, in rupiah."""

    name: Text
    place: Place
    amount: Decimal


class PaguNarasiTidakCocok(Rule):
    """Pagu di teks tidak sama dengan pagu di tabel.

    Pagu yang disebut di teks biasanya dikutip orang lebih dahulu, misalnya saat rapat. Bila tabelnya berkata lain,
    tidak jelas berapa anggaran yang diusulkan. Yang dilihat hanya pagu seluruh rencana, serta belanja operasi dan
    belanja modal yang merincinya.
    """

    meta = error(
        form("rencana"),
        title=("Pagu di teks tidak cocok dengan tabel", "Pagu in the text differs from the table"),
        message=(
            "teks menyebut {kolom} {tertulis}, padahal {pembanding} {jumlah} (selisih {selisih})",
            "the text speaks of {kolom} {tertulis}, but {pembanding} is {jumlah} (difference {selisih})",
        ),
        remedy=(
            "tentukan angka yang benar, lalu samakan teks dan tabelnya",
            "find out which amount is right, then make text and table equal",
        ),
        texts={
            "pagu": ("pagu", "a pagu of"),
            "operasi": ("belanja operasi", "an operational expenditure of"),
            "modal": ("belanja modal", "a capital expenditure of"),
            "operasi_dan_modal": (
                "belanja operasi ditambah belanja modal",
                "operational and capital expenditure together of",
            ),
            "rincian_operasi": (
                "belanja operasi di rincian belanja",
                "the operational expenditure that the plan gives",
            ),
            "rincian_modal": ("belanja modal di rincian belanja", "the capital expenditure that the plan gives"),
            "kalimat_sama": ("pagu di kalimat yang sama", "the pagu of the same text"),
            "jumlah_program": ("jumlah program di {tabel}", "the sum of the programs of {tabel}"),
            "baris_total": ("baris total {tabel}", "the total row of {tabel}"),
            "baris_teratas": ("baris {baris} di {tabel}", "row {baris} of {tabel}"),
        },
    )
    valid = """
    belanja: {operasi: 20.900.000, modal: 5.600.000}
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: |
          Ada 2 program dan 3 kegiatan dengan pagu indikatif Rp. 26.500.000,- untuk belanja operasi dan modal.
          Belanja operasi (pegawai, barang dan jasa): Rp 20900000,-; belanja modal: Rp. 5.600.000,00.
          Pagu Program Koordinasi sebesar Rp21.000.000 dan total pagu semula Rp25.000.000.
    rencana:
      baris: [{kode: 7.01, nama: KECAMATAN, pagu: 26.500.000}]
      total: {pagu: 26.500.000}
    """
    invalid = """
    bab:
      - nomor: IV
        judul: RENCANA KERJA DAN PENDANAAN
        teks: Total pagu indikatif sebesar Rp26.550.000 bersumber dari Dana Alokasi Umum.
    rencana: {total: {pagu: 26.500.000}}
    => bab/IV#teks/rp26-550-000
    ---
    belanja: {operasi: 20.900.000, modal: 5.600.000}
    bab:
      - nomor: III
        judul: TUJUAN DAN SASARAN
        teks: Jumlah pagu Rp26.500.000 terdiri dari belanja operasi Rp19.900.000 dan belanja modal Rp5.600.000.
    rencana: {baris: [{kode: 7.01.04, nama: Program Koordinasi, pagu: 26.500.000}]}
    => bab/III#teks/rp19-900-000
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare each pagu of the whole plan with the table's wholes, and its split with the plan's own."""
        tabel = plan.tables.get("rencana")
        for whole in whole_amounts(plan):
            others = self._in_table(tabel, whole.amount, plan) if tabel else []
            yield from self._unlike(whole, self.text("pagu"), others)
            yield from self._check_split(split(whole), whole, plan)

    def _unlike(self, written: Amount, kolom: Text, others: list[Whole]) -> Iterator[Finding]:
        """Name the first that differs; all are shown."""
        unlike = [one for one in others if one.amount != written.amount]
        if unlike:
            yield self.finding(
                written.section.at(written.start, written.end),
                *(Related(one.place, one.name) for one in others),
                kolom=kolom,
                tertulis=Money(written.amount),
                pembanding=unlike[0].name,
                jumlah=Money(unlike[0].amount),
                selisih=Money(written.amount - unlike[0].amount),
            )

    def _check_split(self, parts: Split, whole: Amount, plan: Plan) -> Iterator[Finding]:
        """Compare the parts with the plan's own, where these add up to the whole; without them, with the whole."""
        given = _given(plan.isi.belanja)
        if given:
            for kind, written in (("operasi", parts.operasi), ("modal", parts.modal)):
                if written and kind in given and sum(given.values()) == whole.amount:
                    others = [Whole(self.text(f"rincian_{kind}"), plan.at("belanja", kind), given[kind])]
                    yield from self._unlike(written, self.text(kind), others)
        elif parts.operasi and parts.modal and parts.is_whole:
            both = parts.operasi._replace(amount=parts.operasi.amount + parts.modal.amount)
            place = whole.section.at(whole.start, whole.end)
            others = [Whole(self.text("kalimat_sama"), place, whole.amount)]
            yield from self._unlike(both, self.text("operasi_dan_modal"), others)

    def _in_table(self, tabel: Tabel, written: Decimal, plan: Plan) -> list[Whole]:
        """Give what the table states as the whole: its total and its one top row of each level, else its programs' sum.

        Nothing where the programs add up to what is written: then the total or the top row is at fault.
        """
        rows = programs_of_total(tabel, "pagu")
        added = total(rows, "pagu")
        if rows and added == written:
            return []
        name = self.text("jumlah_program", tabel=tabel.label)
        return list(self._printed(tabel)) or [Whole(name, tabel.at(("judul",), "judul", "judul"), added)] * bool(rows)

    def _printed(self, tabel: Tabel) -> Iterator[Whole]:
        written = tabel.total("pagu")
        if written is not None:
            yield Whole(self.text("baris_total", tabel=tabel.label), tabel.at_total("pagu"), written.amount)
        for level in ("urusan", "bidang_urusan"):
            rows = tabel.of_level(level)
            amount = rows[0].rupiah("pagu") if len(rows) == 1 else None
            if amount is not None:
                name = self.text("baris_teratas", baris=rows[0].sebutan, tabel=tabel.label)
                yield Whole(name, rows[0].at("pagu"), amount)


def _given(belanja: Belanja | None) -> dict[str, Decimal]:
    """Give what the plan states of each kind of expenditure, in rupiah."""
    if belanja is None:
        return {}
    kinds = {
        "operasi": belanja.operasi,
        "modal": belanja.modal,
        "tidak_terduga": belanja.tidak_terduga,
        "transfer": belanja.transfer,
    }
    return {kind: uang.amount for kind, uang in kinds.items() if uang}
