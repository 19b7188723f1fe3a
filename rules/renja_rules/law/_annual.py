"""Regulations made for one year: the guideline for the RKPD, the region's RKPD itself, the guideline for the APBD."""

from __future__ import annotations

import re
from typing import NamedTuple

from renja_lint import regex
from renja_rules.law._citation import Citation
from renja_rules.law._kinds import NATIONAL
from renja_rules.law._table import READ, Known, look_up, table

_RKPD = regex(r"\bRKPD\b|rencana\s+kerja\s+pemerintah\s+daerah", re.IGNORECASE)
_APBD = regex(r"pedoman\s+penyusunan\s+(?:APBD\b|anggaran\s+pendapatan\s+dan\s+belanja\s+daerah)", re.IGNORECASE)
_YEAR = regex(r"\b(?P<year>20[0-9]{2})(?![0-9]|\s?[\-\u2010-\u2015])")
_SUBJECTS = (("RKPD", _RKPD), ("APBD", _APBD))


class Annual(NamedTuple):
    """What a regulation is for: ``subject`` RKPD or APBD of a year; ``said`` where its title, as cited, says so itself.

    ``is_guideline`` tells the ministry's guideline from the region's own RKPD.
    """

    subject: str
    year: int
    is_guideline: bool
    said: bool
    source: str = ""

    @property
    def is_certain(self) -> bool:
        """Tell whether the document's own words or a text that was read name the year."""
        return self.said or self.source == "teks"


def annual_of(citation: Citation) -> Annual | None:
    """Tell for which year a regulation was made, by its title as cited, else by the table; None where for no one year.

    What the table knows as lasting is not asked for its title.
    """
    row = look_up(citation.act)
    if row and not row.meant_for:
        return None
    is_guideline = citation.act.level == NATIONAL
    for subject, pattern in _SUBJECTS:
        met = pattern.search(citation.title)
        year = _YEAR.search(citation.title, met.end()) if met else None
        if year:
            return Annual(subject, int(year["year"]), is_guideline, said=True)
    if row:
        subject, _, year_meant = row.meant_for.partition(" ")
        return Annual(subject, int(year_meant), is_guideline, said=False, source=row.status_source)
    return None


def guideline(subject: str, year: int) -> Known | None:
    """Give the guideline for a year where it is known from a text or from practice, not by hearsay."""
    meant = f"{subject} {year}"
    return next((row for row in table().values() if row.meant_for == meant and row.status_source in READ), None)
