"""Targets that begin with words for a bound, or for a number that is not exact: "minimal 90 %", "kurang lebih 90 %"."""

from __future__ import annotations

import re

from renja_lint import regex

# A bound or an amount of money is a target like another, though nothing can be computed with it.
_BOUND = regex(
    r"\s*(?:[<>≤≥=]+|min(?:imal|imum|\.)?|maks(?:imal|imum|\.)?|rp\.?"
    r"|(?:lebih|kurang|tidak (?:lebih|kurang))(?: (?:besar|kecil|tinggi|rendah|banyak|sedikit))?(?: dari|daripada)"
    r"|(?:di )?(?:atas|bawah)|diatas|dibawah|melebihi|melampaui"
    r"|paling (?:sedikit|banyak|rendah|tinggi|kurang|lambat|lama)"
    r"|sekurang-kurangnya|sedikitnya|sedikit-dikitnya|setidaknya|setidak-tidaknya|setinggi-tingginya)"
    r"(?: sebesar| sebanyak)?\s*[0-9]",
    re.IGNORECASE,
)
_ABOUT = regex(
    r"\s*(?:\+\s*/\s*-|[±~≈]|kurang lebih|lebih kurang|sekitar|kira-kira|kurleb|l\.?k\.)"
    r"(?: sebesar| sebanyak)?\s*[0-9]",
    re.IGNORECASE,
)


def is_bound(text: str) -> bool:
    """Tell whether a target is a number that is to be reached or not to be passed."""
    return bool(_BOUND.match(text))


def is_about(text: str) -> bool:
    """Tell whether a target is a number that is only about right."""
    return bool(_ABOUT.match(text))
