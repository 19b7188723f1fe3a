"""THN008 tahun-di-luar-renstra."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Example, Finding, Meta, Plan, Related, Rule, Severity, Text
from renja_rules.reading.words.years import renstra_period


class TahunDiLuarRenstra(Rule):
    """Tahun rencana berada di luar periode Renstra yang disebut dokumen.

    Renja menjabarkan satu tahun dari Renstra. Bila tahunnya tidak termasuk periode itu, dokumen merujuk Renstra yang
    sudah berakhir atau yang belum berlaku.

    Periksa tahun rencana dan periode Renstra, lalu perbaiki yang salah.
    """

    meta = Meta(
        code="THN008",
        name="tahun-di-luar-renstra",
        severity=Severity.WARNING,
        title=Text(id="Tahun rencana di luar periode Renstra", en="The plan's year is outside the Renstra period"),
        message=Text(
            id="tahun rencana {tahun} tidak termasuk periode Renstra {awal}-{akhir}",
            en="the plan's year {tahun} is not within the Renstra period {awal}-{akhir}",
        ),
        remedy=Text(
            id="rujuk Renstra yang berlaku pada tahun {tahun}, atau perbaiki tahun rencananya",
            en="refer to the Renstra in force in {tahun}, or fix the plan's year",
        ),
        yields_to=("THN007",),
        texts={
            "tahun_rencana": Text(id="tahun rencana {tahun}", en="the plan's year {tahun}"),
        },
    )
    valid = (
        Example(plan="renstra: 2021-2026"),
        Example(plan="tahun: 2026\nrenstra: 2021 - 2026"),
        Example(plan="renstra: Renstra lima tahunan"),
    )
    invalid = (Example(plan="tahun: 2027\nrenstra: 2021-2026", at=("#renstra",)),)

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the plan's year with both ends of the period."""
        period, tahun = renstra_period(plan), plan.isi.tahun
        if period is None or tahun is None or period.first <= tahun <= period.last:
            return
        note = self.text("tahun_rencana", tahun=tahun)
        yield self.finding(
            plan.at("renstra"), Related(plan.at("tahun"), note), tahun=tahun, awal=period.first, akhir=period.last
        )
