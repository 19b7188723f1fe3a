"""The periods that a region's plans of several years name in their titles."""

from __future__ import annotations

import re
from typing import NamedTuple

from renja_lint import regex
from renja_rules.law._citation import Citation
from renja_rules.law._kinds import NATIONAL
from renja_rules.reading.words.years import Period, ranges

_FIVE_YEARS = regex(
    r"jangka\s+menengah|\bRPJM|rencana\s+strategis|\brenstra\b|rencana\s+pembangunan\s+daerah\b|\bRPD\b", re.IGNORECASE
)
_TWENTY_YEARS = regex(r"jangka\s+panjang|\bRPJP", re.IGNORECASE)
_AMENDS = regex(r"perubahan", re.IGNORECASE)
_LATEST_START = 1  # years between a plan of five years and the regulation that sets it


class Covered(NamedTuple):
    """The period that a regulation's title names; ``misdated`` where it begins years before or after the regulation."""

    period: Period
    misdated: bool


def covered_period(citation: Citation) -> Covered | None:
    """Give the period of a region's RPJPD, RPJMD, RPD or Renstra; None for other regulations and without a period."""
    title = citation.title
    period = None
    if citation.act.level != NATIONAL:
        period = next((one for one in ranges(title) if one.first < one.last), None)
    if period is None:
        return None
    five, twenty = _FIVE_YEARS.search(title), _TWENTY_YEARS.search(title)
    if not (five or twenty):
        return None
    is_new = bool(five) and not twenty and not _AMENDS.match(title)
    return Covered(period, is_new and abs(citation.act.year - period.first) > _LATEST_START)
