"""What changed from one edition to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from renja_lint.language import Lang, Text
from renja_lint.listing.asked import Source, code_meant, source
from renja_lint.listing.fitting import fit_columns
from renja_lint.listing.origin import caution, trust_by_bidang
from renja_lint.listing.printing import code, name
from renja_lint.listing.records import as_csv, as_json, of_edition, of_entry
from renja_lint.nomenclature import Change, Comparison, Entry, diff, list_bidang
from renja_lint.nomenclature.tables import SHARED
from renja_lint.refusal import refusal
from renja_lint.wording import fill

COLUMNS = ("change", "tingkat", "kode", "nama", "indikator", "satuan", "kode_baru", "nama_baru", "indikator_baru",
           "satuan_baru")  # fmt: skip

_HEADING = Text(
    id="Dari edisi {lama} ({lama_instrument}) ke {baru} ({baru_instrument}), {authority}{bidang}.",
    en="From edition {lama} ({lama_instrument}) to {baru} ({baru_instrument}), {authority}{bidang}.",
)
_BIDANG = Text(id=", bidang {bidang}", en=", bidang {bidang}")
_SAME = Text(id="Tidak ada perbedaan.", en="There is no difference.")
_CAME = Text(id="Baru", en="New")
_WENT = Text(id="Hilang", en="Gone")
_RENAMED = Text(id="Kode sama, nama lain", en="Same code, other name")
_MOVED = Text(id="Pindah kode", en="Moved to another code")
_MEASURED = Text(id="Indikator atau satuannya berganti", en="Measured differently")
_UNCOMPARED = Text(
    id="Tidak dapat dibandingkan, karena daftarnya hanya ada di sini untuk satu dari kedua edisi: {daftar}.",
    en="Not compared, as we have the list of one of the editions only: {daftar}.",
)
_CODE, _NEW_CODE = Text(id="kode", en="code"), Text(id="kode baru", en="new code")
_NAME, _OLD_NAME = Text(id="nama", en="name"), Text(id="nama lama", en="old name")
_NEW_NAME, _UNIT = Text(id="nama baru", en="new name"), Text(id="satuan", en="unit")
_OLD_INDICATOR, _NEW_INDICATOR = (
    Text(id="indikator lama", en="old indicator"),
    Text(id="indikator baru", en="new indicator"),
)
_OLD_UNIT, _NEW_UNIT = Text(id="satuan lama", en="old unit"), Text(id="satuan baru", en="new unit")


class _Section(NamedTuple):
    title: Text
    headers: tuple[Text, ...]
    rows: Sequence[tuple[str, ...]]
    whole: int = 1


def comparison(names: tuple[str, str], authority: str, bidang: str | None, form: str, lang: Lang) -> str:
    """Compare two editions as a table, JSON or CSV.

    Raises:
        RefusalError: an edition or its list of the authority is not there, or neither has the bidang.
    """
    old, new = (source(name, authority) for name in names)
    code = None if bidang is None else _bidang_meant(bidang, old, new)
    found = diff(old.edition.edisi, new.edition.edisi, authority, code)
    match form:
        case "json":
            return as_json(_content(found, old, new, code))
        case "csv":
            return as_csv(COLUMNS, _lines(found))
        case _:
            return "\n\n".join(_parts(found, old, new, code, lang)) + "\n"


def _bidang_meant(text: str, old: Source, new: Source) -> str:
    code = code_meant(text)
    if code.count(".") != 1:
        raise refusal(
            id=f"--bidang {code} bukan bidang urusan; bidang urusan ditulis seperti 7.01",
            en=f"--bidang {code} is no bidang urusan; one is written like 7.01",
        )
    if not any(code in list_bidang(each.edition.edisi, each.authority) for each in (old, new)):
        raise refusal(
            id=f"bidang {code} tidak ada dalam {old.called.id} maupun {new.called.id}",
            en=f"bidang {code} is neither in {old.called.en} nor in {new.called.en}",
        )
    return code


def _content(found: Comparison, old: Source, new: Source, bidang: str | None) -> dict[str, object]:
    changes = {name: [_pair(each) for each in getattr(found, name)] for name in ("renamed", "moved", "measured")}
    return {
        "old": of_edition(old.edition),
        "new": of_edition(new.edition),
        "authority": old.authority,
        "bidang": bidang,
        "came": [of_entry(row) for row in found.came],
        "went": [of_entry(row) for row in found.went],
        **changes,
        "uncompared": list(found.uncompared),
    }


def _pair(change: Change) -> dict[str, object]:
    return {"before": of_entry(change.before), "after": of_entry(change.after)}


def _lines(found: Comparison) -> Iterator[tuple[str, ...]]:
    nothing = ("",) * 4
    yield from (("came", row.tingkat, *nothing, *_cells(row)) for row in found.came)
    yield from (("went", row.tingkat, *_cells(row), *nothing) for row in found.went)
    for kind, changes in (("renamed", found.renamed), ("moved", found.moved), ("measured", found.measured)):
        yield from ((kind, old.tingkat, *_cells(old), *_cells(new)) for old, new in changes)
    yield from (("uncompared", "", each, *("",) * 7) for each in found.uncompared)


def _cells(row: Entry) -> tuple[str, str, str, str]:
    return row.kode, row.nama, row.indikator, row.satuan


def _parts(found: Comparison, old: Source, new: Source, bidang: str | None, lang: Lang) -> Iterator[str]:
    trust = [level for each in (old, new) for level in _trust(each, bidang)]
    yield "\n".join([_heading(old, new, bidang, lang), *caution(trust, lang)])
    sections = [each for each in _sections(found) if each.rows]
    for title, headers, rows, whole in sections:
        body = fit_columns([header.in_(lang) for header in headers], rows, whole=whole)
        yield f"{title.in_(lang)} ({len(rows)}):\n{body}"
    if not sections:
        yield _SAME.in_(lang)
    if found.uncompared:
        yield fill(_UNCOMPARED, {"daftar": found.uncompared}, lang)


def _trust(source: Source, bidang: str | None) -> list[str]:
    return [level for each, level in trust_by_bidang(source, ()).items() if bidang is None or each in {bidang, SHARED}]


def _sections(found: Comparison) -> tuple[_Section, ...]:
    """Lay each kind of change out, codes as the editions print them."""
    came = [(code(row), name(row), row.satuan) for row in found.came]
    went = [(code(row), name(row), row.satuan) for row in found.went]
    renamed = [(code(row), name(old), name(row)) for old, row in found.renamed]
    moved = [(code(old), code(row), name(row)) for old, row in found.moved]
    measured = [
        (code(row), name(row), old.indikator, old.satuan, row.indikator, row.satuan) for old, row in found.measured
    ]
    return (
        _Section(_CAME, (_CODE, _NAME, _UNIT), came),
        _Section(_WENT, (_CODE, _NAME, _UNIT), went),
        _Section(_RENAMED, (_CODE, _OLD_NAME, _NEW_NAME), renamed),
        _Section(_MOVED, (_CODE, _NEW_CODE, _NAME), moved, whole=2),
        _Section(_MEASURED, (_CODE, _NAME, _OLD_INDICATOR, _OLD_UNIT, _NEW_INDICATOR, _NEW_UNIT), measured),
    )


def _heading(old: Source, new: Source, bidang: str | None, lang: Lang) -> str:
    return _HEADING.in_(lang).format(
        lama=old.edition.edisi,
        lama_instrument=old.edition.instrument,
        baru=new.edition.edisi,
        baru_instrument=new.edition.instrument,
        authority=old.authority,
        bidang=_BIDANG.in_(lang).format(bidang=bidang) if bidang else "",
    )
