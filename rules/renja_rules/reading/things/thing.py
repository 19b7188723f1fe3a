"""One program, kegiatan or sub kegiatan of a plan, and which of them that different tables have may be the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from renja_lint import TINGKAT, Baris, Indikator, fold_words, means_the_same, own_name

NEAR = 90  # from this likeness (0 to 100) on one name may be a slip for the other
LEAD = 5  # and only where the next is as far behind: "RKA-SKPD" and "DPA-SKPD" are near each other
MOST = 30  # rows left over in a table: with more of them the tables follow different lists
PROGRAM = TINGKAT.index("program")


class Thing:
    """One program, kegiatan or sub kegiatan with its rows, by table.

    ``code`` is None where no row has one and the name is not official; ``above`` is what it is part of; ``measured``
    keeps its indicators by table once they were asked for.
    """

    __slots__ = ("above", "code", "measured", "name", "rank", "rows")

    def __init__(self, rank: int, code: str | None, name: str, above: Thing | None) -> None:
        """Take what is known before the rows are: ``name`` is folded."""
        self.rank = rank
        self.code = code
        self.name = name
        self.above = above
        self.rows: dict[str, list[Baris]] = {}
        self.measured: dict[str, list[Indikator]] = {}

    @property
    def first(self) -> Baris:
        """Give its first row."""
        return next(iter(self.rows.values()))[0]

    def row(self, table: str) -> Baris | None:
        """Give its first row in a table."""
        return next(iter(self.rows.get(table, ())), None)


Match = tuple[Thing, Thing, bool]  # two things that may be one, and whether they surely are


def telling_name(baris: Baris) -> str:
    """Give the name that counts: in T-C.31 that of the analysed need, where it has one of its own."""
    need = baris.sel("kebutuhan.nama").value if baris.tabel.name == "telaah_rkpd" else None
    return own_name(need) if need and not means_the_same(need) else baris.nama


def match_same_names(ones: list[Thing], others: list[Thing]) -> Iterator[Match]:
    """Match things of the same name in the same place, where there is only one such on each side."""
    by_name: dict[str, tuple[list[Thing], list[Thing]]] = {}
    for side, things in enumerate((ones, others)):
        for thing in things:
            by_name.setdefault(thing.name, ([], []))[side].append(thing)
    for mine, theirs in by_name.values():
        if 0 < len(mine) * len(theirs) <= MOST:
            yield from _mutual({pair: 100.0 for pair in product(mine, theirs) if _fit(*pair)})


def match_near_names(ones: list[Thing], others: list[Thing]) -> Iterator[Match]:
    """Match things whose names are nearly the same; two that have codes of their own are two."""
    if len(ones) <= MOST and len(others) <= MOST:
        pairs = [pair for pair in product(ones, others) if not (pair[0].code and pair[1].code) and _fit(*pair)]
        yield from _mutual({pair: name_likeness(*(telling_name(thing.first) for thing in pair)) for pair in pairs})


def _mutual(likeness: dict[tuple[Thing, Thing], float]) -> Iterator[Match]:
    """Give the pairs that are near each other, and tell whether each is the other's nearest by far."""
    scores: dict[Thing, list[float]] = {}
    for pair, score in likeness.items():
        for thing in pair:
            scores.setdefault(thing, []).append(score)
    least = {thing: max([NEAR, *(score + LEAD for score in sorted(each)[-2:-1])]) for thing, each in scores.items()}
    for (one, other), score in likeness.items():
        if score >= NEAR:
            yield one, other, score >= max(least[one], least[other])


def _fit(one: Thing, other: Thing) -> bool:
    """Tell whether two things may be one: never both in one table, nor parts of different things."""
    if not one.rows.keys().isdisjoint(other.rows):
        return False
    return one.rank <= PROGRAM or one.above is None or other.above is None or one.above is other.above


def name_likeness(one: str, other: str) -> float:
    """Weigh words that are missing less than words that are others, 0 to 100."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - only a plan with rows left over pays for it

    first, second = fold_words(one), fold_words(other)
    return (fuzz.token_sort_ratio(first, second) + fuzz.token_set_ratio(first, second)) / 2
