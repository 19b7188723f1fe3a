"""XTB004 kegiatan-hanya-di-satu-tabel."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Example, Finding, Meta, Plan, Rule, Severity, Text, form
from renja_rules.cross._lone_rows import find_lone_rows, finding_of_lone_row
from renja_rules.reading.things.evaluation import evaluates_plan_year


class KegiatanHanyaDiSatuTabel(Rule):
    """Kegiatan ada di satu tabel tetapi tidak di tabel yang lain.

    Kegiatan yang ditelaah pada Tabel T-C.31 adalah kegiatan yang direncanakan pada Tabel T-C.33; pada Perubahan Renja
    Tabel T-C.29 mengevaluasi kegiatan yang sama. Baris yang hanya ada di satu tabel sering sisa tahun lalu.

    Tambahkan kegiatannya di tabel yang belum memuatnya, atau hapus dari tabel yang lain.
    """

    meta = Meta(
        code="XTB004",
        name="kegiatan-hanya-di-satu-tabel",
        severity=Severity.WARNING,
        title=Text(id="Kegiatan hanya ada di satu tabel", en="Kegiatan in one table only"),
        message=Text(id="kegiatan {nama} {uraian}", en="the kegiatan {nama} {uraian}"),
        remedy=Text(
            id="lengkapi tabel yang belum memuatnya, atau hapus dari tabel yang lain bila tidak dipakai",
            en="complete the table that lacks it, or delete it from the other where it is not used",
        ),
        norms=(form("evaluasi"), form("telaah_rkpd"), form("rencana")),
        through=Text(
            id="{banyak} kegiatan hanya ada di satu tabel; yang pertama {nama}, yang {uraian}",
            en="{banyak} kegiatan are in one table only; the first, {nama}, {uraian}",
        ),
        yields_to=("NOM005",),
    )
    valid = (
        Example(
            plan="""
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
        ),
    )
    invalid = (
        Example(
            plan="""
            telaah_rkpd:
              baris:
                - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 9.000.000}}
                - {tingkat: kegiatan, nama: Administrasi Pendapatan Daerah Kewenangan Perangkat Daerah}
            rencana:
              baris:
                - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 9.000.000}
            """,
            at=("telaah_rkpd/administrasi-pendapatan-daerah-kewenangan-perangkat-daerah#nama",),
        ),
        Example(
            plan="""
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
            """,
            at=("evaluasi/7.01.01.2.05#nama",),
        ),
    )

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare T-C.33 with T-C.31, and with T-C.29 where this is of the plan's own year."""
        tables = ("rencana", "telaah_rkpd", *(("evaluasi",) if evaluates_plan_year(plan) else ()))
        for one in find_lone_rows(plan, "kegiatan", tables):
            yield finding_of_lone_row(self, one, plan)
