"""A table's rows as they are printed: which headings are open above each, and whose row each is by its code."""

from __future__ import annotations

from dataclasses import dataclass

from renja_lint import Baris, Plan, Tabel
from renja_rules.nomenclature._official import is_doubtful


@dataclass(slots=True, eq=False)
class Row:
    """A row in print; ``code`` is empty where it is not certain, ``before`` are the headings open when it comes.

    ``rank`` is 0 for an urusan up to 4 for a sub kegiatan.
    """

    baris: Baris
    rank: int
    code: str
    before: tuple[Row, ...]

    def is_part_of(self, heading: Row) -> bool:
        """Tell whether its code is below a heading's."""
        return bool(heading.code) and self.code.startswith(f"{heading.code}.")


@dataclass(frozen=True, slots=True, eq=False)
class Stray:
    """A row that is below ``other`` in print, not below ``owner``, its nearest ancestor that the table has."""

    row: Row
    owner: Row
    other: Row | None


def printed_rows(tabel: Tabel, plan: Plan) -> list[Row]:
    """Give the rows whose level is known, in printed order."""
    rows: list[Row] = []
    before: tuple[Row, ...] = ()
    for baris in tabel.baris:
        if baris.tingkat:
            code = "" if is_doubtful(baris, plan) else baris.padanan or ""
            rows.append(Row(baris, baris.rank, code, before))
            before = headings_after(before, rows[-1])
    return rows


def headings_after(before: tuple[Row, ...], row: Row) -> tuple[Row, ...]:
    """Give the headings that are open after a row."""
    return (*[heading for heading in before if heading.rank < row.rank], row)


def nearest_heading(before: tuple[Row, ...], rank: int) -> Row | None:
    """Give the innermost open heading that is at least of a rank."""
    for heading in reversed(before):
        if heading.rank <= rank:
            return heading
    return None


def strays(rows: list[Row]) -> dict[Row, Stray]:
    """Find the rows that are not below their own; a heading whose code is not certain may be anybody's."""
    first = {row.code: row for row in reversed(rows)}
    found = {}
    for row in rows:
        owner = _owner(row.code, first)
        other = nearest_heading(row.before, owner.rank) if owner else None
        if owner and (other is None or other.code not in {owner.code, ""}):
            found[row] = Stray(row, owner, other)
    return found


def _owner(code: str, first: dict[str, Row]) -> Row | None:
    parts = code.split(".")
    above = (first.get(".".join(parts[:length])) for length in (5, 3, 2, 1) if length < len(parts))
    return next((row for row in above if row), None)
