"""How many program, kegiatan and sub kegiatan a text may count in a table."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Tabel
from renja_rules.reading.things.pagu import PAGU_COLUMN

_PARTS = {"program": 3, "kegiatan": 5}  # of a code


def allowed_counts(tabel: Tabel, level: str) -> tuple[int, ...]:
    """Count the rows of a level, each once, and those of them that have money; none where the table lacks the level.

    A heading that is not printed above its own rows counts too, and so does a row of another name under a code that is
    there already: these are other rules' faults.
    """
    rows = {_key(baris): baris for baris in tabel.of_level(level)}
    column = PAGU_COLUMN.get(tabel.name)
    funded = sum(bool(baris.rupiah(column)) for baris in rows.values()) if column else 0
    named = {(baris.kode, baris.nama.casefold()) for baris in tabel.of_level(level)}
    printed = {baris.padanan for baris in rows.values()}
    lacking = {code for baris in tabel.baris for code in _upper(baris, level)} - printed
    numbers = (len(rows), funded, len(rows) + len(lacking), len(named)) if rows else ()
    return tuple(dict.fromkeys(number for number in numbers if number))


def _upper(baris: Baris, level: str) -> Iterator[str]:
    """Give the code of the row of a level that a row is part of by its code."""
    parts, length = (baris.kode or "").split("."), _PARTS.get(level, 0)
    if length and length < len(parts):
        yield ".".join(parts[:length])


def _key(baris: Baris) -> tuple[str, str]:
    return (
        baris.kode or "",
        "" if baris.kode else f"{baris.induk.subject if baris.induk else ''}/{baris.nama.casefold()}",
    )
