from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Rule, Severity, Tabel, error, form
from renja_rules.nomenclature._official import is_doubtful, name_level
from renja_rules.reading.official.rows import edition_is_known, has_foreign_code
from renja_rules.reading.things.repeats import repeats_code

BELOW = {"program": "kegiatan", "kegiatan": "sub_kegiatan"}


class IndukTanpaAnak(Rule):
    """Program tidak punya kegiatan, atau kegiatan tidak punya sub kegiatan.

    Pagu disusun dari tingkat yang paling bawah. Program tanpa kegiatan dan kegiatan tanpa sub kegiatan tidak dapat
    dianggarkan, atau rinciannya hilang saat tabel disalin.
    """

    meta = error(
        form("rencana"),
        title=("Program atau kegiatan tanpa rincian", "Program or kegiatan without parts"),
        message=("{induk} tidak punya {tingkat} di tabel ini", "{induk} has no {tingkat} in this table"),
        remedy=(
            "tambahkan {tingkat} di bawahnya, atau hapus baris ini bila tidak jadi dilaksanakan",
            "add a {tingkat} below it, or delete this row where it will not be carried out",
        ),
        yields_to=("KOD001", "KOD004", "NOM001", "NOM009", "NOM011"),
    )
    valid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {kode: 7.01.01.2.08, nama: Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah}
    ---
    evaluasi:
      baris:
        - {tingkat: program, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
        - {tingkat: kegiatan, nama: Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah}
    """
    invalid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    - {kode: 7.01.01.2.08, nama: Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah}
    => rencana/7.01.01.2.08#nama
    ---
    telaah_rkpd:
      baris:
        - {tingkat: program, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
        - {tingkat: program, nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA}
        - {tingkat: kegiatan, nama: Fasilitasi Pembinaan Desa}
    => telaah_rkpd/program-penyelenggaraan-urusan-pemerintahan-umum#nama
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for programs and kegiatan without parts, of the levels that the table goes down to."""
        levels = {baris.tingkat for baris in tabel.baris}
        for number, baris in enumerate(tabel.baris):
            below = BELOW.get(baris.tingkat or "")
            if (
                below is None
                or below not in levels
                or baris.anak
                or repeats_code(baris)
                or has_foreign_code(baris, plan)
            ):
                continue
            if _has_no_official_parts(baris, plan):
                continue
            if not any(baris.kode is None or is_doubtful(other, plan) for other in _printed_below(tabel, number)):
                severity = Severity.ERROR if tabel.name == "rencana" else Severity.WARNING
                yield self.finding(baris.at("nama"), severity=severity, induk=baris.sebutan, tingkat=name_level(below))


def _has_no_official_parts(baris: Baris, plan: Plan) -> bool:
    """Tell whether the official list has the row and nothing below it."""
    if baris.padanan is None or not edition_is_known(plan) or plan.nomenclature.official(baris.padanan) is None:
        return False
    return not plan.nomenclature.children(baris.padanan)


def _printed_below(tabel: Tabel, number: int) -> Iterator[Baris]:
    """Give the rows that are printed between a row and the next of its level or above."""
    for place in range(number + 1, len(tabel.baris)):
        if tabel.baris[place].rank <= tabel.baris[number].rank:
            return
        yield tabel.baris[place]
