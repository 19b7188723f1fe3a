"""Which edition of the nomenclature rules a plan, and which of our lists serve for it."""

from __future__ import annotations

from renja_lint.nomenclature import EditionChoice, list_editions
from renja_lint.patterns import regex
from renja_lint.regime.basis import JENIS, Jenis

_EDITION_WORDS = regex(r"kepmendagri|permendagri|nomor|tahun|[^a-z0-9]+")

# Each edition that may rule, the editions of ours whose rows serve for it, those that advise where these are silent,
# and the next with indicators and units. Where the ruling edition is not in our data, its neighbours serve together.
_1317, _SIPD = "900.1.15.5-1317-2023", "sipd-2027"
_CHOICES = {
    choice.ruling: choice
    for choice in (
        EditionChoice("90-2019", ("90-2019",), (), (_1317, _SIPD)),
        EditionChoice("050-3708-2020", ("050-3708-2020",), (), (_1317, _SIPD)),
        EditionChoice("050-5889-2021", ("050-5889-2021",), (_1317,)),
        EditionChoice(_1317, (_1317,), ()),
        EditionChoice("900.1.15.5-3406-2024", (_1317, _SIPD), ()),
        EditionChoice("900.1-2850-2025", (_1317, _SIPD), ()),
        EditionChoice(_SIPD, (_SIPD,), (_1317,)),
        EditionChoice("900.1-861-2026", (_SIPD,), (_1317,)),
    )
}
EDITIONS = tuple(_CHOICES)

# Which edition rules a plan: (last year, kinds, edition), inferred from the decrees' dates: the plan's word goes first.
_RULING: tuple[tuple[int, tuple[Jenis, ...], str], ...] = (
    (2021, ("induk",), "90-2019"),
    (2022, JENIS, "050-3708-2020"),
    (2023, JENIS, "050-5889-2021"),
    (2024, ("induk",), "050-5889-2021"),
    (2024, ("perubahan",), _1317),
    (2025, ("induk",), _1317),
    (2025, ("perubahan",), "900.1.15.5-3406-2024"),
    (2026, ("induk",), "900.1.15.5-3406-2024"),
    (2026, ("perubahan",), "900.1-2850-2025"),
    (9999, JENIS, "900.1-861-2026"),
)
# The yearly plan of 2027 was begun under one edition and entered under the next: which of the two is not settled.
_UNSETTLED = {("induk", 2027): EditionChoice("900.1-2850-2025", (_SIPD,), (_1317,))}
# Official indicators and units came with 050-5889/2021.
WITHOUT_MEASURES = ("90-2019", "050-3708-2020")
# Two digits end a sub kegiatan's code up to 050-5889/2021, four from 900.1.15.5-1317/2023 on.
TWO_DIGITS = ("90-2019", "050-3708-2020", "050-5889-2021")
# Yearly plans of 2024 were printed with either: 050-5889/2021 rules them, 1317/2023 came while they were drawn up.
EITHER_DIGITS = (("induk", 2024),)

# The years whose work T-C.29 may hold, counted from the plan's; a revision has it up to its own year, too.
_EVALUATED: dict[Jenis, tuple[int, ...]] = {"induk": (-2, -1), "perubahan": (-2, -1, 0)}


def edition_of(jenis: Jenis | None, tahun: int | None, edition: str | None) -> EditionChoice:
    """Give the edition that rules a plan; ``edition`` is the plan's own word, taken before the table."""
    if edition:
        return _CHOICES[edition]
    kind, year = jenis or "induk", tahun or 9999
    ruling = next(name for last, kinds, name in _RULING if year <= last and kind in kinds)
    return _UNSETTLED.get((kind, year), _CHOICES[ruling])


def editions_evaluated(jenis: Jenis | None, tahun: int | None) -> tuple[EditionChoice, ...]:
    """Give the editions that ruled plans of the years that T-C.29 holds against their targets, the latest first."""
    if jenis is None or tahun is None:
        return ()
    years = sorted((tahun + n for n in _EVALUATED[jenis]), reverse=True)
    return tuple(dict.fromkeys(edition_of(kind, year, None) for year in years for kind in reversed(JENIS)))


def name_edition(edisi: str) -> str:
    """Give what people call an edition: its regulation, which of those not in our data is a Kepmendagri."""
    number, _, year = edisi.rpartition("-")
    ours = {edition.edisi: edition.instrument for edition in list_editions()}
    return ours.get(edisi) or f"Kepmendagri {number}/{year}"


def edition_named(text: str) -> str | None:
    """Give the edition that is meant: ``900.1.15.5-1317-2023``, ``Kepmendagri 900.1.15.5-1317 Tahun 2023``, ``1317``.

    None where it names none of them, or its number alone stands for several.
    """
    word = _EDITION_WORDS.sub("", text.casefold())
    whole = [name for name in EDITIONS if _EDITION_WORDS.sub("", name) == word]
    found = whole or [name for name in EDITIONS if name.split("-")[-2] == word]
    return found[0] if len(found) == 1 else None
