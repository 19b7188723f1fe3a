"""KOD002 jumlah-digit-kode-salah."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.finding import Finding, Norm
from renja_lint.nomenclature import printed
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Tabel
from renja_lint.regime import PERMENDAGRI_90, called
from renja_lint.rule import Example, Meta, Rule, Severity, Text
from renja_rules.nomenclature._official import edition_is_known


class JumlahDigitKodeSalah(Rule):
    """Bagian akhir kode sub kegiatan ditulis dengan jumlah angka edisi nomenklatur yang lain.

    Pemutakhiran nomenklatur menulis bagian akhir kode sub kegiatan dengan empat angka, edisi-edisi sebelumnya dengan
    dua. Kode dengan jumlah angka yang lain menandakan tabel disalin dari tahun yang lalu, dan tidak cocok dengan SIPD.

    Tulis semua kode sub kegiatan menurut edisi yang berlaku.
    """

    meta = Meta(
        code="KOD002",
        name="jumlah-digit-kode-salah",
        severity=Severity.WARNING,
        title=Text(
            id="Jumlah angka di akhir kode sub kegiatan salah", en="Wrong number of digits in a sub kegiatan's code"
        ),
        message=Text(
            id="kode sub kegiatan {tertulis} menurut {edisi} ditulis {seharusnya}",
            en="the sub kegiatan code {tertulis} is written {seharusnya} in {edisi}",
        ),
        remedy=Text(
            id="tulis kode seperti {seharusnya}; bila memakai edisi lain, sebut edisinya (pengaturan nomenklatur)",
            en="write codes like {seharusnya}; where the plan uses another edition, name it (setting nomenklatur)",
        ),
        norms=(Norm(PERMENDAGRI_90, Text(id="lampiran beserta pemutakhirannya", en="annex with its updates")),),
        through=Text(
            id="{banyak} kode sub kegiatan ditulis seperti {tertulis}, padahal menurut {edisi} ditulis {seharusnya}",
            en="{banyak} sub kegiatan codes are written like {tertulis}, but {edisi} writes {seharusnya}",
        ),
        yields_to=("KOD001",),
    )
    valid = (
        Example(rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}"),
        Example(
            plan="""
            nomenklatur: 050-5889-2021
            rencana:
              baris:
                - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
            """
        ),
        Example(
            plan="""
            evaluasi:
              baris:
                - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
            """
        ),
    )
    invalid = (
        Example(rows="- {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}", at=("rencana/7.01.01.2.07.0005#kode",)),
        Example(
            rows="""
            - {kode: 7.01.01.2.07.05, nama: Pengadaan Mebel}
            - {kode: 7.01.01.2.07.06, nama: Pengadaan Peralatan dan Mesin Lainnya}
            - {kode: 7.01.01.2.09.05, nama: Pemeliharaan Mebel}
            """,
            at=("rencana#kode",),
        ),
        Example(
            plan="""
            nomenklatur: 050-5889-2021
            rencana:
              baris:
                - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
            """,
            at=("rencana/7.01.01.2.07.0005#kode",),
        ),
    )

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the digits at the end of a sub kegiatan's code with those that the ruling edition prints."""
        wrong = {2, 4} - plan.regime.digits_in_use(tabel.name) if edition_is_known(plan) else ()
        codes = ((baris, baris.isi.kode) for baris in tabel.baris if baris.kode and wrong)
        for baris, written in codes:
            if written is None or written.suffix_digits not in wrong:
                continue
            right = printed(".".join(written.parts), plan.regime.suffix_digits)
            if right.rpartition(".")[2] != written.text.strip().rpartition(".")[2]:
                yield self.finding(
                    baris.at("kode"),
                    tertulis=written.text.strip(),
                    edisi=called(plan.regime.editions.ruling),
                    seharusnya=right,
                )
