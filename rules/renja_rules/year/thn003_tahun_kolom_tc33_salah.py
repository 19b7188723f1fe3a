from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, Severity, Tabel, error, form
from renja_rules.year._labels import BY_FORM, check_labels


class TahunKolomTc33Salah(Rule):
    """Tahun pada kepala atau judul tabel rencana (T-C.33) bukan tahun rencana atau tahun berikutnya.

    Kolom rencana memuat tahun rencana, kolom prakiraan maju memuat tahun sesudahnya. Bila tahunnya salah, pagu terbaca
    sebagai anggaran tahun lain.

    Ganti tahunnya di semua kepala tabel dan di judulnya.
    """

    meta = error(
        form("rencana"),
        title=("Tahun kolom tabel rencana (T-C.33) salah", "Wrong year in a column of the plan table (T-C.33)"),
        message=(
            '"{tertulis}": tahun {tahun} salah, menurut {pembanding} seharusnya {seharusnya}',
            '"{tertulis}": the year {tahun} is wrong, by {pembanding} it should be {seharusnya}',
        ),
        remedy=(
            "ganti tahunnya menjadi {seharusnya}, juga pada kepala yang diulang di halaman berikutnya",
            "change the year to {seharusnya}, in the headings repeated on later pages too",
        ),
        yields_to=("THN004",),
    )
    tables = ("rencana",)
    valid = """
    rencana:
      judul: Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2025 dan Prakiraan Maju Tahun 2026
      kepala:
        - isi: [Kode, Rencana Tahun 2025, Catatan Penting, Prakiraan Maju Rencana Tahun 2026]
        - isi: [Kode, Rencana Tahun 2025, Catatan Penting, Prakiraan Maju Rencana Tahun 2026]
    ---
    rencana: {judul: Rencana Kerja Tahun 2025 menurut Renstra 2021-2026, kepala: [Kode, Rencana Tahun n]}
    """
    invalid = """
    rencana:
      judul: Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2025 dan Prakiraan Maju Tahun 2026
      kepala:
        - isi: [Kode, Rencana Tahun 2025, Prakiraan Maju Rencana Tahun 2025]
        - isi: [Kode, Rencana Tahun 2025, Prakiraan Maju Rencana Tahun 2025]
    => rencana#kepala/prakiraan-maju-rencana-tahun-2025
    ---
    rencana: {judul: Rumusan Rencana Program dan Kegiatan Tahun 2025 dan Prakiraan Maju Tahun 2025}
    => rencana#judul/2025
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the years of headings and title with the plan's year and the next."""
        yield from check_labels(self, tabel, plan, severity=Severity.ERROR, pembanding=BY_FORM)
