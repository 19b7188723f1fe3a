from __future__ import annotations

from collections.abc import Iterable, Iterator

from renja_lint import Finding, Money, Plan, Related, Rule, Text, error, form, format_rupiah
from renja_rules.cross._amounts import Amounts, amounts, fitting_sums, followers
from renja_rules.reading.amounts.elsewhere import amounts_elsewhere
from renja_rules.reading.causes.difference import explain

MANY = 10  # so many differing amounts, and more than half of all: one of the tables is of another draft


class PaguBerbedaAntarTabel(Rule):
    """Pagu pada Tabel T-C.33 tidak sama dengan kebutuhan dana pada Tabel T-C.31.

    Kebutuhan dana hasil analisis menjadi pagu rencana. Bila angkanya berbeda, dokumen menyebut dua pagu untuk hal yang
    sama, dan pembaca tidak tahu mana yang akan masuk ke RKA. Induk yang selisihnya hanya akibat baris di bawahnya
    tidak dilaporkan sendiri.
    """

    meta = error(
        form("telaah_rkpd"),
        form("rencana"),
        title=("Pagu berbeda antara T-C.31 dan T-C.33", "Pagu differs between T-C.31 and T-C.33"),
        message=(
            "{nama}: pagu tertulis {tertulis}, kebutuhan dananya di {kolom} {pembanding} (selisih {selisih})",
            "{nama}: the pagu is given as {tertulis}, the need in {kolom} as {pembanding} (difference {selisih})",
        ),
        remedy=(
            "samakan kedua tabel dengan pagu yang terakhir disepakati, lalu hitung ulang jumlah induknya",
            "give both tables the pagu agreed on last, then add up the rows above anew",
        ),
        texts={
            "rancangan_lain": (
                (
                    "{banyak} pagu tidak sama dengan kebutuhan dana di {kolom}, jadi salah satu tabel tampaknya dari"
                    " rancangan lain; yang pertama {nama}: {tertulis}, di sana {pembanding}"
                ),
                (
                    "{banyak} pagu differ from the need of funds in {kolom}, so one of the tables seems to be of"
                    " another draft; the first, {nama}, is {tertulis} here and {pembanding} there"
                ),
            ),
        },
        yields_to=("XTB001", "JML001", "JML002", "JML003"),
    )
    valid = """
    telaah_rkpd:
      satuan_pagu: ribu
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 14.640}}
        - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu, kebutuhan: {pagu: 9.000}}
        - {tingkat: sub_kegiatan, nama: Penyediaan Bahan Logistik Kantor, kebutuhan: {pagu: 5.640}}
    rencana:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 14.640.000}
        - {kode: 7.01.01.2.06.0004, nama: Penyediaan Bahan Logistik Kantor, pagu: 5.640.000}
        - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, pagu: 9.000.000}
    """
    invalid = """
    telaah_rkpd:
      baris:
        - {tingkat: kegiatan, nama: Administrasi Umum Perangkat Daerah, kebutuhan: {pagu: 14.640.000}}
        - {tingkat: sub_kegiatan, nama: Fasilitasi Kunjungan Tamu, kebutuhan: {pagu: 9.000.000}}
        - {tingkat: sub_kegiatan, nama: Penyediaan Bahan Logistik Kantor, kebutuhan: {pagu: 5.640.000}}
    rencana:
      baris:
        - {kode: 7.01.01.2.06, nama: Administrasi Umum Perangkat Daerah, pagu: 12.640.000}
        - {kode: 7.01.01.2.06.0004, nama: Penyediaan Bahan Logistik Kantor, pagu: 5.640.000}
        - {kode: 7.01.01.2.06.0008, nama: Fasilitasi Kunjungan Tamu, pagu: 7.000.000}
    => rencana/7.01.01.2.06.0008#pagu
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare what both tables give each row; those above it that only follow are shown with it."""
        found = amounts(plan)
        unlike = [one for one in found if one.gap]
        if len(unlike) >= MANY and len(unlike) * 2 > len(found):
            yield self._another_draft(unlike, plan)
            return
        following = {one.thing: one for one in unlike if one.follows}
        for one in unlike:
            if not one.follows:
                yield self._one(one, followers(one.thing, following), plan)

    def _one(self, one: Amounts, also: Iterable[Related], plan: Plan) -> Finding:
        same = tuple(amounts_elsewhere(one.planned, "pagu", plan))
        return self.finding(
            one.planned.at("pagu"),
            _need_of(one),
            *also,
            *fitting_sums(one, plan),
            guesses=explain(one.pagu, one.need, parts=(), same=same),
            nama=one.planned.sebutan,
            kolom=one.analysed.tabel.label,
            tertulis=Money(one.pagu),
            pembanding=Money(one.need),
            selisih=Money(one.gap),
        )

    def _another_draft(self, unlike: list[Amounts], plan: Plan) -> Finding:
        """Say once that the tables differ; the first place stands for all, the others are shown with it."""
        first, *others = unlike
        return self.finding(
            first.planned.at("pagu")._replace(subject="rencana#pagu"),
            _need_of(first),
            *fitting_sums(first, plan),
            *(Related(one.planned.at("pagu"), one.said()) for one in others),
            say="rancangan_lain",
            nama=first.planned.sebutan,
            kolom=first.analysed.tabel.label,
            tertulis=Money(first.pagu),
            pembanding=Money(first.need),
            selisih=Money(first.gap),
            banyak=len(unlike),
        )


def _need_of(one: Amounts) -> Related:
    """Show what T-C.31 gives a row."""
    return Related(one.analysed.at("kebutuhan.pagu"), Text.same(format_rupiah(one.need)))
