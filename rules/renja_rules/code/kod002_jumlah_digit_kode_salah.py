from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from renja_lint import (
    PERMENDAGRI_90,
    Baris,
    Finding,
    Kode,
    Norm,
    Plan,
    Rule,
    Tabel,
    Text,
    name_edition,
    print_code,
    warning,
)
from renja_rules.reading.official.rows import edition_is_known

_DIGITS = frozenset({2, 4})


class JumlahDigitKodeSalah(Rule):
    """Bagian akhir kode sub kegiatan ditulis dengan jumlah angka edisi nomenklatur yang lain.

    Pemutakhiran nomenklatur menulis bagian akhir kode sub kegiatan dengan empat angka, edisi-edisi sebelumnya dengan
    dua. Kode dengan jumlah angka yang lain menandakan tabel disalin dari tahun yang lalu, dan tidak cocok dengan SIPD.
    Bila kedua cara boleh dipakai, seperti pada Renja 2024, satu tabel tetap memakai satu cara.

    Tulis semua kode sub kegiatan menurut edisi yang berlaku.
    """

    meta = warning(
        Norm(PERMENDAGRI_90, Text(id="lampiran beserta pemutakhirannya", en="annex with its updates")),
        title=("Jumlah angka di akhir kode sub kegiatan salah", "Wrong number of digits in a sub kegiatan's code"),
        message=(
            "kode sub kegiatan {tertulis} {pembanding} ditulis {seharusnya}",
            "the sub kegiatan code {tertulis} is written {seharusnya} {pembanding}",
        ),
        remedy=(
            "tulis kode seperti {seharusnya}; bila memakai edisi lain, sebut edisinya (pengaturan nomenklatur)",
            "write codes like {seharusnya}; where the plan uses another edition, name it (setting nomenklatur)",
        ),
        through=(
            "{banyak} kode sub kegiatan ditulis seperti {tertulis}, padahal {pembanding} ditulis {seharusnya}",
            "{banyak} sub kegiatan codes are like {tertulis}, but should be written like {seharusnya} {pembanding}",
        ),
        texts={
            "edisi": ("menurut {edisi}", "in {edisi}"),
            "kebanyakan": ("menurut cara kebanyakan baris tabel ini", "in the way of most rows of this table"),
        },
        yields_to=("KOD001",),
    )
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    ---
    nomenklatur: 050-5889-2021
    rencana:
      baris:
        - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
    ---
    evaluasi:
      baris:
        - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
    ---
    tahun: 2024
    rencana:
      baris:
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
        - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel}
    telaah_rkpd:
      baris:
        - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
    """
    invalid = """
    - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
    => rencana/7.01.01.2.07.0005#kode
    ---
    - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
    - {kode: 7.01.01.2.07.06, nama: Pengadaan Peralatan dan Mesin Lainnya}
    - {kode: 7.01.01.2.09.05, nama: Pemeliharaan Mebel}
    => rencana#kode
    ---
    nomenklatur: 050-5889-2021
    rencana:
      baris:
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    => rencana/7.01.01.2.07.0005#kode
    ---
    tahun: 2024
    rencana:
      baris:
        - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
        - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya}
        - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel}
    => rencana/7.01.01.2.07.0005#kode
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the digits at the end of a sub kegiatan's code with those that the ruling edition prints."""
        if not edition_is_known(plan):
            return
        right = plan.regime.suffix_digits
        compared = self.text("edisi", edisi=name_edition(plan.regime.editions.ruling))
        wrong = _DIGITS - plan.regime.digits_in_use(tabel.name)
        if not wrong and tabel.name != "evaluasi":  # its years may have had different editions
            counted = Counter(code.suffix_digits for _, code in _codes(tabel))
            right = max(right, *_DIGITS, key=lambda digits: counted[digits])
            wrong = _DIGITS - {right}
            if counted[right] > counted[min(wrong)]:
                compared = self.text("kebanyakan")
        for baris, code in _codes(tabel):
            if code.suffix_digits not in wrong:
                continue
            seharusnya = print_code(".".join(code.parts), right)
            if seharusnya.rpartition(".")[2] != code.text.strip().rpartition(".")[2]:
                yield self.finding(
                    baris.at("kode"), tertulis=code.text.strip(), pembanding=compared, seharusnya=seharusnya
                )


def _codes(tabel: Tabel) -> Iterator[tuple[Baris, Kode]]:
    return ((baris, baris.isi.kode) for baris in tabel.of_level("sub_kegiatan") if baris.kode and baris.isi.kode)
