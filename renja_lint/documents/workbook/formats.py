"""The values of a workbook's cells as their number formats show them, where these are plain."""

from __future__ import annotations

from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from renja_lint.patterns import regex

_MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
_TOKEN = regex(r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|(?P<raw>.)')
_DIGITS = regex(r"(?P<whole>[#0?,]*[#0?])(?:\.(?P<decimals>[#0?]+))?(?P<scale>,*)")
_UNPLAIN = regex(r"[A-Za-z/@]")
_QUOTED = regex(r'"[^"]*"|\[[^\]]*\]|\\.')
_LONGEST = 100  # characters of a format that is looked at


class Shape(NamedTuple):
    """How a format shows numbers: what stands before and behind, the least digits, the decimals, the factor."""

    before: str
    digits: int
    decimals: int
    grouped: bool
    factor: Decimal
    after: str


def format_cell(value: object, number_format: str) -> str:
    """Give a cell's value as people see it.

    A number whose format is not plain is given plainly. Thousands are marked with dots and decimals with a comma, as in
    Indonesia; where thousands are not marked, decimals have a dot, as codes do.
    """
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _number(value, number_format)
        case date():
            return _date(value, number_format)
        case time():
            return value.isoformat("minutes")
        case _:
            return str(value)


def _number(value: float, number_format: str) -> str:
    number = Decimal(value) if isinstance(value, int) else Decimal(format(value, ".15g"))
    shape = _shape(number_format)
    if shape is None or not number.is_finite() or number.adjusted() > 20:
        return _unambiguous(format(number, "f")) if number.is_finite() else str(value)
    number = (number * shape.factor).quantize(Decimal(1).scaleb(-shape.decimals), ROUND_HALF_UP)
    whole, _, decimals = format(abs(number), "f").partition(".")
    whole = whole.zfill(shape.digits)
    if shape.grouped:
        text = ",".join(filter(None, (f"{int(whole):,}".replace(",", "."), decimals)))
    else:
        text = _unambiguous(".".join(filter(None, (whole, decimals))))
    return f"{shape.before}{'-' if number < 0 else ''}{text}{shape.after}".strip()


def _unambiguous(text: str) -> str:
    """Add a nought to three decimals, which would be taken for thousands."""
    whole, _, decimals = text.partition(".")
    return f"{text}0" if len(decimals) == 3 and len(whole.lstrip("-")) <= 3 else text


@lru_cache(maxsize=512)
def _shape(number_format: str) -> Shape | None:
    """Take a number format apart; None where it is not plain."""
    if len(number_format) > _LONGEST or number_format == "General":
        return None
    before, digits, after = "", "", ""
    factor = Decimal(1)
    for token in _TOKEN.finditer(number_format.partition(";")[0]):
        raw = token["raw"] or ""
        text = token["quoted"] or token["escaped"] or token["currency"] or ("" if raw else " ")
        if raw and raw in "#0?,." and not after:
            digits += raw
        elif _UNPLAIN.match(raw):
            return None
        elif digits:
            after += text or raw
        else:
            before += text or raw
        if raw == "%":
            factor *= 100
    found = _DIGITS.fullmatch(digits)
    if found is None:
        return None
    least = found["whole"].count("0")
    return Shape(
        before.lstrip(), least, len(found["decimals"] or ""), "," in found["whole"],
        factor / 1000 ** len(found["scale"]), after.rstrip(),
    )  # fmt: skip


def _date(value: date, number_format: str) -> str:
    plain = _QUOTED.sub("", number_format.lower())
    month = f"{_MONTHS[value.month - 1]} {value.year}"
    if "d" not in plain and "m" not in plain:
        return str(value.year)
    if "mmm" not in plain:
        return f"{value.day:02}/{value.month:02}/{value.year}"
    return f"{value.day} {month}" if "d" in plain else month
