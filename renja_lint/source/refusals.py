"""YAML that a plan has no use for and that is refused, in words: tags, strange keys, further documents."""

from __future__ import annotations

from collections.abc import Collection

from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source.fixing import stretch_of_line
from renja_lint.source.page import Page, PageMapping, PageNode, PageSequence
from renja_lint.source.signs import COLONS
from renja_lint.source.tree import Problem

_NOT_IN_TAG = regex(r"[\s,\[\]{}]|$")
_TAG_DIRECTIVE = regex(r"(?:^|[\r\n\x85\u2028\u2029])(%TAG)\b")
_KEY_OF_LINE = regex(rf"[\W\d]*([a-z_]+)[\s\"']*[:=;{COLONS}]")
_LOOKED_AT = 100  # lines
_FEWEST = 3  # lines that tell a text from a plan with a fault

_TAG = Text(
    id="isi yang diawali tanda ! dibaca sebagai penanda jenis, yang tidak diterima; hapus, atau beri tanda kutip",
    en="a value that begins with ! is read as a tag, which is not accepted; delete it, or quote the value",
)
_KEY = Text(
    id="kunci harus berupa satu kata, bukan daftar atau kumpulan kunci",
    en="a key must be one word, not a list or a set of keys",
)
_DOCUMENT = Text(
    id="tanda --- memulai dokumen kedua; yang dibaca hanya dokumen pertama. Satu berkas memuat satu Renja",
    en="--- begins a second document; only the first is read. One file holds one Renja",
)
_EMPTY = Text(
    id='berkas ini kosong; Renja diawali baris "renja: 1"',
    en='this file is empty; a Renja begins with the line "renja: 1"',
)
_LIST = Text(
    id='berkas ini berisi daftar, padahal Renja berisi kunci dan nilai yang diawali baris "renja: 1"',
    en='this file holds a list; a Renja holds keys and values and begins with the line "renja: 1"',
)
_WORDS = Text(
    id='berkas ini berisi tulisan saja, padahal Renja berisi kunci dan nilai, misalnya "renja: 1"; '
    "sesudah titik dua harus ada spasi",
    en='this file holds words only; a Renja holds keys and values, such as "renja: 1", with a space after the colon',
)
_RECURSIVE = Text(
    id="rujukan ini menunjuk bagian yang memuat rujukan itu sendiri, sehingga tidak ada habisnya",
    en="this alias repeats the part that it stands in itself, without end",
)
_REPEATED = Text(id="bagian yang dirujuk", en="the part that is repeated")
_DIRECTIVE = Text(
    id="baris yang diawali %TAG tidak diterima; hapus baris ini",
    en="a line that begins with %TAG is not accepted; delete it",
)


def tag(page: Page, start: int) -> Problem:
    """Refuse a tag, which begins at or just after an index."""
    start = page.text.index("!", start)
    found = _NOT_IN_TAG.search(page.text, start)
    return _refusal(page, start, found.start() if found else start + 1, _TAG)


def strange_key(page: Page, start: int, end: int) -> Problem:
    """Refuse a key that is not a text."""
    return _refusal(page, start, end, _KEY)


def second_document(page: Page, start: int) -> Problem:
    """Refuse what comes after the first document."""
    return _refusal(page, start, start + 3, _DOCUMENT)


def recursive_alias(page: Page, start: int, end: int, node: PageNode) -> Problem:
    """Refuse an alias inside of what it repeats."""
    opening = page.span(node.start, node.start)
    return _refusal(page, start, end, _RECURSIVE)._replace(related=((opening, _REPEATED),))


def root(page: Page, node: PageNode | None) -> Problem | None:
    """Refuse a file that holds no keys at its top level."""
    if isinstance(node, PageMapping):
        return None
    if node is None or node.start == node.end:
        return _refusal(page, 0, 0, _EMPTY)
    return Problem("BCA008", node.span, {"uraian": _LIST if isinstance(node, PageSequence) else _WORDS})


def words(page: Page, known: Collection[str]) -> Problem | None:
    """Refuse a file that begins like no plan: no key that the format knows on any of its first lines."""
    filled = [number for number in range(len(page.lines[:_LOOKED_AT])) if page.line(number).strip()]
    keys = {found[1] for number in filled if (found := _KEY_OF_LINE.match(page.line(number)))}
    if not known or len(filled) < _FEWEST or not keys.isdisjoint(known):
        return None
    first = stretch_of_line(page, filled[0])
    return _refusal(page, first.start, first.end, _WORDS)


def tag_directive(page: Page) -> Problem | None:
    """Refuse declarations of tags before they are parsed: the parser's time grows with the square of their number."""
    found = _TAG_DIRECTIVE.search(page.text) if "%TAG" in page.text else None
    return _refusal(page, *found.span(1), _DIRECTIVE) if found else None


def _refusal(page: Page, start: int, end: int, what: Text) -> Problem:
    return Problem("BCA008", page.span_of_node(start, end), {"uraian": what})
