"""Rows for people: a table below where it comes from, or all of a single sub kegiatan, with what one should know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint.language import Lang, Text
from renja_lint.listing.asked import Source
from renja_lint.listing.fitting import fit_columns
from renja_lint.listing.origin import describe_origin
from renja_lint.listing.printing import code, name
from renja_lint.listing.single import single
from renja_lint.nomenclature import Entry, list_bidang, list_editions
from renja_lint.nomenclature.tables import SHARED, bidang_holding
from renja_lint.wording import fill

MOST_HITS = 20  # in a table

_HEADERS = (
    Text(id="kode", en="code"),
    Text(id="nama", en="name"),
    Text(id="indikator", en="indicator"),
    Text(id="satuan", en="unit"),
)
_MORE = Text(
    id="{jumlah} lainnya tidak ditampilkan; tambah katanya, atau lihat semuanya dengan --format csv.",
    en="{jumlah} more are not shown; add words, or see all with --format csv.",
)
_PLACEHOLDER = Text(
    id="X.XX diganti kode bidang urusan perangkat daerah sendiri; untuk kecamatan 7.01.",
    en="The agency's own bidang urusan takes the place of X.XX; a kecamatan's is 7.01.",
)
_URUSAN_FROM = Text(
    id="Nama urusan diambil dari {edisi}, karena daftar edisi ini tidak memuatnya.",
    en="The names of the urusan are those of {edisi}, as the list of this edition has none.",
)
_SHARED_ELSEWHERE = Text(
    id="Program penunjang, yang sama di setiap bidang urusan, tidak diulang di sini: renja-lint nomenclature X.XX.01",
    en="The supporting programme, the same in every bidang urusan, is not repeated here: "
    "renja-lint nomenclature X.XX.01",
)
_NO_ROW = Text(
    id="Daftar ini tidak memuat baris {kode} sendiri, hanya yang di bawahnya.",
    en="This list has no row {kode} itself, only what is below it.",
)
_NO_NEWER = Text(
    id="Tidak ada edisi lebih baru di sini yang memuat bidang urusan ini.",
    en="We have no newer edition with this bidang urusan.",
)
_SHARED_MISSING = Text(
    id="Program penunjang X.XX.01 edisi ini tidak ada di sini.",
    en="We do not have the supporting programme X.XX.01 of this edition.",
)


class Found(NamedTuple):
    """Rows under a code, nothing for the whole country; with the score of each, 0 to 100, where words found them."""

    source: Source
    code: str
    rows: tuple[Entry, ...]
    scores: tuple[float, ...] | None = None

    @property
    def is_single(self) -> bool:
        """Tell whether one sub kegiatan was asked for by its code."""
        asked = [(row.kode, row.tingkat) for row in self.rows[:2]]
        return self.scores is None and asked == [(self.code, "sub_kegiatan")]


def table(found: Found, lang: Lang) -> str:
    """Lay rows out; of many that words found, the best."""
    top = describe_origin(found.source, found.rows, lang)
    if found.is_single:
        return f"{single(found.rows[0], found.source, top, lang)}\n"
    shown = found.rows if found.scores is None else found.rows[:MOST_HITS]
    cells = [(code(row), name(row), row.indikator, row.satuan) for row in shown]
    body = fit_columns([header.in_(lang) for header in _HEADERS], cells)
    notes = list(_notes_of_search(found, lang) if found.scores is not None else _notes_of_code(found, lang))
    if any(row.kode.startswith(f"{SHARED}.") for row in shown):
        notes.append(_PLACEHOLDER.in_(lang))
    return "\n\n".join(part for part in (top, body, "\n".join(notes)) if part) + "\n"


def _notes_of_search(found: Found, lang: Lang) -> Iterator[str]:
    if len(found.rows) > MOST_HITS:
        yield fill(_MORE, {"jumlah": len(found.rows) - MOST_HITS}, lang)


def _notes_of_code(found: Found, lang: Lang) -> Iterator[str]:
    codes = {row.kode for row in found.rows}
    if found.code and found.code not in codes:
        yield fill(_NO_ROW, {"kode": found.code}, lang)
    borrowed = {row.edisi for row in found.rows} - {found.source.edition.edisi}
    if borrowed:
        instruments = tuple(each.instrument for each in list_editions() if each.edisi in borrowed)
        yield fill(_URUSAN_FROM, {"edisi": instruments}, lang)
    if found.code and not _is_superseded(found):
        yield _NO_NEWER.in_(lang)
    if found.code.isdecimal() and len(codes) > 1:
        yield _SHARED_ELSEWHERE.in_(lang)
    elif found.code.count(".") == 1 and f"{found.code}.01" not in codes:
        yield _SHARED_MISSING.in_(lang)


def _is_superseded(found: Found) -> bool:
    """Tell whether the edition is our newest, or a newer one has a list in which the code would stand."""
    edition, authority = found.source
    newer = list_editions()[list_editions().index(edition) + 1 :]
    return not newer or any(bidang_holding(found.code, list_bidang(each.edisi, authority)) for each in newer)
