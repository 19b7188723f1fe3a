"""How much one file may hold, so that no file can make the reader slow or large, and how that is said."""

from __future__ import annotations

from renja_lint.finding import Span, Text
from renja_lint.source.tree import Problem

BYTES = 10 * 1024 * 1024
DEPTH = 64  # mappings and sequences inside one another
NODES = 200_000  # keys, values and collections, with everything that aliases repeat
CHARACTERS = 1_000_000  # of one text
PROBLEMS = 1000  # of one kind that are reported; a file with more is some other kind of file

TOO_LARGE = Text(
    id="ukuran berkas lebih dari 10 MB, sehingga tidak dibaca",
    en="the file is larger than 10 MB and was not read",
)
TOO_DEEP = Text(
    id=f"susunan di sini bertingkat lebih dari {DEPTH} tingkat, sehingga berkas tidak dibaca",
    en=f"lists and keys stand inside one another more than {DEPTH} levels deep here; the file was not read",
)
TOO_MANY = Text(
    id="isi berkas lebih dari 200.000 butir (kunci dan nilai) sampai di sini, sehingga berkas tidak dibaca",
    en="the file holds more than 200,000 keys and values up to here; it was not read",
)
TOO_LONG = Text(
    id="satu isian di sini lebih dari 1.000.000 huruf, sehingga berkas tidak dibaca",
    en="one text here is longer than 1,000,000 characters; the file was not read",
)


class BeyondLimitError(Exception):
    """Reading stopped because a limit was passed."""

    def __init__(self, what: Text, span: Span) -> None:
        """Say which limit, and where."""
        super().__init__(what.en)
        self.problem = Problem("BCA003", span, {"uraian": what})
