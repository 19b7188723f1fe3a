"""What the text tells of the plan itself with the year of another: its counts, its financing, its forward estimate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint.finding import Place, Text
from renja_lint.plan.document import Plan
from renja_rules.narrative._counts import of_other_year
from renja_rules.narrative._sections import sections
from renja_rules.narrative._table_counts import allowed
from renja_rules.year._own_name import financed, forward_estimates, is_of_other_plan


class Told(NamedTuple):
    """Words with a year that is not the plan's, the year, and what it should be."""

    place: Place
    tertulis: str
    tahun: int
    uraian: Text


def told(plan: Plan, tahun: int) -> Iterator[Told]:
    """Give what is told of the plan's own program, financing and forward estimate; ``tahun`` is the plan's year."""
    yield from _counted(plan, tahun)
    yield from _forward(plan, tahun)
    yield from _financed(plan, tahun)


def _counted(plan: Plan, tahun: int) -> Iterator[Told]:
    """Find counts that are those of the plan's own table."""
    tabel = plan.tables.get("rencana")
    said = _of_plan(tahun)
    for one in of_other_year(plan) if tabel else ():
        counts, section = one.counts, one.counts.section
        if tabel and all(each.number in allowed(tabel, each.level) for each in counts.counts):
            quoted = section.text[min(one.start, counts.start) : max(one.end, counts.end)]
            yield Told(section.at(one.start, one.end), quoted, one.year, said)


def _forward(plan: Plan, tahun: int) -> Iterator[Told]:
    """Find a forward estimate of a year that is not the one after the plan's."""
    due = tahun + 1
    said = Text(id=f"padahal prakiraan maju adalah tahun {due}", en=f"but the forward estimate is of {due}")
    for section in sections(plan):
        for one in forward_estimates(section) if not section.looks_back else ():
            if one.year != due and not is_of_other_plan(section, one):
                yield Told(section.at(one.at, one.end), section.text[one.start : one.end], one.year, said)


def _financed(plan: Plan, tahun: int) -> Iterator[Told]:
    """Find a plan and its financing of an earlier year."""
    for section in sections(plan):
        for one in financed(section) if not section.looks_back else ():
            if one.year < tahun:
                yield Told(section.at(one.at, one.end), section.text[one.start : one.end], one.year, _of_plan(tahun))


def _of_plan(tahun: int) -> Text:
    return Text(id=f"padahal tahun rencana {tahun}", en=f"but the plan is for {tahun}")
