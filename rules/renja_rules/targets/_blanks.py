"""Which rows leave a column blank that other rows of their level fill."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, KolomTeks, KolomUang, Tabel

_LEVELS = ("program", "kegiatan", "sub_kegiatan")


def blanks(tabel: Tabel, column: KolomTeks, money: KolomUang) -> Iterator[Baris]:
    """Give the rows with a pagu that leave a column of text blank; none where no row fills it.

    SIPD prints some columns beside the kegiatan, some beside the sub kegiatan: only levels that fill the column in
    most rows are looked at, or the fullest one where none does.
    """
    levels = [rows for tingkat in _LEVELS if (rows := _with_pagu(tabel, tingkat, money))]
    blank = [_without_text(rows, column) for rows in levels]
    filled = [len(rows) - len(without) for rows, without in zip(levels, blank, strict=True)]
    most = max(filled, default=0)
    if most == 0:
        return
    in_use = [without for without, count in zip(blank, filled, strict=True) if len(without) <= count]
    fullest = [without for without, count in zip(blank, filled, strict=True) if count == most]
    for without in in_use or fullest[-1:]:
        yield from without


def _with_pagu(tabel: Tabel, tingkat: str, money: KolomUang) -> list[Baris]:
    rows = ((baris, baris.uang(money)) for baris in tabel.of_level(tingkat))
    return [baris for baris, uang in rows if uang is not None and uang.amount > 0]


def _without_text(rows: list[Baris], column: KolomTeks) -> list[Baris]:
    return [baris for baris in rows if not baris.sel(column).value]
