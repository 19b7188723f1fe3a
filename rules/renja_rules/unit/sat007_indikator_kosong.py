from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Rule, Tabel, form, warning

# The kind of indicator that each level is measured by.
_KIND = {"program": "capaian", "kegiatan": "hasil", "sub_kegiatan": "keluaran"}


class IndikatorKosong(Rule):
    """Sub kegiatan, kegiatan atau program tidak punya indikator.

    Tanpa indikator tidak ada yang dapat diukur, dan pagunya tidak terkait dengan hasil apa pun. Dalam bentuk SIPD,
    indikator program dan kegiatan boleh berada di baris sub kegiatannya.

    Isi indikatornya.
    """

    meta = warning(
        form("rencana"),
        form("telaah_rkpd"),
        title=("Indikator kosong", "No indicator"),
        message=("{nama} tidak punya indikator {kolom}", "{nama} has no indicator: {kolom}"),
        remedy=(
            "isi indikatornya; untuk sub kegiatan pakai indikator resmi dalam nomenklatur",
            "enter the indicator; for a sub kegiatan the official one in the nomenclature",
        ),
        through=(
            "{banyak} baris tidak punya indikator, misalnya {nama} (indikator {kolom})",
            "{banyak} rows have no indicator, such as {nama} ({kolom})",
        ),
        texts={
            "capaian": ("capaian program", "capaian (outcome of the programme)"),
            "hasil": ("hasil kegiatan", "hasil (result of the kegiatan)"),
            "keluaran": ("keluaran sub kegiatan", "keluaran (output of the sub kegiatan)"),
        },
    )
    tables = ("rencana", "telaah_rkpd")
    valid = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG}
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah}
    - kode: 7.01.01.2.07.0005
      nama: Pengadaan Mebel
      indikator:
        - {jenis: capaian, nama: Persentase penunjang berjalan, target: 100 %}
        - {jenis: keluaran, nama: Jumlah Paket Mebel, target: 10 Unit}
        - {jenis: hasil, nama: Persentase barang yang diadakan, target: 100 %}
    ---
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah}
    ---
    telaah_rkpd:
      baris: [{tingkat: sub_kegiatan, nama: Pengadaan Mebel, rancangan: {lokasi: Kecamatan Contoh}}]
    """
    invalid = """
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{nama: Jumlah Paket Mebel, target: 10 Unit}]}
    => rencana/7.01.01.2.07#indikator
    ---
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, indikator: [{jenis: hasil, nama: Persentase}]}
    => rencana/7.01.01.2.07.0005#indikator
    ---
    telaah_rkpd:
      baris: [{tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {pagu: 5.640.000}}]
    => telaah_rkpd/pengadaan-mebel#kebutuhan.indikator
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Gather the kinds of indicator in and below each row; in T-C.31 each side of a row has its own."""
        if tabel.name == "telaah_rkpd":
            yield from self._sides(tabel)
            return
        carried = _carried(tabel)
        for baris in tabel.baris:
            kind = _KIND.get(baris.tingkat or "")
            is_leaf = baris.tingkat == "sub_kegiatan"
            if kind and (is_leaf or baris.anak) and kind not in carried[baris]:
                yield self.finding(baris.at("indikator"), nama=baris.sebutan, kolom=self.text(kind))

    def _sides(self, tabel: Tabel) -> Iterator[Finding]:
        for baris in tabel.baris:
            kind = _KIND.get(baris.tingkat or "")
            for indikator in baris.indikator if kind else ():
                uang = None if indikator.nama else baris.uang(indikator.pagu_column)
                if kind and uang and uang.amount > 0:
                    yield self.finding(indikator.at("nama"), nama=baris.sebutan, kolom=self.text(kind))


def _carried(tabel: Tabel) -> dict[Baris, set[str]]:
    """Give the kinds of the indicators that each row and the rows below it carry."""
    carried: dict[Baris, set[str]] = {baris: set() for baris in tabel.baris}
    for baris in tabel.baris:
        kinds = {indikator.jenis for indikator in baris.indikator if indikator.nama}
        above: Baris | None = baris
        while above is not None and not kinds <= carried[above]:  # what a row carries those above it do
            carried[above] |= kinds
            above = above.induk
    return carried
