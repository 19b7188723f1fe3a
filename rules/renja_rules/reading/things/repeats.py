"""Rows of a table that are printed twice under one code."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint import Baris


def repeats_code(baris: Baris) -> bool:
    """Tell whether another row of the table had a row's code before it."""
    return bool(baris.kode) and baris.tabel.by_kode.get(baris.kode or "") is not baris


def without_repeats(rows: Iterable[Baris]) -> list[Baris]:
    """Leave out rows whose code was there already."""
    return [baris for baris in rows if not repeats_code(baris)]
