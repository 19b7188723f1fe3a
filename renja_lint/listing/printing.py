"""A row's code and name as people read them, and whose it alone is."""

from __future__ import annotations

from renja_lint.nomenclature import Entry, holder_of, list_editions, print_code


def code(row: Entry) -> str:
    """Write a row's code as its own edition prints it."""
    return next((print_code(row.kode, each.digits) for each in list_editions() if each.edisi == row.edisi), row.kode)


def name(row: Entry) -> str:
    """Give a row's name; where our source cut it off, that shows."""
    return f"{row.nama}…" if row.cut else row.nama


def province(row: Entry) -> str:
    """Give the province that alone may use a row, nothing where others may: as read off the lists, not off the law."""
    special = holder_of(row.kode, row.edisi)
    return special.province if special else ""
