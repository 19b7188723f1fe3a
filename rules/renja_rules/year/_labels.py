"""What the rules on year labels share: the years in a table's headings and title against the forms it may follow."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import NamedTuple

from renja_lint import Finding, HeadingChoices, HeadingWords, Norm, Place, Plan, Related, Rule, Severity, Tabel, Text
from renja_rules.reading.words.years import renstra_period, years

BY_FORM = Text(id="bentuk tabelnya", en="the table's form")
SAME = Text(id="tertulis sama di sini", en="written the same here")
_WRITTEN = Text(id="di sini tertulis {tahun}", en="here it is {tahun}")
_OR = Text(id="{tahun} atau {lain}", en="{tahun} or {lain}")
_QUOTED_WORDS = 6  # of a title, before and with the year
_LONGEST_TITLE = 2000  # characters: what is longer is no title


class Label(NamedTuple):
    """A year as a heading cell or the title names it; ``words`` tell which column the year is of."""

    words: str
    year: int
    quoted: str
    place: Place


class Wrong(NamedTuple):
    """A label whose year its column may not name, the years that it may, and a label of that column that is right."""

    label: Label
    expected: tuple[int, ...]
    right: Label | None


def labels(tabel: Tabel, plan: Plan) -> tuple[Label, ...]:
    """Give the labels of a table: heading cells that name one year, and each year of its title."""
    return (*in_headings(tabel), *_in_title(tabel, plan))


def in_headings(tabel: Tabel) -> Iterator[Label]:
    """Give the heading cells of a table that name one year."""
    for _, text, place in tabel.headings(names_year):
        found = years(text)
        if len(found) == 1:
            yield Label(text, found[0].year, text, place)


def _in_title(tabel: Tabel, plan: Plan) -> Iterator[Label]:
    title = next((passage for passage in plan.passages if passage.subject == f"{tabel.name}#judul"), None)
    if title is None or len(title.text) > _LONGEST_TITLE:
        return
    before = 0
    for one in years(title.text):
        quoted = " ".join(title.text[: one.end].split()[-_QUOTED_WORDS:])
        yield Label(title.text[before : one.start], one.year, quoted, title.at(one.start, one.end))
        before = one.end


def wrong_labels(tabel: Tabel, plan: Plan) -> tuple[Wrong, ...]:
    """Give the labels that are wrong by the form that most of the table's labels follow, in doubt the plan's own."""
    found, forms = labels(tabel, plan), plan.regime.dated_forms(tabel.name)
    if not forms:
        return ()
    form = max(forms, key=lambda columns: sum(is_right(label, columns, plan) is True for label in found))
    right: dict[HeadingWords | None, Label] = {}
    for label in found:
        if is_right(label, form, plan):
            right.setdefault(_column(label, form), label)
    return tuple(
        Wrong(label, plan.regime.years(column), right.get(column))
        for label in found
        if is_right(label, form, plan) is False and (column := _column(label, form))
    )


def is_right(label: Label, form: HeadingChoices, plan: Plan) -> bool | None:
    """Tell whether a label names a year that it may name; None where the form does not say."""
    column = _column(label, form)
    if column is None:
        return None
    return label.year in plan.regime.years(column) or (column.period_end and _may_end_period(label.year, plan))


def _column(label: Label, form: HeadingChoices) -> HeadingWords | None:
    """Give the one column whose words a label has; None where none or several fit."""
    fitting = [column for column in form if column.fits(label.words)]
    return fitting[0] if len(fitting) == 1 else None


def _may_end_period(year: int, plan: Plan) -> bool:
    period = renstra_period(plan)
    if period is None or period.first >= period.last:
        return year > (plan.regime.tahun or year)
    return year == period.last


def check_labels(
    rule: Rule,
    tabel: Tabel,
    plan: Plan,
    *,
    severity: Severity,
    pembanding: Text,
    norms: tuple[Norm, ...] | None = None,
) -> Iterator[Finding]:
    """Make one finding of each wrong label, wherever in the table it is repeated.

    ``pembanding`` says by what it is wrong; ``norms`` stand in place of the rule's.
    """
    groups: dict[str, list[Wrong]] = {}
    for one in wrong_labels(tabel, plan):
        groups.setdefault(one.label.place.subject, []).append(one)
    for first, *others in groups.values():
        related = [Related(one.label.place, SAME) for one in others]
        if first.right:
            related.append(Related(first.right.place, _WRITTEN.fill(tahun=first.right.year)))
        yield rule.finding(
            first.label.place,
            *related,
            severity=severity,
            norms=norms,
            tertulis=first.label.quoted,
            tahun=first.label.year,
            seharusnya=describe_years(first.expected),
            pembanding=pembanding,
        )


def describe_years(expected: tuple[int, ...]) -> int | Text:
    """Put the years that are allowed into words; one year stays a number."""
    if len(expected) == 1:
        return expected[0]
    return reduce(lambda before, year: _OR.fill(tahun=before, lain=year), expected[1:], Text.same(str(expected[0])))


def names_year(text: str) -> bool:
    """Tell whether a text names a year by itself."""
    return bool(years(text))
