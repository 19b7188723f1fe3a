from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from renja_lint import Baris, Finding, Money, Plan, Rule, info, option
from renja_rules.reading.bilingual import write_rounded
from renja_rules.reading.options import exact
from renja_rules.reading.things.pagu import find_deciding_table
from renja_rules.sum._totals import sum_of_programs


class PorsiPenunjangTerlaluBesar(Rule):
    """Hampir seluruh pagu dipakai program penunjang.

    Program penunjang membiayai kantor dan pegawai. Bila hampir seluruh pagu ada di sana, periksa apakah pagu programnya
    tertukar, dan apakah sasaran kecamatan atau dinas masih dibiayai.

    Periksa pembagian pagunya; jelaskan dalam teks bila memang demikian.
    """

    meta = info(
        title=("Porsi program penunjang sangat besar", "Nearly all of the pagu goes to support"),
        message=(
            "{nama} mengambil {uraian} dari pagu semua program ({tertulis} dari {jumlah})",
            "{nama} takes {uraian} of the pagu of all programs ({tertulis} of {jumlah})",
        ),
        remedy=(
            "periksa apakah pagu programnya tertukar, atau jelaskan pembagiannya dalam teks",
            "check whether amounts of programs are mixed up, or explain the shares in the text",
        ),
        texts={
            "persen": ("{bagian} persen", "{bagian} per cent"),
        },
    )
    paling_besar = option(
        0.9,
        (
            "bagian pagu untuk program penunjang yang masih wajar, 0 sampai 1",
            "share of the pagu for the supporting program that is still accepted, 0 to 1",
        ),
    )
    valid = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, pagu: 900.000.000}
    - {kode: 7.01.04, nama: PROGRAM KOORDINASI, pagu: 100.000.000}
    ---
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, pagu: 900.000.000}
    """
    invalid = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG, pagu: 936.000.000}
    - {kode: 7.01.04, nama: PROGRAM KOORDINASI, pagu: 64.000.000}
    => rencana/7.01.01#pagu
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the supporting programs with all programs of the deciding table, where there are others."""
        found = find_deciding_table(plan)
        programs = found.rows("program")
        supporting = [baris for baris in programs if _is_supporting(baris)]
        whole = sum_of_programs(found)
        if len(supporting) != 1 or len(programs) < 2 or not whole:
            return
        baris = supporting[0]
        part = baris.rupiah(found.column) or Decimal(0)
        if part > whole * exact(self.paling_besar):
            share = self.text("persen", bagian=write_rounded(part / whole * 100, Decimal("0.1")))
            yield self.finding(
                baris.at(found.column), nama=baris.sebutan, uraian=share, tertulis=Money(part), jumlah=Money(whole)
            )


def _is_supporting(baris: Baris) -> bool:
    """Tell whether a row is the program that every agency has: X.XX.01."""
    parts = (baris.padanan or "").split(".")
    return len(parts) == 3 and parts[2] == "01"
