"""The legal bases that reviewers ask of every plan: the list in ``data``, and which of them a plan lacks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from renja_lint import NOTHING, Plan, Text
from renja_rules.law._basis import Basis, as_of, bases
from renja_rules.law._citation import Act, Citation
from renja_rules.law._kinds import NATIONAL
from renja_rules.law._table import Known, acts, look_up, read_rows
from renja_rules.law._titles import intended_regulation, words
from renja_rules.reading.words.years import ranges

NEWEST = "-mutakhir"  # added to a key: the update in force of what the key asks for
_LONGEST_TITLE = 60  # characters: a longer title is left out of the message
_LONGEST_ITEM = 3000  # characters of an item that are searched


class RequiredBasis(NamedTuple):
    """A legal basis that is asked for: an act, or words that its title holds; ``agencies`` are names that it is for.

    ``name`` is what to call it where it is no act, with a place for the year of the plan.
    """

    key: str
    act: Act | None
    words: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    name: Text = NOTHING


class Listed(NamedTuple):
    """A plan's legal bases: its items, each with the words of its title or text, and what all of them name.

    ``text`` is all of them without spaces, ``levels`` are the levels of government that made them.
    """

    items: tuple[tuple[Basis, str], ...]
    acts: frozenset[Act]
    text: str
    levels: frozenset[str]

    def names(self, act: Act) -> bool:
        """Tell whether an act is named; a number such as 050-5889 is known without its year."""
        return act in self.acts or (not act.number.isdecimal() and act.number in self.text)


@cache
def required_bases() -> tuple[RequiredBasis, ...]:
    """Read the list, once a process."""
    return tuple(
        RequiredBasis(
            row["kunci"],
            next(iter(acts(row["peraturan"])), None),
            _several(row["kata"]),
            _several(row["perangkat_daerah"]),
            Text(id=row["sebutan_id"], en=row["sebutan_en"]),
        )
        for row in read_rows("wajib.csv")
    )


def missing_bases(plan: Plan, left_out: Collection[str], more: Sequence[str]) -> Iterator[Text]:
    """Name what the plan's list lacks; ``left_out`` are keys not wanted, ``more`` acts wanted too, as UU 25/2004."""
    day, listed = as_of(plan), _listed(plan)
    if day is None or not listed.items:
        return
    extra = (RequiredBasis(act.called, act) for text in more for act in acts(text))
    for one in (*required_bases(), *extra):
        if one.key in left_out or not _is_for(one, plan):
            continue
        if one.act is None:
            if plan.isi.tahun is not None and not _is_served(one, listed, plan):
                yield one.name.fill(tahun=plan.isi.tahun)
            continue
        yield from _lacking(one.act, listed, day)
        if f"{one.key}{NEWEST}" not in left_out:
            yield from _lacking_update(one.act, listed, day, plan.regime.editions.ruling)


def _listed(plan: Plan) -> Listed:
    items = tuple(bases(plan))
    citations = [item.citation for item in items if item.citation]
    return Listed(
        tuple((item, _line(item)) for item in items),
        frozenset(act for citation in citations for act in _named(citation)),
        "".join("".join(item.node.text.split()) for item in items),
        frozenset(citation.act.level for citation in citations),
    )


def _named(citation: Citation) -> Iterator[Act]:
    """Give the regulation, those that amend or repealed it, and the one that is meant where its digits are a slip.

    What a list cites instead of the regulation that is asked for is told by another rule.
    """
    row, right = look_up(citation.act), intended_regulation(citation)
    yield citation.act
    yield from citation.chain
    yield from row.repealed_by if row else ()
    if right:
        yield right.act


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _is_for(one: RequiredBasis, plan: Plan) -> bool:
    name = plan.isi.perangkat_daerah or ""
    opening = "|".join(one.agencies)
    return not one.agencies or bool(re.match(rf"\s*(?:kantor\s+)?(?:{opening})\b", name, re.IGNORECASE))


def _lacking(act: Act, listed: Listed, day: date) -> Iterator[Text]:
    """Ask for an act that was there on the day and in force."""
    row = look_up(act)
    over = row.over_since() if row else None
    if not listed.names(act) and act.year <= day.year and not (over and over <= day):
        yield _called(act, row)


def _lacking_update(act: Act, listed: Listed, day: date, ruling: str) -> Iterator[Text]:
    """Ask for the update that rules the plan if it was issued by the day, else the newest; a newer one serves too."""
    row = look_up(act)
    updates = [one for one in (row.updated_by if row else ()) if _is_issued(one, day)]
    if not updates or ruling == f"{act.number}-{act.year}":
        return
    wanted = next((one for one in updates if f"{one.number}-{one.year}" == ruling), updates[-1])
    if not any(listed.names(one) for one in updates[updates.index(wanted) :]):
        yield _called(wanted, look_up(wanted))


def _is_issued(act: Act, day: date) -> bool:
    row = look_up(act)
    return row is not None and row.issued is not None and row.issued <= day


def _called(act: Act, row: Known | None) -> Text:
    return Text.same(row.name if row and len(row.title) <= _LONGEST_TITLE else act.called)


def _is_served(one: RequiredBasis, listed: Listed, plan: Plan) -> bool:
    """Tell whether an item is the region's own regulation that is asked for, good for the plan's year.

    Where no regulation of the agency's own level is cited at all (a city of Jakarta has none), any level's will do.
    """
    levels = {"", plan.authority} if plan.authority in listed.levels else listed.levels - {NATIONAL}
    bearing = (item for item, line in listed.items if any(f" {each} " in line for each in one.words))
    return any(_serves(item, plan.isi.tahun or 0, levels) for item in bearing)


def _serves(item: Basis, tahun: int, levels: Collection[str]) -> bool:
    """Tell whether an item is one of the right level; that it is for another year or period is another rule's."""
    citation = item.citation
    if citation is None:
        return _holds(item.node.text, tahun)
    return citation.act.level in levels


def _line(item: Basis) -> str:
    """Give the words of an item's title, of the whole item where it has none, in one line."""
    title = item.citation.title if item.citation else ""
    return f" {' '.join(words(title or item.node.text[:_LONGEST_ITEM]))} "


def _holds(text: str, tahun: int) -> bool:
    """Tell whether a text without a citation names no period, or one that holds the year."""
    periods = list(ranges(text))
    return not periods or any(one.first <= tahun <= one.last for one in periods)
