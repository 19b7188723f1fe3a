from __future__ import annotations

from collections.abc import Iterator

from renja_lint import SISTEMATIKA_86, Finding, Plan, Rule, Severity, error


class RenjaTanpaIsi(Rule):
    """Dokumen tidak memuat satu bab pun, dan tidak ada tabel yang berisi baris.

    Tanpa bab dan baris tabel, tidak ada yang dapat diperiksa; hasil tanpa temuan lain bukan berarti Renja itu benar.
    Bagian Renja saja, misalnya satu tabel atau satu bab, boleh diperiksa tersendiri. Bab apa yang dimuat Renja
    perubahan dan Renja 2027 ke atas hanya diketahui dari kebiasaan, sehingga di sana temuan berupa peringatan.
    """

    meta = error(
        SISTEMATIKA_86,
        title=("Renja tanpa isi", "Renja without content"),
        message=(
            "tidak ada bab, dan tidak ada tabel yang berisi baris, sehingga tidak ada yang dapat diperiksa",
            "there is no chapter, and no table has a row, so there is nothing to check",
        ),
        remedy=(
            "isi bab dan tabel Renja; kerangka yang siap diisi dapat dibuat dengan renja-lint new",
            "fill in the chapters and tables of the Renja; renja-lint new makes a frame that is ready for it",
        ),
    )
    valid = """
    bab: [{nomor: I, judul: PENDAHULUAN}]
    ---
    rencana: {baris: [{kode: 7.01, nama: KECAMATAN}]}
    ---
    tujuan_sasaran: {baris: [{tujuan: Meningkatnya kualitas pelayanan publik}]}
    ---
    usulan: {alasan_nihil: Semua usulan diteruskan kepada Dinas Pekerjaan Umum}
    """
    invalid = """
    daerah: Kabupaten Contoh
    => #renja
    ---
    bab: []
    rencana: {judul: RENCANA TAHUN 2025, baris: []}
    => #renja
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look whether there is anything of a plan but its head; what could not be read is told by itself."""
        usulan = plan.isi.usulan
        if plan.misfits or plan.isi.bab or plan.isi.dasar_hukum or (usulan and usulan.alasan_nihil):
            return
        if not _has_rows(plan):
            basis = next((layout.basis for layout in plan.regime.sistematika), None)
            severity = Severity.ERROR if basis and basis.certain else Severity.WARNING
            yield self.finding(plan.at("renja"), severity=severity, norms=(basis.norm,) if basis else ())


def _has_rows(plan: Plan) -> bool:
    """Tell whether anything is printed in a table, be it only the numbers of its columns."""
    isi = plan.isi
    tables = (isi.tujuan_sasaran, isi.evaluasi, isi.pelayanan, isi.telaah_rkpd, isi.usulan, isi.rencana)
    return any(tabel and tabel.baris for tabel in tables)
