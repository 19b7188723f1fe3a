"""The chapters and sub-chapters of a plan as they are printed, each with its places."""

from __future__ import annotations

import re
from functools import lru_cache

from renja_lint import Mapping, Node, Place, Plan, Scalar, Sequence, find_node, is_absent, regex, slugify
from renja_rules.reading.chapters.numerals import read_numeral

_BAB = regex(r"\s*bab\s+(?P<nomor>[ivx]{1,6}|[0-9]{1,2})(?![0-9a-z])[\s.:)-]*", re.IGNORECASE)
_MARKS = " .:)("


class Bagian:
    """A chapter or a sub-chapter; ``nomor`` is bare, as in ``III`` or ``2.1``, and empty where none is printed."""

    __slots__ = ("judul", "nomor", "path", "plan", "subbab", "teks")

    def __init__(self, plan: Plan, path: tuple[str | int, ...], node: Mapping) -> None:
        """Read a chapter from the tree; a number may stand in front of the title instead of in a field of its own."""
        self.plan = plan
        self.path = path
        nomor, judul = _text(node, "nomor").strip(), " ".join(_text(node, "judul").split())
        if match := _BAB.match(nomor):
            nomor = match["nomor"]
        if match := _BAB.match(judul):
            nomor, judul = nomor or match["nomor"], judul[match.end() :]
        self.nomor = nomor.strip(_MARKS)
        self.judul = judul
        self.teks = _text(node, "teks")
        self.subbab = tuple(_bagian(plan, (*path, "subbab"), node.get("subbab")))

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
        """Give the place of its number, title or text."""
        return self.plan.at(*self.path, key)

    def quote(self, start: int, end: int) -> Place:
        """Give the place of ``teks[start:end]``."""
        node = find_node(self.plan.tree, (*self.path, "teks"))
        place = self.at("teks")
        if not isinstance(node, Scalar):
            return place
        return place._replace(span=node.at(start, end), subject=f"{place.subject}/{slugify(self.teks[start:end])}")


@lru_cache(maxsize=1)
def chapters(plan: Plan) -> tuple[Bagian, ...]:
    """Give the chapters of a plan in printed order, front matter too."""
    return tuple(_bagian(plan, ("bab",), plan.tree.get("bab")))


def numbered(plan: Plan) -> tuple[Bagian, ...]:
    """Give the chapters that have a number."""
    return tuple(bab for bab in chapters(plan) if bab.angka)


def _bagian(plan: Plan, path: tuple[str | int, ...], nodes: Node | None) -> list[Bagian]:
    if not isinstance(nodes, Sequence):
        return []
    return [Bagian(plan, (*path, n), node) for n, node in enumerate(nodes) if isinstance(node, Mapping)]


def _text(node: Mapping, key: str) -> str:
    inner = node.get(key)
    return inner.text if isinstance(inner, Scalar) and not is_absent(inner.text) else ""
