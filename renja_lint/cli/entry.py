"""Where the command line starts: which command and language are asked for, and which exit code the answer is."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence

import click

from renja_lint import __version__
from renja_lint.cli import check, convert, new, nomenclature, rules, schema
from renja_lint.cli.parts import About, DefaultGroup, describe_error, without_lang
from renja_lint.files.output import tell, use_utf8, write
from renja_lint.language import LANGS, Lang, Text
from renja_lint.refusal import RefusalError, nearest, refusal

NAME = "renja-lint"
LANG_VARIABLE = "RENJA_LINT_LANG"
COMPLETE_VARIABLE = "_RENJA_LINT_COMPLETE"  # shells set it, and click then ends the program itself
REFUSED, CRASHED, STOPPED = 2, 3, 130

_ABOUT = Text(
    id="""Periksa Renja (Rencana Kerja) perangkat daerah.

    \b
    renja-lint renja-2025.yaml      periksa satu berkas
    renja-lint folder/              periksa semua Renja di dalam folder
    renja-lint rule JML001          jelaskan satu aturan
    renja-lint nomenclature 7.01    baca daftar resmi
    renja-lint convert renja.docx   ubah berkas Word, Excel atau teks menjadi YAML
    renja-lint new --help           buat kerangka Renja yang siap diisi

    Tanpa nama perintah, yang dijalankan adalah check.
    """,
    en="""Check Renja (Rencana Kerja), the yearly work plans of Indonesian regional agencies.

    \b
    renja-lint renja-2025.yaml      check one file
    renja-lint folder/              check all Renja in a folder
    renja-lint rule JML001          explain a rule
    renja-lint nomenclature 7.01    read the official lists
    renja-lint convert renja.docx   turn a Word, Excel or text file into YAML
    renja-lint new --help           begin a Renja, ready to be filled in

    Without the name of a command, check is run.
    """,
)
_VERSION = Text(id="Tampilkan versi program.", en="Show the version of the program.")
_CRASH = Text(
    id="renja-lint berhenti karena kesalahan pada programnya sendiri, bukan pada berkas Anda. "
    "Laporkan kepada pembuatnya dengan menyalin baris-baris ini:",
    en="renja-lint stopped because of a fault of its own, not of your file. Report it to its makers with these lines:",
)


class Root(DefaultGroup):
    """The command ``renja-lint``; what is no command's name is a path for ``check``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Show the help where nothing is asked for."""
        if not without_lang(args) and not ctx.resilient_parsing:
            tell(ctx.get_help())
            ctx.exit(REFUSED)
        if not ctx.resilient_parsing:
            self._refuse_misspelt(without_lang(args)[0])
        return super().parse_args(ctx, args)

    def _refuse_misspelt(self, word: str) -> None:
        """Refuse a word that is no path, and almost the name of a command."""
        if word in self.commands or word.startswith("-") or os.path.lexists(word):
            return
        near = nearest(word, self.commands, likeness=0.8)
        if near.id:
            raise refusal(
                id=f"tidak ada perintah, berkas atau folder bernama {word}{near.id}",
                en=f"no such command, file or folder: {word}{near.en}",
            )


def root(lang: Lang = "id", asked: Lang | None = None) -> Root:
    """Make the command line in ``lang``; ``asked`` is the language that was asked for, if any was."""
    version = click.Option(
        ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help=_VERSION.in_(lang)
    )
    commands = [
        check.command(lang, asked),
        convert.command(lang),
        new.command(lang),
        nomenclature.command(lang),
        rules.command(lang),
        schema.command(lang),
    ]
    return Root(NAME, lang, About(_ABOUT, _ABOUT), commands, Text(id="BERKAS...", en="FILE..."), [version])


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001  click's own signature
    if value and not ctx.resilient_parsing:
        write(f"{NAME} {__version__}\n")
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


def process() -> int:
    """Run the command line as a process that then ends, and give its exit code."""
    code = main()
    gc.freeze()  # else the collector goes through all that was loaded once more before the end
    return code


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
        return _refuse(describe_error(error), lang, getattr(error, "ctx", None))
    except (click.Abort, KeyboardInterrupt):
        return STOPPED
    except BaseException as error:  # whatever it is, it is told and never green
        if isinstance(error, SystemExit) and os.environ.get(COMPLETE_VARIABLE):
            raise
        import traceback  # noqa: PLC0415  rarely needed, one hopes

        versions = f"{NAME} {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
        tell(_CRASH.in_(lang), versions, traceback.format_exc())
        return CRASHED


def _refuse(text: Text, lang: Lang, ctx: click.Context | None = None) -> int:
    tell(f"{NAME}: {text.in_(lang)}")
    if ctx is not None:
        tell(Text(id=f"Lihat {ctx.command_path} --help.", en=f"See {ctx.command_path} --help.").in_(lang))
    return REFUSED
