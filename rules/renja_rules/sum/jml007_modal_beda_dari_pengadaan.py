from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Money, Plan, Related, Rule, Text, info, option
from renja_rules.reading.options import exact
from renja_rules.reading.things.pagu import find_deciding_table

_CAPITAL = ("pengadaan", "pembangunan", "rehabilitasi", "rekonstruksi")


class ModalBedaDariPengadaan(Rule):
    """Belanja modal jauh berbeda dari pagu kegiatan pengadaan barang milik daerah.

    Bila perangkat daerah hanya membeli barang lewat kegiatan pengadaan barang milik daerah penunjang, belanja modalnya
    kira-kira sama dengan pagu kegiatan itu. Rencana yang punya pengadaan atau pembangunan lain tidak diperiksa.

    Periksa belanja modal dan pagu kegiatan itu.
    """

    meta = info(
        title=("Belanja modal berbeda dari pagu pengadaan", "Capital expenditure differs from procurement"),
        message=(
            "belanja modal {tertulis}, sedangkan pagu {nama} {pembanding} (selisih {selisih})",
            "capital expenditure is {tertulis}, while the pagu of {nama} is {pembanding} (difference {selisih})",
        ),
        remedy=(
            "periksa apakah semua pengadaan sudah dihitung sebagai belanja modal",
            "check whether all procurement is counted as capital expenditure",
        ),
        yields_to=("JML006",),
    )
    selisih_wajar = option(
        0.1,
        (
            "selisih yang masih wajar, sebagai bagian dari pagu pengadaan",
            "difference that is still accepted, as a share of the procurement's pagu",
        ),
    )
    valid = """
    belanja: {modal: 78.000.000}
    rencana:
      baris:
        - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah, pagu: 80.855.379}
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 80.855.379}
    ---
    belanja: {modal: 780.000.000}
    rencana:
      baris:
        - {kode: 1.03.01.2.07, nama: Pengadaan Barang Milik Daerah, pagu: 80.855.379}
        - {kode: 1.03.10.2.01.0005, nama: Pembangunan Jalan, pagu: 700.000.000}
    """
    invalid = """
    belanja: {modal: 46.355.379}
    rencana:
      baris:
        - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah, pagu: 80.855.379}
        - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 80.855.379}
    => #belanja.modal
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare where the plan has one such kegiatan and buys or builds nothing outside it."""
        modal = plan.isi.belanja.modal if plan.isi.belanja else None
        found = find_deciding_table(plan)
        rows = [baris for baris in found.rows("kegiatan") if _is_procurement(baris)]
        if modal is None or len(rows) != 1 or any(_buys(baris, rows[0]) for baris in found.rows("sub_kegiatan")):
            return
        pagu = rows[0].rupiah(found.column)
        if pagu is None or abs(modal.amount - pagu) <= pagu * exact(self.selisih_wajar):
            return
        yield self.finding(
            plan.at("belanja", "modal"),
            Related(rows[0].at(found.column), Text.same(rows[0].sebutan)),
            nama=rows[0].sebutan,
            tertulis=Money(modal.amount),
            pembanding=Money(pagu),
            selisih=Money(modal.amount - pagu),
        )


def _is_procurement(baris: Baris) -> bool:
    """Tell whether a row is X.XX.01.K.07; in the first edition that code names another kegiatan."""
    parts = (baris.padanan or "").split(".")
    return parts[2::2] == ["01", "07"] and baris.nama.casefold().startswith("pengadaan")


def _buys(baris: Baris, procurement: Baris) -> bool:
    """Tell whether a sub kegiatan outside the kegiatan of procurement may hold capital expenditure."""
    return baris.induk is not procurement and baris.nama.casefold().startswith(_CAPITAL)
