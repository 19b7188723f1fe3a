from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, islice

from renja_lint import Finding, Hit, Plan, Rule, Texts, regex, warning
from renja_rules.reading.words.places import places_in_order, related_places
from renja_rules.text._parts import MOST_FINDINGS

_BETWEEN = regex(r"\s{1,8}|\)\s{0,4}\(")  # a hyphen makes a lawful word of two: "undang- undang", "data - data"
_TWO_UNITS = regex(r"\)\s{0,4}\(([^\W\d_]+)")
_OF_A_PLACE = regex(r"(?:kecamatan|kabupaten|kec\.|kab\.|kota|desa|kelurahan|dusun|distrik|pulau|sungai|gunung)\s$")
_LONGEST_NOUN = 12  # characters of such a word with the space behind it
_NEVER = frozenset({"kota"})  # "Kecamatan Kota Kota Bengkulu": the kecamatan is named Kota


class KataGanda(Rule):
    """Satu kata tertulis dua kali berturut-turut.

    Kata yang terulang, seperti "Pengadaan Pengadaan", biasanya sisa menyunting, dan membuat nama atau kalimat tidak
    sama dengan yang dimaksud. Kata ulang dengan tanda hubung ("undang-undang") bukan kesalahan.
    """

    meta = warning(
        title=("Kata tertulis dua kali", "A word is written twice"),
        message=('"{tertulis}": satu kata tertulis dua kali', '"{tertulis}": one word is written twice'),
        remedy=(
            "hapus salah satunya; bila memang kata ulang, beri tanda hubung",
            "delete one of the two; where a doubled word is meant, join it with a hyphen",
        ),
        yields_to=("NOM002",),
    )
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Undang- undang, Isu- isu, Rata- Rata, data - data dan masing-masing desa. Kapal ke Pulau Gili Gili.
          1.3 Maksud dan Tujuan
          Tujuan penyusunannya tertulis di bawah.
    ---
    daerah: Kabupaten Toli Toli
    rencana:
      baris:
      - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: 'Kab. Toli Toli, Bau Bau'}
    """
    invalid = """
    bab:
      - nomor: III
        judul: RENCANA
        teks: |
          a. Pengadaan Pengadaan Barang Milik Daerah
          serta pelayanan yang
          yang diselenggarakan kecamatan.
    => bab/III#teks/pengadaan-pengadaan
    => bab/III#teks/yang-yang
    ---
    - {kode: 7.01.01.2.01.0007, indikator: [{nama: Jumlah dokumen (dokumen)(Dokumen), target: 2}]}
    => rencana/7.01.01.2.01.0007#keluaran.nama
    """  # fmt: skip

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at words that are followed by themselves; what stands twice in the same way is one finding."""
        texts = plan.texts
        own = f"{plan.isi.perangkat_daerah} {plan.isi.daerah} {plan.isi.provinsi}".lower()
        hits = (hit for word in _repeated(texts, own) for hit in _doubled(texts, word))
        for hit in islice(hits, MOST_FINDINGS):
            kept = texts.unofficial(hit)
            kept = kept._replace(passages=tuple(p for p in kept.passages if not p.subject.endswith("lokasi")))
            places = places_in_order([kept])
            if places:
                yield self.finding(places[0], *related_places(places), tertulis=hit.quote)


def _repeated(texts: Texts, own: str) -> list[str]:
    """Give the words that may stand twice in a row; names of the region's own are right as they are."""
    following = texts.tokens[1:]
    alike = compress(zip(texts.tokens, following, strict=False), map(str.startswith, following, texts.tokens))
    found = {one for one, two in alike if len(one) > 1 and not two[len(one) :][:1].isalpha()}
    found.update(match[1] for match in _TWO_UNITS.finditer(texts.lower))
    return sorted(word for word in found - _NEVER if word.isalpha() and f"{word} {word}" not in own)


def _doubled(texts: Texts, word: str) -> Iterator[Hit]:
    """Find a word followed by itself with nothing between but space or the brackets of two units."""
    start = texts.lower.find(word)
    while start >= 0:
        end = start + len(word)
        again = _BETWEEN.match(texts.lower, end) if texts.lower[end : end + 1] in " \n)" else None
        if again and texts.lower.startswith(word, again.end()) and _stands_twice(texts, start, again, len(word)):
            yield texts.hit(*_with_brackets(texts, start, again.end() + len(word)))
        start = texts.lower.find(word, end)


def _stands_twice(texts: Texts, start: int, again: re.Match[str], length: int) -> bool:
    """Tell whether both are whole words of one sentence: a new line with a capital begins something else."""
    before, after = texts.lower[start - 1 : start], texts.lower[again.end() + length :][:1]
    if before.isalnum() or before == "-" or after.isalnum() or after == "-":
        return False
    if "\n" in again[0] and not texts.whole[start : again.end() + length].islower():
        return False
    return not _OF_A_PLACE.search(texts.lower, max(0, start - _LONGEST_NOUN), start)


def _with_brackets(texts: Texts, start: int, end: int) -> tuple[int, int]:
    """Take the brackets of two units along: "(dokumen)(Dokumen)"."""
    bracketed = texts.whole[start - 1 : start] == "(" and texts.whole[end : end + 1] == ")"
    return (start - 1, end + 1) if bracketed else (start, end)
