"""The columns that the headings of a table lack."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from renja_lint import Bentuk, Kepala, Kolom, Place, Tabel

Cells = tuple[str, ...]

_MOST = 100  # headings of one table that are looked at


def columns_gone_later(bentuk: Bentuk, blocks: list[Cells], missing: tuple[Kolom, ...]) -> dict[Kolom, list[int]]:
    """Give the columns of the first heading that a later one lacks, with the numbers of the headings."""
    gone: dict[Kolom, list[int]] = {}
    for number, cells in enumerate(blocks[1:_MOST], 1):
        lacking = missing_of(bentuk, cells)
        for kolom in () if is_fragment(bentuk, lacking) else lacking:
            if kolom not in missing:
                gone.setdefault(kolom, []).append(number)
    return gone


def _line(text: str) -> str:
    return " ".join(text.split())


def cells_of(block: Kepala) -> Cells:
    """Give the cells of a heading that hold text, each on one line."""
    return tuple(_line(text) for text in block.isi if text)


@lru_cache(maxsize=256)
def missing_of(bentuk: Bentuk, cells: Cells) -> tuple[Kolom, ...]:
    """Give the columns of a form that no cell of a heading is."""
    return tuple(kolom for kolom in bentuk.kolom if not any(map(kolom.fits, cells)))


def is_fragment(bentuk: Bentuk, missing: tuple[Kolom, ...]) -> bool:
    """Tell whether so much is missing that the heading was never meant to be whole."""
    return len(missing) * 2 > len(bentuk.kolom)


def places_of(tabel: Tabel, blocks: list[Cells], kolom: Kolom, numbers: list[int]) -> Iterator[Place]:
    """Give the first heading's cell of a column, then what stands in its place in the headings that lack it."""
    index = next(n for n, text in enumerate(blocks[0]) if kolom.fits(text))
    wanted = {number: index if len(blocks[number]) == len(blocks[0]) else 0 for number in (0, *numbers)}
    texts = {blocks[number][at] for number, at in wanted.items()}
    met: dict[tuple[int, str], int] = {}
    for number, text, place in tabel.headings(lambda cell: _line(cell) in texts):
        at = wanted.get(number, -1)
        before = met.get((number, text), 0)
        met[number, text] = before + 1
        if at >= 0 and text == blocks[number][at] and before == blocks[number][:at].count(text):
            yield place
