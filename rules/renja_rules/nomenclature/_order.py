"""Which rows of a table stand out of place: as few as explain what is printed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import Baris, Plan, Tabel
from renja_rules.nomenclature._printed import Row, Stray, headings_after, nearest_heading, printed_rows, strays
from renja_rules.reading.order import longest_run

FEWEST = 2  # so many rows of another in a heading's way before its own, and it is the heading that stands wrong


class Misplaced(NamedTuple):
    """A row out of place, and the row that shows it.

    ``kind`` is "induk_lain" below a parent that is not its own, "sebelum_induk" before its parent, "terlambat" for a
    heading after rows of its own, "terlalu_awal" for one amid the rows of another; "sesudah" and "sebelum" among
    rows of the same parent.
    """

    baris: Baris
    kind: str
    other: Baris


def misplaced_rows(tabel: Tabel, plan: Plan) -> Iterator[Misplaced]:
    """Give the rows with codes that stand out of place, in printed order.

    A row is out of place where the nearest row of its parent's level above it is another; where one heading explains
    several such rows, it alone is. Of rows below the same parent, as few as leave the others in ascending order.
    """
    if not tabel.by_kode or _is_ascending(tabel):
        return
    rows = printed_rows(tabel, plan)
    unplaced = strays(rows)
    found = _headings(rows, unplaced)
    for row, stray in unplaced.items():
        kind, other = ("induk_lain", stray.other) if stray.other else ("sebelum_induk", stray.owner)
        found.setdefault(row, Misplaced(row.baris, kind, other.baris))
    found |= _unordered([row for row in rows if row.code and row not in found])
    yield from (found[row] for row in rows if row in found and row.baris.kode)


def _is_ascending(tabel: Tabel) -> bool:
    """Tell whether all codes are in ascending order: then each row stands below its own, and nothing out of place."""
    codes = [baris.padanan or "" for baris in tabel.baris if baris.tingkat]
    return all(codes) and codes == sorted(codes)


def _headings(rows: list[Row], unplaced: dict[Row, Stray]) -> dict[Row, Misplaced]:
    """Find the headings that explain rows out of place; these are taken out of ``unplaced``."""
    found = {}
    for place, heading in enumerate(rows if unplaced else ()):
        late, early = _own_before(rows, place, unplaced), _others_after(rows, place, unplaced)
        if late:
            found[heading] = Misplaced(heading.baris, "terlambat", late[0].row.baris)
        elif len(early) >= FEWEST:
            found[heading] = Misplaced(heading.baris, "terlalu_awal", early[0].owner.baris)
        else:
            continue
        for stray in late or early:
            del unplaced[stray.row]
    return found


def _own_before(rows: list[Row], place: int, unplaced: dict[Row, Stray]) -> list[Stray]:
    """Give a heading's own rows that are printed right before it, below another."""
    heading, own = rows[place], []
    while place > 0 and rows[place - 1].is_part_of(heading):
        place -= 1
        stray = unplaced.get(rows[place])
        if stray and stray.owner.code == heading.code:
            own.append(stray)
    return own[::-1]


def _others_after(rows: list[Row], place: int, unplaced: dict[Row, Stray]) -> list[Stray]:
    """Give the rows between a heading and its first own, if without the heading all would be below theirs."""
    heading, others = rows[place], []
    before = heading.before
    for row in (rows[number] for number in range(place + 1, len(rows))):
        if row.rank <= heading.rank or row.is_part_of(heading):
            break
        stray = unplaced.get(row)
        if stray:
            other = nearest_heading(before, stray.owner.rank)
            if other is None or other.code != stray.owner.code:
                return []
            others.append(stray)
        before = headings_after(before, row)
    return others


def _unordered(rows: list[Row]) -> dict[Row, Misplaced]:
    """Find the rows out of ascending order among those below the same printed heading."""
    families: dict[tuple[Row | None, int], list[Row]] = {}
    for row in rows:
        families.setdefault((nearest_heading(row.before, row.rank - 1), row.rank), []).append(row)
    return {row: found for family in families.values() for row, found in _outside_order(family)}


def _outside_order(family: list[Row]) -> Iterator[tuple[Row, Misplaced]]:
    printed_codes = [row.code for row in family]
    if printed_codes == sorted(printed_codes):
        return
    places = longest_run(printed_codes)
    codes = [family[place].code for place in places]
    for place in sorted(set(range(len(family))) - set(places)):
        row, after = family[place], bisect_right(codes, family[place].code)
        is_behind = after < len(places) and places[after] < place
        other = family[places[after if is_behind else bisect_left(codes, row.code) - 1]]
        yield row, Misplaced(row.baris, "sesudah" if is_behind else "sebelum", other.baris)
