from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from renja_lint import Bagian, Finding, Plan, Rule, Severity, warning
from renja_rules.reading.chapters.layout import Cocok, fitting, numbered

_MOST = 200  # empty parts that are told of: far more than any document has


class BabKosong(Rule):
    """Bab atau sub bab hanya berisi judul, tanpa teks dan tanpa tabel.

    Pokok yang dijanjikan judulnya tidak dibahas. Bab yang isinya tabel saja, misalnya rencana kerja dan pendanaan,
    tidak dianggap kosong bila tabelnya ada. Bagian tambahan hanya dicatat: isinya mungkin tabel yang tidak ikut dibaca.
    """

    meta = warning(
        title=("Bab atau sub bab kosong", "Empty chapter or sub-chapter"),
        message=(
            '"{nama}" hanya berisi judul, tanpa teks dan tabel',
            '"{nama}" has a title only, no text and no table',
        ),
        remedy=(
            "tulis isinya, atau hapus judulnya bila memang tidak diperlukan",
            "write what belongs there, or delete the title where it is not needed",
        ),
    )
    valid = """
    bab:
      - nomor: I
        judul: PENDAHULUAN
        subbab:
          - {nomor: "1.1", judul: Latar Belakang, teks: Renja disusun setiap tahun.}
          - {nomor: "1.2", judul: Landasan Hukum}
      - {nomor: IV, judul: RENCANA KERJA DAN PENDANAAN PERANGKAT DAERAH}
    dasar_hukum: [Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional]
    rencana: {nomor: Tabel 4.1}
    ---
    bab: [{nomor: I, judul: PENDAHULUAN}, {nomor: V, judul: PENUTUP}]
    """
    invalid = """
    bab:
      - nomor: II
        judul: HASIL EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU
        subbab:
          - {nomor: "2.2", judul: Analisis Kinerja Pelayanan, teks: Kinerja pelayanan naik.}
          - {nomor: "2.3", judul: Isu-isu Penting, teks: "-"}
          - {nomor: "2.5", judul: Penelaahan Usulan Program dan Kegiatan Masyarakat}
      - {nomor: V, judul: PENUTUP}
    => bab/2.3#judul
    => bab/2.5#judul
    => bab/V#judul
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look for parts without text whose tables are not in the plan either, where the document has text at all."""
        found = numbered(plan)
        if not any(part.teks for bab in plan.bab for part in (bab, *bab.subbab)):
            return
        cocok = fitting(plan)
        filled, known = _with_tables(plan, cocok), _known(cocok)
        empty = (part for bab in found for part in bab.subbab or (bab,) if not part.teks and part not in filled)
        for part in islice(empty, _MOST):
            severity = Severity.WARNING if part in known else Severity.INFO
            yield self.finding(part.at("judul" if part.judul else "nomor"), severity=severity, nama=part.sebutan)


def _known(cocok: Cocok | None) -> set[Bagian]:
    """Give the parts whose tables are known: those of the layout."""
    if cocok is None:
        return set()
    parts = [part.ada for _, parts in cocok.subbab for part in parts]
    return {ada for ada in (*parts, *(one.ada for one in cocok.bab)) if ada}


def _with_tables(plan: Plan, cocok: Cocok | None) -> set[Bagian]:
    """Give the parts whose tables are in the plan, and chapters that lack their sub-chapters: that is another fault."""
    there = {*plan.tables, *(("dasar_hukum",) if plan.isi.dasar_hukum else ())}
    filled: set[Bagian] = set()
    for bab, parts in cocok.subbab if cocok else ():
        if bab.ada and (there.intersection(bab.baku.tabel) or any(part.baku.wajib for part in parts)):
            filled.add(bab.ada)
        filled |= {part.ada for part in parts if part.ada and there.intersection(part.baku.tabel)}
    return filled
