"""Keys without their colon and rows behind a strange mark, told by the words that the format knows as keys."""

from __future__ import annotations

import re

from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source.fault import Explanation, Fault
from renja_lint.source.fixing import quote_text, stretch_of_line
from renja_lint.source.signs import COLONS, UNSEEN, plain

_PLACE = r"(?P<place>\s*(?:- +)*)"
_KEY = regex(
    rf"{_PLACE}(?P<key>[A-Za-z_]\w*)(?P<joint>[\s:;={COLONS}{UNSEEN}]*(?:(?<=\s)[-–>]+\s+)?)(?P<rest>.*)", re.DOTALL
)
_QUOTED_LINE = regex(rf"{_PLACE}(?P<mark>[\"'])(?P<key>[a-z_]+):\s+(?P<rest>[^\"']*)(?P=mark)\s*$")
_ROW = regex(
    rf"(?P<indent> *)(?P<mark>[^\w\s\"'#{{\[&!|>%@`,?:]|\w{{1,3}}[.)])(?P<blank>[\s{UNSEEN}]*)(?P<key>[a-z_]+):(?:\s|$)"
)
_HYPHEN = regex(r"\s*-(?=[^\s-])")

_NO_SPACE = Text(id="sesudah titik dua harus ada spasi", en="a space is missing after the colon")
_UNSEEN = Text(
    id="sesudah titik dua ada tanda tak terlihat (biasanya spasi dari Word), bukan spasi biasa; hapus dan ketik spasi",
    en="after the colon stands an invisible sign (often a space brought in from Word), not an ordinary space; delete "
    "it and type a space",
)
_WIDE = Text(
    id="tanda di belakang kunci bukan titik dua biasa (:), hanya mirip; ganti dengan titik dua dan spasi",
    en="the sign after the key only looks like a colon (:); replace it with a colon and a space",
)
_EQUALS = Text(
    id="kunci dan isinya dipisahkan titik dua, bukan tanda =",
    en="a colon, not an equals sign, stands between a key and its value",
)
_SEMICOLON = Text(
    id="kunci dan isinya dipisahkan titik dua, bukan titik koma",
    en="a colon, not a semicolon, stands between a key and its value",
)
_QUOTED_BOTH = Text(
    id="tanda kutip mengapit kunci dan isinya sekaligus; kutip cukup di isinya",
    en="the quotes are around the key and its value together; only the value takes quotes",
)
_NO_COLON = Text(id="sesudah kunci harus ada titik dua", en="a colon is missing after the key")
_NO_BLANK = Text(id="sesudah tanda - harus ada spasi", en="a space is missing after the hyphen")


def has_other_mark(fault: Fault) -> Explanation | None:
    """Tell of a row that begins with another mark than a hyphen and a space: ``– kode:``, ``• kode:``, ``1. kode:``."""
    for number in dict.fromkeys((fault.page.line_of(fault.last.start), fault.line)):
        line = fault.page.line(number)
        found = _ROW.match(line)
        if not found or found["key"] not in fault.known or (found["mark"] == "-" and found["blank"].strip(" ") == ""):
            continue
        mark = found["mark"]
        what = (
            Text(
                id="sesudah tanda - ada tanda tak terlihat, bukan spasi biasa; hapus dan ketik spasi",
                en="after the hyphen stands an invisible sign, not an ordinary space; delete it and type a space",
            )
            if mark == "-"
            else Text(
                id=f"baris tabel diawali tanda hubung biasa dan spasi (- ), bukan {mark}",
                en=f"a row begins with an ordinary hyphen and a space (- ), not with {mark}",
            )
        )
        row = stretch_of_line(fault.page, number)
        return Explanation(row, what, (row.replaced(f"- {row.text[found.start('key') - len(found['indent']) :]}"),))
    return None


def lacks_its_colon(fault: Fault) -> Explanation | None:
    """Tell of a key that the format knows, without its colon: ``lokasi Kecamatan``, ``lokasi; Kecamatan``."""
    number = line_at_fault(fault)
    if number is None:
        return None
    line = fault.page.line(number)
    around = _QUOTED_LINE.match(line)
    if around and around["key"] in fault.known:
        place = stretch_of_line(fault.page, number)
        fixed = f"{around['place'].lstrip()}{around['key']}: {quote_text(around['rest'])}"
        return Explanation(place, _QUOTED_BOTH, (place.replaced(fixed),))
    found = _KEY.match(line)
    return _between(fault, number, found) if found and found["key"] in fault.known else None


def lacks_something(fault: Fault, number: int) -> Explanation | None:
    """Tell what a line lacks between its key, known or not, or its hyphen, and the rest."""
    line = fault.page.line(number)
    found = _KEY.match(line)
    explanation = _between(fault, number, found) if found else None
    hyphen = _HYPHEN.match(line)
    if explanation or not hyphen:
        return explanation
    item = stretch_of_line(fault.page, number)
    return Explanation(item, _NO_BLANK, (item.replaced(f"- {item.text[1:]}"),))


def line_at_fault(fault: Fault) -> int | None:
    """Give the line, from 0, that the parser took for words among keys; None where it met something else."""
    if fault.context == "while scanning a simple key":
        return fault.page.line_of(fault.since)
    if fault.problem.startswith("mapping values are not allowed") and fault.last.line < fault.line:
        return fault.last.line
    return None


def _between(fault: Fault, number: int, found: re.Match[str]) -> Explanation | None:
    """Tell what stands between a key and the rest of its line where a colon and a space are due."""
    joint, rest, known = found["joint"], found["rest"], found["key"] in fault.known
    if any(colon in joint for colon in COLONS):
        what = _WIDE
    elif ":" in joint:
        behind = joint.partition(":")[2]
        if behind.startswith((" ", "\t")) or not (behind or rest):
            return None
        what = _EQUALS if "=" in behind else _UNSEEN if behind.strip(";:") else _NO_SPACE
    elif "=" in joint and rest:
        what = _EQUALS
    elif ";" in joint and known:
        what = _SEMICOLON
    elif (known and rest and joint) or (not rest and found["key"].islower()):
        what = _NO_COLON
    else:
        return None
    value = plain(rest).strip()
    line = stretch_of_line(fault.page, number)
    return Explanation(
        line, what, (line.replaced(f"{found['place'].lstrip()}{found['key']}:{' ' if value else ''}{value}"),)
    )
