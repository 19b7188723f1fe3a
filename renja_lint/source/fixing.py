"""How a line of YAML is fixed: taken apart at its key and value, quoted, and put together again."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.patterns import regex
from renja_lint.source.page import Page

_HEAD = regex(r"""[ \t]*(?:-[ \t]+)*(?:(?:"[^"]*"|'[^']*'|[^\s:#"'{\[\]}][^:]*):[ \t]+)?""")
_KEY = regex(r"([a-z_]+):(?:\s|$)")
_ENDS_ITEM = regex(r"[,}\]]")


LONGEST_SHOWN = 2000  # characters of a line that is still worth showing fixed


class LineParts(NamedTuple):
    """A line in three parts: indent, hyphens and key; the value; blanks and comment."""

    head: str
    value: str
    tail: str


class Stretch(NamedTuple):
    """A part of one line of a page, by indices."""

    page: Page
    start: int
    end: int

    @property
    def text(self) -> str:
        """Give the words."""
        return self.page.text[self.start : self.end]

    @property
    def line(self) -> int:
        """Give the number, from 0, of the line."""
        return self.page.line_of(self.start)

    def replaced(self, new: str) -> str:
        """Give the whole line with other words in this part; empty where the line is too long to be shown."""
        start, end = self.page.bounds(self.line)
        if end - start > LONGEST_SHOWN:
            return ""
        return f"{self.page.text[start : self.start]}{new}{self.page.text[self.end : end]}"

    def quoted(self) -> str:
        """Give the whole line with this part in quotes."""
        return self.replaced(quote_text(self.text))


def entry(line: str) -> LineParts:
    """Take a line apart."""
    found = _HEAD.match(line)
    head = found[0] if found else ""
    rest = line[len(head) :]
    after = rest.rfind(rest[0]) if rest[:1] in {'"', "'"} else 0
    comment = rest.find(" #", after)
    value = rest[: comment if comment >= 0 else len(rest)].rstrip()
    return LineParts(head, value, rest[len(value) :])


def value_from(page: Page, start: int, beyond: int = 0) -> Stretch:
    """Give the value, or key, that begins at an index: to the end of the line, or of the item between brackets.

    A value in brackets ends at a comma or closing bracket after ``beyond``, before which it cannot end.
    """
    begins, ends = page.bounds(page.line_of(start))
    if ends - begins > LONGEST_SHOWN:
        return Stretch(page, start, min(start + 1, ends))
    parts = entry(page.text[begins:ends])
    if start < begins + len(parts.head.rstrip()):
        return Stretch(page, start, begins + len(parts.head.rstrip().removesuffix(":")))
    end = begins + len(parts.head) + len(parts.value)
    if parts.value.startswith(("{", "[")) and start > begins + len(parts.head):
        found = _ENDS_ITEM.search(page.text, max(start, beyond), max(end, start))
        end = found.start() if found else end
    text = page.text[start : max(end, start)]
    return Stretch(page, start, start + len(text.rstrip()))


def stretch_of_line(page: Page, number: int) -> Stretch:
    """Give what stands on a line, without blanks around it."""
    begins, ends = page.bounds(number)
    text = page.text[begins:ends]
    return (
        Stretch(page, ends - len(text.lstrip()), begins + len(text.rstrip()))
        if text.strip()
        else Stretch(page, begins, begins)
    )


def leading_key(text: str) -> str:
    """Give the key that a text begins with as if it were a line of its own; empty where it begins with none."""
    found = _KEY.match(text)
    return found[1] if found else ""


def quote_text(text: str) -> str:
    """Put a text in quotes, of the kind that needs no further signs; quotes around the whole of it are taken off."""
    inner = text[1:-1] if _is_in_quotes(text) else text
    if '"' in inner or "\\" in inner:
        return "'" + inner.replace("'", "''") + "'"
    return f'"{inner}"'


def _is_in_quotes(text: str) -> bool:
    """Tell quotes around a text, as in ``'Ma'ruf'``, from quotes at both ends, as in ``"A" dan "B"``."""
    mark = text[:1]
    if mark not in {'"', "'"} or len(text) < 2 or text[-1] != mark:
        return False
    inner = text[1:-1]
    first = inner.find(mark)
    return first < 0 or inner[first - 1 : first] in {"", " ", "("} or inner[first + 1 : first + 2].isalnum()
