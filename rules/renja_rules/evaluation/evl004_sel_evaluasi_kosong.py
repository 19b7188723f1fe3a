from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, Tabel, form, warning
from renja_rules.evaluation._cells import COLUMNS, KolomAngka, filled


class SelEvaluasiKosong(Rule):
    """Baris evaluasi berindikator punya sel yang kosong.

    Kinerja tidak dapat dinilai bila target atau realisasinya tidak ditulis, dan pembaca tidak tahu apakah kegiatannya
    tidak dilaksanakan atau datanya belum ada. Kolom yang memang tidak dipakai tabel dan baris yang kekosongannya
    diterangkan di kolom catatan tidak dilaporkan.
    """

    meta = warning(
        form("evaluasi"),
        title=("Sel evaluasi kosong", "Empty cells in the evaluation"),
        message=("{nama}: {kolom} kosong", "{nama}: {kolom} left empty"),
        remedy=(
            "isi selnya, tulis 0 bila tidak ada realisasi, atau terangkan sebabnya di kolom catatan",
            "fill them in, write 0 where nothing was realised, or tell the cause in the column of notes",
        ),
        through=(
            "{banyak} baris evaluasi punya sel kosong, misalnya {nama}: {kolom}",
            "{banyak} rows of the evaluation have empty cells, such as {nama}: {kolom}",
        ),
    )
    tables = ("evaluasi",)
    valid = """
    evaluasi:
      baris:
        - {nama: KECAMATAN}
        - {nama: Umum, indikator: Persentase, target: 100, realisasi: 38, tingkat_realisasi: 38}
        - {nama: Jasa, indikator: Persentase, target: 100, realisasi: 52, tingkat_realisasi: 52, perkiraan: 90}
        - {nama: Mebel, indikator: Persentase, target: "-", realisasi: "-", catatan: Baru mulai tahun ini}
    """
    invalid = """
    evaluasi:
      baris:
        - {nama: Umum, indikator: Persentase, target: 100, realisasi: 38, perkiraan: 100}
        - {nama: Pengadaan, indikator: Persentase, perkiraan: 100}
        - {nama: Jasa, indikator: Persentase, target: 100, realisasi: 52, perkiraan: 100}
    => evaluasi/pengadaan#target
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for cells without anything, in columns that at least half of the rows fill in."""
        rows = [(baris, has) for baris in tabel.baris if (has := filled(baris)) or baris.sel("indikator").value]
        used: list[KolomAngka] = [
            column for column in COLUMNS if 2 * sum(column in has for _, has in rows) >= len(rows)
        ]
        for baris, has in rows:
            empty: list[KolomAngka] = [column for column in used if column not in has and baris.sel(column).blank]
            if empty and not baris.isi.catatan:
                yield self.finding(
                    baris.at(empty[0]), nama=baris.sebutan, kolom=tuple(COLUMNS[column] for column in empty)
                )
