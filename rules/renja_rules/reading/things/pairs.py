"""Which rows of the tables are the same thing: by code, else by name and place, typing errors forgiven."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import combinations

from renja_lint import TINGKAT, Baris, Plan, fold
from renja_rules.reading.official.rows import has_foreign_code, rows_of_agency
from renja_rules.reading.things.thing import (
    MOST,
    NEAR,
    PROGRAM,
    Thing,
    match_near_names,
    match_same_names,
    name_likeness,
    telling_name,
)

TABLES = ("rencana", "telaah_rkpd", "evaluasi")


class Pairs:
    """The rows of a plan's tables paired: ``things`` come level by level in the order of T-C.33, then of the others."""

    def __init__(self, plan: Plan) -> None:
        """Pair the rows of T-C.33, T-C.31 and T-C.29."""
        self._plan = plan
        self._of: dict[Baris, Thing] = {}
        self._doubtful: dict[str, set[str]] = {}
        self._perhaps: set[tuple[Thing, str]] = set()
        self._rows = {table: plan.tables[table].baris if table in plan.tables else () for table in TABLES}
        self._called = {baris: telling_name(baris) for table in TABLES for baris in self._rows[table]}
        self._ranked: dict[int, list[Baris]] = {}
        for baris in self._called:
            self._ranked.setdefault(baris.rank, []).append(baris)
        self.things = [thing for rank in range(len(TINGKAT)) for thing in self._level(rank)]

    def level(self, tingkat: str) -> list[Thing]:
        """Give the things of one level."""
        rank = TINGKAT.index(tingkat)
        return [thing for thing in self.things if thing.rank == rank]

    def of(self, baris: Baris) -> Thing | None:
        """Give the thing that a row is; None where it may be several."""
        return self._of.get(baris)

    def like(self, baris: Baris) -> Iterator[Baris]:
        """Give the rows of other tables that are the same thing as this one."""
        thing = self.of(baris)
        for table, rows in thing.rows.items() if thing else ():
            if table != baris.tabel.name:
                yield from rows

    def lacks(self, thing: Thing, table: str) -> bool:
        """Tell whether a table surely has no row of a thing, though it has others beside it.

        Not where what the thing is part of is lacking too, nor where some row there may be meant after all, or is
        part of it: then only its heading is lacking.
        """
        if (
            (table, thing.code) in self._upper
            or thing.row(table)
            or (thing.code or "") in self._doubtful.get(table, ())
        ):
            return False
        if (table, thing.rank, thing.name) in self._names or (thing, table) in self._perhaps:
            return False
        if any(name_likeness(each, telling_name(thing.first)) >= NEAR for each in self._unclear.get(table, ())):
            return False
        tabel, above = self._plan.tables.get(table), thing.above
        if above is None or thing.rank <= PROGRAM:
            return tabel is not None and any(baris.rank == thing.rank for baris in tabel.baris)
        return any(baris.anak for baris in above.rows.get(table, ()))

    @cached_property
    def _names(self) -> set[tuple[str, int, str]]:
        return {(baris.tabel.name, baris.rank, fold(called)) for baris, called in self._called.items()}

    @cached_property
    def _upper(self) -> set[tuple[str, str]]:
        rows = ((table, baris) for table in TABLES for baris in self._rows[table])
        return {(table, code) for table, baris in rows for code in _ancestors(baris.padanan or "")}

    @cached_property
    def _unclear(self) -> dict[str, list[str]]:
        return {table: [telling_name(b) for b in self._rows[table] if b.tingkat is None][:MOST] for table in TABLES}

    def _level(self, rank: int) -> list[Thing]:
        found: dict[object, Thing] = {}
        for baris in self._ranked.get(rank, ()):
            if self._called[baris] and not self._is_doubtful(baris):
                self._put(baris, found)
        things = list(found.values())
        for one, other in combinations([table for table in TABLES if self._rows[table]], 2):
            for same in (match_same_names, match_near_names):
                mine = [thing for thing in things if one in thing.rows and other not in thing.rows]
                theirs = [thing for thing in things if other in thing.rows and one not in thing.rows]
                for kept, gone, sure in same(mine, theirs):
                    if sure:
                        self._merge(kept, gone)
                    self._perhaps |= {(kept, other), (gone, one)}
            things = [thing for thing in things if thing.rows]
        return things

    def _put(self, baris: Baris, found: dict[object, Thing]) -> None:
        printed = self._called[baris]
        code, called = _code(baris, printed, self._plan), fold(printed)
        above = self._of.get(baris.induk) if baris.induk else None
        key = code or (above, called)
        thing = found.get(key)
        if thing is None:
            thing = found[key] = Thing(baris.rank, code, called, above)
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
        if baris.kode is None or not has_foreign_code(baris, self._plan):
            return False
        codes = {official.kode for official in self._plan.nomenclature.named(baris.nama)}
        self._doubtful.setdefault(baris.tabel.name, set()).update(codes, {baris.kode})
        return True


def pairs(plan: Plan) -> Pairs:
    """Give the paired rows of a plan."""
    return plan.made(Pairs)


@lru_cache(maxsize=4096)
def _ancestors(code: str) -> tuple[str, ...]:
    """Give the codes of what a row is part of, whether they are in the table or not."""
    parts = code.split(".")
    return tuple(".".join(parts[:length]) for length in (3, 5) if length < len(parts))


def _code(baris: Baris, called: str, plan: Plan) -> str | None:
    """Give the code of a row: where the need in T-C.31 is called by another name, that of this name."""
    if called == baris.nama or fold(called) == fold(baris.nama):
        return baris.padanan
    induk = baris.induk.padanan if baris.induk else None
    official = rows_of_agency(plan.nomenclature.named(called, baris.tingkat), plan)
    below = [each.kode for each in official if not induk or each.kode.startswith(f"{induk}.")]
    if official:
        return below[0] if len(below) == 1 else None
    return baris.padanan if name_likeness(called, baris.nama) >= NEAR else None
