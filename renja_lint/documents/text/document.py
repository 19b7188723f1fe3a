"""Plain text, as Word saves it or lets it be copied: its paragraphs, and the tables found again in its lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from renja_lint.documents import extent
from renja_lint.documents.archive import RefusedError
from renja_lint.documents.blocks import Block, Document, Paragraph
from renja_lint.documents.text.cells import lines_of
from renja_lint.documents.text.tables import Finder
from renja_lint.finding import Text
from renja_lint.source import limits
from renja_lint.source.decode import decode, find_forbidden
from renja_lint.source.lined import Lined, Stretch
from renja_lint.source.page import Page
from renja_lint.source.tree import Problem

_INVISIBLE = str.maketrans("\x07\x0b\x0c", "   ")  # what Word leaves of cells, line breaks and pages


def document(data: bytes) -> Document:
    """Read a text's paragraphs and tables; the places of what they hold are its lines and columns.

    A paragraph is a line; of several empty lines one is kept.

    Raises:
        RefusedError: it is no text in UTF-8 or UTF-16, or too long.

    """
    page = decode(data)
    if isinstance(page, Problem):
        raise _refused(page)
    visible = Page(page.text.translate(_INVISIBLE))
    if problem := find_forbidden(visible):
        raise _refused(problem)
    lines = lines_of(visible.text)
    extent.within(extent.LINES, len(lines))
    extent.within(extent.CHARACTERS, len(visible.text))
    return Document(tuple(_blocks(lines)), lines)


def _refused(problem: Problem) -> RefusedError:
    what = problem.data["uraian"]
    error = RefusedError(problem.code, what if isinstance(what, Text) else limits.TOO_LARGE)
    error.problem = problem
    return error


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    finder = Finder(lines)
    at = 0
    while at < len(lines):
        table = finder.at(at)
        if table:
            yield table.grid
            yield from map(Paragraph, table.left)
            at = table.after
            continue
        if at == 0 or lines[at].strip() or lines[at - 1].strip():
            yield _paragraph(lines[at], at + 1)
        at += 1


def _paragraph(line: str, number: int) -> Paragraph:
    text = line.lstrip()
    return Paragraph(Lined((Stretch(text.rstrip(), number, len(line) - len(text) + 1 if text else 1),)))
