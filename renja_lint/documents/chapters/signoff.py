"""The sign-off at the end of a plan or of its preface: place and date, office, name, rank, NIP."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from renja_lint.documents.chapters.lines import Line
from renja_lint.patterns import regex
from renja_lint.source import tree
from renja_lint.source.lined import Lined, join_lined

_MONTH = r"(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)"
_DATE = rf"(?P<tanggal>(?:[0-9]{{1,2}}\s+)?{_MONTH}\s+[0-9]{{4}}|[0-9]{{1,2}}[-/.][0-9]{{1,2}}[-/.][0-9]{{4}})"
_PLACE_AND_DATE = regex(rf"(?P<tempat>[^\W\d_][^,0-9:]{{1,40}}?)\s*,\s*{_DATE}\s*\.?", re.IGNORECASE)
_PLACE = regex(r"(?:ditetapkan|dibuat)\s+di\s*:?\s*(?P<tempat>[^\W\d_].{1,40})", re.IGNORECASE)
_DATE_ONLY = regex(rf"(?:pada\s+)?tanggal\s*:?\s*{_DATE}\s*\.?", re.IGNORECASE)
_NIP = regex(r"nip\b[\s.:]*(?P<nip>[0-9][0-9\s.-]*)?", re.IGNORECASE)
_LABELLED = regex(
    r"(?P<kunci>pangkat|nama|jabatan)(?:\s*/?\s*(?:gol(?:ongan)?|ruang)\b\.?)*\s*[:.]\s*(?P<isi>.*)", re.IGNORECASE
)
_RANK = regex(
    r"(?:pembina|penata|pengatur|juru)\b|(?:gol(?:ongan)?\.?\s*)?\(?I[IV]{0,2}\s*/\s*[a-e]\)?$", re.IGNORECASE
)
_OFFICE = regex(
    r"(?:(?:plt|plh|pj|pjs|a\.?n|u\.?b)\b\.?\s*)?(?:camat|kepala|sekretaris|inspektur|direktur|lurah|bupati|wali\s?kota"
    r"|gubernur|kabupaten|kota|provinsi|kecamatan|pelaksana|penjabat|ketua)\b",
    re.IGNORECASE,
)
_KEYS = ("tempat", "tanggal", "jabatan", "nama", "pangkat", "nip")
_MOST_LINES = 14  # from the date to the NIP
_LONGEST = 100  # characters of one of them


class Signed(NamedTuple):
    """A sign-off: the index of its first line, that behind its last, and its parts."""

    first: int
    after: int
    pengesahan: tree.Mapping


def find(lines: Sequence[Line]) -> Signed | None:
    """Give the last sign-off among lines; None where there is none."""
    for index in range(len(lines) - 1, -1, -1):
        opening = _opening(lines, index)
        if opening:
            return _signed(lines, index, *opening)
    return None


def is_one(lines: Sequence[Line]) -> bool:
    """Tell whether the lines of a table are a sign-off that only is laid out as a table."""
    said = [line for line in lines if line.text]
    return len(said) <= 2 * _MOST_LINES and any(_NIP.match(line.text) for line in said)


def _opening(lines: Sequence[Line], index: int) -> tuple[dict[str, Lined], int] | None:
    """Give place and date where they begin at a line, and the index of the line behind them."""
    line = lines[index]
    if len(line.text) > _LONGEST:
        return None
    if both := _PLACE_AND_DATE.fullmatch(line.text):
        return {"tempat": line.part(*both.span("tempat")), "tanggal": _date(line, both)}, index + 1
    place = _PLACE.fullmatch(line.text)
    if not place:
        return None
    found = {"tempat": line.part(*place.span("tempat"))}
    behind = lines[index + 1] if index + 1 < len(lines) else line
    if date := _DATE_ONLY.fullmatch(behind.text):
        return {**found, "tanggal": _date(behind, date)}, index + 2
    return found, index + 1


def _date(line: Line, found: re.Match[str]) -> Lined:
    """Give a date with one blank between its parts."""
    start = found.start("tanggal")
    words = re.finditer(r"\S+", found["tanggal"])
    return join_lined((line.part(start + word.start(), start + word.end()) for word in words), " ")


def _signed(lines: Sequence[Line], first: int, parts: dict[str, Lined], at: int) -> Signed:
    unnamed: list[Lined] = []
    after = at
    for index in range(at, min(len(lines), at + 4 * _MOST_LINES)):
        line = lines[index]
        if not line.text:
            continue
        if len(line.text) > _LONGEST or len(unnamed) > _MOST_LINES or line.table:
            break
        after = index + 1
        if nip := _NIP.match(line.text):
            if nip["nip"]:
                parts["nip"] = line.part(*nip.span("nip"))
            break
        if labelled := _LABELLED.fullmatch(line.text):
            if labelled["isi"]:
                parts[labelled["kunci"].lower()] = line.part(*labelled.span("isi"))
        else:
            unnamed.append(line.part(0, len(line.text)))
    parts.update(_sorted(unnamed, parts))
    pengesahan = tree.Mapping(parts["tempat"].span)
    pengesahan.update(
        (key, parts[key]) for key in ("tempat", "tanggal", "jabatan", "nama", "pangkat", "nip") if key in parts
    )
    return Signed(first, after, pengesahan)


def _sorted(unnamed: list[Lined], parts: dict[str, Lined]) -> dict[str, Lined]:
    """Tell office, name and rank apart: they stand in this order, and only an office sounds like one."""
    found = {}
    if "pangkat" not in parts and len(unnamed) > 1 and _RANK.match(unnamed[-1].text):
        found["pangkat"] = unnamed.pop()
    offices = [one for one in unnamed[:1] if _OFFICE.match(one.text) or len(unnamed) > 1]
    names = unnamed[len(offices) :]
    while len(names) > 1 or (names and _OFFICE.match(names[0].text)):
        offices.append(names.pop(0))
    if offices:
        last = offices[-1]
        found["jabatan"] = join_lined([*offices[:-1], last.part(0, len(last.text.rstrip(" ,")))], " ")
    if names and "nama" not in parts:
        found["nama"] = names[0]
    return found
