from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from renja_lint import (
    Baris,
    Finding,
    Plan,
    Rule,
    Tabel,
    fold,
    list_editions,
    list_entries,
    name_edition,
    warning,
)
from renja_rules.nomenclature._lineage import replacement
from renja_rules.reading.official.rows import NAMES_AND_CODES, is_unknown, official_of_misnamed

FEWEST = 3  # rows that only another edition knows: fewer are slips


class EdisiNomenklaturLain(Rule):
    """Tabel memakai kode dan nama dari edisi nomenklatur yang tidak berlaku.

    Kode dan nama dimutakhirkan dari waktu ke waktu. Tabel yang disalin dari tahun-tahun lalu memakai kode yang kini
    sudah dihapus atau berganti isi, sehingga tidak cocok dengan SIPD.

    Cari padanannya dalam edisi yang berlaku; bila edisi lain memang sengaja dipakai, sebut edisinya.
    """

    meta = warning(
        NAMES_AND_CODES,
        title=("Kode dan nama dari edisi lain", "Codes and names of another edition"),
        message=(
            "{kode} {nama} ada dalam {pembanding}, tetapi tidak dalam edisi rencana ini, {edisi}{saran}",
            "{kode} {nama} is in {pembanding}, but not in the edition of this plan, {edisi}{saran}",
        ),
        remedy=(
            "cari padanannya dalam {edisi}; bila memakai edisi lain, sebut edisinya (pengaturan nomenklatur)",
            "find what it has become in {edisi}; where another edition is meant, name it (setting nomenklatur)",
        ),
        through=(
            (
                "{banyak} baris memakai kode dan nama {pembanding}, yang tidak ada dalam edisi rencana ini, {edisi};"
                " yang pertama {kode} {nama}{saran}"
            ),
            (
                "{banyak} rows have codes and names of {pembanding} that are not in the edition of this plan, {edisi};"
                " the first is {kode} {nama}{saran}"
            ),
        ),
    )
    tables = ("rencana", "evaluasi")
    valid = """
    - {kode: 7.01.01.2.01, nama: Perencanaan dan Penganggaran}
    - {kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel}
    """
    invalid = """
    - {kode: 7.01.01.2.02, nama: Administrasi Keuangan}
    - {kode: 7.01.01.2.02.0003, nama: Penyiapan Bahan Pelaksanaan Verifikasi}
    - {kode: 7.01.01.2.03, nama: Administrasi Umum}
    - {kode: 7.01.01.2.03.0001, nama: Penyediaan Jasa Surat Menyurat}
    => rencana#kode
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look up elsewhere the rows that the ruling lists do not know; most of them must be in one other edition."""
        strange = [baris for baris in tabel.baris if _is_strange(baris, plan)]
        if len(strange) < FEWEST:
            return
        known = {baris: _editions(baris, plan) for baris in strange}
        counted = Counter(edisi for found in known.values() for edisi in found)
        edisi, count = next(iter(counted.most_common(1)), ("", 0))
        if count < FEWEST or count * 2 <= len(strange):
            return
        for baris in strange:
            if edisi in known[baris]:
                yield self.finding(
                    baris.at("kode"),
                    kode=baris.kode,
                    nama=baris.nama,
                    pembanding=name_edition(edisi),
                    edisi=tuple(name_edition(each) for each in plan.nomenclature.own),
                    saran=replacement(baris, plan),
                )


def _is_strange(baris: Baris, plan: Plan) -> bool:
    """Tell whether the ruling lists know a row neither by its code nor under its name; rows above programs vary."""
    return baris.rank >= 2 and (is_unknown(baris, plan) or official_of_misnamed(baris, plan) is not None)


def _editions(baris: Baris, plan: Plan) -> list[str]:
    """Give the editions that do not rule but have a row's code under its name, the newest first."""
    code, others = baris.kode or "", [e.edisi for e in list_editions() if e.edisi not in plan.nomenclature.own]
    found = (
        (edisi, list_entries(edisi, plan.nomenclature.authority, code[:4]).get(code)) for edisi in reversed(others)
    )
    return [edisi for edisi, entry in found if entry and fold(entry.nama) == fold(baris.nama)]
