"""``rule``: list the rules, or explain some."""

from __future__ import annotations

import click

from renja_lint.cli.parts import About, Command, words_of
from renja_lint.language import Lang, Text

_ABOUT = About(
    Text(id="Daftar aturan, atau penjelasannya.", en="List the rules, or explain them."),
    Text(
        id="""Daftar semua aturan, atau penjelasan aturan yang disebut.

        ATURAN adalah kode, nama, atau awal kode: JML001, jumlah-kegiatan-tidak-cocok, atau JML; beberapa boleh dipisah
        koma.
        """,
        en="""List all rules, or explain those that are named.

        RULE is a code, a name or the beginning of codes: JML001, jumlah-kegiatan-tidak-cocok or JML; several may be
        separated by commas.
        """,
    ),
)
_RULES = Text(id="[ATURAN]...", en="[RULE]...")
_NO_PLUGINS = Text(id="Jangan muat paket aturan dari pihak lain.", en="Load no rule packs of others.")


def command(lang: Lang) -> click.Command:
    """Make the command with its help in ``lang``."""

    def run(*, words: tuple[str, ...], no_plugins: bool) -> int:
        from renja_lint.catalogue import catalogue  # noqa: PLC0415  help, version and completion do without
        from renja_lint.files.output import write  # noqa: PLC0415

        write(catalogue([word for each in words for word in words_of(each)], lang, third_party=not no_plugins))
        return 0

    params: list[click.Parameter] = [
        click.Argument(["words"], nargs=-1, metavar=_RULES.in_(lang)),
        click.Option(["--no-plugins"], is_flag=True, help=_NO_PLUGINS.in_(lang)),
    ]
    return Command("rule", lang, _ABOUT, params, run)
