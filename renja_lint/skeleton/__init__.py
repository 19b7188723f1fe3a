"""A plan to begin with: chapters, tables and official rows as its kind and year ask for, blank where one fills in."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.finding import Text
from renja_lint.regime import Regime, regime
from renja_lint.skeleton.agency import find_agency
from renja_lint.skeleton.asked import SkeletonRequest, regime_of
from renja_lint.skeleton.chapters import chapters
from renja_lint.skeleton.choosing import choose
from renja_lint.skeleton.headings import numbers
from renja_lint.skeleton.opening import comment, uncertain
from renja_lint.skeleton.rows import Row, outline_rows
from renja_lint.skeleton.tables import tables
from renja_lint.source.writing import Blank, Tree, write

__all__ = ["Made", "SkeletonRequest", "make"]


class Made(NamedTuple):
    """The text of a plan, and what to tell whoever asked for it."""

    text: str
    notes: tuple[Text, ...]


def make(asked: SkeletonRequest) -> Made:
    """Write the plan as YAML: nothing in it is wrong, and what its author has to fill in is blank.

    Raises:
        RefusalError: there is no such plan, or it is not clear whose it is or which sub kegiatan are meant.
    """
    ruled = regime_of(asked)
    agency = find_agency(asked, ruled.editions)
    choice = choose(asked.chosen, agency)
    rows = outline_rows(choice.codes, agency.names, ruled.suffix_digits)
    doubt = uncertain(agency.names)
    notes = (*(Text(note, note) for note in choice.notes), *((doubt,) if doubt else ()))
    return Made(comment(asked, agency.names) + write(_tree(asked, ruled, rows)), notes)


def _tree(asked: SkeletonRequest, ruled: Regime, rows: tuple[Row, ...]) -> dict[str, Tree]:
    layout = ruled.sistematika[0]
    head: dict[str, Tree] = {
        "renja": "1",
        "jenis": asked.jenis,
        "tahun": str(asked.tahun),
        "perangkat_daerah": asked.perangkat_daerah,
        "daerah": asked.daerah or None,
        "provinsi": asked.provinsi or None,
        "renstra": asked.renstra or None,
        "nomenklatur": _edition(ruled),
        "pengesahan": dict.fromkeys(("tempat", "tanggal", "jabatan", "nama", "pangkat", "nip")),
        "belanja": dict.fromkeys(("operasi", "modal")),
        "plafon": None,
    }
    return {
        **head,
        "bab": chapters(layout, numbers(layout)),
        "dasar_hukum": [Blank("satu baris satu peraturan, dari undang-undang sampai peraturan kepala daerah")],
        **tables(rows, ruled, layout, asked.agency),
    }


def _edition(ruled: Regime) -> Tree:
    """Name the ruling edition, unless to name it would say more than is known."""
    name = ruled.editions.ruling
    return name if regime(ruled.jenis, ruled.tahun, name).editions == ruled.editions else None
