from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Indikator, Plan, Related, Rule, Severity, Text, form, warning
from renja_rules.reading.targets.likeness import same_indicator
from renja_rules.reading.things.evaluation import evaluates_plan_year
from renja_rules.reading.things.measures import KINDS, measures
from renja_rules.reading.things.pairs import pairs
from renja_rules.reading.things.thing import Thing
from renja_rules.unit._wordings import is_official, official_texts

# Each table with those it is held against: one that agrees with any of them is not at fault.
_AGAINST = (("telaah_rkpd", ("rencana",)), ("evaluasi", ("telaah_rkpd", "rencana")))


class IndikatorBedaAntarTabel(Rule):
    """Baris yang sama diukur dengan indikator yang berbeda di dua tabel.

    Program, kegiatan dan sub kegiatan yang sama seharusnya diukur dengan indikator yang sama sejak evaluasi, telaah
    RKPD sampai rencananya. Bila tidak, capaiannya tidak dapat dibandingkan dari tabel ke tabel. Beda huruf besar,
    tanda baca, satuan dalam kurung dan salah ketik kecil tidak dilaporkan.
    """

    meta = warning(
        form("evaluasi"),
        form("telaah_rkpd"),
        form("rencana"),
        title=("Indikator berbeda antar tabel", "Indicator differs between tables"),
        message=(
            '{nama}: indikatornya "{indikator}", sedangkan di {kolom} "{pembanding}"',
            '{nama}: the indicator is "{indikator}", but in {kolom} "{pembanding}"',
        ),
        remedy=(
            "samakan indikatornya: untuk sub kegiatan dengan indikator resmi, selebihnya dengan Renstra",
            "use one indicator: for a sub kegiatan the official one, else that of the Renstra",
        ),
        through=(
            (
                '{banyak} baris berindikator lain daripada di {kolom}; yang pertama {nama}: "{indikator}", di sana'
                ' "{pembanding}"'
            ),
            (
                '{banyak} rows have other indicators than in {kolom}; the first, {nama}, has "{indikator}", there'
                ' "{pembanding}"'
            ),
        ),
        yields_to=("SAT008", "SAT012", "SAT013"),
    )
    valid = """
    telaah_rkpd:
      baris:
        - tingkat: kegiatan
          nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah
          kebutuhan: {indikator: "Persentase kebutuhan barang yang terpenuhi ('%)"}
        - tingkat: sub_kegiatan
          nama: Pengadaan Mebel
          kebutuhan: {indikator: Jumlah mebel yang di adakan (unit)}
    rencana:
      baris:
        - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
        - kode: 7.01.01.2.07.0005
          nama: Pengadaan Mebel
          indikator:
            - {jenis: keluaran, nama: Jumlah Mebel yang Diadakan, target: 10 Unit}
            - {jenis: hasil, nama: Persentase Kebutuhan Barang yang Terpenuhi, target: 100 %}
    """
    invalid = """
    telaah_rkpd:
      baris:
        - tingkat: sub_kegiatan
          nama: Fasilitasi Kunjungan Tamu
          kebutuhan: {indikator: Jumlah tamu yang difasilitasi (Orang)}
    rencana:
      baris:
        - kode: 7.01.01.2.06.0008
          nama: Fasilitasi Kunjungan Tamu
          indikator: [{nama: Jumlah Laporan Fasilitasi Kunjungan Tamu, target: 12 Laporan}]
    => telaah_rkpd/fasilitasi-kunjungan-tamu#kebutuhan.indikator
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare what T-C.31 measures with T-C.33, and what T-C.29 does with both."""
        past = None if evaluates_plan_year(plan) else Severity.INFO
        against = [(table, others) for table, others in _AGAINST if table in plan.tables]
        for tingkat in KINDS:
            for thing in pairs(plan).level(tingkat):
                for table, others in against:
                    found = _unlike(thing, table, others)
                    if found is not None:
                        severity = past if table == "evaluasi" else None
                        yield self._finding(*_official_last(*found, plan), severity=severity)

    def _finding(self, here: Indikator, there: Indikator, *, severity: Severity | None) -> Finding:
        one, other = (" ".join((each.nama or "").split()) for each in (here, there))
        return self.finding(
            here.at("nama"),
            Related(there.at("nama"), Text.same(other)),
            severity=severity,
            nama=here.baris.sebutan,
            indikator=one,
            kolom=there.baris.tabel.label,
            pembanding=other,
        )


def _unlike(thing: Thing, table: str, others: tuple[str, ...]) -> tuple[Indikator, Indikator] | None:
    """Give an indicator of either table where they have none in common; None where one has none."""
    here = measures(thing, table)
    there = [indikator for other in others for indikator in measures(thing, other)] if here else []
    if not {one.nama for one in here}.isdisjoint(other.nama for other in there):
        return None
    if not here or not there or any(same_indicator(a.nama or "", b.nama or "") for a in here for b in there):
        return None
    return here[0], there[0]


def _official_last(one: Indikator, other: Indikator, plan: Plan) -> tuple[Indikator, Indikator]:
    """Give the official one of two indicators of a sub kegiatan last: the other is the one to be fixed."""
    outputs = [each for each in (one, other) if each.baris.tingkat == "sub_kegiatan"]
    official = [is_official(each.nama or "", official_texts(each.baris, plan)) for each in outputs]
    return (other, one) if official == [True, False] else (one, other)
