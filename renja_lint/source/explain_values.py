"""Values that have to stand in quotes, recognised by the error they cause without."""

from __future__ import annotations

from renja_lint.finding import Text
from renja_lint.patterns import regex
from renja_lint.source.fault import Explanation, Fault
from renja_lint.source.fixing import Stretch, entry, leading_key, quote_text, value_from

_SIGNS = ("while scanning an alias", "while scanning an anchor", "while scanning a tag", "while parsing a tag")
_PERCENT = ("while scanning a directive", "while scanning a %")
_BEGINS_ENTRY = regex(r"\s*(?:$|#|- |-$|[^\s:][^:]*:(?:\s|$))")


def starts_with_sign(fault: Fault) -> Explanation | None:
    """Tell of a sign that means something to YAML: ``target: %``, ``nama: @x``, ``nama: * x``, ``nama: !a!b``."""
    if fault.problem == "found character that cannot start any token" and fault.char != "\t":
        start = fault.at
    elif fault.context in _SIGNS or fault.context.startswith(_PERCENT) or fault.problem == "found undefined tag handle":
        start = fault.since
    elif fault.last.text.startswith("*") and fault.follows_last and fault.last.line == fault.line:
        start = fault.last.start
    elif fault.problem.startswith("mapping keys are not allowed"):
        start = fault.at
    else:
        return None
    sign = fault.page.text[start : start + 1]
    return _quote(
        value_from(fault.page, start),
        Text(
            id=f"isi yang diawali tanda {sign} harus diberi tanda kutip",
            en=f"a value that begins with {sign} needs quotes",
        ),
    )


def starts_with_hyphen(fault: Fault) -> Explanation | None:
    """Tell of a list where none may begin: ``pagu: -``, ``target: - 5``."""
    in_brackets = fault.problem == "did not find expected node content" and fault.char == "-"
    if not in_brackets and not fault.problem.startswith("block sequence entries are not allowed"):
        return None
    value = value_from(fault.page, fault.at)
    below = fault.page.line(fault.line + 1)
    if leading_key(value.text.removeprefix("- ")) in fault.known:
        what = Text(
            id="daftar tidak boleh dimulai di baris kuncinya; pindahkan mulai dari tanda - ke baris baru di bawahnya, "
            "sedikit menjorok",
            en="a list may not begin on the line of its key; put what begins with the - on a new line below, indented",
        )
        return Explanation(value, what)
    if value.text != "-" and below.lstrip().startswith("- "):
        what = Text(
            id="daftar tidak boleh dimulai di baris kuncinya; pindahkan butir pertama ke baris baru, sejajar dengan "
            "butir di bawahnya",
            en="a list may not begin on the line of its key; put the first item on a line of its own, in line with "
            "the items below",
        )
        return Explanation(value, what)
    if value.text == "-":
        what = Text(
            id="tanda - sendirian dibaca sebagai awal daftar; kosongkan isinya, atau beri tanda kutip",
            en="a - by itself is read as the beginning of a list; leave the value empty, or quote it",
        )
    else:
        what = Text(
            id="isi yang diawali tanda - dan spasi dibaca sebagai daftar; beri tanda kutip",
            en="a value that begins with - and a space is read as a list; quote it",
        )
    return _quote(value, what)


def holds_colon(fault: Fault) -> Explanation | None:
    """Tell of a colon and a space inside a value: ``judul: Bab I: Pendahuluan``."""
    if not fault.problem.startswith("mapping values are not allowed"):
        return None
    begins, ends = fault.page.bounds(fault.line)
    if fault.follows_last and begins <= fault.last.start < fault.last.end:
        start = fault.last.start
    elif begins + len(entry(fault.page.text[begins:ends]).head) == fault.at > begins:
        start = fault.at
    else:
        return None
    value = value_from(fault.page, start, fault.at)
    if leading_key(value.text) in fault.known:
        what = Text(
            id="satu baris memuat dua kunci; tulis yang kedua di baris baru, atau apit dengan kurung kurawal",
            en="one line holds two keys; write the second on a line of its own, or put it in braces",
        )
        return Explanation(value, what, (value.replaced("{" + value.text.rstrip("}") + "}"),))
    return _quote(
        value,
        Text(
            id="isi ini memuat titik dua dan spasi, sehingga dibaca sebagai kunci baru; beri tanda kutip",
            en="this value holds a colon and a space and is read as a further key; quote it",
        ),
    )


def starts_with_block_mark(fault: Fault) -> Explanation | None:
    """Tell of the mark of a text block with words behind it: ``nama: | teks``, ``target: > 5``."""
    if fault.context != "while scanning a block scalar" or fault.char == "\t":
        return None
    mark = fault.page.text[fault.since : fault.since + 1]
    value = value_from(fault.page, fault.since)
    what = Text(
        id=f"sesudah tanda {mark} teks harus dimulai di baris berikutnya; bila tanda itu bagian dari isi, beri "
        "tanda kutip",
        en=f"after {mark} the text has to begin on the next line; where the sign belongs to the value, quote it",
    )
    line, below = fault.page.line(value.line), fault.page.line(value.line + 1)
    goes_on = below.strip() and len(below) - len(below.lstrip()) > len(line) - len(line.lstrip(" -"))
    return Explanation(value, what, () if goes_on else (value.quoted(),))


def has_backslash(fault: Fault) -> Explanation | None:
    """Tell of a backslash in double quotes, as in a path of Windows."""
    if fault.context != "while parsing a quoted scalar":
        return None
    value = value_from(fault.page, fault.since)
    inner = value.text[1:-1].replace("'", "''")
    return Explanation(
        value,
        Text(
            id="di dalam tanda kutip ganda, garis miring terbalik punya arti khusus; pakai tanda kutip tunggal",
            en="in double quotes a backslash has a meaning of its own; use single quotes",
        ),
        (value.replaced(f"'{inner}'"),),
    )


def is_quoted_in_part(fault: Fault) -> Explanation | None:
    """Tell of words beside the quotes: ``nama: "Rapat" koordinasi``."""
    last = fault.last
    if not last.text.startswith(("'", '"')) or not fault.follows_last or last.line != fault.line:
        return None
    return _quote(
        value_from(fault.page, last.start, fault.at),
        Text(
            id="tanda kutip hanya mengapit sebagian isi; apit seluruh isi dengan tanda kutip",
            en="the quotes hold only a part of the value; put the whole of it in quotes",
        ),
    )


def is_never_closed(fault: Fault) -> Explanation | None:
    """Tell of a quote that is not closed, or only by the opening quote of a later line: ``target: '%``."""
    if fault.context == "while scanning a quoted scalar":
        start = fault.since
    elif fault.last.text.startswith(("'", '"')) and fault.follows_last and _ends_here(fault):
        start = fault.last.start
    else:
        return None
    value = value_from(fault.page, start)
    mark, words = value.text[:1], value.text[1:]
    candidates: list[str] = []
    if _BEGINS_ENTRY.match(fault.page.line(value.line + 1)):
        key, colon, rest = words.partition(": ")
        candidates = [
            value.replaced(quote_text(words)),
            value.replaced(f"{mark}{key}{mark}{colon}{rest}") if colon else "",
        ]
    what = Text(
        id=f"tanda kutip {mark} dibuka di sini tetapi tidak ditutup",
        en=f"the quote {mark} opens here and is not closed",
    )
    return Explanation(value, what, tuple(candidates))


def _ends_here(fault: Fault) -> bool:
    """Tell whether the last text began on an earlier line and ended on the one where the parser gave up."""
    return fault.last.line < fault.page.line_of(fault.last.end) == fault.line


def _quote(value: Stretch, what: Text) -> Explanation:
    return Explanation(value, what, (value.quoted(),))
