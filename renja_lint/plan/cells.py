"""A cell of a row: what was read there, what is printed, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Generic, Literal, TypeVar

from renja_lint.finding import Place
from renja_lint.plan.shape import shape
from renja_lint.plan.values import Kode, Persen, Rupiah, Target

# Columns by what their cells hold; those of T-C.31 are named with the side that they stand on.
KolomUang = Literal[
    "pagu", "pagu_rkpd", "pagu_apbd", "pagu_sebelum", "pagu_maju", "rancangan.pagu", "kebutuhan.pagu"
]  # fmt: skip
KolomTarget = Literal[
    "target_renstra", "realisasi_lalu", "prakiraan", "target", "realisasi", "target_akhir", "perkiraan",
    "rancangan.target", "kebutuhan.target",
]  # fmt: skip
KolomKode = Literal["kode"]
KolomPersen = Literal["tingkat_realisasi", "tingkat_capaian"]
KolomTeks = Literal[
    "nama", "catatan", "indikator", "lokasi", "sumber_dana", "prioritas_nasional", "prioritas_daerah",
    "kelompok_sasaran", "penanggung_jawab", "alasan", "spm", "iku", "volume", "rancangan.nama", "rancangan.lokasi",
    "rancangan.indikator", "kebutuhan.nama", "kebutuhan.lokasi", "kebutuhan.indikator",
]  # fmt: skip

# The columns of money by table; those of T-C.33 that hold what was before a revision, the latest first.
MONEY_COLUMNS: dict[str, tuple[KolomUang, ...]] = {
    "rencana": ("pagu", "pagu_rkpd", "pagu_apbd", "pagu_sebelum", "pagu_maju"),
    "telaah_rkpd": ("rancangan.pagu", "kebutuhan.pagu"),
}
COLUMNS_BEFORE: tuple[KolomUang, ...] = ("pagu_sebelum", "pagu_apbd", "pagu_rkpd")

V_co = TypeVar("V_co", covariant=True)


class Sel(Generic[V_co]):
    """A cell; ``value`` is None where nothing is written, or what is written cannot be read (``unreadable``)."""

    __slots__ = ("_locate", "kolom", "unreadable", "value")

    def __init__(self, kolom: str, value: V_co | None, locate: Callable[[str], Place], *, unreadable: bool) -> None:
        """Take what was read in a column of a row; ``locate`` gives the place of a column's cell."""
        self.kolom = kolom
        self.value = value
        self.unreadable = unreadable
        self._locate = locate

    @property
    def text(self) -> str:
        """Give what is printed; nothing where that cannot be read."""
        value = self.value
        return value.text if isinstance(value, Rupiah | Target | Persen | Kode) else str(value or "")

    @property
    def place(self) -> Place:
        """Give where it stands."""
        return self._locate(self.kolom)

    @property
    def blank(self) -> bool:
        """Tell whether nothing is written."""
        return self.value is None and not self.unreadable


class UnknownColumnError(LookupError):
    """A row was asked for a column that its table does not have: a fault of the rule that asks."""


@cache
def columns(model: type) -> Mapping[str, tuple[str, ...]]:
    """Give the columns of one cell a row that a model of a row has, each with the path of keys that leads to it."""
    found: dict[str, tuple[str, ...]] = {}
    for name, field in shape(model).items():
        if field.read is not None:
            found[name] = (name,)
        elif isinstance(field.inner, type) and not field.many:
            found |= {f"{name}.{key}": (name, key) for key in columns(field.inner)}
    return found


def read_cell(isi: object, kolom: str) -> object:
    """Give what was read in a column of what a row holds; None where nothing is written or it cannot be read.

    Raises:
        UnknownColumnError: such a row has no such column.
    """
    model: type = type(isi)
    path = columns(model).get(kolom)
    if path is None:
        message = f"{type(isi).__name__} has no column {kolom}"
        raise UnknownColumnError(message)
    value = isi
    for key in path:
        value = None if value is None else getattr(value, key)
    return value
