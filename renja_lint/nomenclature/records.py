"""What the official lists hold, and what they say of one code."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.nomenclature.names import fold

PLACEHOLDERS = frozenset({"X", "X.XX"})  # any agency's own urusan and bidang stand there, under their own names


class Entry(NamedTuple):
    """One row of one edition, spelled as printed there; the code is canonical, as in 7.01.01.2.01.0001.

    ``tingkat`` is urusan, bidang_urusan, program, kegiatan or sub_kegiatan; ``kinerja``, ``indikator`` and ``satuan``
    are empty where the edition's table has none. ``edisi`` is empty for a row that no edition of ours has and that is
    known from its use. ``sources`` is in how many independent tables the row was seen; ``cut`` tells that our source
    kept only the first 255 characters of the name.
    """

    kode: str
    tingkat: str
    nama: str
    kinerja: str
    indikator: str
    satuan: str
    edisi: str
    sources: int
    cut: bool


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


class Coverage(NamedTuple):
    """One list: an edition's rows of one bidang, or of the shared programme X.XX, for one authority.

    ``rows`` counts its rows, the urusan's among them, ``single`` those that were seen in one table only. ``trust`` is
    tinggi, baik, sedang or belum diperiksa.
    """

    edisi: str
    authority: str
    bidang: str
    rows: int
    single: int
    trust: str


class EditionChoice(NamedTuple):
    """Which editions serve a plan.

    ``ruling`` rules by law and may be absent from our data; the rows of ``own`` count as its rows for passing a check;
    ``advice`` is asked for rows, indicators and units that ``own`` lacks, earlier ones first; ``measures`` only for
    indicators and units of rows that ``own`` has, the first of them that has a list.
    """

    ruling: str
    own: tuple[str, ...]
    advice: tuple[str, ...]
    measures: tuple[str, ...] = ()


class Official(NamedTuple):
    """What the lists that serve a plan say of one code.

    ``names``, ``indicators`` and ``units`` are all accepted, the ruling edition's first; the last two may be empty.
    ``certain`` tells whether code and name come from the ruling edition itself, ``units_certain`` whether indicators
    and units do. ``editions`` are those that have the code under an accepted name; none where the code is known only
    from its use. ``cut`` are the names of which our source kept only the beginning; ``measured`` is the edition of the
    indicators and units.
    """

    kode: str
    tingkat: str
    names: tuple[str, ...]
    indicators: tuple[str, ...]
    units: tuple[str, ...]
    certain: bool
    units_certain: bool
    editions: tuple[str, ...]
    cut: tuple[str, ...] = ()
    measured: str = ""

    def accepts(self, nama: str) -> bool:
        """Tell whether a written name is one of the accepted ones, or goes on where ours is cut off."""
        if nama in self.names or self.kode in PLACEHOLDERS:
            return True
        written = fold(nama)
        if written in {fold(name) for name in self.names}:
            return True
        return any(written.startswith(fold(name)) for name in self.cut)
