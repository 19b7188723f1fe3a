"""The list of slips that people make in such documents, and the words that are meant."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

_DATA = Path(__file__).parent / "data" / "salah_ketik.csv"


class Slip(NamedTuple):
    """What is typed, in lower case, one word or several, and what is meant."""

    typed: str
    meant: str


@cache
def slips() -> Mapping[str, tuple[Slip, ...]]:
    """Give every slip by the first word of what is typed."""
    found: dict[str, tuple[Slip, ...]] = {}
    for line in _DATA.read_text(encoding="utf-8").splitlines()[1:]:
        typed, _, meant = line.partition(",")
        first = typed.replace("-", " ").partition(" ")[0]
        found[first] = (*found.get(first, ()), Slip(typed, meant))
    return found
