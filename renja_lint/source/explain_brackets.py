"""Brackets that are not closed, closed twice or wrongly, and what is missing between them."""

from __future__ import annotations

import re

from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source.events import open_brackets
from renja_lint.source.fault import Explanation, Fault
from renja_lint.source.fixing import Stretch, entry, stretch_of_line, value_from

_CLOSING = {"{": "}", "[": "]"}
_NEXT_KEY = regex(r"(.*\S)\s+([a-z_]+)$", re.DOTALL)

_ENDS = regex(r"[,}\]]")
_HASH = Text(
    id="tanda # sesudah spasi memulai catatan, sehingga sisa baris ini tidak dibaca; beri tanda kutip",
    en="a # after a space begins a comment, so that the rest of this line is not read; quote the value",
)
_TOO_MANY = Text(id="tanda kurung penutup ini berlebih", en="this closing bracket is one too many")
_SIGN = Text(
    id="isi yang diawali koma atau kurung penutup harus diberi tanda kutip",
    en="a value that begins with a comma or a closing bracket needs quotes",
)
_COMMA = Text(id="sebelum bagian ini kurang tanda koma", en="a comma is missing before this")
_DOUBLE = Text(id="tanda koma ini tidak memisahkan apa-apa; hapus", en="this comma separates nothing; delete it")
_COLON = Text(
    id="isi ini memuat titik dua dan spasi, sehingga dibaca sebagai kunci baru; beri tanda kutip",
    en="this value holds a colon and a space and is read as a further key; quote it",
)
_PART = Text(
    id="isi yang diawali kurung dibaca sampai kurung penutupnya saja; bila kurung itu bagian isi, beri tanda kutip",
    en="a value that begins with a bracket is read up to the closing one only; where it belongs to the value, quote it",
)


def is_closed_too_often(fault: Fault) -> Explanation | None:
    """Tell of a bracket or comma with nothing to close or separate: ``a: {b: 1}}``, ``a: ]``, ``[1,, 2]``."""
    in_brackets = (
        fault.context.startswith("while parsing a flow") and fault.problem != "did not find expected node content"
    )
    if in_brackets or fault.char not in {"}", "]", ","} or not fault.problem.startswith("did not find expected"):
        return None
    place = Stretch(fault.page, fault.at, fault.at + 1)
    begins, ends = fault.page.bounds(fault.line)
    if fault.at == begins + len(entry(fault.page.text[begins:ends]).head) > begins:
        whole = value_from(fault.page, fault.at)
        return Explanation(whole, _SIGN, (whole.quoted(),))
    return Explanation(place, _DOUBLE if fault.char == "," else _TOO_MANY, (place.replaced(""),))


def goes_on_behind(fault: Fault) -> Explanation | None:
    """Tell of words behind the closing bracket: ``nama: {A} koordinasi``."""
    begins, ends = fault.page.bounds(fault.line)
    parts = entry(fault.page.text[begins:ends])
    start = begins + len(parts.head)
    if fault.context.startswith("while parsing a flow") or not parts.value.startswith(("{", "[")) or fault.at <= start:
        return None
    value = Stretch(fault.page, start, start + len(parts.value))
    return Explanation(value, _PART, (value.quoted(),))


def is_cut_short(fault: Fault) -> Explanation | None:
    """Tell of a missing bracket, comma or quotes: ``[2021, 2022``, ``{a: 1 b: 2}``, ``{judul: Bab I: Umum}``."""
    at_end = not fault.page.text[fault.at :].strip()
    opened = open_brackets(fault.page.text) if at_end else [fault.since]
    opening = fault.page.text[opened[-1]] if opened else ""
    if not fault.context.startswith("while parsing a flow") or opening not in _CLOSING:
        return None
    ends = fault.page.bounds(fault.page.line_of(opened[-1]))[1]
    if fault.at >= ends:
        return _never_closed(fault, opened)
    here = Stretch(fault.page, fault.at, fault.at + 1)
    if fault.char in {"}", "]"}:
        closing = _CLOSING[opening]
        what = Text(
            id=f"kurung {opening} ditutup dengan {fault.char}, seharusnya {closing}",
            en=f"the bracket {opening} is closed with {fault.char} instead of {closing}",
        )
        return Explanation(here, what, (here.replaced(closing + fault.char), here.replaced(closing)))
    if fault.char == ":":
        return _colon_inside(fault)
    comma = here.page.text[here.start]
    return Explanation(here, _COMMA, (here.replaced(f", {comma}"),))


def _never_closed(fault: Fault, opened: list[int]) -> Explanation:
    """Tell where the last bracket opens; fix it on its line where the line says that it ends there."""
    page, since = fault.page, opened[-1]
    opening = page.text[since]
    closing = _CLOSING[opening]
    begins, ends = page.bounds(page.line_of(since))
    parts = entry(page.text[begins:ends])
    value = Stretch(page, since, max(begins + len(parts.head) + len(parts.value), since + 1))
    if parts.tail.lstrip()[1:2].isalnum() and _ENDS.search(parts.tail):
        return _cut_by_comment(fault, page.line_of(since))
    all_closed = value.text + "".join(_CLOSING[page.text[index]] for index in reversed(opened) if index >= begins)
    closed, in_quotes = value.replaced(all_closed), value.quoted()
    candidates = (closed, in_quotes) if opening == "[" or ":" in value.text else (in_quotes, closed)
    what = Text(
        id=f"kurung {opening} dibuka di sini tetapi tidak ditutup dengan {closing}",
        en=f"the bracket {opening} opens here and is not closed with {closing}",
    )
    place = Stretch(page, since, since + 1)
    if not value.text.endswith((",", "{", "[")):
        return Explanation(place, what, candidates)
    advice = Text(id=f"tulis {closing} di tempat isinya berakhir", en=f"write {closing} where what it holds ends")
    return Explanation(place, what, (), advice)


def _cut_by_comment(fault: Fault, number: int) -> Explanation:
    """Tell of a sign that begins a comment between brackets: ``{nama: Desa #1, pagu: 5}``."""
    last, ends = fault.last, fault.page.bounds(number)[1]
    if last.line != number:
        return Explanation(stretch_of_line(fault.page, number), _HASH)
    found = _ENDS.search(fault.page.text, last.end, ends)
    value = Stretch(fault.page, last.start, found.start() if found else ends)
    return Explanation(value, _HASH, (value.quoted(),))


def _colon_inside(fault: Fault) -> Explanation:
    """Tell ``{a: 1 b: 2}``, which lacks a comma, from ``{judul: Bab I: Umum}``, which lacks quotes."""
    last = fault.last
    found = _NEXT_KEY.match(last.text)
    if found:
        return Explanation(
            Stretch(fault.page, last.start + found.start(2), last.end),
            _COMMA,
            (last.replaced(f"{found[1]}, {found[2]}"),),
        )
    value = value_from(fault.page, last.start, fault.at)
    return Explanation(value, _COLON, (value.quoted(),))
