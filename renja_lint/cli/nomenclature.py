"""``nomenclature``: read the official lists of programmes and activities."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from renja_lint.cli.parts import About, Choice, Command, DefaultGroup
from renja_lint.language import Lang, Text

FORMATS = ("table", "json", "csv")
NOT_FOUND = 1

_ABOUT = About(
    Text(id="Baca daftar resmi program dan kegiatan.", en="Read the official lists of programmes and activities."),
    Text(
        id="""Baca daftar resmi (nomenklatur) urusan, program, kegiatan dan sub kegiatan.

        \b
        renja-lint nomenclature 7.01.01.2.06                  isi satu kode
        renja-lint nomenclature --search "kunjungan tamu"     cari menurut nama
        renja-lint nomenclature diff 050-3708 1317 --bidang 7.01
        renja-lint nomenclature editions

        Tanpa nama perintah, yang dijalankan adalah show; pilihannya: renja-lint nomenclature show --help.
        """,
        en="""Read the official lists (nomenclature) of urusan, programmes, kegiatan and sub kegiatan.

        \b
        renja-lint nomenclature 7.01.01.2.06                  what is under a code
        renja-lint nomenclature --search "kunjungan tamu"     find names
        renja-lint nomenclature diff 050-3708 1317 --bidang 7.01
        renja-lint nomenclature editions

        Without the name of a command, show is run; its options: renja-lint nomenclature show --help.
        """,
    ),
)
_SHOW = About(
    Text(id="Tampilkan isi satu kode, atau cari nama.", en="Show what is under a code, or find names."),
    Text(
        id="""Tampilkan baris sebuah kode dan semua yang di bawahnya; tanpa kode, semua bidang urusan.

        KODE boleh ditulis dengan cara apa pun yang lazim: 7.01.01.2.06.08, 7.01.01.2.06.0008, 7.1.1.2.6.8, X.XX.01.
        Untuk satu sub kegiatan ditampilkan pula riwayatnya dari edisi ke edisi.

        Daftar setiap edisi disusun dari salinan yang beredar; kepercayaan di atas tabel menyebut sejauh mana daftar
        itu sudah dicocokkan.

        Kode keluar: 0 ada hasilnya; 1 --search tidak menemukan apa pun; 2 salah pakai, atau kodenya tidak ada.
        """,
        en="""Show the row of a code and all that is under it; without a code, all bidang urusan.

        CODE may be written in any usual way: 7.01.01.2.06.08, 7.01.01.2.06.0008, 7.1.1.2.6.8, X.XX.01. Of a single sub
        kegiatan its history from edition to edition is shown, too.

        Each edition's lists were put together from public copies; the trust above the table tells how far they were
        checked.

        Exit codes: 0 there is something; 1 --search finds nothing; 2 wrong usage, or no such code.
        """,
    ),
)
_DIFF = About(
    Text(id="Bandingkan dua edisi.", en="Compare two editions."),
    Text(
        id="""Bandingkan dua edisi: apa yang baru, hilang, berganti nama, pindah kode, atau diukur dengan cara lain.

        Kode keluar: 0, ada perbedaan atau tidak; 2 salah pakai, atau daftarnya tidak ada.
        """,
        en="""Compare two editions: what is new, gone, renamed, moved to another code, or measured differently.

        Exit codes: 0 with or without a difference; 2 wrong usage, or no such list.
        """,
    ),
)
_EDITIONS = About(
    Text(id="Daftar edisi dan isinya.", en="List the editions and what we have of them."),
    Text(
        id="Sebutkan setiap edisi: peraturannya, tanggalnya, berapa daftar dan baris yang ada, dan sejauh mana dapat "
        "dipercaya.",
        en="List each edition: its regulation and date, how many lists and rows there are, and how far to trust them.",
    ),
)
_CODE = Text(id="[KODE]", en="[CODE]")
_OLD, _NEW = Text(id="EDISI_LAMA", en="OLD_EDITION"), Text(id="EDISI_BARU", en="NEW_EDITION")
_WORDS, _EDITION_NAME = Text(id="KATA", en="WORDS"), Text(id="EDISI", en="EDITION")
_SEARCH = Text(
    id="Cari menurut kata dalam nama, salah ketik dimaafkan; dengan KODE, di bawah kode itu saja.",
    en="Find names by their words, typos forgiven; with CODE, below that code only.",
)
_EDITION = Text(
    id="Edisi: nama, peraturan, atau sebagian saja (90-2019, 1317/2023). Bawaan: yang terbaru yang punya daftarnya.",
    en="Edition: name, regulation or part of them (90-2019, 1317/2023). Default: the newest that has the list.",
)
_AUTHORITY = Text(
    id="Kewenangan: kabupaten (juga untuk kota) atau provinsi. Bawaan: kabupaten.",
    en="Authority: kabupaten (kota as well) or provinsi (province). Default: kabupaten.",
)
_FORMAT = Text(id="Bentuk: table, json, csv. Bawaan: table.", en="Form: table, json, csv. Default: table.")
_BIDANG = Text(
    id="Bandingkan satu bidang urusan saja, seperti 7.01.", en="Compare one bidang urusan only, such as 7.01."
)
_AUTHORITIES = {
    "kabupaten": ("kabupaten/kota", ("kab", "kota", "pemkab", "pemkot", "regenc", "city", "cities", "municip")),
    "provinsi": ("provinsi", ("prov", "prop", "pemprov")),
}


class _Authority(Choice):
    """Whose list it is, in the words that people use."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the authority as the lists call it."""
        word = str(value).strip().casefold()
        for name, beginnings in _AUTHORITIES.values():
            if word.startswith(beginnings):
                return name
        return super().convert(value, param, ctx)


def _editions_beginning(_ctx: click.Context, _param: click.Parameter, typed: str) -> list[CompletionItem]:
    """Offer the editions, each with its regulation."""
    from renja_lint.nomenclature import list_editions  # noqa: PLC0415  help, version and other completion do without

    return [
        CompletionItem(each.edisi, help=each.instrument) for each in list_editions() if each.edisi.startswith(typed)
    ]


def _codes_beginning(ctx: click.Context, _param: click.Parameter, typed: str) -> list[CompletionItem]:
    """Offer codes level by level, each with its name."""
    from renja_lint.listing.completing import beginning_with  # noqa: PLC0415  help and version do without

    authority = ctx.params.get("authority") or _AUTHORITIES["kabupaten"][0]
    return [CompletionItem(row.kode, help=row.nama) for row in beginning_with(typed, authority)]


def command(lang: Lang) -> click.Command:
    """Make the command with its help in ``lang``."""
    return DefaultGroup("nomenclature", lang, _ABOUT, [_show(lang), _diff(lang), _editions(lang)], _CODE)


def _show(lang: Lang) -> click.Command:
    def run(*, code: str | None, search: str | None, edition: str | None, authority: str, format: str) -> int:  # noqa: A002
        from renja_lint.files.output import write  # noqa: PLC0415
        from renja_lint.listing.subtree import Question, answer  # noqa: PLC0415  help and version do without

        text, found = answer(Question(code, search, edition, authority), format, lang)
        write(text)
        return 0 if found else NOT_FOUND

    params: list[click.Parameter] = [
        click.Argument(["code"], required=False, shell_complete=_codes_beginning, metavar=_CODE.in_(lang)),
        click.Option(["--search"], metavar=_WORDS.in_(lang), help=_SEARCH.in_(lang)),
        click.Option(
            ["--edition"], shell_complete=_editions_beginning, metavar=_EDITION_NAME.in_(lang), help=_EDITION.in_(lang)
        ),
        *_common(lang),
    ]
    return Command("show", lang, _SHOW, params, run)


def _diff(lang: Lang) -> click.Command:
    def run(*, old: str, new: str, bidang: str | None, authority: str, format: str) -> int:  # noqa: A002
        from renja_lint.files.output import write  # noqa: PLC0415
        from renja_lint.listing.changes import comparison  # noqa: PLC0415  help and version do without

        write(comparison((old, new), authority, bidang, format, lang))
        return 0

    params: list[click.Parameter] = [
        click.Argument(["old"], shell_complete=_editions_beginning, metavar=_OLD.in_(lang)),
        click.Argument(["new"], shell_complete=_editions_beginning, metavar=_NEW.in_(lang)),
        click.Option(["--bidang"], metavar="BIDANG", help=_BIDANG.in_(lang)),
        *_common(lang),
    ]
    return Command("diff", lang, _DIFF, params, run)


def _editions(lang: Lang) -> click.Command:
    def run(*, format: str) -> int:  # noqa: A002
        from renja_lint.files.output import write  # noqa: PLC0415
        from renja_lint.listing.holdings import holdings  # noqa: PLC0415  help and version do without

        write(holdings(format, lang))
        return 0

    return Command("editions", lang, _EDITIONS, [_format(lang)], run)


def _common(lang: Lang) -> list[click.Parameter]:
    authority = click.Option(
        ["--authority"], type=_Authority(tuple(_AUTHORITIES)), default="kabupaten", help=_AUTHORITY.in_(lang)
    )
    return [authority, _format(lang)]


def _format(lang: Lang) -> click.Option:
    return click.Option(["--format"], type=Choice(FORMATS), default=FORMATS[0], help=_FORMAT.in_(lang))
