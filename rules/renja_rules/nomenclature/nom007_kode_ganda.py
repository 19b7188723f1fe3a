from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    Baris,
    Finding,
    KolomTeks,
    Plan,
    Related,
    Rule,
    Tabel,
    fold,
    fold_words,
    warning,
)
from renja_rules.reading.amounts.funding import official_source
from renja_rules.reading.official.outside import units_above
from renja_rules.reading.official.rows import has_foreign_code

_PLACES: tuple[KolomTeks, ...] = ("rancangan.lokasi", "kebutuhan.lokasi")  # of T-C.31
_SHORT = {"prov": "provinsi", "kab": "kabupaten", "kec": "kecamatan", "kel": "kelurahan", "ds": "desa"}


class KodeGanda(Rule):
    """Kode yang sama dipakai dua baris dalam satu tabel.

    Sub kegiatan yang tercetak dua kali membuat pagunya terhitung dua kali, dan dua pagu untuk satu kegiatan saling
    bertentangan. Judul yang hanya diulang, seperti pada cetakan SIPD atau di halaman berikutnya, tidak dilaporkan,
    begitu pula sub kegiatan yang dirinci per kelurahan atau unit lain, per lokasi, atau per sumber dana. Lokasi dan
    sumber dana yang hanya ditulis lain, misalnya Kec. dan Kecamatan atau DAU dan Dana Alokasi Umum, dianggap sama.
    Di tabel tanpa kolom kode, yang dikenali adalah baris bernama resmi yang tercetak dua kali berturut-turut.
    """

    meta = warning(
        title=("Kode dipakai dua baris", "Code used by two rows"),
        message=(
            "kode {kode} sudah dipakai baris lain di tabel ini: {baris}",
            "the code {kode} is used by another row of this table: {baris}",
        ),
        remedy=(
            "gabungkan atau hapus salah satunya; bila keduanya memang berbeda, perbaiki kodenya",
            "merge them or delete one; where they are two things, fix the code",
        ),
        through=(
            "{banyak} baris memakai kode yang sudah dipakai di tabel ini; yang pertama {kode}",
            "{banyak} rows use codes that are used in this table already; the first is {kode}",
        ),
        texts={
            "pertama": ("kode ini pertama kali di sini", "this code is here first"),
        },
        yields_to=("NOM001",),
    )
    valid = """
    - {kode: 7.01.01.2.02, nama: Administrasi Keuangan Perangkat Daerah, pagu: 2.066.102.847}
    - {kode: 7.01.01.2.02.0001, nama: Penyediaan Gaji dan Tunjangan ASN, pagu: 2.066.102.847}
    - {kode: 7.01.01.2.02, nama: Administrasi Keuangan Perangkat Daerah, pagu: 2.066.102.847}
    - {kode: 7.01.01.2.02.0001, nama: Penyediaan Gaji dan Tunjangan ASN}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: Kelurahan Sukamaju, pagu: 12.150.000}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: Kelurahan Sukarame, pagu: 3.500.000}
    - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel, sumber_dana: Pendapatan Asli Daerah, pagu: 1.000.000}
    - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel, sumber_dana: Dana Alokasi Umum, pagu: 2.000.000}
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
    - {kode: 7.01.0.00.0.00.01.0001, nama: KELURAHAN SUKAMAJU, pagu: 3.500.000}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 3.500.000}
    - {nama: KELURAHAN SUKARAME, pagu: 2.500.000}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 2.500.000}
    ---
    evaluasi:
      baris:
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM, indikator: Konflik selesai}
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM, indikator: Rapat diadakan}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 3.500.000}
    => rencana/7.01.01.2.07.0005~2#kode
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: Kec. Contoh, sumber_dana: DAU, pagu: 1.000.000}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: Kecamatan Contoh, sumber_dana: Dana Alokasi Umum,
       pagu: 2.000.000}
    => rencana/7.01.01.2.07.0005~2#kode
    ---
    - {nama: KELURAHAN SUKAMAJU}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: Sukamaju, pagu: 12.150.000}
    - {nama: KELURAHAN SUKARAME}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: Sukarame, pagu: 3.500.000}
    - {nama: Sub Total, pagu: 3.500.000}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, lokasi: Sukarame, pagu: 2.500.000}
    => rencana/7.01.01.2.07.0005~3#kode
    ---
    - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 46.355.379}
    - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 34.205.379}
    => rencana/7.01.01.2.06~2#kode
    ---
    telaah_rkpd:
      baris:
        - tingkat: kegiatan
          nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah
        - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {pagu: 12.150.000}}
        - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {pagu: 12.150.000}}
    => telaah_rkpd/pengadaan-barang-milik-daerah-penunjang-urusan-pemerintah-daerah/pengadaan-mebel~2#nama
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare each row with the first one of its code; where it has none, with the row right before it.

        What is broken down by unit, place or source of funds is not the same row.
        """
        has_twins = len(tabel.by_kode) < sum(baris.kode is not None for baris in tabel.baris)
        twins = _Twins(units_above(tabel, plan) if has_twins else {})
        for before, baris in zip((None, *tabel.baris), tabel.baris, strict=False):
            if baris.kode and not has_twins:
                continue
            first = twins.first(baris) if baris.kode else _same(before, baris)
            if first is None or not _is_counted_twice(first, baris):
                continue
            if not (has_foreign_code(first, plan) or has_foreign_code(baris, plan)):
                key = "kode" if baris.kode else "nama"
                related = Related(first.at(key), self.text("pertama"))
                yield self.finding(baris.at(key), related, kode=baris.padanan, baris=first.nama)


class _Twins:
    """The rows of a table that were seen, by their codes and by what they are broken down by."""

    def __init__(self, units: dict[Baris, Baris]) -> None:
        self._units = units
        self._seen: dict[tuple[str | None, Baris | None, tuple[str, ...] | None], Baris] = {}

    def first(self, baris: Baris) -> Baris | None:
        """Give the first row before this one that has its code under its unit; one without a place is any place's."""
        code, unit, share = baris.kode, self._units.get(baris), _share(baris)
        alike = (share, ()) if share else (None,)
        found = next((one for each in alike if (one := self._seen.get((code, unit, each)))), None)
        self._seen.setdefault((code, unit, share), baris)
        self._seen.setdefault((code, unit, None), baris)
        return found


def _share(baris: Baris) -> tuple[str, ...]:
    """Give the places and the source of funds of a row, however they are spelt; nothing where none is written."""
    if baris.tabel.name == "rencana":
        cells = [_place(baris.sel("lokasi").text), _source(baris.sel("sumber_dana").text)]
    elif baris.tabel.name == "telaah_rkpd":
        cells = [_place(baris.sel(column).text) for column in _PLACES]
    else:
        return ()
    return tuple(cells) if any(cells) else ()


def _place(text: str) -> str:
    return "".join(_SHORT.get(word, word) for word in fold_words(text).split())


def _source(text: str) -> str:
    return fold(official_source(text) or text)


def _same(before: Baris | None, baris: Baris) -> Baris | None:
    """Give the row before one without a code where both have the same official name in the same place."""
    if before is None or before.kode or not baris.padanan or baris.padanan != before.padanan:
        return None
    return before if _share(before) == _share(baris) or not (_share(before) and _share(baris)) else None


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
