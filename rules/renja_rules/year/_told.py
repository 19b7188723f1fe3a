"""What the text tells of the plan itself with the year of another: its counts, its financing, its forward estimate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Place, Plan, Related, Text
from renja_rules.reading.chapters.sections import Section, sections, sentence
from renja_rules.reading.things.table_counts import allowed
from renja_rules.reading.words.counts import of_other_year
from renja_rules.year._own_name import Named, financed, forward_estimates, is_of_other_plan


class Told(NamedTuple):
    """Words with a year that is not the plan's, the year, what it should be, and what is wrong beside it."""

    place: Place
    tertulis: str
    tahun: int
    uraian: Text
    related: tuple[Related, ...] = ()


def told(plan: Plan, tahun: int) -> Iterator[Told]:
    """Give what is told of the plan's own program, financing and forward estimate; ``tahun`` is the plan's year."""
    yield from _counted(plan, tahun)
    for section in sections(plan):
        if not section.looks_back:
            yield from _financed(section, tahun)


def _counted(plan: Plan, tahun: int) -> Iterator[Told]:
    """Find counts that are those of the plan's own table."""
    tabel = plan.tables.get("rencana")
    said = _of_plan(tahun)
    for one in of_other_year(plan) if tabel else ():
        counts, section = one.counts, one.counts.section
        if tabel and all(each.number in allowed(tabel, each.level) for each in counts.counts):
            quoted = section.text[min(one.start, counts.start) : max(one.end, counts.end)]
            yield Told(section.at(one.start, one.end), quoted, one.year, said)


def _financed(section: Section, tahun: int) -> Iterator[Told]:
    """Find a plan and its financing of an earlier year, and forward estimates of another year than the next.

    A sentence that was copied from last year's plan has both: it is told once.
    """
    forward = [one for one in forward_estimates(section) if one.year != tahun + 1]
    for one in financed(section):
        if one.year < tahun:
            begin, end = sentence(section.text, one.at)
            beside = [other for other in forward if begin <= other.at < end]
            forward = [other for other in forward if other not in beside]
            due = Text(id=f"prakiraan maju seharusnya tahun {tahun + 1}", en=f"the forward estimate is of {tahun + 1}")
            related = (Related(section.at(other.at, other.end), due) for other in beside)
            yield _told(section, one, _of_plan(tahun), *related)
    for one in forward:
        if not is_of_other_plan(section, one):
            yield _told(section, one, _next(tahun))


def _told(section: Section, one: Named, said: Text, *related: Related) -> Told:
    return Told(section.at(one.at, one.end), section.text[one.start : one.end], one.year, said, related)


def _next(tahun: int) -> Text:
    return Text(id=f"padahal prakiraan maju adalah tahun {tahun + 1}", en=f"but the forward estimate is of {tahun + 1}")


def _of_plan(tahun: int) -> Text:
    return Text(id=f"padahal tahun rencana {tahun}", en=f"but the plan is for {tahun}")
