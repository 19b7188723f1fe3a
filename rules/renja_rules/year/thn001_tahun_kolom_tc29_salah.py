from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, Severity, Tabel, error, form
from renja_rules.year._labels import BY_FORM, check_labels


class TahunKolomTc29Salah(Rule):
    """Tahun pada kepala atau judul tabel evaluasi (T-C.29) bukan tahun yang dimaksud kolomnya.

    Renja evaluasi sering disalin dari tahun lalu. Bila tahunnya tertinggal, pembaca menilai capaian tahun yang salah
    dan target Renstra dibandingkan dengan realisasi tahun lain. Bentuk tabel ini pada Renja perubahan hanya diketahui
    dari kebiasaan, sehingga di sana temuan berupa peringatan.

    Periksa tahun pada kepala dan judul tabel, lalu sesuaikan dengan tahun rencana.
    """

    meta = error(
        form("evaluasi"),
        title=("Tahun kolom tabel evaluasi (T-C.29) salah", "Wrong year in a column of the evaluation table (T-C.29)"),
        message=(
            '"{tertulis}": tahun {tahun} tidak cocok, menurut {pembanding} seharusnya {seharusnya}',
            '"{tertulis}": the year {tahun} does not fit, by {pembanding} it should be {seharusnya}',
        ),
        remedy=(
            "ganti tahunnya menjadi {seharusnya}, dan pastikan angka di kolom itu memang angka tahun tersebut",
            "change the year to {seharusnya}, and make sure that the figures in that column are of that year",
        ),
        texts={
            "kebiasaan": ("kebiasaan pada Renja perubahan", "the practice of revised plans"),
        },
        yields_to=("THN004",),
    )
    tables = ("evaluasi",)
    valid = """
    evaluasi:
      judul: Rekapitulasi Evaluasi Hasil Pelaksanaan Renja PD dan Pencapaian Renstra PD s/d Tahun 2024
      kepala:
        - Target Kinerja Capaian Program (Renstra PD) Tahun 2026
        - Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d tahun 2022
        - Target Kinerja Hasil Program dan Keluaran Kegiatan (Renja PD tahun 2023)
        - Realisasi Renja PD tahun 2023
        - Target program dan kegiatan (Renja PD tahun 2024)
        - Perkiraan Realisasi Capaian Target Renstra PD s/d tahun berjalan (2024)
    """
    invalid = """
    evaluasi:
      kepala:
        - Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d tahun 2023
        - Realisasi Renja PD tahun 2023
    => evaluasi#kepala/realisasi-target-kinerja-hasil-program-dan-keluaran-kegiatan-s-d-tahun-2023
    ---
    jenis: perubahan
    evaluasi:
      judul: Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2025
      kepala:
        - Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun (%) 2024
        - Target Renja Perangkat Daerah Tahun 2025 (%)
    => evaluasi#kepala/target-kinerja-capaian-program-renstra-perangkat-daerah-tahun-2024
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the years of headings and title with those of the form; without the annex behind it, warn only."""
        if plan.regime.labels_are_certain(tabel.name):
            yield from check_labels(self, tabel, plan, severity=Severity.ERROR, pembanding=BY_FORM)
        else:
            practice = self.text("kebiasaan")
            yield from check_labels(self, tabel, plan, severity=Severity.WARNING, pembanding=practice, norms=())
