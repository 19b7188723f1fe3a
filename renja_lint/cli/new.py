"""``new``: begin a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from renja_lint.cli import facts
from renja_lint.cli.parts import About, Choice, Command, Target
from renja_lint.language import Lang, Text
from renja_lint.refusal import refusal

if TYPE_CHECKING:
    from renja_lint.regime import Jenis

_ABOUT = About(
    Text(id="Buat kerangka Renja yang siap diisi.", en="Begin a Renja, ready to be filled in."),
    Text(
        id="""Buat kerangka Renja yang siap diisi.

        Bab, sub bab dan tabelnya menurut jenis dan tahun Renja, dengan program, kegiatan, sub kegiatan, indikator dan
        satuan menurut nomenklatur yang berlaku atau yang disebut konfigurasi. Yang harus diisi penyusun dikosongkan.

        \b
        renja-lint new --perangkat-daerah "Kecamatan Contoh" --tahun 2026 \\
            --sub-kegiatan 7.01.01.2.01.0001 --sub-kegiatan "gaji dan tunjangan" -o renja-2026.yaml

        Tanpa --sub-kegiatan, ditampilkan program dan kegiatan yang dapat dipilih.
        """,
        en="""Begin a Renja, ready to be filled in.

        Chapters and tables are those of its kind and year, programs, kegiatan, sub kegiatan, indicators and units those
        of the ruling nomenclature, or of the one that the configuration names. What its author has to fill in is left
        blank.

        \b
        renja-lint new --perangkat-daerah "Kecamatan Contoh" --tahun 2026 \\
            --sub-kegiatan 7.01.01.2.01.0001 --sub-kegiatan "gaji dan tunjangan" -o renja-2026.yaml

        Without --sub-kegiatan, the programs and kegiatan are listed that may be chosen.
        """,
    ),
)
_NAME, _YEAR, _KIND = Text(id="NAMA", en="NAME"), Text(id="TAHUN", en="YEAR"), Text(id="JENIS", en="KIND")
_CODE, _FILE = Text(id="KODE", en="CODE"), Text(id="BERKAS", en="FILE")
_CODE_OR_WORDS = Text(id="KODE|KATA", en="CODE|WORDS")
_AGENCY = Text(id="Nama perangkat daerah. Wajib.", en="The agency's name. Required.")
_TAHUN = Text(id="Tahun rencana. Wajib.", en="The year that is planned. Required.")
_JENIS = Text(id="induk atau perubahan. Bawaan: induk.", en="induk (yearly) or perubahan (revision). Default: induk.")
_DAERAH = Text(
    id="Kabupaten atau kota, misalnya Kabupaten Contoh; tanpa ini dan dengan --provinsi, perangkat daerah provinsi.",
    en="The regency or city, such as Kabupaten Contoh; without it and with --provinsi, the agency is the province's.",
)
_PROVINSI = Text(id="Nama provinsi.", en="The province's name.")
_RENSTRA = Text(id="Masa Renstra, misalnya 2025-2029.", en="The period of the Renstra, such as 2025-2029.")
_BIDANG = Text(
    id="Bidang urusan bila tidak terbaca dari nama; boleh diulang, yang pertama memuat program penunjang.",
    en="The bidang urusan where the name does not tell; may be repeated, first that of the supporting programme.",
)
_SUB_KEGIATAN = Text(
    id="Sub kegiatan: kode, kata-kata dari namanya, atau kode program atau kegiatan untuk semua di bawahnya; boleh "
    "diulang.",
    en="A sub kegiatan: its code, words of its name, or the code of a program or kegiatan for all below; may be "
    "repeated.",
)
_OUTPUT = Text(id="Tulis ke berkas ini, bukan ke layar.", en="Write to this file, not to the screen.")
_FORCE = Text(id="Timpa berkas yang sudah ada.", en="Overwrite a file that exists.")
_WRITTEN = Text(
    id="Ditulis ke {0}. Isi yang kosong, lalu periksa: renja-lint {0}",
    en="Written to {0}. Fill in what is blank, then check it: renja-lint {0}",
)


def command(lang: Lang) -> click.Command:
    """Make the command with its help in ``lang``."""

    def run(  # noqa: PLR0913  one for each option
        *,
        perangkat_daerah: str,
        tahun: str,
        jenis: Jenis,
        daerah: str,
        provinsi: str,
        renstra: str,
        bidang: tuple[str, ...],
        sub_kegiatan: tuple[str, ...],
        output: str | None,
        force: bool,
    ) -> int:
        from renja_lint.config.file import load  # noqa: PLC0415
        from renja_lint.files import output as out  # noqa: PLC0415  help, version and completion do without
        from renja_lint.skeleton import SkeletonRequest, make  # noqa: PLC0415

        output = None if output == out.SCREEN else output
        if output is not None:
            out.check_target(output)
            out.spare(output, force=force)
        agency = _needed(_line(perangkat_daerah), "--perangkat-daerah")
        year = int(facts.check_year(_needed(tahun, "--tahun")))
        edition = load().nomenklatur
        region = (_line(daerah), _line(provinsi))
        made = make(SkeletonRequest(agency, year, jenis, *region, renstra, bidang, sub_kegiatan, edition))
        notes = [note.in_(lang) for note in made.notes]
        if output is None:
            out.write(made.text)
        else:
            out.write_file(output, made.text)
            notes.append(_WRITTEN.in_(lang).format(output))
        if notes:
            out.tell(*notes)
        return 0

    return Command("new", lang, _ABOUT, _params(lang), run)


def _params(lang: Lang) -> list[click.Parameter]:
    name = _NAME.in_(lang)
    return [
        click.Option(["--perangkat-daerah"], default="", metavar=name, help=_AGENCY.in_(lang)),
        click.Option(["--tahun"], default="", metavar=_YEAR.in_(lang), help=_TAHUN.in_(lang)),
        click.Option(["--jenis"], type=Choice(facts.KINDS), default="induk", help=_JENIS.in_(lang)),
        click.Option(["--daerah"], default="", metavar=name, help=_DAERAH.in_(lang)),
        click.Option(["--provinsi"], default="", metavar=name, help=_PROVINSI.in_(lang)),
        click.Option(["--renstra"], default="", metavar="2025-2029", help=_RENSTRA.in_(lang)),
        click.Option(["--bidang"], multiple=True, metavar=_CODE.in_(lang), help=_BIDANG.in_(lang)),
        click.Option(["--sub-kegiatan"], multiple=True, metavar=_CODE_OR_WORDS.in_(lang), help=_SUB_KEGIATAN.in_(lang)),
        click.Option(["-o", "--output"], type=Target(), metavar=_FILE.in_(lang), help=_OUTPUT.in_(lang)),
        click.Option(["--force"], is_flag=True, help=_FORCE.in_(lang)),
    ]


def _needed(value: str, option: str) -> str:
    if value:
        return value
    raise refusal(id=f"{option} belum disebut", en=f"{option} is missing")


def _line(name: str) -> str:
    """Put a name on one line, without what nobody sees."""
    return "".join(sign for sign in " ".join(name.split()) if sign.isprintable())
