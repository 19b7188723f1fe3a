"""Where a text names a kecamatan, kabupaten, kota or province that is not the plan's own, or its own with a slip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from renja_lint import Hit, Plan, fold, regex
from renja_rules.identity._regions import Jenis
from renja_rules.reading.likeness import differs_by_typing_errors

_NOUNS: dict[str, Jenis] = {
    "Kecamatan": "kecamatan",
    "Kec.": "kecamatan",
    "Distrik": "kecamatan",
    "Camat": "kecamatan",
    "Kabupaten": "kabupaten",
    "Kab.": "kabupaten",
    "Bupati": "kabupaten",
    "Kota": "kota",
    "Walikota": "kota",
    "Provinsi": "provinsi",
    "Prov.": "provinsi",
    "Gubernur": "provinsi",
}
_NAME = regex(r"\s{0,3}([A-Z][\w'-]*(?:\s{1,2}[A-Z][\w'-]*){0,4})")
_ENDS = frozenset({"kabupaten", "kecamatan", "provinsi", "tahun", "nomor", "dan", "di"})
_AGENCY = regex(r"\s*(?:Kantor\s+)?(?:Kecamatan|Distrik)\s+([^,(]+?)\s*(?:,|\(|Kabupaten|Kota|$)", re.IGNORECASE)
_REGION = regex(r"\s*(?:Pemerintah\s+)?(?:(Kabupaten|Kab\.|Kota)\s+)?(?:Administrasi\s+)?(.+?)\s*$", re.IGNORECASE)
_PROVINCE = regex(r"\s*(?:Pemerintah\s+)?(?:Provinsi\s+)?(.+?)\s*$", re.IGNORECASE)
_SHORTEST = 5  # letters of a name in which a slip can be told from another name
_MOST = 2000  # mentions that are looked at; no plan names so many strange regions
_LONG = 8  # from so many letters on two slips can


class Own(NamedTuple):
    """The plan's own names without their nouns, empty where the plan does not give them."""

    kecamatan: str
    jenis: Jenis | None
    daerah: str
    provinsi: str

    def of(self, jenis: Jenis) -> str:
        """Give the plan's own region of a kind."""
        if jenis == "kecamatan":
            return self.kecamatan
        if jenis == "provinsi":
            return self.provinsi
        return self.daerah if self.jenis in {jenis, None} else ""


class Mention(NamedTuple):
    """A region named in the texts: its noun and the capitalised words after it, at most five; places in the whole."""

    jenis: Jenis
    noun: str
    words: tuple[str, ...]
    start: int
    ends: tuple[int, ...]  # where each of the words ends

    def name(self, count: int) -> str:
        """Give the name as its first words."""
        return " ".join(self.words[:count])

    def begins_with(self, name: str) -> bool:
        """Tell whether the words begin with a name, however it is divided into words."""
        key = fold(name)
        return bool(key) and any(fold(self.name(count)) == key for count in range(1, len(self.words) + 1))


def own_names(plan: Plan) -> Own:
    """Give the names that the plan's head gives."""
    agency = _AGENCY.match(plan.isi.perangkat_daerah or "")
    region = _REGION.match(plan.isi.daerah or "")
    province = _PROVINCE.match(plan.isi.provinsi or "")
    noun = (region[1] or "").lower() if region else ""
    jenis: Jenis | None = "kota" if noun == "kota" else "kabupaten" if noun else None
    return Own(agency[1] if agency else "", jenis, region[2] if region else "", province[1] if province else "")


def foreign_mentions(plan: Plan) -> tuple[Mention, ...]:
    """Give the mentions of regions that are not the plan's own, in printed order."""
    names = own_names(plan)
    found = (
        mention
        for noun, jenis in _NOUNS.items()
        if noun.rstrip(".").lower() in plan.texts.words
        for spelling in (noun, noun.upper())
        for mention in _mentions(plan.texts.whole, spelling, jenis, names.of(jenis))
    )
    return tuple(sorted(islice(found, _MOST), key=lambda mention: mention.start))


def _mentions(whole: str, noun: str, jenis: Jenis, mine: str) -> Iterator[Mention]:
    own_spellings = (f" {mine}", f" {mine.upper()}") if mine else ()
    start = whole.find(noun)
    while start >= 0:
        end = start + len(noun)
        is_word = not whole[start - 1 : start].isalnum() and whole[start - 1 : start] != "/"
        if is_word and not any(_is_whole(whole, spelling, end) for spelling in own_spellings):
            mention = _mention(whole, noun, jenis, start)
            if mention and not mention.begins_with(mine):
                yield mention
        start = whole.find(noun, end)


def _is_whole(whole: str, words: str, start: int) -> bool:
    end = start + len(words)
    return whole.startswith(words, start) and not whole[end : end + 1].isalnum()


def _mention(whole: str, noun: str, jenis: Jenis, start: int) -> Mention | None:
    named = _NAME.match(whole, start + len(noun))
    if named is None or (named.start(1) == named.start() and not noun.endswith(".")):
        return None
    words, ends = [], []
    for word in re.finditer(r"\S+", named[1]):
        if word[0].lower() in _ENDS:
            break
        words.append(word[0])
        ends.append(named.start(1) + word.end())
    return Mention(jenis, noun, tuple(words), start, tuple(ends)) if words else None


def count_misspelt_words(mention: Mention, name: str) -> int | None:
    """Give how many words of a mention are a name with one slip, in a long name two; None where they are none."""
    count = len(name.split())
    for length in (count, count - 1, count + 1):
        if 0 < length <= len(mention.words) and is_slip(mention.name(length), name):
            return length
    return None


@lru_cache(maxsize=1024)
def is_slip(written: str, name: str, slips: int = 2) -> bool:
    """Tell whether a text is a name with a letter wrong, in a long name with up to ``slips``; equal ones are none."""
    first, second = fold(written), fold(name)
    slips = slips if len(second) >= _LONG else 1
    return len(second) >= _SHORTEST and first != second and differs_by_typing_errors(first, second, slips)


def is_meant_for_own(mention: Mention, names: Own) -> bool:
    """Tell whether the plan's own region was meant: it is named with a slip, or by the name of the kecamatan."""
    is_kecamatan = mention.jenis == "kabupaten" and mention.begins_with(names.kecamatan)
    return is_kecamatan or count_misspelt_words(mention, names.of(mention.jenis)) is not None


def outside_law(hit: Hit) -> Hit:
    """Leave out the list of legal bases: regulations may name any region, and by its old name."""
    return hit._replace(passages=tuple(passage for passage in hit.passages if passage.kind != "dasar_hukum"))
