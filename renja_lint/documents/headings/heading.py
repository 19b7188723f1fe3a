"""Headings of tables: which rows of a grid they are, and the words of each column from the top down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from renja_lint.documents.blocks import Cell, Grid
from renja_lint.patterns import regex

# ruff: noqa: PLC0415  a run on YAML pays for none of this

# The words that headings of the five tables and of the table of aims are made of.
WORDS = frozenset(
    """
    akhir alamat alasan analisis anggaran apbd awal bagian bappeda belanja berjalan berkurang bersangkutan bertambah
    besaran bidang bulan capaian catatan daerah dalam dan dana dari dasar dengan desa dicapai evaluasi formula hasil
    ii iii indikator indikatif iku ikk ikm iv jumlah kab kabupaten kebutuhan kecamatan kegiatan kelompok keluaran
    kerangka kerja ket keterangan keuangan kinerja kode kondisi kota ku kualitas kunci lalu lembaga lokasi maju
    menjadi minimal murni nama nasional nasioanal no nomor nomenklatur opd organisasi outcome output pada pagu
    pelaksana pelaksanaan pembiayaan pemerintah pemerintahan pencapaian pendanaan penanggung penerima pengusul penting
    perangkat perhitungan periode perkiraan persen perubahan pokok prakiraan prioritas program proyeksi provinsi
    rancangan realisasi rekening rencana renja renstra review reviu ribu ribuan rincian rkpd rp rpjmd rumusan rupiah
    rutin sampai sasaran satuan sd sebelum sekarang selisih semester semula sesudah setelah skpd spm standar status
    strategis sub subkegiatan sumber tahun tahunan target terhadap thn tingkat tolok triwulan tujuan tw ukur unit urusan
    uraian urut usulan utama volume jawab juta jutaan kesepakatan yang
    """.split()  # noqa: SIM905  a list of two hundred words on as many lines is no easier to read
)
_WORD = regex(r"[a-z]+|[0-9]+")
_NUMBERED = regex(r"\(?\s*([0-9]{1,2})\s*[a-z]?\s*\)?(?:\s*[=:(].*)?", re.IGNORECASE | re.DOTALL)
_SIGN = regex(r"\(?(?:(?:19|20)[0-9]{2}|(?:thn|tahun)?\s*n\s*(?:[-+]\s*[0-9])?|k|%)\)?", re.IGNORECASE)
_SHARE = 0.75  # of the cells of a heading's row that must be made of its words, and of the words of a long cell
_FEW_WORDS = 3  # in a shorter cell all words must be
_SKIPPED = 5  # numbers that a row of column numbers may leave out
_DEEPEST = 8  # rows of one heading
_LONGEST = 300  # characters of a heading's cell


class Heading(NamedTuple):
    """A printed heading: its 0-based first row, the row after its last, and for each grid column its cells, top down.

    ``numbered`` is its row of column numbers, if it has one.
    """

    first: int
    end: int
    paths: tuple[tuple[Cell, ...], ...]
    numbered: int | None = None


Rows = dict[int, list[Cell]]


def rows_of(grid: Grid) -> Rows:
    """Give the cells that hold something by the row in which they begin, from left to right."""
    rows: Rows = {}
    for cell in grid.cells:
        if cell.text.text.strip():
            rows.setdefault(cell.row, []).append(cell)
    return rows


def reaching_down(rows: Rows) -> Rows:
    """Give by row the cells that begin in a row above and reach down to it."""
    found: Rows = {}
    for cell in (cell for cells in rows.values() for cell in cells):
        for row in range(cell.row + 1, cell.row + cell.rows):
            found.setdefault(row, []).append(cell)
    return found


def headings(grid: Grid, rows: Rows) -> Iterator[Heading]:
    """Find the headings of a grid: what it begins with, and what is printed again further down."""
    after = 0
    for row in sorted(rows):
        if row >= after and begins_heading(rows[row]):
            heading = _heading(grid, rows, row)
            after = heading.end
            yield heading


def begins_heading(cells: Sequence[Cell]) -> bool:
    """Tell whether a row's cells, those that hold something, can be the first row of a heading."""
    words = sum(is_heading(cell.text.text) for cell in cells)
    return words >= 2 and words >= _SHARE * len(cells)


@lru_cache(maxsize=4096)
def is_heading(text: str) -> bool:
    """Tell whether a text is made of the words of headings, or is a year or a sign that stands in one."""
    if len(text) > _LONGEST or _SIGN.fullmatch(text.strip()):
        return len(text) <= _LONGEST
    words = [word for word in _WORD.findall(text.casefold()) if not word.isdigit() and len(word) > 1]
    if 2 * sum(word in WORDS for word in words) < len(words):
        return False
    known = sum(_spelled(word) in WORDS for word in words)
    return known > 0 and (known == len(words) if len(words) <= _FEW_WORDS else known >= _SHARE * len(words))


@lru_cache(maxsize=4096)
def spell_words(text: str) -> str:
    """Give the words of a text in lower case, those of headings without their spelling errors."""
    return " ".join(_spelled(word) for word in _WORD.findall(text.casefold()))


@lru_cache(maxsize=4096)
def _spelled(word: str) -> str:
    """Give the one word of headings that a word is a slip away from, else the word itself."""
    if word in WORDS or len(word) < 5 or word.isdigit():
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    most = 1 if len(word) < 8 else 2
    near = process.extract(word, WORDS, scorer=OSA.distance, score_cutoff=most, limit=2)
    if not near or (len(near) == 2 and near[1][1] == near[0][1]):
        return word
    return str(near[0][0])


def is_numbered(cells: Sequence[Cell]) -> bool:
    """Tell a row of column numbers: 1, 2, 3 or (1), (2), (3), perhaps with how they are worked out: 8=(7/6)."""
    found = [_NUMBERED.fullmatch(cell.text.text.strip()) for cell in cells]
    numbers = [int(match[1]) for match in found if match]
    if len(numbers) < max(3, len(cells)) or numbers[0] > 2:
        return False
    return all(0 <= later - earlier <= _SKIPPED for earlier, later in pairwise(numbers))


def _heading(grid: Grid, rows: Rows, first: int) -> Heading:
    end = max(cell.row + cell.rows for cell in rows[first])
    end = min(end, first + _DEEPEST)
    numbered = None
    for row in range(first + 1, first + _DEEPEST + 1):
        cells = rows.get(row, [])
        if cells and is_numbered(cells):
            end, numbered = row + 1, row
            break
        if row < end:
            end = max([end, *(min(cell.row + cell.rows, first + _DEEPEST) for cell in cells)])
        elif cells and begins_heading(cells):
            end = row + 1
        elif cells:
            break
    lines = range(first, numbered if numbered is not None else end)
    return Heading(first, end, tuple(_paths(grid, lines)), numbered)


def _paths(grid: Grid, lines: range) -> Iterator[tuple[Cell, ...]]:
    """Give the cells above each column.

    Where nothing is merged, a cell stands over the empty places to its right too, as far as something is below them.
    """
    left: dict[int, tuple[Cell, list[Cell]]] = {}
    for column in range(grid.columns):
        found = {row: cell for row in lines if (cell := _filled(grid, row, column)) is not None}
        path: list[Cell] = []
        for row in lines:
            cell, above = found.get(row), list(path)
            if cell is None and row in left and row < max(found, default=-1) and left[row][1] == above:
                cell = left[row][0]
            if cell is None:
                left.pop(row, None)
                continue
            if cell.columns == 1:
                left[row] = (cell, above)
            else:
                left.pop(row, None)
            if cell not in path:
                path.append(cell)
        yield tuple(path)


def _filled(grid: Grid, row: int, column: int) -> Cell | None:
    cell = grid.at(row, column)
    return cell if cell is not None and cell.text.text.strip() else None
