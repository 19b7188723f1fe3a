"""STR015 renja-tanpa-isi."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import SISTEMATIKA_86, Example, Finding, Meta, Plan, Rule, Severity, Text


class RenjaTanpaIsi(Rule):
    """Dokumen tidak memuat satu bab pun, dan tidak ada tabel yang berisi baris.

    Tanpa bab dan baris tabel, tidak ada yang dapat diperiksa; hasil tanpa temuan lain bukan berarti Renja itu benar.
    Bagian Renja saja, misalnya satu tabel atau satu bab, boleh diperiksa tersendiri. Bab apa yang dimuat Renja
    perubahan dan Renja 2027 ke atas hanya diketahui dari kebiasaan, sehingga di sana temuan berupa peringatan.

    Isi bab dan tabelnya. Kerangka yang siap diisi dapat dibuat dengan perintah renja-lint new.
    """

    meta = Meta(
        code="STR015",
        name="renja-tanpa-isi",
        severity=Severity.ERROR,
        title=Text(id="Renja tanpa isi", en="Renja without content"),
        message=Text(
            id="tidak ada bab, dan tidak ada tabel yang berisi baris, sehingga tidak ada yang dapat diperiksa",
            en="there is no chapter, and no table has a row, so there is nothing to check",
        ),
        remedy=Text(
            id="isi bab dan tabel Renja; kerangka yang siap diisi dapat dibuat dengan renja-lint new",
            en="fill in the chapters and tables of the Renja; renja-lint new makes a frame that is ready for it",
        ),
        norms=(SISTEMATIKA_86,),
    )
    valid = (
        Example(plan="bab: [{nomor: I, judul: PENDAHULUAN}]"),
        Example(plan="rencana: {baris: [{kode: 7.01, nama: KECAMATAN}]}"),
        Example(plan="tujuan_sasaran: {baris: [{tujuan: Meningkatnya kualitas pelayanan publik}]}"),
        Example(plan="usulan: {alasan_nihil: Semua usulan diteruskan kepada Dinas Pekerjaan Umum}"),
    )
    invalid = (
        Example(plan="daerah: Kabupaten Contoh", at=("#renja",)),
        Example(plan="bab: []\nrencana: {judul: RENCANA TAHUN 2025, baris: []}", at=("#renja",)),
    )

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look whether there is anything of a plan but its head; what could not be read is told by itself."""
        usulan = plan.isi.usulan
        if plan.misfits or plan.isi.bab or plan.isi.dasar_hukum or (usulan and usulan.alasan_nihil):
            return
        if not _has_rows(plan):
            basis = next((layout.basis for layout in plan.regime.layouts), None)
            severity = Severity.ERROR if basis and basis.certain else Severity.WARNING
            yield self.finding(plan.at("renja"), severity=severity, norms=(basis.norm,) if basis else ())


def _has_rows(plan: Plan) -> bool:
    """Tell whether anything is printed in a table, be it only the numbers of its columns."""
    isi = plan.isi
    tables = (isi.tujuan_sasaran, isi.evaluasi, isi.pelayanan, isi.telaah_rkpd, isi.usulan, isi.rencana)
    return any(tabel and tabel.baris for tabel in tables)
