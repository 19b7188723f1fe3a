"""Which real chapter or sub-chapter each line of the list of chapters means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from renja_lint import Bagian, fold
from renja_rules.reading.likeness import letter_likeness
from renja_rules.structure._contents import MOST, Butir

_MOST_LIKE = 60  # lines and titles that are compared by likeness
_LIKE = 50  # percent: the least likeness of two titles that may mean the same
_SAME_NUMBER = 20  # percent added where the numbers agree


class Pasangan(NamedTuple):
    """A line of the list and the real part that it means; one of them is missing where it stands alone."""

    butir: Butir | None
    bagian: Bagian | None


def pair_lines(listed: Sequence[Butir], real: Sequence[Bagian]) -> tuple[Pasangan, ...]:
    """Pair lines with real parts: by equal title, then by likeness, then by number; what is left stands alone."""
    real = real[:MOST]
    pairs = dict(_equal(listed, real))
    for match in (_likest, _numbered):
        free = [n for n in range(len(listed)) if n not in pairs]
        used = set(pairs.values())
        left = [n for n in range(len(real)) if n not in used]
        pairs |= dict(match(listed, real, free, left)) if len(free) <= _MOST_LIKE and len(left) <= _MOST_LIKE else {}
    used = set(pairs.values())
    return (
        *(Pasangan(butir, real[pairs[n]] if n in pairs else None) for n, butir in enumerate(listed)),
        *(Pasangan(None, bagian) for n, bagian in enumerate(real) if n not in used),
    )


def same_number(butir: Butir, bagian: Bagian) -> bool:
    """Tell whether line and part have the same number in their chapter, or, of chapters, the same number."""
    return butir.line.parts[-1] == bagian.urutan


def _equal(listed: Sequence[Butir], real: Sequence[Bagian]) -> Iterator[tuple[int, int]]:
    places: dict[str, list[int]] = {}
    for n in reversed(range(len(real))):
        places.setdefault(fold(real[n].judul), []).append(n)
    for n, butir in enumerate(listed):
        found = next((places[title] for title in butir.folded if places.get(title)), None)
        if found:
            yield n, found.pop()


def _likest(
    listed: Sequence[Butir], real: Sequence[Bagian], free: list[int], left: list[int]
) -> Iterator[tuple[int, int]]:
    """Pair what is likest first."""
    ranked = sorted((-_likeness(listed[n], real[m]), n, m) for n in free for m in left)
    used: set[int] = set()
    done: set[int] = set()
    for likeness, n, m in ranked:
        if -likeness >= _LIKE and n not in done and m not in used:
            done.add(n)
            used.add(m)
            yield n, m


def _likeness(butir: Butir, bagian: Bagian) -> float:
    ratio = letter_likeness(butir.judul[:200].casefold(), bagian.judul[:200].casefold())
    return ratio + (_SAME_NUMBER if same_number(butir, bagian) and ratio else 0)


def _numbered(
    listed: Sequence[Butir], real: Sequence[Bagian], free: list[int], left: list[int]
) -> Iterator[tuple[int, int]]:
    by_number = {real[m].urutan: m for m in reversed(left)}
    for n in free:
        m = by_number.pop(listed[n].line.parts[-1], None)
        if m is not None:
            yield n, m
