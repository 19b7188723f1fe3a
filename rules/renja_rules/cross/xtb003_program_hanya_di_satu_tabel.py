from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, Severity, error, form
from renja_rules.cross._lone_rows import find_lone_rows, finding_of_lone_row
from renja_rules.reading.things.evaluation import evaluates_plan_year


class ProgramHanyaDiSatuTabel(Rule):
    """Program ada di satu tabel tetapi tidak di tabel yang lain.

    Program yang ditelaah pada Tabel T-C.31 adalah program yang direncanakan pada Tabel T-C.33, dan program tahun
    berjalan dievaluasi pada Tabel T-C.29. Program yang hanya ada di satu tabel tidak punya dasar atau tidak punya
    kelanjutan. Pada Renja induk, T-C.29 memuat tahun-tahun lalu, sehingga program baru hanya diberi catatan.

    Tambahkan programnya di tabel yang belum memuatnya, atau hapus dari tabel yang lain.
    """

    meta = error(
        form("evaluasi"),
        form("telaah_rkpd"),
        form("rencana"),
        title=("Program hanya ada di satu tabel", "Program in one table only"),
        message=("{nama} {uraian}", "{nama} {uraian}"),
        remedy=(
            "lengkapi tabel yang belum memuatnya, atau hapus dari yang lain; program baru boleh belum dievaluasi",
            "complete the table that lacks it, or delete it from the other; a new program needs no evaluation",
        ),
        through=(
            "{banyak} program hanya ada di satu tabel; yang pertama {nama}, yang {uraian}",
            "{banyak} programs are in one table only; the first, {nama}, {uraian}",
        ),
    )
    valid = """
    evaluasi:
      baris:
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
        - {kode: 7.01.04, nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM}
    telaah_rkpd:
      baris:
        - {tingkat: program, nama: Program Penyelenggaraan Urusan Pemerintahan Umum}
        - tingkat: program
          nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA
          rancangan: {pagu: 12.000.000}
    rencana:
      baris:
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
    """
    invalid = """
    telaah_rkpd:
      baris:
        - {tingkat: program, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
        - {tingkat: program, nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA}
    rencana:
      baris:
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
    => telaah_rkpd/program-pembinaan-dan-pengawasan-pemerintahan-desa#nama
    ---
    evaluasi:
      baris:
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
    rencana:
      baris:
        - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM}
        - {kode: 7.01.06, nama: PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA}
    => rencana/7.01.06#nama
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare T-C.33 with T-C.31; what T-C.29 has or lacks is less certain, the less where it is of other years."""
        is_own_year = evaluates_plan_year(plan)
        for one in find_lone_rows(plan, "program", ("rencana", "telaah_rkpd", "evaluasi")):
            is_past = one.baris.tabel.name == "evaluasi"
            if is_past and not is_own_year:
                continue
            severity = None
            if is_past or one.missing == ("evaluasi",):
                severity = Severity.WARNING if is_own_year else Severity.INFO
            yield finding_of_lone_row(self, one, plan, severity=severity)
