"""``check``: lint plans."""

from __future__ import annotations

import click

from renja_lint.cli import facts
from renja_lint.cli.parts import About, Choice, Command, Count, Target, words_of
from renja_lint.config.threshold import FAIL_ON
from renja_lint.language import Lang, Text
from renja_lint.refusal import refusal
from renja_lint.reporters import FORMATS

STDIN_NAME = "<stdin>"

_ABOUT = About(
    Text(id="Periksa Renja dan laporkan kesalahannya.", en="Check Renja and report their faults."),
    Text(
        id="""Periksa Renja dan laporkan kesalahannya.

        BERKAS adalah berkas YAML, Excel (.xlsx), Word (.docx), teks (.txt), folder, atau - untuk masukan baku. Di dalam
        folder, yang diperiksa adalah berkas .yaml dan .yml yang punya kunci renja di tingkat teratas, serta berkas
        .xlsx dan .docx yang dikenali sebagai Renja.

        Kode keluar: 0 tidak ada temuan yang mencapai batas --fail-on; 1 ada temuan; 2 salah pakai, salah konfigurasi,
        atau tidak ada Renja yang ditemukan; 3 kesalahan pada program.
        """,
        en="""Check Renja and report their faults.

        FILE is a YAML, Excel (.xlsx), Word (.docx) or text (.txt) file, a folder, or - for standard input. In a folder,
        .yaml and .yml files are checked that have the key renja at their top level, and .xlsx and .docx files that
        are recognised as a Renja.

        Exit codes: 0 no finding reaches --fail-on; 1 findings; 2 wrong usage or configuration, or no Renja found; 3 a
        fault of the program.
        """,
    ),
)
_FILE = Text(id="BERKAS", en="FILE")
_RULE = Text(id="ATURAN", en="RULE")
_NAME = Text(id="NAMA", en="NAME")
_FORMAT = Text(
    id="Bentuk laporan: full (lengkap), concise (satu baris satu temuan), json, github. Bawaan: full.",
    en="Form of the report: full, concise (one line a finding), json, github. Default: full.",
)
_OUTPUT = Text(id="Tulis laporan ke berkas ini.", en="Write the report to this file.")
_SELECT = Text(
    id="Jalankan aturan ini saja: kode, nama, atau awal kode; boleh diulang atau dipisah koma.",
    en="Run these rules only: code, name or beginning of codes; may be repeated or separated by commas.",
)
_IGNORE = Text(id="Abaikan aturan ini; ditulis seperti --select.", en="Ignore these rules; written as for --select.")
_FAIL_ON = Text(
    id="Keluar dengan kode 1 mulai dari tingkat ini: error (kesalahan), warning (peringatan), info, atau never "
    "(tidak pernah). Bawaan: error.",
    en="Exit with 1 from this severity on: error, warning, info, or never. Default: error.",
)
_NO_PLUGINS = Text(id="Jangan muat paket aturan dari pihak lain.", en="Load no rule packs of others.")
_CONFIG = Text(
    id="Pakai berkas konfigurasi ini, bukan renja-lint.toml atau pyproject.toml yang terdekat.",
    en="Use this configuration file, not the nearest renja-lint.toml or pyproject.toml.",
)
_NO_CONFIG = Text(id="Jangan baca konfigurasi.", en="Read no configuration.")
_JOBS = Text(
    id="Banyaknya berkas yang diperiksa bersamaan. Bawaan: sebanyak prosesor komputer ini.",
    en="How many files are checked at the same time. Default: as many as this computer has processors.",
)
_STDIN_NAME = Text(id="Nama untuk masukan baku di dalam laporan.", en="What standard input is called in the report.")


def command(lang: Lang, asked: Lang | None) -> click.Command:
    """Make the command with its help in ``lang``; ``asked`` is the language that was asked for, if any was."""

    def run(  # noqa: PLR0913  one for each option
        *,
        paths: tuple[str, ...],
        format: str | None,  # noqa: A002
        output: str | None,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        fail_on: str | None,
        no_plugins: bool,
        config: str | None,
        no_config: bool,
        stdin_name: str,
        jenis: str | None,
        tahun: str | None,
        perangkat_daerah: str | None,
        jobs: int | None,
    ) -> int:
        from renja_lint.checking.run import RunRequest, check  # noqa: PLC0415  help, version and completion do without

        settings = {
            "format": format,
            "output": output,
            "select": _words(select, "--select") or None,
            "ignore": _words(ignore, "--ignore") or None,
            "fail_on": fail_on,
            "plugins": False if no_plugins else None,
            "lang": asked,
        }
        given = {name: value for name, value in settings.items() if value is not None}
        told = facts.gather(jenis, tahun, perangkat_daerah)
        return check(RunRequest(paths, given, config, no_config, stdin_name, told, jobs))

    return Command("check", lang, _ABOUT, _params(lang), run)


def _params(lang: Lang) -> list[click.Parameter]:
    file, rule = _FILE.in_(lang), _RULE.in_(lang)
    path = click.Path(readable=False)
    return [
        click.Argument(["paths"], nargs=-1, required=True, type=path, metavar=f"{file}..."),
        click.Option(["--format"], type=Choice(FORMATS), help=_FORMAT.in_(lang)),
        click.Option(["-o", "--output"], type=Target(), metavar=file, help=_OUTPUT.in_(lang)),
        click.Option(["--select"], multiple=True, metavar=rule, help=_SELECT.in_(lang)),
        click.Option(["--ignore"], multiple=True, metavar=rule, help=_IGNORE.in_(lang)),
        click.Option(["--fail-on"], type=Choice(FAIL_ON), help=_FAIL_ON.in_(lang)),
        click.Option(["--no-plugins"], is_flag=True, help=_NO_PLUGINS.in_(lang)),
        click.Option(["--config"], type=path, metavar=file, help=_CONFIG.in_(lang)),
        click.Option(["--no-config"], is_flag=True, help=_NO_CONFIG.in_(lang)),
        *facts.params(lang),
        click.Option(["-j", "--jobs"], type=Count(), metavar="N", help=_JOBS.in_(lang)),
        click.Option(["--stdin-name"], default=STDIN_NAME, metavar=_NAME.in_(lang), help=_STDIN_NAME.in_(lang)),
    ]


def _words(lists: tuple[str, ...], option: str) -> tuple[str, ...]:
    """Take lists apart at their commas.

    Raises:
        RefusalError: one of them is empty.
    """
    words = [words_of(each) for each in lists]
    if not all(words):
        raise refusal(
            id=f"{option} kosong; sebut aturannya, misalnya {option} JML001",
            en=f"{option} is empty; name rules, such as {option} JML001",
        )
    return tuple(word for each in words for word in each)
