"""One sub kegiatan: all that the lists say of it, in every edition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint.language import Lang, Text
from renja_lint.listing.asked import Source
from renja_lint.listing.fitting import fit_columns
from renja_lint.listing.printing import code, name, province
from renja_lint.listing.records import of_entry
from renja_lint.nomenclature import Edition, Entry, entry, holder_of, list_editions, owner_of, successors_of
from renja_lint.nomenclature.near import parent_code
from renja_lint.wording import fill

_LEVELS = {
    "urusan": Text(id="Urusan", en="Urusan"),
    "bidang_urusan": Text(id="Bidang urusan", en="Bidang urusan"),
    "program": Text(id="Program", en="Program"),
    "kegiatan": Text(id="Kegiatan", en="Kegiatan"),
}
_FACTS = (Text(id="Kinerja", en="Performance"), Text(id="Indikator", en="Indicator"), Text(id="Satuan", en="Unit"))
_HOLDER = Text(
    id="Khusus: hanya {pemakai}; ini terbaca dari daftarnya, bukan dari peraturan",
    en="Special: {pemakai} only; this was read off the lists, not off the law",
)
_HISTORY = Text(id="Riwayat:", en="History:")
_HEADERS = (
    Text(id="edisi", en="edition"),
    Text(id="kode", en="code"),
    Text(id="nama", en="name"),
    Text(id="indikator", en="indicator"),
    Text(id="satuan", en="unit"),
    Text(id="lalu menjadi", en="then became"),
)
_NONE = Text(id="(tidak ada)", en="(none)")
_NO_LIST = Text(id="(daftarnya tidak ada di sini)", en="(we have no list)")


class _Past(NamedTuple):
    edition: Edition
    row: Entry | None
    heirs: tuple[Entry, ...]
    listed: bool  # whether we have the list that the row would be in


def single(row: Entry, source: Source, heading: str, lang: Lang) -> str:
    """Tell all of a sub kegiatan below ``heading``, without the last line break."""
    title = f"{code(row)} {name(row)}"
    facts = "\n".join(_facts(row, source.authority, lang))
    return f"{title}\n{heading}\n\n{facts}\n\n{_HISTORY.in_(lang)}\n{_history(row, source.authority, lang)}"


def detail(row: Entry, authority: str) -> dict[str, object]:
    """Give what JSON tells of a sub kegiatan beyond its row."""
    special, agency = holder_of(row.kode, row.edisi), owner_of(row.kode)
    return {
        "history": [
            {
                "edisi": past.edition.edisi,
                "listed": past.listed,
                "row": of_entry(past.row) if past.row else None,
                "successors": [of_entry(each) for each in past.heirs],
            }
            for past in _pasts(row.kode, authority)
        ],
        "holder": special._asdict() if special else None,
        "owner": agency._asdict() if agency else None,
    }


def _facts(row: Entry, authority: str, lang: Lang) -> Iterator[str]:
    yield from (f"{_LEVELS[each.tingkat].in_(lang)}: {each.kode} {each.nama}" for each in _above(row, authority))
    values = zip(_FACTS, (row.kinerja, row.indikator, row.satuan), strict=True)
    yield from (f"{fact.in_(lang)}: {value}" for fact, value in values if value)
    agency = owner_of(row.kode)
    only = tuple(each for each in (province(row), agency.agency if agency else "") if each)
    if only:
        yield fill(_HOLDER, {"pemakai": only}, lang)


def _above(row: Entry, authority: str) -> list[Entry]:
    """Give the rows that a row stands under, the widest first, without the placeholders X and X.XX."""
    found, kode = [], parent_code(row.kode)
    while kode:
        above = entry(row.edisi, authority, kode)
        if above is not None and kode[-1] != "X":
            found.append(above)
        kode = parent_code(kode)
    return found[::-1]


def _pasts(kode: str, authority: str) -> list[_Past]:
    return [
        _Past(
            edition,
            entry(edition.edisi, authority, kode),
            successors_of(kode, authority, edition.edisi),
            Source(edition, authority).should_have(kode),
        )
        for edition in list_editions()
    ]


def _history(row: Entry, authority: str, lang: Lang) -> str:
    pasts = _pasts(row.kode, authority)
    measures = {(past.row.indikator, past.row.satuan) for past in pasts if past.row and past.row.satuan}
    rows = [_line(past, lang, measured=len(measures) > 1) for past in pasts]
    return fit_columns([header.in_(lang) for header in _HEADERS], rows, whole=2)


def _line(past: _Past, lang: Lang, *, measured: bool) -> list[str]:
    """Lay one edition out; indicator and unit are left out where no two editions differ in them."""
    edition, row = past.edition, past.row
    if row is None:
        return [edition.edisi, "", (_NONE if past.listed else _NO_LIST).in_(lang), "", "", ""]
    heirs = ", ".join(_heir(each) for each in past.heirs)
    measure = [row.indikator, row.satuan] if measured else ["", ""]
    return [edition.edisi, code(row), name(row), *measure, heirs]


def _heir(row: Entry) -> str:
    """Name a row with its edition, and the province whose alone it is."""
    told = ", ".join(each for each in (row.edisi, province(row)) if each)
    return f"{code(row)} ({told})"
