"""What the official lists hold, and what they say of one code."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """One row of one edition, spelled as printed there; the code is canonical, as in 7.01.01.2.01.0001.

    ``tingkat`` is urusan, bidang_urusan, program, kegiatan or sub_kegiatan; ``kinerja``, ``indikator`` and ``satuan``
    are empty where the edition's table has none.
    """

    kode: str
    tingkat: str
    nama: str
    kinerja: str
    indikator: str
    satuan: str
    edisi: str


class Edition(NamedTuple):
    """An edition that is in our data.

    ``date`` is ISO; ``digits`` is how many digits the last part of a sub kegiatan is printed with (2 or 4);
    ``has_units`` tells whether our table of it has indicators and units; ``sha256`` is that of its files.
    """

    edisi: str
    instrument: str
    date: str
    digits: int
    has_units: bool
    sha256: str


class EditionChoice(NamedTuple):
    """Which editions serve a plan.

    ``ruling`` rules by law and may be absent from our data; the rows of ``own`` count as its rows for passing a check;
    ``advice`` is asked for rows, indicators and units that ``own`` lacks, earlier ones first.
    """

    ruling: str
    own: tuple[str, ...]
    advice: tuple[str, ...]


class Official(NamedTuple):
    """What the lists that serve a plan say of one code.

    ``names``, ``indicators`` and ``units`` are all accepted, the ruling edition's first; the last two may be empty.
    ``certain`` tells whether code and name come from the ruling edition itself, ``units_certain`` whether indicators
    and units do. ``editions`` are those that have the code under an accepted name.
    """

    kode: str
    tingkat: str
    names: tuple[str, ...]
    indicators: tuple[str, ...]
    units: tuple[str, ...]
    certain: bool
    units_certain: bool
    editions: tuple[str, ...]
