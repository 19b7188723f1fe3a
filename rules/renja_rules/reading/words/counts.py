"""What a running text counts: so many program, kegiatan and sub kegiatan, where it means those of the plan itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Plan, regex
from renja_rules.reading.chapters.sections import Section, first, sections, sentence
from renja_rules.reading.words.subject import speaks_of_whole_plan
from renja_rules.reading.words.terbilang import WORDS, number_from_words
from renja_rules.reading.words.years import years

_COUNT = regex(
    rf"(?<![\w.,/-])(?:(?P<digits>[0-9]{{1,3}})|(?P<words>{WORDS}))(?:[^\S\n]*\([^()\n]{{1,40}}\))?[^\S\n]*"
    r"\b(?P<level>sub[^\S\n]*-?[^\S\n]*kegiatan|kegiatan|program)\b",
)
_JOINING = regex(r"(?:[^\w\n.]|\b(?:dan|serta|dengan|yang|terdiri|terbagi|dari|atas|meliputi|mencakup|memuat)\b)*")
# Words by which a sentence speaks of another year or plan, of a part, or of a change.
_ELSEWHERE = regex(
    r"\b(?:evaluasi|realisasi|terealisasi|tercapai|capaian|lalu|sebelum\w*|semula|awalnya|menjadi|bertambah|berkurang|"
    r"renstra|rpjmd|rkpd|rancangan|prakiraan|masing|penunjang|triwulan|semester)\b"
)
_PROGRAM = regex(r"program(?<!\wprogram)\b")
# What a number before "program" ends in, with figures or in words.
_NUMBER_ENDS = (
    *"0123456789)", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "belas", "puluh",
)  # fmt: skip
_LAST_WORD = 10  # characters before "program" that tell whether a number may end there
_REACH = 300  # characters in which the lower levels follow
_LONGEST = 60  # characters of a number before the word
_RANK = {"program": 2, "kegiatan": 3, "sub_kegiatan": 4}


class Count(NamedTuple):
    """How many of a level a text counts, at ``text[start:end]``."""

    level: str
    number: int
    start: int
    end: int


class Counts(NamedTuple):
    """Counts that a sentence joins, from program down: "6 program, 14 kegiatan dan 36 sub kegiatan"."""

    section: Section
    counts: tuple[Count, ...]

    @property
    def start(self) -> int:
        """Give where the first count begins in the section's text."""
        return self.counts[0].start

    @property
    def end(self) -> int:
        """Give where the last count ends in the section's text."""
        return self.counts[-1].end


class OfYear(NamedTuple):
    """Counts in a sentence that names one year, at ``text[start:end]`` of their section, and not the plan's."""

    counts: Counts
    year: int
    start: int
    end: int


def counts_of_plan(plan: Plan) -> tuple[Counts, ...]:
    """Give the counts by which the text speaks of the plan's own program, outside the evaluation.

    They begin with a program and go on with a lower level; a sentence that also speaks of another year, of a part
    or of a change is left alone, and so is one that counts twice.
    """
    return plan.made(_of_plan)


def _of_plan(plan: Plan) -> tuple[Counts, ...]:
    alone = plan.made(_alone)
    return tuple(one for one, begin, end in alone if is_of_plan(one.section.lower[begin:end], plan))


def counts_of_other_year(plan: Plan) -> Iterator[OfYear]:
    """Give the counts whose sentence would speak of the plan's own program, were it not for the year."""
    for one, begin, end in plan.made(_alone):
        text = one.section.lower[begin:end]
        named = years(text)
        if len(named) == 1 and named[0].year != plan.regime.tahun and not _ELSEWHERE.search(text):
            yield OfYear(one, named[0].year, begin + named[0].start, begin + named[0].end)


def _alone(plan: Plan) -> tuple[tuple[Counts, int, int], ...]:
    """Give the counts of the whole plan that are the only ones of their sentence, with where this is."""
    found = (one for section in sections(plan) if not section.looks_back for one in _of_section(section))
    return tuple(
        (one, begin, end)
        for one, begin, end in found
        if speaks_of_whole_plan(one.section.text[begin:end], one.start - begin, one.end - begin, plan)
    )


def _of_section(section: Section) -> Iterator[tuple[Counts, int, int]]:
    found = list(_joined(section))
    for place, one in enumerate(found):
        begin, end = sentence(section.text, one.start)
        beside = (*found[max(0, place - 1) : place], *found[place + 1 : place + 2])
        if not any(begin <= other.start < end for other in beside):
            yield one, begin, end


def is_of_plan(text: str, plan: Plan) -> bool:
    """Tell whether a sentence, in lower case, speaks of the plan as it is to be: not of another year or of a change."""
    return not _ELSEWHERE.search(text) and all(year.year == plan.regime.tahun for year in years(text))


def _joined(section: Section) -> Iterator[Counts]:
    """Give the runs of counts that begin with a program and go down."""
    text, done = section.lower, 0
    for word in first(_PROGRAM.finditer(text)):
        if not text[max(0, word.start() - _LAST_WORD) : word.start()].rstrip().endswith(_NUMBER_ENDS):
            continue
        opening = next(_counts(text, max(done, word.start() - _LONGEST), word.end()), None)
        if opening is None or opening.level != "program":
            continue
        run = [opening]
        for count in _counts(text, opening.end, opening.end + _REACH):
            if _RANK[count.level] <= _RANK[run[-1].level] or not _JOINING.fullmatch(text, run[-1].end, count.start):
                break
            run.append(count)
        done = run[-1].end
        if len(run) > 1:
            yield Counts(section, tuple(run))


def _counts(text: str, start: int, end: int) -> Iterator[Count]:
    for match in _COUNT.finditer(text, start, end):
        value = int(match["digits"]) if match["digits"] else number_from_words(match["words"])
        if value is not None:
            level = "sub_kegiatan" if match["level"].startswith("sub") else match["level"]
            yield Count(level, value, match.start(), match.end())
