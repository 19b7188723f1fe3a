from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from renja_lint import (
    COLUMN_LABELS,
    NOTHING,
    Finding,
    Indikator,
    Norm,
    Plan,
    Rule,
    Tabel,
    Target,
    Text,
    fold,
    info,
    option,
)
from renja_rules.reading.options import exact
from renja_rules.reading.targets.indicators import is_percentage, without_unit
from renja_rules.reading.things.measures import owner_of


class _Count(NamedTuple):
    full: int
    all: int


class TargetSelaluSeratusPersen(Rule):
    """Hampir semua target program dan kegiatan 100 persen.

    Target yang selalu 100 persen tercapai asalkan semua dikerjakan. Target seperti itu tidak menunjukkan perbaikan dari
    tahun ke tahun, dan evaluator menilainya tidak menantang.
    """

    meta = info(
        Norm(
            "PermenPANRB 88/2021",
            Text(id="mutu perencanaan kinerja: target menantang", en="performance planning: targets that challenge"),
        ),
        title=("Hampir semua target 100 persen", "Nearly all targets are 100 per cent"),
        message=(
            "target program dan kegiatan yang 100 persen: {uraian}; target seperti itu tidak menantang",
            "targets of programmes and kegiatan that are 100 per cent: {uraian}; such targets ask for no effort",
        ),
        remedy=(
            "pilih indikator yang masih dapat ditingkatkan, dan tulis target menurut keadaan sekarang",
            "choose indicators that leave room to improve, and give targets by where things stand",
        ),
        texts={
            "bagian": ("{penuh} dari {banyak}{kolom}", "{penuh} of {banyak}{kolom}"),
            "kolom": (" pada {kolom}", " in the column {kolom}"),
        },
    )
    bagian = option(
        0.8,
        (
            "bagian target 100 persen yang masih diterima, 0 sampai 1",
            "share of targets of 100 per cent that is still accepted, 0 to 1",
        ),
    )
    paling_sedikit = option(
        10,
        (
            "banyaknya target dalam satu tabel sebelum tabelnya dinilai",
            "how many targets a table must have before it is judged",
        ),
    )
    valid = """
    evaluasi:
      baris:
        - {tingkat: kegiatan, nama: Kegiatan 1, indikator: Persentase layanan 1, target_akhir: 90 %}
        - {tingkat: kegiatan, nama: Kegiatan 2, indikator: Persentase layanan 2, target_akhir: 90 %}
        - {tingkat: kegiatan, nama: Kegiatan 3, indikator: Persentase layanan 3, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 4, indikator: Persentase layanan 4, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 5, indikator: Persentase layanan 5, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 6, indikator: Persentase layanan 6, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 7, indikator: Persentase layanan 7, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 8, indikator: Persentase layanan 8, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 9, indikator: Persentase layanan 9, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 10, indikator: Persentase layanan 10, target_akhir: 100 %}
    ---
    evaluasi:
      baris:
        - {tingkat: kegiatan, nama: Kegiatan 1, indikator: Persentase layanan 1, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 2, indikator: Persentase layanan 2, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 3, indikator: Persentase layanan 3, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 4, indikator: Persentase layanan 4, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 5, indikator: Persentase layanan 5, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 6, indikator: Persentase layanan 6, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 7, indikator: Persentase layanan 7, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 8, indikator: Persentase layanan 8, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 9, indikator: Persentase layanan 9, target_akhir: 100 %}
    """
    invalid = """
    evaluasi:
      baris:
        - {tingkat: kegiatan, nama: Kegiatan 1, indikator: Persentase layanan 1, target_akhir: 90 %}
        - {tingkat: kegiatan, nama: Kegiatan 2, indikator: Persentase layanan 2, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 3, indikator: Persentase layanan 3, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 4, indikator: Persentase layanan 4, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 5, indikator: Persentase layanan 5, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 6, indikator: Persentase layanan 6, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 7, indikator: Persentase layanan 7, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 8, indikator: Persentase layanan 8, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 9, indikator: Persentase layanan 9, target_akhir: 100 %}
        - {tingkat: kegiatan, nama: Kegiatan 10, indikator: Persentase layanan 10, target_akhir: 100 %}
    => evaluasi#target
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Count each indicator of a program or kegiatan once; the sides of T-C.31 apart."""
        least, accepted = self.paling_sedikit, exact(self.bagian)
        found = {side: count for side, count in _counts(tabel).items() if count.all >= least}
        full = [(side, count) for side, count in found.items() if count.full > count.all * accepted]
        if full:
            said = Text.join(*(self._share(side, count) for side, count in full), by=", ")
            yield self.finding(tabel.at(("judul",), "target", "target"), uraian=said)

    def _share(self, side: str, count: _Count) -> Text:
        """Say how many targets of a side of T-C.31, or of another table, are of 100 per cent."""
        where = self.text("kolom", kolom=COLUMN_LABELS[side]) if side else NOTHING
        return self.text("bagian", penuh=count.full, banyak=count.all, kolom=where)


def _counts(tabel: Tabel) -> dict[str, _Count]:
    """Count the targets of each side of a table, and those of 100 per cent among them."""
    targets: dict[str, dict[tuple[str, str, str], bool]] = {}
    for baris in tabel.baris:
        for indikator in baris.indikator:
            target = _decided(indikator) if indikator.jenis in {"capaian", "hasil"} else None
            if target is None or target.number is None:
                continue
            owner = owner_of(indikator)
            key = (indikator.jenis, owner.subject if owner else "", fold(without_unit(indikator.nama or "")))
            targets.setdefault(indikator.side, {})[key] = _is_full(indikator, target)
    return {side: _Count(sum(each.values()), len(each)) for side, each in targets.items()}


def _decided(indikator: Indikator) -> Target | None:
    """Give the target of the newest year: in T-C.29 that of the running year."""
    return dict(indikator.targets).get("target_akhir", indikator.target)


def _is_full(indikator: Indikator, target: Target) -> bool:
    in_percent = target.is_percent or (not target.unit and is_percentage(indikator.nama or ""))
    return in_percent and target.number == 100
