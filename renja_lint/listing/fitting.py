"""A table that fits the terminal: long cells are wrapped, columns with nothing in them left out."""

from __future__ import annotations

from collections.abc import Sequence

FALLBACK = 100  # characters on a line where there is no terminal, as in a pipe
LEAST = 16  # to which a column may be made narrower
_BETWEEN = 2  # characters between two columns
_BESIDE = 2  # characters that tabulate leaves beside a heading


def fit_columns(headers: Sequence[str], rows: Sequence[Sequence[str]], *, whole: int = 1) -> str:
    """Lay rows out in columns, of which the first ``whole`` are never wrapped."""
    from tabulate import tabulate  # noqa: PLC0415  other formats need none

    kept = [place for place in range(len(headers)) if any(row[place] for row in rows)]
    body = [[row[place] for place in kept] for row in rows]
    natural = [max(len(headers[place]) + _BESIDE, *(len(row[place]) for row in rows)) for place in kept]
    limits = _narrowed(natural, sum(place < whole for place in kept))
    return tabulate(body, [headers[place] for place in kept], disable_numparse=True, maxcolwidths=limits)


def _narrowed(natural: Sequence[int], whole: int) -> list[int]:
    """Make the widest columns narrower, one character at a time, until all fit or none can be narrower still."""
    import shutil  # noqa: PLC0415  only tables ask how wide the terminal is

    wide = shutil.get_terminal_size((FALLBACK, 24)).columns - _BETWEEN * (len(natural) - 1)
    widths = list(natural)
    wrapped = range(whole, len(widths))
    while sum(widths) > wide and any(widths[place] > LEAST for place in wrapped):
        widths[max(wrapped, key=widths.__getitem__)] -= 1
    return widths
