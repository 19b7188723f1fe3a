"""What is in a file: its bytes, within limits, and whether they say that they are a plan."""

from __future__ import annotations

import codecs
import sys
from typing import IO

from renja_lint.files.search import STDIN, Candidate
from renja_lint.patterns import regex
from renja_lint.refusal import refusal
from renja_lint.source import limits

# The key at the beginning of a line, or in front of everything else: indented, or after an opening brace.
_KEY = r"""(?:renja[ \t]*:(?=\s|\Z)|["']renja["'][ \t]*:)"""
_AT_LINE = regex(rf"(?:\A|[\r\n]){_KEY}")
_BEFORE_START = regex(r"[ \t]*(?:(?:#|---|%)[^\r\n]*)?[\r\n]+")
_AT_START = regex(rf"[ \t]*(?:\{{\s*)?{_KEY}")


def read_bytes(candidate: Candidate) -> bytes:
    """Read a file, but no more of it than shows that it is too large.

    Raises:
        OSError: it cannot be read.
        RefusalError: it is standard input, and that is closed.
    """
    if candidate.path == STDIN:
        stream: IO[str] | None = sys.stdin
        if stream is None:  # as with <&-
            raise refusal(id="masukan baku tertutup", en="standard input is closed")
        return sys.stdin.buffer.read(limits.BYTES + 1)
    with open(candidate.path, "rb") as file:
        return file.read(limits.BYTES + 1)


def is_plan(data: bytes) -> bool:
    """Tell whether the top level of a YAML file has the key ``renja``, without parsing what may be hostile."""
    codec = "utf-16" if data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else "utf-8-sig"
    text = data.decode(codec, errors="replace")
    if _AT_LINE.search(text):
        return True
    start = 0
    while skipped := _BEFORE_START.match(text, start):
        start = skipped.end()
    return bool(_AT_START.match(text, start))
