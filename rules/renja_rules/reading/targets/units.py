"""The units of targets: their own names, what people write instead, and how two of them are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from renja_lint import fold, list_units, regex

_STANDARD = (
    "%", "Dokumen", "Laporan", "Orang", "Orang/bulan", "Paket", "Unit", "Lembar", "Eksemplar", "Kali", "Kegiatan",
    "Rekening", "Jenis", "Surat", "Bulan", "Tahun", "Stel", "Set", "Keluarga", "Lembaga Kemasyarakatan",
    "Lembaga Masyarakat", "Pokmas / Ormas", "Unit Kerja", "Ha", "Desa", "Kasus",
)  # fmt: skip
# No official list has these words of time, place and measure, but nobody takes them for a slip.
_ORDINARY = (
    "Hari", "Minggu", "Triwulan", "Semester", "Jam", "Menit", "Kelurahan", "Kecamatan", "Dusun", "RT", "RW", "Poin",
    "Skor", "Level", "Skala", "Kg", "Liter", "M3", "Rupiah", "Juta Rupiah", "Miliar Rupiah", "Kunjungan",
    "Penghargaan", "‰",
)  # fmt: skip
_ALIASES = {
    "%": ("prosen", "prosentase"),
    "Dokumen": ("dok", "dokume", "doc"),
    "Laporan": ("lap",),
    "Orang": ("org", "jiwa"),
    "Orang/bulan": ("ob", "org/bln", "orang/bln"),
    "Paket": ("pkt",),
    "Unit": ("unt", "bh", "buah"),
    "Lembar": ("lbr",),
    "Eksemplar": ("exp", "eks", "exs", "examplar", "eksamplar", "exemplar"),
    "Kali": ("kl",),
    "Kegiatan": ("keg",),
    "Rekening": ("rek", "rekenin"),
    "Jenis": ("jns",),
    "Surat": ("srt",),
    "Bulan": ("bln",),
    "Tahun": ("thn",),
}
# Other spellings of one unit that are right where they stand: official lists print them, or the dictionary does.
_SAME = {
    "%": ("persen", "Persentase"),
    "Dokumen": ("Dokuman", "Doumen"),
    "Organisasi": ("Organiasasi",),
    "Ha": ("Hektar",),
    "Kepala Keluarga": ("KK",),
}
_TIME = frozenset({"Bulan", "Tahun", "Hari", "Jam", "Minggu", "Triwulan", "Semester"})
_LUMP_SUM = frozenset({"ls", "lumpsum", "lumsum"})
_JOINED = regex(r"\s*(?:/|,|&|\bdan\b|\batau\b)\s*", re.IGNORECASE)
_BRACKETS = regex(r"\([^()]*\)")
_PER = regex(r"\bper\b", re.IGNORECASE)
_YEARLY = regex(r"\s*(?:/|\bper\b)\s*(?:tahun|thn)\.?\s*$", re.IGNORECASE)  # every target is that of a year
_GRADE = regex(
    r"\W*(?:(?:AA|A|BB|B|CC|C|D|E)[+-]?|(?i:(?:(?:sangat|amat|cukup|kurang)\s+)?(?:baik|memuaskan|tinggi|sedang|rendah)))\W*"
)
_LONGEST_SLIP = 40  # characters: no unit is longer but a few that nobody types


class Satuan(NamedTuple):
    """A unit by its own name; ``baku`` tells whether the document writes it by that name or another official one."""

    nama: str
    baku: bool


@lru_cache(maxsize=4096)
def satuan(text: str) -> Satuan | None:
    """Give the unit that a printed one stands for, whatever else is said of it ("Dokumen Renja"); None if unknown."""
    bare = _BRACKETS.sub(" ", text).strip()
    return exact_unit(text) or exact_unit(bare) or _head(bare)


@lru_cache(maxsize=4096)
def exact_unit(text: str) -> Satuan | None:
    """Give the unit that a text is and nothing beside it: one that is known, or several joined by a stroke or "dan".

    That it is counted by the year is no part of it, unless an official list has it so.
    """
    of_year = _YEARLY.sub("", text)
    if found := _by_key().get(_key(text)) or _by_key().get(_key(of_year)):
        return found
    parts = [_by_key().get(_key(part)) for part in _JOINED.split(of_year)]
    known = [part for part in parts if part is not None]
    if len(parts) < 2 or len(known) < len(parts):
        return None
    return Satuan("/".join(part.nama for part in known), all(part.baku for part in known))


def canonical_name(text: str) -> str | None:
    """Give the name of the unit that a printed one stands for; None for units that we do not know."""
    found = satuan(text)
    return found.nama if found else None


@lru_cache(maxsize=4096)
def allowed_units(text: str) -> frozenset[str]:
    """Give the units that a printed one allows: both of "Laporan / Dokumen", but only itself of "Orang/bulan"."""
    name = canonical_name(text)
    if name is None:
        return frozenset()
    parts = [canonical_name(part) for part in name.split("/")]
    if None in parts or _TIME & set(parts[1:]):
        return frozenset({name})
    return frozenset({name, *(part for part in parts if part)})


@lru_cache(maxsize=1024)
def nearest_unit(text: str) -> str | None:
    """Give the unit that is spelt most like an unknown one: a proposal, never a verdict."""
    from rapidfuzz import process  # noqa: PLC0415  only plans with unknown units pay for it
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    key = _key(text)
    if not 4 < len(key) <= _LONGEST_SLIP:
        return None
    slips = 1 if len(key) < 9 else 2  # with more another word is as likely
    found = process.extractOne(key, list(_by_key()), scorer=OSA.distance, score_cutoff=slips)
    return _by_key()[str(found[0])].nama if found else None


def is_lump_sum(text: str) -> bool:
    """Tell whether a text is "ls": an amount, not something that can be counted."""
    return fold(text) in _LUMP_SUM


@lru_cache(maxsize=1024)
def is_remark(text: str) -> bool:
    """Tell whether what stands behind a number is no unit but a grade, or a remark in brackets: BB, Baik, (A)."""
    return bool(text) and satuan(text) is None and (not fold(_BRACKETS.sub("", text)) or bool(_GRADE.fullmatch(text)))


def _key(text: str) -> str:
    """Fold a unit: capitals, spaces, dots and stray quotes make no difference, %, ‰ and "per" are the sign's word."""
    return fold(_PER.sub("/", unicodedata.normalize("NFKC", text)).replace("%", " persen ").replace("‰", " permil "))


def _head(text: str) -> Satuan | None:
    """Find the longest run of leading words that is a unit."""
    words = text.split()[:6]
    runs = (exact_unit(" ".join(words[:length])) for length in range(len(words) - 1, 0, -1))
    return next((found for found in runs if found), None)


@cache
def _by_key() -> dict[str, Satuan]:
    units: dict[str, Satuan] = {}
    # of several official spellings (UNIT, Unit, unit) the capitalised word is the name
    official = sorted(list_units(), key=lambda unit: (not unit[:1].isupper(), unit.isupper(), unit))
    for name in (*_STANDARD, *official, *_ORDINARY):
        units.setdefault(_key(name), Satuan(name, baku=True))
    for name, spellings in _SAME.items():
        units.update({_key(spelling): Satuan(name, baku=True) for spelling in spellings})
    for name, aliases in _ALIASES.items():
        units.update({_key(alias): Satuan(name, baku=False) for alias in aliases})
    return units
