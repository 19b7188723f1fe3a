"""What a reader of a document format is, and what it may be told beside the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import ClassVar, NamedTuple

from renja_lint.source.tree import Mapping, Reading


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
    """Give the first reader that accepts a file; None where none does, and it is YAML.

    Raises:
        FailedReaderError: one of them failed.

    """
    for reader in readers:
        with _blaming(reader):
            if reader.accepts(data, name):
                return reader
    return None


def read_with(reader: Reader, data: bytes, given: Given) -> Reading:
    """Read a document with a reader that accepts it.

    Raises:
        MissingExtraError: a library is not installed that the format needs.
        FailedReaderError: the reader failed, or gave neither a tree nor a problem.

    """
    with _blaming(reader):
        reading: object = reader.read(data, given)
        if not isinstance(reading, Reading) or not isinstance(reading.tree, Mapping | None):
            message = f"{reader.name} gives no reading"
            raise TypeError(message)
        if reading.tree is None and not reading.problems:
            message = f"{reader.name} gives neither a tree nor a problem"
            raise ValueError(message)
        return reading


@contextmanager
def _blaming(reader: Reader) -> Iterator[None]:
    """Name the reader of whatever fails here, the end of the program included; stopping by hand is no failure."""
    try:
        yield
    except (MissingExtraError, KeyboardInterrupt):
        raise
    except BaseException as error:
        raise FailedReaderError(reader.name, error) from error


class FailedReaderError(Exception):
    """A reader failed on a file: its name, and what it raised."""

    def __init__(self, reader: str, error: BaseException) -> None:
        """Keep both."""
        super().__init__(f"{reader}: {type(error).__name__}: {error}")
        self.reader = reader
        self.error = error


class MissingExtraError(Exception):
    """A format cannot be read without libraries that come with an extra; the message is the extra's name."""
