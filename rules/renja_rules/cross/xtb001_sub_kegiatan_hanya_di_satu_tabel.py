from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Related, Rule, error, form
from renja_rules.cross._amounts import amounts, completed_sums, followers
from renja_rules.cross._lone_rows import amount_with_parts, find_lone_rows, finding_of_lone_row
from renja_rules.reading.things.pagu import PAGU_COLUMN
from renja_rules.reading.things.pairs import pairs


class SubKegiatanHanyaDiSatuTabel(Rule):
    """Sub kegiatan ada di Tabel T-C.31 tetapi tidak di Tabel T-C.33, atau sebaliknya.

    Hasil analisis kebutuhan pada Tabel T-C.31 menjadi isi rencana pada Tabel T-C.33. Sub kegiatan yang dibutuhkan
    tetapi tidak direncanakan tidak akan dianggarkan; yang direncanakan tanpa analisis tidak dapat dijelaskan asalnya.
    """

    meta = error(
        form("telaah_rkpd"),
        form("rencana"),
        title=("Sub kegiatan hanya ada di satu tabel", "Sub kegiatan in one table only"),
        message=("{nama} {uraian}", "{nama} {uraian}"),
        remedy=(
            "lengkapi tabel yang belum memuatnya, atau hapus dari tabel yang lain bila memang dibatalkan",
            "complete the table that lacks it, or delete it from the other where it was called off",
        ),
        through=(
            "{banyak} sub kegiatan hanya ada di satu tabel; yang pertama {nama}, yang {uraian}",
            "{banyak} sub kegiatan are in one table only; the first, {nama}, {uraian}",
        ),
        texts={
            "kebutuhan_kosong": (
                "ada di {tabel}, tetapi kebutuhan dananya di {lainnya} kosong",
                "is in {tabel}, but {lainnya} gives no need of funds for it",
            ),
            "tanpa_kebutuhan": ("tanpa kebutuhan dana", "no funds needed"),
        },
    )
    valid = """
    telaah_rkpd:
      baris:
        - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {pagu: 5.640.000}}
        - {tingkat: sub_kegiatan, nama: Pemeliharaan Mebel, rancangan: {pagu: 2.000.000}, kebutuhan: {pagu: -}}
        - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu, kebutuhan: {nama: s.d.a., pagu: 9.000.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.640.000}
        - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, pagu: 9.000.000}
    ---
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 9.000.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 9.000.000}
        - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, pagu: 9.000.000}
    """
    invalid = """
    telaah_rkpd:
      baris:
        - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {pagu: 5.640.000}}
        - {tingkat: sub_kegiatan, nama: Pemeliharaan Mebel, rancangan: {pagu: 2.000.000}, kebutuhan: {pagu: -}}
        - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu, kebutuhan: {pagu: 9.000.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 5.640.000}
        - {kode: 7.01.01.2.09.0005, nama: Pemeliharaan Mebel, pagu: 2.000.000}
    => telaah_rkpd/fasilitasi-kunjungan-tamu#nama
    => rencana/7.01.01.2.09.0005#nama
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare what has money in the one table with what is in the other."""
        if not {"rencana", "telaah_rkpd"} <= plan.tables.keys():
            return
        following = {each.thing: each for each in amounts(plan) if each.gap and each.follows}
        for one in find_lone_rows(plan, "sub_kegiatan", ("rencana", "telaah_rkpd")):
            if amount_with_parts(one.baris, PAGU_COLUMN[one.baris.tabel.name]):
                yield finding_of_lone_row(self, one, plan, *followers(one.thing, following), *completed_sums(one, plan))
        for thing in pairs(plan).level("sub_kegiatan"):
            planned, analysed = thing.row("rencana"), thing.row("telaah_rkpd")
            if planned and analysed and _is_without_need(planned, analysed):
                yield self._without_need(planned, analysed)

    def _without_need(self, planned: Baris, analysed: Baris) -> Finding:
        return self.finding(
            planned.at("nama"),
            Related(analysed.at("kebutuhan.pagu"), self.text("tanpa_kebutuhan")),
            nama=planned.sebutan,
            uraian=self.text("kebutuhan_kosong", tabel=planned.tabel.label, lainnya=analysed.tabel.label),
        )


def _is_without_need(planned: Baris, analysed: Baris) -> bool:
    """Tell whether what is planned has money and its analysed need none, in a table that gives such needs."""
    column = PAGU_COLUMN["telaah_rkpd"]
    if analysed.rupiah(column) or not planned.rupiah("pagu") or analysed.sel(column).unreadable:
        return False
    needs = [each.target for each in analysed.indikator if each.side == "kebutuhan"]
    if any(target and target.number for target in needs):  # then only its money is lacking, which another rule says
        return False
    return any(baris.uang(column) for baris in analysed.tabel.of_level("sub_kegiatan"))
