from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Baris, Finding, KolomUang, Plan, Related, Rule, Text, info, option
from renja_rules.reading.options import exact
from renja_rules.reading.things.pagu import find_deciding_table


class PaguTidakBulat(Rule):
    """Pagu beberapa sub kegiatan tidak bulat, padahal hampir semua yang lain bulat.

    Pagu indikatif biasanya dibulatkan. Angka ganjil di antara angka bulat sering sisa perhitungan, salah ketik, atau
    salinan dari RKA; gaji dan tunjangan memang dapat ganjil.

    Periksa angkanya.
    """

    meta = info(
        title=("Pagu tidak bulat di antara pagu yang bulat", "Odd amounts among round ones"),
        message=(
            "{uraian} pagu sub kegiatan tidak bulat, misalnya {nama}: {tertulis}",
            "{uraian} amounts of sub kegiatan are not round, such as {nama}: {tertulis}",
        ),
        remedy=(
            "periksa apakah angkanya salah ketik atau sisa perhitungan lama",
            "check whether the amount is a slip or left from an older computation",
        ),
        texts={
            "bagian": ("{banyak} dari {semua}", "{banyak} of {semua}"),
        },
    )
    kelipatan = option(
        50,
        ("pagu disebut bulat bila kelipatan sekian rupiah", "an amount is round if a multiple of this"),
    )
    bagian_bulat = option(
        0.8,
        (
            "bagian pagu yang harus bulat sebelum yang ganjil dilaporkan, 0 sampai 1",
            "share of amounts that must be round before odd ones are reported, 0 to 1",
        ),
    )
    paling_sedikit = option(
        10,
        (
            "banyaknya sub kegiatan berpagu sebelum tabelnya dinilai",
            "how many sub kegiatan with a pagu a table must have before it is judged",
        ),
    )
    valid = """
    - {kode: 7.01.01.2.06.0001, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0002, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0003, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0004, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0005, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0006, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0007, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0008, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0009, nama: Sub kegiatan, pagu: 5.753.044}
    - {kode: 7.01.01.2.06.0010, nama: Sub kegiatan, pagu: 30.110.379}
    - {kode: 7.01.01.2.06.0011, nama: Sub kegiatan, pagu: 1.965.275.126}
    ---
    - {kode: 7.01.01.2.06.0001, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0002, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0003, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0004, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0005, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0006, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0007, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0008, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0009, nama: Sub kegiatan, pagu: 5.753.044}
    """
    invalid = """
    - {kode: 7.01.01.2.06.0001, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0002, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0003, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0004, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0005, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0006, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0007, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0008, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0009, nama: Sub kegiatan, pagu: 4.086.050}
    - {kode: 7.01.01.2.06.0010, nama: Sub kegiatan, pagu: 5.753.044}
    => rencana#pagu
    """  # fmt: skip

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the sub kegiatan of the deciding table; said once."""
        found = find_deciding_table(plan)
        amounts = [(baris, baris.rupiah(found.column) or Decimal(0)) for baris in found.rows("sub_kegiatan")]
        rows = [(baris, amount) for baris, amount in amounts if amount > 0 and amount == amount.to_integral_value()]
        base = max(1, self.kelipatan)
        odd = [baris for baris, amount in rows if amount % base]
        few = len(rows) < self.paling_sedikit
        if few or not odd or len(rows) - len(odd) < len(rows) * exact(self.bagian_bulat):
            return
        first, place = odd[0], odd[0].at(found.column)
        yield self.finding(
            place._replace(subject=f"{first.tabel.name}#{found.column}"),
            *(Related(baris.at(found.column), _said(baris, found.column)) for baris in odd[1:]),
            nama=first.sebutan,
            tertulis=_written(first, found.column),
            uraian=self.text("bagian", banyak=len(odd), semua=len(rows)),
        )


def _written(baris: Baris, column: KolomUang) -> str:
    uang = baris.uang(column)
    return uang.text.strip() if uang else ""


def _said(baris: Baris, column: KolomUang) -> Text:
    return Text.same(f"{baris.sebutan}: {_written(baris, column)}")
