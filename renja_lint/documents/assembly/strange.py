"""Documents that are no Renja, and tables that are none of a Renja's: what is said of them."""

from __future__ import annotations

import re
from collections.abc import Mapping as ByName
from collections.abc import Sequence

from renja_lint.documents.archive import START
from renja_lint.documents.blocks import Document, Grid, Paragraph
from renja_lint.documents.cells import make_mapping, make_text
from renja_lint.documents.chapters.found import Chapters
from renja_lint.documents.tables.found import Found
from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.plan.paths import find_node
from renja_lint.regime.chapters import INDUK_5
from renja_lint.source.tree import Left, Mapping, Node, Problem, Scalar
from renja_lint.source.tree import Sequence as Items
from renja_lint.wording import LONGEST_QUOTE

_OF_RENJA = ("evaluasi", "telaah_rkpd", "usulan", "rencana")  # tables that other documents do not have
_PLAN = regex(r"\brenja\b|\brencana\s+kerja\b(?!\s+(?:pemerintah|dan\s+anggaran))", re.IGNORECASE)
_OTHER = regex(r"\b(?:renstra|rencana\s+strategis|lkjip|lakip|laporan\s+kinerja)\b", re.IGNORECASE)
_SOUGHT = Text(
    id="dokumen ini tidak dikenali sebagai Renja; "
    "yang dicari: bab Renja (BAB I PENDAHULUAN dan seterusnya) atau tabel Renja yang berisi "
    "(T-C.29, T-C.31, T-C.32, T-C.33 atau cetakan Renja dari SIPD)",
    en="this document is not recognised as a Renja; "
    "looked for: the chapters of a Renja (BAB I PENDAHULUAN and so on) or a filled table of a Renja "
    "(T-C.29, T-C.31, T-C.32, T-C.33 or the Renja that SIPD prints)",
)
_SHOWN = 3  # headings of a table that name it


def rows(found: Found) -> int:
    """Count a table's rows."""
    baris = found.node.get("baris")
    return len(baris) if isinstance(baris, Items) else 0


def refusal(document: Document, found: ByName[str, Found], text: Chapters, others: Sequence[Grid]) -> Problem | None:
    """Refuse a document that has neither a filled table of a Renja nor its chapters; None where it has."""
    if any(rows(one) for name, one in found.items() if name in _OF_RENJA) or _has_chapters(text):
        return None
    there = [*_empty(found), *_grids(others), *_titled(document)] or [_NOTHING]
    uraian = Text(
        id=f"{_SOUGHT.id}; yang ada: {', '.join(one.id for one in there)}",
        en=f"{_SOUGHT.en}; found: {', '.join(one.en for one in there)}",
    )
    return Problem("BCA013", START, {"uraian": uraian})


def describe_strange_table(grid: Grid) -> Left:
    """Tell of a table that is not recognised by its first headings."""
    shown = _headings(grid)
    what = Text(id=f"tabel yang tidak dikenali: {shown}", en=f"a table that is not known: {shown}")
    return Left(grid.cells[0].text.span, what)


def note(grid: Grid) -> Mapping:
    """Make the note that a table is not recognised, which the plan keeps."""
    place = next(cell.text for cell in grid.cells if cell.text.text).span
    return make_mapping({"hal": make_text("tabel_tidak_dikenali", place), "nama": make_text(_headings(grid), place)})


def _headings(grid: Grid) -> str:
    names = [cell.text.text for cell in grid.cells if cell.text.text]
    return ", ".join(map(_quoted, names[:_SHOWN]))


_NOTHING = Text(id="tidak ada isi", en="nothing")


def _has_chapters(text: Chapters) -> bool:
    """Tell whether there are two chapters of a Renja, in a text that speaks of it and not more of something else."""
    titles = [_of(chapter, "judul") for chapter in text.bab if _of(chapter, "nomor")]
    known = sum(any(bab.fits(title) for bab in INDUK_5.bab) for title in titles)
    if known < 2:
        return False
    whole = "\n".join((*(line.text for line in text.cover), *titles, *_texts(text.bab)))
    return len(_PLAN.findall(whole)) > len(_OTHER.findall(whole)) // 2


def _texts(node: Node | None) -> list[str]:
    """Give the texts of chapters, or of the sub-chapters of one."""
    found = []
    for part in node if isinstance(node, Items) else ():
        found += [_of(part, "teks"), *_texts(find_node(part, ("subbab",)))]
    return found


def _of(node: Node, key: str) -> str:
    found = find_node(node, (key,))
    return found.text if isinstance(found, Scalar) else ""


def _empty(found: ByName[str, Found]) -> list[Text]:
    names = [_of(one.node, "nomor") or name for name, one in found.items() if not rows(one)]
    return [Text(id=f"{name} yang tidak berisi", en=f"{name} without rows") for name in names]


def _grids(others: Sequence[Grid]) -> list[Text]:
    if not others:
        return []
    tables = "table" if len(others) == 1 else "tables"
    return [Text(id=f"{len(others)} tabel lain", en=f"{len(others)} other {tables}")]


def _titled(document: Document) -> list[Text]:
    """Quote the document's first lines."""
    said = (block.text.text for block in document.blocks if isinstance(block, Paragraph))
    title = next((text for text in said if text.strip()), "")
    quoted = _quoted(title)
    return [Text(id=f"teks yang dimulai dengan {quoted}", en=f"a text that begins {quoted}")] if title else []


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return f'"{line}"' if len(line) <= LONGEST_QUOTE else f'"{line[:LONGEST_QUOTE]}…"'
