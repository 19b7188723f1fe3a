"""Words of a value that YAML takes for a comment or a name, so that they are not read: ``Desa #1``, ``&Co``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source import limits
from renja_lint.source.fixing import Stretch
from renja_lint.source.page import Page, PageNode, PageScalar
from renja_lint.source.tree import Mapping, Node, Problem, Sequence

# A comment of people who know that it is one has a blank behind its sign.
_COMMENT = regex(r"[ \t]+#[^\W_][^\r\n]*")
_ANY_COMMENT = regex(r"[ \t]#[^\W_]")  # for a look at a whole text
_NAME = regex(r"&([^\s,\[\]{}]+)")
_REFERENCE = regex(r"\*([^\s,\[\]{}]+)")
_MARKED = ('"', "'", "|", ">", "*", "&", "!")

_HASH = Text(
    id="tanda # sesudah spasi memulai catatan, yang tidak dibaca",
    en="a # after a space begins a comment, which is not read",
)
_ANCHOR = Text(
    id="kata yang diawali & di depan isi dibaca sebagai nama rujukan, bukan isi",
    en="a word that begins with & in front of a value is read as a name for references, not as the value",
)


def find_lost(page: Page, root: PageNode) -> list[Problem]:
    """Report values of which a part is not read although it looks like a part of them."""
    text = page.text
    if not ("#" in text and _ANY_COMMENT.search(text)) and not ("&" in text and _NAME.search(text)):
        return []
    return list(islice(_lost(page, root), limits.PROBLEMS))


def _lost(page: Page, root: PageNode) -> Iterator[Problem]:
    referred = frozenset(_REFERENCE.findall(page.text)) if "*" in page.text else frozenset()
    for scalar in _scalars(root):
        end = _end_of_comment(page, scalar) or _end_after_name(page, scalar, referred)
        if end:
            whole = Stretch(page, scalar.start, end)
            what = _ANCHOR if whole.text.startswith("&") else _HASH
            data: dict[str, object] = {"uraian": what, "tertulis": whole.text, "terbaca": scalar.text}
            data["baris_benar"] = whole.quoted()
            yield Problem("BCA020", page.span(scalar.start, end), data)


def _end_of_comment(page: Page, scalar: PageScalar) -> int:
    """Find the end of a comment that goes on with the words of a value; 0 where there is none."""
    is_plain = any(map(str.isalpha, scalar.text)) and not page.text.startswith(_MARKED, scalar.start)
    found = _COMMENT.match(page.text, scalar.end) if is_plain and _is_on_one_line(page, scalar) else None
    return scalar.start + len(page.text[scalar.start : found.end()].rstrip()) if found else 0


def _end_after_name(page: Page, scalar: PageScalar, referred: frozenset[str]) -> int:
    """Find the end of a value behind a name that nothing refers to; 0 where there is none."""
    found = _NAME.match(page.text, scalar.start, scalar.end)
    is_plain = found is not None and not page.text[found.end() : scalar.end].lstrip().startswith(_MARKED)
    if not found or not is_plain or found[1] in referred or not _is_on_one_line(page, scalar):
        return 0
    return scalar.end


def _is_on_one_line(page: Page, scalar: PageScalar) -> bool:
    return page.line_of(scalar.start) == page.line_of(scalar.end)


def _scalars(root: PageNode) -> Iterator[PageScalar]:
    """Give the texts of a tree in the order of the file."""
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, PageScalar):
            yield node
        elif isinstance(node, Mapping):
            waiting += reversed(node.values())
        elif isinstance(node, Sequence):
            waiting += reversed(node)
