from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Related, Rule, form, warning
from renja_rules.reading.targets.comparison import describe_target
from renja_rules.reading.things.measures import KINDS


class TargetMajuKosong(Rule):
    """Prakiraan maju berpagu tidak punya target tahun berikutnya.

    Prakiraan maju menyebut dana dan target tahun berikutnya. Dana tanpa target tidak menunjukkan apa yang akan
    dihasilkan, dan tidak dapat dipakai menyusun rencana tahun berikutnya.

    Isi target prakiraan maju pada indikator baris itu.
    """

    meta = warning(
        form("rencana"),
        title=("Target prakiraan maju kosong", "No target in the forward estimate"),
        message=(
            "{nama} berprakiraan maju {tertulis}, tetapi target tahun berikutnya kosong",
            "{nama} has a forward estimate of {tertulis}, but no target for the next year",
        ),
        remedy=(
            "isi target prakiraan maju beserta satuannya",
            "enter the target of the forward estimate with its unit",
        ),
        through=(
            "{banyak} indikator berprakiraan maju tidak punya target tahun berikutnya, misalnya pada {nama}",
            "{banyak} indicators with a forward estimate have no target for the next year, such as that of {nama}",
        ),
        texts={
            "target": ("target tahun rencana {target}", "target of the plan year {target}"),
        },
    )
    tables = ("rencana",)
    valid = """
    - kode: 7.01.01.2.07.0005
      nama: Pengadaan Mebel
      indikator:
        - {jenis: keluaran, nama: Jumlah mebel, target: 10 Unit, target_maju: 12 Unit}
        - {jenis: hasil, nama: Persentase kebutuhan barang, target: 90 %}
      pagu: 5.640.000
      pagu_maju: 30.000.000
    - kode: 7.01.01.2.09.0005
      nama: Pemeliharaan Mebel
      indikator: [{nama: Jumlah mebel yang dipelihara, target: 3 Unit}]
      pagu: 2.000.000
      pagu_maju: "0"
    """
    invalid = """
    - kode: 7.01.01.2.07.0005
      nama: Pengadaan Mebel
      indikator: [{nama: Jumlah mebel, target: 10 Unit}]
      pagu: 5.640.000
      pagu_maju: 30.000.000
    => rencana/7.01.01.2.07.0005#keluaran.target_maju
    """

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at the indicators of the row's own level: those that the SIPD form prints with it belong to others."""
        uang, kind = baris.uang("pagu_maju"), KINDS.get(baris.tingkat or "")
        if uang is None or uang.amount <= 0:
            return
        for indikator in baris.indikator:
            target = indikator.target
            if indikator.jenis != kind or target is None or any(key == "target_maju" for key, _ in indikator.targets):
                continue
            if target.number != 0:
                yield self.finding(
                    indikator.at("target_maju"),
                    Related(indikator.at("target"), self.text("target", target=describe_target(target))),
                    nama=baris.sebutan,
                    tertulis=uang.text.strip(),
                )
