"""What the law asks of a plan of one kind and year, as data with its sources; rules ask here and hold no year."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.nomenclature import EditionChoice
from renja_lint.regime.basis import (
    FORMS,
    JENIS,
    PERMENDAGRI_14,
    PERMENDAGRI_86,
    PERMENDAGRI_90,
    Basis,
    Evidence,
    Jenis,
    form,
)
from renja_lint.regime.chapters import SISTEMATIKA_NAMES, BabBaku, Kandungan, Sistematika, SubbabBaku, list_sistematika
from renja_lint.regime.editions import (
    EDITIONS,
    EITHER_DIGITS,
    TWO_DIGITS,
    WITHOUT_MEASURES,
    edition_named,
    edition_of,
    editions_evaluated,
    name_edition,
)
from renja_lint.regime.headings import HeadingChoices, HeadingWords
from renja_lint.regime.labels import BRIDGING_PERIODS, CERTAIN_LABELS, FIRST_YEAR, LABELS, LAST_YEAR, SERVICE_YEARS
from renja_lint.regime.tables import TABLE_TITLES, Bentuk, JudulTabel, Kolom, forms_of

__all__ = [
    "BRIDGING_PERIODS",
    "CERTAIN_LABELS",
    "EDITIONS",
    "FIRST_YEAR",
    "FORMS",
    "JENIS",
    "LAST_YEAR",
    "PERMENDAGRI_14",
    "PERMENDAGRI_86",
    "PERMENDAGRI_90",
    "SERVICE_YEARS",
    "SISTEMATIKA_NAMES",
    "TABLE_TITLES",
    "BabBaku",
    "Basis",
    "Bentuk",
    "Evidence",
    "HeadingChoices",
    "HeadingWords",
    "Jenis",
    "JudulTabel",
    "Kandungan",
    "Kolom",
    "Regime",
    "Sistematika",
    "SubbabBaku",
    "edition_named",
    "form",
    "name_edition",
    "regime",
]


class Regime(NamedTuple):
    """What is asked of one plan."""

    jenis: Jenis | None
    tahun: int | None
    editions: EditionChoice
    is_declared: bool = False  # the edition: it is named, not inferred from kind and year

    @property
    def edition_is_known(self) -> bool:
        """Tell whether it is known which nomenclature rules the plan, by its year or by name."""
        return self.is_declared or self.tahun is not None

    @property
    def suffix_digits(self) -> int:
        """Give how many digits end a sub kegiatan's code in the ruling edition: 2 or 4."""
        return _digits(self.editions)

    @property
    def evaluated(self) -> tuple[EditionChoice, ...]:
        """Give the editions that ruled the years which T-C.29 evaluates, whatever the plan's own is."""
        return editions_evaluated(self.jenis, self.tahun)

    def digits_in_use(self, table: str) -> frozenset[int]:
        """Give how many digits may end a sub kegiatan's code in a table: as its editions print them, or as is usual."""
        either = not self.is_declared and (self.jenis, self.tahun) in EITHER_DIGITS
        before = {_digits(each) for each in self.evaluated} if table == "evaluasi" else set()
        return frozenset({2, 4} if either else {self.suffix_digits, *before})

    @property
    def evaluates_free_measures(self) -> bool:
        """Tell whether T-C.29 holds a year whose edition left indicators and units to the agencies."""
        return any(each.ruling in WITHOUT_MEASURES for each in self.evaluated)

    @property
    def has_measures(self) -> bool:
        """Tell whether the ruling edition gives sub kegiatan official indicators and units."""
        return self.editions.ruling not in WITHOUT_MEASURES

    @property
    def sistematika(self) -> tuple[Sistematika, ...]:
        """Give the layouts of chapters that the plan may follow, the usual one first; none where they are not known."""
        return list_sistematika(self.jenis, self.tahun)

    def table_forms(self, table: str) -> tuple[Bentuk, ...]:
        """Give the forms with their columns that a table may follow, the plan's own first; none where not known."""
        return forms_of(table, self.jenis, self.tahun)

    def dated_forms(self, table: str) -> tuple[HeadingChoices, ...]:
        """Give the forms that a table may follow, each as the wordings of its columns with years, the plan's own first.

        Empty where the plan's kind or year is unknown, or where the headings of the table name no years.
        """
        return LABELS.get((table, self.jenis), ()) if self.jenis and self.tahun else ()

    def dated_headings(self, table: str) -> HeadingChoices:
        """Give the wordings of the columns with years in the plan's own form of a table; empty where there are none."""
        return next(iter(self.dated_forms(table)), ())

    def years(self, wording: HeadingWords) -> tuple[int, ...]:
        """Give the years that a heading of a wording may name; empty where the plan's year is unknown."""
        return tuple(self.tahun + offset for offset in wording.years) if self.tahun else ()

    def service_years(self) -> dict[str, tuple[int, ...]]:
        """Give the years of each run of T-C.30's columns; empty where the plan's year is unknown."""
        tahun = self.tahun
        return {run: tuple(tahun + n for n in years) for run, years in SERVICE_YEARS.items()} if tahun else {}

    def labels_are_certain(self, table: str) -> bool:
        """Tell whether the year labels of a table rest on the annex, not on practice alone."""
        return (table, self.jenis) in CERTAIN_LABELS


def _digits(choice: EditionChoice) -> int:
    return 2 if choice.ruling in TWO_DIGITS else 4


def regime(jenis: Jenis | None, tahun: int | None, edition: str | None = None) -> Regime:
    """Give what is asked of a plan; ``edition`` is the word on its nomenclature that is taken before the table."""
    return Regime(jenis, tahun, edition_of(jenis, tahun, edition), is_declared=edition is not None)
