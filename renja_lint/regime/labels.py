"""Which years the headings of a table may name, column by column, as offsets from the plan's year."""

from __future__ import annotations

from renja_lint.regime.basis import Jenis
from renja_lint.regime.headings import HeadingChoices, HeadingWords

FIRST_YEAR, LAST_YEAR = 1990, 2100  # a number outside is no year that a plan speaks of

# Year labels of T-C.29 in the yearly plan (n-3, n-2, n-1): Permendagri 86/2017's form, from practice material. What a
# heading in other words than the form's means is left open: "Target Renja Tahun ..." heads the column of n-2 or n-1.
_INTERIM = ("perkiraan", "triwulan", "semester")
_UNTIL = (*_INTERIM, "renja", "renstra", "target dan", "capaian", "tingkat", "akhir")
_YEARLY: HeadingChoices = (
    HeadingWords(("realisasi", "sd"), (*_UNTIL, "berjalan", "lalu"), (-3,)),
    HeadingWords(("target dan realisasi",), ("sd", *_INTERIM), (-2,)),
    HeadingWords(("target kinerja hasil program", "renja"), ("realisasi", "perkiraan", "berjalan"), (-2,)),
    HeadingWords(("realisasi", "renja"), (*_INTERIM, "sd", "target", "renstra", "capaian", "berjalan"), (-2,)),
    HeadingWords(("target program", "renja"), ("realisasi", "perkiraan", "renstra"), (-1,)),
    HeadingWords(
        ("target", "renja"), ("realisasi", "perkiraan", "renstra", "target program", "hasil program"), (-2, -1)
    ),
    HeadingWords(("realisasi capaian program", "sd"), _INTERIM, (-1,)),
    HeadingWords(("perkiraan", "realisasi"), ("akhir periode", "akhir renstra"), (-1,)),
    HeadingWords(("pencapaian renstra", "sd"), ("realisasi", "target", "perkiraan"), (-1,)),
)
# The revision evaluates n up to its second quarter; known from practice only.
_REVISION: HeadingChoices = (
    HeadingWords(("target", "renstra"), ("realisasi", "renja", "perkiraan", "tingkat"), (0,), period_end=True),
    HeadingWords(("realisasi", "sd"), (*_UNTIL, "berjalan"), (-1,)),
    HeadingWords(("target", "renja"), ("realisasi", "renstra", "perkiraan"), (0,)),
    HeadingWords(("realisasi", "triwulan"), ("perkiraan",), (0,)),
    HeadingWords(("realisasi", "semester"), ("perkiraan", "triwulan"), (0,)),
    HeadingWords(("realisasi", "renja"), (*_INTERIM, "sd", "target", "renstra", "capaian"), (-1, 0)),
    HeadingWords(("realisasi capaian program", "sd"), _INTERIM, (-1, 0)),
    HeadingWords(("perkiraan", "realisasi"), (), (0,)),
    HeadingWords(("pencapaian renstra", "sd"), ("realisasi", "target", "perkiraan"), (0,)),
)


def _a_year_later(wordings: HeadingChoices) -> HeadingChoices:
    return tuple(each._replace(years=tuple(year + 1 for year in each.years)) for each in wordings)


# T-C.30: which years each run of columns covers, as offsets from the plan's year (practice material).
SERVICE_YEARS = {"target": (-2, -1, 0, 1), "realisasi": (-2, -1), "proyeksi": (0, 1)}
RUNS = tuple(SERVICE_YEARS)
_SERVICE: HeadingChoices = (
    HeadingWords(("target",), ("realisasi", "proyeksi"), SERVICE_YEARS["target"]),
    HeadingWords(("realisasi",), ("target", "proyeksi"), SERVICE_YEARS["realisasi"]),
    HeadingWords(("proyeksi",), ("target", "realisasi"), SERVICE_YEARS["proyeksi"]),
)
# T-C.33 names n and n+1, in its headings and in its title, whatever the kind (Permendagri 86/2017's form).
_PLANNED: HeadingChoices = (
    HeadingWords(("perkiraan maju",), ("rumusan", "rencana program"), (1,)),
    HeadingWords(
        ("rencana",), ("perkiraan maju", "renstra", "rencana strategis", "rencana pembangunan", "akhir"), (0,)
    ),
)
# The forms that a table of a plan may follow, its own first: some revisions keep the yearly plan's T-C.29.
LABELS: dict[tuple[str, Jenis], tuple[HeadingChoices, ...]] = {
    ("evaluasi", "induk"): (_YEARLY,),
    ("evaluasi", "perubahan"): (_REVISION, _YEARLY, _a_year_later(_YEARLY)),
    ("pelayanan", "induk"): (_SERVICE,),
    ("pelayanan", "perubahan"): (_SERVICE,),
    ("rencana", "induk"): (_PLANNED,),
    ("rencana", "perubahan"): (_PLANNED,),
}
# T-C.29 of a revision is known from practice only: its labels may warn, not err.
CERTAIN_LABELS = frozenset({("evaluasi", "induk"), ("rencana", "induk"), ("rencana", "perubahan")})
# Where the term of a region's head ended before the elections of 2024, a short Renstra bridged the time: 2023-2026 by
# Inmendagri 70/2021, whose text was read, 2024-2026 by published plans.
BRIDGING_PERIODS = frozenset({(2023, 2026), (2024, 2026)})
