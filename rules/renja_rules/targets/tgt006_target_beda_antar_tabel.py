from __future__ import annotations

from collections.abc import Iterator

from renja_lint import NOTHING, Finding, Indikator, Plan, Related, Rule, Severity, Text, error, form
from renja_rules.reading.targets.comparison import describe_target, same_target, same_unit
from renja_rules.reading.targets.likeness import same_indicator
from renja_rules.reading.things.measures import KINDS, measures
from renja_rules.reading.things.pairs import pairs
from renja_rules.reading.things.thing import Thing
from renja_rules.targets._faulty import is_of_other_rule


class TargetBedaAntarTabel(Rule):
    """Target pada Tabel T-C.33 tidak sama dengan target hasil analisis kebutuhan pada Tabel T-C.31.

    Target hasil analisis menjadi target rencana. Bila angka atau satuannya berbeda, dokumen menjanjikan dua hal untuk
    baris yang sama, dan tidak jelas mana yang akan dinilai.
    """

    meta = error(
        form("telaah_rkpd"),
        form("rencana"),
        title=("Target berbeda antara T-C.31 dan T-C.33", "Target differs between T-C.31 and T-C.33"),
        message=(
            "{nama}: target tertulis {target}, sedangkan di {kolom} tertulis {pembanding}{sebab}",
            "{nama}: the target is given as {target}, but in {kolom} as {pembanding}{sebab}",
        ),
        remedy=(
            "samakan kedua tabel dengan target yang terakhir disepakati",
            "give both tables the target agreed on last",
        ),
        texts={
            "indikator_lain": (" (indikatornya pun berbeda)", " (the indicators differ too)"),
        },
        yields_to=("XTB001",),
    )
    valid = """
    telaah_rkpd:
      baris:
        - tingkat: sub_kegiatan
          nama: Penyediaan Jasa Surat Menyurat
          kebutuhan: {indikator: Jumlah surat (Surat), target: 1.500}
        - {tingkat: sub_kegiatan, nama: Pengadaan Mebel, kebutuhan: {indikator: Jumlah mebel, target: 14 unit}}
    rencana:
      baris:
        - {kode: 7.01.01.2.08.0001, nama: Jasa Surat, indikator: [{nama: Jumlah surat, target: 1500 Surat}]}
        - kode: 7.01.01.2.07.0005
          nama: Pengadaan Mebel
          indikator: [{nama: Jumlah meja, target: 4 Unit}, {nama: Jumlah mebel, target: 14 Unit}]
    """
    invalid = """
    telaah_rkpd:
      baris:
        - tingkat: sub_kegiatan
          nama: Fasilitasi Kunjungan Tamu
          kebutuhan: {indikator: Jumlah tamu yang difasilitasi (Orang), target: 660 Orang}
    rencana:
      baris:
        - kode: 7.01.01.2.06.0008
          nama: Fasilitasi Kunjungan Tamu
          indikator: [{nama: Jumlah tamu yang difasilitasi (Orang), target: 4285 Orang}]
    => rencana/7.01.01.2.06.0008#keluaran.target
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the targets of each thing that both tables measure, where they have none in common."""
        for tingkat in KINDS:
            for thing in pairs(plan).level(tingkat):
                for planned, analysed in _unlike(thing):
                    if not is_of_other_rule(planned, analysed, plan):
                        yield self._finding(planned, analysed)

    def _finding(self, planned: Indikator, analysed: Indikator) -> Finding:
        """Be less certain where both indicator and unit differ: these are two measures, which is another rule's."""
        target, other = _text(planned), _text(analysed)
        is_other_measure = not same_indicator(planned.nama or "", analysed.nama or "") and not _same_units(
            planned, analysed
        )
        thing = planned if planned.jenis == KINDS.get(planned.baris.tingkat or "") else analysed
        return self.finding(
            planned.at("target"),
            Related(analysed.at("target"), Text.same(f"target {other}")),
            severity=Severity.WARNING if is_other_measure else None,
            nama=thing.baris.sebutan,
            target=target,
            kolom=analysed.baris.tabel.label,
            pembanding=other,
            sebab=self.text("indikator_lain") if is_other_measure else NOTHING,
        )


def _unlike(thing: Thing) -> Iterator[tuple[Indikator, Indikator]]:
    """Give an indicator of each table, preferably the same one, where no target of the one is one of the other.

    Where some are, give what T-C.33 prints beside them of the same indicator with another target.
    """
    planned, analysed = ([one for one in measures(thing, table) if one.target] for table in ("rencana", "telaah_rkpd"))
    if {one.target.text for one in planned if one.target} <= {other.target.text for other in analysed if other.target}:
        return
    every = [(one, other) for one in planned for other in analysed]
    alike = [pair for pair in every if same_indicator(pair[0].nama or "", pair[1].nama or "")]
    agreed = {one for one, other in every if one.target and other.target and same_target(one.target, other.target)}
    if not agreed:
        yield from (alike or every)[:1]
    seen = {one.nama for one in agreed}
    odd = {one: other for one, other in reversed(alike) if agreed and one not in agreed and one.nama in seen}
    yield from odd.items()


def _same_units(one: Indikator, other: Indikator) -> bool:
    first, second = (each.target.unit if each.target else "" for each in (one, other))
    return same_unit(first, second)


def _text(indikator: Indikator) -> str:
    return describe_target(indikator.target) if indikator.target else ""
