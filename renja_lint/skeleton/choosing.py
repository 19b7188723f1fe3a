"""Which sub kegiatan are meant, by code or by words of their names; nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from renja_lint.finding import Text
from renja_lint.nomenclature import Nomenclature, Official, history_of, search, successors_of
from renja_lint.nomenclature.names import fold_words
from renja_lint.nomenclature.tables import SHARED
from renja_lint.plan.values import read_kode
from renja_lint.refusal import RefusalError, refusal
from renja_lint.skeleton.agency import Agency

_MOST = 20  # rows that are proposed
_PROGRAM = 3  # parts of its code
_LOOKED_AT = 500  # hits of a search
_HOW = Text(
    id="sebutkan dengan --sub-kegiatan, boleh diulang: kodenya, kata-kata dari namanya, atau kode program atau "
    "kegiatan untuk semua sub kegiatan di bawahnya",
    en="name them with --sub-kegiatan, which may be repeated: by code, by words of the name, or by the code of a "
    "program or kegiatan for all below it",
)


class Choice(NamedTuple):
    """The canonical codes of sub kegiatan that are meant, and what the words that named some were taken for."""

    codes: tuple[str, ...]
    notes: tuple[str, ...]


def choose(chosen: Sequence[str], agency: Agency) -> Choice:
    """Find the sub kegiatan that are named; a program or kegiatan stands for all that the agency may use of it.

    Raises:
        RefusalError: none is named, or a word is not clear; all such words are told at once.
    """
    if not chosen:
        raise _nothing_chosen(agency)
    codes: dict[str, None] = {}
    notes: list[str] = []
    unclear: list[Text] = []
    for word in chosen:
        try:
            if read_kode(word).parts:
                codes |= dict.fromkeys(_coded(word, agency))
            else:
                found = _named(word, agency)
                codes[found.kode] = None
                notes.append(f'"{word}": {_shown(found)}')
        except RefusalError as error:
            unclear.append(error.text)
    if unclear:
        raise RefusalError(Text(*("\n".join(texts) for texts in zip(*unclear, strict=True))))
    return Choice(tuple(codes), tuple(notes))


def _coded(word: str, agency: Agency) -> tuple[str, ...]:
    """Give the sub kegiatan that a code names."""
    parts = read_kode(word).parts
    code = ".".join(parts).replace(SHARED, agency.bidang[0])
    if len(parts) < _PROGRAM:
        raise refusal(
            id=f"{word}: sebutkan kode program, kegiatan atau sub kegiatan",
            en=f"{word}: name the code of a program, kegiatan or sub kegiatan",
        )
    official = agency.names.official(code)
    if official is None or agency.names.is_retired(code):
        raise _absent(code, agency)
    below = tuple(_sub_kegiatan(official, agency.names))
    usable = tuple(each.kode for each in below if agency.objection(each.kode) is None)
    if not usable:
        empty = Text(id="tidak ada sub kegiatan di bawahnya", en="there is no sub kegiatan below it")
        why = agency.objection(below[0].kode) if below else None
        raise RefusalError(Text(*(f"{_shown(official)}: {text}" for text in why or empty)))
    return usable


def _sub_kegiatan(official: Official, names: Nomenclature) -> Iterator[Official]:
    """Give a sub kegiatan itself, of others the sub kegiatan below."""
    if official.tingkat == "sub_kegiatan":
        yield official
        return
    for child in names.children(official.kode):
        yield from _sub_kegiatan(child, names)


def _named(text: str, agency: Agency) -> Official:
    """Give the one sub kegiatan that has a name, or all words of a text in its name."""
    if not any(sign.isalpha() for sign in text):
        raise refusal(
            id=f'"{text}" bukan kode; kode sub kegiatan ditulis seperti 7.01.01.2.01.0001',
            en=f'"{text}" is no code; that of a sub kegiatan is written like 7.01.01.2.01.0001',
        )
    near = tuple(_found(text, agency))
    exact = [each for each in near if each.accepts(text)]
    whole = [each for each in near if _has_all(each, text)]
    meant = exact or whole
    if len(meant) == 1:
        return meant[0]
    raise _several(text, meant) if meant else _unknown(text, near, agency)


def _found(text: str, agency: Agency) -> Iterator[Official]:
    """Give the sub kegiatan that the agency may use and whose names are like a text, best first."""
    names = agency.names
    hits = [
        hit for bidang in agency.bidang for hit in search(text, names.used, names.authority, bidang, limit=_LOOKED_AT)
    ]
    ranked = sorted(hits, key=lambda hit: -hit.score)
    codes = dict.fromkeys(hit.entry.kode for hit in ranked if hit.entry.tingkat == "sub_kegiatan")
    found = (names.official(code) for code in codes if agency.objection(code) is None)
    return (official for official in found if official)


def _has_all(official: Official, text: str) -> bool:
    """Tell whether a name has every word of a text, or one that begins with it."""
    return any(
        all(f" {word}" in f" {fold_words(name)}" for word in fold_words(text).split()) for name in official.names
    )


def _shown(official: Official) -> str:
    return f"{official.kode} {official.names[0]}"


def _listed(officials: Iterable[Official]) -> str:
    return "\n".join(f"  {_shown(each)}" for each in officials)


def _several(text: str, meant: Sequence[Official]) -> RefusalError:
    more = len(meant) - _MOST
    rest = Text(id=f"\n  dan {more} lagi", en=f"\n  and {more} more") if more > 0 else Text(id="", en="")
    listed = _listed(meant[:_MOST])
    return refusal(
        id=f'"{text}" dapat berarti beberapa sub kegiatan; sebutkan kodenya:\n{listed}{rest.id}',
        en=f'"{text}" may mean several sub kegiatan; name one by its code:\n{listed}{rest.en}',
    )


def _unknown(text: str, near: Sequence[Official], agency: Agency) -> RefusalError:
    where, listed = ", ".join(agency.bidang), _listed(near[:_MOST])
    like = Text(id=f"; yang mirip:\n{listed}", en=f"; like it:\n{listed}") if near else Text(id="", en="")
    return refusal(
        id=f'tidak ada sub kegiatan bernama "{text}" di bidang urusan {where}{like.id}',
        en=f'no sub kegiatan is named "{text}" in bidang urusan {where}{like.en}',
    )


def _absent(code: str, agency: Agency) -> RefusalError:
    """Say that the lists that serve the plan lack a code, what other editions know of it, or what is near."""
    names = agency.names
    past = history_of(code, names.authority)
    used = ", ".join(names.own if names.is_retired(code) else names.used)
    said = Text(
        id=f"kode {code} tidak ada dalam nomenklatur untuk Renja ini ({used})",
        en=f"the code {code} is not in the nomenclature for this Renja ({used})",
    )
    if past:
        heirs = (names.official(row.kode) for row in successors_of(code, names.authority))
        replaced = [each for each in heirs if each and agency.whose(each.kode) is None]
        edition, name = past[-1].edisi, past[-1].nama
        by = Text(id=f"; penggantinya:\n{_listed(replaced)}", en=f"; it was replaced by:\n{_listed(replaced)}")
        return refusal(
            id=f"{said.id}; dalam edisi {edition}: {name}{by.id if replaced else ''}",
            en=f"{said.en}; in edition {edition}: {name}{by.en if replaced else ''}",
        )
    near = [each for each in names.near_codes(code) if agency.objection(each.kode) is None]
    if not near:
        return RefusalError(said)
    return refusal(id=f"{said.id}; yang dekat:\n{_listed(near)}", en=f"{said.en}; codes near it:\n{_listed(near)}")


def _nothing_chosen(agency: Agency) -> RefusalError:
    """Say how to choose, and list the programs and kegiatan that there are, with how many sub kegiatan each has."""
    lines = []
    for program in (each for bidang in agency.bidang for each in agency.names.children(bidang)):
        kegiatan = [(each, _usable(each, agency)) for each in agency.names.children(program.kode)]
        if any(count for _, count in kegiatan):
            lines.append(f"  {_shown(program)}")
            lines += [f"    {_shown(each)} ({count})" for each, count in kegiatan if count]
    listed = "\n".join(lines)
    return refusal(
        id=f"belum ada sub kegiatan yang dipilih; {_HOW.id}. Sub kegiatan sebuah kegiatan dapat dilihat dengan "
        f"renja-lint nomenclature KODE. Program dan kegiatan yang ada, dengan banyaknya sub kegiatan:\n{listed}",
        en=f"no sub kegiatan is chosen; {_HOW.en}. Those of a kegiatan are shown by renja-lint nomenclature CODE. "
        f"Programs and kegiatan that there are, with how many sub kegiatan:\n{listed}",
    )


def _usable(kegiatan: Official, agency: Agency) -> int:
    return sum(agency.objection(each.kode) is None for each in agency.names.children(kegiatan.kode))
