"""The outline of the text: chapters and sub-chapters as they are printed, each with its places."""

from __future__ import annotations

import re

from renja_lint.finding import Place, Span
from renja_lint.patterns import regex
from renja_lint.plan.labels import join_label, slugify
from renja_lint.plan.paths import Path
from renja_lint.plan.values import is_absent
from renja_lint.regime.numerals import read_numeral
from renja_lint.source.tree import Mapping, Node, Scalar, Sequence

_BAB = regex(r"\s*bab\s+(?P<nomor>[ivx]{1,6}|[0-9]{1,2})(?![0-9a-z])[\s.:)-]*", re.IGNORECASE)
_MARKS = " .:)("


class Bagian:
    """A chapter or a sub-chapter.

    ``nomor`` is bare, as in ``III`` or ``2.1``, and ``judul`` is the title on one line without it; they and ``teks``,
    the running text as it is printed, are empty where nothing is written. ``path`` leads from the tree to ``node``.
    """

    __slots__ = ("judul", "node", "nomor", "path", "subbab", "teks")

    def __init__(self, path: Path, node: Mapping) -> None:
        """Read a chapter; its number may stand in front of the title instead of in a field of its own."""
        self.path = path
        self.node = node
        nomor, judul = _text(node, "nomor").strip(), " ".join(_text(node, "judul").split())
        if match := _BAB.match(nomor):
            nomor = match["nomor"]
        if match := _BAB.match(judul):
            nomor, judul = nomor or match["nomor"], judul[match.end() :]
        self.nomor = nomor.strip(_MARKS)
        self.judul = judul
        self.teks = _text(node, "teks")
        self.subbab = _bagian((*path, "subbab"), node.get("subbab"))

    @property
    def angka(self) -> int | None:
        """Give the number of a chapter in figures; None where it has none."""
        return read_numeral(self.nomor)

    @property
    def urutan(self) -> int | None:
        """Give the last part of its number in figures: 4 of 2.4, 4 of IV, 2 of B; None where it has none."""
        last = self.nomor.rpartition(".")[2]
        return read_numeral(last) or (
            ord(last.upper()) - ord("A") + 1 if last.isascii() and len(last) == 1 and last.isalpha() else None
        )

    @property
    def sebutan(self) -> str:
        """Give what people call it: number and title."""
        return f"{self.nomor} {self.judul}".strip()

    def at(self, key: str) -> Place:
        """Give the place of its number, title or text; its own where that is not written."""
        node = self.node.get(key)
        return self.place((key,), self.node.span if node is None else node.span)

    def quote(self, start: int, end: int) -> Place:
        """Give the place of ``teks[start:end]``."""
        node, place = self.node.get("teks"), self.at("teks")
        if not isinstance(node, Scalar):
            return place
        return place._replace(span=node.at(start, end), subject=f"{place.subject}/{slugify(self.teks[start:end])}")

    def place(self, path: Path, span: Span) -> Place:
        """Name the place at a path below it by its number and title as they are written; the span is given."""
        nomor, judul = (_written(self.node, key).strip().rstrip(".") for key in ("nomor", "judul"))
        name = "Bab" if len(self.path) == 2 else "Sub bab"
        steps = tuple(map(str, path))
        return Place(span, f"bab/{nomor or slugify(judul)}#{'.'.join(steps)}", join_label(name, nomor or judul, *steps))


def chapters(tree: Mapping) -> tuple[Bagian, ...]:
    """Give the chapters of a plan's tree in printed order, front matter too."""
    return _bagian(("bab",), tree.get("bab"))


def find_bagian(bab: tuple[Bagian, ...], path: Path) -> Bagian | None:
    """Give the innermost chapter or sub-chapter at a path of the tree or around it; None where there is none."""
    found = _item(bab, path[1:2]) if path[:1] == ("bab",) else None
    inner = _item(found.subbab, path[3:4]) if found and path[2:3] == ("subbab",) else None
    return inner or found


def _item(parts: tuple[Bagian, ...], steps: Path) -> Bagian | None:
    return next((parts[step] for step in steps if isinstance(step, int) and step < len(parts)), None)


def _bagian(path: Path, nodes: Node | None) -> tuple[Bagian, ...]:
    """Make the chapters of a list: as many as it has items, whatever these are."""
    if not isinstance(nodes, Sequence):
        return ()
    return tuple(
        Bagian((*path, index), node if isinstance(node, Mapping) else Mapping(node.span))
        for index, node in enumerate(nodes)
    )


def _text(node: Mapping, key: str) -> str:
    text = _written(node, key)
    return "" if is_absent(text) else text


def _written(node: Mapping, key: str) -> str:
    inner = node.get(key)
    return inner.text if isinstance(inner, Scalar) else ""
