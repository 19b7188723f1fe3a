from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import (
    NOTHING,
    Baris,
    Finding,
    Indikator,
    KolomUang,
    Place,
    Plan,
    Related,
    Rule,
    Rupiah,
    Severity,
    Tabel,
    Text,
    error,
    form,
)
from renja_rules.reading.targets.cells import wanted_cells


class TargetNolBerpagu(Rule):
    """Target keluaran nol padahal berpagu, atau pagu nol padahal bertarget.

    Pagu tanpa keluaran berarti uang dianggarkan untuk hal yang tidak dikerjakan; keluaran tanpa pagu berarti pekerjaan
    yang tidak dibiayai. Salah satunya biasanya sisa angka lama.

    Samakan keduanya: isi target dan pagunya, atau nolkan keduanya.
    """

    meta = error(
        form("rencana"),
        form("telaah_rkpd"),
        title=("Target nol padahal berpagu, atau sebaliknya", "Target of nothing with a pagu, or the reverse"),
        message=(
            "{nama}: target {target}, pagu {tertulis}{sebab}",
            "{nama}: the target is {target}, the pagu {tertulis}{sebab}",
        ),
        remedy=(
            "isi target dan pagunya bila dikerjakan, atau hapus keluaran yang tidak dikerjakan",
            "enter both target and pagu if this is to be done, or delete the output that is not",
        ),
        texts={
            "lainnya": ("; keluaran lainnya bertarget {target}", "; its other outputs: {target}"),
        },
    )
    tables = ("rencana", "telaah_rkpd")
    valid = """
    - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel, indikator: [{nama: Jumlah Mebel, target: 0}]}
    ---
    - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel, indikator: [{target: 0 Unit}], pagu: "0"}
    ---
    - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel, indikator: [{target: 3 Unit}]}
    ---
    - {kode: 7.01.04.2.01, nama: Koordinasi, indikator: [{target: 0 Kasus}], pagu: 8.538.500}
    """
    invalid = """
    - kode: 7.01.01.2.09.0006
      nama: Pemeliharaan Peralatan
      indikator: [{nama: Jumlah alat, target: 0 Unit}, {nama: Jumlah mesin, target: 14 Unit}]
      pagu: 6.860.000
    => rencana/7.01.01.2.09.0006#keluaran.target
    ---
    - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel, indikator: [{target: 0}], pagu: 2.000.000}
    => rencana/7.01.01.2.09.0005#keluaran.target
    ---
    - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel, indikator: [{target: 3 Unit}], pagu: "0"}
    => rencana/7.01.01.2.09.0005#pagu
    """  # fmt: skip

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at the outputs of a sub kegiatan: a result of nothing, such as no offences, may well be wanted."""
        amounts = (uang.amount for baris in tabel.baris for uang in baris.money.values())
        if not wanted_cells(tabel, plan, lambda target: not target.number) and all(amounts):
            return
        for baris in tabel.of_level("sub_kegiatan"):
            measured = [one for one in baris.indikator if one.target and one.jenis == "keluaran"]
            if not all(map(_number, measured)) or not all(uang.amount for uang in baris.money.values()):
                yield from self._look(baris, measured)

    def _look(self, baris: Baris, measured: list[Indikator]) -> Iterator[Finding]:
        outputs: dict[KolomUang, list[Indikator]] = {}
        for indikator in measured:
            if indikator.target and indikator.target.number is not None:
                outputs.setdefault(indikator.pagu_column, []).append(indikator)
        for column, indicators in outputs.items():
            uang = baris.uang(column)
            if uang is not None and uang.amount > 0:
                yield from self._without_output(indicators, uang)
            elif uang is not None and uang.amount == 0:
                yield from self._without_money(indicators, uang, column)

    def _without_output(self, indicators: list[Indikator], uang: Rupiah) -> Iterator[Finding]:
        """Take other outputs for a sign that a single one of nothing is a line left over, not a fault of the row."""
        others = [indikator for indikator in indicators if _number(indikator)]
        if len(others) == len(indicators):
            return
        doubt = self.text("lainnya", target=", ".join(map(_text, others))) if others else NOTHING
        severity = Severity.WARNING if others else Severity.ERROR
        for indikator in indicators:
            if not _number(indikator):
                yield self._finding(indikator.at("target"), indikator, uang, severity, doubt, others)

    def _without_money(self, indicators: list[Indikator], uang: Rupiah, column: str) -> Iterator[Finding]:
        with_target = [indikator for indikator in indicators if _number(indikator)]
        if with_target:
            first = with_target[0]
            place = first.baris.at(column)
            yield self._finding(place, first, uang, Severity.ERROR, NOTHING, with_target)

    def _finding(
        self, place: Place, indikator: Indikator, uang: Rupiah, severity: Severity, doubt: Text, seen: list[Indikator]
    ) -> Finding:
        said = [Related(one.at("target"), Text.same(f"target {_text(one)}")) for one in seen]
        return self.finding(
            place,
            *said,
            severity=severity,
            nama=indikator.baris.sebutan,
            target=_text(indikator),
            tertulis=uang.text.strip(),
            sebab=doubt,
        )


def _number(indikator: Indikator) -> Decimal:
    target = indikator.target
    return (target.number if target else None) or Decimal(0)


def _text(indikator: Indikator) -> str:
    return " ".join(indikator.target.text.split()) if indikator.target else ""
