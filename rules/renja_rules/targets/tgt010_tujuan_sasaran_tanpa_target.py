from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import (
    NOTHING,
    Finding,
    Place,
    Plan,
    Related,
    Rule,
    Tabel,
    TabelTujuan,
    Target,
    Text,
    slugify,
    warning,
)


class _Kind(NamedTuple):
    """A kind of indicator: the key of its text, and those of its name and of its target in a row."""

    key: str
    name_key: str
    target_key: str


_TUJUAN = _Kind("tujuan", "indikator_tujuan", "target_tujuan")
_SASARAN = _Kind("sasaran", "indikator_sasaran", "target")


class _Gap(NamedTuple):
    place: Place
    indikator: str


class TujuanSasaranTanpaTarget(Rule):
    """Indikator tujuan atau sasaran tidak punya target.

    Tujuan dan sasaran tanpa target tidak dapat dinilai tercapai atau tidak, sehingga program di bawahnya tidak punya
    arah yang terukur.

    Isi target tahun rencana untuk setiap indikator tujuan dan sasaran.
    """

    meta = warning(
        title=("Indikator tujuan atau sasaran tanpa target", "Indicator of an aim without a target"),
        message=('{kolom} "{indikator}" tidak punya target{sebab}', '{kolom} "{indikator}" has no target{sebab}'),
        remedy=(
            "isi target tahun rencana untuk setiap {kolom}; tambahkan kolomnya bila belum ada",
            "enter the target of the plan year for each {kolom}; add the column if there is none",
        ),
        texts={
            "tujuan": ("indikator tujuan", "indicator of an aim (tujuan)"),
            "sasaran": ("indikator sasaran", "indicator of an objective (sasaran)"),
            "lainnya": (", begitu pula {banyak} {kolom} lainnya", ", nor have {banyak} others"),
            "tanpa_target": ("tanpa target: {indikator}", "no target: {indikator}"),
        },
    )
    tables = ("tujuan_sasaran",)
    valid = """
    tujuan_sasaran:
      baris:
        - tujuan: Meningkatkan tata kelola
          indikator_tujuan: Nilai SAKIP
          target_tujuan: BB
          sasaran: Meningkatnya kepuasan masyarakat
          indikator_sasaran: Indeks Kepuasan Masyarakat
          target: "87,74"
        - sasaran: Meningkatnya tertib administrasi desa
          indikator_sasaran: Persentase desa yang tertib
          target: 100 %
    """
    invalid = """
    tujuan_sasaran:
      baris:
        - {indikator_tujuan: Persentase peningkatan Nilai IKM, indikator_sasaran: Indeks IKM, target: "87,74"}
        - {indikator_sasaran: Persentase desa yang tertib}
    => tujuan_sasaran/persentase-peningkatan-nilai-ikm#target_tujuan
    => tujuan_sasaran/persentase-desa-yang-tertib#target
    ---
    tujuan_sasaran:
      baris:
        - {indikator_tujuan: Nilai SAKIP, indikator_sasaran: Indeks IKM, target: "87,74"}
        - {indikator_tujuan: Indeks Desa, indikator_sasaran: Persentase desa yang tertib, target: 80 %}
    => tujuan_sasaran/nilai-sakip#target_tujuan
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at both kinds of indicator; where none of a kind has a target the table lacks the column: said once."""
        if not isinstance(tabel.isi, TabelTujuan):
            return
        rows = tabel.isi.baris
        for kind, cells in (
            (_TUJUAN, [(baris.indikator_tujuan, baris.target_tujuan) for baris in rows]),
            (_SASARAN, [(baris.indikator_sasaran, baris.target) for baris in rows]),
        ):
            gaps = _gaps(tabel, plan, kind, cells)
            has_column = any(target is not None for _, target in cells)
            if gaps and not has_column:
                yield self._finding(gaps[0], self.text(kind.key), gaps[1:])
            else:
                for gap in gaps:
                    yield self._finding(gap, self.text(kind.key), [])

    def _finding(self, gap: _Gap, column: Text, others: list[_Gap]) -> Finding:
        return self.finding(
            gap.place,
            *(Related(other.place, self.text("tanpa_target", indikator=other.indikator)) for other in others),
            kolom=column,
            indikator=gap.indikator,
            sebab=self.text("lainnya", banyak=len(others), kolom=column) if others else NOTHING,
        )


def _gaps(tabel: Tabel, plan: Plan, kind: _Kind, cells: list[tuple[str | None, Target | None]]) -> list[_Gap]:
    """Find the indicators without a target; one that is written but unreadable has its own finding.

    ``cells`` are the name and the target of the kind in each row.
    """
    unreadable = {misfit.path for misfit in plan.misfits}
    gaps = []
    for index, (text, target) in enumerate(cells):
        name = " ".join((text or "").split())
        path = ("baris", index)
        if name and target is None and (tabel.name, *path, kind.target_key) not in unreadable:
            place = tabel.at((*path, kind.name_key), kind.target_key, name)
            gaps.append(_Gap(place._replace(subject=f"{tabel.name}/{slugify(name)}#{kind.target_key}"), name))
    return gaps
