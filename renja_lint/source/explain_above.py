"""Lines above the one at which the parser gave up: one of them lost its indentation or its hyphen."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source.fault import Explanation, Fault
from renja_lint.source.fixing import LONGEST_SHOWN, leading_key, stretch_of_line
from renja_lint.source.page import Page

# Keys whose items are sets of keys, with those that an item begins with where not any may.
_LISTS: dict[str, tuple[str, ...]] = {"bab": (), "subbab": (), "baris": (), "indikator": ("jenis", "nama")}
_OF_TABLES = frozenset({"nomor", "judul", "kepala", "baris", "total"})  # keys that no plan has at the margin
_FAR = 5000  # lines above that are looked at: a table is not longer
_ITEM = regex(r" *- +")

_NO_HYPHEN = Text(
    id="baris ini awal butir daftar, sehingga harus diawali tanda hubung dan spasi (- )",
    en="this line begins an item of a list and needs a hyphen and a space (- ) in front",
)
_LOST = Text(
    id="spasi di awal baris ini hilang, sehingga baris-baris di bawahnya tidak lagi termasuk bagian yang sama; "
    "sejajarkan",
    en="the spaces in front of this line are lost, so that the lines below are no longer of the same part; bring it in "
    "line",
)


def culprit(fault: Fault) -> Explanation | None:
    """Tell of another line than the one the parser met, or of another slip, where fixing that may come further."""
    page, number = fault.page, fault.line
    line = page.line(number)
    if len(line) > LONGEST_SHOWN:
        return None
    above = list(_above(page, number))
    return _repeats_first_key(fault, above) or _lacks_hyphen(page, number, above) or _lost_indent(fault, above)


def _repeats_first_key(fault: Fault, above: list[int]) -> Explanation | None:
    """Find a line in the column of the hyphens above it, with the key that those begin with."""
    page, line = fault.page, fault.page.line(fault.line)
    if "'-' indicator" not in fault.problem or _is_item(line):
        return None
    item = next((page.line(at) for at in above if _indent(page.line(at)) <= _indent(line)), "")
    is_row = _is_item(item) and _indent(item) == _indent(line) and _key(item) and _key(item) == _key(line)
    return _with_hyphen(page, fault.line, _indent(line)) if is_row else None


def _lacks_hyphen(page: Page, number: int, above: list[int]) -> Explanation | None:
    """Find the first line below the key of a list, where it is no item although what follows it is of one."""
    line = page.line(number)
    column = _indent(line) if _is_item(line) else _indent(line) - 2
    opening = next((at for at in above if _opens_list(page.line(at)) and _indent(page.line(at)) <= column), None)
    if opening is None:
        return None
    below = [at for at in above if at > opening]
    first = below[-1] if below else number
    is_direct = _is_item(line) or len(below) == 1
    key, begins = _key(page.line(first)), _LISTS[_key(page.line(opening))]
    if first == number or _is_item(page.line(first)) or not is_direct or not key or (begins and key not in begins):
        return None
    return _with_hyphen(page, first, column)


def _lost_indent(fault: Fault, above: list[int]) -> Explanation | None:
    """Find a line with a key that stands further left than those around it, which are in one column or open a part."""
    page, column = fault.page, _indent(fault.page.line(fault.line))
    place = next((place for place, at in enumerate(above) if _indent(page.line(at)) < column), None)
    if place is None or _is_item(page.line(fault.line)):
        return None
    number, words = above[place], page.line(above[place]).strip()
    before = next((page.line(at) for at in above[place + 1 :] if _indent(page.line(at)) <= column), "")
    opens = place + 1 < len(above) and page.line(above[place + 1]) == before and before.rstrip().endswith(":")
    is_between = column in {_indent(before), _inner(before)} or opens
    if not is_between or _is_item(page.line(number)) or _key(words) not in fault.known:
        return None
    is_likelier = _key(words) in _OF_TABLES and not _indent(page.line(number))
    return Explanation(stretch_of_line(page, number), _LOST, (" " * column + words,), is_likelier=is_likelier)


def _with_hyphen(page: Page, number: int, column: int) -> Explanation:
    return Explanation(
        stretch_of_line(page, number), _NO_HYPHEN, (f"{' ' * column}- {page.line(number).strip()}",), is_likelier=True
    )


def _above(page: Page, number: int) -> Iterator[int]:
    """Give the lines above one, the nearest first, without empty ones and comments."""
    for at in range(number - 1, max(number - _FAR, 0) - 1, -1):
        if page.line(at).strip() and not page.line(at).lstrip().startswith("#"):
            yield at


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _inner(line: str) -> int:
    found = _ITEM.match(line)
    return found.end() if found else _indent(line)


def _is_item(line: str) -> bool:
    return _ITEM.match(line) is not None


def _key(line: str) -> str:
    return leading_key(line[_inner(line) :])


def _opens_list(line: str) -> bool:
    return _key(line) in _LISTS and line.rstrip().endswith(":")
