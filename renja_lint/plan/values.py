"""Amounts, targets, years, dates and codes, parsed from the text of a plan with the text kept."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from renja_lint.patterns import regex

NumberStyle = Literal["titik", "koma", "polos"]  # the thousands mark: 1.000, 1,000, 1000


class Rupiah(NamedTuple):
    """An amount in rupiah, exact; ``leftover`` is what stands around the number and is no part of it."""

    amount: Decimal
    text: str
    style: NumberStyle
    leftover: str = ""


class Target(NamedTuple):
    """A target: a number with its unit, or a predicate such as BB.

    ``number`` is None where the text does not begin with one; ``unit`` is as printed, empty where none is;
    ``ambiguous`` where one dot or comma with three digits behind it may be a thousands or a decimal mark.
    """

    number: Decimal | None
    unit: str
    text: str
    style: NumberStyle = "polos"
    leftover: str = ""
    ambiguous: bool = False

    @property
    def is_percent(self) -> bool:
        """Tell whether the unit is a percent sign or word."""
        return bool(self.unit) and is_percent(self.unit)


class Persen(NamedTuple):
    """A percentage, with or without its sign."""

    number: Decimal
    text: str


class Tanggal(NamedTuple):
    """A date as printed."""

    day: date
    text: str


class Kode(NamedTuple):
    """A code of the nomenclature in any spelling.

    ``parts`` are its levels with four digits in the last of six, empty where the text is no code; ``suffix_digits``
    is how many digits the last part of a sub kegiatan is printed with.
    """

    text: str
    parts: tuple[str, ...]
    suffix_digits: int = 0

    @property
    def is_shared(self) -> bool:
        """Tell whether the code stands for any agency's bidang (X.XX.01)."""
        return bool(self.parts) and self.parts[0] == "X"


_GROUPED = r"(?P<dot>[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9]))|(?P<comma>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9]))|(?P<plain>[0-9]+)"
_MONEY = regex(
    rf"\s*(?:Rp\.?\s*)?(?P<open>\(\s*)?(?P<minus>-\s*)?(?:Rp\.?\s*)?(?:{_GROUPED})(?P<cents>[.,][0-9]{{1,2}}(?![0-9]))?"
    r"(?P<close>\s*\))?(?:[.,](?:--|-|–|=)(?![0-9]))?\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = regex(rf"\s*(?P<minus>[-+])?(?:{_GROUPED})(?P<cents>[.,][0-9]+)?(?P<rest>.*)", re.DOTALL)
_MORE_DIGITS = regex(r"[.,][0-9]")
_NUMBER_TOKEN = regex(r"(?:^|\s)[^\w%]*[0-9]")
# What joins the number to a second one, at the end of what stands between: a range, a rate, a score out of, a product.
_JOIN = regex(r"(?:^|\s)(?:s\.?\s?d\.?|s/d|sampai(?:\s+dengan)?|hingga|per|dari|x)$", re.IGNORECASE)
_LETTER = regex(r"[^\W\d_]")
_WORD_OR_PERCENT = regex(r"[^\W\d_]|[%‰]")
_MONTHS = (
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
    "desember",
)  # fmt: skip
# As people shorten them, and as they were spelled before.
_OTHER_MONTHS = {
    "jan": 1, "feb": 2, "peb": 2, "pebruari": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "ags": 8, "agt": 8,
    "agust": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "nopember": 11, "des": 12,
}  # fmt: skip
_LONG_DATE = regex(r"\s*([0-9]{1,2})\s+([A-Za-z]+)\.?\s+([0-9]{4})\s*$")
_ISO_DATE = regex(r"\s*([0-9]{4})-([0-9]{2})-([0-9]{2})\s*$")
_SHORT_DATE = regex(r"\s*([0-9]{1,2})\s*[-/.]\s*([0-9]{1,2})\s*[-/.]\s*([0-9]{4})\s*$")
_FOR_THE_PEN = regex(r"[\s._…–—-]*(?:([A-Za-z]+)\.?[\s._…–—-]+)?[0-9]{4}\s*$")
_NO_MONEY = regex(r"\s*(?:Rp\b\.?)?\s*(?:[-–—]+(?:,[-–—]+)?)?\s*$", re.IGNORECASE)
_CODE = regex(r"(?:[0-9]{1,4}|X{1,2})(?:(?:\s*\.\s*|\s+)(?:[0-9]{1,4}|X{1,2}))*", re.IGNORECASE)
_ORGANISATION = regex(r"(?:[0-9]\s*[.-]\s*[0-9]{2}\s*[.-]\s*){3}[0-9]{2}(?:\s*[.-]\s*[0-9]{4})?")
_WIDTHS = (1, 2, 2, 1, 2, 4)  # digits of each level: U.BB.PP.K.KK.SSSS (Permendagri 90/2019)
_FORMULA = regex(r"\s*=\s*(?:\$?[A-Z]{1,3}\$?[0-9]|[A-Z.]+\(|[-+(]*[0-9.,]+[-+*/])", re.IGNORECASE)
ABSENT = frozenset({"", "-", "–", "—", "~", "null"})
_LONGEST = 200  # characters: no amount, target or code is longer
_MOST_DIGITS = 18  # of a whole number; with more, sums would no longer be exact


def is_absent(text: str) -> bool:
    """Tell whether a cell counts as left blank."""
    return text in ABSENT or text.strip() in ABSENT


def is_no_money(text: str) -> bool:
    """Tell whether an amount counts as left blank: ``Rp -`` is how Excel shows a zero."""
    return is_absent(text) or (len(text) <= _LONGEST and _NO_MONEY.match(text) is not None)


def is_unfinished_date(text: str) -> bool:
    """Tell whether the day of a date, or its month too, is left for the pen, as in ``      Juli 2024``."""
    match = _FOR_THE_PEN.match(text) if len(text) <= _LONGEST else None
    return match is not None and (match[1] is None or _month(match[1]) > 0)


def is_formula(text: str) -> bool:
    """Tell a formula of Excel, as in ``=F12*1000`` and ``=SUM(F1:F9)``."""
    return bool(_FORMULA.match(text))


def _number(match: re.Match[str]) -> tuple[Decimal, NumberStyle] | None:
    """Give the number of a match and its style; None where the digits are grouped as no number is, or too many."""
    cents, rest = match["cents"] or "", match["rest"]
    if dotted := match["dot"]:
        digits, style, mark = dotted.replace(".", ""), "titik", "."
    elif commas := match["comma"]:
        digits, style, mark = commas.replace(",", ""), "koma", ","
    else:
        digits, style, mark = match["plain"], "polos", ""
    if (cents and cents[0] == mark) or len(digits.lstrip("0")) > _MOST_DIGITS:
        return None
    if _MORE_DIGITS.match(rest) and (style == "polos" or cents or rest[0] == mark):
        return None
    number = Decimal(digits + cents.replace(",", "."))
    return (-number if match["minus"] else number), style  # type: ignore[return-value]


@lru_cache(maxsize=1024)
def is_percent(unit: str) -> bool:
    """Tell whether a printed unit is a percent sign or word."""
    return unit.strip("\"'").casefold() in {"%", "persen", "prosen", "persentase"}


@lru_cache(maxsize=4096)
def read_rupiah(text: str) -> Rupiah | None:
    """Read an amount in rupiah, as in ``2.818.872.800``, ``20,670,000``, ``Rp. 2985017421,-``, ``(1.000)``.

    None where the text does not begin with an amount.
    """
    match = _MONEY.match(text) if len(text) <= _LONGEST else None
    read = _number(match) if match else None
    if match is None or read is None:
        return None
    amount, style = read
    in_brackets = bool(match["open"] and match["close"])
    leftover = match["rest"].strip()
    if bool(match["open"]) != bool(match["close"]):
        leftover = f"{(match['open'] or '').strip()}{(match['close'] or '').strip()}{leftover}"
    return Rupiah(-amount if in_brackets else amount, text, style, leftover)


@lru_cache(maxsize=4096)
def read_target(text: str) -> Target | None:
    """Read a target, as in ``2 Dokumen``, ``1.500 Surat``, ``100 %``, ``51,48``, ``BB``.

    A text with a number that does not begin with it has ``number`` None; None where the text can be no target.
    """
    if len(text) > _LONGEST:
        return None
    match = _NUMBER.match(text)
    read = _number(match) if match else None
    if match is None or read is None:
        has_digit = any(c.isdigit() for c in text)
        return Target(None, "", text) if has_digit or (_LETTER.search(text) and len(text) <= 40) else None
    number, style = read
    rest = match["rest"].strip()
    unit, leftover = rest, ""
    if second := _NUMBER_TOKEN.search(rest):
        between = rest[: second.start()].strip()
        join = _JOIN.search(between)
        unit = between[: join.start()].strip() if join else between
        leftover = rest[len(unit) :].strip()
    if unit and not _WORD_OR_PERCENT.search(unit):
        unit, leftover = "", f"{unit} {leftover}".strip()
    one_group = style != "polos" and not match["cents"] and number < 1_000_000
    return Target(number, unit.rstrip("."), text, style, leftover, ambiguous=one_group)


@lru_cache(maxsize=4096)
def read_persen(text: str) -> Persen | None:
    """Read a percentage, as in ``51,48``, ``95.00`` or ``100 %``; None where the text is none."""
    read = read_target(text)
    if read is None or read.number is None or (read.unit and not read.is_percent):
        return None
    return Persen(read.number, text)


@lru_cache(maxsize=256)
def read_tahun(text: str) -> int | None:
    """Read a year of four digits; None where the text is none."""
    text = text.strip()
    return int(text) if re.fullmatch(r"(?:19|20|21)[0-9]{2}", text) else None


@lru_cache(maxsize=256)
def read_tanggal(text: str) -> Tanggal | None:
    """Read a date, as in ``01 Agustus 2024``, ``2024-08-01`` or ``01-08-2024``; None where the text is none."""
    if match := _LONG_DATE.match(text):
        numbers = (int(match[3]), _month(match[2]), int(match[1]))
    elif match := _ISO_DATE.match(text):
        numbers = (int(match[1]), int(match[2]), int(match[3]))
    elif match := _SHORT_DATE.match(text):
        numbers = (int(match[3]), int(match[2]), int(match[1]))
    else:
        return None
    try:
        return Tanggal(date(*numbers), text)
    except ValueError:
        return None


def is_organisation_code(text: str) -> bool:
    """Tell whether a text is the code of an agency or its unit in SIPD: its three bidang, its number, the unit's."""
    return len(text) <= _LONGEST and _ORGANISATION.fullmatch(text.strip().rstrip(".")) is not None


def _month(name: str) -> int:
    """Give the number of a month; 0 where the name is none's."""
    name = name.casefold()
    return _MONTHS.index(name) + 1 if name in _MONTHS else _OTHER_MONTHS.get(name, 0)


@lru_cache(maxsize=4096)
def read_kode(text: str) -> Kode:
    """Read a code in any of the spellings that documents use: padded or not, ``X.XX.01``, spaces for dots.

    Levels are urusan, bidang urusan, program, kegiatan (two parts, ``K.KK``) and sub kegiatan (Permendagri 90/2019).
    """
    stripped = text.strip().rstrip(".")
    if len(stripped) > 40 or not _CODE.fullmatch(stripped):
        return Kode(text, ())
    raw = re.split(r"[.\s]+", stripped.upper())
    if len(raw) not in {1, 2, 3, 5, 6} or ("X" in raw[0]) != ("X" in "".join(raw[:2])):
        return Kode(text, ())
    parts: list[str] = []
    for number, width in zip(raw, _WIDTHS, strict=False):
        plain = (
            "X" * width if set(number) == {"X"} and len(number) <= width else (number.lstrip("0") or "0").zfill(width)
        )
        if len(plain) != width or ("X" in number and len(parts) > 1):
            return Kode(text, ())
        parts.append(plain)
    return Kode(text, tuple(parts), len(raw[5]) if len(raw) == 6 else 0)
