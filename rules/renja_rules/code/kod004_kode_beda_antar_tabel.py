from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Baris, Finding, Plan, Related, Rule, error, fold
from renja_rules.reading.official.rows import NAMES_AND_CODES, is_unknown, lists_of_its_years, official_of_misnamed
from renja_rules.reading.official.supporting import is_misplaced
from renja_rules.reading.things.pairs import TABLES, pairs
from renja_rules.reading.things.thing import Thing


class KodeBedaAntarTabel(Rule):
    """Nama yang sama berkode lain di tabel lain.

    Satu program, kegiatan atau sub kegiatan hanya punya satu kode. Bila kodenya berbeda antar tabel, capaian dan
    pagunya tidak dapat disandingkan, dan salah satu kodenya pasti milik baris lain. Kode yang berlaku pada tahun yang
    dievaluasi Tabel T-C.29 tidak dilaporkan.

    Cari kode yang benar dalam nomenklatur, lalu pakai kode itu di semua tabel.
    """

    meta = error(
        NAMES_AND_CODES,
        title=("Kode berbeda antar tabel", "Code differs between tables"),
        message=(
            '"{nama}" berkode {tertulis}, tetapi di {kolom} berkode {pembanding}',
            '"{nama}" has the code {tertulis}, but {pembanding} in {kolom}',
        ),
        remedy=(
            "pakai satu kode di semua tabel, yaitu kode dalam nomenklatur",
            "use one code in all tables, that of the nomenclature",
        ),
        through=(
            '{banyak} baris berkode lain daripada di {kolom}, misalnya "{nama}": {tertulis}, di sana {pembanding}',
            '{banyak} rows have other codes than in {kolom}, such as "{nama}": {tertulis} here, {pembanding} there',
        ),
        texts={
            "di_sini": ("di sini {kode}", "here {kode}"),
        },
        yields_to=("NOM001", "NOM002", "NOM009"),
    )
    valid = """
    evaluasi:
      baris:
        - {kode: 7.02.02.2.01.05, nama: Koordinasi Penyusunan RKPD}
        - {kode: 7.02.02.2.02.01, nama: Analisis Data}
    rencana:
      baris:
        - {kode: 7.02.02.2.01.0005, nama: KOORDINASI PENYUSUNAN RKPD}
        - {kode: 7.02.03.2.02.0001, nama: Analisis Data}
        - {kode: 7.02.04.2.02.0001, nama: Analisis Data}
    """
    invalid = """
    evaluasi:
      baris:
        - {kode: 7.02.02.2.01.0006, nama: Koordinasi Penyusunan RKPD}
    rencana:
      baris:
        - {kode: 7.02.02.2.01.0005, nama: Koordinasi Penyusunan RKPD}
    => evaluasi/7.02.02.2.01.0006#kode
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Compare the codes of rows of one name with the one that is official, else with that of T-C.33.

        One that the lists do not know by its name is another rule's.
        """
        coded = [tabel for tabel in plan.tables.values() if tabel.by_kode]
        for thing in pairs(plan).things if len(coded) > 1 else ():
            codes = {baris.kode for rows in thing.rows.values() for baris in rows if baris.kode}
            rows = _coded(thing) if len(codes) > 1 else []
            right = next((baris for baris in rows if _is_official(baris, plan)), rows[0] if rows else None)
            for other in rows:
                if right is not None and right.kode != other.kode and _is_plain(right, other, plan):
                    yield self.finding(
                        other.at("kode"),
                        Related(right.at("kode"), self.text("di_sini", kode=right.kode)),
                        nama=other.nama,
                        tertulis=other.kode,
                        kolom=right.tabel.label,
                        pembanding=right.kode,
                    )


def _coded(thing: Thing) -> list[Baris]:
    """Give the first row with a code of each table, T-C.33 first."""
    rows = (next((baris for baris in thing.rows.get(table, ()) if baris.kode), None) for table in TABLES)
    return [baris for baris in rows if baris is not None]


def _is_plain(one: Baris, other: Baris, plan: Plan) -> bool:
    """Tell whether two rows have the same name, of codes that the lists have nothing to say of."""
    rows = (one, other)
    is_faulty = any(is_unknown(b, plan) or official_of_misnamed(b, plan) or is_misplaced(b, plan) for b in rows)
    return fold(one.nama) == fold(other.nama) and not is_faulty and not all(_is_official(b, plan) for b in rows)


def _is_official(baris: Baris, plan: Plan) -> bool:
    """Tell whether the lists have a code: those of the plan, or in T-C.29 those of a year that it evaluates."""
    return any(lists.official(baris.kode or "") for lists in (plan.nomenclature, *lists_of_its_years(baris, plan)))
