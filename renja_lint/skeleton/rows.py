"""The official rows of a plan: what was chosen, and what it stands under."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from renja_lint.nomenclature import Nomenclature, history_of, print_code
from renja_lint.nomenclature.names import without_remark
from renja_lint.nomenclature.near import parent_code


class Row(NamedTuple):
    """A row as the ruling edition prints it; ``indikator`` and ``satuan`` are empty where the lists have none."""

    kode: str
    tingkat: str
    nama: str
    indikator: str = ""
    satuan: str = ""


def outline_rows(codes: Iterable[str], names: Nomenclature, digits: int) -> tuple[Row, ...]:
    """Give the rows of canonical codes and all above them, in code order; so many digits end a sub kegiatan's code."""
    wanted = {above for code in codes for above in _and_above(code)}
    return tuple(row for code in sorted(wanted) if (row := _row(code, names, digits)))


def _and_above(code: str) -> Iterator[str]:
    while code:
        yield code
        code = parent_code(code)


def _row(code: str, names: Nomenclature, digits: int) -> Row | None:
    """Give the row of a code; where the lists that serve lack it (an urusan), an earlier edition's, if any has it."""
    official = names.official(code)
    if official is None:
        earlier = history_of(code, names.authority)
        return Row(code, earlier[-1].tingkat, earlier[-1].nama) if earlier else None
    place = 0 if official.certain else -1  # where the ruling edition is not ours, the later of its neighbours
    indikator, satuan = (each[place] if each else "" for each in (official.indicators, official.units))
    return Row(print_code(code, digits), official.tingkat, without_remark(official.names[place]), indikator, satuan)
