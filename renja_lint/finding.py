"""What a check has to say: the words, the place, and the finding itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from renja_lint.language import LANGS, NOTHING, Lang, Text

__all__ = [
    "LANGS",
    "NOTHING",
    "Finding",
    "Guess",
    "Lang",
    "Money",
    "Norm",
    "Place",
    "Related",
    "Severity",
    "Span",
    "Spot",
    "Text",
]


class Money(Decimal):
    """An amount in rupiah, exact."""


class Severity(Enum):
    """How binding the broken norm is."""

    ERROR = "error"  # a regulation says "wajib" or "harus", or the document contradicts itself
    WARNING = "warning"  # reviewers' practice, or a fact that is not certain
    INFO = "info"  # worth a look

    @property
    def rank(self) -> int:
        """Give 0 for the most binding, so that severities sort and compare."""
        return ("error", "warning", "info").index(self.value)


class Norm(NamedTuple):
    """Where a rule's demand stands: the regulation as it is cited, and the part of it."""

    act: str
    part: Text | None = None


class Spot(NamedTuple):
    """Where a stretch stands in a document that has cells and paragraphs; what does not apply is empty or 0.

    A workbook's cell is ``sheet`` and ``cell`` (F12), a Word table's is ``table`` (as it is called in messages, such as
    Tabel 3.2), ``row`` and ``column``, a paragraph has its number; all count from 1.
    """

    sheet: str = ""
    cell: str = ""
    table: str = ""
    row: int = 0
    column: int = 0
    paragraph: int = 0


class Span(NamedTuple):
    """A stretch of a text file: 1-based lines and columns, columns in characters, the end exclusive.

    In a document of another kind the lines are those that its reader made of it, one for each line of a cell or
    paragraph in printed order, and ``spot`` says where people find them.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    spot: Spot | None = None


class Place(NamedTuple):
    """A place in a document: where it is in the file, what it is called, and its identity that outlives both."""

    span: Span
    subject: str  # by business key: rencana/7.01.01.2.07#pagu
    label: str  # for people: Tabel 3.2 > 7.01.01.2.07 > pagu


class Related(NamedTuple):
    """Another place that a finding is about, with what is to be seen there."""

    place: Place
    note: Text


class Guess(NamedTuple):
    """A possible cause of a difference; always a guess, and said to be one."""

    kind: str
    subjects: tuple[str, ...]
    amount: Decimal | None  # rupiah
    text: Text


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of one document, as every reporter sees it.

    ``message`` and ``remedy`` are templates; ``data`` holds their arguments: numbers as numbers, money as ``Money``,
    what the document says as ``str``, what we say as ``Text``, several of these as a tuple. Texts of a tuple all hold:
    a sentence joins them with "dan".
    """

    code: str
    name: str
    severity: Severity
    message: Text
    remedy: Text
    norms: tuple[Norm, ...]
    place: Place
    related: tuple[Related, ...] = ()
    guesses: tuple[Guess, ...] = ()
    data: Mapping[str, object] = field(default_factory=dict)
    file: str = ""
    excerpt: str = ""  # the source line at the place, for reporters that show it

    @property
    def subject(self) -> str:
        """Give the identity by business key; with the code it is unique in a report."""
        return self.place.subject
