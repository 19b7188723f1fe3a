from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import (
    Finding,
    Passage,
    Place,
    Plan,
    Related,
    Rule,
    Tabel,
    regex,
    warning,
)

_PART = regex(
    r"\b(?:(?P<quarter>triwulan|tw\b\.?)|semester|smt\b\.?)[^\S\n]?(?:ke-?[^\S\n]?)?\(?(?P<number>iv|i{1,3}|[1-4])\b\)?"
    r"(?:,?[^\S\n](?:tahun[^\S\n](?:anggaran[^\S\n])?|ta\.?[^\S\n])?(?P<year>20[0-9]{2})\b)?",
    re.IGNORECASE,
)
_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_DUE = 2  # the quarter up to which a revision evaluates
_EVALUATION = regex(r"\bevaluasi", re.IGNORECASE)


class Part(NamedTuple):
    """A part of a year that a title or heading names; ``quarter`` is its last quarter, 1 to 4."""

    quarter: int
    year: int | None
    quoted: str
    place: Place


class PeriodeEvaluasiSalah(Rule):
    """Evaluasi dalam Renja perubahan menyebut masa selain sampai dengan triwulan II tahun rencana.

    Renja perubahan didasarkan pada hasil pelaksanaan sampai dengan triwulan II tahun berjalan. Bila judul atau kepala
    tabel menyebut masa lain, angka yang dinilai bukan dasar perubahan itu, atau judulnya tersalin dari dokumen lain.
    Tabel yang memuat beberapa triwulan tidak dilaporkan.
    """

    meta = warning(
        title=("Masa evaluasi Renja perubahan salah", "A revised plan evaluates the wrong part of the year"),
        message=(
            '"{tertulis}" bukan masa evaluasi Renja perubahan, seharusnya sampai dengan triwulan II tahun {tahun}',
            '"{tertulis}" is not what a revised plan evaluates, it should be up to the second quarter of {tahun}',
        ),
        remedy=(
            "pakai realisasi sampai dengan triwulan II tahun {tahun}, lalu sesuaikan judul dan kepala tabelnya",
            "give what was realised up to the second quarter of {tahun}, then fix titles and headings",
        ),
        texts={
            "juga": ("masa yang juga disebut di sini", "also named here"),
        },
    )
    valid = """
    jenis: perubahan
    bab: [{nomor: II, judul: Evaluasi Renja Sampai dengan Triwulan II Tahun 2025}]
    evaluasi:
      judul: Evaluasi Hasil Pelaksanaan Renja Semester I Tahun 2025
      kepala: [Realisasi Triwulan I, Realisasi Triwulan II, Realisasi s.d. Triwulan II]
    ---
    evaluasi: {kepala: [Realisasi Renja Triwulan IV]}
    """
    invalid = """
    jenis: perubahan
    bab: [{nomor: II, judul: Evaluasi Renja Sampai dengan Triwulan II Tahun 2024}]
    evaluasi: {kepala: [Target Renja, Realisasi Renja sampai dengan Triwulan III (%)]}
    => bab/II#judul/triwulan-ii-tahun-2024
    => evaluasi#kepala/realisasi-renja-sampai-dengan-triwulan-iii
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the titles of the evaluation's chapters, each for itself, and at its table as a whole."""
        tahun = plan.regime.tahun
        if plan.regime.jenis != "perubahan" or tahun is None:
            return
        for passage in plan.passages:
            is_title = passage.subject.endswith("#judul") and passage.subject.startswith("bab/")
            if is_title and _EVALUATION.search(passage.text):
                yield from self._check(list(_in_passage(passage)), tahun)
        tabel = plan.tables.get("evaluasi")
        if tabel is not None:
            yield from self._check(list(_in_table(tabel, plan)), tahun)

    def _check(self, parts: list[Part], tahun: int) -> Iterator[Finding]:
        """Report the first part where none is the one due; another year is THN001's where a heading names it."""
        if not parts or any(part.quarter == _DUE and part.year in {None, tahun} for part in parts):
            return
        first, *others = parts
        also = self.text("juga")
        yield self.finding(
            first.place, *(Related(part.place, also) for part in others), tertulis=first.quoted, tahun=tahun
        )


def _in_passage(passage: Passage) -> Iterator[Part]:
    for match in _PART.finditer(passage.text):
        yield _part(match, passage.at(match.start(), match.end()))


def _in_table(tabel: Tabel, plan: Plan) -> Iterator[Part]:
    for passage in plan.passages:
        if passage.subject == f"{tabel.name}#judul":
            yield from _in_passage(passage)
    for _, text, place in tabel.headings(lambda text: bool(_PART.search(text))):
        for match in _PART.finditer(text):
            yield _part(match, place)._replace(year=None)


def _part(match: re.Match[str], place: Place) -> Part:
    number = match["number"].casefold()
    ordinal = _NUMBERS.get(number) or int(number)
    quarter = ordinal if match["quarter"] else 2 * ordinal
    return Part(quarter, int(match["year"]) if match["year"] else None, " ".join(match[0].split()), place)
