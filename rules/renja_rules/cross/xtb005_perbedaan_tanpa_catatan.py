from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Related, Rule, Tabel, Text, fold, form, warning
from renja_rules.cross._sides import differing_sides, is_slip

_PROGRAM = 2  # the rank from which rows are looked at: those above it only add up


class PerbedaanTanpaCatatan(Rule):
    """Rancangan RKPD dan hasil analisis kebutuhan berbeda, tetapi catatan pentingnya kosong.

    Tabel T-C.31 menelaah rancangan RKPD: setiap perbedaan target atau pagu perlu alasan pada kolom catatan penting.
    Tanpa alasan, Bappeda tidak dapat menilai usul perubahannya. Induk tidak perlu catatan bila baris di bawahnya
    sudah memberi alasan.

    Isi catatan penting pada setiap baris yang berbeda.
    """

    meta = warning(
        form("telaah_rkpd"),
        title=("Perbedaan di T-C.31 tanpa catatan", "Difference in T-C.31 without a note"),
        message=(
            "{nama}: {kolom} berubah dari {tertulis} menjadi {pembanding}, tetapi catatan pentingnya kosong",
            "{nama}: {kolom} changes from {tertulis} to {pembanding}, but there is no note (catatan penting)",
        ),
        remedy=(
            "isi kolom catatan penting dengan alasan perubahannya",
            "give the reason of the change in the column catatan penting",
        ),
        through=(
            (
                "{banyak} baris berbeda antara rancangan RKPD dan hasil analisis kebutuhan, tetapi catatan pentingnya"
                " kosong; yang pertama {nama}: {kolom} berubah dari {tertulis} menjadi {pembanding}"
            ),
            (
                "{banyak} rows differ between the draft RKPD and the analysed need, but have no note (catatan penting);"
                " in the first, {nama}, {kolom} changes from {tertulis} to {pembanding}"
            ),
        ),
        texts={
            "kosong": ("kosong", "nothing"),
        },
        yields_to=("JML008", "TGT003", "TGT004"),
    )
    tables = ("telaah_rkpd",)
    valid = """
    telaah_rkpd:
      baris:
        - tingkat: kegiatan
          nama: Administrasi Umum Perangkat Daerah
          rancangan: {pagu: 9.000.000}
          kebutuhan: {pagu: 12.000.000}
        - tingkat: sub_kegiatan
          nama: Fasilitasi Kunjungan Tamu
          rancangan: {target: 12 Dokumen, pagu: 9.000.000}
          kebutuhan: {target: 12 Dok, pagu: 12.000.000}
          catatan: Menampung kunjungan kerja dari kabupaten lain
    """
    invalid = """
    telaah_rkpd:
      baris:
        - tingkat: sub_kegiatan
          nama: Fasilitasi Kunjungan Tamu
          rancangan: {target: 12 Laporan, pagu: 9.000.000}
          kebutuhan: {target: 12 Laporan, pagu: 12.000.000}
        - tingkat: sub_kegiatan
          nama: Pengadaan Mebel
          rancangan: {target: 12 Unit, pagu: 5.640.000}
          kebutuhan: {target: 10 Unit, pagu: 5.640.000}
          catatan: "-"
    => telaah_rkpd/fasilitasi-kunjungan-tamu#catatan
    => telaah_rkpd/pengadaan-mebel#catatan
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for rows that differ and have no note, nor below them a row that differs and has one."""
        if not _has_both_sides(tabel):
            return
        differing = {
            baris: found for baris in tabel.baris if baris.rank >= _PROGRAM and (found := differing_sides(baris))
        }
        explained = {above for baris in differing if _has_note(baris) for above in _lineage(baris)}
        for baris, found in differing.items():
            if baris not in explained and not is_slip(baris, found.key, plan):
                draft, need = self._say(found.draft), self._say(found.need)
                yield self.finding(
                    baris.at("catatan"),
                    Related(baris.at(f"rancangan.{found.key}"), draft),
                    Related(baris.at(f"kebutuhan.{found.key}"), need),
                    nama=baris.sebutan,
                    kolom=found.key,
                    tertulis=draft,
                    pembanding=need,
                )

    def _say(self, side: str | None) -> Text:
        return self.text("kosong") if side is None else Text.same(side)


def _has_both_sides(tabel: Tabel) -> bool:
    return all(any(baris.uang(column) for baris in tabel.baris) for column in tabel.money_columns)


def _has_note(baris: Baris) -> bool:
    return bool(fold(baris.isi.catatan or ""))


def _lineage(baris: Baris) -> Iterator[Baris]:
    """Give a row and all that it is part of."""
    above: Baris | None = baris
    while above is not None:
        yield above
        above = above.induk
