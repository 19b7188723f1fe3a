from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Money, Plan, Related, Rule, warning
from renja_rules.reading.things.pagu import find_deciding_table
from renja_rules.sum._totals import printed_total, sum_of_programs


class TotalMelebihiPlafon(Rule):
    """Total pagu melebihi plafon yang ditetapkan.

    Plafon dalam surat edaran atau RKPD adalah batas tertinggi. Rencana yang melebihinya akan dikembalikan untuk
    dikurangi. Rencana tanpa plafon tidak diperiksa.
    """

    meta = warning(
        title=("Total pagu melebihi plafon", "Total pagu above the ceiling"),
        message=(
            "total pagu {tertulis} melebihi plafon {pembanding} (lebih {selisih})",
            "the total pagu {tertulis} is above the ceiling {pembanding} (by {selisih})",
        ),
        remedy=(
            "kurangi pagunya sampai plafon, atau perbarui plafon bila sudah diubah",
            "lower the pagu to the ceiling, or update the ceiling if it was changed",
        ),
        texts={
            "plafon": ("plafon", "ceiling"),
        },
    )
    valid = """
    plafon: 3.065.872.800
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG, pagu: 3.065.872.800}]}
    """
    invalid = """
    plafon: 2.788.872.800
    rencana:
      baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG, pagu: 3.065.872.800}]
      total: {pagu: 3.065.872.800}
    => rencana#total.pagu
    ---
    plafon: 2.788.872.800
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG, pagu: 3.065.872.800}]}
    => #plafon
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the total row or else the sum of the programs; where these two differ, another rule says so."""
        plafon, found = plan.isi.plafon, find_deciding_table(plan)
        printed = printed_total(found)
        totals = [each for each in (printed, sum_of_programs(found)) if each is not None]
        if plafon is None or not totals or found.tabel is None or min(totals) <= plafon.amount:
            return
        total = totals[0]
        here, ceiling = plan.at("plafon"), self.text("plafon")
        is_printed = printed is not None
        yield self.finding(
            found.tabel.at_total(found.column) if is_printed else here,
            *((Related(here, ceiling),) if is_printed else ()),
            tertulis=Money(total),
            pembanding=Money(plafon.amount),
            selisih=Money(total - plafon.amount),
        )
