"""Whether T-C.29 evaluates the plan's own year, as that of a revision does, or the years before it."""

from __future__ import annotations

from renja_lint import Plan, fold_words
from renja_rules.reading.words.years import years


def evaluates_plan_year(plan: Plan) -> bool:
    """Tell whether a heading of T-C.29 says that its targets are those of the plan's own Renja."""
    tabel, tahun = plan.tables.get("evaluasi"), plan.regime.tahun
    if tabel is None or tahun is None or plan.regime.jenis != "perubahan":
        return False
    return any(_is_of_renja(text) and tahun in {one.year for one in years(text)} for _, text, _ in tabel.headings())


def _is_of_renja(heading: str) -> bool:
    said = fold_words(heading)
    return "target" in said and "renja" in said and "renstra" not in said
