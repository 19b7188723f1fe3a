"""In which style a number is written: which mark it has for thousands or decimals, and which a column mostly has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from renja_lint import Persen, Rupiah, Target, read_target, regex
from renja_rules.text._numbers import Cell, V

# Beside these a number without any mark is "polos".
_LIKED_BEST = ("titik", "koma_desimal", "koma", "titik_desimal")  # the Indonesian first
_DECIMAL_STYLES = {".": "titik_desimal", ",": "koma_desimal"}
_BESIDE = {"titik": "koma_desimal", "koma": "titik_desimal"}  # the decimal mark that goes with a thousands mark
_MARK = regex(r"[0-9]([.,])[0-9]")
_LONG = 10_000  # below, amounts are often written without a thousands mark in any style


Styled = tuple[str, Cell[Any]]  # a number with the style that its writing shows


def thousands_style(uang: Rupiah) -> str | None:
    """Give the style of an amount's thousands mark; None where it shows none."""
    return None if uang.style == "polos" and abs(uang.amount) < _LONG else uang.style


def decimals_style(value: Target | Persen) -> str | None:
    """Give the style of the decimal mark of a target or percentage; None where it has no decimals."""
    return _decimals(value.text)


@lru_cache(maxsize=4096)
def _decimals(written: str) -> str | None:
    mark = _MARK.search(written)
    read = read_target(written) if mark else None
    if mark is None or read is None or read.number is None or "." not in format(read.number, "f"):
        return None
    return _BESIDE.get(read.style) or _DECIMAL_STYLES[mark[1]]


def by_column(cells: Iterable[Cell[V]], style_of: Callable[[V], str | None]) -> dict[str, list[Styled]]:
    """Sort the numbers that show a style into their columns."""
    columns: dict[str, list[Styled]] = {}
    for cell in cells:
        style = style_of(cell[1])
        if style:
            columns.setdefault(cell[0], []).append((style, cell))
    return columns


def usual_style(counted: Counter[str]) -> str:
    """Give the most frequent style, of equally frequent ones the Indonesian; ``polos`` only where none has a mark."""
    return max(_LIKED_BEST, key=lambda style: counted[style]) if any(counted[s] for s in _LIKED_BEST) else "polos"
