"""JML008 pagu-kosong."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.finding import Finding
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Baris
from renja_lint.regime import form
from renja_lint.rule import Example, Meta, Rule, Severity, Text


class PaguKosong(Rule):
    """Sub kegiatan bertarget tidak diberi pagu.

    Target yang akan dicapai memerlukan pagu. Tanpa pagu, sub kegiatan itu tidak dapat dianggarkan.

    Isi pagunya, atau hapus targetnya bila sub kegiatan itu tidak jadi dilaksanakan.
    """

    meta = Meta(
        code="JML008",
        name="pagu-kosong",
        severity=Severity.ERROR,
        title=Text(id="Pagu sub kegiatan kosong", en="Sub kegiatan without pagu"),
        message=Text(
            id="{nama} bertarget {target}, tetapi pagunya kosong",
            en="{nama} has the target {target}, but no pagu",
        ),
        remedy=Text(
            id="isi pagunya, atau hapus targetnya bila sub kegiatan ini tidak jadi dilaksanakan",
            en="enter the pagu, or delete the target where this sub kegiatan will not be carried out",
        ),
        norms=(form("rencana"),),
        through=Text(
            id="{banyak} sub kegiatan bertarget, tetapi pagunya kosong",
            en="{banyak} sub kegiatan have a target, but no pagu",
        ),
    )
    tables = ("rencana", "telaah_rkpd")
    levels = ("sub_kegiatan",)
    valid = (
        Example(
            rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 Unit}], pagu: 12.150.000}"
        ),
        Example(rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 0 Unit}]}"),
    )
    invalid = (
        Example(
            rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{target: 10 Unit}]}",
            at=("rencana/7.01.01.2.07.0005#pagu",),
        ),
    )

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at the output's target of a sub kegiatan beside its pagu; on both sides of T-C.31."""
        for indikator in baris.indikator:
            target = indikator.target
            if indikator.jenis != "keluaran" or not target or not target.number:
                continue
            column = f"{indikator.side}.pagu" if indikator.side else "pagu"
            if column not in baris.money:
                yield self.finding(baris.at(column), nama=baris.sebutan, target=target.text)
                return
