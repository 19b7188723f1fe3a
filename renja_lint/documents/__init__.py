"""The readers of what offices have: workbooks, Word files, plain text; they come in through the door for all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from renja_lint.plugins import hookimpl
from renja_lint.source import limits
from renja_lint.source.reader import Given, MissingExtraError, Reader
from renja_lint.source.tree import Problem, Reading

if TYPE_CHECKING:
    from renja_lint.documents.blocks import Document

# ruff: noqa: PLC0415  a run on YAML pays for none of this

EXTRA = "office"

_BINARY = (b"PK", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_NAMES = (".xlsx", ".xlsm", ".docx", ".docm")


class Workbook(Reader):
    """Excel workbooks, as SIPD prints them."""

    name: ClassVar[str] = "excel"
    suffixes: ClassVar[tuple[str, ...]] = (".xlsx", ".xlsm")

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell a package that holds a workbook."""
        return _kind(data, name) == "excel"

    def read(self, data: bytes, given: Given) -> Reading:
        """Read a workbook's tables, and what its titles say."""
        try:
            import openpyxl
        except ImportError as error:
            raise MissingExtraError(EXTRA) from error
        del openpyxl
        from renja_lint.documents.workbook.document import document

        return _read(document, data, given)


class Word(Reader):
    """Word documents."""

    name: ClassVar[str] = "word"
    suffixes: ClassVar[tuple[str, ...]] = (".docx", ".docm")

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell a package that holds a Word document."""
        return _kind(data, name) == "word"

    def read(self, data: bytes, given: Given) -> Reading:
        """Read a document's chapters and tables."""
        from renja_lint.documents.word.document import document

        return _read(document, data, given)


class Refused(Reader):
    """What people take for a plan and cannot be read: PDF, old Office formats, locked files."""

    name: ClassVar[str] = "tertolak"
    suffixes: ClassVar[tuple[str, ...]] = ()

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell a file that is neither text nor one of the packages that are read."""
        return _kind(data, name) in {"pdf", "old", "other"}

    def read(self, data: bytes, given: Given) -> Reading:  # noqa: ARG002  nothing is read
        """Say why it is not read, and what to use in its place."""
        from renja_lint.documents import archive

        return Reading(None, (archive.refuse(data, "").problem,))


class PlainText(Reader):
    """The text of a Word file."""

    name: ClassVar[str] = "teks"
    suffixes: ClassVar[tuple[str, ...]] = ()

    def accepts(self, data: bytes, name: str) -> bool:  # noqa: ARG002  a text looks like any other
        """Tell by the name: a plan in YAML is text too."""
        return name.lower().endswith(".txt")

    def read(self, data: bytes, given: Given) -> Reading:
        """Read a text's chapters and tables."""
        return _read(_text, data, given)


def _text(data: bytes) -> Document:
    from renja_lint.documents.text.document import document

    return document(data)


def _kind(data: bytes, name: str) -> str:
    """Tell what a file is (see ``archive.kind``), at no cost where it is plain text."""
    if not (data.startswith(_BINARY) or name.lower().endswith(_NAMES) or b"%PDF-" in data[:1024]):
        return ""
    from renja_lint.documents import archive

    return archive.kind(data, name)


def _read(document: Callable[[bytes], Document], data: bytes, given: Given) -> Reading:
    from renja_lint.documents import archive
    from renja_lint.documents.assembly import plan

    if len(data) > limits.BYTES:
        return Reading(None, (Problem("BCA003", archive.START, {"uraian": limits.TOO_LARGE}),))
    try:
        reading = plan.assemble_plan(document(data), given)
    except archive.RefusedError as error:
        return Reading(None, (error.problem,))
    passed_by = () if document is _text else archive.passed_by(data)
    return reading._replace(problems=(*passed_by, *reading.problems))


@hookimpl
def renja_lint_readers() -> tuple[Reader, ...]:
    """Give our readers."""
    return (Workbook(), Word(), Refused(), PlainText())
