"""Lines that stand wrong, recognised by the error they cause: tabs, indentation, missing colons."""

from __future__ import annotations

import re

from renja_lint.finding import Text
from renja_lint.source.fault import Explanation, Fault
from renja_lint.source.mending import LONGEST_SHOWN, Stretch
from renja_lint.source.page import Page

_HYPHENS = re.compile(r"[ \t]*(?:-[ ]+)*")
_HYPHEN_ITEM = re.compile(r"\s*- ")
_LOOK_BACK = 200  # lines in which to look for the columns of keys
_MOST_COLUMNS = 4

_TAB = Text(
    id="baris ini diawali tab, padahal YAML hanya menerima spasi; ganti tab dengan spasi",
    en="this line begins with a tab, and YAML takes only spaces; replace it",
)
_NO_COLON = Text(
    id="baris ini bukan kunci dan isi, dan bukan butir daftar; bila ini lanjutan isi di atasnya, buat lebih menjorok",
    en="this line is no key with a value and no list item; where it goes on with the value above, indent it further",
)
# What a line lacks: what it looks like, what goes between its two parts, and how that is said.
_LACKING = (
    (
        re.compile(r"(\s*(?:- +)*[A-Za-z_]\w*):(?=\S)"),
        ": ",
        Text(id="sesudah titik dua harus ada spasi", en="a space is missing after the colon"),
    ),
    (
        re.compile(r"(\s*)-(?=[^\s-])"),
        "- ",
        Text(id="sesudah tanda - harus ada spasi", en="a space is missing after the hyphen"),
    ),
    (
        re.compile(r"(\s*(?:- +)*[A-Za-z_]\w*) ?= ?(?=\S)"),
        ": ",
        Text(
            id="kunci dan isinya dipisahkan titik dua, bukan tanda =",
            en="a colon, not an equals sign, stands between a key and its value",
        ),
    ),
    (
        re.compile(r"(\s*(?:- +)*[a-z_]+)$"),
        ":",
        Text(id="sesudah kunci harus ada titik dua", en="a colon is missing after the key"),
    ),
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
    place = Stretch(fault.page, begins, begins + len(blanks))
    return Explanation(place, _TAB, _moved(fault.page, fault.line, len(blanks.expandtabs(2))))


def leaves_block(fault: Fault) -> Explanation | None:
    """Tell of a line of a text block that is indented less than the lines before it."""
    start = fault.since if fault.context == "while scanning a simple key" else fault.at
    last = fault.last
    if not last.text.startswith(("|", ">")) or last.end > start or fault.page.text[last.end : start].strip():
        return None
    line = fault.page.line_of(start)
    above = fault.page.line(line - 1)
    return Explanation(_written(fault.page, line), _BLOCK, _moved(fault.page, line, len(above) - len(above.lstrip())))


def lacks_colon(fault: Fault) -> Explanation | None:
    """Tell of words among keys that are no key: ``pagu:5``, ``-butir``, ``pagu = 5``."""
    if fault.context == "while scanning a simple key":
        start = fault.since
    elif fault.problem.startswith("mapping values are not allowed") and fault.last.line < fault.line:
        start = fault.last.start
    else:
        return None
    number = fault.page.line_of(start)
    lacking = _lacking(fault.page, number)
    if lacking or start != fault.since:
        return lacking
    own = len(fault.page.line(number)) - len(fault.page.line(number).lstrip())
    return Explanation(_written(fault.page, number), _NO_COLON, _moved(fault.page, number, own + 2))


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
        return _lacking(fault.page, fault.line)
    candidates = _moved(fault.page, fault.line, len(line) - len(line.lstrip()))
    return Explanation(_written(fault.page, fault.line), _INDENT, candidates)


def is_unclear(fault: Fault) -> Explanation:
    """Say of anything else where it is and what to look at."""
    return Explanation(_written(fault.page, fault.line), _GENERAL)


def _written(page: Page, number: int) -> Stretch:
    """Give what stands on a line, without blanks around it."""
    begins, ends = page.bounds(number)
    text = page.text[begins:ends]
    return (
        Stretch(page, ends - len(text.lstrip()), begins + len(text.rstrip()))
        if text.strip()
        else Stretch(page, begins, begins)
    )


def _lacking(page: Page, number: int) -> Explanation | None:
    """Tell what a line lacks between its key, or its hyphen, and the rest."""
    line = page.line(number)
    for pattern, joint, what in _LACKING:
        found = pattern.match(line)
        if found:
            return Explanation(_written(page, number), what, (f"{found[1]}{joint}{line[found.end() :]}",))
    return None


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
