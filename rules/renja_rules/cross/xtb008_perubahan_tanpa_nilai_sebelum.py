from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    COLUMNS_BEFORE,
    Baris,
    Finding,
    Place,
    Plan,
    Related,
    Rule,
    Tabel,
    Text,
    fold,
    format_rupiah,
    warning,
)
from renja_rules.reading.targets.comparison import describe_target, same_target


class PerubahanTanpaNilaiSebelum(Rule):
    """Tabel rencana pada Perubahan Renja tidak memuat pagu sebelum perubahan, atau perubahannya tanpa alasan.

    Perubahan Renja dinilai dari apa yang berubah dan mengapa. Tanpa nilai sebelum perubahan, pembaca harus membuka
    Renja yang lama untuk mengetahui selisihnya; tanpa alasan, perubahannya tidak dapat dinilai.
    """

    meta = warning(
        title=("Perubahan tanpa nilai sebelumnya atau tanpa alasan", "Change without what was before, or a reason"),
        message=("{uraian}", "{uraian}"),
        remedy=(
            "cetak pagu dan target sebelum perubahan di samping yang baru, dan isi alasan pada baris yang berubah",
            "print pagu and target of before beside the new ones, and give the reason in rows that change",
        ),
        through=(
            "{banyak} baris berubah tanpa alasan; yang pertama {uraian}",
            "{banyak} rows change without a reason; the first: {uraian}",
        ),
        texts={
            "tanpa_sebelum": (
                "{tabel} tidak memuat pagu sebelum perubahan, sehingga tidak terlihat apa yang berubah",
                "{tabel} does not print the pagu before the change, so that what changes cannot be seen",
            ),
            "tanpa_alasan": (
                "{nama}: {kolom} berubah dari {sebelum} menjadi {sesudah} tanpa alasan",
                "{nama}: {kolom} changes from {sebelum} to {sesudah} without a reason",
            ),
        },
    )
    tables = ("rencana",)
    valid = """
    jenis: perubahan
    tahun: 2024
    rencana:
      baris:
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu_sebelum: 5.640.000, pagu: 5.640.000}
        - kode: 7.01.01.2.07.0006
          nama: Pengadaan Peralatan dan Mesin Lainnya
          pagu_sebelum: 13.900.000
          pagu: 10.605.000
          alasan: Dua unit sudah dipenuhi dari hibah
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.640.000}
    """
    invalid = """
    jenis: perubahan
    tahun: 2024
    rencana:
      baris:
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.640.000}
    => rencana#pagu_sebelum
    ---
    jenis: perubahan
    tahun: 2024
    rencana:
      baris:
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu_sebelum: 5.800.000, pagu: 5.640.000}
    => rencana/7.01.01.2.07.0005#alasan
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for the column of what was before; where it is printed, for a reason beside each change."""
        rows = [baris for baris in tabel.baris if not baris.anak and baris.uang("pagu")]
        if plan.regime.jenis != "perubahan" or not rows:
            return
        if not any(baris.uang(column) for baris in tabel.baris for column in COLUMNS_BEFORE):
            yield self.finding(
                tabel.at(("judul",), "pagu_sebelum", "pagu sebelum perubahan"),
                uraian=self.text("tanpa_sebelum", tabel=tabel.label),
            )
            return
        for baris in rows:
            change = _change(baris)
            if change is not None and not _has_reason(baris):
                place, key, before, after = change
                uraian = self.text("tanpa_alasan", nama=baris.sebutan, kolom=key, sebelum=before, sesudah=after)
                yield self.finding(baris.at("alasan"), Related(place, Text.same(after)), uraian=uraian)


def _change(baris: Baris) -> tuple[Place, str, str, str] | None:
    """Tell where and what changes in a row, its pagu or else a target, from what to what."""
    befores = (baris.rupiah(column) for column in COLUMNS_BEFORE)
    before, after = next((amount for amount in befores if amount is not None), None), baris.rupiah("pagu")
    if before is not None and after is not None and before != after:
        return baris.at("pagu"), "pagu", format_rupiah(before), format_rupiah(after)
    for indikator in baris.indikator:
        old = dict(indikator.targets).get("target_sebelum")
        if old is not None and indikator.target is not None and not same_target(old, indikator.target):
            return indikator.at("target"), "target", describe_target(old), describe_target(indikator.target)
    return None


def _has_reason(baris: Baris) -> bool:
    return bool(fold(baris.sel("alasan").text) or fold(baris.sel("catatan").text))
