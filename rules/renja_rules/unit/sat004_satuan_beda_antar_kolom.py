from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    COLUMN_LABELS,
    BarisRencana,
    Finding,
    Indikator,
    Plan,
    Related,
    Rule,
    Tabel,
    Target,
    Text,
    fold,
    form,
    warning,
)
from renja_rules.reading.targets.cells import cells
from renja_rules.reading.targets.comparison import describe_target, same_unit
from renja_rules.reading.targets.indicators import has_other_unit

_COLUMNS = ("target_sebelum", "target_maju")  # of T-C.33, each held against the target of the plan's year


class SatuanBedaAntarKolom(Rule):
    """Satu indikator ditargetkan dengan satuan yang berbeda di dua kolom.

    Target 7 Kali di satu kolom dan 4 Dokumen di kolom lain tidak dapat dibandingkan: pembaca tidak tahu apakah
    targetnya naik atau turun. Satuan yang hanya disingkat, seperti Dok untuk Dokumen, tidak dilaporkan di sini.
    """

    meta = warning(
        form("telaah_rkpd"),
        form("rencana"),
        title=("Satuan berbeda antar kolom", "Unit differs between columns"),
        message=(
            "{nama}: target {target} pada kolom {kolom}, tetapi {pembanding}",
            "{nama}: the target is {target} in the column {kolom}, but {pembanding}",
        ),
        remedy=(
            "pakai satu satuan di semua kolom, dan hitung ulang angkanya",
            "use one unit in all columns, and count anew",
        ),
        texts={
            "kolom_lain": ("{target} pada kolom {kolom}", "{target} in the column {kolom}"),
        },
        yields_to=("TGT004",),
    )
    tables = ("telaah_rkpd", "rencana")
    valid = """
    telaah_rkpd:
      baris:
        - {tingkat: sub_kegiatan, nama: Mebel, rancangan: {target: 2 Dokumen}, kebutuhan: {target: 2 Dok}}
        - {tingkat: sub_kegiatan, nama: Pemeliharaan, rancangan: {target: 4 Unit}, kebutuhan: {target: 0}}
    ---
    - kode: 7.01.01
      nama: PROGRAM
      indikator: [{nama: Nilai SAKIP, target: 70 Poin, tolok_ukur_maju: Persentase layanan, target_maju: 90 %}]
    """
    invalid = """
    telaah_rkpd:
      baris:
        - {tingkat: sub_kegiatan, nama: Sinergitas, rancangan: {target: 7 Kali}, kebutuhan: {target: 4 Dokumen}}
    => telaah_rkpd/sinergitas#kebutuhan.target
    ---
    - {kode: 7.01.01.2.07.0005, nama: Mebel, indikator: [{target: 10 Unit, target_maju: 100 %}]}
    => rencana/7.01.01.2.07.0005#keluaran.target_maju
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare both sides of T-C.31, and in T-C.33 what was and what is to come with the plan's year."""
        if tabel.name == "telaah_rkpd":
            yield from self._sides(tabel)
            return
        for indikator, key, other in cells(tabel, plan):
            target = indikator.target
            is_odd = target and target.unit != other.unit and key in _COLUMNS and _unlike(target, other)
            if is_odd and not _has_own_yardstick(indikator, key) and not _is_of_other_rule(indikator, plan):
                yield self._finding(indikator, key, indikator)

    def _sides(self, tabel: Tabel) -> Iterator[Finding]:
        for baris in tabel.baris:
            sides = {indikator.side: indikator for indikator in baris.indikator}
            draft, need = sides.get("rancangan"), sides.get("kebutuhan")
            if draft and need and draft.target and need.target and _unlike(draft.target, need.target):
                yield self._finding(need, "target", draft)

    def _finding(self, here: Indikator, key: str, there: Indikator) -> Finding:
        other = describe_target(dict(there.targets)["target"])
        return self.finding(
            here.at(key),
            Related(there.at("target"), Text.same(f"target {other}")),
            nama=here.baris.sebutan,
            target=describe_target(dict(here.targets)[key]),
            kolom=_column(here, key),
            pembanding=self.text("kolom_lain", target=other, kolom=_column(there, "target")),
        )


def _unlike(one: Target, other: Target) -> bool:
    """Tell whether two numbers have units that are not the same; a missing unit is another rule's."""
    if one.unit == other.unit or one.number is None or other.number is None:
        return False
    return bool(one.unit and other.unit) and not same_unit(one.unit, other.unit)


def _is_of_other_rule(indikator: Indikator, plan: Plan) -> bool:
    """Tell whether the unit of the plan's year is not the official one, which another rule says."""
    target = indikator.target
    return indikator.jenis == "keluaran" and target is not None and has_other_unit(indikator.baris, target, plan)


def _has_own_yardstick(indikator: Indikator, key: str) -> bool:
    """Tell whether the forward estimate is measured by another indicator than the plan's year."""
    isi, place = indikator.baris.isi, indikator.path[-1]
    if key != "target_maju" or not isinstance(isi, BarisRencana) or not isinstance(place, int):
        return False
    yardstick = fold(isi.indikator[place].tolok_ukur_maju or "")
    return bool(yardstick) and yardstick != fold(indikator.nama or "")


def _column(indikator: Indikator, key: str) -> str:
    """Give what people call the column of a target."""
    return COLUMN_LABELS.get(indikator.side, COLUMN_LABELS.get(key, "target tahun rencana"))
