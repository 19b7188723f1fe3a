"""The kinds of field a part of a plan has: how a node's text becomes a typed value, or an error that can be told."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Annotated, LiteralString, NamedTuple, TypeVar

from pydantic_core import PydanticCustomError

from renja_lint import regime
from renja_lint.plan import values
from renja_lint.plan.values import Kode, Persen, Rupiah, Tanggal, Target
from renja_lint.regime.columns import JENIS_INDIKATOR
from renja_lint.source.signs import strip_quotes
from renja_lint.source.tree import Mapping, Scalar, Sequence

T = TypeVar("T")


class Isi:
    """A part of a plan, frozen.

    A field is a class variable, its default; the annotation tells how it is read (see ``shape``).
    """

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: rules read a plan and change nothing."""
        message = f"{type(self).__name__}.{name} cannot be changed"
        raise AttributeError(message)


class Value(NamedTuple):
    """Marks a field of one value: what reads it from its node."""

    read: Callable[[object], object]


class Opened(NamedTuple):
    """Marks a field of several parts, or of one that has fields of its own: what makes its node ready for them."""

    prepare: Callable[[object], object]


def _reader(
    kind: LiteralString, parse: Callable[[str], T | None], is_blank: Callable[[str], bool] | None = None
) -> Callable[[object], T | None]:
    """Make a validator: None where nothing is written, an error of a kind where the text cannot be read.

    ``is_blank`` tells of which texts that cannot be read nothing is held to be written.
    """
    absent = values.ABSENT

    def read(node: object) -> T | None:
        if not isinstance(node, Scalar):
            raise PydanticCustomError("bukan_isian", "a single value is due")
        text = node.text
        if text in absent or text.strip() in absent:
            return None
        value = parse(text)
        if value is None and not (is_blank and is_blank(text)):
            raise PydanticCustomError(kind, "unreadable")
        return value

    return read


def _words(text: str) -> str:
    return text.strip()


def _choice(*choices: str) -> Callable[[str], str | None]:
    @lru_cache(maxsize=64)
    def parse(text: str) -> str | None:
        word = "_".join(text.split()).casefold().replace("-", "_")
        return word if word in choices else None

    return parse


_PARSERS: dict[str, Callable[[str], object]] = {}


def _field(
    kind: LiteralString, parse: Callable[[str], T | None], is_blank: Callable[[str], bool] | None = None
) -> Value:
    _PARSERS[kind] = parse
    return Value(_reader(kind, parse, is_blank))


def is_readable(kind: str, text: str) -> bool:
    """Tell whether a field of some kind can hold a text."""
    return kind in _PARSERS and _PARSERS[kind](text) is not None


@lru_cache(maxsize=4096)
def _target(text: str) -> Target | None:
    """Read a target; a formula, or a number in typographic quotes, is none although there is a number in it."""
    return None if values.is_formula(text) or strip_quotes(text)[:1].isdigit() else values.read_target(text)


def _if_written(node: object) -> object:
    """Take an empty value as absent where a table or list is due."""
    if isinstance(node, Scalar) and values.is_absent(node.text):
        return None
    return node


def _items(node: object) -> object:
    if isinstance(node, Sequence):
        return node
    if isinstance(node, Scalar) and values.is_absent(node.text):
        return ()
    raise PydanticCustomError("bukan_daftar", "a list is due")


def heading_blocks(node: object) -> object:
    """Take a plain list of heading cells as the one block it is."""
    if isinstance(node, Sequence) and node and all(isinstance(item, Scalar) for item in node):
        block = Mapping(node.span)
        block["isi"] = node
        return [block]
    return _items(node)


TINGKAT = ("urusan", "bidang_urusan", "program", "kegiatan", "sub_kegiatan")
HAL_PEMBACAAN = ("baris_terulang", "kolom_tidak_ditemukan", "isi_tidak_berpasangan", "tabel_tidak_dikenali")

Teks = Annotated[str | None, _field("teks", _words)]
Uang = Annotated[Rupiah | None, _field("rupiah", values.read_rupiah, values.is_no_money)]
SelTarget = Annotated[Target | None, _field("target", _target)]
Persentase = Annotated[Persen | None, _field("persen", values.read_persen)]
Tahun = Annotated[int | None, _field("tahun", values.read_tahun)]
TanggalCetak = Annotated[Tanggal | None, _field("tanggal", values.read_tanggal, values.is_unfinished_date)]
KodeCetak = Annotated[Kode | None, _field("kode", values.read_kode)]
Jenis = Annotated[regime.Jenis | None, _field("jenis", _choice(*regime.JENIS))]
Tingkat = Annotated[str | None, _field("tingkat", _choice(*TINGKAT))]
JenisIndikator = Annotated[str | None, _field("jenis_indikator", _choice(*JENIS_INDIKATOR))]
SifatIndikator = Annotated[str | None, _field("sifat_indikator", _choice("kumulatif", "non_kumulatif"))]
HalPembacaan = Annotated[str | None, _field("hal_pembacaan", _choice(*HAL_PEMBACAAN))]
SatuanPagu = Annotated[str | None, _field("satuan_pagu", _choice("rupiah", "ribu"))]
Edisi = Annotated[str | None, _field("edisi", regime.edition_named)]
Versi = Annotated[str | None, _field("versi", _choice("1"))]
Daftar = Annotated[tuple[T, ...], Opened(_items)]
Bagian = Annotated[T | None, Opened(_if_written)]
