"""What the columns of each table are, known by the words of their headings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from renja_lint.documents.blocks import Cell
from renja_lint.documents.headings.heading import Heading, spell_words
from renja_lint.regime.columns import COLUMNS
from renja_lint.regime.headings import HeadingChoices, HeadingWords


class Leaf(NamedTuple):
    """A column as people see it: the grid columns from ``start`` on before ``end``, and the cells above, top down."""

    start: int
    end: int
    path: tuple[Cell, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Give the words of each cell above, without spelling errors."""
        return tuple(spell_words(cell.text.text) for cell in self.path)

    @property
    def title(self) -> str:
        """Give all its words as they are printed, on one line."""
        return " ".join(" ".join(cell.text.text.split()) for cell in self.path)


class Placed(NamedTuple):
    """A column whose meaning is known: a key of the format, with a side or kind before or behind a dot."""

    key: str
    leaf: Leaf


class Layout(NamedTuple):
    """What a table's columns mean: those known from left to right, and the others."""

    columns: tuple[Placed, ...]
    others: tuple[Leaf, ...]

    @property
    def keys(self) -> frozenset[str]:
        """Give the keys that have a column."""
        return frozenset(placed.key for placed in self.columns)

    @property
    def leaves(self) -> list[Leaf]:
        """Give all columns from left to right."""
        return sorted((*(placed.leaf for placed in self.columns), *self.others), key=lambda leaf: leaf.start)

    def under(self, other: Layout) -> Layout:
        """Give the columns of another heading with the meaning of these, where it has as many.

        A heading that is printed again may be miscopied; the columns stay what they are.
        """
        if len(self.leaves) != len(other.leaves):
            return other
        keys = {placed.leaf.start: placed.key for placed in self.columns}
        pairs = [(keys.get(here.start), there) for here, there in zip(self.leaves, other.leaves, strict=True)]
        columns = tuple(Placed(key, leaf) for key, leaf in pairs if key)
        return Layout(columns, tuple(leaf for key, leaf in pairs if not key))


def leaves(heading: Heading) -> tuple[Leaf, ...]:
    """Give the columns that a heading's lowest cells stand over."""
    found: list[Leaf] = []
    for column, path in enumerate(heading.paths):
        if found and found[-1].path == path:
            found[-1] = found[-1]._replace(end=column + 1)
        else:
            found.append(Leaf(column, column + 1, path))
    return tuple(found)


class Named(NamedTuple):
    """A key, and the wordings of a heading of which one shows that a column is its own."""

    key: str
    by: HeadingChoices

    def fits(self, words: str) -> bool:
        """Tell whether words are this column's."""
        return any(wording.fits(words) for wording in self.by)


def known_by(key: str, *by: tuple[str, ...]) -> Named:
    """Make what is known by sets of words of which one must be there."""
    return Named(key, tuple(map(HeadingWords, by)))


def column_of(table: str, key: str) -> Named:
    """Give a column of a table, known by the words for a whole column."""
    return Named(key, COLUMNS[table][key].whole)


def columns_of(table: str, *keys: str) -> tuple[Named, ...]:
    """Give columns of a table in the order in which they are to be tried."""
    return tuple(column_of(table, key) for key in keys)


@lru_cache(maxsize=4096)
def first_fitting(names: tuple[Named, ...], words: str) -> str | None:
    """Give the key of the first that words fit."""
    return next((name.key for name in names if name.fits(words)), None)


def layout(pairs: Iterator[tuple[Leaf, str | None]], *, repeated: frozenset[str] = frozenset()) -> Layout:
    """Lay out columns with what they mean; of two with the same key the first counts, but for those of ``repeated``.

    A column without a heading belongs to the codes where these are printed over several.
    """
    known: list[Placed] = []
    others: list[Leaf] = []
    for leaf, key in pairs:
        last = known[-1] if known else None
        if not leaf.path:
            if last and last.key == "kode" and last.leaf.end == leaf.start:
                known[-1] = Placed("kode", last.leaf._replace(end=leaf.end))
        elif key is None or (key not in repeated and any(placed.key == key for placed in known)):
            others.append(leaf)
        else:
            known.append(Placed(key, leaf))
    return Layout(tuple(known), tuple(others))
