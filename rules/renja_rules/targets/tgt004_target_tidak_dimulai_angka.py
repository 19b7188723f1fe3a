from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from renja_lint import (
    Finding,
    Plan,
    Rule,
    Severity,
    Tabel,
    Target,
    error,
    form,
    read_target,
    regex,
)
from renja_rules.reading.targets.cells import wanted_cells
from renja_rules.reading.targets.indicators import first_word, is_percentage
from renja_rules.reading.targets.units import canonical_name, is_lump_sum
from renja_rules.targets._bounds import is_about, is_bound

_PREDICATE = regex(r"[^\W\d_][^\d()]{0,20}\([^()]*\)[^\d()]{0,20}")  # with its range or score: BB (70 - 80)
_RANK = regex(r"\s*(?:level|tingkat|peringkat|kategori|kelas|tipe|skala|skor|nilai)\s*[0-9]", re.IGNORECASE)
_GRADE = regex(r"\s*(?:AA|A|BB|B|CC|C|D)[+-]?\s*[/:;,=-]?\s*[0-9]+(?:[.,][0-9]+)?(?![.,]?[0-9])[^0-9]*")
_NOTHING = frozenset({"nihil", "nol"})  # written for 0
_ONLY_YEARS = regex(r"(?:\D|\b(?:19|20)[0-9]{2}\b)*")
# Two numbers that are one figure: 1:1.000, 85/100.000 KH, 2,5 per 10.000 penduduk, 3,2 dari 5.
_RATIO = regex(r"(?:[:/]|per\b|dari\b|banding\b)\s*[0-9][0-9.,]*[^0-9]*", re.IGNORECASE)
# A range tells how good is good enough, not how many: 82-85, 90 s.d. 95 %.
_RANGE = regex(r"(?:[-–—]|s\.?\s?d\.?|s/d|sampai(?:\s+dengan)?|hingga)\s*[0-9][0-9.,]*[^0-9]*", re.IGNORECASE)
_DECIMAL_KINDS = ("indeks", "nilai", "rasio", "skor")


class TargetTidakDimulaiAngka(Rule):
    """Target bukan satu angka dengan satuannya.

    Target yang dimulai dengan huruf atau tanda, yang memuat dua angka, yang hanya kira-kira, atau yang berbunyi "1 ls"
    tidak dapat dihitung capaiannya. Predikat dan tingkat seperti BB atau Level 3 diterima, kecuali bila indikatornya
    berbunyi "Jumlah ..." atau "Persentase ...". Batas (lebih dari 70) dan perbandingan (1:1.000) juga diterima, begitu
    pula rentang (82-85) bila yang diukur bukan jumlah.
    """

    meta = error(
        form("rencana"),
        form("telaah_rkpd"),
        form("evaluasi"),
        title=("Target bukan satu angka dengan satuannya", "Target is not one number with its unit"),
        message=('{nama}: target "{target}" {sebab}', '{nama}: the target "{target}" {sebab}'),
        remedy=(
            "tulis satu angka dan satuannya, misalnya 2 Dokumen atau 100 %",
            "write one number and its unit, such as 2 Dokumen or 100 %",
        ),
        through=(
            '{banyak} target bukan satu angka dengan satuannya, misalnya "{target}", yang {sebab}',
            '{banyak} targets are not one number with its unit, such as "{target}", which {sebab}',
        ),
        texts={
            "huruf_dahulu": ("tidak dimulai dengan angka", "does not begin with a number"),
            "titik_koma": (
                "memuat angka yang titik dan komanya tidak dapat dibaca",
                "holds a number whose dots and commas cannot be read",
            ),
            "tanpa_angka": (
                "tidak memuat angka, padahal indikatornya menghitung",
                "holds no number, though its indicator counts",
            ),
            "lumpsum": (
                "bersatuan ls, yang tidak menyatakan apa yang dihasilkan",
                "is a lump sum, which does not say what is made",
            ),
            "kira_kira": ("hanya kira-kira", "is only approximate"),
            "dua_angka": ("memuat lebih dari satu angka", "holds more than one number"),
            "dua_bacaan": (
                "dapat dibaca sebagai ribuan atau sebagai pecahan",
                "may be read in thousands or as a decimal fraction",
            ),
        },
        yields_to=("TKS009",),
    )
    valid = """
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Nilai SAKIP, target: BB}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Nilai SAKIP, target: BB (72)}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Persentase layanan, target: '>= 90 %'}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Nilai SAKIP, target: 'BB / 72,5'}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Maturitas, target: Level 3 (Baik)}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Nilai SAKIP, target: lebih dari 70}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Jumlah temuan, target: Nihil}]}
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Indeks Kepuasan, target: 82-85}]}
    ---
    - {kode: 1.02.02, nama: PROGRAM, indikator: [{nama: Angka Kematian Ibu, target: 85/100.000 KH}]}
    ---
    - {kode: 7.01.01.2.01.0001, nama: Penyusunan, indikator: [{target: 1 Dokumen Renja 2025}]}
    ---
    - {kode: 7.01.01.2.08.0001, nama: Surat, indikator: [{nama: Jumlah surat, target: 1.500 Surat}]}
    """
    invalid = """
    - {kode: 7.01.01.2.08, nama: Penyediaan Jasa, indikator: [{nama: Persentase jasa, target: g 100 %}]}
    => rencana/7.01.01.2.08#hasil.target
    ---
    - {kode: 7.01.01.2.01.0001, nama: Rencana, indikator: [{nama: Jumlah buku, target: 1.234.56 Buku}]}
    => rencana/7.01.01.2.01.0001#keluaran.target
    ---
    - {kode: 7.01.01.2.01.0001, nama: Rencana, indikator: [{nama: Jumlah buku, target: 12 dari 15}]}
    => rencana/7.01.01.2.01.0001#keluaran.target
    ---
    - {kode: 7.01.01.2.08.0004, nama: Jasa, indikator: [{nama: Jumlah tenaga, target: 10 - 12 Orang}]}
    => rencana/7.01.01.2.08.0004#keluaran.target
    ---
    - {kode: 7.01.01.2.08.0004, nama: Jasa, indikator: [{nama: Jumlah tenaga, target: Terpenuhi}]}
    => rencana/7.01.01.2.08.0004#keluaran.target
    ---
    - {kode: 7.01.01.2.08.0004, nama: Jasa, indikator: [{nama: Jumlah tenaga, target: 1 ls}]}
    => rencana/7.01.01.2.08.0004#keluaran.target
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Persentase jasa, target: kurang lebih 90 %}]}
    => rencana/7.01.01#capaian.target
    ---
    - {kode: 7.01.01, nama: PROGRAM, indikator: [{nama: Indeks Kepuasan Masyarakat, target: '87.740'}]}
    => rencana/7.01.01#capaian.target
    """  # fmt: skip

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at every target, not at what was realised."""
        for indikator, key, target in wanted_cells(tabel, plan, _is_no_plain_number):
            fault = _fault(indikator.nama or "", target.text) if key.startswith("target") else None
            if fault is not None:
                severity, cause = fault
                yield self.finding(
                    indikator.at(key),
                    severity=severity,
                    nama=indikator.baris.sebutan,
                    target=target.text.strip(),
                    sebab=self.text(cause),
                )


def _is_no_plain_number(target: Target) -> bool:
    return target.number is None or bool(target.leftover) or target.ambiguous or is_lump_sum(target.unit)


@lru_cache(maxsize=4096)
def _fault(nama: str, text: str) -> tuple[Severity, str] | None:
    """Give how grave a fault is and the key of its text; None where there is none."""
    target = read_target(text)
    if target is None:
        return None
    if is_lump_sum(target.unit if target.number is not None else target.text):
        return Severity.WARNING, "lumpsum"
    if target.number is None:
        return _without_number(nama, target.text)
    if target.leftover and not _is_one_figure(nama, target.leftover):
        return Severity.WARNING, "dua_angka"
    if not target.ambiguous:
        return None
    is_decimal = is_percentage(nama) or first_word(nama) in _DECIMAL_KINDS or canonical_name(target.unit) == "%"
    return (Severity.WARNING, "dua_bacaan") if is_decimal else None


def _is_one_figure(nama: str, leftover: str) -> bool:
    """Tell whether what stands behind a number and its unit leaves it one figure."""
    if _ONLY_YEARS.fullmatch(leftover):
        return True
    return first_word(nama) != "jumlah" and bool(_RATIO.fullmatch(leftover) or _RANGE.fullmatch(leftover))


def _without_number(nama: str, text: str) -> tuple[Severity, str] | None:
    """Let bounds, predicates and ranks pass; where something is counted only a bound and nothing at all do."""
    if is_about(text):
        return Severity.WARNING, "kira_kira"
    if is_bound(text) or text.strip().casefold() in _NOTHING:
        return None
    counts = is_percentage(nama) or first_word(nama) == "jumlah"
    if any(sign.isdigit() for sign in text) and not _is_graded(text, counts=counts):
        starts = text.lstrip(" +-")[:1].isdigit()
        return Severity.ERROR, "titik_koma" if starts else "huruf_dahulu"
    return (Severity.ERROR, "tanpa_angka") if counts else None


def _is_graded(text: str, *, counts: bool) -> bool:
    """Tell whether a text with a digit is a predicate with its score, or where nothing is counted a rank."""
    return bool(_PREDICATE.fullmatch(text)) or (not counts and bool(_RANK.match(text) or _GRADE.fullmatch(text)))
