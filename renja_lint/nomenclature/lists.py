"""The lists that serve one plan, and every question that may be put to them."""

from __future__ import annotations

from renja_lint.nomenclature import near
from renja_lint.nomenclature.merged import Lists, by_name, merged
from renja_lint.nomenclature.names import fold
from renja_lint.nomenclature.records import EditionChoice, Official
from renja_lint.nomenclature.tables import SHARED, bidang_in, editions, entries, official_bidang

_BIDANG = len(SHARED)  # characters of a bidang's code


class Nomenclature:
    """The official lists of the editions that serve one plan, read as one.

    ``authority`` is "kabupaten/kota" or "provinsi"; ``bidang`` are the plan's own (7.01), within which names are
    sought: left out, every bidang that we have. Codes are canonical, with four digits at the end (7.01.01.2.01.0001),
    and looked up in whatever bidang they belong to. Files are read when a question needs them.
    """

    def __init__(self, choice: EditionChoice, authority: str, bidang: tuple[str, ...] = ()) -> None:
        own = tuple(sorted(dict.fromkeys(choice.own), key=lambda edisi: edisi != choice.ruling))
        advice = tuple(edisi for edisi in dict.fromkeys(choice.advice) if edisi not in own)
        self._lists = Lists(choice.ruling, own, advice, authority)
        self.ruling = choice.ruling
        self.used = (*own, *advice)
        self.certain = choice.ruling in own
        self.authority = authority
        self._bidang = frozenset(each for edisi in self.used for each in bidang_in(edisi, authority))
        self._scope = tuple(sorted((set(bidang) & self._bidang) if bidang else self._bidang - {SHARED}))

    def official(self, kode: str) -> Official | None:
        """Give what the lists say of a code, None where they do not have it."""
        bidang = _holding(kode, self._bidang)
        return merged(self._lists, bidang).get(kode) if bidang else None

    def named(self, nama: str, tingkat: str | None = None) -> tuple[Official, ...]:
        """Give what has exactly this name after folding, in code order."""
        found = by_name(self._lists, self._scope).get(fold(nama), ())
        return tuple(official for official in found if tingkat in (None, official.tingkat))

    def children(self, kode: str) -> tuple[Official, ...]:
        """Give what stands directly under a code, in code order."""
        within = sorted(bidang for bidang in self._bidang if bidang.startswith(kode[:_BIDANG]))
        tables = (merged(self._lists, bidang) for bidang in within)
        return tuple(official for table in tables for official in table.values() if near.parent(official.kode) == kode)

    def near_names(
        self, nama: str, *, tingkat: str | None, under: str | None, limit: int = 3
    ) -> tuple[tuple[Official, float], ...]:
        """Give the nearest names, best first, with their nearness (0 to 100; 100 is equal after folding).

        ``under`` confines the search to what stands under a code. Nearness picks whom to propose and decides nothing:
        another sub kegiatan's name may differ by one letter. At most ten.
        """
        scope, prefix = self._scope, ""
        if under is not None:
            bidang = _holding(under, self._bidang)
            scope, prefix = ((bidang,) if bidang else ()), f"{under}."
        return near.near_names(self._lists, scope, nama, tingkat, prefix)[:limit]

    def near_codes(self, kode: str, limit: int = 3) -> tuple[Official, ...]:
        """Give official codes of the same level that this one may be a slip for, likeliest first; at most ten."""
        own = _holding(kode, self._bidang)
        scope = tuple(sorted({*self._scope, own})) if own else self._scope
        return near.near_codes(self._lists, scope, kode)[:limit]

    def code_elsewhere(self, kode: str) -> tuple[str, ...]:
        """Give the editions in our data that do not serve this plan but have the code, oldest first."""
        others = (edition.edisi for edition in editions() if edition.edisi not in self.used)
        return tuple(edisi for edisi in others if self._has(edisi, kode))

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

    def checksums(self) -> dict[str, str]:
        """Give the SHA-256 of each edition that serves this plan."""
        return {edition.edisi: edition.sha256 for edition in editions() if edition.edisi in self.used}

    def _has(self, edisi: str, kode: str) -> bool:
        bidang = _holding(kode, bidang_in(edisi, self.authority))
        return bidang is not None and kode in entries(edisi, self.authority, bidang)


def _holding(kode: str, bidang: frozenset[str]) -> str | None:
    """Give the bidang in whose file a code is found: its own; for an urusan the first one under it."""
    if len(kode) >= _BIDANG:
        return kode[:_BIDANG] if kode[:_BIDANG] in bidang else None
    return min((each for each in bidang if each.startswith(f"{kode}.")), default=None)
