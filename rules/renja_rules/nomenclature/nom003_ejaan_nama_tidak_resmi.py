from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Official, Plan, Rule, Tabel, fold, info
from renja_rules.nomenclature._names import SIDE_NAMES
from renja_rules.reading.official.rows import NAMES_AND_CODES, edition_is_known

_LEVELS = ("program", "kegiatan", "sub_kegiatan")
_STRAY = str.maketrans("", "", "{}|\\~^")


class EjaanNamaTidakResmi(Rule):
    """Nama baris berbeda dari nama resminya hanya pada huruf besar, spasi atau tanda baca.

    Pembaca mengerti maksudnya, tetapi komputer tidak: nama yang tidak persis sama tidak cocok saat disandingkan dengan
    SIPD. Nama yang seluruhnya ditulis dengan huruf besar tidak dilaporkan, begitu pula nama program.
    """

    meta = info(
        NAMES_AND_CODES,
        title=("Ejaan nama tidak persis nama resminya", "Name not spelled exactly like the official one"),
        message=(
            'nama tertulis "{tertulis}", ejaan resminya "{seharusnya}"',
            'the name is given as "{tertulis}", officially it is spelled "{seharusnya}"',
        ),
        remedy=('salin nama resminya: "{seharusnya}"', 'copy the official name: "{seharusnya}"'),
        through=(
            (
                "{banyak} nama berbeda dari nama resminya pada huruf besar, spasi atau tanda baca, misalnya"
                ' "{tertulis}", resminya "{seharusnya}"'
            ),
            (
                "{banyak} names differ from the official ones in capitals, spaces or punctuation, such as"
                ' "{tertulis}", officially "{seharusnya}"'
            ),
        ),
    )
    valid = """
    - {kode: 7.01.05, nama: Program Penyelenggaraan Urusan Pemerintahan Umum}
    - {kode: 7.01.05.2.01, nama: PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM SESUAI PENUGASAN KEPALA DAERAH}
    - {kode: 7.01.05.2.01.0008, nama: Pelaksanaan Tugas Forum  Koordinasi Pimpinan di Kecamatan}
    """
    invalid = """
    - {kode: 7.01.05.2.01.0008, nama: Pelaksanaan Tugas Forum Koordinasi Pimpinan Di Kecamatan}
    => rencana/7.01.05.2.01.0008#nama
    ---
    telaah_rkpd:
      baris:
        - tingkat: sub_kegiatan
          nama: Pengadaan Mebel
          kebutuhan: {nama: Pengadaan - Mebel}
    => telaah_rkpd/pengadaan-mebel#kebutuhan.nama
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare each name of a row, letter by letter, with the official ones that it is the same as otherwise."""
        rows = [baris for baris in tabel.baris if baris.padanan and baris.tingkat in _LEVELS]
        for baris in rows if edition_is_known(plan) else ():
            official = plan.nomenclature.official(baris.padanan or "")
            for column, text in _names(baris).items() if official else ():
                if official and text not in official.names:
                    yield from self._compared(baris, column, text, official)

    def _compared(self, baris: Baris, column: str, text: str, official: Official) -> Iterator[Finding]:
        same = [name for name in official.names if fold(name) == fold(text)]
        if same and not any(_is_spelled(text, name) for name in same):
            yield self.finding(baris.at(column), tertulis=text, seharusnya=same[0])


def _names(baris: Baris) -> dict[str, str]:
    """Give the names of a row by column, on one line; in T-C.31 each side may print its own."""
    found = {"nama": baris.nama} if baris.nama else {}
    for column in SIDE_NAMES if baris.tabel.name == "telaah_rkpd" else ():
        line = " ".join(baris.sel(column).text.split())
        if line and line not in found.values():
            found[column] = line
    return found


def _is_spelled(text: str, name: str) -> bool:
    """Tell whether a name is spelled officially; where either is all in capitals these make no difference.

    A stray sign inside a word is another rule's.
    """
    text = text.translate(_STRAY)
    in_capitals = text.isupper() or name.isupper()
    return text == name or (in_capitals and text.casefold() == name.casefold())
