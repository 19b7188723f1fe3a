from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    PERMENDAGRI_90,
    TINGKAT,
    Baris,
    Finding,
    Norm,
    Plan,
    Rule,
    Severity,
    Tabel,
    Text,
    error,
    form,
    parent_code,
)
from renja_rules.nomenclature._official import is_doubtful, name_level
from renja_rules.reading.official.rows import edition_is_known
from renja_rules.reading.official.supporting import is_misplaced


class IndukTidakAda(Rule):
    """Baris induk tidak ada di tabelnya.

    Sub kegiatan berada di bawah kegiatan, kegiatan di bawah program. Tanpa baris induknya, pagu tingkat di atasnya
    tidak tercetak dan tidak dapat diperiksa.
    """

    meta = error(
        form("rencana"),
        Norm(PERMENDAGRI_90, Text(id="lampiran, susunan kode", en="annex, structure of codes")),
        title=("Baris induk tidak ada", "Parent row missing"),
        message=(
            "{tingkat} {induk} tidak ada di tabel ini, padahal {nama} bagian darinya",
            "the {tingkat} {induk} is not in this table, although {nama} is part of it",
        ),
        remedy=(
            "tambahkan baris {tingkat} {induk}, atau perbaiki kode baris di bawahnya",
            "add the row of the {tingkat} {induk}, or fix the code of the row below it",
        ),
        through=(
            "{banyak} baris induk tidak ada di tabel ini, yang pertama {tingkat} {induk}",
            "{banyak} parent rows are not in this table, the first is the {tingkat} {induk}",
        ),
        yields_to=("KOD004", "NOM001", "NOM009", "NOM011"),
    )
    valid = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 7.01.01.2.07, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    ---
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 7.01.01.2.17, nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    """
    invalid = """
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    - {kode: 7.01.01.2.07.0006, nama: Pengadaan Peralatan dan Mesin Lainnya}
    => rencana/7.01.01.2.07.0005#kode
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for the row that the code of each row names as its parent; each missing one is told once."""
        has_bidang = bool(tabel.of_level("bidang_urusan"))
        known = {baris.padanan for baris in tabel.baris}
        above: list[Baris] = []
        for baris in tabel.baris if tabel.by_kode else ():
            above = [heading for heading in above if heading.rank < baris.rank or heading.tingkat is None]
            # plans may begin at a bidang urusan or a program
            induk = parent_code(baris.kode) if baris.kode and baris.rank > (1 if has_bidang else 2) else None
            if induk and induk not in known and not is_doubtful(baris, plan) and not _is_orphan(baris, induk, plan):
                known.add(induk)
                if not (above and _may_be_parent(above[-1], baris, induk, plan)):
                    yield self._missing(induk, baris, plan)
            above = [heading for heading in above if heading.tingkat]
            above.append(baris)

    def _missing(self, induk: str, baris: Baris, plan: Plan) -> Finding:
        official = plan.nomenclature.official(induk) if edition_is_known(plan) else None
        return self.finding(
            baris.at("kode"),
            severity=Severity.ERROR if baris.tabel.name == "rencana" else Severity.WARNING,
            tingkat=name_level(TINGKAT[baris.rank - 1]),
            induk=f"{induk} {official.names[0]}" if official else induk,
            nama=baris.sebutan,
        )


def _is_orphan(baris: Baris, induk: str, plan: Plan) -> bool:
    """Tell whether the official list itself has the row and not its parent."""
    if not edition_is_known(plan) or plan.nomenclature.official(induk) is not None:
        return False
    return plan.nomenclature.official(baris.padanan or "") is not None


def _may_be_parent(heading: Baris, baris: Baris, induk: str, plan: Plan) -> bool:
    """Tell whether the row in the parent's place may be the parent, with its code wrong, unreadable or missing."""
    if heading.tingkat is None:
        return True
    is_uncertain = heading.kode is None or is_doubtful(heading, plan) or is_misplaced(heading, plan)
    return heading.rank == baris.rank - 1 and (is_uncertain or _bears_name_of(heading, induk, plan))


def _bears_name_of(baris: Baris, kode: str, plan: Plan) -> bool:
    official = plan.nomenclature.official(kode) if edition_is_known(plan) else None
    return official is not None and official.accepts(baris.nama)
