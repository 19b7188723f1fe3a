"""Whose plan it is, by its region and the codes of its rows: its authority, its bidang urusan, the K of its tasks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from renja_lint.nomenclature import fold

KECAMATAN = "7.01"  # the bidang of every kecamatan
_SUPPORTING = "01"  # the programme that every agency has under one of its bidang
_GOVERNMENT = ("pemerintahdaerah", "pemerintah", "pemda")  # before a region's name: Pemerintah Kabupaten Contoh
_OF_PROVINCE = ("provinsi", "propinsi", "prov", "pemprov", "dki", "daerahkhusus", "daerahistimewa", "diyogyakarta")
_OF_REGENCY = ("kabupaten", "kab", "pemkab", "kota", "kodya", "pemkot")
# Jakarta's cities and its regency are parts of the province, and use its lists.
_IN_JAKARTA = ("kotaadm", "kabupatenadm", "kabadm")
_JAKARTA = "jakarta"
# As the list of regions names them, without those that begin with what shows a province.
_PROVINCES = frozenset(
    fold(name)
    for name in (
        "Aceh", "Sumatera Utara", "Sumatera Barat", "Riau", "Jambi", "Sumatera Selatan", "Bengkulu", "Lampung",
        "Kepulauan Bangka Belitung", "Kepulauan Riau", "Jawa Barat", "Jawa Tengah", "Jawa Timur", "Banten", "Bali",
        "Nusa Tenggara Barat", "Nusa Tenggara Timur", "Kalimantan Barat", "Kalimantan Tengah", "Kalimantan Selatan",
        "Kalimantan Timur", "Kalimantan Utara", "Sulawesi Utara", "Sulawesi Tengah", "Sulawesi Selatan",
        "Sulawesi Tenggara", "Gorontalo", "Sulawesi Barat", "Maluku", "Maluku Utara", "Papua", "Papua Barat",
        "Papua Selatan", "Papua Tengah", "Papua Pegunungan", "Papua Barat Daya",
    )
)  # fmt: skip
# Of these the list of regions has a kota or kabupaten, too: without that word the name alone does not tell.
_ALSO_OF_KOTA = frozenset({"bengkulu", "gorontalo", "jambi"})


class Agency(NamedTuple):
    """What an agency's codes have in common: its bidang urusan, and the K of ``K.KK`` that says whose task it is.

    Under the first of ``bidang`` stands the supporting programme, X.XX.01.
    """

    bidang: tuple[str, ...]
    holder: str

    @property
    def main(self) -> str:
        """Give the bidang that takes the place of X.XX."""
        return self.bidang[0]


class Coded(NamedTuple):
    """A row's code by its parts, and its name as printed."""

    parts: tuple[str, ...]
    nama: str

    @property
    def bidang(self) -> str:
        """Give its first two parts."""
        return ".".join(self.parts[:2])

    @property
    def kode(self) -> str:
        """Give its canonical code."""
        return ".".join(self.parts)


def authority(daerah: str | None, provinsi: str | None, holders: Sequence[str]) -> str:
    """Tell whose nomenclature an agency of a region uses; ``holders`` are the K of its kegiatan.

    A region's name alone may be a province's or a kota's, or shortened (Gorontalo, NTT): there the rows tell, where
    their K are all of one authority.
    """
    province = _own_name(provinsi).removeprefix("provinsi")
    of_province = _says_province(_own_name(daerah), province)
    if of_province is None:
        ks = {k for k in holders if k in {"1", "2"}}
        if not daerah:
            most = _most(Counter(holders), "")
            of_province = most == "1" or (bool(province) and most != "2")
        elif _own_name(daerah) in _PROVINCES - _ALSO_OF_KOTA:
            of_province = True
        elif len(ks) == 1:
            of_province = ks == {"1"}
        else:
            of_province = _own_name(daerah) in _PROVINCES | {province}
    return "provinsi" if of_province else "kabupaten/kota"


def _own_name(region: str | None) -> str:
    """Give a region's name, folded, without what its government is called."""
    name = fold(region or "")
    return next((name.removeprefix(word) for word in _GOVERNMENT if name.startswith(word)), name)


def _says_province(region: str, province: str) -> bool | None:
    """Tell whether the names say that a region is a province or a part of Jakarta; None where they leave it open."""
    if region and (_JAKARTA in province or _JAKARTA in region):
        return True
    if region.startswith((*_OF_PROVINCE, *_IN_JAKARTA)):
        return True
    return False if region.startswith(_OF_REGENCY) else None


def holders(rows: Iterable[Coded]) -> tuple[str, ...]:
    """Give the K of each kegiatan and of what is below it."""
    return tuple(row.parts[3] for row in rows if len(row.parts) > 3)


def holder(rows: Iterable[Coded]) -> str:
    """Give the K that most kegiatan have; nothing where there are none."""
    return _most(Counter(holders(rows)), "")


def bidang(rows: Iterable[Coded], is_official: Callable[[str, str], bool]) -> tuple[str, ...]:
    """Give the bidang urusan that rows show with reason, the one with the supporting programme first.

    A reason is a row of the bidang itself above other programmes, or one of these under its official name; beside those
    the one with most rows counts. A code with a typing error makes no bidang. ``is_official`` tells whether a code
    has a name.
    """
    every = [row for row in rows if len(row.parts) > 1]
    coded = [row for row in every if row.parts[0] != "X"]
    counted = Counter(row.bidang for row in coded)
    if len(counted) < 2:
        return (_most(counted, KECAMATAN),)
    tasks = [row for row in coded if len(row.parts) > 2 and row.parts[2] != _SUPPORTING]
    found = {row.bidang for row in coded if len(row.parts) == 2} & {row.bidang for row in tasks}
    programmes = (row for row in tasks if len(row.parts) == 3 and row.bidang not in found)
    found |= {row.bidang for row in programmes if is_official(row.kode, row.nama)}
    most = _most(Counter(row.bidang for row in tasks) if found else counted, KECAMATAN)
    found.add(most)
    main = _most(Counter(each for each in _with_supporting(every) if each in found), most)
    return (main, *sorted(found - {main}))


def _with_supporting(rows: list[Coded]) -> Iterator[str]:
    """Give the bidang of each row of the supporting programme: by its code, where that is X.XX by what it is below."""
    above = next((row.bidang for row in rows if row.parts[0] != "X"), "")
    for row in rows:
        if row.parts[0] != "X":
            above = row.bidang
        if row.parts[2:3] == (_SUPPORTING,):
            yield above


def _most(counted: Counter[str], otherwise: str) -> str:
    return counted.most_common(1)[0][0] if counted else otherwise
