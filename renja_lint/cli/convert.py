"""``convert``: turn a document into the YAML format, once and for all."""

from __future__ import annotations

import click

from renja_lint.cli import facts
from renja_lint.cli.parts import About, Command, Target
from renja_lint.language import Lang, Text

_ABOUT = About(
    Text(
        id="Ubah Renja dari Excel, Word atau teks menjadi YAML.", en="Turn a Renja from Excel, Word or text into YAML."
    ),
    Text(
        id="""Ubah Renja dari Excel (.xlsx), Word (.docx) atau teks (.txt) menjadi format YAML.

        Tidak ada yang dibetulkan: angka dan kata ditulis seperti di dokumen asal. Yang terbaca, dari mana jenis, tahun
        dan perangkat daerah diambil, dan bagian yang tidak terbaca ditampilkan di akhir.

        Kode keluar: 0 berkas YAML ditulis; 1 dokumen tidak dapat dibaca; 2 salah pakai.
        """,
        en="""Turn a Renja from Excel (.xlsx), Word (.docx) or text (.txt) into the YAML format.

        Nothing is fixed: figures and words are written as the document has them. What was read, where kind, year and
        agency were taken from, and what was not read is told at the end.

        Exit codes: 0 the YAML was written; 1 the document cannot be read; 2 wrong usage.
        """,
    ),
)
_FILE = Text(id="BERKAS", en="FILE")
_OUTPUT = Text(id="Tulis YAML ke berkas ini. Bawaan: ke layar.", en="Write the YAML to this file. Default: the screen.")
_FORCE = Text(id="Timpa berkas hasil bila sudah ada.", en="Overwrite the file to be written where it exists.")
_NO_PLUGINS = Text(id="Jangan muat paket dari pihak lain.", en="Load no packs of others.")


def command(lang: Lang) -> click.Command:
    """Make the command with its help in ``lang``."""

    def run(
        *,
        path: str,
        output: str | None,
        force: bool,
        jenis: str | None,
        tahun: str | None,
        perangkat_daerah: str | None,
        no_plugins: bool,
    ) -> int:
        from renja_lint.conversion import ConversionRequest, convert  # noqa: PLC0415
        from renja_lint.files import output as out  # noqa: PLC0415  help, version and completion do without

        given = facts.gather(jenis, tahun, perangkat_daerah)
        output = None if output == out.SCREEN else output
        return convert(ConversionRequest(path, output, force, given, third_party=not no_plugins), lang)

    file = _FILE.in_(lang)
    params: list[click.Parameter] = [
        click.Argument(["path"], type=click.Path(), metavar=file),
        click.Option(["-o", "--output"], type=Target(), metavar=file, help=_OUTPUT.in_(lang)),
        click.Option(["--force"], is_flag=True, help=_FORCE.in_(lang)),
        *facts.params(lang),
        click.Option(["--no-plugins"], is_flag=True, help=_NO_PLUGINS.in_(lang)),
    ]
    return Command("convert", lang, _ABOUT, params, run)
