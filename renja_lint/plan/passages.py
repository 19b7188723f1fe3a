"""Where a plan says something in words: running text, titles, headings, cells and legal bases, each with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple, cast

from renja_lint.finding import Place, Span
from renja_lint.plan.chapters import Bagian
from renja_lint.plan.labels import join_label, slugify
from renja_lint.plan.paths import Path, find_node
from renja_lint.plan.rows import Tabel
from renja_lint.source.tree import Mapping, Node, Scalar, Sequence

NamePlace = Callable[[Path, Span], Place]  # names the place at a path of the tree
PassageKind = Literal["teks", "judul", "kepala", "sel", "dasar_hukum"]

# The cells of rows that hold words; numbers, units and sources of funds are not read as text.
_CELLS = frozenset(
    {
        "nama", "indikator", "lokasi", "tolok_ukur_maju", "kelompok_sasaran", "alasan", "catatan", "spm", "iku",
        "tujuan", "indikator_tujuan", "sasaran", "indikator_sasaran",
    }
)  # fmt: skip


class Passage(NamedTuple):
    """A text of the plan with its place."""

    text: str
    node: Scalar
    subject: str
    label: str
    kind: PassageKind = "teks"

    def at(self, start: int, end: int) -> Place:
        """Give the place of ``text[start:end]``; outside tables the quoted words are part of its identity."""
        if self.kind in {"sel", "kepala"}:
            return Place(self.node.at(start, end), self.subject, self.label)
        return Place(self.node.at(start, end), f"{self.subject}/{slugify(self.text[start:end])}", self.label)

    @property
    def part(self) -> str:
        """Give the part of the plan it stands in: a chapter as in ``bab/3.1``, or a table's name."""
        base = self.subject.partition("#")[0]
        return base if base.startswith("bab/") else base.partition("/")[0]


def titles_and_texts(tree: Mapping, bab: Iterable[Bagian], tables: Iterable[str], name: NamePlace) -> Iterator[Passage]:
    """Give the titles and running texts in printed order, those of the tables last."""
    parts = (path for bagian in bab for path in _of_chapter(bagian))
    for path in (("renstra",), *parts, *((table, "judul") for table in tables)):
        node = find_node(tree, path)
        if isinstance(node, Scalar) and node.text.strip():
            place = name(path, node.span)
            yield Passage(node.text, node, place.subject, place.label)


def prose(tree: Mapping, bab: Iterable[Bagian], tables: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """Give the texts outside the cells of tables with their paths: chapters, titles and sign-offs."""
    for path in (*_outside_tables(bab), *((name, key) for name in tables for key in ("judul", "alasan_nihil"))):
        node = find_node(tree, path)
        if isinstance(node, Scalar) and node.text:
            yield node.text, path


def gather_cells(tree: Mapping, tables: Iterable[str], found: dict[str, list[Path]]) -> None:
    """Add the headings and cells of tables, and then the legal bases, to the paths of each text."""
    for name in tables:
        _headings(find_node(tree, (name, "kepala")), (name, "kepala"), found)
        _cells(find_node(tree, (name, "baris")), (name, "baris"), found)
    laws = tree.get("dasar_hukum")
    for index, law in enumerate(laws if isinstance(laws, Sequence) else ()):
        if isinstance(law, Scalar) and law.text:
            found.setdefault(law.text, []).append(("dasar_hukum", index))


def passage(path: Path, tree: Mapping, tables: dict[str, Tabel], name: NamePlace) -> Passage:
    """Name the text at a path of the tree."""
    node = cast("Scalar", find_node(tree, path))
    first, last = path[0], path[-1]
    if first == "dasar_hukum":
        number = str(int(last) + 1)
        return Passage(node.text, node, "dasar_hukum#teks", join_label("dasar hukum", number), "dasar_hukum")
    if path[1] == "kepala":
        line, label = " ".join(node.text.split()), tables[str(first)].label
        return Passage(node.text, node, f"{first}#kepala/{slugify(line)}", join_label(label, "kepala", line), "kepala")
    if first == "tujuan_sasaran" and path[1] == "baris":
        return _aim(node, str(last), find_node(tree, path[:3]), tables["tujuan_sasaran"])
    place = name(path, node.span)
    return Passage(node.text, node, place.subject, place.label, _KINDS.get(last, "sel"))


_KINDS: dict[str | int, PassageKind] = {"teks": "teks", "judul": "judul"}


def _outside_tables(bab: Iterable[Bagian]) -> Iterator[Path]:
    """Give the paths at which the chapters and the sign-offs have their texts."""
    for bagian in bab:
        yield from _of_chapter(bagian)
        yield (*bagian.path, "pengesahan", "tempat")
        yield (*bagian.path, "pengesahan", "jabatan")
    yield ("pengesahan", "tempat")
    yield ("pengesahan", "jabatan")


def _of_chapter(bagian: Bagian) -> Iterator[Path]:
    for part in (bagian, *bagian.subbab):
        yield (*part.path, "judul")
        yield (*part.path, "teks")


def _headings(node: Node | None, path: Path, found: dict[str, list[Path]]) -> None:
    for index, item in enumerate(node if isinstance(node, Sequence) else ()):
        if isinstance(item, Mapping):
            _headings(item.get("isi"), (*path, index, "isi"), found)
        elif isinstance(item, Scalar) and item.text:
            found.setdefault(item.text, []).append((*path, index))


def _cells(node: Node | None, path: Path, found: dict[str, list[Path]]) -> None:
    """Gather the cells with words at or below a node."""
    if isinstance(node, Mapping):
        for key, inner in node.items():
            if not isinstance(inner, Scalar):
                _cells(inner, (*path, key), found)
            elif key in _CELLS and inner.text:
                found.setdefault(inner.text, []).append((*path, key))
    elif isinstance(node, Sequence):
        for index, item in enumerate(node):
            if not isinstance(item, Scalar):
                _cells(item, (*path, index), found)


def _aim(node: Scalar, key: str, row: Node | None, tabel: Tabel) -> Passage:
    """Name a cell of the table of aims, whose rows have no code, by what the row measures."""
    names = (find_node(row, (name,)) for name in ("indikator_sasaran", "sasaran", "indikator_tujuan", "tujuan"))
    name = next((n.text for n in names if isinstance(n, Scalar) and n.text.strip()), "")
    label = join_label(tabel.label, key.replace("_", " "))
    return Passage(node.text, node, f"tujuan_sasaran/{slugify(name)}#{key}", label, "sel")
