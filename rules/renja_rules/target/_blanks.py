"""Which rows leave a column blank that other rows of their level fill."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.plan.rows import Baris, Tabel

_LEVELS = ("program", "kegiatan", "sub_kegiatan")


def blanks(tabel: Tabel, column: str, money: str) -> Iterator[Baris]:
    """Give the rows with a pagu that leave a column of text blank; none where no row fills it.

    ``column`` and ``money`` are dotted names. SIPD prints some columns beside the kegiatan, some beside the sub
    kegiatan: only levels that fill the column in most rows are looked at, or the fullest one where none does.
    """
    levels = [_with_pagu(tabel, tingkat, money) for tingkat in _LEVELS]
    filled = [sum(bool(_text(baris, column)) for baris in rows) for rows in levels]
    most = max(filled)
    if most == 0:
        return
    in_use = [rows for rows, count in zip(levels, filled, strict=True) if count * 2 >= len(rows)]
    fullest = [rows for rows, count in zip(levels, filled, strict=True) if count == most]
    for rows in in_use if any(in_use) else fullest[-1:]:
        yield from (baris for baris in rows if not _text(baris, column))


def _with_pagu(tabel: Tabel, tingkat: str, money: str) -> list[Baris]:
    rows = ((baris, baris.uang(money)) for baris in tabel.of_level(tingkat))
    return [baris for baris, uang in rows if uang is not None and uang.amount > 0]


def _text(baris: Baris, column: str) -> str | None:
    side, _, key = column.rpartition(".")
    text: object = getattr(getattr(baris.isi, side) if side else baris.isi, key, None)
    return text if isinstance(text, str) else None
