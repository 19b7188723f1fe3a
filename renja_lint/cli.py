"""The command line: which command and language are asked for, and which exit code the answer is."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from renja_lint import __version__
from renja_lint.commands import check, convert, rules, schema
from renja_lint.commands.parts import IndonesianContext, context_told, help_option, lang_option, options_metavar, said
from renja_lint.language import LANGS, Lang, Text
from renja_lint.output import tell, use_utf8
from renja_lint.refusal import RefusalError, refusal

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

NAME = "renja-lint"
LANG_VARIABLE = "RENJA_LINT_LANG"
DEFAULT = "check"
REFUSED, CRASHED, STOPPED = 2, 3, 130

_ABOUT = Text(
    id="""Periksa Renja (Rencana Kerja) perangkat daerah.

    \b
    renja-lint renja-2025.yaml      periksa satu berkas
    renja-lint folder/              periksa semua Renja di dalam folder
    renja-lint rule JML001          jelaskan satu aturan
    renja-lint convert renja.docx   ubah berkas Word, Excel atau teks menjadi YAML

    Tanpa nama perintah, yang dijalankan adalah check.
    """,
    en="""Check Renja (Rencana Kerja), the yearly work plans of Indonesian regional agencies.

    \b
    renja-lint renja-2025.yaml      check one file
    renja-lint folder/              check all Renja in a folder
    renja-lint rule JML001          explain a rule
    renja-lint convert renja.docx   turn a Word, Excel or text file into YAML

    Without the name of a command, check is run.
    """,
)
_VERSION = Text(id="Tampilkan versi program.", en="Show the version of the program.")
_CRASH = Text(
    id="renja-lint berhenti karena kesalahan pada programnya sendiri, bukan pada berkas Anda. "
    "Laporkan kepada pembuatnya dengan menyalin baris-baris ini:",
    en="renja-lint stopped because of a fault of its own, not of your file. Report it to its makers with these lines:",
)


class Root(click.Group):
    """The command ``renja-lint``; what is no command's name is a path for ``check``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put ``check`` in front where no command is named."""
        rest = list(args)
        while rest and rest[0].partition("=")[0] == "--lang":
            del rest[: 1 if "=" in rest[0] else 2]
        if not rest and not ctx.resilient_parsing:
            click.echo(ctx.get_help(), err=True)
            ctx.exit(REFUSED)
        own = {name for param in self.params for name in param.opts}
        if rest and rest[0] not in self.commands and rest[0] not in own:
            args = [DEFAULT, *args]
        with context_told(ctx):
            return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Offer, beside the commands, what ``check`` takes."""
        own = super().shell_complete(ctx, incomplete)
        default = self.commands[DEFAULT]
        known = {item.value for item in own}
        options = [item for item in default.shell_complete(ctx, incomplete) if item.value not in known]
        paths = [] if incomplete.startswith("-") else default.params[0].shell_complete(ctx, incomplete)
        return [*own, *options, *paths]


def root(lang: Lang = "id", asked: Lang | None = None) -> Root:
    """Make the command line in ``lang``; ``asked`` is the language that was asked for, if any was."""
    version = click.Option(
        ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help=_VERSION.in_(lang)
    )
    group = Root(
        NAME,
        commands=[
            check.command(lang, asked),
            convert.command(lang),
            rules.command(lang),
            schema.command(lang),
        ],
        params=[version, lang_option(lang), help_option(lang)],
        help=_ABOUT.in_(lang),
        add_help_option=False,
        no_args_is_help=False,
        options_metavar=Text(id="[PERINTAH]", en="[COMMAND]").in_(lang),
        subcommand_metavar=f"{options_metavar(lang)} {Text(id='BERKAS...', en='FILE...').in_(lang)}",
    )
    if lang == "id":
        group.context_class = IndonesianContext
    return group


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001  click's own signature
    if value and not ctx.resilient_parsing:
        click.echo(f"{NAME} {__version__}")
        ctx.exit()


def language(arguments: Sequence[str], environment: Mapping[str, str]) -> Lang | None:
    """Give the language that the arguments ask for, else the environment; None where neither does.

    Raises:
        RefusalError: it is none that we have.
    """
    asked, name = environment.get(LANG_VARIABLE, ""), LANG_VARIABLE
    for index, word in enumerate(arguments):
        if word == "--":
            break
        if word.startswith("--lang="):
            asked, name = word.partition("=")[2], "--lang"
        elif word == "--lang" and index + 1 < len(arguments):
            asked, name = arguments[index + 1], "--lang"
    for lang in LANGS:
        if asked == lang:
            return lang
    if asked or name == "--lang":
        listed = ", ".join(LANGS)
        raise refusal(
            id=f'{name} "{asked}" tidak dikenal; pilih salah satu dari {listed}',
            en=f'unknown {name} "{asked}"; choose one of {listed}',
        )
    return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and give its exit code."""
    use_utf8()
    try:
        asked = language(sys.argv[1:] if arguments is None else arguments, os.environ)
    except RefusalError as error:
        return _refuse(error.text, "id")
    return _run(arguments, asked, asked or "id")


def _run(arguments: Sequence[str] | None, asked: Lang | None, lang: Lang) -> int:
    try:
        return int(root(lang, asked).main(arguments, prog_name=NAME, standalone_mode=False) or 0)
    except RefusalError as error:
        return _refuse(error.text, error.lang or lang)
    except click.ClickException as error:
        return _refuse(said(error), lang, getattr(error, "ctx", None))
    except click.Abort:
        return STOPPED
    except Exception:  # whatever it is, it is told and never green
        import traceback  # noqa: PLC0415  rarely needed, one hopes

        versions = f"{NAME} {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
        tell(_CRASH.in_(lang), versions, traceback.format_exc())
        return CRASHED


def _refuse(text: Text, lang: Lang, ctx: click.Context | None = None) -> int:
    tell(f"{NAME}: {text.in_(lang)}")
    if ctx is not None:
        tell(Text(id=f"Lihat {ctx.command_path} --help.", en=f"See {ctx.command_path} --help.").in_(lang))
    return REFUSED
