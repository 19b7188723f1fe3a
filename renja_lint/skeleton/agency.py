"""Whose plan is begun: its lists, its bidang urusan, and which kegiatan it may carry out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from renja_lint.finding import Text
from renja_lint.nomenclature import EditionChoice, Nomenclature, Official, fold, holder_of, owner_of
from renja_lint.nomenclature.names import fold_words
from renja_lint.nomenclature.tables import SHARED
from renja_lint.plan import agency as agencies
from renja_lint.plan.agency import KECAMATAN
from renja_lint.plan.values import read_kode
from renja_lint.refusal import RefusalError, refusal
from renja_lint.skeleton.asked import SkeletonRequest

SUPPORTING = "01"  # the program that every agency has under its first bidang
_OF_BIDANG = "URUSAN PEMERINTAHAN BIDANG "
_KINDS = ("dinas ", "badan ")  # what agencies are called before the name of their bidang
_MOST = 5  # bidang that are proposed
_SMALL = frozenset({"dan", "umum", "daerah"})  # words that do not tell one bidang from another


class Agency(NamedTuple):
    """An agency: the lists that serve it, its bidang with the one of the supporting programme first, its province."""

    names: Nomenclature
    bidang: tuple[str, ...]
    province: str

    def objection(self, code: str) -> Text | None:
        """Say why a canonical code, of a program or below, is not the agency's to use; None where it is."""
        bidang = code[: len(SHARED)]
        if self.names.is_retired(code):
            return Text(id="kode itu sudah tidak dipakai", en="that code is used no more")
        if bidang not in self.bidang:
            listed = ", ".join(self.bidang)
            return Text(
                id=f"bidang urusannya {bidang}, bukan {listed}; tambahkan --bidang {bidang} bila memang dilaksanakan",
                en=f"its bidang urusan is {bidang}, not {listed}; add --bidang {bidang} if that is carried out too",
            )
        if bidang != self.bidang[0] and code.startswith(f"{bidang}.{SUPPORTING}"):
            return Text(
                id=f"program penunjang ditulis di bidang urusan yang pertama, {self.bidang[0]}",
                en=f"the supporting programme stands under the first bidang urusan, {self.bidang[0]}",
            )
        return self.whose(code)

    def whose(self, code: str) -> Text | None:
        """Say that a kegiatan or sub kegiatan is for other regions or agencies only; None where it is not."""
        held, owned = holder_of(code, self.names.ruling), owner_of(code)
        if held and not (held.may_be(self.names.authority, self.province) and (self.province or not held.province)):
            whose = held.province or held.authority
            return Text(id=f"kode itu hanya untuk {whose}", en=f"that code is for {whose} only")
        if owned and owned.bidang not in self.bidang:
            return Text(id=f"kode itu hanya untuk {owned.agency}", en=f"that code is for the {owned.agency} only")
        return None


def find_agency(asked: SkeletonRequest, editions: EditionChoice) -> Agency:
    """Tell whose plan is asked for, by its region, its name and the codes that are named.

    Raises:
        RefusalError: a bidang is not in the lists, or it does not show which is the agency's.
    """
    codes = [parts for word in asked.chosen if (parts := read_kode(word).parts)]
    k = [parts[3] for parts in codes if len(parts) > 3]
    is_kecamatan = f"{fold_words(asked.perangkat_daerah)} ".startswith("kecamatan ")
    authority = agencies.authority(asked.daerah, asked.provinsi, k or (["2"] if is_kecamatan else []))
    country = Nomenclature(editions, authority)
    bidang = (
        tuple(dict.fromkeys(_bidang(text, country) for text in asked.bidang))
        or ((KECAMATAN,) if is_kecamatan else _told(asked, country))
        or _of_codes(codes)
    )
    if not bidang:
        raise _unclear(asked, country)
    province = asked.provinsi or (asked.daerah if authority == "provinsi" else "")
    return Agency(Nomenclature(editions, authority, bidang), bidang, province)


def _bidang(text: str, country: Nomenclature) -> str:
    code = ".".join(read_kode(text).parts)
    if code.count(".") == 1 and country.official(code):
        return code
    raise refusal(
        id=f'--bidang "{text}" tidak dikenal untuk {country.authority}; bidang urusan ditulis seperti 1.02',
        en=f'unknown --bidang "{text}" for {country.authority}; a bidang urusan is written like 1.02',
    )


def _told(asked: SkeletonRequest, country: Nomenclature) -> tuple[str, ...]:
    """Give the bidang whose name is the agency's: Dinas Kesehatan, Sekretariat DPRD Kabupaten Contoh."""
    name = fold_words(asked.perangkat_daerah).removesuffix(fold_words(asked.daerah)).strip()
    for kind in _KINDS:
        name = name.removeprefix(kind)
    found = [bidang.kode for bidang in _all_bidang(country) if any(fold(name) == fold(each) for each in _short(bidang))]
    return tuple(found) if len(found) == 1 else ()


def _all_bidang(country: Nomenclature) -> Iterator[Official]:
    """Give every bidang urusan of the lists in code order."""
    for urusan in "123456789":
        yield from country.children(urusan)


def _short(bidang: Official) -> tuple[str, ...]:
    return tuple(nama.removeprefix(_OF_BIDANG) for nama in bidang.names)


def _of_codes(codes: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Give the bidang of codes, first the one whose supporting programme is among them."""
    own = [parts for parts in codes if parts[0] != "X"]
    supporting = [".".join(parts[:2]) for parts in own if parts[2:3] == (SUPPORTING,)]
    return tuple(dict.fromkeys([*supporting, *(".".join(parts[:2]) for parts in own if len(parts) > 1)]))


def _unclear(asked: SkeletonRequest, country: Nomenclature) -> RefusalError:
    near = sorted(_all_bidang(country), key=lambda bidang: -_shared_words(bidang, asked.perangkat_daerah))
    listed = "\n".join(
        f"  {each.kode} {each.names[0]}" for each in near[:_MOST] if _shared_words(each, asked.perangkat_daerah)
    )
    perhaps = Text(id=f"; mungkin:\n{listed}", en=f"; perhaps:\n{listed}") if listed else Text(id="", en="")
    return refusal(
        id=f"bidang urusan {asked.perangkat_daerah} tidak terbaca dari namanya; sebutkan dengan --bidang, boleh lebih "
        f"dari satu, yang pertama memuat program penunjang (daftarnya: renja-lint nomenclature){perhaps.id}",
        en=f"the name of {asked.perangkat_daerah} does not tell its bidang urusan; name it with --bidang, several if "
        f"need be, first that of the supporting programme (all of them: renja-lint nomenclature){perhaps.en}",
    )


def _shared_words(bidang: Official, name: str) -> int:
    """Count the words that a bidang's name and an agency's have in common, small ones aside."""
    own = {word for nama in _short(bidang) for word in fold_words(nama).split()} - _SMALL
    return len(own & set(fold_words(name).split()))
