"""How codes are spelled: the accepted ways to print one, and what an unreadable one may be."""

from __future__ import annotations

from functools import lru_cache

from renja_lint import Kode, read_kode, regex

_BETWEEN = regex(r"[^0-9A-Z]+")
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_LONGEST = 40  # characters: no code is longer


@lru_cache(maxsize=4096)
def is_well_spelled(written: Kode) -> bool:
    """Tell whether a readable code is printed as documents do: padded, with dots, ``2.01`` or ``02.01`` for a kegiatan.

    Two or four digits at the end are both well spelled here: which are due depends on the edition.
    """
    text, parts = written.text.strip(), list(written.parts)
    if len(parts) == 6 and written.suffix_digits == 2:
        parts[5] = parts[5][2:]
    official = ".".join(parts)
    padded = ".".join(parts[:3] + [f"0{part}" for part in parts[3:4]] + parts[4:])
    return text in {official, padded}


def fix_spelling(text: str) -> str | None:
    """Give the canonical code that an unreadable one is with its separators and look-alike letters fixed."""
    if len(text) > _LONGEST:
        return None
    numbers = [part.translate(_LOOKALIKES) for part in _BETWEEN.split(text.upper()) if part]
    parts = read_kode(".".join(number.lstrip("0") or "0" for number in numbers)).parts
    return ".".join(parts) if parts else None
