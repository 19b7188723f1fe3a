"""What all commands are made of: help and usage errors in the reader's language, and no others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import click
from click.types import IntParamType

from renja_lint.files.output import write
from renja_lint.language import LANGS, Lang, Text
from renja_lint.refusal import nearest, refusal

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_SECTIONS = {"Options": "Pilihan", "Commands": "Perintah"}
_HELP = Text(id="Tampilkan bantuan ini.", en="Show this help.")
_LANG = Text(
    id="Bahasa: id atau en. Bawaan: RENJA_LINT_LANG, lalu konfigurasi, lalu id.",
    en="Language: id or en. Default: RENJA_LINT_LANG, then the configuration, then id.",
)


class _Indonesian(click.HelpFormatter):
    """Help with Indonesian headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that shows how a command is called."""
        super().write_usage(prog, args, prefix or "Pemakaian: ")

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Write a heading."""
        with super().section(_SECTIONS.get(name, name)):
            yield


class IndonesianContext(click.Context):
    """The context whose help has Indonesian headings."""

    formatter_class = _Indonesian


class About(NamedTuple):
    """What a command is for: on a line, and in full."""

    short: Text
    full: Text


class Command(click.Command):
    """A command in one language."""

    def __init__(
        self, name: str, lang: Lang, about: About, params: Sequence[click.Parameter], run: Callable[..., int]
    ) -> None:
        """Make a command that takes ``params``, ``--lang`` and ``--help``."""
        super().__init__(
            name,
            params=[*params, lang_option(lang), help_option(lang)],
            help=about.full.in_(lang),
            short_help=about.short.in_(lang),
            options_metavar=options_metavar(lang),
            callback=run,
            add_help_option=False,
            context_settings={"allow_extra_args": True, "max_content_width": 100},
        )
        if lang == "id":
            self.context_class = IndonesianContext

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse arguments beyond those that the command takes."""
        with context_told(ctx):
            rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            words = " ".join(rest)
            raise refusal(id=f"terlalu banyak argumen: {words}", en=f"too many arguments: {words}")
        return rest


class DefaultGroup(click.Group):
    """A command made of several; what names none of them is for the first."""

    def __init__(
        self,
        name: str,
        lang: Lang,
        about: About,
        commands: Sequence[click.Command],
        takes: Text,
        params: Sequence[click.Parameter] = (),
    ) -> None:
        """Make it of ``commands``, the first of which takes what ``takes`` calls it, and of ``params`` of its own."""
        super().__init__(
            name,
            commands=commands,
            params=[*params, lang_option(lang), help_option(lang)],
            help=about.full.in_(lang),
            short_help=about.short.in_(lang),
            add_help_option=False,
            no_args_is_help=False,
            options_metavar=Text(id="[PERINTAH]", en="[COMMAND]").in_(lang),
            subcommand_metavar=f"{options_metavar(lang)} {takes.in_(lang)}",
        )
        self.default = commands[0]
        if lang == "id":
            self.context_class = IndonesianContext

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the first command in front where none is named."""
        rest = without_lang(args)
        known = {*self.commands, *(name for param in self.params for name in param.opts)}
        is_named = rest[0] in known if rest else ctx.resilient_parsing  # completion has nothing to go by yet
        with context_told(ctx):
            return super().parse_args(ctx, args if is_named else [self.default.name or "", *args])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Offer, beside the commands, what the first of them takes."""
        own = super().shell_complete(ctx, incomplete)
        known = {item.value for item in own}
        options = [item for item in self.default.shell_complete(ctx, incomplete) if item.value not in known]
        argument = [] if incomplete.startswith("-") else self.default.params[0].shell_complete(ctx, incomplete)
        return [*own, *options, *argument]


def without_lang(args: Sequence[str]) -> list[str]:
    """Give the arguments after a leading ``--lang`` with its value."""
    rest = list(args)
    while rest and rest[0].partition("=")[0] == "--lang":
        del rest[: 1 if "=" in rest[0] else 2]
    return rest


@contextmanager
def context_told(ctx: click.Context) -> Iterator[None]:
    """Let every usage error know its command, as only some of click's do."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


class Choice(click.Choice[str]):
    """One of a few words."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002  click's own signature
        """Take a word as it stands; there are too few to be lenient."""
        word = str(value)
        if word in self.choices:
            return word
        name, listed, near = param.opts[-1] if param else "", ", ".join(self.choices), nearest(word, self.choices)
        raise refusal(
            id=f'{name} "{word}" tidak dikenal{near.id}; pilih salah satu dari {listed}',
            en=f'unknown {name} "{word}"{near.en}; choose one of {listed}',
        )


class Count(IntParamType):
    """A whole number from 1 on."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:  # noqa: ARG002  click's own signature
        """Take digits and nothing else."""
        word = str(value)
        if word.isdecimal() and word.isascii() and int(word[:10]) > 0:
            return int(word[:10])
        name = param.opts[-1] if param else ""
        raise refusal(
            id=f'{name} "{word}" bukan bilangan bulat dari 1 ke atas; tulis seperti {name} 2',
            en=f'{name} "{word}" is no whole number from 1 on; write {name} 2',
        )


class Target(click.Path):
    """A file to write to, or ``-`` for standard output."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002  click's own signature
        """Take any name but an empty one."""
        word, name = str(value), param.opts[-1] if param else ""
        if word:
            return word
        raise refusal(id=f"{name} memerlukan nama berkas", en=f"{name} needs the name of a file")


def words_of(text: str) -> tuple[str, ...]:
    """Take a list apart at its commas."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def options_metavar(lang: Lang) -> str:
    """Give what stands for options in the line that shows how a command is called."""
    return Text(id="[PILIHAN]", en="[OPTIONS]").in_(lang)


def help_option(lang: Lang) -> click.Option:
    """Make ``--help``."""
    return click.Option(
        ["-h", "--help"], is_flag=True, is_eager=True, expose_value=False, callback=_show_help, help=_HELP.in_(lang)
    )


def lang_option(lang: Lang) -> click.Option:
    """Make ``--lang``; its value is known before click reads the arguments, here it is listed and checked."""
    return click.Option(["--lang"], type=Choice(LANGS), expose_value=False, help=_LANG.in_(lang))


def _show_help(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001  click's own signature
    if value and not ctx.resilient_parsing:
        write(f"{ctx.get_help()}\n")
        ctx.exit()


def describe_error(error: click.ClickException) -> Text:
    """Say what is wrong with the arguments."""
    match error:
        case click.NoSuchOption():
            known = [*_options(error.ctx), *_options(error.ctx.parent if error.ctx else None)]
            name, near = error.option_name, nearest(error.option_name, known)
            return Text(id=f"pilihan {name} tidak dikenal{near.id}", en=f"unknown option {name}{near.en}")
        case click.MissingParameter():
            name = error.param.human_readable_name.rstrip(".") if error.param else ""
            return Text(id=f"{name} belum disebut", en=f"{name} is missing")
        case click.BadOptionUsage():
            name = error.option_name
            if getattr(_options(error.ctx).get(name), "is_flag", False):
                return Text(id=f"pilihan {name} tidak memakai nilai", en=f"option {name} takes no value")
            return Text(id=f"pilihan {name} memerlukan nilai", en=f"option {name} needs a value")
        case _:
            return Text(id=error.format_message(), en=error.format_message())


def _options(ctx: click.Context | None) -> dict[str, click.Parameter]:
    params = ctx.command.params if ctx else []
    return {name: param for param in params if isinstance(param, click.Option) for name in param.opts}
