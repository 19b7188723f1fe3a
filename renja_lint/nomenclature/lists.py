"""The lists that serve one plan, and every question that may be put to them."""

from __future__ import annotations

from functools import cache

from renja_lint.nomenclature import merged, near
from renja_lint.nomenclature.merged import Scope
from renja_lint.nomenclature.records import EditionChoice, Official
from renja_lint.nomenclature.serving import lists_serving
from renja_lint.nomenclature.tables import (
    SHARED,
    bidang_holding,
    coverage,
    entry,
    list_bidang,
    list_editions,
    list_of,
    official_bidang,
)

_BIDANG = len(SHARED)  # characters of a bidang's code
_CHECKED = frozenset({"tinggi", "baik"})


class Nomenclature:
    """The official lists of the editions that serve one plan, read as one.

    ``authority`` is "kabupaten/kota" or "provinsi"; ``bidang`` are the agency's own (7.01, or two or three), within
    which names are sought, those of the shared programme under the first of them: left out, the whole country, with the
    shared programme once under X.XX. Codes are canonical, with four digits at the end (7.01.01.2.01.0001), and looked
    up in whatever bidang they belong to. Files are read when a question needs them.
    """

    def __init__(self, choice: EditionChoice, authority: str, bidang: tuple[str, ...] = ()) -> None:
        self.lists = lists_serving(choice, authority)
        self.ruling = choice.ruling
        self.own = self.lists.own
        self.used = (*self.lists.own, *self.lists.advice)
        self.certain = choice.ruling in self.lists.own
        self.authority = authority
        self._bidang = frozenset(each for edisi in self.used for each in list_bidang(edisi, authority))
        own = tuple(each for each in bidang if each in self._bidang)
        self._scope = Scope(tuple(sorted(own if bidang else self._bidang)), shared=own[:1])
        self._asked: dict[str, Official | None] = {}
        self._named: dict[tuple[str, str | None], tuple[Official, ...]] = {}
        self._retired: dict[str, bool] = {}

    def official(self, kode: str) -> Official | None:
        """Give what the lists say of a code, None where they do not have it."""
        if kode not in self._asked:
            bidang = bidang_holding(kode, self._bidang)
            self._asked[kode] = merged.official(self.lists, bidang, kode) if bidang else None
        return self._asked[kode]

    def named(self, nama: str, tingkat: str | None = None) -> tuple[Official, ...]:
        """Give what has exactly this name after folding, in code order; where ours is cut off, a name may go on."""
        if (nama, tingkat) not in self._named:
            found = merged.find_by_name(self.lists, self._scope, nama)
            self._named[nama, tingkat] = tuple(official for official in found if tingkat in (None, official.tingkat))
        return self._named[nama, tingkat]

    def named_elsewhere(self, nama: str, tingkat: str | None = None) -> tuple[Official, ...]:
        """Give what has exactly this name in the whole country outside the plan's bidang, in code order."""
        found = merged.find_by_name(self.lists, Scope(tuple(sorted(self._bidang)), shared=()), nama)
        others = (official for official in found if bidang_holding(official.kode, self._scope.bidang) is None)
        return tuple(o for o in others if tingkat in (None, o.tingkat) and not o.kode.startswith(SHARED))

    def is_retired(self, kode: str) -> bool:
        """Tell whether only editions before those that rule have a code, although these have the list of its bidang."""
        if not self.lists.advice:
            return False
        if kode not in self._retired:
            self._retired[kode] = self._is_only_of_earlier(kode)
        return self._retired[kode]

    def _is_only_of_earlier(self, kode: str) -> bool:
        official = self.official(kode)
        if official is None or not official.editions or not set(self.own).isdisjoint(official.editions):
            return False
        order = [edition.edisi for edition in list_editions()]
        last = max(map(order.index, official.editions))
        bidang = SHARED if f"{kode}.".startswith(f"{kode[:_BIDANG]}.01.") else kode[:_BIDANG]
        return all(order.index(each) > last and bidang in list_bidang(each, self.authority) for each in self.own)

    def children(self, kode: str) -> tuple[Official, ...]:
        """Give what stands directly under a code, in code order; under nothing stand the urusan."""
        within = tuple(sorted(bidang for bidang in self._bidang if bidang.startswith(kode[:_BIDANG])))
        found = merged.officials(self.lists, Scope(within, shared=within if len(kode) >= _BIDANG else ()))
        below = {official.kode: official for official in found if near.parent_code(official.kode) == kode}
        return tuple(below[each] for each in sorted(below))

    def near_names(
        self, nama: str, *, tingkat: str | None, under: str | None, limit: int = 3
    ) -> tuple[tuple[Official, float], ...]:
        """Give the nearest names, best first, with their nearness (0 to 100; 100 is equal after folding).

        ``under`` confines the search to what stands under a code. Nearness picks whom to propose and decides nothing:
        another sub kegiatan's name may differ by one letter. At most ten.
        """
        scope, prefix = self._scope, ""
        if under is not None:
            bidang = bidang_holding(under, self._bidang)
            here = (bidang,) if bidang else ()
            scope, prefix = Scope(here, shared=here), f"{under}."
        return near.near_names(self.lists, scope, nama, tingkat, prefix)[:limit]

    def near_codes(self, kode: str, limit: int = 3) -> tuple[Official, ...]:
        """Give official codes of the same level that this one may be a slip for, likeliest first; at most ten."""
        own = bidang_holding(kode, self._bidang)
        scope = self._scope
        if own and own not in scope.shared:
            scope = Scope(tuple(sorted({*scope.bidang, own} if scope.shared else {own})), shared=(*scope.shared, own))
        return near.near_codes(self.lists, scope, kode)[:limit]

    def code_elsewhere(self, kode: str) -> tuple[str, ...]:
        """Give the editions in our data that do not serve this plan but have the code, oldest first."""
        others = (edition.edisi for edition in list_editions() if edition.edisi not in self.used)
        return tuple(edisi for edisi in others if entry(edisi, self.authority, kode) is not None)

    def knows_bidang(self, kode: str) -> bool:
        """Tell whether a code that the lists lack is unknown, rather than one of a list that we do not have."""
        if kode in {"X", SHARED}:
            return False
        bidang, program = kode[:_BIDANG], kode[: _BIDANG + 3]
        if len(kode) < _BIDANG:
            return self.official(kode) is not None or not any(each.startswith(f"{kode}.") for each in official_bidang())
        if bidang not in self._bidang:
            return bidang not in official_bidang()
        return program != f"{bidang}.01" or self.official(program) is not None

    def is_verified(self, kode: str) -> bool:
        """Tell whether what the lists say of a code was checked: against a second table, or against the decree.

        Rows of provinsi, for one, come from a single table each; who says that a document is wrong by them should say
        that they are not sure.
        """
        return any(_is_verified(edisi, self.authority, kode) for edisi in self.lists.own)

    def checksums(self) -> dict[str, str]:
        """Give the SHA-256 of each edition that serves this plan."""
        serving = (*self.used, *self.lists.measures)
        return {edition.edisi: edition.sha256 for edition in list_editions() if edition.edisi in serving}


def _is_verified(edisi: str, authority: str, kode: str) -> bool:
    row = entry(edisi, authority, kode)
    if row is None:
        return False
    return row.sources > 1 or (edisi, authority, list_of(edisi, authority, kode)) in _checked()


@cache
def _checked() -> frozenset[tuple[str, str, str]]:
    """Give the lists that were checked: edition, authority, bidang."""
    return frozenset(each[:3] for each in coverage() if each.trust in _CHECKED)
