from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    Baris,
    BarisPelayanan,
    Finding,
    Plan,
    Rule,
    TabelPelayanan,
    Target,
    form,
    info,
)


class CatatanAnalisisKosong(Rule):
    """Catatan analisis kosong, padahal realisasi indikator tidak sama dengan targetnya.

    Kolom terakhir tabel kinerja pelayanan disediakan untuk analisis: mengapa capaiannya di bawah atau di atas target.
    Tanpa itu, angkanya hanya disalin.
    """

    meta = info(
        form("pelayanan"),
        title=("Catatan analisis kosong", "No analysis noted"),
        message=(
            '"{indikator}": realisasi {tertulis} berbeda dari target {target}, tetapi catatan analisisnya kosong',
            '"{indikator}": {tertulis} realised differs from the target {target}, but no analysis is noted',
        ),
        remedy=(
            "tulis di catatan analisis mengapa realisasinya berbeda dari target",
            "note why the realisation differs from the target",
        ),
        through=(
            '{banyak} indikator realisasinya berbeda dari target tanpa catatan analisis, misalnya "{indikator}"',
            '{banyak} indicators were not realised as targeted and have no analysis noted, such as "{indikator}"',
        ),
    )
    tables = ("pelayanan",)
    valid = """
    pelayanan:
      tahun: {target: [2023, 2024], realisasi: [2023, 2024]}
      baris:
        - {indikator: Indeks Kepuasan, target: [80, 81], realisasi: ["87,03", "87,19"], catatan: Antrean daring}
        - {indikator: Nilai SAKIP, target: ["66,50", 68], realisasi: ["66,5", 68]}
        - {indikator: Predikat, target: [BB, BB], realisasi: [B, BB]}
    ---
    pelayanan: {baris: [{indikator: Indeks Kepuasan, target: [80], realisasi: []}]}
    """
    invalid = """
    pelayanan:
      tahun: {target: [2021, 2022, 2023, 2024], realisasi: [2022, 2023]}
      baris:
        - {indikator: Indeks Kepuasan Masyarakat (IKM), target: ["78,21", 80, 81, 82], realisasi: [80, "87,19"]}
    => pelayanan/indeks-kepuasan-masyarakat-ikm#catatan
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Compare realisations with the targets of the same years."""
        isi, tabel = baris.isi, baris.tabel.isi
        if not isinstance(isi, BarisPelayanan) or not isinstance(tabel, TabelPelayanan) or isi.catatan:
            return
        for target, realised in _same_years(isi, tabel):
            if target.number is not None and realised.number is not None and target.number != realised.number:
                yield self.finding(
                    baris.at("catatan"),
                    indikator=" ".join((isi.indikator or baris.nama).split()),
                    tertulis=realised.text.strip(),
                    target=target.text.strip(),
                )
                return


def _same_years(isi: BarisPelayanan, tabel: TabelPelayanan) -> Iterator[tuple[Target, Target]]:
    """Give target and realisation of each year that has both; of a table without years, those in the same place."""
    years = tabel.tahun
    targets = dict(zip(years.target if years else range(99), isi.target, strict=False))
    realised = dict(zip(years.realisasi if years else range(99), isi.realisasi, strict=False))
    for year, value in realised.items():
        target = targets.get(year)
        if target is not None and value is not None:
            yield target, value
