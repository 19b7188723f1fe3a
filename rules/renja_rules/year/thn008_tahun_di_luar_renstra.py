from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, warning
from renja_rules.reading.words.years import renstra_period


class TahunDiLuarRenstra(Rule):
    """Tahun rencana berada di luar periode Renstra yang disebut dokumen.

    Renja menjabarkan satu tahun dari Renstra. Bila tahunnya tidak termasuk periode itu, dokumen merujuk Renstra yang
    sudah berakhir atau yang belum berlaku.

    Periksa tahun rencana dan periode Renstra, lalu perbaiki yang salah.
    """

    meta = warning(
        title=("Tahun rencana di luar periode Renstra", "The plan's year is outside the Renstra period"),
        message=(
            "tahun rencana {tahun} tidak termasuk periode Renstra {awal}-{akhir}",
            "the plan's year {tahun} is not within the Renstra period {awal}-{akhir}",
        ),
        remedy=(
            "rujuk Renstra yang berlaku pada tahun {tahun}, atau perbaiki tahun rencananya",
            "refer to the Renstra in force in {tahun}, or fix the plan's year",
        ),
        texts={
            "tahun_rencana": ("tahun rencana {tahun}", "the plan's year {tahun}"),
        },
        yields_to=("THN007",),
    )
    valid = """
    renstra: 2021-2026
    ---
    tahun: 2026
    renstra: 2021 - 2026
    ---
    renstra: Renstra lima tahunan
    """
    invalid = """
    tahun: 2027
    renstra: 2021-2026
    => #renstra
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the plan's year with both ends of the period."""
        period, tahun = renstra_period(plan), plan.isi.tahun
        if period is None or tahun is None or period.first <= tahun <= period.last:
            return
        note = self.text("tahun_rencana", tahun=tahun)
        yield self.finding(
            plan.at("renstra"), Related(plan.at("tahun"), note), tahun=tahun, awal=period.first, akhir=period.last
        )
