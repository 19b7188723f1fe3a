"""NRS002 pagu-narasi-tidak-cocok."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Belanja, Example, Finding, Meta, Money, Plan, Related, Rule, Severity, Text, form
from renja_rules.narrative._amounts import Amount, Split, split, wholes
from renja_rules.narrative._wholes import Whole, in_table

_PAGU = Text(id="pagu", en="a pagu of")
_BOTH = Text(id="belanja operasi ditambah belanja modal", en="operational and capital expenditure together of")
_HERE = Text(id="pagu di kalimat yang sama", en="the pagu of the same text")
_KINDS = {
    "operasi": Text(id="belanja operasi", en="an operational expenditure of"),
    "modal": Text(id="belanja modal", en="a capital expenditure of"),
}
_GIVEN = {
    "operasi": Text(id="belanja operasi di rincian belanja", en="the operational expenditure that the plan gives"),
    "modal": Text(id="belanja modal di rincian belanja", en="the capital expenditure that the plan gives"),
}


class PaguNarasiTidakCocok(Rule):
    """Pagu di teks tidak sama dengan pagu di tabel.

    Pagu yang disebut di teks biasanya dikutip orang lebih dahulu, misalnya saat rapat. Bila tabelnya berkata lain,
    tidak jelas berapa anggaran yang diusulkan. Yang dilihat hanya pagu seluruh rencana, serta belanja operasi dan
    belanja modal yang merincinya.

    Tentukan angka yang benar, lalu samakan teks, baris paling atas, dan baris total.
    """

    meta = Meta(
        code="NRS002",
        name="pagu-narasi-tidak-cocok",
        severity=Severity.ERROR,
        title=Text(id="Pagu di teks tidak cocok dengan tabel", en="Pagu in the text differs from the table"),
        message=Text(
            id="teks menyebut {kolom} {tertulis}, padahal {pembanding} {jumlah} (selisih {selisih})",
            en="the text speaks of {kolom} {tertulis}, but {pembanding} is {jumlah} (difference {selisih})",
        ),
        remedy=Text(
            id="tentukan angka yang benar, lalu samakan teks dan tabelnya",
            en="find out which amount is right, then make text and table equal",
        ),
        norms=(form("rencana"),),
    )
    valid = (
        Example(
            plan="""
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
        ),
    )
    invalid = (
        Example(
            plan="""
            bab:
              - nomor: IV
                judul: RENCANA KERJA DAN PENDANAAN
                teks: Total pagu indikatif sebesar Rp26.550.000 bersumber dari Dana Alokasi Umum.
            rencana: {total: {pagu: 26.500.000}}
            """,
            at=("bab/IV#teks/rp26-550-000",),
        ),
        Example(
            plan="""
            belanja: {operasi: 20.900.000, modal: 5.600.000}
            bab:
              - nomor: III
                judul: TUJUAN DAN SASARAN
                teks: Jumlah pagu Rp26.500.000 terdiri dari belanja operasi Rp19.900.000 dan belanja modal Rp5.600.000.
            rencana: {baris: [{kode: 7.01.04, nama: Program Koordinasi, pagu: 26.500.000}]}
            """,
            at=("bab/III#teks/rp19-900-000",),
        ),
    )

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare each pagu of the whole plan with the table's wholes, and its split with the plan's own."""
        tabel = plan.tables.get("rencana")
        for whole in wholes(plan):
            yield from self._unlike(whole, _PAGU, in_table(tabel, whole.amount, plan) if tabel else [])
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
                    others = [Whole(_GIVEN[kind], plan.at("belanja", kind), given[kind])]
                    yield from self._unlike(written, _KINDS[kind], others)
        elif parts.operasi and parts.modal and parts.is_whole:
            both = parts.operasi._replace(amount=parts.operasi.amount + parts.modal.amount)
            place = whole.section.at(whole.start, whole.end)
            yield from self._unlike(both, _BOTH, [Whole(_HERE, place, whole.amount)])


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
