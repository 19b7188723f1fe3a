from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from renja_lint import (
    Baris,
    Finding,
    Place,
    Plan,
    Related,
    Rule,
    Tabel,
    Target,
    regex,
    warning,
)
from renja_rules.reading.targets.units import exact_unit
from renja_rules.text._numbers import wanted_measures

_END_OF_WORD = regex(r"([a-z]{1,10})\s{0,4}([0-9].*)?$", re.DOTALL)  # what the next cell begins with: "g 100 %"


class _Cell(NamedTuple):
    target: Target
    place: Place


class SelTerpotong(Rule):
    """Satuan sebuah target terpotong, dan ujungnya tercetak di sel sebelahnya.

    "120 Rekenin" di satu sel dan "g 100 %" di sel berikutnya berasal dari satu kata, "Rekening". Kedua target tidak
    terbaca sebagaimana mestinya. Potongan seperti ini biasanya terjadi saat tabel disalin dari berkas lain.

    Satukan kembali katanya di sel yang pertama.
    """

    meta = warning(
        title=("Satuan terpotong ke sel sebelahnya", "A unit is cut off and goes on in the next cell"),
        message=(
            '"{tertulis}" dan "{sisa}" di sel berikutnya mungkin satu kata yang terpotong: {seharusnya}',
            '"{tertulis}" and "{sisa}" in the next cell are perhaps one word cut in two: {seharusnya}',
        ),
        remedy=(
            'tulis "{anjuran}" di sel pertama, lalu hapus potongannya dari sel berikutnya',
            'write "{anjuran}" in the first cell, and delete the rest of the word from the next',
        ),
        texts={
            "ujung": ('ujungnya, "{sisa}"', 'its end, "{sisa}"'),
        },
    )
    tables = ("rencana", "evaluasi", "telaah_rkpd")
    valid = """
    - kode: 7.01.01.2.08.0002
      nama: Penyediaan Jasa
      indikator:
        - {jenis: keluaran, nama: Jumlah rekening, target: 120 Rekening}
        - {jenis: hasil, nama: Nilai layanan, target: baik}
    """
    invalid = """
    - kode: 7.01.01.2.08.0002
      nama: Penyediaan Jasa
      indikator:
        - {jenis: keluaran, nama: Jumlah rekening telepon dan listrik yang terbayarkan, target: 120 Rekenin}
        - {jenis: hasil, nama: Persentase kebutuhan jasa yang terpenuhi, target: g 100 %}
    => rencana/7.01.01.2.08.0002#keluaran.target
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at rows in which a target does not begin with a number; most tables have none."""
        if wanted_measures(tabel, plan, lambda value: value.number is None):
            for baris in tabel.baris:
                yield from self._check(baris)

    def _check(self, baris: Baris) -> Iterator[Finding]:
        """Look at targets side by side: of one indicator, and of one column in the row's indicators."""
        for cells in _runs(baris):
            for cell, following in pairwise(cells):
                rest = _END_OF_WORD.match(following.target.text.strip()) if following.target.number is None else None
                unit = _joined(cell.target.unit, rest[1]) if rest else None
                if unit:
                    number = cell.target.text.rpartition(cell.target.unit)[0]
                    here = self.text("ujung", sisa=following.target.text)
                    yield self.finding(
                        cell.place,
                        Related(following.place, here),
                        tertulis=cell.target.text.strip(),
                        sisa=following.target.text.strip(),
                        seharusnya=unit,
                        anjuran=f"{number}{unit}".strip(),
                    )


def _runs(baris: Baris) -> Iterator[list[_Cell]]:
    if all(target.number is not None for indikator in baris.indikator for _, target in indikator.targets):
        return
    for indikator in baris.indikator:
        yield [_Cell(target, indikator.at(key)) for key, target in indikator.targets]
    for key in ("target_sebelum", "target", "target_maju"):
        yield [
            _Cell(target, indikator.at(key))
            for indikator in baris.indikator
            for name, target in indikator.targets
            if name == key and not indikator.side
        ]


def _joined(unit: str, rest: str) -> str | None:
    """Give the standard unit that a cut one and its rest make together; None where the first needs no rest."""
    whole = exact_unit(f"{unit}{rest}") if unit else None
    alone = exact_unit(unit) if unit else None
    return whole.nama if whole and whole.baku and not (alone and alone.baku) else None
