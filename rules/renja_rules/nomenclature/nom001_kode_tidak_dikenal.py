from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    NOTHING,
    Baris,
    Finding,
    Official,
    Plan,
    Related,
    Rule,
    Severity,
    Tabel,
    Text,
    error,
    name_edition,
    parent_code,
)
from renja_rules.nomenclature._holders import foreign_holder
from renja_rules.nomenclature._lineage import describe_other_editions, is_in_other_edition, replacement
from renja_rules.nomenclature._names import MOST, NEAR, namesakes_elsewhere
from renja_rules.nomenclature._official import code_as_printed, doubt, may_be_used
from renja_rules.reading.official.rows import NAMES_AND_CODES, is_unknown, rows_of_agency

EXACT = 100  # the nearness of a name to itself
MOST_HINTS = 100  # of a table: one with more unknown codes follows another list altogether


class KodeTidakDikenal(Rule):
    """Kode tidak ada dalam nomenklatur.

    Kode program, kegiatan dan sub kegiatan ditetapkan secara nasional dan tidak boleh dibuat sendiri. Baris dengan
    kode yang tidak dikenal tidak dapat dimasukkan ke SIPD, sehingga tidak dapat dianggarkan.

    Cari kode yang benar dalam nomenklatur yang berlaku, lalu perbaiki kodenya.
    """

    meta = error(
        NAMES_AND_CODES,
        title=("Kode tidak ada dalam nomenklatur", "Code not in the nomenclature"),
        message=(
            "kode {kode} tidak ada dalam {edisi}{sebab}{saran}",
            "the code {kode} is not in {edisi}{sebab}{saran}",
        ),
        remedy=(
            "perbaiki kodenya; bila memakai edisi lain, sebut edisinya (pengaturan nomenklatur)",
            "fix the code; where the plan uses another edition, name it (setting nomenklatur)",
        ),
        texts={
            "ikut": ("ikut tidak dikenal", "unknown with it"),
            "pemilik": ("; ini {pemilik}", "; it is {pemilik}"),
            "menurut_nama": ("; menurut namanya mungkin {calon}", "; by its name perhaps {calon}"),
            "menurut_angka": ("; yang terdekat menurut angkanya {calon}", "; the nearest by its digits: {calon}"),
        },
        yields_to=("NOM010",),
    )
    valid = """
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    ---
    - {kode: 7.02.02.2.01.0099, nama: Sub kegiatan bidang lain}
    """
    invalid = """
    - {kode: 7.01.01.2.07.0095, nama: Pengadaan Mebel}
    => rencana/7.01.01.2.07.0095#kode
    ---
    - {kode: 7.01.01.2.17, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {kode: 7.01.01.2.17.0005, nama: Pengadaan Mebel}
    => rencana/7.01.01.2.17#kode
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look codes up; below an unknown code that is printed too, only the upper one is the fault."""
        unknown = [baris for baris in tabel.baris if is_unknown(baris, plan)]
        faults = [baris for baris in unknown if baris.induk is None or not is_unknown(baris.induk, plan)]
        for number, baris in enumerate(faults):
            past, unsure = self._why(baris, plan), _doubt(baris, plan)
            yield self.finding(
                baris.at("kode"),
                *(Related(anak.at("kode"), self.text("ikut")) for anak in baris.anak if anak.kode),
                severity=Severity.WARNING if unsure.id else Severity.ERROR,
                kode=baris.isi.kode.text.strip() if baris.isi.kode else "",
                edisi=tuple(name_edition(each) for each in _without_it(baris, plan)),
                sebab=Text.join(past, unsure),
                saran=self._hint(baris, plan) if number < MOST_HINTS else NOTHING,
            )

    def _why(self, baris: Baris, plan: Plan) -> Text:
        """Say whose the code is instead, or what other editions know of it."""
        others = foreign_holder(baris.kode or "", plan)
        return describe_other_editions(baris, plan) if others is None else self.text("pemilik", pemilik=others.said)

    def _hint(self, baris: Baris, plan: Plan) -> Text:
        """Propose what took the code's place, else a code by the row's name, and where that is not exact by digits."""
        replaced = replacement(baris, plan)
        if replaced.id:
            return replaced
        named, nearness = _by_name(baris, plan)
        hint = self.text("menurut_nama", calon=_list_codes(named, plan)) if named else NOTHING
        digits = () if nearness >= EXACT or is_in_other_edition(baris, plan) else _by_digits(baris, plan)
        if digits and set(digits).isdisjoint(named):
            return Text.join(hint, self.text("menurut_angka", calon=_list_codes(digits, plan)))
        return hint


def _without_it(baris: Baris, plan: Plan) -> tuple[str, ...]:
    """Give the editions that serve the plan and have not the code: those that only advise may still have it."""
    return plan.nomenclature.own if plan.nomenclature.is_retired(baris.kode or "") else plan.nomenclature.used


def _doubt(baris: Baris, plan: Plan) -> Text:
    """Say why the list that the code should be in is not certain, by the nearest code above that it has.

    That a kegiatan is a province's or a kabupaten's is certain without a list.
    """
    others = foreign_holder(baris.kode or "", plan)
    if others is not None and others.severity is None:
        return NOTHING
    above = parent_code(baris.kode or "")
    while above and plan.nomenclature.official(above) is None:
        above = parent_code(above)
    return doubt(above, plan)


def _by_name(baris: Baris, plan: Plan) -> tuple[tuple[Official, ...], float]:
    """Give what a row's name very probably stands for, within the agency's lists or exactly anywhere, and how near."""
    if not baris.nama:
        return (), 0.0
    near = plan.nomenclature.near_names(baris.nama, tingkat=baris.tingkat, under=None, limit=10)
    known = [(official, nearness) for official, nearness in near if may_be_used(official, plan)]
    best = max((nearness for _, nearness in known), default=0.0)
    if best >= NEAR:
        found = rows_of_agency((official for official, nearness in known if nearness >= best), plan)
        return found[:MOST], best
    anywhere = namesakes_elsewhere(baris, plan)
    return (anywhere, EXACT) if anywhere else ((), 0.0)


def _by_digits(baris: Baris, plan: Plan) -> tuple[Official, ...]:
    """Give the two nearest codes: sisters where the row stands below their parent."""
    near = plan.nomenclature.near_codes(baris.kode or "", limit=10)
    known = tuple(each for each in near if may_be_used(each, plan))
    above = baris.induk.kode if baris.induk else None
    sisters = tuple(each for each in known if parent_code(each.kode) == above == parent_code(baris.kode or ""))
    return (sisters or known)[:2]


def _list_codes(officials: tuple[Official, ...], plan: Plan) -> str:
    return ", ".join(f"{code_as_printed(each, plan)} ({each.names[0]})" for each in officials)
