from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    NOTHING,
    Baris,
    Finding,
    Indikator,
    Plan,
    Related,
    Rule,
    Text,
    fold,
    option,
    warning,
)
from renja_rules.reading.targets.indicators import without_unit


class KeluaranLebihDariSatu(Rule):
    """Satu sub kegiatan punya lebih dari satu indikator keluaran.

    Nomenklatur menetapkan satu indikator dan satu satuan untuk setiap sub kegiatan. Dengan dua indikator tidak jelas
    target mana yang dibiayai pagunya; sering kali satu di antaranya sisa naskah lama.
    """

    meta = warning(
        title=("Indikator keluaran lebih dari satu", "More than one output indicator"),
        message=("{nama} punya {banyak} indikator keluaran{sebab}", "{nama} has {banyak} output indicators{sebab}"),
        remedy=(
            "pertahankan indikator resmi sub kegiatannya beserta satu target, dan hapus yang lain",
            "keep the official indicator of the sub kegiatan with one target, and delete the others",
        ),
        texts={
            "sama": (" yang sama bunyinya", " with the same words"),
        },
    )
    paling_banyak = option(
        1,
        (
            "banyaknya indikator keluaran yang masih diterima pada satu sub kegiatan",
            "how many output indicators of one sub kegiatan are still accepted",
        ),
    )
    tables = ("rencana",)
    levels = ("sub_kegiatan",)
    valid = """
    - kode: 7.01.01.2.07.0005
      nama: Pengadaan Mebel
      indikator:
        - {jenis: capaian, nama: Persentase penunjang berjalan, target: 92 %}
        - {jenis: keluaran, nama: Jumlah Paket Mebel yang Disediakan, target: 10 Unit}
        - {jenis: hasil, nama: Persentase barang yang diadakan, target: 90 %}
    """
    invalid = """
    - kode: 7.01.01.2.09.0006
      nama: Pemeliharaan Peralatan dan Mesin Lainnya
      indikator:
        - {nama: Jumlah Peralatan dan Mesin Lainnya yang Dipelihara, target: 0 Unit}
        - {nama: Jumlah peralatan dan mesin lainnya yang dipelihara (Unit), target: 14 Unit}
    => rencana/7.01.01.2.09.0006#keluaran~2.nama
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Count the outputs of a sub kegiatan that have a name."""
        outputs = [one for one in baris.indikator if one.jenis == "keluaran" and one.nama]
        if len(outputs) < 2 or len(outputs) <= self.paling_banyak:
            return
        second = outputs[1]
        same = len({fold(without_unit(one.nama or "")) for one in outputs}) == 1
        yield self.finding(
            second.at("nama"),
            *(Related(one.at("nama"), _said(one)) for one in outputs if one is not second),
            nama=baris.sebutan,
            banyak=len(outputs),
            sebab=self.text("sama") if same else NOTHING,
        )


def _said(indikator: Indikator) -> Text:
    target = f", target {' '.join(indikator.target.text.split())}" if indikator.target else ""
    return Text.same(f"{' '.join((indikator.nama or '').split())}{target}")
