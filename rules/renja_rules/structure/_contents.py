"""The list of chapters in the sub-chapter on the layout (1.4), and which real chapters its lines mean."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import NamedTuple

from renja_lint import Bagian, Place, Plan, fold, has_words, regex
from renja_rules.reading.chapters.lists import Line, continued, lines

_LEAST = 2  # chapters that a list must name to be one
MOST = 300  # numbered lines that are read: more is no list of chapters
# Where a line goes on to tell what a chapter is about, its title ends.
_ABOUT = regex(
    r"[ ,:;(\N{EN DASH}-]{1,6}(?:yang |pada |dalam )?(?:bab ini|bagian ini|sub ?bab ini|memuat|berisi|menguraikan|"
    r"menjelaskan|mengemukakan|menyajikan|membahas|menggambarkan|mencakup|terdiri|merupakan)\b",
    re.IGNORECASE,
)
_PAGE = regex(r"(?:\.{3,200}|\N{HORIZONTAL ELLIPSIS})[ .]{0,200}[0-9ivx]{0,4}$", re.IGNORECASE)
_LONGEST = 400  # characters of a title that are compared


class Butir(NamedTuple):
    """A line of the list with the lines below it that belong to its chapter; ``panjang`` is its whole title."""

    bagian: Bagian
    line: Line
    panjang: str
    anak: tuple[Butir, ...] = ()

    @property
    def judul(self) -> str:
        """Give the title alone."""
        return _title(self.line.judul) or _title(self.panjang)

    @property
    def sebutan(self) -> str:
        """Give what people call it: number and title."""
        return f"{self.line.nomor} {self.judul}".strip()

    @property
    def place(self) -> Place:
        """Give the place of number and title."""
        return self.bagian.quote(self.line.start, self.line.end)

    @property
    def folded(self) -> tuple[str, str]:
        """Give the title without case, spaces and marks, as it stands on the line and with the lines below."""
        return fold(self.judul), fold(_title(self.panjang))


class Daftar(NamedTuple):
    """The list: the sub-chapter it stands in, and its chapters."""

    bagian: Bagian
    bab: tuple[Butir, ...]


def contents(plan: Plan) -> Daftar | None:
    """Give the list of chapters that the plan prints; None where there is none that can be read."""
    return plan.made(_contents)


def _contents(plan: Plan) -> Daftar | None:
    for bab in plan.bab:
        for bagian in (bab, *bab.subbab):
            if has_words(bagian.judul, "sistematika") and len(butir := _chapters(bagian)) >= _LEAST:
                return Daftar(bagian, butir)
    return None


def _chapters(bagian: Bagian) -> tuple[Butir, ...]:
    """Read the lines that name chapters, each with those that name its sub-chapters."""
    found = lines(bagian.teks)[:MOST]
    top = {"bab"} if any(line.kind == "bab" for line in found) else {"romawi"}
    if not any(line.kind in top for line in found):
        top = {"angka"}
    bab: list[Butir] = []
    for line, following in zip_longest(found, found[1:]):
        butir = Butir(bagian, line, continued(bagian.teks, line, following))
        if line.kind in top:
            bab.append(butir)
        elif bab and _is_subbab(line):
            bab[-1] = bab[-1]._replace(anak=(*bab[-1].anak, butir))
    return tuple(bab)


def _is_subbab(line: Line) -> bool:
    return (line.kind == "desimal" and len(line.parts) == 2) or (line.kind == "huruf" and line.nomor.isupper())


def _title(text: str) -> str:
    """Cut off what is not the title: a page number behind dots, and what the chapter is said to be about."""
    title = _PAGE.sub("", " ".join(text[:_LONGEST].split()))
    about = _ABOUT.search(title)
    return (title[: about.start()] if about else title).strip(" .,:;")
