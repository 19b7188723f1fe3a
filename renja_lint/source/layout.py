"""How a text stands on its page: where each of its characters is written, as far as that can be told."""

from __future__ import annotations

from bisect import bisect_right

from renja_lint.patterns import regex

_WRITTEN_BREAK = regex(r"\r\n?|[\n\x85\u2028\u2029]")  # what YAML 1.1 takes for the end of a line
_READ_BREAK = regex(r"[\n\u2028\u2029]")  # what it makes of them in a text


class Verbatim:
    """A text that is written as it is read, quotes around it aside, up to the first escape or folded line."""

    def __init__(self, text: str, written: str) -> None:
        """Compare what is read with what is written."""
        self._quote = 1 if written.startswith(("'", '"')) else 0
        self._exact = _common(text, written[self._quote :])

    def index(self, offset: int) -> int | None:
        """Find where in what is written a part of the text begins or ends; None where that cannot be told."""
        return self._quote + offset if offset <= self._exact else None


class Block:
    """A ``|`` text, whose lines are the written ones, indented."""

    def __init__(self, text: str, written: str) -> None:
        """Note where lines begin and end, as read and as written."""
        self._read = [0, *(found.end() for found in _READ_BREAK.finditer(text)), len(text) + 1]
        self._breaks = [found.span() for found in _WRITTEN_BREAK.finditer(written)]
        self._end = len(written)

    def index(self, offset: int) -> int | None:
        """Find where in what is written a part of the text begins or ends."""
        number = bisect_right(self._read, offset) - 1
        begins, length = self._read[number], self._read[number + 1] - 1 - self._read[number]
        start = self._breaks[number][1]
        end = self._breaks[number + 1][0] if number + 1 < len(self._breaks) else self._end
        return max(start, end - length) + offset - begins


def layout(text: str, written: str) -> Verbatim | Block:
    """Tell how a text is written."""
    return Block(text, written) if written.startswith("|") else Verbatim(text, written)


def _common(one: str, other: str) -> int:
    """Count the characters that two texts have in common from their start."""
    same, most = 0, min(len(one), len(other))
    while same < most:
        middle = (same + most + 1) // 2
        if one[same:middle] == other[same:middle]:
            same = middle
        else:
            most = middle - 1
    return same
