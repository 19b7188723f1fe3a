"""NOM001 kode-tidak-dikenal."""

from __future__ import annotations

from collections.abc import Iterator

from renja_lint.finding import Finding, Related
from renja_lint.nomenclature import Official
from renja_lint.nomenclature.near import parent
from renja_lint.plan.document import Plan
from renja_lint.plan.rows import Baris, Tabel
from renja_lint.rule import Example, Meta, Rule, Severity, Text
from renja_rules.nomenclature._official import NAMES_AND_CODES, as_printed, called, is_unknown, of_agency

NEAR = 90  # from this nearness of names (0 to 100) on a row's name may be proposed
MOST_HINTS = 100  # of a table: one with more unknown codes follows another list altogether


class KodeTidakDikenal(Rule):
    """Kode tidak ada dalam nomenklatur.

    Kode program, kegiatan dan sub kegiatan ditetapkan secara nasional dan tidak boleh dibuat sendiri. Baris dengan
    kode yang tidak dikenal tidak dapat dimasukkan ke SIPD, sehingga tidak dapat dianggarkan.

    Cari kode yang benar dalam nomenklatur yang berlaku, lalu perbaiki kodenya.
    """

    meta = Meta(
        code="NOM001",
        name="kode-tidak-dikenal",
        severity=Severity.ERROR,
        title=Text(id="Kode tidak ada dalam nomenklatur", en="Code not in the nomenclature"),
        message=Text(
            id="kode {kode} tidak ada dalam {edisi}{sebab}{saran}",
            en="the code {kode} is not in {edisi}{sebab}{saran}",
        ),
        remedy=Text(
            id="perbaiki kodenya; bila rencana ini memakai edisi lain, isi kunci nomenklatur",
            en="mend the code; where the plan uses another edition, give the key nomenklatur",
        ),
        norms=(NAMES_AND_CODES,),
        yields_to=("NOM010",),
    )
    valid = (
        Example(rows="- {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}"),
        Example(rows="- {kode: 7.02.02.2.01.0099, nama: Sub kegiatan bidang lain}"),
    )
    invalid = (
        Example(rows="- {kode: 7.01.01.2.07.0095, nama: Pengadaan Mebel}", at=("rencana/7.01.01.2.07.0095#kode",)),
        Example(
            rows="""
            - {kode: 7.01.01.2.17, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
            - {kode: 7.01.01.2.17.0005, nama: Pengadaan Mebel}
            """,
            at=("rencana/7.01.01.2.17#kode",),
        ),
    )

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look codes up; below an unknown code that is printed too, only the upper one is the fault."""
        edisi = tuple(called(each) for each in plan.nomenclature.used)
        unknown = [baris for baris in tabel.baris if is_unknown(baris, plan)]
        faults = [baris for baris in unknown if baris.induk is None or not is_unknown(baris.induk, plan)]
        for number, baris in enumerate(faults):
            yield self.finding(
                baris.at("kode"),
                *(Related(anak.at("kode"), _WITH_IT) for anak in baris.anak if anak.kode),
                severity=Severity.ERROR if _is_certain(baris, plan) else Severity.WARNING,
                kode=baris.isi.kode.text.strip() if baris.isi.kode else "",
                edisi=edisi,
                sebab=_why(baris, plan),
                saran=_hint(baris, plan) if number < MOST_HINTS else Text(id="", en=""),
            )


_WITH_IT = Text(id="ikut tidak dikenal", en="unknown with it")


def _is_certain(baris: Baris, plan: Plan) -> bool:
    """Tell whether the ruling edition itself has the list that the code should be in."""
    above = parent(baris.kode or "")
    while above and plan.nomenclature.official(above) is None:
        above = parent(above)
    official = plan.nomenclature.official(above) if above else None
    return plan.nomenclature.certain and (official is None or official.certain)


def _why(baris: Baris, plan: Plan) -> Text:
    """Say what is known of the code from other editions, and where the ruling one is not in our data."""
    elsewhere = ", ".join(called(edisi) for edisi in plan.nomenclature.code_elsewhere(baris.kode or ""))
    id_, en = (f"; kode ini ada dalam {elsewhere}", f"; it is in {elsewhere}") if elsewhere else ("", "")
    if not _is_certain(baris, plan):
        ruling = called(plan.nomenclature.ruling)
        id_ += f"; belum pasti salah, karena daftar edisi {ruling} yang berlaku tidak lengkap di sini"
        en += f"; this is not certain, since the list of the ruling edition, {ruling}, is not complete here"
    return Text(id=id_, en=en)


def _hint(baris: Baris, plan: Plan) -> Text:
    """Propose a code by the row's name, else the nearest by its digits: a sister where the row stands below its own."""
    near = plan.nomenclature.near_names(baris.nama, tingkat=baris.tingkat, under=None, limit=2) if baris.nama else ()
    best = max((nearness for _, nearness in near), default=0)
    nearest = of_agency((official for official, nearness in near if nearness >= max(NEAR, best)), plan)
    codes = ", ".join(_shown(official, plan) for official in nearest)
    if codes:
        return Text(id=f"; menurut namanya mungkin {codes}", en=f"; by its name perhaps {codes}")
    by_digits = plan.nomenclature.near_codes(baris.kode or "", limit=10)
    above = baris.induk.kode if baris.induk else None
    sisters = tuple(each for each in by_digits if parent(each.kode) == above == parent(baris.kode or ""))
    codes = ", ".join(_shown(official, plan) for official in (sisters or by_digits)[:2])
    return Text(id=f"; yang terdekat {codes}", en=f"; the nearest are {codes}") if codes else Text(id="", en="")


def _shown(official: Official, plan: Plan) -> str:
    return f"{as_printed(official, plan)} ({official.names[0]})"
