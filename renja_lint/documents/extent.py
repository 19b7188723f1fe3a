"""How much a document may hold: far more than any plan does, and no more than is read in a moment."""

from __future__ import annotations

from renja_lint.documents.archive import RefusedError
from renja_lint.finding import Text


class Limit:
    """How many there may be of something, and what people call it."""

    __slots__ = ("called", "most")

    def __init__(self, most: int, called: Text) -> None:
        """Set a limit."""
        self.most = most
        self.called = called


# A thousand rows of twenty columns are a very large agency; the plan of a kecamatan has less than a tenth.
PLACES = Limit(60_000, Text(id="paragraf dan sel tabel", en="paragraphs and cells of tables"))
PARAGRAPHS = Limit(20_000, Text(id="paragraf", en="paragraphs"))
ROWS = Limit(10_000, Text(id="baris tabel", en="rows of tables"))
LINES = Limit(60_000, Text(id="baris", en="lines"))
CHARACTERS = Limit(1_000_000, Text(id="huruf", en="characters"))
TABLES = Limit(500, Text(id="tabel", en="tables"))
HEADINGS = Limit(2000, Text(id="judul bab dan subbab", en="headings of chapters and sub-chapters"))


class Extent:
    """How much of a document has been read so far."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._counted: dict[Limit, int] = {}

    def take(self, limit: Limit, count: int) -> None:
        """Count more of something.

        Raises:
            RefusedError: it is more than any plan holds.

        """
        self._counted[limit] = whole = self._counted.get(limit, 0) + count
        if whole > limit.most:
            within(limit, whole)


def within(limit: Limit, count: int) -> None:
    """Accept so many of something.

    Raises:
        RefusedError: it is more than any plan holds.

    """
    if count > limit.most:
        what = Text(
            id=f"berkas ini memuat lebih dari {_number(limit.most, '.')} {limit.called.id}, jauh lebih banyak daripada "
            "Renja mana pun, sehingga tidak dibaca",
            en=f"this file holds more than {_number(limit.most, ',')} {limit.called.en}, far more than any Renja; it "
            "was not read",
        )
        raise RefusedError("BCA003", what)


def _number(count: int, mark: str) -> str:
    return f"{count:,}".replace(",", mark)
