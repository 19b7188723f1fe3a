"""The plan's list of legal bases as rules read it: each citation with its places, and the day that counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from renja_lint import Place, Plan, Scalar, Sequence, Text, find_node, is_absent, join_label, regex, slugify
from renja_rules.law._citation import Act, Citation, cite
from renja_rules.law._kinds import NATIONAL
from renja_rules.law._table import look_up
from renja_rules.law._titles import fold_title

_KEY = "dasar_hukum"
_MOST = 300  # items: no list of legal bases is longer
_LABEL = "dasar hukum"
_NO_KEY = regex(r"[^A-Za-z0-9.\-]+")
_DAY = Text.same("{hari} {bulan} {tahun}")
_MONTHS = (
    Text("Januari", "January"), Text("Februari", "February"), Text("Maret", "March"), Text("April", "April"),
    Text("Mei", "May"), Text("Juni", "June"), Text("Juli", "July"), Text("Agustus", "August"),
    Text("September", "September"), Text("Oktober", "October"), Text("November", "November"),
    Text("Desember", "December"),
)  # fmt: skip


class Basis(NamedTuple):
    """An item of the list; ``citation`` is None where it names no regulation with number and year."""

    node: Scalar
    citation: Citation | None

    def at(self, start: int, end: int, act: Act) -> Place:
        """Give the place of ``node.text[start:end]``, which is about a regulation."""
        return Place(self.node.at(start, end), f"{_KEY}/{key_of(act)}", join_label(_LABEL, act.called))


class Cited(NamedTuple):
    """A citation of the list, or the amending act within one, with the item that it stands in."""

    basis: Basis
    citation: Citation

    @property
    def act(self) -> Act:
        """Give the regulation."""
        return self.citation.act

    @property
    def head(self) -> Place:
        """Give the place of kind, number and year."""
        return self.at(self.citation.start, self.citation.end)

    @property
    def title(self) -> Place:
        """Give the place of the title."""
        return self.at(self.citation.title_start, self.citation.title_end)

    @property
    def identity(self) -> tuple[Act, str]:
        """Tell regulations apart: two regions may have given the same number in the same year, by other titles."""
        return (self.act, "" if self.act.level == NATIONAL else fold_title(self.citation.title))

    def at(self, start: int, end: int) -> Place:
        """Give the place of a stretch of the item's text."""
        return self.basis.at(start, end, self.act)


def key_of(act: Act) -> str:
    """Make the part of a subject that stands for a regulation: UU-33-2004."""
    parts = (act.kind, slugify(act.whose) if act.whose else "", act.number, str(act.year))
    return "-".join(_NO_KEY.sub("-", part) for part in parts if part)


def bases(plan: Plan) -> Iterator[Basis]:
    """Give the items of the list in printed order."""
    nodes = find_node(plan.tree, (_KEY,))
    for node in islice(nodes, _MOST) if isinstance(nodes, Sequence) else ():
        if isinstance(node, Scalar) and not is_absent(node.text):
            yield Basis(node, cite(node.text))


def citations(plan: Plan) -> Iterator[Cited]:
    """Give the regulations that the items of the list are about, without their amendments."""
    return (Cited(basis, basis.citation) for basis in bases(plan) if basis.citation)


def citations_with_amendments(plan: Plan) -> Iterator[Cited]:
    """Give the regulations of the list and after each its amending act."""
    for one in citations(plan):
        yield one
        if one.citation.amendment:
            yield Cited(one.basis, one.citation.amendment)


def as_of(plan: Plan) -> date | None:
    """Give the day whose law binds the plan: it was signed then, or could be drafted no earlier; None if unknown."""
    signed = signed_on(plan)
    if signed or plan.isi.tahun is None:
        return signed
    return date(plan.isi.tahun - (plan.isi.jenis != "perubahan"), 1, 1)


def signed_on(plan: Plan) -> date | None:
    """Give the day on which the plan was signed."""
    sign_off = plan.isi.pengesahan
    return sign_off.tanggal.day if sign_off and sign_off.tanggal else None


def is_of_later_year(year: int, plan: Plan) -> bool:
    """Tell whether a regulation's year is after the signing, or after the plan's own year where no day is given."""
    signed = signed_on(plan)
    last = signed.year if signed else plan.isi.tahun
    return last is not None and year > last


def is_too_late(act: Act, plan: Plan) -> bool:
    """Tell whether a regulation came after the plan, by its year."""
    return is_of_later_year(act.year, plan)


def is_over(act: Act, plan: Plan) -> bool:
    """Tell whether a regulation was no longer in force when the plan was bound."""
    row, day = look_up(act), as_of(plan)
    since = row.over_since() if row else None
    return since is not None and day is not None and since <= day


def describe_day(day: date) -> Text:
    """Write a day as people do: 5 Januari 2022."""
    return _DAY.fill(hari=day.day, bulan=_MONTHS[day.month - 1], tahun=day.year)
