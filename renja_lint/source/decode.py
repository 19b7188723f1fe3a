"""From bytes to text: UTF-8 or UTF-16 with byte order mark, else in plain words what to do."""

from __future__ import annotations

import codecs
import re

from renja_lint.finding import Span, Text
from renja_lint.source import limits
from renja_lint.source.page import Page
from renja_lint.source.tree import Problem

_START = Span(1, 1, 1, 1)
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_LOOKED_AT = 200  # bytes that show how a text without byte order mark is written
_FORBIDDEN = r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # slow to compile, rarely used
_OTHER_FILES = {
    b"PK\x03\x04": ("Excel atau Word (atau zip)", "an Excel or Word file (or a zip)"),
    b"\xd0\xcf\x11\xe0": ("Excel atau Word versi lama", "an old Excel or Word file"),
    b"%PDF-": ("PDF", "a PDF file"),
}

_NAME = Text(
    id="pilih berkas YAML; dokumen Word dan buku kerja Excel diperiksa bila akhirannya .docx atau .xlsx",
    en="choose a YAML file; Word documents and Excel workbooks are checked under the suffix .docx or .xlsx",
)
_SAVE = Text(
    id='simpan ulang sebagai UTF-8: di Notepad lewat Simpan Sebagai, Pengodean "UTF-8"; di Word sebagai Teks Biasa '
    'dengan pengodean "Unicode (UTF-8)"; di Excel sebagai "CSV UTF-8" atau "Teks Unicode"',
    en='save it again as UTF-8: in Notepad by Save As with encoding "UTF-8"; in Word as Plain Text with encoding '
    '"Unicode (UTF-8)"; in Excel as "CSV UTF-8" or "Unicode Text"',
)

_UTF16_SAID = Text(
    id=f"berkas ini tampaknya disimpan sebagai UTF-16 tanpa tanda pengenalnya (BOM), bukan UTF-8; {_SAVE.id}",
    en=f"this file seems to be saved as UTF-16 without its byte order mark, not as UTF-8; {_SAVE.en}",
)


def decode(data: bytes) -> Page | Problem:
    """Give the text of a file, or why there is none."""
    if len(data) > limits.BYTES:
        return Problem("BCA003", _START, {"uraian": limits.TOO_LARGE})
    for beginning, (kind_id, kind_en) in _OTHER_FILES.items():
        if data.startswith(beginning):
            id_, en = f"berkas ini berkas {kind_id}, bukan teks YAML", f"this is {kind_en}, not a YAML text"
            return _unreadable(_START, Text(id=id_, en=en), _NAME)
    bom = data[:2]
    if bom in _UTF16:
        return _decoded(data[2:], _UTF16[bom])
    if _unmarked(data):
        return _unreadable(_START, _UTF16_SAID)
    return _decoded(data.removeprefix(codecs.BOM_UTF8), "utf-8")


def lines_as_shown(data: bytes) -> list[str]:
    """Give the lines of a file that cannot be read, as far as they can be shown."""
    codec = "utf-16" if data[:2] in _UTF16 else _unmarked(data) or "utf-8-sig"
    return Page(data[: limits.BYTES].decode(codec, errors="replace")).lines


def find_forbidden(page: Page) -> Problem | None:
    """Find the first character that no text file may hold, such as NUL."""
    found = re.search(_FORBIDDEN, page.text)
    if found is None:
        return None
    name = "NUL" if found[0] == "\0" else f"U+{ord(found[0]):04X}"
    what = Text(
        id=f"ada tanda tak terlihat yang tidak boleh ada dalam berkas teks ({name}) di sini; hapus tanda itu, "
        f"atau {_SAVE.id}",
        en=f"an invisible character that no text file may hold ({name}) stands here; delete it, or {_SAVE.en}",
    )
    return _unreadable(page.span(found.start(), found.end()), what)


def _unmarked(data: bytes) -> str:
    """Give the codec of a text that is UTF-16 without byte order mark: of its first bytes nearly every second is 0."""
    looked_at = data[:_LOOKED_AT]
    if looked_at.count(0) < 2:
        return ""
    halves = {"utf-16-le": (looked_at[1::2], looked_at[::2]), "utf-16-be": (looked_at[::2], looked_at[1::2])}
    found = (codec for codec, (high, low) in halves.items() if high.count(0) >= 0.9 * len(high) and 0 not in low)
    return next(found, "")


def _decoded(data: bytes, encoding: str) -> Page | Problem:
    try:
        return Page(data.decode(encoding))
    except UnicodeDecodeError as error:
        before = Page(data[: error.start].decode(encoding))
    what = Text(
        id=f"berkas ini tidak disimpan sebagai UTF-8, dan huruf di sini tidak terbaca; {_SAVE.id}",
        en=f"this file is not saved as UTF-8, and the character here cannot be read; {_SAVE.en}",
    )
    at = len(before.text)
    return _unreadable(before.span(at, at)._replace(end_column=before.span(at, at).column + 1), what)


def _unreadable(span: Span, what: Text, advice: Text | None = None) -> Problem:
    data: dict[str, object] = {"uraian": what}
    return Problem("BCA001", span, data if advice is None else data | {"anjuran": advice})
