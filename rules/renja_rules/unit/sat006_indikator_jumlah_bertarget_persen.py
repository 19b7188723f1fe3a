from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Related, Rule, Tabel, is_percent, warning
from renja_rules.reading.targets.cells import OWN_COLUMNS
from renja_rules.reading.targets.indicators import first_word, official_with_units, unit_in_brackets
from renja_rules.unit._printed_units import targets_with_unit

_COLUMNS = frozenset({*OWN_COLUMNS, "target_renstra", "target_akhir"})


class IndikatorJumlahBertargetPersen(Rule):
    """Indikator berbunyi "Jumlah ...", tetapi targetnya persen.

    Jumlah dihitung dengan bilangan, misalnya 12 Laporan. Target 100 % tidak menyebut berapa yang akan dihasilkan,
    sehingga capaiannya tidak dapat dihitung.
    """

    meta = warning(
        title=('Indikator "Jumlah ..." bertarget persen', "Indicator counts, but its target is in per cent"),
        message=(
            'indikator "{indikator}" menghitung jumlah, tetapi targetnya {target}',
            'the indicator "{indikator}" counts, but its target is {target}',
        ),
        remedy=(
            'tulis banyaknya beserta satuannya, atau ubah indikatornya menjadi "Persentase ..."',
            'give the number with its unit, or change the indicator to "Persentase ..."',
        ),
        texts={
            "indikator": ("indikator: {indikator}", "indicator: {indikator}"),
        },
        yields_to=("SAT012",),
    )
    valid = """
    - {kode: 7.01.01.2.08, nama: Jasa, indikator: [{nama: Jumlah jasa tersedia, target: 4 Laporan}]}
    ---
    - {kode: 7.01.01.2.08, nama: Jasa, indikator: [{nama: Persentase jasa tersedia, target: 100 %}]}
    ---
    - {kode: 7.01.06, nama: PROGRAM, indikator: [{nama: Jumlah persentase desa tertib, target: 80 %}]}
    ---
    - {kode: 7.01.01.2.08, nama: Jasa, indikator: [{nama: Jumlah jasa (Laporan), target: 100 %}]}
    """
    invalid = """
    - {kode: 7.01.01.2.08, nama: Jasa, indikator: [{nama: Jumlah jasa tersedia, target: 100 %}]}
    => rencana/7.01.01.2.08#hasil.target
    ---
    evaluasi:
      baris: [{tingkat: program, nama: PROGRAM, indikator: Jumlah desa tertib, target_akhir: 100 persen}]
    => evaluasi/program#target_akhir
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at one target of an indicator; a unit in its brackets and an official unit are other rules' business."""
        percent = targets_with_unit(tabel, plan, is_percent)
        last = {id(cell[0]): cell for cell in percent if cell[1] in _COLUMNS}
        for indikator, key, target in last.values():
            if not indikator.nama or first_word(indikator.nama) != "jumlah":
                continue
            name = " ".join(indikator.nama.split())
            if not _says_percent(name) and not (
                indikator.jenis == "keluaran" and official_with_units(indikator.baris, plan)
            ):
                related = Related(indikator.at("nama"), self.text("indikator", indikator=name))
                yield self.finding(indikator.at(key), related, indikator=name, target=target.text.strip())


def _says_percent(nama: str) -> bool:
    return "persen" in nama.casefold() or bool(unit_in_brackets(nama))
