"""What is asked of the official lists: an edition, whose list it is, a code; each in the words that people use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from renja_lint.language import Text
from renja_lint.nomenclature import Edition, EditionChoice, Nomenclature, list_bidang, list_editions
from renja_lint.nomenclature.names import fold_words
from renja_lint.nomenclature.tables import bidang_holding
from renja_lint.plan.values import read_kode
from renja_lint.refusal import RefusalError, nearest, refusal
from renja_lint.regime import EDITIONS
from renja_lint.regime.editions import edition_of
from renja_lint.wording import format_value

_NOISE = frozenset({"edisi", "kepmendagri", "permendagri", "nomor", "no", "tahun"})


class Source(NamedTuple):
    """The lists that answer: an edition's, for one authority."""

    edition: Edition
    authority: str

    @property
    def called(self) -> Text:
        """Name them as a sentence does."""
        return Text(
            id=f"{self.edition.instrument} untuk {self.authority}", en=f"{self.edition.instrument} for {self.authority}"
        )

    def lists(self) -> Nomenclature:
        """Give them for look-ups, no other edition serving beside them."""
        edisi = self.edition.edisi
        return Nomenclature(EditionChoice(edisi, (edisi,), ()), self.authority)

    def should_have(self, code: str) -> bool:
        """Tell whether our data have the list that a code would stand in."""
        return bool(list_bidang(self.edition.edisi, self.authority)) and self.lists().knows_bidang(code)


def source(edition: str | None, authority: str, code: str = "") -> Source:
    """Give the lists of the edition that is asked for, else of the newest that has a list where a code would stand.

    Raises:
        RefusalError: no such edition, or it has no list of the authority in our data.
    """
    having = [each for each in list_editions() if list_bidang(each.edisi, authority)]
    if edition is None:
        with_code = (
            [each for each in having if bidang_holding(code, list_bidang(each.edisi, authority))] if code else having
        )
        return Source((with_code or having)[-1], authority)
    found = edition_meant(edition)
    if found not in having:
        listed = ", ".join(each.edisi for each in having)
        raise refusal(
            id=f"daftar {Source(found, authority).called.id} tidak ada di sini; yang ada: {listed}",
            en=f"we have no list of {Source(found, authority).called.en}; those that we have: {listed}",
        )
    return Source(found, authority)


def code_meant(text: str) -> str:
    """Give the canonical code of one in any spelling.

    Raises:
        RefusalError: it is none.
    """
    found = ".".join(read_kode(text).parts)
    if found:
        return found
    written = format_value(text, "id")
    raise refusal(
        id=f'"{written}" bukan kode; kode ditulis seperti 7.01, 7.01.01.2.06 atau 7.01.01.2.06.0008, '
        f'dan nama dicari dengan --search "{written}"',
        en=f'"{written}" is no code; codes are written like 7.01, 7.01.01.2.06 or 7.01.01.2.06.0008, '
        f'and names are found by --search "{written}"',
    )


def edition_meant(text: str) -> Edition:
    """Give the edition that a word means: its name, its regulation, or enough of either, as 1317, 90/2019, sipd.

    Raises:
        RefusalError: it means none, several, or one that is not in our data.
    """
    meant = tuple(_meant(text))
    ours = {each.edisi: each for each in list_editions()}
    if len(meant) == 1 and meant[0] in ours:
        return ours[meant[0]]
    written = format_value(text, "id")
    raise _missing(meant[0]) if len(meant) == 1 else _unclear(written, meant, ours)


def _meant(text: str) -> Iterator[str]:
    """Give the names of all editions, ours and others, that have every number and word of a text."""
    asked = _tokens(text)
    instruments = {each.edisi: each.instrument for each in list_editions()}
    for name in EDITIONS:
        if asked and asked <= _tokens(f"{name} {instruments.get(name, '')}"):
            yield name


def _tokens(text: str) -> frozenset[str]:
    return frozenset(each.lstrip("0") for each in fold_words(text).split()) - _NOISE


def _unclear(written: str, meant: Iterable[str], ours: Iterable[str]) -> RefusalError:
    several, listed = ", ".join(meant), ", ".join(ours)
    if several:
        return refusal(
            id=f'edisi "{written}" dapat berarti {several}; sebutkan lebih lengkap',
            en=f'edition "{written}" may mean {several}; name it in full',
        )
    near = nearest(written, EDITIONS)
    return refusal(
        id=f'edisi "{written}" tidak dikenal{near.id}; pilih salah satu dari {listed}',
        en=f'unknown edition "{written}"{near.en}; choose one of {listed}',
    )


def _missing(name: str) -> RefusalError:
    serving = ", ".join(edition_of(None, None, name).own)
    return refusal(
        id=f"daftar edisi {name} tidak ada di sini; edisi terdekat yang ada: {serving}",
        en=f"we have no list of edition {name}; the nearest that we have: {serving}",
    )
