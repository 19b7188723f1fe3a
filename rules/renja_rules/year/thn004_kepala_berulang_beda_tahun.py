from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import FORMS, Finding, Place, Plan, Related, Rule, Tabel, error, form
from renja_rules.reading.words.years import years
from renja_rules.year._labels import SAME, names_year, wrong_labels


class Cell(NamedTuple):
    """A heading cell with the years that it names."""

    text: str
    years: tuple[int, ...]
    place: Place


class KepalaBerulangBedaTahun(Rule):
    """Kepala tabel yang diulang di halaman berikutnya memakai tahun lain daripada kepala pertama.

    Satu kolom tidak dapat memuat dua tahun. Kepala yang tertinggal biasanya tersalin dari Renja tahun lalu dan membuat
    pembaca ragu tahun mana yang berlaku.
    """

    meta = error(
        *tuple(form(table) for table in FORMS),
        title=("Kepala tabel yang diulang memakai tahun lain", "A repeated table heading names another year"),
        message=(
            'kepala yang diulang menulis "{tertulis}" ({banyak} kali), padahal kepala pertama "{pembanding}"',
            'the repeated heading says "{tertulis}" (times: {banyak}), but the first heading "{pembanding}"',
        ),
        remedy=(
            "samakan tahun pada semua kepala tabel dengan tahun yang benar",
            "put the right year into all headings of the table",
        ),
        texts={
            "kepala_pertama": ('kepala pertama: "{kepala}"', 'first heading: "{kepala}"'),
        },
    )
    tables = tuple(FORMS)
    valid = """
    rencana:
      kepala:
        - isi: [Kode, Rencana Tahun 2025, Prakiraan Maju Rencana Tahun 2026]
        - isi: [Kode, Rencana Tahun 2025, Catatan, Prakiraan Maju Rencana Tahun 2026]
    ---
    pelayanan: {kepala: [{isi: [Tahun 2023, Tahun 2024, Tahun 2023]}, {isi: [Tahun 2024]}]}
    """
    invalid = """
    rencana:
      kepala:
        - isi: [Kode, Rencana Tahun 2025, Prakiraan Maju Rencana Tahun 2026]
        - isi: [Kode, Rencana Tahun 2024, Catatan, Prakiraan Maju Rencana Tahun 2026]
        - isi: [Kode, Rencana Tahun 2024, Prakiraan Maju Rencana Tahun 2026]
    => rencana#kepala/rencana-tahun-2024
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare each repeated block with the first; where the first names the wrong year, that is the fault."""
        groups: dict[str, list[tuple[Cell, Cell]]] = {}
        deviating = list(_deviating(tabel)) if len(tabel.isi.kepala) > 1 else []
        faulty = {one.label.place for one in wrong_labels(tabel, plan)} if deviating else set()
        for cell, first in deviating:
            if first.place not in faulty or cell.place in faulty:
                groups.setdefault(cell.place.subject, []).append((cell, first))
        for (cell, first), *others in groups.values():
            yield self.finding(
                cell.place,
                Related(first.place, self.text("kepala_pertama", kepala=first.text)),
                *(Related(other.place, SAME) for other, _ in others),
                norms=(form(tabel.name),),
                tertulis=cell.text,
                pembanding=first.text,
                banyak=1 + len(others),
            )


def _deviating(tabel: Tabel) -> Iterator[tuple[Cell, Cell]]:
    """Give the cells of repeated blocks that are a cell of the first block but for the year, each with that cell."""
    blocks: dict[int, dict[str, list[Cell]]] = {}
    for number, text, place in tabel.headings(names_year):
        cell = Cell(text, tuple(one.year for one in years(text)), place)
        blocks.setdefault(number, {}).setdefault(_without_years(text), []).append(cell)
    first = blocks.pop(0, {})
    for block in blocks.values():
        for words, cells in block.items():
            if len(cells) == len(first.get(words, ())):
                yield from (
                    (one, other) for one, other in zip(cells, first[words], strict=True) if one.years != other.years
                )


def _without_years(text: str) -> str:
    rest = text
    for one in reversed(years(text)):
        rest = f"{rest[: one.start]}#{rest[one.end :]}"
    return rest.casefold()
