"""The texts of a plan read together: each once, with every place where it stands, and the words of all of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from renja_lint.finding import Place
from renja_lint.nomenclature import Nomenclature, fold
from renja_lint.patterns import regex
from renja_lint.plan.chapters import Bagian
from renja_lint.plan.passages import NamePlace, Passage, gather_cells, passage, prose
from renja_lint.plan.paths import Path
from renja_lint.plan.rows import Baris, Tabel
from renja_lint.source.tree import Mapping

MARK = "\0"  # stands between two texts; no file that can be read holds it
_BETWEEN = f"\n{MARK}\n"
_LONGEST_LINE = 1000  # characters before or after words; the longest official name has 281
_WORD = regex(r"[a-z]+")
_ITEM = regex(r"\s*(?:\(?[0-9a-zA-Z]{1,3}(?:\.[0-9]{1,2})*[.)]?\s+)?")  # opens a line of a list: "a. ", "1.1 "


class Hit(NamedTuple):
    """Words found in a plan's texts: ``whole[start:end]``.

    ``offset`` is where the text that they stand in begins; ``passages`` are the places of that text.
    """

    quote: str
    start: int
    end: int
    offset: int
    passages: tuple[Passage, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """Give every place of the words."""
        return tuple(each.at(self.start - self.offset, self.end - self.offset) for each in self.passages)


class Texts:
    """The texts of one plan: a rule looks at ``whole`` or ``words``, and asks where what it found stands.

    ``whole`` has each text once, with a mark between two that is neither word nor space; ``lower`` is the same in
    lower case, character by character. Up to ``prose_end`` it is chapters, titles and sign-offs.
    """

    def __init__(
        self,
        tree: Mapping,
        bab: tuple[Bagian, ...],
        tables: dict[str, Tabel],
        nomenclature: Nomenclature,
        name: NamePlace,
    ) -> None:
        """Collect the texts of a plan in printed order, the legal bases last; ``name`` names the places."""
        self._tree = tree
        self._tables = tables
        self._nomenclature = nomenclature
        self._name = name
        paths: dict[str, list[Path]] = {}
        for text, path in prose(tree, bab, tables):
            paths.setdefault(text, []).append(path)
        outside = len(paths)
        gather_cells(tree, tables, paths)
        self._paths = tuple(paths.values())
        self._starts = [0, *accumulate(len(text) + len(_BETWEEN) for text in paths)][: len(paths)]
        self.whole = _BETWEEN.join(paths)
        self.prose_end = self._starts[outside] if outside < len(paths) else len(self.whole)
        lower = self.whole.lower()
        self.lower = lower if len(lower) == len(self.whole) else "".join(map(_lower, self.whole))
        self._passages: dict[int, tuple[Passage, ...]] = {}

    @cached_property
    def tokens(self) -> list[str]:
        """Give what stands between spaces in the whole, in order and lower case."""
        return self.lower.split()

    @cached_property
    def words(self) -> frozenset[str]:
        """Give the words that occur, in lower case."""
        return frozenset(_WORD.findall(" ".join(set(self.tokens))))

    def found(self, pattern: re.Pattern[str], group: int | str = 0) -> Iterator[Hit]:
        """Give what a pattern finds in the whole, of each match the given group."""
        for match in pattern.finditer(self.whole):
            yield self.hit(match.start(group), match.end(group))

    def written(self, words: str, end_at: int | None = None) -> Iterator[Hit]:
        """Give where words, given in lower case, stand whatever their capitals; up to an index of the whole."""
        start = self.lower.find(words, 0, end_at)
        while start >= 0:
            end = start + len(words)
            if not self.lower[start - 1 : start].isalpha() and not self.lower[end : end + 1].isalpha():
                yield self.hit(start, end)
            start = self.lower.find(words, end, end_at)

    def hit(self, start: int, end: int) -> Hit:
        """Tell where ``whole[start:end]`` stands."""
        index = bisect_right(self._starts, start) - 1
        if index not in self._passages:
            self._passages[index] = tuple(
                passage(path, self._tree, self._tables, self._name) for path in self._paths[index]
            )
        return Hit(self.whole[start:end], start, end, self._starts[index], self._passages[index])

    def line(self, hit: Hit) -> str:
        """Give the line that the words stand in, without what numbers it in a list; nothing of a very long one."""
        rest = self.whole[max(0, hit.start - _LONGEST_LINE) : hit.start].rpartition("\n")[2]
        after, goes_on, _ = self.whole[hit.start : hit.end + _LONGEST_LINE].partition("\n")
        if len(rest) == _LONGEST_LINE or (not goes_on and len(after) > _LONGEST_LINE):
            return ""
        line = rest + after
        number = _ITEM.match(line)
        return line[number.end() if number else 0 :].strip()

    def unofficial(self, hit: Hit) -> Hit:
        """Leave out the passages where the words are official wording in its own place."""
        return hit._replace(passages=tuple(each for each in hit.passages if not self._is_official(each, hit)))

    def _is_official(self, one: Passage, hit: Hit) -> bool:
        """Tell whether a cell, or a line of a running text, is an official name, indicator or unit."""
        if one.kind in {"kepala", "dasar_hukum"}:
            return False
        text = one.text if one.kind == "sel" else self.line(hit)
        if not text:
            return False
        return bool(self._nomenclature.named(text)) or (one.kind == "sel" and self._is_of_row(one))

    def _is_of_row(self, one: Passage) -> bool:
        """Tell whether a cell is what the lists say of its row; a row of a list that we lack may say anything."""
        tabel = self._tables.get(one.part)
        subject = one.subject.partition("#")[0]
        baris = next((each for each in tabel.baris if each.subject == subject), None) if tabel else None
        if baris is None or baris.padanan is None:
            return False
        official = self._nomenclature.official(baris.padanan)
        if official is None:
            return not self._nomenclature.knows_bidang(baris.padanan) and _is_prescribed(one, baris)
        return fold(one.text) in {fold(each) for each in (*official.names, *official.indicators, *official.units)}


def _is_prescribed(one: Passage, baris: Baris) -> bool:
    """Tell whether a cell holds a name, or an indicator of the level that has official ones."""
    column = one.subject.rpartition("#")[2]
    return column.endswith("nama") or (column.endswith("indikator") and baris.tingkat == "sub_kegiatan")


def _lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character
