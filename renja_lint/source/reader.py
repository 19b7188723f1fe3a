"""What a reader of a document format is, and what it may be told beside the document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from renja_lint.source.tree import Reading


class Given(NamedTuple):
    """What the command line says of a document that may not say it itself; empty where it says nothing."""

    jenis: str = ""
    tahun: str = ""
    perangkat_daerah: str = ""


NOTHING_GIVEN = Given()


class Reader:
    """Turns the bytes of one document format into the located tree of format 1, and does nothing else.

    ``suffixes`` are those of the files that it may read, in lower case with the dot. A reader keeps no state.
    """

    name: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell by a look at a file's bytes and name whether they are of this reader's format."""
        raise NotImplementedError

    def read(self, data: bytes, given: Given) -> Reading:
        """Read a document; whatever the bytes are, the answer is a reading.

        Raises:
            MissingExtraError: a library is not installed that the format needs.

        """
        raise NotImplementedError


def reading_of(data: bytes, name: str, readers: Sequence[Reader]) -> Reader | None:
    """Give the first reader that accepts a file; None where none does, and it is YAML."""
    return next((reader for reader in readers if reader.accepts(data, name)), None)


class MissingExtraError(Exception):
    """A format cannot be read without libraries that come with an extra; the message is the extra's name."""
