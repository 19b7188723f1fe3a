"""What the law asks of a plan of one kind and year, as data with its sources; rules ask here and hold no year."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from renja_lint.finding import Norm, Text
from renja_lint.nomenclature import EditionChoice

Jenis = Literal["induk", "perubahan"]

_EDITION_WORDS = re.compile(r"kepmendagri|permendagri|nomor|tahun|[^a-z0-9]+")

PERMENDAGRI_86 = "Permendagri 86/2017"
PERMENDAGRI_90 = "Permendagri 90/2019"


def form(table: str) -> Norm:
    """Give the norm that prescribes a table's form."""
    label = FORMS[table]
    return Norm(PERMENDAGRI_86, Text(id=f"lampiran, bentuk Tabel {label}", en=f"annex, form of Table {label}"))


# The label of each table's form in the annex of Permendagri 86/2017.
FORMS = {
    "evaluasi": "T-C.29",
    "pelayanan": "T-C.30",
    "telaah_rkpd": "T-C.31",
    "usulan": "T-C.32",
    "rencana": "T-C.33",
}

# Each edition that may rule, the editions of ours whose rows serve for it, and those that advise where these are silent.
# Where the ruling edition is not in our data, its neighbours serve together.
_1317, _SIPD = "900.1.15.5-1317-2023", "sipd-2027"
_CHOICES = {
    choice.ruling: choice
    for choice in (
        EditionChoice("90-2019", ("90-2019",), ()),
        EditionChoice("050-3708-2020", ("050-3708-2020",), ()),
        EditionChoice("050-5889-2021", ("050-5889-2021",), (_1317,)),
        EditionChoice(_1317, (_1317,), ()),
        EditionChoice("900.1.15.5-3406-2024", (_1317, _SIPD), ()),
        EditionChoice("900.1-2850-2025", (_1317, _SIPD), ()),
        EditionChoice(_SIPD, (_SIPD,), (_1317,)),
        EditionChoice("900.1-861-2026", (_SIPD,), (_1317,)),
    )
}
EDITIONS = tuple(_CHOICES)

# Which edition rules a plan: (last year, kinds, edition), inferred from the decrees' dates, hence open to the plan's word.
_BOTH: tuple[Jenis, ...] = ("induk", "perubahan")
_RULING: tuple[tuple[int, tuple[Jenis, ...], str], ...] = (
    (2021, ("induk",), "90-2019"),
    (2022, _BOTH, "050-3708-2020"),
    (2023, _BOTH, "050-5889-2021"),
    (2024, ("induk",), "050-5889-2021"),
    (2024, ("perubahan",), _1317),
    (2025, ("induk",), _1317),
    (2025, ("perubahan",), "900.1.15.5-3406-2024"),
    (2026, ("induk",), "900.1.15.5-3406-2024"),
    (2026, ("perubahan",), "900.1-2850-2025"),
    (9999, _BOTH, "900.1-861-2026"),
)
# The yearly plan of 2027 was begun under one edition and entered under the next: which of the two is not settled.
_UNSETTLED = {("induk", 2027): EditionChoice("900.1-2850-2025", (_SIPD,), (_1317,))}
# Two digits end a sub kegiatan's code up to 050-5889/2021, four from 900.1.15.5-1317/2023 on.
_TWO_DIGITS = ("90-2019", "050-3708-2020", "050-5889-2021")


class Column(NamedTuple):
    """A column of a table known by the words of its heading, and the years that its heading may name.

    All of ``words`` must occur and none of ``without``, at least as beginnings of words; case, punctuation and the
    spelling of "s/d" (here ``sd``) do not matter. ``years`` are offsets from the plan's year. With ``period_end`` the
    heading may name the last year of the Renstra period too.
    """

    words: tuple[str, ...]
    without: tuple[str, ...]
    years: tuple[int, ...]
    period_end: bool = False

    def fits(self, heading: str) -> bool:
        """Tell whether the words of a heading, or of a part of a title, are this column's."""
        words = _folded(heading)
        return all(f" {word}" in words for word in self.words) and not any(f" {word}" in words for word in self.without)


Columns = tuple[Column, ...]

_NO_WORD = re.compile(r"[^a-z0-9]+")
_SPELLINGS = ((" sampai dengan ", " sd "), (" s d ", " sd "), (" prakiraan ", " perkiraan "))
FIRST_YEAR, LAST_YEAR = 1990, 2100  # a number outside is no year that a plan speaks of


@lru_cache(maxsize=256)
def _folded(heading: str) -> str:
    words = f" {_NO_WORD.sub(' ', heading.casefold())} "
    for spelling, usual in _SPELLINGS:
        words = words.replace(spelling, usual)
    return words


# Year labels of T-C.29 in the yearly plan (n-3, n-2, n-1): Permendagri 86/2017's form, from practice material. What a
# heading in other words than the form's means is left open: "Target Renja Tahun ..." heads the column of n-2 or n-1.
_INTERIM = ("perkiraan", "triwulan", "semester")
_UNTIL = (*_INTERIM, "renja", "renstra", "target dan", "capaian", "tingkat", "akhir")
_YEARLY: Columns = (
    Column(("realisasi", "sd"), (*_UNTIL, "berjalan", "lalu"), (-3,)),
    Column(("target dan realisasi",), ("sd", *_INTERIM), (-2,)),
    Column(("target kinerja hasil program", "renja"), ("realisasi", "perkiraan", "berjalan"), (-2,)),
    Column(("realisasi", "renja"), (*_INTERIM, "sd", "target", "renstra", "capaian", "berjalan"), (-2,)),
    Column(("target program", "renja"), ("realisasi", "perkiraan", "renstra"), (-1,)),
    Column(("target", "renja"), ("realisasi", "perkiraan", "renstra", "target program", "hasil program"), (-2, -1)),
    Column(("realisasi capaian program", "sd"), _INTERIM, (-1,)),
    Column(("perkiraan", "realisasi"), ("akhir periode", "akhir renstra"), (-1,)),
    Column(("pencapaian renstra", "sd"), ("realisasi", "target", "perkiraan"), (-1,)),
)
# The revision evaluates n up to its second quarter; known from practice only.
_REVISION: Columns = (
    Column(("target", "renstra"), ("realisasi", "renja", "perkiraan", "tingkat"), (0,), period_end=True),
    Column(("realisasi", "sd"), (*_UNTIL, "berjalan"), (-1,)),
    Column(("target", "renja"), ("realisasi", "renstra", "perkiraan"), (0,)),
    Column(("realisasi", "triwulan"), ("perkiraan",), (0,)),
    Column(("realisasi", "semester"), ("perkiraan", "triwulan"), (0,)),
    Column(("realisasi", "renja"), (*_INTERIM, "sd", "target", "renstra", "capaian"), (-1, 0)),
    Column(("realisasi capaian program", "sd"), _INTERIM, (-1, 0)),
    Column(("perkiraan", "realisasi"), (), (0,)),
    Column(("pencapaian renstra", "sd"), ("realisasi", "target", "perkiraan"), (0,)),
)


def _a_year_later(columns: Columns) -> Columns:
    return tuple(column._replace(years=tuple(year + 1 for year in column.years)) for column in columns)


# T-C.30: which years each run of columns covers, as offsets from the plan's year (practice material).
SERVICE_YEARS = {"target": (-2, -1, 0, 1), "realisasi": (-2, -1), "proyeksi": (0, 1)}
_SERVICE: Columns = (
    Column(("target",), ("realisasi", "proyeksi"), SERVICE_YEARS["target"]),
    Column(("realisasi",), ("target", "proyeksi"), SERVICE_YEARS["realisasi"]),
    Column(("proyeksi",), ("target", "realisasi"), SERVICE_YEARS["proyeksi"]),
)
# T-C.33 names n and n+1, in its headings and in its title, whatever the kind (Permendagri 86/2017's form).
_PLANNED: Columns = (
    Column(("perkiraan maju",), ("rumusan", "rencana program"), (1,)),
    Column(("rencana",), ("perkiraan maju", "renstra", "rencana strategis", "rencana pembangunan", "akhir"), (0,)),
)
# The forms that a table of a plan may follow, its own first: some revisions keep the yearly plan's T-C.29.
_FORMS: dict[tuple[str, Jenis], tuple[Columns, ...]] = {
    ("evaluasi", "induk"): (_YEARLY,),
    ("evaluasi", "perubahan"): (_REVISION, _YEARLY, _a_year_later(_YEARLY)),
    ("pelayanan", "induk"): (_SERVICE,),
    ("pelayanan", "perubahan"): (_SERVICE,),
    ("rencana", "induk"): (_PLANNED,),
    ("rencana", "perubahan"): (_PLANNED,),
}
# T-C.29 of a revision is known from practice only: its labels may warn, not err.
CERTAIN_LABELS = frozenset({("evaluasi", "induk"), ("rencana", "induk"), ("rencana", "perubahan")})


class Regime(NamedTuple):
    """What is asked of one plan."""

    jenis: Jenis | None
    tahun: int | None
    editions: EditionChoice

    @property
    def suffix_digits(self) -> int:
        """Give how many digits end a sub kegiatan's code in the ruling edition: 2 or 4."""
        return 2 if self.editions.ruling in _TWO_DIGITS else 4

    def forms(self, table: str) -> tuple[Columns, ...]:
        """Give the forms that a table may follow, each as its columns with years, the plan's own form first.

        Empty where the plan's kind or year is unknown, or where the headings of the table name no years.
        """
        return _FORMS.get((table, self.jenis), ()) if self.jenis and self.tahun else ()

    def columns(self, table: str) -> Columns:
        """Give the columns with years of the plan's own form of a table; empty where there are none."""
        return next(iter(self.forms(table)), ())

    def years(self, column: Column) -> tuple[int, ...]:
        """Give the years that a column's heading may name; empty where the plan's year is unknown."""
        return tuple(self.tahun + offset for offset in column.years) if self.tahun else ()

    def service_years(self) -> dict[str, tuple[int, ...]]:
        """Give the years of each run of T-C.30's columns; empty where the plan's year is unknown."""
        tahun = self.tahun
        return {run: tuple(tahun + n for n in years) for run, years in SERVICE_YEARS.items()} if tahun else {}

    def labels_are_certain(self, table: str) -> bool:
        """Tell whether the year labels of a table rest on the annex, not on practice alone."""
        return (table, self.jenis) in CERTAIN_LABELS


def regime(jenis: Jenis | None, tahun: int | None, edition: str | None = None) -> Regime:
    """Give what is asked of a plan; ``edition`` is the plan's own word on its nomenclature, taken before the table."""
    if edition:
        return Regime(jenis, tahun, _CHOICES[edition])
    kind, year = jenis or "induk", tahun or 9999
    ruling = next(name for last, kinds, name in _RULING if year <= last and kind in kinds)
    return Regime(jenis, tahun, _UNSETTLED.get((kind, year), _CHOICES[ruling]))


def edition_named(text: str) -> str | None:
    """Give the edition that a plan names, as in ``900.1.15.5-1317-2023`` or ``Kepmendagri 900.1.15.5-1317 Tahun 2023``."""
    word = _EDITION_WORDS.sub("", text.casefold())
    return next((name for name in EDITIONS if _EDITION_WORDS.sub("", name) == word), None)
