"""Which layout a plan follows, and which of its chapters stand for those of the layout."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from renja_lint import SISTEMATIKA_NAMES, BabBaku, Bagian, Plan, Severity, Sistematika, SubbabBaku, Text, option
from renja_rules.reading.chapters.lists import lines

VARIAN = option(
    "",
    Text(
        id="sistematika yang dipakai daerah, misalnya 5-bab; berlaku untuk Renja yang boleh memakainya",
        en="the layout in use in the region, such as 5-bab; holds for the plans that may follow it",
    ),
    SISTEMATIKA_NAMES,
)
_MOST = 200  # chapters, or sub-chapters of one, that are looked at: far more than any document has
_LIKE = 60  # percent: a title so near to the official one, under the official number, is that one misspelt


class PadananBab(NamedTuple):
    """A chapter of the layout and the printed one that stands for it.

    ``how`` tells by what it was known: its title, or only its number; empty where there is none.
    """

    baku: BabBaku
    ada: Bagian | None
    how: str


class PadananSubbab(NamedTuple):
    """A sub-chapter of the layout and the printed one; ``how`` is ``teks`` where its heading stands in running text."""

    baku: SubbabBaku
    ada: Bagian | None
    how: str


class Cocok(NamedTuple):
    """The layout that a plan fits best, its chapters in the layout's order, and the sub-chapters of those found."""

    sistematika: Sistematika
    bab: tuple[PadananBab, ...]
    subbab: tuple[tuple[PadananBab, tuple[PadananSubbab, ...]], ...] = ()

    @property
    def is_whole(self) -> bool:
        """Tell whether this is a document rather than a piece of one: two chapters at least are known by title."""
        return sum(one.how == "judul" for one in self.bab) > 1

    @property
    def missing(self) -> tuple[BabBaku, ...]:
        """Give the chapters of the layout that the plan does not have."""
        return tuple(one.baku for one in self.bab if one.ada is None)

    def before(self, nomor: int) -> Bagian:
        """Give the chapter after which one of the layout belongs, or the first that is there."""
        there = [(one.baku.nomor, one.ada) for one in self.bab if one.ada]
        return next((ada for number, ada in reversed(there) if number < nomor), there[0][1])

    @property
    def severity(self) -> Severity:
        """Tell how binding the layout is: practice alone may only warn."""
        return Severity.ERROR if self.sistematika.basis.certain else Severity.WARNING


def numbered(plan: Plan) -> tuple[Bagian, ...]:
    """Give the chapters of a plan that have a number."""
    return tuple(bab for bab in plan.bab if bab.angka)


def fitting(plan: Plan, varian: str = "") -> Cocok | None:
    """Give the layout that a plan fits best, or the one named where the plan may follow it; None without chapters."""
    found = plan.made(_by_varian)
    if varian not in found:
        found[varian] = _fitting(plan, varian)
    return found[varian]


def _by_varian(plan: Plan) -> dict[str, Cocok | None]:
    """Give what fits best by the name that was asked for: at first only what does where none is named."""
    return {"": _fitting(plan, "")}


def _fitting(plan: Plan, varian: str) -> Cocok | None:
    printed = plan.bab[:_MOST]
    if not printed:
        return None
    allowed = plan.regime.sistematika
    chosen = [one for one in allowed if one.nama == varian] or allowed
    best = max((Cocok(layout, _bab(layout, printed)) for layout in chosen), key=_score, default=None)
    return best and best._replace(subbab=_subbab(best, printed))


def _score(cocok: Cocok) -> int:
    return sum((one.how == "judul") - (one.ada is None) for one in cocok.bab)


def _bab(layout: Sistematika, printed: Sequence[Bagian]) -> tuple[PadananBab, ...]:
    """Pair chapters by title, then what is left by number."""
    left = list(printed)
    by_title: dict[int, Bagian] = {}
    for baku in layout.bab:
        if ada := _first(one for one in left if baku.fits(one.judul)):
            by_title[baku.nomor] = ada
            left.remove(ada)
    by_number = {one.angka: one for one in reversed(left)}
    return tuple(_padanan(baku, by_title.get(baku.nomor), by_number.get(baku.nomor)) for baku in layout.bab)


def _padanan(baku: BabBaku, by_title: Bagian | None, by_number: Bagian | None) -> PadananBab:
    if by_title:
        return PadananBab(baku, by_title, "judul")
    return PadananBab(baku, by_number, "nomor" if by_number else "")


def _subbab(cocok: Cocok, printed: Sequence[Bagian]) -> tuple[tuple[PadananBab, tuple[PadananSubbab, ...]], ...]:
    """Pair sub-chapters, first each chapter's own, then those that stand elsewhere."""
    taken: set[Bagian] = set()
    pairs = [(one, _own(one.baku, one.ada, taken)) for one in cocok.bab if one.ada]
    return tuple(
        (one, tuple(_wherever(pair, one.ada, printed, taken) if one.ada else pair for pair in own))
        for one, own in pairs
    )


def _own(bab: BabBaku, ada: Bagian, taken: set[Bagian]) -> list[PadananSubbab]:
    """Pair the sub-chapters of a chapter by title, then by number where the title is nearly the official one."""
    pairs = []
    for baku in bab.subbab:
        free = [sub for sub in ada.subbab[:_MOST] if sub not in taken]
        found, how = _first(sub for sub in free if baku.fits(sub.judul)), "judul"
        if found is None:
            found, how = _first(sub for sub in free if sub.nomor == baku.nomor and _is_like(sub, baku)), "nomor"
        if found:
            taken.add(found)
        pairs.append(PadananSubbab(baku, found, how if found else ""))
    return pairs


def _first(found: Iterable[Bagian]) -> Bagian | None:
    return next(iter(found), None)


def _is_like(sub: Bagian, baku: SubbabBaku) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415 - only a plan without the right title pays for it

    return bool(fuzz.ratio(sub.judul[:200].casefold(), baku.judul.casefold()) >= _LIKE)


def _wherever(pair: PadananSubbab, bab: Bagian, printed: Sequence[Bagian], taken: set[Bagian]) -> PadananSubbab:
    """Look for a sub-chapter that its chapter lacks: in other chapters, or as a heading in the chapter's own text."""
    if pair.ada:
        return pair
    elsewhere = islice((sub for other in printed for sub in other.subbab), _MOST)
    if ada := _first(sub for sub in elsewhere if sub not in taken and pair.baku.fits(sub.judul)):
        taken.add(ada)
        return PadananSubbab(pair.baku, ada, "judul")
    if any(pair.baku.fits(line.judul) for line in lines(bab.teks) if line.kind in {"desimal", "huruf"}):
        return PadananSubbab(pair.baku, None, "teks")
    return pair
