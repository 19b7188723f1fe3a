"""The number and title of a table: what stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from renja_lint.documents.blocks import Block, Paragraph
from renja_lint.documents.cells import on_one_line
from renja_lint.patterns import regex
from renja_lint.regime.tables import TABLE_TITLES
from renja_lint.source.lined import Lined, join_lined

_NUMBER = regex(
    r"(?:\W|lanjutan\b)*?(?P<nomor>tabel\.?\s*(?:[0-9IVX]+(?:\s*[.\-]\s*[0-9]+)*\b|T-?\s?C\.?\s*[0-9]+)\.?)[\s.:–-]*",
    re.IGNORECASE,
)
_LABEL = regex(r"[^:]{2,40}:\s*\S.*", re.DOTALL)  # such as Nama SKPD : Kecamatan ...
_CHAPTER = regex(r"bab\s+[IVX0-9]+\b|[0-9]+\.[0-9]+\.?\s", re.IGNORECASE)
_LONGEST = 300  # characters of one line of a title
_MOST = 10  # paragraphs of a title


class Caption(NamedTuple):
    """What stands above a table: its number and title, and the indices of the blocks that they stand in."""

    nomor: Lined | None = None
    judul: Lined | None = None
    blocks: frozenset[int] = frozenset()

    @property
    def words(self) -> str:
        """Give the number or else the title, to compare: a table that goes on may repeat it."""
        text = self.nomor or self.judul
        return " ".join(re.findall(r"[^\W_]+", text.text.casefold())) if text else ""


def caption(blocks: Sequence[Block], grid: int, own: Sequence[Lined], form: str) -> Caption:
    """Find the caption of a grid: in the paragraphs above it, and in its own rows above the heading."""
    above = list(_above(blocks, grid))
    numbered = next((at for at, (_, text) in enumerate(above) if _NUMBER.match(text.text)), None)
    if numbered is not None:
        above = above[: numbered + 1]
    elif not any(wording.fits(text.text) for _, text in above for wording in TABLE_TITLES[form].kenal):
        above = []
    texts = [text for _, text in reversed(above)]
    return inside((*texts, *own), frozenset(index for index, _ in above))


def inside(texts: Sequence[Lined], blocks: frozenset[int] = frozenset()) -> Caption:
    """Find the number and title in texts, each on one line; what names the agency or the like is no title."""
    nomor: Lined | None = None
    title: list[Lined] = []
    for text in texts:
        found = _NUMBER.match(text.text)
        if found and nomor is None:
            nomor = on_one_line(_words(text.part(*_span_of_number(found, text.text))))
            rest = text.part(found.end(), len(text.text)).stripped()
            title += [rest] if rest.text else []
        elif not found and not _LABEL.fullmatch(text.text):
            title.append(text)
    return Caption(nomor, join_lined(title, " ") if title else None, blocks)


def has_number(text: str) -> bool:
    """Tell whether a text begins with the number of a table."""
    return bool(_NUMBER.match(text))


def _span_of_number(found: re.Match[str], text: str) -> tuple[int, int]:
    """Give where the number stands; a dot behind it counts where nothing follows."""
    start, end = found.span("nomor")
    return (start, end) if found.end() == len(text) else (start, start + len(found["nomor"].rstrip(".")))


def _words(text: Lined) -> Iterator[Lined]:
    return (text.part(*word.span()) for word in re.finditer(r"\S+", text.text))


def _above(blocks: Sequence[Block], grid: int) -> Iterator[tuple[int, Lined]]:
    """Give the paragraphs above a grid that may be its caption, the nearest first."""
    found = 0
    for index in range(grid - 1, -1, -1):
        block = blocks[index]
        if not isinstance(block, Paragraph):
            return
        text = on_one_line((block.text,))
        if text is None:
            continue
        numbered = _NUMBER.match(text.text)
        if found == _MOST or len(text.text) > _LONGEST or (not numbered and _is_other(block, text.text)):
            return
        found += 1
        yield index, text
        if numbered:
            return


def _is_other(block: Paragraph, text: str) -> bool:
    """Tell a paragraph that is no line of a title: a heading, an item of a list, a sentence."""
    is_sentence = text.endswith((".", ";", ":")) and not text.isupper()
    return block.level > 0 or block.list_level > 0 or bool(_CHAPTER.match(text)) or is_sentence
