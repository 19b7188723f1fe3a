"""The outline of a table: its rows as a tree of urusan > bidang urusan > program > kegiatan > sub kegiatan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from renja_lint.patterns import regex
from renja_lint.plan import model
from renja_lint.plan.fields import TINGKAT
from renja_lint.plan.indicators import indicators
from renja_lint.plan.labels import slugify
from renja_lint.plan.paths import find_node
from renja_lint.plan.rows import Baris, Tabel
from renja_lint.source.tree import Mapping, Sequence

if TYPE_CHECKING:
    from renja_lint.nomenclature import Nomenclature, Official
    from renja_lint.plan.agency import Agency

_COLUMN_NUMBER = regex(r"\(?[0-9]{1,2}\)?")


def outline(name: str, isi: model.IsiTabel, node: Mapping, names: Nomenclature, agency: Agency) -> Tabel:
    """Put the rows of a table into their outline: by their codes, else by their levels or official names in order.

    A row of the columns' numbers belongs to the heading.
    """
    tabel = Tabel(name, isi, node)
    rows = find_node(node, ("baris",))
    if not isinstance(rows, Sequence):
        return tabel
    tabel.baris = tuple(
        Baris(tabel, number, row, here)
        for number, (row, here) in enumerate(zip(getattr(isi, "baris", ()), rows, strict=False), start=1)
        if isinstance(row, model.IsiBaris) and isinstance(here, Mapping) and not _is_column_numbers(row)
    )
    for baris in tabel.baris:
        _name(baris, names, agency.main)
        if baris.tingkat:
            baris.rank = TINGKAT.index(baris.tingkat)
        baris.indikator = tuple(indicators(baris))
        if baris.kode:
            tabel.by_kode.setdefault(baris.kode, baris)
    _join(tabel, names, agency)
    return tabel


def _is_column_numbers(row: model.IsiBaris) -> bool:
    """Tell whether a row's code and name are a number each, as in ``(1)`` and ``(2)``."""
    code = row.kode.text.strip() if row.kode else "1"
    return bool(row.nama and _COLUMN_NUMBER.fullmatch(row.nama) and _COLUMN_NUMBER.fullmatch(code))


def _name(baris: Baris, names: Nomenclature, bidang: str) -> None:
    """Give a row its code and level."""
    kode = baris.isi.kode
    if kode and kode.parts:
        text = ".".join(kode.parts)
        baris.kode = baris.padanan = text.replace("X.XX", bidang, 1) if kode.is_shared else text
        baris.tingkat = TINGKAT[{1: 0, 2: 1, 3: 2, 5: 3, 6: 4}[len(kode.parts)]]
    elif baris.isi.tingkat:
        baris.tingkat = baris.isi.tingkat
    elif levels := {official.tingkat for official in names.named(baris.nama)}:
        baris.tingkat = levels.pop() if len(levels) == 1 else None
        baris.inferred = baris.tingkat is not None


def _join(tabel: Tabel, names: Nomenclature, agency: Agency) -> None:
    """Find each row's parent: by its code, else the nearest row of a higher level above it."""
    above: list[Baris] = []
    twins: dict[str, int] = {}
    for baris in tabel.baris:
        above = [other for other in above if other.rank < baris.rank]
        baris.induk = _parent_by_code(baris, tabel) if baris.kode else (above[-1] if above else None)
        if baris.induk is not None:
            baris.induk.anak.append(baris)
        if not baris.kode and baris.nama:
            baris.padanan = _official_code(baris, names.named(baris.nama, baris.tingkat), agency.holder)
        if baris.tingkat:
            above.append(baris)
        key = _business_key(baris)
        twins[key] = twins.get(key, 0) + 1
        baris.subject = key if twins[key] == 1 else f"{key}~{twins[key]}"


def _parent_by_code(baris: Baris, tabel: Tabel) -> Baris | None:
    """Find the nearest ancestor that the table has; its own twin is none."""
    parts = (baris.kode or "").split(".")
    for length in (5, 3, 2, 1):
        if length < len(parts) and (found := tabel.by_kode.get(".".join(parts[:length]))):
            return found
    return None


def _official_code(baris: Baris, candidates: tuple[Official, ...], holder: str) -> str | None:
    """Choose the official row of a row without a code: below its parent's, of its own authority, if only one is."""
    induk = baris.induk.padanan if baris.induk else None
    below = [o.kode for o in candidates if not induk or o.kode.startswith(f"{induk}.")]
    own = [kode for kode in below if len(parts := kode.split(".")) < 4 or parts[3] == holder] or below
    return own[0] if len(own) == 1 else None


def _business_key(baris: Baris) -> str:
    if baris.kode:
        return f"{baris.tabel.name}/{baris.kode}"
    induk = baris.induk
    inside = induk.subject if induk is not None and (induk.rank >= 2 or induk.kode) else baris.tabel.name
    indikator = getattr(baris.isi, "indikator", None)  # T-C.33 has a list of them
    return f"{inside}/{slugify(baris.nama or (indikator if isinstance(indikator, str) else ''))}"
