from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from renja_lint import (
    PERMENDAGRI_86,
    Baris,
    Finding,
    KolomPersen,
    Norm,
    Place,
    Plan,
    Rule,
    Text,
    as_text,
    option,
    read_target,
    regex,
    warning,
)
from renja_rules.evaluation._cells import value
from renja_rules.evaluation._formulas import is_sane, round_half_up
from renja_rules.reading.chapters.sections import Section, first, sections, sentence

_NAMES = r"(?P<name>sangat\s+tinggi|sangat\s+rendah|tinggi|sedang|rendah)"
_RATED: tuple[KolomPersen, ...] = ("tingkat_realisasi", "tingkat_capaian")
_LABELS = ("kategori", "predikat", "kriteria", "kualifikasi")
_LABEL = rf"(?:{'|'.join(_LABELS)})"
_NOTE = regex(rf"(?:{_LABEL}\W{{1,3}})?{_NAMES}\W{{0,3}}", re.IGNORECASE)
_PERCENT = r"(?P<number>[0-9]++(?:[.,][0-9]++)?)[^\S\n]*(?:%|persen\b)"
_TEXT = rf"(?<![\w.,]){_PERCENT}(?P<between>(?:(?!\bpersen\b)[^.;\n%]){{0,60}}?)\b{_LABEL}\b\W{{1,3}}{_NAMES}\b"
_RESULTS = ("capai", "kinerja", "realisasi", "serap")  # what the scale grades
_CLAUSE = regex(r"[,;]\s|\b(?:sedangkan|sementara|namun|tetapi|adapun)\b")
# A bound tells of the scale itself, a share how many are graded, and a rate has a scale of its own.
_BOUND = regex(
    r"(?:[<>≤≥~–—-]|\bs\.?d\.?|\bsampai(?:\s+dengan)?|\bhingga|\b(?:lebih|kurang)\s+dari|\bdi\s+(?:atas|bawah)"
    r"|\bantara)\s*$"
)
_NO_RESULT = regex(
    r"\s*(?:desa|kelurahan|kecamatan|dusun|penduduk|warga|masyarakat|keluarga|rumah|responden|pegawai|aparatur|indikator"
    r"|program|kegiatan|sub|unit|perangkat)\b|.*\b(?:ke\s+(?:atas|bawah)|atau\s+(?:lebih|kurang))\b",
    re.DOTALL,
)
_RATES = ("kemiskinan", "pengangguran", "kematian", "stunting", "inflasi", "prevalensi")
_LONGEST_NOTE = 60  # characters of a note that is a grade and nothing else


class PredikatTidakSesuaiSkala(Rule):
    """Predikat kinerja tidak sesuai dengan angkanya.

    Skala penilaian kinerja membagi capaian dalam lima predikat: 91 persen ke atas sangat tinggi, 76 sampai 90 tinggi,
    66 sampai 75 sedang, 51 sampai 65 rendah, dan sampai 50 sangat rendah. Predikat yang tidak sesuai membuat kinerja
    tampak lain daripada angkanya. Dalam teks, yang diperiksa hanya persentase capaian, realisasi, dan serapan.

    Perbaiki predikatnya, atau angkanya bila itu yang salah.
    """

    meta = warning(
        Norm(PERMENDAGRI_86, Text(id="lampiran, skala penilaian kinerja", en="annex, scale of grades")),
        title=("Predikat tidak sesuai skala", "Grade does not fit the scale"),
        message=(
            'capaian {tertulis} diberi predikat "{kata}", menurut skala seharusnya {seharusnya}',
            'an achievement of {tertulis} is graded "{kata}", by the scale it should be {seharusnya}',
        ),
        remedy=(
            "ganti predikatnya menjadi {seharusnya}, atau perbaiki angkanya",
            "change the grade to {seharusnya}, or fix the figure",
        ),
        texts={
            "persen": ("{angka} persen", "{angka} percent"),
        },
    )
    skala = option(
        ("91 sangat tinggi", "76 tinggi", "66 sedang", "51 rendah", "0 sangat rendah"),
        (
            "predikat dengan batas bawahnya dalam persen, dari yang tertinggi",
            "grades with their lower bounds in percent, the highest first",
        ),
    )
    tables = ("evaluasi",)
    valid = """
    bab:
      - nomor: II
        judul: HASIL EVALUASI RENJA
        teks: |
          Capaian program 90,5 persen dengan kategori "Sangat Tinggi", capaian lainnya 51,48% (predikat rendah).
          Realisasi fisik 95 persen, sedangkan serapan 60 persen dengan kategori rendah.
          Dari capaian itu 40 persen desa masuk kategori tinggi. Tingkat kemiskinan 12 persen, kategori rendah.
          Skala capaian yang dipakai adalah > 90 persen kriteria tinggi.
    evaluasi:
      baris:
        - {nama: Umum, tingkat_realisasi: "88,2", catatan: Tinggi}
        - {nama: Jasa, tingkat_realisasi: "45,1", tingkat_capaian: 78, catatan: 'Kategori: Tinggi'}
    """
    invalid = """
    bab:
      - nomor: II
        judul: HASIL EVALUASI RENJA
        teks: Realisasi kegiatan sebesar 38,19 persen termasuk kategori sedang.
    evaluasi: {baris: [{nama: Umum, tingkat_realisasi: "38,19", catatan: Sangat Tinggi}]}
    => bab/II#teks/38-19-persen-termasuk-kategori-sedang
    => evaluasi/umum#catatan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the percentages of the evaluation's text that are given a grade in the same sentence."""
        for section in sections(plan):
            is_graded = section.looks_back and any(word in section.lower for word in _LABELS)
            for match in first(re.finditer(_TEXT, section.lower)) if is_graded else ():
                read = read_target(match["number"]) if _is_result(section, match) else None
                if read and read.number is not None and is_sane(read.number):
                    name = section.text[match.start("name") : match.end()]
                    yield from self._graded(name, [read.number], section.at(match.start(), match.end()))

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at notes that hold a grade and nothing else; it may be that of either percentage."""
        note = baris.isi.catatan or ""
        match = _NOTE.fullmatch(" ".join(note.split())) if 0 < len(note) <= _LONGEST_NOTE else None
        if match:
            numbers = [n for column in _RATED if (n := value(baris, column)) is not None]
            yield from self._graded(match["name"], numbers, baris.at("catatan"))

    def _graded(self, name: str, numbers: list[Decimal], place: Place) -> Iterator[Finding]:
        """Compare a grade with those that the numbers, exact or rounded, may have; those of other scales pass."""
        scale, written = tuple(self._scale()), " ".join(name.casefold().split())
        fitting = [_grade(each, scale) for number in numbers for each in (number, round_half_up(number, 0))]
        if numbers and written not in fitting and written in {grade for _, grade in scale}:
            share = self.text("persen", angka=as_text(round_half_up(numbers[0])))
            yield self.finding(place, tertulis=share, kata=name, seharusnya=fitting[0])

    def _scale(self) -> Iterator[tuple[Decimal, str]]:
        for line in self.skala:
            bound, _, grade = line.strip().partition(" ")
            read = read_target(bound)
            if read is not None and read.number is not None:
                yield read.number, " ".join(grade.casefold().split())


def _is_result(section: Section, match: re.Match[str]) -> bool:
    """Tell whether a percentage with a grade is what was reached, by the words of its clause."""
    start, _ = sentence(section.text, match.start())
    before = _CLAUSE.split(section.lower[start : match.start()])[-1]
    clause = before + match[0]
    is_result = any(word in clause for word in _RESULTS) and not any(word in clause for word in _RATES)
    return is_result and not _BOUND.search(before) and not _NO_RESULT.match(match["between"])


def _grade(number: Decimal, scale: tuple[tuple[Decimal, str], ...]) -> str:
    return next((grade for bound, grade in scale if number >= bound), scale[-1][1])
