"""What the text tells of the plan itself with the year of another: its counts, its financing, its forward estimate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Place, Plan
from renja_rules.reading.chapters.sections import Section, sections, sentence
from renja_rules.reading.things.table_counts import allowed_counts
from renja_rules.reading.words.counts import counts_of_other_year
from renja_rules.year._own_name import Named, financed_years, forward_estimates, is_of_other_plan


class Told(NamedTuple):
    """Words with a year that is not the plan's, and the year.

    ``is_forward`` tells that they speak of the forward estimate, not of the plan itself; ``beside`` are the forward
    estimates in the same sentence whose year is wrong too.
    """

    place: Place
    tertulis: str
    tahun: int
    is_forward: bool = False
    beside: tuple[Place, ...] = ()


def find_wrong_years(plan: Plan, tahun: int) -> Iterator[Told]:
    """Give what is told of the plan's own program, financing and forward estimate; ``tahun`` is the plan's year."""
    yield from _counted(plan)
    for section in sections(plan):
        if not section.looks_back:
            yield from _financed(section, tahun)


def _counted(plan: Plan) -> Iterator[Told]:
    """Find counts that are those of the plan's own table."""
    tabel = plan.tables.get("rencana")
    for one in counts_of_other_year(plan) if tabel else ():
        counts, section = one.counts, one.counts.section
        if tabel and all(each.number in allowed_counts(tabel, each.level) for each in counts.counts):
            quoted = section.text[min(one.start, counts.start) : max(one.end, counts.end)]
            yield Told(section.at(one.start, one.end), quoted, one.year)


def _financed(section: Section, tahun: int) -> Iterator[Told]:
    """Find a plan and its financing of an earlier year, and forward estimates of another year than the next.

    A sentence that was copied from last year's plan has both: it is told once.
    """
    forward = [one for one in forward_estimates(section) if one.year != tahun + 1]
    for one in financed_years(section):
        if one.year < tahun:
            begin, end = sentence(section.text, one.at)
            beside = [other for other in forward if begin <= other.at < end]
            forward = [other for other in forward if other not in beside]
            yield _told(section, one)._replace(beside=tuple(section.at(other.at, other.end) for other in beside))
    for one in forward:
        if not is_of_other_plan(section, one):
            yield _told(section, one)._replace(is_forward=True)


def _told(section: Section, one: Named) -> Told:
    return Told(section.at(one.at, one.end), section.text[one.start : one.end], one.year)
