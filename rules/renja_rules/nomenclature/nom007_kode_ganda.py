"""NOM007 kode-ganda."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.finding import Finding, Related
from renja_lint.nomenclature import fold
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Baris
from renja_lint.rule import Example, Meta, Rule, Severity, Text
from renja_rules.nomenclature._official import bears_anothers


class KodeGanda(Rule):
    """Kode yang sama dipakai dua baris dalam satu tabel.

    Sub kegiatan yang tercetak dua kali membuat pagunya terhitung dua kali, dan dua pagu untuk satu kegiatan saling
    bertentangan. Judul yang hanya diulang, seperti pada cetakan SIPD atau di halaman berikutnya, tidak dilaporkan.

    Gabungkan atau hapus salah satunya; bila keduanya memang berbeda, perbaiki kodenya.
    """

    meta = Meta(
        code="NOM007",
        name="kode-ganda",
        severity=Severity.WARNING,
        title=Text(id="Kode dipakai dua baris", en="Code used by two rows"),
        message=Text(
            id="kode {kode} sudah dipakai baris lain di tabel ini: {baris}",
            en="the code {kode} is used by another row of this table: {baris}",
        ),
        remedy=Text(
            id="gabungkan atau hapus salah satunya; bila keduanya memang berbeda, perbaiki kodenya",
            en="merge them or delete one; where they are two things, mend the code",
        ),
        through=Text(
            id="{banyak} baris memakai kode yang sudah dipakai di tabel ini; yang pertama {kode}",
            en="{banyak} rows use codes that are used in this table already; the first is {kode}",
        ),
        yields_to=("NOM001",),
    )
    valid = (
        Example(
            rows="""
            - {kode: 7.01.01.2.02, nama: Administrasi Keuangan Perangkat Daerah, pagu: 2.066.102.847}
            - {kode: 7.01.01.2.02.0001, nama: Penyediaan Gaji dan Tunjangan ASN, pagu: 2.066.102.847}
            - {kode: 7.01.01.2.02, nama: Administrasi Keuangan Perangkat Daerah, pagu: 2.066.102.847}
            - {kode: 7.01.01.2.02.0001, nama: Penyediaan Gaji dan Tunjangan ASN}
            """
        ),
        Example(
            plan="""
            evaluasi:
              baris:
                - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM, indikator: Konflik selesai}
                - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM, indikator: Rapat diadakan}
            """
        ),
    )
    invalid = (
        Example(
            rows="""
            - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
            - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 3.500.000}
            """,
            at=("rencana/7.01.01.2.07.0005~2#kode",),
        ),
        Example(
            rows="""
            - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 46.355.379}
            - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 34.205.379}
            """,
            at=("rencana/7.01.01.2.06~2#kode",),
        ),
    )

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare a row with the first one of its code."""
        first = baris.tabel.by_kode.get(baris.kode) if baris.kode else None
        if first is None or first is baris or not _is_counted_twice(first, baris):
            return
        if bears_anothers(first, plan) or bears_anothers(baris, plan):
            return
        note = Text(id="kode ini pertama kali di sini", en="this code is here first")
        yield self.finding(baris.at("kode"), Related(first.at("kode"), note), kode=baris.kode, baris=first.nama)


def _is_counted_twice(first: Baris, again: Baris) -> bool:
    """Tell whether a row is more than a heading printed again.

    A sub kegiatan is where it has an amount of its own, a heading where its amount is another, a row without money
    where it has the same indicator.
    """
    columns = first.tabel.money_columns
    if not columns:
        indicator = fold(_indicator(again))
        return bool(indicator) and indicator == fold(_indicator(first))
    if again.tingkat == "sub_kegiatan":
        return any(again.rupiah(column) for column in columns)
    amounts = ((first.rupiah(column), again.rupiah(column)) for column in columns)
    return any(one is not None and other is not None and one != other for one, other in amounts)


def _indicator(baris: Baris) -> str:
    return " ".join(indikator.nama or "" for indikator in baris.indikator)
