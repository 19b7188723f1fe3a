from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from renja_lint import Finding, Plan, Rule, read_numeral, regex, warning
from renja_rules.reading.chapters.layout import fitting, numbered
from renja_rules.reading.chapters.sections import Section, first, sections, sentence

_TABLE = regex(r"tab(?<!\wtab)(?:el|le)[^\S\n]*\.?[^\S\n]*(?P<number>[0-9ivx]{1,4}[.-][0-9]{1,2})(?![0-9]|[.-][0-9])")
_DOCUMENT = regex(r"\b(?:renstra|rpjmd|rpjpd|rpjmn|rkpd|rkp|permendagri|peraturan|perda|perbup|kepmendagri|lampiran)\b")
_OTHER_DOCUMENT = regex(rf"[^\w\n]{{0,4}}(?:(?:pada|dalam|di|dari|dokumen|lampiran)[^\S\n]+){{0,2}}{_DOCUMENT.pattern}")


class RujukanTabelTidakAda(Rule):
    """Teks merujuk tabel yang tidak ada.

    Pembaca mencari tabel yang disebut dan tidak menemukannya. Biasanya tabelnya terhapus atau nomornya sudah berubah.
    Rujukan ke tabel dokumen lain tidak diperiksa. Bab yang tidak punya satu tabel pun di berkas ini juga tidak, kecuali
    bab penutup dan nomor bab sesudahnya.
    """

    meta = warning(
        title=("Tabel yang dirujuk tidak ada", "The text refers to a table that is not there"),
        message=(
            'teks merujuk "{tertulis}", padahal {sebab} hanya {pembanding}',
            'the text refers to "{tertulis}", but {sebab} are only {pembanding}',
        ),
        remedy=(
            "perbaiki nomor tabel di teks, atau lengkapi tabelnya",
            "fix the number of the table in the text, or add the table",
        ),
        texts={
            "di_bab": ("tabel yang ada di bab itu", "the tables of that chapter"),
            "di_rencana": ("tabel yang ada", "the tables that are there"),
        },
    )
    valid = """
    bab:
      - nomor: II
        judul: HASIL EVALUASI
        teks: |
          Hasilnya ada pada Tabel. 2.1. dan tabel berikut, serta pada Tabel 3.4 Renstra dan tabel II.2.
          Jumlah pegawai dimuat pada Tabel 2.5.
          Tabel 2.5
          Jumlah pegawai
    evaluasi: {nomor: Tabel 2.1}
    pelayanan: {nomor: TABEL 2-2}
    ---
    bab: [{nomor: IV, judul: RENCANA KERJA, teks: Lihat Tabel 4.2 dan Tabel 2.1.}]
    rencana: {}
    ---
    bab:
      - {nomor: I, judul: PENDAHULUAN, teks: Pegawai dimuat pada Tabel 1.1.}
      - {nomor: II, judul: HASIL EVALUASI, teks: Renstra memuat targetnya pada Tabel 6.1.}
      - {nomor: III, judul: PENUTUP}
    evaluasi: {nomor: Tabel 2.1}
    """
    invalid = """
    bab:
      - nomor: II
        judul: HASIL EVALUASI
        teks: Evaluasi dimuat pada Tabel 2.1 dan usulan masyarakat pada Tabel 2.4.
    evaluasi: {nomor: Tabel 2.1}
    => bab/II#teks/tabel-2-4
    ---
    bab:
      - {nomor: II, judul: HASIL EVALUASI, teks: Evaluasi dimuat pada Tabel 5.7.}
      - {nomor: V, judul: PENUTUP}
    evaluasi: {nomor: Tabel 2.1}
    => bab/II#teks/tabel-5-7
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look up each table that the text names among those of its chapter; captions in the text are tables too.

        A number that a missing table would have, or one that has another table's, is their fault: other rules tell of
        them.
        """
        numbers = [_parts(tabel.isi.nomor or "") for tabel in plan.tables.values()]
        labels = {tabel.label: own for tabel, own in zip(plan.tables.values(), numbers, strict=True)}
        if not labels or not all(labels.values()):
            return
        found = [(section, match) for section in sections(plan) for match in first(_TABLE.finditer(section.lower))]
        closing = _closing(plan)
        known = {
            *labels.values(),
            *(_parts(match["number"]) for section, match in found if _is_caption(section, match)),
        }
        for section, match in found:
            parts = _parts(match["number"])
            near = [label for label, own in labels.items() if own[:1] == parts[:1]]
            if not parts or parts in known or _is_awaited(parts, numbers, plan):
                continue
            is_alone = not near and parts[0] >= closing and not _names_document(section, match.start())
            if (near or is_alone) and not _OTHER_DOCUMENT.match(section.lower, match.end()):
                yield self.finding(
                    section.at(match.start(), match.end()),
                    tertulis=section.text[match.start() : match.end()],
                    sebab=self.text("di_bab" if near else "di_rencana"),
                    pembanding=tuple(sorted(near or labels, key=lambda label: labels[label])),
                )


def _closing(plan: Plan) -> float:
    """Give the number of the last chapter where it closes the plan: neither it nor what would follow has tables."""
    last = numbered(plan)[-1:]
    return next((bab.angka for bab in last if bab.angka and "penutup" in bab.judul.lower()), inf)


def _names_document(section: Section, at: int) -> bool:
    """Tell whether a sentence names another document, whose table may be meant."""
    begin, end = sentence(section.text, at)
    return bool(_DOCUMENT.search(section.lower, begin, end))


def _is_caption(section: Section, match: re.Match[str]) -> bool:
    """Tell whether a line begins with the table's number: it is the title of a table."""
    text = section.bagian.teks
    return not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" \t-*\N{MIDDLE DOT}")


def _is_awaited(parts: tuple[int, ...], numbers: list[tuple[int, ...]], plan: Plan) -> bool:
    """Tell whether a number is among those of its chapter's tables, were all there and rightly numbered."""
    cocok = fitting(plan)
    wanted = cocok.sistematika.tabel if cocok and cocok.is_whole else ()
    own = [each for each in numbers if each[:1] == parts[:1]]
    count = len(own) + sum(table not in plan.tables for table in wanted)
    return count > len(set(own)) and parts[1] <= count


def _parts(text: str) -> tuple[int, ...]:
    """Give the number of a table in figures, as (2, 1) for "Tabel II.1"; nothing where there is none of this kind."""
    match = re.search(r"(?<![\w.])([0-9ivx]{1,4})[.-]([0-9]{1,2})(?![0-9]|[.-][0-9])", text, re.IGNORECASE)
    chapter = read_numeral(match[1]) if match else None
    return (chapter, int(match[2])) if match and chapter else ()
