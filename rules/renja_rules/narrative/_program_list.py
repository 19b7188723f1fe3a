"""Which rows of T-C.33 the lines of a list of program mean, which lines mean none, and which rows are not listed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Baris, Place, Plan, Tabel, fold_words
from renja_rules.narrative._list_entries import RANKS, ListEntry, Names, entries, key_of
from renja_rules.reading.chapters.sections import Section
from renja_rules.reading.likeness import letter_likeness
from renja_rules.reading.official.rows import has_foreign_code
from renja_rules.reading.things.repeats import without_repeats

_LIKE = 70  # percent: names less alike are not two spellings of one
_MOST = 100  # lines without a row, and rows that they may mean: more is another list altogether
_LEVELS = tuple(RANKS)


class ProgramList(NamedTuple):
    """A list and the rows that its lines mean, by the number of the line; ``alike`` are those found by likeness."""

    section: Section
    entries: tuple[ListEntry, ...]
    rows: dict[int, Baris]
    alike: frozenset[int]

    def at(self, entry: ListEntry) -> Place:
        """Give the place of the name in a line."""
        return self.section.at(entry.start, entry.end)


def program_list(section: Section, names: Names, tabel: Tabel, plan: Plan) -> ProgramList | None:
    """Find the list of the plan's program in a section; None where more than half of its lines name no row."""
    found = entries(section, names)
    rows = _exact(found, names)
    if not found or len(rows) * 2 < len(found):
        return None
    alike = dict(_likest(found, rows, tabel, plan))
    return ProgramList(section, found, rows | alike, frozenset(alike))


def names_of(tabel: Tabel, plan: Plan) -> Names:
    """Give the rows by the names that the table or the nomenclature has for them.

    A row that has the code of another row is there by its name.
    """
    names: Names = {}
    once = set(without_repeats(tabel.baris))
    for baris in tabel.baris:
        if baris.tingkat in RANKS and baris.nama and (baris in once or has_foreign_code(baris, plan)):
            official = plan.nomenclature.official(baris.padanan) if baris.padanan else None
            for key in {key_of(name) for name in (baris.nama, *(official.names if official else ()))}:
                names.setdefault(key, []).append(baris)
    return names


def missing_rows(found: ProgramList, tabel: Tabel) -> Iterator[tuple[ListEntry, Baris]]:
    """Give the rows in no line, each with the line below which it should stand, of levels that the list goes down to.

    A level of which the list lacks more than half is named by way of example only.
    """
    listed = {baris.subject for baris in found.rows.values()}
    for level, parents in _parents(found).items():
        rows = [(number, baris) for number in parents for baris in _below(number, level, found.rows, tabel)]
        unlisted = [(number, baris) for number, baris in rows if baris.subject not in listed]
        for number, baris in unlisted if 2 * len(unlisted) <= len(rows) else ():
            yield found.entries[number or 0], baris


def _exact(entries: tuple[ListEntry, ...], names: Names) -> dict[int, Baris]:
    """Pair lines with the rows of their level and name, those below the same parent first."""
    rows: dict[int, Baris] = {}
    used: set[str] = set()
    for number, entry in enumerate(entries):
        fitting = [baris for baris in names.get(entry.key, ()) if baris.tingkat == entry.level]
        free = [baris for baris in fitting if baris.subject not in used]
        parent = rows.get(entry.above) if entry.above is not None else None
        own = [baris for baris in free if baris.induk is parent] or free
        if own:
            rows[number] = own[0]
            used.add(own[0].subject)
    return rows


def _likest(
    entries: tuple[ListEntry, ...], rows: dict[int, Baris], tabel: Tabel, plan: Plan
) -> Iterator[tuple[int, Baris]]:
    """Pair what is left, likest first, among the rows of the same parent that no line names.

    A line that has another official name means that other row, however alike the two are.
    """
    used = {baris.subject for baris in rows.values()}
    found = dict(rows)
    for level in RANKS:
        left = [n for n, e in enumerate(entries) if e.level == level and n not in found]
        if len(left) > _MOST:
            return
        ranked = sorted(
            (
                (-_likeness(entries[number].nama, baris.nama), number, order, baris)
                for number in left
                if not plan.nomenclature.named(entries[number].nama, level)
                for order, baris in enumerate(_below(entries[number].above, level, found, tabel)[:_MOST])
                if baris.subject not in used
            ),
            key=lambda one: one[:3],
        )
        for likeness, number, _, baris in ranked:
            if -likeness >= _LIKE and number not in found and baris.subject not in used:
                found[number] = baris
                used.add(baris.subject)
                yield number, baris


def _below(above: int | None, level: str, rows: dict[int, Baris], tabel: Tabel) -> list[Baris]:
    """Give the rows of a level below the row that a line means; below no line, the programs."""
    if above is None:
        return without_repeats(tabel.of_level(level)) if level == "program" else []
    parent = rows.get(above)
    return without_repeats(baris for baris in parent.anak if baris.tingkat == level) if parent else []


def _likeness(one: str, other: str) -> float:
    return letter_likeness(fold_words(one[:300]), fold_words(other))


def _parents(found: ProgramList) -> dict[str, list[int | None]]:
    """Give the lines whose parts the list is to name: of each level that at least half of such lines break down."""
    parents: dict[str, list[int | None]] = {"program": [None]}
    for level, above in zip(_LEVELS[1:], _LEVELS, strict=False):
        lines = [n for n, entry in enumerate(found.entries) if entry.level == above and n in found.rows]
        broken_down = {entry.above for entry in found.entries if entry.level == level}
        if 2 * len(broken_down.intersection(lines)) >= len(lines):
            parents[level] = list(lines)
    return parents
