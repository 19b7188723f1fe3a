"""``schema``: print the JSON Schema of plans, or that of reports."""

from __future__ import annotations

import click

from renja_lint.cli.parts import About, Command
from renja_lint.language import Lang, Text

_ABOUT = About(
    Text(id="Cetak JSON Schema format YAML.", en="Print the JSON Schema of the YAML format."),
    Text(
        id="""Cetak JSON Schema format YAML Renja.

        Penyunting teks yang memakainya dapat melengkapi kunci selagi Anda mengetik.
        """,
        en="""Print the JSON Schema of the YAML format.

        A text editor that uses it completes keys as you type.
        """,
    ),
)
_REPORT = Text(id="Cetak skema laporan --format json.", en="Print the schema of reports made by --format json.")


def command(lang: Lang) -> click.Command:
    """Make the command with its help in ``lang``."""

    def run(*, report: bool) -> int:
        from renja_lint import schema  # noqa: PLC0415  help, version and completion do without
        from renja_lint.files.output import write  # noqa: PLC0415

        write(schema.of_reports() if report else schema.of_plans(lang))
        return 0

    params: list[click.Parameter] = [click.Option(["--report"], is_flag=True, help=_REPORT.in_(lang))]
    return Command("schema", lang, _ABOUT, params, run)
