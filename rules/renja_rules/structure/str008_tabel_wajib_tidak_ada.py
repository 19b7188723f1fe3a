from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    FORMS,
    TABLE_TITLES,
    Finding,
    Place,
    Plan,
    Rule,
    error,
    form,
    join_label,
)
from renja_rules.reading.chapters.layout import VARIAN, Cocok, fitting


class TabelWajibTidakAda(Rule):
    """Tabel yang wajib ada tidak ditemukan di dokumen.

    Tabel T-C.29 sampai T-C.33 memuat evaluasi, kinerja pelayanan, telaahan rancangan RKPD, usulan masyarakat, dan
    rencana. Tabel usulan tetap dicetak walaupun nihil, dengan penjelasan. Tabel apa yang wajib pada Renja perubahan
    hanya diketahui dari kebiasaan, sehingga di sana temuan berupa peringatan.
    """

    meta = error(
        *tuple(form(table) for table in FORMS),
        title=("Tabel wajib tidak ada", "A table that must be there is missing"),
        message=("tidak ada tabel {nama}", "there is no table {nama}"),
        remedy=(
            "tambahkan tabelnya; bila isinya nihil, cetak tabelnya dan jelaskan sebabnya",
            "add the table; where it would be empty, print it and say why",
        ),
    )
    varian = VARIAN
    valid = """
    bab: [{nomor: I, judul: PENDAHULUAN}, {nomor: V, judul: PENUTUP}]
    evaluasi: {nomor: Tabel 2.1}
    pelayanan: {nomor: Tabel 2.2}
    telaah_rkpd: {nomor: Tabel 2.3}
    usulan: {nomor: Tabel 2.4, alasan_nihil: Semua usulan diteruskan kepada Dinas Pekerjaan Umum}
    rencana: {nomor: Tabel 4.1}
    ---
    tahun: 2028
    bab: [{nomor: I, judul: PENDAHULUAN}, {nomor: VI, judul: PENUTUP}]
    rencana: {nomor: Tabel 4.1}
    ---
    rencana: {nomor: Tabel 4.1}
    ---
    bab: [{nomor: I, judul: PENDAHULUAN}, {nomor: V, judul: PENUTUP}]
    """
    invalid = """
    bab: [{nomor: I, judul: PENDAHULUAN}, {nomor: II, judul: EVALUASI}, {nomor: V, judul: PENUTUP}]
    evaluasi: {nomor: Tabel 2.1}
    pelayanan: {nomor: Tabel 2.2}
    telaah_rkpd: {nomor: Tabel 2.3}
    rencana: {nomor: Tabel 4.1}
    => #usulan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look for the tables of the layout in a document that has chapters and tables."""
        cocok = fitting(plan, self.varian)
        if cocok is None or not cocok.is_whole or not FORMS.keys() & plan.tables.keys():
            return
        for table in cocok.sistematika.tabel:
            if table not in plan.tables:
                name = f"{FORMS[table]} ({TABLE_TITLES[table].nama})"
                place = _where(cocok, table)._replace(subject=f"#{table}", label=join_label(f"Tabel {FORMS[table]}"))
                yield self.finding(place, severity=cocok.severity, norms=(form(table),), nama=name)


def _where(cocok: Cocok, table: str) -> Place:
    """Give the title of the sub-chapter that the table belongs in, or of the chapter."""
    parts = [part.ada for _, parts in cocok.subbab for part in parts if part.ada and table in part.baku.tabel]
    if parts:
        return parts[0].at("judul")
    owners = (
        bab.nomor
        for bab in cocok.sistematika.bab
        if table in bab.tabel or any(table in part.tabel for part in bab.subbab)
    )
    return cocok.before(next(owners, 1) + 1).at("judul")
