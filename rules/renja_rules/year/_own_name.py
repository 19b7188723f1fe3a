"""How a document names itself with a year, and the times that it evaluates."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from renja_lint import regex
from renja_rules.reading.chapters.sections import Section, first, sentence
from renja_rules.reading.words.years import years

# A title or sentence with one of these speaks of what was, or of another time: any year may be right in it.
_ANOTHER_TIME = regex(
    r"evaluasi|capaian|realisasi|hasil|pelaksanaan|\blalu\b|sebelum|berjalan|triwulan|semester|sampai dengan|\bs/?d\b|"
    r"\bs\.d|sejak|perkiraan|prakiraan|proyeksi|mulai|musrenbang|musyawarah|reses|berikut|realisasi"
)
_OWN_NAME = regex(r"\brenja\b|\brencana kerja\b(?! pemerintah| dan anggaran| anggaran)")
_OTHER_DOCUMENT = regex(
    r"\brkpd\b|\brenstra\b|\brpj[mp]|\bapbd\b|\bnomor\b|\bno\.|[.;:\n0-9]|\brencana kerja pemerintah"
)
_TAHUN = regex(r"\btahun(?: anggaran)? $")
_SAME_YEAR = regex(
    r"tahun(?<!\wtahun) (?P<first>[0-9]{4}),?(?: dan| serta| maupun)? (?:semester|triwulan|smt|tw) ?(?:[iv]{1,3}|[1-4])"
    r"(?: tahun)? (?P<second>[0-9]{4})\b"
)
_PART_OF = regex(r"\b(?:semester|triwulan|smt|tw)\.? ?(?:[iv]{1,3}|[1-4]) $")
_FORWARD = regex(
    r"prakiraan maju(?: (?:rencana|kegiatan|anggaran|pagu|untuk|pada)){0,2} tahun(?: anggaran)? "
    r"(?P<year>20[0-9]{2})\b(?!-)"
)
# Another plan whose forward estimate is meant: "prakiraan maju tahun 2025 dalam Renja Tahun 2024".
_OTHER_PLAN = regex(r"\b(?:renja|rkpd|apbd|renstra|rpjm[dn]?|rencana kerja)\b[^.;\n]{0,120}?\b(?P<year>20[0-9]{2})\b")
_FINANCED = regex(
    r"\brencana kerja dan pendanaan\b[^.;:\n0-9]{0,120}\btahun(?: anggaran)? (?P<year>20[0-9]{2}),?"
    r" (?:beserta|serta|dan) prakiraan maju\b"
)
_OF_BEFORE = regex(r"\blalu\b|\bsebelum")
_GOES_ON = regex(r"lanjut|\bsebelum|berikut|banding|\bsetelah|\bsesudah")
_FROM_FRONT = 160  # characters before a year in which the document's own name is looked for


class Named(NamedTuple):
    """Words with a year, at ``text[start:end]``; the year itself begins at ``at``."""

    year: int
    start: int
    at: int
    end: int


def is_of_another_time(text: str) -> bool:
    """Tell whether a title or sentence, in lower case, speaks of what was or of another time than the plan's."""
    return bool(_ANOTHER_TIME.search(text))


def own_names(section: Section) -> tuple[Named, ...]:
    """Give the document's own name with a year, in sentences that speak of no other time."""
    return _own_names(section.text, section.lower)


@lru_cache(maxsize=1)  # asked again for each name of a section
def _own_names(text: str, lower: str) -> tuple[Named, ...]:
    return tuple(_of_own_name(text, lower))


def _of_own_name(text: str, lower: str) -> Iterator[Named]:
    for one in first(years(text)):
        before = lower[max(0, one.start - _FROM_FRONT) : one.start]
        names = list(_OWN_NAME.finditer(before)) if _TAHUN.search(before) else []
        if names and not _OTHER_DOCUMENT.search(before, names[-1].end()):
            name = names[-1]
            begin, end = sentence(text, one.start)
            if not is_of_another_time(lower[begin:end]):
                yield Named(one.year, one.start - len(before) + name.start(), one.start, one.end)


def forward_estimates(section: Section) -> Iterator[Named]:
    """Give the years of which a forward estimate is told, but not of what was."""
    for match in first(_FORWARD.finditer(section.lower)):
        if not _is_of_before(section, match.start()):
            yield Named(int(match["year"]), match.start(), match.start("year"), match.end())


def is_of_other_plan(section: Section, forward: Named) -> bool:
    """Tell whether the sentence of a forward estimate names another plan, of the year before the estimate's."""
    begin, end = sentence(section.text, forward.at)
    return any(int(m["year"]) == forward.year - 1 for m in _OTHER_PLAN.finditer(section.lower, begin, end))


def financed_years(section: Section) -> Iterator[Named]:
    """Give the years of which the chapter of financing says that it plans, beside a forward estimate."""
    if "rencana kerja dan pendanaan" not in section.lower:
        return
    for match in first(_FINANCED.finditer(section.lower)):
        if not _is_of_before(section, match.start()):
            yield Named(int(match["year"]), match.start(), match.start("year"), match.end("year"))


def _is_of_before(section: Section, at: int) -> bool:
    return bool(_OF_BEFORE.search(section.lower, *sentence(section.text, at)))


def goes_on(section: Section, at: int, year: int) -> bool:
    """Tell whether the sentence that ``text[at]`` stands in tells how a plan of some year goes on from another."""
    begin, end = sentence(section.text, at)
    is_named = any(one.year == year for one in years(section.text[begin:end]))
    own = any(begin <= name.at < end and name.year == year for name in own_names(section)) if is_named else False
    return own or (is_named and bool(_GOES_ON.search(section.lower, begin, end)))


def half_years(section: Section) -> Iterator[tuple[Named, int]]:
    """Give each whole year that is named together with a part of another, and that other year."""
    for match in first(_SAME_YEAR.finditer(section.lower)):
        if _PART_OF.search(section.lower[max(0, match.start() - 20) : match.start()]):
            continue  # two parts: "Semester I Tahun 2024 dan Semester II Tahun 2023"
        before = Named(int(match["first"]), match.start(), match.start("first"), match.end())
        yield before, int(match["second"])
