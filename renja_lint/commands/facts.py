"""Options that tell what a document may not say itself: its kind, its year, whose plan it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from renja_lint.commands.parts import Choice
from renja_lint.language import Lang, Text

if TYPE_CHECKING:
    from renja_lint.source.reader import Given

KINDS = ("induk", "perubahan")

_KIND = Text(
    id="Jenis Renja bila dokumen Word, Excel atau teks tidak menyebutnya: induk atau perubahan.",
    en="Kind of plan where a Word, Excel or text document does not say it: induk or perubahan.",
)
_YEAR = Text(id="Tahun Renja bila dokumen tidak menyebutnya.", en="Year of the plan where the document has none.")
_AGENCY = Text(
    id="Nama perangkat daerah bila dokumen tidak menyebutnya.", en="Name of the agency where the document has none."
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


def given(jenis: str | None, tahun: str | None, perangkat_daerah: str | None) -> Given:
    """Put their values together."""
    from renja_lint.source.reader import Given  # noqa: PLC0415  help, version and completion do without

    return Given(jenis or "", tahun or "", perangkat_daerah or "")
