from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, form, warning
from renja_rules.cross._lone_rows import find_lone_rows, finding_of_lone_row
from renja_rules.reading.things.evaluation import evaluates_plan_year


class KegiatanHanyaDiSatuTabel(Rule):
    """Kegiatan ada di satu tabel tetapi tidak di tabel yang lain.

    Kegiatan yang ditelaah pada Tabel T-C.31 adalah kegiatan yang direncanakan pada Tabel T-C.33; pada Perubahan Renja
    Tabel T-C.29 mengevaluasi kegiatan yang sama. Baris yang hanya ada di satu tabel sering sisa tahun lalu.
    """

    meta = warning(
        form("evaluasi"),
        form("telaah_rkpd"),
        form("rencana"),
        title=("Kegiatan hanya ada di satu tabel", "Kegiatan in one table only"),
        message=("kegiatan {nama} {uraian}", "the kegiatan {nama} {uraian}"),
        remedy=(
            "lengkapi tabel yang belum memuatnya, atau hapus dari tabel yang lain bila tidak dipakai",
            "complete the table that lacks it, or delete it from the other where it is not used",
        ),
        through=(
            "{banyak} kegiatan hanya ada di satu tabel; yang pertama {nama}, yang {uraian}",
            "{banyak} kegiatan are in one table only; the first, {nama}, {uraian}",
        ),
        yields_to=("NOM005",),
    )
    valid = """
    evaluasi:
      baris:
        - {kode: 7.01.01.2.05, nama: Administrasi Kepegawaian Perangkat Daerah}
        - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 9.000.000}}
        - {tingkat: kegiatan, nama: Administrasi Kepegawaian Perangkat Daerah, rancangan: {pagu: 4.000.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 9.000.000}
    """
    invalid = """
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 9.000.000}}
        - {tingkat: kegiatan, nama: Administrasi Pendapatan Daerah Kewenangan Perangkat Daerah}
    rencana:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 9.000.000}
    => telaah_rkpd/administrasi-pendapatan-daerah-kewenangan-perangkat-daerah#nama
    ---
    jenis: perubahan
    tahun: 2024
    evaluasi:
      kepala: [Kode, Kegiatan, Indikator, Target Renja Perangkat Daerah Tahun 2024]
      baris:
        - {kode: 7.01.01.2.05, nama: Administrasi Kepegawaian Perangkat Daerah}
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah}
    rencana:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 9.000.000}
    => evaluasi/7.01.01.2.05#nama
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare T-C.33 with T-C.31, and with T-C.29 where this is of the plan's own year."""
        tables = ("rencana", "telaah_rkpd", *(("evaluasi",) if evaluates_plan_year(plan) else ()))
        for one in find_lone_rows(plan, "kegiatan", tables):
            yield finding_of_lone_row(self, one, plan)
