from __future__ import annotations

import re
from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, Texts, regex, warning
from renja_rules.reading.words.places import places_in_order, related_places
from renja_rules.text._parts import MOST_FINDINGS

_ROMAN_OR_PAGE = r"(?![^\S\n]*(?:[0-9]{1,4}|[ivxlc]{1,7})[^\S\n]*(?:\n|$))"  # a table of contents leads to a page
# What a note in brackets begins with: a colleague is asked for something, or a form tells what to fill in.
_ASKED = (
    "cek lagi", "cek ulang", "cek kembali", "cek di", "dicek", "liat", "tolong", "copas", "tanyakan", "mohon dicek",
    "mohon diisi", "belum diisi", "diisi nanti", "isi dengan", "isikan", "diisi dengan", "diisi nama", "diisi sesuai",
    "sesuaikan dengan", "lengkapi dengan",
)  # fmt: skip
_FIRST_WORDS = frozenset(words.partition(" ")[0] for words in _ASKED)
_UNKNOWN = (
    r"x{4,}|(?<!\bke-)(?<!\bke )(?-i:xxx)|(?:(?<=\bno\. )|(?<=\bnomor )|(?<=\brp ))xxx"  # XXX alone may be thirty
)
# Each kind of note with signs or words of which one must occur: most plans have none, and looking for those is quick.
_KINDS = tuple(
    (signs, regex(pattern, re.IGNORECASE))
    for signs, pattern in (
        ((",,,",), r",{3,}"),
        (("??",), r"\?{2,}"),
        (("....", "……"), rf"(?<!dst)(?<!dll)(?<![.…])(?:\.{{4,}}+|…{{2,}}+){_ROMAN_OR_PAGE}"),
        (("____",), r"_{4,}"),
        (("xxx",), rf"(?<![^\W_])(?:{_UNKNOWN})(?![^\W_])"),
        (("20xx",), r"\b20xx\b"),
        (frozenset({"liat"}), r"(?<!\btanah )\bliat\b"),
        (frozenset({"lorem"}), r"\blorem ipsum\b"),
        (_FIRST_WORDS, rf"\((?:cek|(?:{'|'.join(_ASKED)})(?![\w-])[^()\0]{{0,80}})\)"),
        (("[", "<"), r"[\[<](?:nama|isi|tanggal|tahun|nomor|jumlah|nip|jabatan)\b[^\]>\n\0]{0,30}[\]>]"),
    )
)  # fmt: skip
_BRACKETED = 80  # characters between brackets that are still one note
_OPEN = regex(rf"\([^()\0]{{0,{_BRACKETED}}}$")
_CLOSE = regex(rf"[^()\0]{{0,{_BRACKETED}}}\)")
_WORD_BEFORE = regex(r"[^\s\0]{0,40}$")


class CatatanKerjaTertinggal(Rule):
    """Catatan kerja atau isian kosong tertinggal di dokumen.

    Catatan seperti "(liat di RKPD)", "xxx" atau titik-titik yang belum diisi menunjukkan bahwa bagian itu belum
    selesai. Pembaca tidak tahu apa yang seharusnya tertulis di situ.
    """

    meta = warning(
        title=("Catatan kerja atau isian kosong tertinggal", "A working note or an empty blank was left"),
        message=(
            'tertinggal catatan kerja atau isian kosong: "{tertulis}"',
            'a working note or an empty blank was left: "{tertulis}"',
        ),
        remedy=("isi bagian yang kosong, lalu hapus catatannya", "fill in what is missing, then delete the note"),
    )
    valid = """
    bab:
      - judul: DAFTAR ISI
        teks: |
          BAB I PENDAHULUAN ......................... 1
          KATA PENGANTAR ............................ ii
      - nomor: II
        judul: EVALUASI
        teks: |
          Rincian (lihat Tabel 2.1): surat, dst..... Pelayanan (cek kesehatan gratis) setiap triwulan ...
          Peringatan ke-XXX; kerajinan tanah liat; kode X.XX.01 dan Rp20.000.000,-.
    """
    invalid = """
    dasar_hukum: ['Peraturan Bupati Nomor 25 Tahun 2021 tentang RKPD. (Liat di RKPD Kab,,,,,)']
    => dasar_hukum#teks/liat-di-rkpd-kab
    ---
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Peraturan Bupati Nomor ........ Tahun 20xx (cek lagi nomornya) mengatur pelimpahan kewenangan.
    => bab/I#teks/tanpa-nama
    => bab/I#teks/20xx
    => bab/I#teks/cek-lagi-nomornya
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: xxx, catatan: Menunggu data ???}
    => rencana/7.01.01.2.07.0005#lokasi
    => rencana/7.01.01.2.07.0005#catatan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look for each kind of note; several in one bracket are one."""
        texts = plan.texts
        spans = {
            _whole_note(texts, match.start(), match.end())
            for signs, pattern in _KINDS
            if _occurs(texts, signs)
            for match in pattern.finditer(texts.whole)
        }
        for start, end in sorted(spans)[:MOST_FINDINGS]:
            places = places_in_order([texts.unofficial(texts.hit(start, end))])
            if places:
                yield self.finding(places[0], *related_places(places), tertulis=texts.whole[start:end])


def _occurs(texts: Texts, signs: tuple[str, ...] | frozenset[str]) -> bool:
    """Tell whether any of some signs occurs, or of some words."""
    if isinstance(signs, frozenset):
        return not signs.isdisjoint(texts.words)
    return any(sign in texts.lower for sign in signs)


def _whole_note(texts: Texts, start: int, end: int) -> tuple[int, int]:
    """Widen a note to the brackets around it; commas alone take the word before them along."""
    before = _OPEN.search(texts.whole, max(0, start - _BRACKETED - 1), start)
    after = _CLOSE.match(texts.whole, end)
    if before and after:
        return before.start(), after.end()
    word = _WORD_BEFORE.search(texts.whole, max(0, start - 40), start) if texts.whole[start] == "," else None
    return (word.start() if word else start), end
