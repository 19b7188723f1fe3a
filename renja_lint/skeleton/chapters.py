"""The chapters of a plan with their sub-chapters: titles as the layout has them, the text to be written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from renja_lint.regime import BabBaku, Sistematika, SubbabBaku
from renja_lint.regime.numerals import write_roman
from renja_lint.source.writing import Blank, Tree

_CONTENTS = "Sistematika Penulisan"  # the title of the part that lists the chapters
_LIST = {"dasar_hukum": "pengantar; peraturannya ditulis di dasar_hukum"}


def chapters(layout: Sistematika, numbers: Mapping[str, str]) -> list[Tree]:
    """Give the chapters of a layout; ``numbers`` are those of its tables, such as Tabel 2.1."""
    return [_chapter(bab, layout, numbers) for bab in layout.bab]


def _chapter(bab: BabBaku, layout: Sistematika, numbers: Mapping[str, str]) -> Tree:
    head: dict[str, Tree] = {"nomor": write_roman(bab.nomor), "judul": bab.judul.upper()}
    if not bab.subbab:
        return head | {"teks": Blank(_note(bab, numbers))}
    return head | {"subbab": [_part(part, layout, numbers) for part in bab.subbab]}


def _part(part: SubbabBaku, layout: Sistematika, numbers: Mapping[str, str]) -> Tree:
    teks = _contents(layout) if part.fits(_CONTENTS) else Blank(_note(part, numbers))
    return {"nomor": part.nomor, "judul": part.judul, "teks": teks}


def _note(part: BabBaku | SubbabBaku, numbers: Mapping[str, str]) -> str:
    """Say what the text of a part is about, beside its title."""
    about = [each.nama.id for each in part.kandungan] if isinstance(part, BabBaku) else []
    about += [f"pengantar {numbers[table]}" for table in part.tabel if table in numbers]
    about += [_LIST[name] for name in part.tabel if name in _LIST]
    return f"tulis teksnya: {', '.join(about)}" if about else "tulis teksnya"


def _contents(layout: Sistematika) -> str:
    lines = "\n".join(_lines(layout))
    return f"Dokumen ini terdiri atas bab dan sub bab sebagai berikut:\n{lines}\n"


def _lines(layout: Sistematika) -> Iterator[str]:
    for bab in layout.bab:
        yield f"{write_roman(bab.nomor)}. {bab.judul.upper()}"
        yield from (f"{part.nomor} {part.judul}" for part in bab.subbab)
