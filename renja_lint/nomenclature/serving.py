"""Which of our editions can serve a plan: those chosen, or their neighbours where we lack the list of an authority."""

from __future__ import annotations

from renja_lint.nomenclature.merged import Lists
from renja_lint.nomenclature.records import EditionChoice
from renja_lint.nomenclature.tables import list_bidang, list_editions

# The years that these rule are the ones whose use seen_in_use.csv was read off.
_SEEN_UNDER = frozenset({"900.1.15.5-3406-2024", "900.1-2850-2025"})


def lists_serving(choice: EditionChoice, authority: str) -> Lists:
    """Give the lists that serve a plan, the ruling edition's first.

    Where our data have no list of an edition for the authority (1317/2023 for provinsi), the editions before and after
    it that have one serve in its place, none of them certain; an edition that should only advise is left out.
    """
    chosen = [each for edisi in dict.fromkeys(choice.own) for each in _in_place_of(edisi, authority)]
    own = tuple(sorted(dict.fromkeys(chosen), key=lambda edisi: edisi != choice.ruling))
    advising = (edisi for edisi in dict.fromkeys(choice.advice) if list_bidang(edisi, authority))
    advice = tuple(edisi for edisi in advising if edisi not in own)
    measuring = (edisi for edisi in choice.measures if list_bidang(edisi, authority) and edisi not in own + advice)
    return Lists(choice.ruling, own, advice, authority, choice.ruling in _SEEN_UNDER, tuple(measuring)[:1])


def _in_place_of(edisi: str, authority: str) -> tuple[str, ...]:
    if list_bidang(edisi, authority):
        return (edisi,)
    names = [edition.edisi for edition in list_editions()]
    before, after = names[: names.index(edisi)], names[names.index(edisi) + 1 :]
    with_list = [[each for each in side if list_bidang(each, authority)] for side in (before[::-1], after)]
    return tuple(side[0] for side in with_list if side)
