"""How the title that a plan gives a regulation is held against its official one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from renja_lint import regex
from renja_rules.law._citation import Citation, heads
from renja_rules.law._kinds import NATIONAL
from renja_rules.law._table import Known, look_up, table
from renja_rules.reading.likeness import letter_likeness

NEAR = 75  # from this likeness (0 to 100) on a title is the right one miswritten, below it another one
SLIP = 90  # and from this on no other title can be meant
_OPENING = 20  # letters that make the opening of another regulation's title unmistakable
_MOST_WORDS = 150
_MOST_SHOWN = 3  # words that a message names
_WORD = regex(r"[^\W_]+")
_ABBREVIATION = regex(r"\(\s*[A-Z]{2,12}\s*\)")
_BRACKETED = regex(r"\([^()]{0,20}\)")
_LEFT_OUT = frozenset({"nomor", "nomer", "no", "tahun", "thn", "th"})
# What plans shorten, or write out where the official title is short.
_LONG = {
    "apbd": "anggaran pendapatan dan belanja daerah",
    "asn": "aparatur sipil negara",
    "dprd": "dewan perwakilan rakyat daerah",
    "hkpd": "hubungan keuangan antara pemerintah pusat dan pemerintahan daerah",
    "kepmendagri": "keputusan menteri dalam negeri",
    "pemda": "pemerintahan daerah",
    "perda": "peraturan daerah",
    "perkada": "peraturan kepala daerah",
    "permendagri": "peraturan menteri dalam negeri",
    "perppu": "peraturan pemerintah pengganti undang undang",
    "pp": "peraturan pemerintah",
    "ranperda": "rancangan peraturan daerah",
    "raperda": "rancangan peraturan daerah",
    "renstra": "rencana strategis",
    "rkpd": "rencana kerja pemerintah daerah",
    "rpjm": "rencana pembangunan jangka menengah",
    "rpjmd": "rencana pembangunan jangka menengah daerah",
    "rpjmn": "rencana pembangunan jangka menengah nasional",
    "rpjp": "rencana pembangunan jangka panjang",
    "rpjpd": "rencana pembangunan jangka panjang daerah",
    "rpjpn": "rencana pembangunan jangka panjang nasional",
    "rtrw": "rencana tata ruang wilayah",
    "sakip": "sistem akuntabilitas kinerja instansi pemerintah",
    "sipd": "sistem informasi pemerintahan daerah",
    "spm": "standar pelayanan minimal",
    "sppn": "sistem perencanaan pembangunan nasional",
    "ta": "tahun anggaran",
    "uu": "undang undang",
}


class Fault(NamedTuple):
    """One thing that is wrong with a title: the key of the rule's sentence on it, and what that takes."""

    key: str
    tertulis: str = ""
    seharusnya: str = ""
    nama: str = ""


class Verdict(NamedTuple):
    """What is wrong with a title; ``is_slip`` where it is plainly the right one, cut short or miswritten."""

    faults: tuple[Fault, ...]
    is_slip: bool = False


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[str, ...]:
    """Give a text's words in lower case with abbreviations written out; "Nomor" and "Tahun" are left out."""
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        found += (_LONG.get(word) or word).split()
    return tuple(word for word in found if word not in _LEFT_OUT)


def fold_title(title: str) -> str:
    """Make one text of all lawful spellings of a title: case, spaces, marks and usual abbreviations do not count."""
    return "".join(words(_ABBREVIATION.sub(" ", title)))


@cache
def spellings(row: Known) -> tuple[str, ...]:
    """Give the folded forms of an official title, its own first.

    "Perubahan atas" an act may be followed by that act's title or not.
    """
    titles = [row.title, _BRACKETED.sub(" ", row.title)]
    if row.title.startswith("Perubahan"):
        for title in tuple(titles):
            changed = next(heads(title), None)
            if changed:
                base = look_up(changed.act)
                titles += [title[: changed.end], f"{title[: changed.end]} tentang {base.title}" if base else title]
    return tuple(dict.fromkeys(fold_title(title) for title in titles))


@cache
def regulations_by_title() -> Mapping[str, tuple[Known, ...]]:
    """Give the regulations of the table by their folded titles."""
    found: dict[str, tuple[Known, ...]] = {}
    for row in table().values():
        for title in spellings(row):
            found[title] = (*found.get(title, ()), row)
    return found


def regulations_with_title(title: str) -> tuple[Known, ...]:
    """Give the regulations whose official title a title is, whole or cut short where it is long enough to tell."""
    folded = fold_title(title)
    if folded in regulations_by_title() or len(folded) < _OPENING:
        return regulations_by_title().get(folded, ())
    return tuple(rows[0] for official, rows in regulations_by_title().items() if official.startswith(folded))


def intended_regulation(citation: Citation) -> Known | None:
    """Give the known regulation that an unknown one has the title of, and the number or the year: a slip of digits."""
    act = citation.act
    if act.level != NATIONAL or not citation.title or look_up(act):
        return None
    near = (row for row in regulations_with_title(citation.title) if row.act.kind == act.kind)
    return next((row for row in near if row.act.number == act.number or row.act.year == act.year), None)


def fault_of(title: str, row: Known) -> Verdict | None:
    """Tell what is wrong with a title that a plan gives a regulation; None where nothing is, or ours may be shorter."""
    folded = fold_title(title)
    official = spellings(row)
    if row.title_source == "ringkas" or any(folded.startswith(one) for one in official):
        return None
    if any(one.startswith(folded) for one in official):
        return Verdict((Fault("terpotong"),), is_slip=True)
    others = [other for other in regulations_by_title().get(folded, ()) if other is not row]
    if others:
        latest = max(others, key=lambda other: other.act.year)
        return Verdict((Fault("judul_lain", nama=latest.act.called),))
    opened = _opened_like(folded, official)
    if opened:
        return Verdict((Fault("pembuka_lain", nama=opened.act.called),))
    return _other_words(title, row)


def _opened_like(folded: str, official: tuple[str, ...]) -> Known | None:
    """Find another regulation whose title begins as a folded one does, where the right title begins otherwise."""
    from rapidfuzz.distance import Prefix  # noqa: PLC0415 - only a plan with a wrong title pays for it

    if any(Prefix.similarity(folded, one) >= _OPENING // 2 for one in official):
        return None
    shared = {Prefix.similarity(folded, title): rows[0] for title, rows in regulations_by_title().items()}
    longest = max(shared, default=0)
    return shared[longest] if longest >= _OPENING else None


def _other_words(title: str, row: Known) -> Verdict:
    """Name the words in which a title differs, or say that it is another one altogether."""
    alike = letter_likeness(fold_title(title), spellings(row)[0])
    if alike < NEAR:
        return Verdict((Fault("jauh_berbeda"),))
    differing = _differing(_printed(title), _printed(row.title))
    pairs = [pair for pair in differing if fold_title(pair[0]) != fold_title(pair[1])][: _MOST_SHOWN + 1]
    if not pairs or len(pairs) > _MOST_SHOWN:
        return Verdict((Fault("berbeda"),), alike >= SLIP)
    return Verdict(tuple(_fault(*pair) for pair in pairs), alike >= SLIP)


def _printed(title: str) -> list[str]:
    """Give a title's words as printed, abbreviations written out."""
    return [part for word in _WORD.findall(title) for part in (_LONG.get(word.casefold()) or word).split()]


def _fault(written: str, right: str) -> Fault:
    key = "kata_lain" if written and right else "kurang_kata" if right else "lebih_kata"
    return Fault(key, tertulis=written, seharusnya=right)


def _differing(written: list[str], right: list[str]) -> Iterator[tuple[str, str]]:
    """Give the stretches of words in which two titles differ, as written and as they should be."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - only a plan with a wrong title pays for it

    folded = [[word.casefold() for word in each[:_MOST_WORDS]] for each in (written, right)]
    lost: list[str] = []
    added: list[str] = []
    for code in Indel.opcodes(*folded):
        if code.tag == "equal":
            if lost or added:
                yield " ".join(lost), " ".join(added)
            lost, added = [], []
        lost += written[code.src_start : code.src_end] if code.tag == "delete" else []
        added += right[code.dest_start : code.dest_end] if code.tag == "insert" else []
    if lost or added:
        yield " ".join(lost), " ".join(added)
