"""From the blocks of a document to the tree of a plan: facts, chapters and tables under the format's keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from renja_lint.documents.assembly import strange
from renja_lint.documents.assembly.facts import Facts, facts
from renja_lint.documents.assembly.names import Rank, Said
from renja_lint.documents.blocks import Document, Grid, Paragraph
from renja_lint.documents.chapters.found import AGENCY_LINE, Chapters, chapters, unread
from renja_lint.documents.tables.found import Found, tables
from renja_lint.finding import Span, Text
from renja_lint.plan.document import TABLES
from renja_lint.plan.paths import find_node
from renja_lint.source.lined import Lined
from renja_lint.source.reader import Given
from renja_lint.source.tree import Mapping, Node, Reading, Scalar
from renja_lint.source.tree import Sequence as Items

_LONGEST_TITLE = 200  # characters

_TITLE_PAGE = Text(id="halaman judul", en="the title page")
_AGENCY_LINE = Text(id="baris nama perangkat daerah", en="the line with the agency's name")
_LAWS = Text(id="dasar hukum", en="the legal bases")


def assemble_plan(document: Document, given: Given) -> Reading:
    """Put a document together as a plan; one that is none is refused with what was looked for and what is there."""
    found = {one.name: one for one in tables(document.blocks)}
    used = frozenset(index for one in found.values() for index in one.blocks)
    text = chapters(document.blocks, used)
    others = unread(document.blocks, used)
    refused = strange.refusal(document, found, text, others)
    if refused:
        return Reading(None, (refused,), document.lines)
    known = facts(list(_said(found, text)), list(_agency_lines(document)), given)
    columns = (column for one in found.values() for column in one.left)
    left = (*document.left, *text.left, *columns, *(strange.describe_strange_table(grid) for grid in others))
    tree = _tree(document.lines, known, text, found, others)
    return Reading(tree, (), document.lines, known.sources, tuple(sorted(left, key=lambda one: one.span[:2])))


def _tree(
    lines: Sequence[str], known: Facts, text: Chapters, found: dict[str, Found], others: Sequence[Grid]
) -> Mapping:
    whole = Span(1, 1, max(1, len(lines)), len(lines[-1]) + 1 if lines else 1)
    tree = Mapping(whole)
    tree["renja"] = Scalar("1", Span(1, 1, 1, 1))
    tree.update(known.values)
    parts: dict[str, Node | None] = {
        "pengesahan": text.pengesahan,
        "bab": text.bab,
        "dasar_hukum": text.dasar_hukum,
        **{name: found[name].node for name in TABLES if name in found},
        "pembacaan": _notes(whole, found, others),
    }
    tree.update((key, node) for key, node in parts.items() if node)
    return tree


def _notes(whole: Span, found: dict[str, Found], others: Sequence[Grid]) -> Items:
    notes = Items(whole)
    notes.extend(note for name in TABLES if name in found for note in found[name].notes)
    notes.extend(strange.note(grid) for grid in others)
    return notes


def _said(found: dict[str, Found], text: Chapters) -> Iterator[Said]:
    """Give every text that may tell a fact."""
    for line in text.cover:
        yield Said(line, _TITLE_PAGE, Rank.PLAN if len(line.text) <= _LONGEST_TITLE else Rank.TEXT)
    for name, one in found.items():
        yield from _said_by_table(name, one.node)
    yield from _said_by_chapters(text.bab)
    yield from _each(text.dasar_hukum, _LAWS, Rank.TEXT)


def _said_by_table(name: str, node: Mapping) -> Iterator[Said]:
    number = _text(node.get("nomor")) or f"tabel {name.replace('_', ' ')}"
    title = Text(id=f"judul {number}", en=f"the title of {number}")
    heading = Text(id=f"kepala kolom {number}", en=f"the column headings of {number}")
    yield from _each([node.get("judul")], title, _RANKS.get(name, Rank.TITLE))
    if name == "rencana":  # its first heading: those printed again on later pages often are of another year
        yield from _each(_items(find_node(node, ("kepala", 0, "isi"))), heading, Rank.PLAN)


_RANKS = {"rencana": Rank.PLAN, "evaluasi": Rank.TEXT, "pelayanan": Rank.TEXT}  # the last two speak of years gone by


def _said_by_chapters(chapters: Node | None) -> Iterator[Said]:
    for chapter in _items(chapters):
        judul = find_node(chapter, ("judul",))
        name = " ".join(filter(None, (_text(find_node(chapter, ("nomor",))), _text(judul))))
        yield from _each([judul], Text(id=f"judul {name}", en=f"the title {name}"), Rank.TITLE)
        yield from _each([find_node(chapter, ("teks",))], Text(id=f"teks {name}", en=f"the text of {name}"), Rank.TEXT)
        yield from _said_by_chapters(find_node(chapter, ("subbab",)))


def _agency_lines(document: Document) -> Iterator[Said]:
    """Give the agency's name from the lines above tables that say nothing else."""
    for block in document.blocks:
        if isinstance(block, Paragraph) and (match := AGENCY_LINE.fullmatch(block.text.text)):
            yield Said(block.text.part(*match.span("nama")).stripped(), _AGENCY_LINE, Rank.PLAN)


def _each(nodes: Iterable[Node | None], what: Text, rank: Rank) -> Iterator[Said]:
    return (Said(node, what, rank) for node in nodes if isinstance(node, Lined))


def _items(node: Node | None) -> Iterable[Node]:
    return node if isinstance(node, Items) else ()


def _text(node: Node | None) -> str:
    return " ".join(node.text.split()) if isinstance(node, Scalar) else ""
