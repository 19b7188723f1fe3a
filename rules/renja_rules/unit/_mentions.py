"""The indicators of a plan, each once with all its places: tables repeat an indicator, SIPD's form in every row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from renja_lint import Baris, Indikator, Place, Plan, Related, Text, fold
from renja_rules.reading.targets.indicators import without_unit
from renja_rules.reading.things.measures import owner_of

_TABLES = ("rencana", "telaah_rkpd", "evaluasi")  # where a finding is best shown, the deciding table first


class Mention(NamedTuple):
    """An indicator of one program, kegiatan or sub kegiatan, at its first place and at the others.

    ``owner`` is the row whose indicator it is, which in SIPD's form is one above; None where the table lacks it.
    """

    indikator: Indikator
    owner: Baris | None
    text: str
    others: list[Indikator]

    @property
    def place(self) -> Place:
        """Give the first place."""
        return self.indikator.at("nama")

    def related(self) -> Iterator[Related]:
        """Give the other places, with what stands there."""
        for other in self.others:
            yield Related(other.at("nama"), Text.same(" ".join((other.nama or "").split())))


def mentions(plan: Plan, wanted: Callable[[Indikator], bool]) -> list[Mention]:
    """Give the indicators that are wanted; the same words for the same owner are one, whatever unit is in brackets."""
    found: dict[tuple[str, str, str], Mention] = {}
    for name in _TABLES:
        rows = plan.tables[name].baris if name in plan.tables else ()
        for indikator in (one for baris in rows for one in baris.indikator if one.nama and wanted(one)):
            owner = owner_of(indikator)
            text = without_unit(indikator.nama or "")
            key = (indikator.jenis, _known_as(owner), fold(text))
            if key in found:
                found[key].others.append(indikator)
            else:
                found[key] = Mention(indikator, owner, text, [])
    return list(found.values())


def mentions_of_programs(plan: Plan) -> list[Mention]:
    """Give the indicators of programmes."""
    return plan.made(_of_programs)


def _of_programs(plan: Plan) -> list[Mention]:
    return mentions(plan, lambda indikator: indikator.jenis == "capaian")


def _known_as(owner: Baris | None) -> str:
    return "" if owner is None else owner.padanan or fold(owner.nama)
