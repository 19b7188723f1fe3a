"""A part of a file that is moved to the left or right as a whole, told as one fault with its first and last line."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.finding import Span, Text
from renja_lint.source.page import Page

_FAR = 5000  # lines: no table is longer


class Part(NamedTuple):
    """Lines ``first`` to ``last`` of a page, counted from 0, which belong so many columns further right, or left."""

    page: Page
    first: int
    last: int
    by: int

    @property
    def fixed(self) -> Page:
        """Give the page with the part where it belongs."""
        lines = [self.page.line(number) for number in range(self.first, self.last + 1)]
        moved = [" " * self.by + line if self.by > 0 else line[-self.by :] for line in lines]
        kept = [line if new.strip() else old for old, line, new in zip(lines, moved, lines, strict=True)]
        return self.page.with_lines(self.first, kept)

    @property
    def uraian(self) -> Text:
        """Say what is wrong."""
        how = Text("terlalu menjorok", "too far in") if self.by < 0 else Text("kurang menjorok", "not far enough in")
        columns = abs(self.by)
        return Text(
            id=f"baris ini sampai baris {self.last + 1} {how.id} {columns} spasi, sehingga tidak sejajar dengan bagian "
            "lain yang setingkat",
            en=f"this line and those up to line {self.last + 1} are {how.en} by {columns}, out of line with the other "
            "parts of their level",
        )

    @property
    def anjuran(self) -> Text:
        """Say what to do, up to the line that the first one becomes."""
        to = Text("kiri", "left") if self.by < 0 else Text("kanan", "right")
        first, last, columns = self.first + 1, self.last + 1, abs(self.by)
        return Text(
            id=f"geser baris {first} sampai {last} sebanyak {columns} spasi ke {to.id}; baris {first} menjadi",
            en=f"move lines {first} to {last} by {columns} to the {to.en}; line {first} becomes",
        )

    @property
    def related(self) -> tuple[tuple[Span, Text], ...]:
        """Give the place where the part ends."""
        begins, ends = self.page.bounds(self.last)
        start = begins + _indent(self.page.line(self.last))
        note = Text(id="baris terakhir yang ikut digeser", en="the last line that moves with it")
        return ((self.page.span(start, ends), note),)


def part_at(page: Page, number: int, column: int) -> Part:
    """Give the part that begins at a line that belongs in a column: up to what is further out, or in its own place."""
    own, is_item, last = _indent(page.line(number)), _is_item(page.line(number)), number
    for at in range(number + 1, min(number + _FAR, len(page.lines))):
        line = page.line(at)
        indent = _indent(line)
        is_next = indent == column and _is_item(line) == is_item
        is_of_parent = indent == own and is_item and not _is_item(line)
        if line.strip() and (indent < own or is_next or is_of_parent):
            break
        last = at if line.strip() else last
    return Part(page, number, last, column - own)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_item(line: str) -> bool:
    return line.lstrip(" ").startswith("- ")
