from __future__ import annotations

from collections.abc import Iterator

from renja_lint import NOTHING, Finding, Indikator, Plan, Related, Rule, error, form


class TargetKosong(Rule):
    """Indikator baris berpagu tidak punya target.

    Pagu sudah disediakan, tetapi tidak ada ukuran keberhasilannya. Capaian indikator itu tidak akan dapat dinilai.

    Isi targetnya untuk tahun rencana.
    """

    meta = error(
        form("rencana"),
        form("telaah_rkpd"),
        title=("Target kosong", "No target"),
        message=(
            "{nama} berpagu {tertulis} dan punya indikator, tetapi targetnya kosong{uraian}",
            "{nama} has a pagu of {tertulis} and an indicator, but no target{uraian}",
        ),
        remedy=("isi target tahun rencana beserta satuannya", "enter the target of the plan year with its unit"),
        through=(
            "{banyak} indikator pada baris berpagu tidak punya target, misalnya {nama}",
            "{banyak} indicators of rows with a pagu have no target, such as {nama}",
        ),
        texts={
            "indikator": ("indikator: {indikator}", "indicator: {indikator}"),
            "rancangan": (" pada kolom rancangan RKPD", " in the column of the draft RKPD"),
            "kebutuhan": (" pada kolom hasil analisis kebutuhan", " in the column of the analysed need"),
        },
    )
    tables = ("rencana", "telaah_rkpd")
    valid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah, pagu: 5.640.000}
    - {kode: 7.01.01.2.07.0005, nama: Mebel, indikator: [{nama: Mebel, target: 10 Unit}], pagu: 5.640.000}
    ---
    telaah_rkpd:
      baris:
        - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {indikator: Jumlah Mebel}}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{nama: Mebel}], pagu: 5.640.000}
    => rencana/7.01.01.2.07.0005#keluaran.target
    ---
    telaah_rkpd:
      baris:
        - tingkat: program
          nama: PROGRAM PEMBINAAN
          rancangan: {indikator: Persentase desa yang tertib, pagu: 12.234.800}
          kebutuhan: {indikator: Persentase desa yang tertib, target: 100%, pagu: 24.385.800}
    => telaah_rkpd/program-pembinaan#rancangan.target
    """  # fmt: skip

    def check_indicator(self, indikator: Indikator, plan: Plan) -> Iterator[Finding]:
        """Look at the target beside the pagu of its side; a row without an indicator is another rule's."""
        if indikator.target is not None or not indikator.nama:
            return
        uang = indikator.baris.uang(indikator.pagu_column)
        if uang is None or uang.amount <= 0:
            return
        name = " ".join(indikator.nama.split())
        yield self.finding(
            indikator.at("target"),
            Related(indikator.at("nama"), self.text("indikator", indikator=name)),
            nama=indikator.baris.sebutan,
            tertulis=uang.text.strip(),
            uraian=self.text(indikator.side) if indikator.side else NOTHING,
        )
