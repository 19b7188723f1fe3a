from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Official, Plan, Rule, Severity, Tabel, error
from renja_rules.nomenclature._official import code_as_printed, name_level
from renja_rules.reading.official.rows import NAMES_AND_CODES, edition_is_known, rows_of_agency

_LEVELS = ("program", "kegiatan", "sub_kegiatan")


class NamaDiTingkatSalah(Rule):
    """Nama resmi sebuah kegiatan dipakai sebagai sub kegiatan, atau sebaliknya.

    Setiap nama dalam nomenklatur punya tingkatnya sendiri. Nama di tingkat yang salah membuat pagunya terhitung di
    tempat yang salah, dan barisnya tidak dapat dimasukkan ke SIPD.

    Pindahkan ke tingkatnya, atau ganti dengan nama yang benar pada tingkat itu.
    """

    meta = error(
        NAMES_AND_CODES,
        title=("Nama dipakai di tingkat yang salah", "Name used at the wrong level"),
        message=(
            '"{nama}" dipakai sebagai {tingkat}, padahal itu nama {seharusnya} ({kode})',
            '"{nama}" is used as a {tingkat}, but it is the name of a {seharusnya} ({kode})',
        ),
        remedy=(
            "jadikan {seharusnya}, atau ganti dengan nama {tingkat} yang benar",
            "make it a {seharusnya}, or use the right name of a {tingkat}",
        ),
        yields_to=("NOM002",),
    )
    valid = """
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah}
        - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu}
        - {tingkat: sub_kegiatan, nama: Rapat Mingguan}
    """
    invalid = """
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Fasilitasi Kunjungan Tamu}
        - {tingkat: sub_kegiatan, nama: Administrasi Umum Perangkat Daerah}
    => telaah_rkpd/fasilitasi-kunjungan-tamu#nama
    => telaah_rkpd/fasilitasi-kunjungan-tamu/administrasi-umum-perangkat-daerah#nama
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for names without a code that are official, but at another level only; a code tells another rule."""
        rows = [b for b in tabel.baris if not b.padanan and b.nama and b.tingkat in _LEVELS and not b.inferred]
        for baris in rows if edition_is_known(plan) else ():
            found = rows_of_agency(plan.nomenclature.named(baris.nama), plan)
            if found and all(official.tingkat != baris.tingkat for official in found):
                yield self._finding(baris, found[0], plan)

    def _finding(self, baris: Baris, official: Official, plan: Plan) -> Finding:
        return self.finding(
            baris.at("nama"),
            severity=None if official.certain else Severity.WARNING,
            nama=baris.nama,
            tingkat=name_level(baris.tingkat),
            seharusnya=name_level(official.tingkat),
            kode=code_as_printed(official, plan),
        )
