"""The kinds of regulation that plans cite: how people write them, what they are called in short, and their rank."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from renja_lint import regex

NATIONAL, PROVINCE, REGENCY = "nasional", "provinsi", "kabupaten/kota"


class Kind(NamedTuple):
    """A kind of regulation: ``key`` is its short name, ``level`` who makes it; empty where only the text can tell.

    ``rank`` is its place in a list from high to low, None where practice has none for it.
    """

    key: str
    level: str
    rank: int | None
    pattern: str


_D = r"[\s\-\u2010-\u2015]{0,4}"
# Longer names come before the ones they begin with.
KINDS = (
    Kind("UUD", NATIONAL, 0, rf"undang{_D}undang\s+dasar|uud"),
    Kind("Perppu", NATIONAL, 2, rf"peraturan\s+pemerintah\s+pengganti\s+undang{_D}undang|perpp?u"),
    Kind("UU", NATIONAL, 2, rf"undang{_D}undang|uu"),
    Kind("PP", NATIONAL, 3, r"peraturan\s+pemerintah|pp"),
    Kind("Perpres", NATIONAL, 4, r"peraturan\s+presiden|perpres"),
    Kind("Keppres", NATIONAL, 4, r"keputusan\s+presiden|keppres"),
    Kind("Inpres", NATIONAL, None, r"instruksi\s+presiden|inpres"),
    Kind("Permendagri", NATIONAL, 5, r"peraturan\s+(?:menteri\s+dalam\s+negeri|mendagri)|permendagri"),
    Kind("Kepmendagri", NATIONAL, 6, r"keputusan\s+(?:menteri\s+dalam\s+negeri|mendagri)|kepmendagri"),
    Kind("Inmendagri", NATIONAL, None, r"instruksi\s+(?:menteri\s+dalam\s+negeri|mendagri)|inmendagri"),
    Kind(
        "PermenPANRB",
        NATIONAL,
        5,
        r"peraturan\s+menteri\s+(?:negara\s+)?pendayagunaan\s+aparatur\s+negara(?:\s+dan\s+reformasi\s+birokrasi)?"
        r"|permen\s?pan(?:\s?(?:dan|&|-)?\s?rb)?",
    ),
    Kind("Permen", NATIONAL, 5, r"peraturan\s+menteri|permen\w*|pmk"),
    Kind("Kepmen", NATIONAL, 6, r"keputusan\s+menteri|kepmen\w*"),
    Kind("Perda", "", None, r"peraturan\s+daerah|perda|qanun"),
    Kind("Pergub", PROVINCE, 8, r"peraturan\s+gubernur|pergub"),
    Kind("Perbup", REGENCY, 10, r"peraturan\s+bupati|perbup"),
    Kind("Perwali", REGENCY, 10, r"peraturan\s+wali\s?kota|perwali|perwal|perwako"),
    Kind("Kepgub", PROVINCE, None, r"keputusan\s+gubernur|kepgub"),
    Kind("Kepbup", REGENCY, None, r"keputusan\s+bupati|kepbup"),
    Kind("Kepwali", REGENCY, None, r"keputusan\s+wali\s?kota|kepwali"),
    Kind("Peraturan", "", None, r"peraturan\s+(?:kepala|badan|lembaga|desa)|perka"),
    Kind("Keputusan", "", None, r"keputusan\s+(?:kepala|camat|sekretaris)"),
    Kind("SE", "", None, r"surat\s+edaran"),
)
# A Perda is a province's or a regency's by the words that follow it.
PERDA_PROVINSI = Kind("Perda-Provinsi", PROVINCE, 7, r"prov?insi|prop(?:insi)?|daerah\s+(?:istimewa|khusus)|aceh")
PERDA_KABUPATEN = Kind("Perda-Kabupaten", REGENCY, 9, r"kabupaten|kab")
PERDA_KOTA = Kind("Perda-Kota", REGENCY, 9, r"kota(?:madya)?")

_NAMED = "|".join(f"(?P<k{number}>{kind.pattern})" for number, kind in enumerate(KINDS))
_PERDA = [
    (kind, regex(rf"\W*(?:{kind.pattern})\b", re.IGNORECASE)) for kind in (PERDA_KABUPATEN, PERDA_KOTA, PERDA_PROVINSI)
]
SHARED = frozenset({"Permen", "Kepmen", "Peraturan", "Keputusan", "SE"})  # kinds that many offices use
BY_KEY = {kind.key: kind for kind in (*KINDS, PERDA_PROVINSI, PERDA_KABUPATEN, PERDA_KOTA)}


@cache
def any_kind() -> re.Pattern[str]:
    """Give what finds a kind; it takes long to make, and a plan that cites nothing does not need it."""
    return re.compile(rf"(?<![\w/])(?=[upkiqs])(?:{_NAMED})(?!\w)", re.IGNORECASE)


def kind_of_match(match: re.Match[str]) -> Kind:
    """Give the kind that a match of ``any_kind`` names."""
    return KINDS[int((match.lastgroup or "k0")[1:])]


def of_region(kind: Kind, whose: str) -> Kind:
    """Tell a province's Perda from a regency's by the words after it; other kinds stay what they are."""
    if kind.key != "Perda":
        return kind
    return next((exact for exact, pattern in _PERDA if pattern.match(whose)), kind)
