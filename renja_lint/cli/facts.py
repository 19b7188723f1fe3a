"""Options that tell a document's kind, its year, and whose plan it is, whatever the document says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from renja_lint.cli.parts import Choice
from renja_lint.language import Lang, Text
from renja_lint.refusal import refusal

if TYPE_CHECKING:
    from renja_lint.source.reader import Given

KINDS = ("induk", "perubahan")
FIRST_YEAR, LAST_YEAR = 1990, 2100  # a number outside is no year of a plan

_KIND = Text(
    id="Jenis Renja, menggantikan yang tertulis di dokumen Word, Excel atau teks: induk atau perubahan. Tidak berlaku "
    "untuk YAML.",
    en="Kind of plan, in place of what a Word, Excel or text document says: induk or perubahan. Not for YAML.",
)
_YEAR = Text(
    id="Tahun Renja, menggantikan yang tertulis di dokumen. Tidak berlaku untuk YAML.",
    en="Year of the plan, in place of what the document says. Not for YAML.",
)
_AGENCY = Text(
    id="Nama perangkat daerah, menggantikan yang tertulis di dokumen. Tidak berlaku untuk YAML.",
    en="Name of the agency, in place of what the document says. Not for YAML.",
)
_YEAR_NAME = Text(id="TAHUN", en="YEAR")
_NAME = Text(id="NAMA", en="NAME")


def params(lang: Lang) -> list[click.Parameter]:
    """Make the options."""
    return [
        click.Option(["--jenis"], type=Choice(KINDS), help=_KIND.in_(lang)),
        click.Option(["--tahun"], metavar=_YEAR_NAME.in_(lang), help=_YEAR.in_(lang)),
        click.Option(["--perangkat-daerah"], metavar=_NAME.in_(lang), help=_AGENCY.in_(lang)),
    ]


def gather(jenis: str | None, tahun: str | None, perangkat_daerah: str | None) -> Given:
    """Put their values together.

    Raises:
        RefusalError: the year is none.
    """
    from renja_lint.source.reader import Given  # noqa: PLC0415  help, version and completion do without

    return Given(jenis or "", "" if tahun is None else check_year(tahun), perangkat_daerah or "")


def check_year(text: str) -> str:
    """Give a year as it is written.

    Raises:
        RefusalError: it is no year of our time.
    """
    if text.isascii() and text.isdecimal() and FIRST_YEAR <= int(text[:5]) <= LAST_YEAR:
        return text
    raise refusal(id=f'--tahun "{text}" bukan tahun; tulis seperti 2026', en=f'--tahun "{text}" is no year; write 2026')
