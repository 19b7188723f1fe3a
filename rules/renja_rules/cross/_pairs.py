"""Which rows of the tables are the same thing: by code, else by name and place, slips of the pen forgiven."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from renja_lint.nomenclature import fold
from renja_lint.nomenclature.names import words
from renja_lint.plan.document import Plan
from renja_lint.plan.fields import TINGKAT
from renja_lint.plan.model import BarisTelaah
from renja_lint.plan.rows import Baris
from renja_rules.nomenclature._official import bears_anothers, of_agency

TABLES = ("rencana", "telaah_rkpd", "evaluasi")
NEAR = 90  # from this likeness (0 to 100) on one name may be a slip for the other
LEAD = 5  # and only where the next is as far behind: "RKA-SKPD" and "DPA-SKPD" are near each other
MOST = 30  # rows left over in a table: with more of them the tables follow different lists
_PROGRAM = TINGKAT.index("program")


class Thing:
    """One program, kegiatan or sub kegiatan with its rows, by table.

    ``code`` is None where no row has one and the name is not official; ``above`` is what it is part of.
    """

    __slots__ = ("above", "code", "name", "rank", "rows")

    def __init__(self, rank: int, code: str | None, name: str, above: Thing | None) -> None:
        """Take what is known before the rows are: ``name`` is folded."""
        self.rank = rank
        self.code = code
        self.name = name
        self.above = above
        self.rows: dict[str, list[Baris]] = {}

    def row(self, table: str) -> Baris | None:
        """Give its first row in a table."""
        return next(iter(self.rows.get(table, ())), None)


class Pairs:
    """The rows of a plan's tables paired: ``things`` come level by level in the order of T-C.33, then of the others."""

    def __init__(self, plan: Plan) -> None:
        """Pair the rows of T-C.33, T-C.31 and T-C.29."""
        self._plan = plan
        self._of: dict[Baris, Thing] = {}
        self._doubtful: dict[str, set[str]] = {}
        self._names = {
            (table, baris.rank, fold(name(baris)))
            for table in TABLES
            for baris in (plan.tables[table].baris if table in plan.tables else ())
        }
        self.things = [thing for rank in range(len(TINGKAT)) for thing in self._level(rank)]

    def level(self, tingkat: str) -> list[Thing]:
        """Give the things of one level."""
        return [thing for thing in self.things if thing.rank == TINGKAT.index(tingkat)]

    def like(self, baris: Baris) -> Iterator[Baris]:
        """Give the rows of other tables that are the same thing as this one."""
        thing = self._of.get(baris)
        for table, rows in thing.rows.items() if thing else ():
            if table != baris.tabel.name:
                yield from rows

    def thing(self, baris: Baris) -> Thing | None:
        """Give what a row is a row of; None where its level is unknown, or where code and name are two rows' own."""
        return self._of.get(baris)

    def lacks(self, thing: Thing, table: str) -> bool:
        """Tell whether a table surely has no row of a thing, though it has others beside it.

        Not where what the thing is part of is lacking too, nor where some row there may be meant after all.
        """
        if thing.row(table) or (thing.code or "") in self._doubtful.get(table, ()):
            return False
        if (table, thing.rank, thing.name) in self._names:
            return False
        tabel, above = self._plan.tables.get(table), thing.above
        if above is None or thing.rank <= _PROGRAM:
            return tabel is not None and any(baris.rank == thing.rank for baris in tabel.baris)
        return any(baris.anak for baris in above.rows.get(table, ()))

    def _level(self, rank: int) -> list[Thing]:
        found: dict[object, Thing] = {}
        for table in TABLES:
            tabel = self._plan.tables.get(table)
            for baris in tabel.baris if tabel else ():
                if baris.rank == rank and baris.sebutan and not self._is_doubtful(baris):
                    self._put(baris, found)
        things = list(found.values())
        for one, other in combinations(TABLES, 2):
            for same in (_same_names, _near_names):
                mine = [thing for thing in things if one in thing.rows and other not in thing.rows]
                theirs = [thing for thing in things if other in thing.rows and one not in thing.rows]
                for kept, gone in same(mine, theirs):
                    self._merge(kept, gone)
            things = [thing for thing in things if thing.rows]
        return things

    def _put(self, baris: Baris, found: dict[object, Thing]) -> None:
        code, called = _code(baris, self._plan), fold(name(baris))
        above = self._of.get(baris.induk) if baris.induk else None
        thing = found.setdefault(code or (above, called), Thing(baris.rank, code, called, above))
        thing.rows.setdefault(baris.tabel.name, []).append(baris)
        self._of[baris] = thing

    def _merge(self, kept: Thing, gone: Thing) -> None:
        kept.code = kept.code or gone.code
        kept.above = kept.above or gone.above
        kept.rows |= gone.rows
        self._of |= {baris: kept for rows in gone.rows.values() for baris in rows}
        gone.rows = {}

    def _is_doubtful(self, baris: Baris) -> bool:
        """Tell whether a row's code is one row's and its name another's; either may then be what it is."""
        if baris.kode is None or not bears_anothers(baris, self._plan):
            return False
        codes = {official.kode for official in self._plan.nomenclature.named(baris.nama)}
        self._doubtful.setdefault(baris.tabel.name, set()).update(codes, {baris.kode})
        return True


def pairs(plan: Plan) -> Pairs:
    """Give the paired rows of a plan."""
    return plan.made(Pairs)


def name(baris: Baris) -> str:
    """Give the name that counts: in T-C.31 that of the analysed need, where it has one of its own."""
    need = baris.isi.kebutuhan if isinstance(baris.isi, BarisTelaah) else None
    return " ".join((need.nama or "").split()) or baris.nama if need else baris.nama


def _code(baris: Baris, plan: Plan) -> str | None:
    """Give the code of a row: where the need in T-C.31 is called by another name, that of this name."""
    called = name(baris)
    if fold(called) == fold(baris.nama):
        return baris.padanan
    induk = baris.induk.padanan if baris.induk else None
    official = of_agency(plan.nomenclature.named(called, baris.tingkat), plan)
    below = [each.kode for each in official if not induk or each.kode.startswith(f"{induk}.")]
    if official:
        return below[0] if len(below) == 1 else None
    return baris.padanan if _likeness(called, baris.nama) >= NEAR else None


def _same_names(ones: list[Thing], others: list[Thing]) -> Iterator[tuple[Thing, Thing]]:
    """Match things of the same name in the same place, where there is only one such on each side."""
    by_name: dict[str, tuple[list[Thing], list[Thing]]] = {}
    for side, things in enumerate((ones, others)):
        for thing in things:
            by_name.setdefault(thing.name, ([], []))[side].append(thing)
    for mine, theirs in by_name.values():
        if 0 < len(mine) * len(theirs) <= MOST:
            yield from _mutual({pair: 100.0 for pair in product(mine, theirs) if _fit(*pair)})


def _near_names(ones: list[Thing], others: list[Thing]) -> Iterator[tuple[Thing, Thing]]:
    """Match things whose names are nearly the same; two that have codes of their own are two."""
    if len(ones) <= MOST and len(others) <= MOST:
        pairs = [pair for pair in product(ones, others) if not (pair[0].code and pair[1].code) and _fit(*pair)]
        yield from _mutual({pair: _likeness(*map(_first, pair)) for pair in pairs})


def _mutual(likeness: dict[tuple[Thing, Thing], float]) -> Iterator[tuple[Thing, Thing]]:
    """Give the pairs of which each is the other's nearest by far."""
    scores: dict[Thing, list[float]] = {}
    for pair, score in likeness.items():
        for thing in pair:
            scores.setdefault(thing, []).append(score)
    least = {thing: max([NEAR, *(score + LEAD for score in sorted(each)[-2:-1])]) for thing, each in scores.items()}
    yield from (pair for pair, score in likeness.items() if score >= max(least[pair[0]], least[pair[1]]))


def _fit(one: Thing, other: Thing) -> bool:
    """Tell whether two things may be one: never both in one table, nor parts of different things."""
    if not one.rows.keys().isdisjoint(other.rows):
        return False
    return one.rank <= _PROGRAM or one.above is None or other.above is None or one.above is other.above


def _first(thing: Thing) -> str:
    return name(next(iter(thing.rows.values()))[0])


def _likeness(one: str, other: str) -> float:
    """Weigh words that are missing less than words that are others, 0 to 100."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - only a plan with rows left over pays for it

    first, second = words(one), words(other)
    return (fuzz.token_sort_ratio(first, second) + fuzz.token_set_ratio(first, second)) / 2
