"""The cells of a row: what was read, what is printed, where it stands, and that no other column is asked for."""

from __future__ import annotations

from textwrap import dedent

import pytest

from renja_lint.plan.cells import UnknownColumnError
from renja_lint.plan.document import Plan
from renja_lint.plan.glossary import WORDS
from renja_lint.plan.rows import Baris
from renja_lint.plan.values import read_rupiah, read_target
from renja_lint.source.yaml import read

PLAN = """
renja: 1
jenis: induk
tahun: 2025
perangkat_daerah: Kecamatan Contoh
telaah_rkpd:
  baris:
    - {tingkat: kegiatan, nama: Administrasi, kebutuhan: {target: 3 Laporan}}
rencana:
  baris:
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: Rp. 12.150.000, pagu_maju: banyak, sumber_dana: -}
"""


def first(table: str) -> Baris:
    tree = read(dedent(PLAN).encode(), WORDS).tree
    assert tree is not None
    return Plan(tree).tables[table].baris[0]


def test_a_cell_has_its_value_its_text_and_its_place() -> None:
    cell = first("rencana").sel("pagu")

    assert cell.value == read_rupiah("Rp. 12.150.000")
    assert cell.text == "Rp. 12.150.000"
    assert cell.place.subject == "rencana/7.01.01.2.07.0005#pagu"
    assert (cell.blank, cell.unreadable) == (False, False)


def test_what_cannot_be_read_is_not_blank() -> None:
    row = first("rencana")

    assert [(row.sel(key).blank, row.sel(key).unreadable) for key in ("pagu_maju", "sumber_dana", "pagu_rkpd")] == [
        (False, True),
        (True, False),
        (True, False),
    ]
    assert row.sel("pagu_maju").text == ""


def test_the_cells_of_a_side_are_named_with_it() -> None:
    row = first("telaah_rkpd")

    assert row.sel("kebutuhan.target").value == read_target("3 Laporan")
    assert row.sel("rancangan.target").blank
    assert row.sel("kebutuhan.target").place.subject == "telaah_rkpd/administrasi#kebutuhan.target"


def test_a_column_that_the_table_has_not_is_refused() -> None:
    with pytest.raises(UnknownColumnError, match="BarisTelaah has no column pagu_maju"):
        first("telaah_rkpd").sel("pagu_maju")
