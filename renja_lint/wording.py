"""How a finding's data is put into words: money, numbers and quoted texts in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import singledispatch

from renja_lint.finding import Finding, Guess, Lang, Money, Norm, Place, Related, Span, Text

_PAIR = 2  # items that are joined without a comma
_AND = Text(id="dan", en="and")
LONGEST_QUOTE = 160  # characters of the document that a message repeats at most
LONGEST = 1000  # characters of any text in a report, whatever the document puts into it
MOST_ITEMS = 1000  # of a list in a report


def message(finding: Finding, lang: Lang) -> str:
    """Say what is wrong."""
    return short(fill(finding.message, finding.data, lang))


def remedy(finding: Finding, lang: Lang) -> str:
    """Say what to do."""
    return short(fill(finding.remedy, finding.data, lang))


def norm(norm: Norm, lang: Lang) -> str:
    """Cite a norm."""
    return f"{norm.act}, {norm.part.in_(lang)}" if norm.part else norm.act


def guess(guess: Guess, lang: Lang) -> str:
    """Tell a possible cause."""
    return short(guess.text.in_(lang))


def where(span: Span, lang: Lang) -> str:
    """Say where a span begins: 12:5 for line 12, column 5; Sheet 1!F12; Tabel 3.2, baris 14, kolom 9; paragraf 12."""
    spot = span.spot
    if spot is None:
        return f"{span.line}:{span.column}"
    if spot.cell:
        return f"{printable(spot.sheet)}!{spot.cell}"
    if spot.table:
        said = Text(id="{}, baris {}, kolom {}", en="{}, row {}, column {}").in_(lang)
        return said.format(printable(spot.table), spot.row, spot.column)
    return Text(id="paragraf {}", en="paragraph {}").in_(lang).format(spot.paragraph)


def label(place: Place) -> str:
    """Name a place."""
    return short(place.label)


def note(related: Related, lang: Lang) -> str:
    """Say what is to be seen at another place."""
    return short(related.note.in_(lang))


def fill(template: Text, data: Mapping[str, object], lang: Lang) -> str:
    """Put data into a sentence's places."""
    return template.in_(lang).format_map({name: format_value(value, lang) for name, value in data.items()})


@singledispatch
def format_value(value: object, lang: Lang) -> str:
    """Write a value as a sentence shows it."""
    return str(value)


@format_value.register
def _text(value: Text, lang: Lang) -> str:
    return value.in_(lang)


@format_value.register
def _quote(value: str, lang: Lang) -> str:
    line = " ".join(value[:LONGEST].split())
    return printable(line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1]}…")


@format_value.register
def _money(value: Money, lang: Lang) -> str:
    return format_rupiah(value)


@format_value.register
def _number(value: Decimal, lang: Lang) -> str:
    text = format(value.normalize(), "f")
    return text.replace(".", ",") if lang == "id" else text


@format_value.register
def _list(value: tuple, lang: Lang) -> str:  # type: ignore[type-arg]
    """Write a list: what we say ends in "dan", what the document says or what is a choice is only put in a row."""
    items = [format_value(item, lang) for item in value[:MOST_ITEMS]]
    if len(items) > 1 and all(isinstance(item, Text) for item in value):
        comma = "," if len(items) > _PAIR else ""
        items[-2:] = [f"{items[-2]}{comma} {_AND.in_(lang)} {items[-1]}"]
    return ", ".join(items)


def as_text(value: object) -> Text:
    """Write a value as a sentence of each language shows it: a decimal mark is a comma in Indonesian."""
    return Text(id=format_value(value, "id"), en=format_value(value, "en"))


def format_rupiah(amount: Decimal) -> str:
    """Write an amount as Indonesian documents do: Rp2.818.872.800, and -Rp500 below nothing."""
    whole, _, cents = format(abs(amount).normalize(), "f").partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{'-' if amount < 0 else ''}Rp{grouped}{',' + cents.ljust(2, '0') if cents else ''}"


def short(text: str) -> str:
    """Cut a text that is longer than anybody reads."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def printable(text: str) -> str:
    """Take out what would move a terminal's cursor or colours; the blanks that Word puts in become spaces."""
    return text if text.isprintable() else "".join(map(_printable, text))


def _printable(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() and character >= "\N{NO-BREAK SPACE}" else "\N{REPLACEMENT CHARACTER}"


def plain(value: object, lang: Lang) -> object:
    """Write a value for machines: money as an integer or exact text, numbers as numbers, sentences in one language."""
    if isinstance(value, Money):
        return int(value) if value == value.to_integral_value() else str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Text):
        return short(value.in_(lang))
    if isinstance(value, tuple):
        return [plain(item, lang) for item in value[:MOST_ITEMS]]
    return short(value) if isinstance(value, str) else value
