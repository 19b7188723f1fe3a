"""Which editions there are, and how much of each."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.language import Lang, Text
from renja_lint.listing.fitting import fit_columns
from renja_lint.listing.origin import describe_trust
from renja_lint.listing.records import as_csv, as_json, of_edition
from renja_lint.nomenclature import Edition, country, coverage, list_editions
from renja_lint.nomenclature.tables import AUTHORITIES
from renja_lint.regime import EDITIONS
from renja_lint.wording import fill

COLUMNS = ("edisi", "instrumen", "tanggal", "digit", "indikator", "kewenangan", "daftar", "baris", "kepercayaan",
           "sha256")  # fmt: skip

_HEADERS = (
    Text(id="edisi", en="edition"),
    Text(id="peraturan", en="regulation"),
    Text(id="tanggal", en="date"),
    Text(id="digit akhir", en="last digits"),
    Text(id="indikator", en="indicators"),
)
_LISTS = (
    Text(id="edisi", en="edition"),
    Text(id="kewenangan", en="authority"),
    Text(id="daftar", en="lists"),
    Text(id="baris", en="rows"),
    Text(id="kepercayaan", en="trust"),
)
_YES, _NO = Text(id="ada", en="yes"), Text(id="tidak", en="no")
_MISSING = Text(id="Edisi yang daftarnya tidak ada di sini: {edisi}.", en="Editions of which we have no list: {edisi}.")
_CAUTION = Text(
    id="Semua disusun dari salinan yang beredar, bukan dari naskah peraturannya.",
    en="All was put together from public copies, not from the regulations' own text.",
)
_CHECKSUMS = Text(id="SHA-256 berkas setiap edisi:", en="SHA-256 of each edition's files:")


def holdings(form: str, lang: Lang) -> str:
    """Tell the editions as a table, JSON or CSV."""
    match form:
        case "json":
            return as_json({"editions": [_content(each) for each in list_editions()], "missing": list(_missing())})
        case "csv":
            return as_csv(COLUMNS, _lines())
        case _:
            return "\n\n".join(_parts(lang)) + "\n"


def _missing() -> tuple[str, ...]:
    ours = {each.edisi for each in list_editions()}
    return tuple(each for each in EDITIONS if each not in ours)


def _content(edition: Edition) -> dict[str, object]:
    return {
        **of_edition(edition),
        "lists": [
            {
                "authority": each.authority,
                "bidang": each.bidang,
                "rows": each.rows,
                "single": each.single,
                "trust": each.trust,
            }
            for each in coverage()
            if each.edisi == edition.edisi
        ],
    }


def _lines() -> Iterator[tuple[str, ...]]:
    for edition in list_editions():
        facts = (*edition[:3], str(edition.digits), "ya" if edition.has_units else "tidak")
        yield from ((*facts, *counted, edition.sha256) for counted in _counted(edition, "id"))


def _counted(edition: Edition, lang: Lang) -> Iterator[tuple[str, str, str, str]]:
    """Give, for each authority that an edition has lists of, how many lists and rows, and how far they are trusted."""
    for authority in AUTHORITIES:
        trust = {each.bidang: each.trust for each in coverage() if each[:2] == (edition.edisi, authority)}
        if trust:
            yield authority, str(len(trust)), str(len(country(edition.edisi, authority))), describe_trust(trust, lang)


def _parts(lang: Lang) -> Iterator[str]:
    rows = [
        (each.edisi, each.instrument, each.date, str(each.digits), (_YES if each.has_units else _NO).in_(lang))
        for each in list_editions()
    ]
    yield fit_columns([header.in_(lang) for header in _HEADERS], rows)
    lists = [(each.edisi, *counted) for each in list_editions() for counted in _counted(each, lang)]
    yield fit_columns([header.in_(lang) for header in _LISTS], lists, whole=2)
    yield f"{fill(_MISSING, {'edisi': _missing()}, lang)}\n{_CAUTION.in_(lang)}"
    sums = "\n".join(f"  {each.sha256}  {each.edisi}" for each in list_editions())
    yield f"{_CHECKSUMS.in_(lang)}\n{sums}"
