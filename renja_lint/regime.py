"""What the law asks of a plan of one kind and year, as data with its sources; rules ask here and hold no year."""

from __future__ import annotations

import re
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

    ``words`` must all occur and ``without`` must not (case is ignored); ``years`` are offsets from the plan's year.
    """

    words: tuple[str, ...]
    without: tuple[str, ...]
    years: tuple[int, ...]


# Year labels of T-C.29 and T-C.33: Permendagri 86/2017's forms for the yearly plan (practice material); the revision's
# T-C.29 is known from practice only.
_COLUMNS: dict[tuple[str, Jenis], tuple[Column, ...]] = {
    ("evaluasi", "induk"): (
        Column(("realisasi", "s/d"), ("perkiraan", "renja", "triwulan"), (-3,)),
        Column(("perkiraan", "realisasi"), (), (-1,)),
        Column(("realisasi", "renja"), ("perkiraan", "target renja"), (-2,)),
        Column(("target", "renja"), ("realisasi renja", "renstra"), (-2, -1)),
    ),
    ("evaluasi", "perubahan"): (
        Column(("target", "renstra"), ("realisasi", "renja"), (0,)),
        Column(("realisasi",), ("perkiraan", "renja", "triwulan", "akhir tahun"), (-1,)),
        Column(("perkiraan", "realisasi"), (), (0,)),
        Column(("realisasi", "renja"), ("perkiraan",), (0,)),
        Column(("target", "renja"), ("realisasi renja", "target renstra"), (0,)),
    ),
    ("rencana", "induk"): (Column(("prakiraan maju",), (), (1,)), Column(("rencana",), ("prakiraan maju",), (0,))),
    ("rencana", "perubahan"): (Column(("prakiraan maju",), (), (1,)), Column(("rencana",), ("prakiraan maju",), (0,))),
}

# T-C.30: which years each run of columns covers, as offsets from the plan's year (practice material).
SERVICE_YEARS = {"target": (-2, -1, 0, 1), "realisasi": (-2, -1), "proyeksi": (0, 1)}

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

    def columns(self, table: str) -> tuple[Column, ...]:
        """Give the columns of a table whose headings name years; empty where the plan's kind or year is unknown."""
        return _COLUMNS.get((table, self.jenis), ()) if self.jenis and self.tahun else ()

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
