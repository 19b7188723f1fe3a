from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    TINGKAT,
    Baris,
    Finding,
    Official,
    Plan,
    Rule,
    Severity,
    Tabel,
    Text,
    error,
    fold,
    nearness,
)
from renja_rules.nomenclature._lineage import former_name
from renja_rules.nomenclature._names import (
    NEAR,
    Wording,
    is_unofficial,
    namesakes,
    namesakes_elsewhere,
    nearest_official,
    probable_official,
    wordings,
)
from renja_rules.nomenclature._official import code_as_printed, doubt
from renja_rules.reading.official.rows import NAMES_AND_CODES, official_of_misnamed

MOST_GUESSES = 200  # of a table: one with more unofficial names follows another list altogether
MOST_UNPLACED = 30  # of these without a level: each costs a search of all names
PROGRAM = TINGKAT.index("program")  # what stands above is called in many ways
_PROGRAM = "program-penyelenggaraan-urusan-pemerintahan-umum"
_ORDER = "program-koordinasi-ketentraman-dan-ketertiban-umum"


class NamaTidakSesuaiNomenklatur(Rule):
    """Nama baris bukan nama resmi kodenya.

    Nama program, kegiatan dan sub kegiatan ditetapkan bersama kodenya dan tidak boleh diubah. Nama yang lain membuat
    pembaca tidak tahu baris mana yang dimaksud, dan tidak cocok saat disandingkan dengan SIPD. Beda huruf besar,
    spasi dan tanda baca tidak dilaporkan di sini.

    Tulis nama resminya; bila yang salah kodenya, perbaiki kodenya.
    """

    meta = error(
        NAMES_AND_CODES,
        title=("Nama tidak sesuai nomenklatur", "Name not that of the nomenclature"),
        message=('nama tertulis "{tertulis}", {uraian}', 'the name is given as "{tertulis}", {uraian}'),
        remedy=(
            'tulis nama resminya, "{seharusnya}"; bila bukan itu yang dimaksud, ganti kode dan namanya',
            'write the official name, "{seharusnya}"; where that is not meant, change code and name',
        ),
        texts={
            "kode_lain": (
                'padahal kode {kode} milik "{nama}", nama ini berkode {lain}',
                'but the code {kode} is that of "{nama}", this name has the code {lain}',
            ),
            "resmi": (
                'padahal nama resmi kode {kode} adalah "{nama}"{tambahan}',
                'but the official name of {kode} is "{nama}"{tambahan}',
            ),
            "mirip": ("; nama ini mirip nama {kode} ({nama})", "; this name is like that of {kode} ({nama})"),
            "mungkin": (
                'tidak ada dalam nomenklatur; mungkin maksudnya "{nama}" ({kode})',
                'which is not in the nomenclature; perhaps "{nama}" ({kode}) is meant',
            ),
        },
        yields_to=("NOM001", "NOM010"),
    )
    valid = """
    - {kode: 7.01.01.2.07.0006, nama: PENGADAAN PERALATAN  DAN MESIN LAINNYA.}
    ---
    - {kode: 7.01, nama: Kecamatan Contoh}
    ---
    - {kode: 7.01.01.2.07.0005, nama: 'Sub Kegiatan: Pengadaan Mebel'}
    ---
    - {kode: 7.01.01.2.07.0005, nama: 7.01.01.2.07.0005 Pengadaan Mebel}
    ---
    telaah_rkpd:
      baris:
        - {tingkat: program, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
        - {tingkat: kegiatan, nama: 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah'}
        - {tingkat: sub_kegiatan, nama: Koordinasi dan Penyusunan Dokumen DPA-SKPD}
        - {nama: Pengadaan Mebel dan Kursi}
    usulan: {baris: [{nama: Pengadaan Mebbel}, {nama: Penyediaan Bahan Logistik Kantorr}]}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Meubelair}
    => rencana/7.01.01.2.07.0005#nama
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Peralatan dan Mesin Lainnya}
    => rencana/7.01.01.2.07.0005#nama
    ---
    - {kode: 7.01.01.2.07.0005, nama: 'Sub Kegiatan: Pengadaan Meubelair'}
    => rencana/7.01.01.2.07.0005#nama
    ---
    - {kode: 7.01.01.2.07.0005, nama: 7.01.01.2.07.0006 Pengadaan Mebel}
    => rencana/7.01.01.2.07.0005#nama
    ---
    evaluasi:
      baris:
        - {tingkat: program, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
        - {tingkat: kegiatan, nama: Penyelenggaraan Urusan Pemerintah Umum Sesuai Penugasan Kepala Daerah}
    => evaluasi/program-penyelenggaraan-urusan-pemerintahan-umum/penyelenggaraan-urusan-pemerintah-umum-sesuai-penugasan-kepala-daerah#nama
    ---
    evaluasi:
      baris:
        - {nama: Kecamatan Contoh}
        - {nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM}
        - {nama: Koordinasi Upaya Penyelenggaraan Ketentraman dan Ketertiban Umum}
        - {nama: JUMLAH}
    => evaluasi/program-koordinasi-ketentraman-dan-ketertiban-umum/koordinasi-upaya-penyelenggaraan-ketentraman-dan-ketertiban-umum#nama
    """  # noqa: E501  a subject cannot be broken

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare names with their codes'; a name without a code only with what it very probably stands for."""
        unofficial, guesses = [], MOST_GUESSES
        for baris in tabel.baris:
            official = official_of_misnamed(baris, plan)
            if official is not None and not _is_agency(baris, plan):
                guesses -= 1
                whose = self._whose(baris, official, plan, guessing=guesses >= 0)
                yield self._not_of_its_code(baris, official, whose, plan)
            unofficial += [(each, baris) for each in wordings(baris) if is_unofficial(each, baris, plan)]
        if sum(baris.tingkat is None for _, baris in unofficial) > MOST_UNPLACED:
            unofficial = [(each, baris) for each, baris in unofficial if baris.tingkat]
        for wording, baris in unofficial[:MOST_GUESSES]:
            meant = probable_official(wording, baris, plan)
            if meant is not None:
                yield self._of_no_code(wording, baris, meant, plan)

    def _not_of_its_code(self, baris: Baris, official: Official, whose: Text, plan: Plan) -> Finding:
        unsure = doubt(official.kode, plan)
        return self.finding(
            baris.at("nama"),
            severity=Severity.WARNING if unsure.id or baris.rank < PROGRAM else Severity.ERROR,
            kode=code_as_printed(official, plan),
            tertulis=baris.nama,
            seharusnya=official.names[0],
            uraian=Text.join(whose, unsure),
        )

    def _of_no_code(self, wording: Wording, baris: Baris, meant: Official, plan: Plan) -> Finding:
        code, name = code_as_printed(meant, plan), meant.names[0]
        return self.finding(
            baris.at(wording.column),
            severity=Severity.WARNING,
            kode=code,
            tertulis=wording.text,
            seharusnya=name,
            uraian=self.text("mungkin", nama=name, kode=code),
        )

    def _whose(self, baris: Baris, official: Official, plan: Plan, *, guessing: bool) -> Text:
        """Say whose the code is and whose the name: another's, this code's in another edition, or nearly another's."""
        code, name = code_as_printed(official, plan), official.names[0]
        found = namesakes(baris, official, plan)
        is_slip = not guessing or nearness(baris.nama, official) >= NEAR
        if others := ", ".join(
            code_as_printed(each, plan) for each in found or (() if is_slip else namesakes_elsewhere(baris, plan))
        ):
            return self.text("kode_lain", kode=code, nama=name, lain=others)
        more = former_name(baris, plan)
        near = None if more.id or is_slip else nearest_official(baris, plan)
        if near is not None:
            more = self.text("mirip", kode=code_as_printed(near, plan), nama=near.names[0])
        return self.text("resmi", kode=code, nama=name, tambahan=more)


def _is_agency(baris: Baris, plan: Plan) -> bool:
    """Tell whether a row above the programs names the agency, as plans print it beside the code of its bidang."""
    return baris.rank < 2 and fold(baris.nama) == fold(plan.isi.perangkat_daerah or "")
