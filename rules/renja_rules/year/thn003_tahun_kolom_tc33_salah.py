"""THN003 tahun-kolom-tc33-salah."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Example, Finding, Meta, Plan, Rule, Severity, Tabel, Text, form
from renja_rules.year._labels import BY_FORM, check_labels


class TahunKolomTc33Salah(Rule):
    """Tahun pada kepala atau judul tabel rencana (T-C.33) bukan tahun rencana atau tahun berikutnya.

    Kolom rencana memuat tahun rencana, kolom prakiraan maju memuat tahun sesudahnya. Bila tahunnya salah, pagu terbaca
    sebagai anggaran tahun lain.

    Ganti tahunnya di semua kepala tabel dan di judulnya.
    """

    meta = Meta(
        code="THN003",
        name="tahun-kolom-tc33-salah",
        severity=Severity.ERROR,
        title=Text(
            id="Tahun kolom tabel rencana (T-C.33) salah", en="Wrong year in a column of the plan table (T-C.33)"
        ),
        message=Text(
            id='"{tertulis}": tahun {tahun} salah, menurut {pembanding} seharusnya {seharusnya}',
            en='"{tertulis}": the year {tahun} is wrong, by {pembanding} it should be {seharusnya}',
        ),
        remedy=Text(
            id="ganti tahunnya menjadi {seharusnya}, juga pada kepala yang diulang di halaman berikutnya",
            en="change the year to {seharusnya}, in the headings repeated on later pages too",
        ),
        norms=(form("rencana"),),
        yields_to=("THN004",),
    )
    tables = ("rencana",)
    valid = (
        Example(
            plan="""
            rencana:
              judul: Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2025 dan Prakiraan Maju Tahun 2026
              kepala:
                - isi: [Kode, Rencana Tahun 2025, Catatan Penting, Prakiraan Maju Rencana Tahun 2026]
                - isi: [Kode, Rencana Tahun 2025, Catatan Penting, Prakiraan Maju Rencana Tahun 2026]
            """
        ),
        Example(
            plan="rencana: {judul: Rencana Kerja Tahun 2025 menurut Renstra 2021-2026, kepala: [Kode, Rencana Tahun n]}"
        ),
    )
    invalid = (
        Example(
            plan="""
            rencana:
              judul: Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2025 dan Prakiraan Maju Tahun 2026
              kepala:
                - isi: [Kode, Rencana Tahun 2025, Prakiraan Maju Rencana Tahun 2025]
                - isi: [Kode, Rencana Tahun 2025, Prakiraan Maju Rencana Tahun 2025]
            """,
            at=("rencana#kepala/prakiraan-maju-rencana-tahun-2025",),
        ),
        Example(
            plan="rencana: {judul: Rumusan Rencana Program dan Kegiatan Tahun 2025 dan Prakiraan Maju Tahun 2025}",
            at=("rencana#judul/2025",),
        ),
    )

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the years of headings and title with the plan's year and the next."""
        yield from check_labels(self, tabel, plan, severity=Severity.ERROR, pembanding=BY_FORM)
