from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Finding, Money, Plan, Related, Rule, Text, error, form
from renja_rules.reading.amounts.expenditure import list_expenditures
from renja_rules.reading.causes.difference import Part, explain
from renja_rules.reading.things.pagu import find_deciding_table
from renja_rules.sum._totals import printed_total, same_totals, sum_of_programs

_FEWEST = 2  # kinds of expenditure: one by itself may be all that the plan tells


class BelanjaTidakSamaTotal(Rule):
    """Jumlah belanja operasi, modal, tidak terduga dan transfer tidak sama dengan total pagu.

    Setiap rupiah pagu adalah salah satu jenis belanja, jadi keduanya harus sama. Bila berbeda, salah satunya belum
    diperbarui.
    """

    meta = error(
        form("rencana"),
        title=("Jumlah jenis belanja berbeda dari total pagu", "Kinds of expenditure do not add up to the total"),
        message=(
            "jumlah jenis belanja {tertulis}, padahal total pagu {jumlah} (selisih {selisih})",
            "the kinds of expenditure add up to {tertulis}, but the total pagu is {jumlah} (difference {selisih})",
        ),
        remedy=(
            "hitung ulang belanja menurut jenisnya, lalu samakan dengan total pagu",
            "add up the expenditure by kind again, then make it equal to the total pagu",
        ),
        texts={
            "total": ("total pagu {tabel}", "total pagu of {tabel}"),
        },
    )
    valid = """
    belanja: {operasi: 2985017421, modal: 80.855.379}
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG}], total: {pagu: 3.065.872.800}}
    ---
    belanja: {modal: 80.855.379}
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG}], total: {pagu: 3.065.872.800}}
    """
    invalid = """
    belanja: {operasi: 2.985.017.421, modal: 46.355.379}
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG}], total: {pagu: 3.065.872.800}}
    => #belanja
    """  # fmt: skip

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare with the total row or the sum of the programs: where these two differ, another rule says so."""
        every = list_expenditures(plan.isi.belanja)
        kinds = {kind: uang for kind, uang in every.items() if uang is not None}
        is_unclear = any(f"#belanja.{kind}" in plan.unreadable for kind in every)
        found = find_deciding_table(plan)
        totals = [each for each in (printed_total(found), sum_of_programs(found)) if each is not None]
        written = sum((uang.amount for uang in kinds.values()), Decimal(0))
        if len(kinds) < _FEWEST or not totals or written in totals or is_unclear or found.tabel is None:
            return
        parts = [
            Part(f"#belanja.{kind}", f"belanja {kind.replace('_', ' ')}", kinds[kind].amount, ()) for kind in kinds
        ]
        total = found.tabel.at_total(found.column)
        same = () if _is_confirmed(totals, plan) else tuple(same_totals(found.tabel, found.column, plan))
        yield self.finding(
            plan.at("belanja"),
            *(Related(plan.at("belanja", kind), _said(f"belanja {kind}", uang.text)) for kind, uang in kinds.items()),
            Related(total, self.text("total", tabel=found.tabel.label)),
            guesses=explain(totals[0], written, parts=parts, same=same),
            tertulis=Money(written),
            jumlah=Money(totals[0]),
            selisih=Money(written - totals[0]),
        )


def _is_confirmed(totals: list[Decimal], plan: Plan) -> bool:
    """Tell whether the programs add up to the total, or the need of T-C.31 is the same: it is not taken from there."""
    analysed = plan.tables.get("telaah_rkpd")
    need = analysed.total("kebutuhan.pagu") if analysed else None
    others = [*totals[1:], need.amount * analysed.rupiah_unit if analysed and need else None]
    return totals[0] in others


def _said(name: str, text: str) -> Text:
    return Text.same(f"{name.replace('_', ' ')}: {text.strip()}")
