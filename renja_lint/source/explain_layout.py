"""Lines that stand wrong, recognised by the error they cause: tabs, indentation, missing colons."""

from __future__ import annotations

from itertools import islice

from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source.explain_above import culprit
from renja_lint.source.explain_keys import lacks_something, line_at_fault
from renja_lint.source.fault import Explanation, Fault
from renja_lint.source.fixing import LONGEST_SHOWN, Stretch, leading_key, stretch_of_line
from renja_lint.source.page import Page

_HYPHENS = regex(r"[ \t]*(?:-[ ]+)*")
_HYPHEN_ITEM = regex(r"\s*- ")
_LOOK_BACK = 200  # lines in which to look for the columns of keys
_MOST_COLUMNS = 4

_TAB = Text(
    id="baris ini diawali tab, padahal YAML hanya menerima spasi; ganti tab dengan spasi",
    en="this line begins with a tab, and YAML takes only spaces; replace it",
)
_TAB_INSIDE = Text(
    id="di sini ada tab, padahal YAML hanya menerima spasi; ganti tab dengan satu spasi",
    en="a tab stands here, and YAML takes only spaces; replace it with one space",
)
_LOOSE = Text(
    id="baris ini bukan kunci dan isi, dan bukan butir daftar",
    en="this line is no key with a value and no list item",
)
_TWO_WAYS = Text(
    id="bila baris itu kunci, beri titik dua dan spasi sesudah namanya; bila lanjutan isi di atasnya, buat lebih "
    "menjorok",
    en="where the line is a key, put a colon and a space after its name; where it goes on with the value above, indent "
    "it further",
)
_BLOCK = Text(
    id="baris ini kurang menjorok dibanding teks di atasnya, sehingga tidak termasuk teks itu; sejajarkan",
    en="this line is indented less than the text above and does not belong to it; bring it in line",
)
_INDENT = Text(
    id="awal baris ini tidak sejajar dengan kunci lain di bagian yang sama; sejajarkan dengan spasi",
    en="this line does not begin in line with the other keys of its part; bring it in line with spaces",
)
_GENERAL = Text(
    id="susunan di baris ini tidak dapat dibaca; periksa spasi di awal baris, titik dua, tanda kutip dan kurung di "
    "baris ini dan baris di atasnya",
    en="this line cannot be read as YAML; look at the indentation, colons, quotes and brackets here and on the line "
    "above",
)


def begins_with_tab(fault: Fault) -> Explanation | None:
    """Tell of a tab in the indentation of a line."""
    if fault.char != "\t":
        return None
    begins, ends = fault.page.bounds(fault.line)
    line = fault.page.text[begins:ends]
    blanks = line[: len(line) - len(line.lstrip())]
    if fault.at >= begins + len(blanks):
        tabs = Stretch(fault.page, fault.at, fault.at + 1)
        return Explanation(tabs, _TAB_INSIDE, (tabs.replaced(" "),))
    place = Stretch(fault.page, begins, begins + len(blanks))
    return Explanation(place, _TAB, _moved(fault.page, fault.line, blanks.count(" ") or len(blanks.expandtabs(2))))


def leaves_block(fault: Fault) -> Explanation | None:
    """Tell of a line of a text block that is indented less than the lines before it."""
    start = fault.since if fault.context == "while scanning a simple key" else fault.at
    last = fault.last
    if not last.text.startswith(("|", ">")) or last.end > start or fault.page.text[last.end : start].strip():
        return None
    line = fault.page.line_of(start)
    if leading_key(fault.page.line(line).strip()) in fault.known:
        return None
    above = fault.page.line(line - 1)
    return Explanation(
        stretch_of_line(fault.page, line), _BLOCK, _moved(fault.page, line, len(above) - len(above.lstrip()))
    )


def is_loose(fault: Fault) -> Explanation | None:
    """Tell of words among keys that are no key: ``pagu:5``, ``-butir``, ``pagu = 5``, ``Dokumen Renja``."""
    number = line_at_fault(fault)
    if number is None:
        return None
    lacking = lacks_something(fault, number)
    if lacking or fault.context != "while scanning a simple key":
        return lacking
    own = len(fault.page.line(number)) - len(fault.page.line(number).lstrip())
    return Explanation(stretch_of_line(fault.page, number), _LOOSE, _moved(fault.page, number, own + 2), _TWO_WAYS)


def is_out_of_line(fault: Fault) -> Explanation | None:
    """Tell of a key or item that stands in no column of the keys around it."""
    if fault.problem.startswith("mapping values are not allowed"):
        is_so = fault.last.line < fault.line
    else:
        is_so = fault.is_first_on_line and fault.problem.startswith("did not find expected")
    if not is_so or fault.at == len(fault.page.text):
        return None
    line = fault.page.line(fault.line)
    if not _HYPHEN_ITEM.match(line) and line.lstrip().startswith("-"):
        return lacks_something(fault, fault.line)
    first = _indented_first(fault.page, fault.line)
    if first:
        return Explanation(first, _INDENT, (first.text,))
    candidates = _moved(fault.page, fault.line, len(line) - len(line.lstrip()))
    return Explanation(stretch_of_line(fault.page, fault.line), _INDENT, candidates, moves=True, rival=culprit(fault))


def is_unclear(fault: Fault) -> Explanation:
    """Say of anything else where it is and what to look at."""
    return Explanation(stretch_of_line(fault.page, fault.line), _GENERAL)


def _indented_first(page: Page, number: int) -> Stretch | None:
    """Give the first line of a file where it alone is indented: all below begins at the margin, as line ``number``."""
    above = islice((above for above in range(number) if page.line(above).strip(" -#")), 2)
    lines = [stretch_of_line(page, above) for above in above]
    is_alone = len(lines) == 1 and not page.line(number).startswith((" ", "-"))
    return lines[0] if is_alone and page.line(lines[0].line).startswith(" ") else None


def _moved(page: Page, number: int, own: int) -> tuple[str, ...]:
    """Give a line at the columns of the lines above it, those next to column ``own`` first.

    A list item is moved only under another: elsewhere it would go on with the value above it.
    """
    words = page.line(number).strip()
    if len(words) > LONGEST_SHOWN:
        return ()
    columns = _item_columns(page, number) if words.startswith("- ") else _columns_above(page, number)
    nearest = sorted(columns, key=lambda column: (abs(column - own), -column))
    return tuple(" " * column + words for column in nearest[:_MOST_COLUMNS])


def _item_columns(page: Page, number: int) -> set[int]:
    above = [page.line(line) for line in range(max(number - _LOOK_BACK, 0), number)]
    return {len(line) - len(line.lstrip()) for line in above if _HYPHEN_ITEM.match(line)}


def _columns_above(page: Page, number: int) -> set[int]:
    """Give the columns in which keys and items of the enclosing parts begin, and the one further in."""
    columns: set[int] = set()
    least = LONGEST_SHOWN
    for above in range(number - 1, max(number - _LOOK_BACK, 0) - 1, -1):
        line = page.line(above)
        indent = len(line) - len(line.lstrip())
        if not line.strip() or line.lstrip().startswith("#") or indent > least:
            continue
        found = _HYPHENS.match(line)
        inner = found.end() if found else indent
        columns |= {indent, inner} if columns else {indent, inner, inner + 2}
        least = indent
    return columns
