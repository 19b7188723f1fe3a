"""What stands under a code, and what words find there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint.language import Lang, Text
from renja_lint.listing.absent import absent
from renja_lint.listing.asked import Source, code_meant, source
from renja_lint.listing.layout import Found, table
from renja_lint.listing.origin import trust_by_bidang
from renja_lint.listing.printing import code as printed
from renja_lint.listing.records import COLUMNS, as_csv, as_json, cells, of_edition, of_entry
from renja_lint.listing.single import detail
from renja_lint.nomenclature import Entry, below, history_of, list_editions, search
from renja_lint.nomenclature.names import fold_words
from renja_lint.plan.values import read_kode
from renja_lint.refusal import refusal
from renja_lint.wording import fill

_NO_HIT = Text(
    id='Tidak ada nama yang cocok dengan "{kata}" dalam {daftar}{bawah}.',
    en='No name fits "{kata}" in {daftar}{bawah}.',
)
_UNDER = Text(id=", di bawah {kode}", en=", under {kode}")
_OTHER_EDITION = Text(id="Dalam edisi {edisi}: {kode} {nama}", en="In edition {edisi}: {kode} {nama}")
_IS_CODE = Text(id="Itu kode: renja-lint nomenclature {kode}", en="That is a code: renja-lint nomenclature {kode}")


class Question(NamedTuple):
    """What is asked: a code in any spelling, words of a name, both, or nothing, which asks for all bidang urusan."""

    code: str | None
    search: str | None
    edition: str | None
    authority: str


class Answer(NamedTuple):
    """What is written, and whether there was anything to find."""

    text: str
    found: bool


def answer(question: Question, form: str, lang: Lang) -> Answer:
    """Answer as a table, JSON or CSV.

    Raises:
        RefusalError: the edition, the authority's list or the code is not there, or there is no word to search.
    """
    code = "" if question.code is None else code_meant(question.code)
    lists = source(question.edition, question.authority, code)
    rows = _under(lists, code)
    if question.search is not None:
        return _hits(lists, code, question.search, form, lang)
    if not code:
        rows = tuple(row for row in rows if row.tingkat in {"urusan", "bidang_urusan"})
    return Answer(_written(Found(lists, code, rows), form, lang), found=True)


def _under(lists: Source, code: str) -> tuple[Entry, ...]:
    """Give a code's row and those under it; an urusan that the edition has no row of comes from the latest that has."""
    edition, authority = lists
    rows = below(edition.edisi, authority, code)
    if not rows:
        raise absent(code, lists)
    if "." in code:
        return rows
    missing = {row.kode.partition(".")[0] for row in rows} - {row.kode for row in rows}
    rows = (*rows, *(row for each in missing for row in history_of(each, authority)[-1:]))
    return tuple(sorted(rows, key=lambda row: row.kode))


def _hits(lists: Source, code: str, text: str, form: str, lang: Lang) -> Answer:
    if not fold_words(text):
        raise refusal(id="--search memerlukan kata yang dicari", en="--search needs a word to look for")
    hits = search(text, (lists.edition.edisi,), lists.authority, code, limit=None)
    if not hits and form == "table":
        return Answer("\n".join(_nothing(lists, code, text, lang)) + "\n", found=False)
    found = Found(lists, code, tuple(hit.entry for hit in hits), tuple(hit.score for hit in hits))
    return Answer(_written(found, form, lang), found=bool(hits))


def _nothing(lists: Source, code: str, text: str, lang: Lang) -> Iterator[str]:
    """Say that nothing was found, and where it might be."""
    under = fill(_UNDER, {"kode": code}, lang) if code else ""
    yield fill(_NO_HIT, {"kata": text, "daftar": lists.called, "bawah": under}, lang)
    if parts := read_kode(text).parts:
        yield fill(_IS_CODE, {"kode": ".".join(parts)}, lang)
    for edition in reversed(list_editions()):
        for row, _ in search(text, (edition.edisi,), lists.authority, code, limit=1):
            yield fill(_OTHER_EDITION, {"edisi": edition.edisi, "kode": printed(row), "nama": row.nama}, lang)


def _written(found: Found, form: str, lang: Lang) -> str:
    match form:
        case "json":
            return as_json(_content(found))
        case "csv":
            rows = (cells(row, found.source.authority) for row in found.rows)
            if found.scores is None:
                return as_csv(COLUMNS, rows)
            scored = ((*row, score) for row, score in zip(rows, found.scores, strict=True))
            return as_csv((*COLUMNS, "skor"), scored)
        case _:
            return table(found, lang)


def _content(found: Found) -> dict[str, object]:
    rows = [of_entry(row) for row in found.rows]
    if found.scores is not None:
        rows = [{**row, "score": score} for row, score in zip(rows, found.scores, strict=True)]
    return {
        "edition": of_edition(found.source.edition),
        "authority": found.source.authority,
        "trust": trust_by_bidang(found.source, found.rows),
        "kode": found.code or None,
        "rows": rows,
        "detail": detail(found.rows[0], found.source.authority) if found.is_single else None,
    }
