from __future__ import annotations

from collections.abc import Iterator

from renja_lint import FORMS, Finding, Plan, Related, Rule, Severity, Tabel, error, form
from renja_rules.structure._columns import cells_of, columns_gone_later, is_fragment, missing_of, places_of


class KolomTabelKurang(Rule):
    """Kepala tabel tidak memuat kolom yang diminta bentuk tabelnya.

    Tanpa kolom kode, baris tidak dapat dicocokkan dengan nomenklatur; tanpa kolom catatan, perbedaan tidak dijelaskan.
    Kolom dikenali dari kata-katanya, bukan dari urutannya; kolom tambahan tidak dipersoalkan. Kepala yang diulang di
    halaman berikutnya dibandingkan dengan kepala pertama. Kepala T-C.29 ditulis dengan terlalu banyak cara, sehingga
    di sana temuan berupa peringatan.
    """

    meta = error(
        *tuple(form(table) for table in FORMS),
        title=("Kolom tabel kurang", "A column of a table is missing"),
        message=(
            "kepala tabel tidak memuat kolom {kolom}, {sebab}",
            "the heading of the table does not have the column {kolom}, {sebab}",
        ),
        remedy=(
            "tambahkan kolom {kolom}, atau perbaiki tulisan pada kepala tabel bila kolomnya ada",
            "add the column {kolom}, or fix the heading where the column is there",
        ),
        texts={
            "menurut_bentuk": ("yang diminta bentuk tabelnya", "which the table's form asks for"),
            "menurut_kepala_pertama": ("padahal kepala pertama memuatnya", "which the first heading has"),
            "di_sini_juga": ("di sini juga", "here too"),
            "kepala_pertama": ("kolom itu pada kepala pertama", "that column in the first heading"),
        },
    )
    tables = tuple(FORMS)
    valid = """
    usulan:
      kepala: [No, Usulan Kegiatan, Alamat, Indikator Kinerja, Volume, Ket.]
    rencana:
      kepala:
        - isi: [Kode, Program/Kegiatan, Indikator, Lokasi, Target, Pagu, Sumber Dana, Catatan, Prakiraan Maju]
        - isi: [Kode, Program, Indikator, Lokasi, Target, Pagu, Sumber Dana, Catatan, Prakiraan Maju]
        - isi: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
    ---
    rencana:
      kepala: [Kode, Program/Kegiatan, Indikator, Lokasi, Target, Pagu, Sumber Dana, Alasan, Prakiraan Maju]
    ---
    rencana:
      kepala: [Nomor Rekening, Kegiatan, Keluaran, Lokasi, Target, Pagu, Sumber Anggaran, Catatan, Pagu Maju]
    ---
    rencana: {kepala: [Kode, Rencana Tahun 2025, Prakiraan Maju Rencana Tahun 2026]}
    """
    invalid = """
    usulan: {kepala: [No, Program/Kegiatan, Lokasi, Indikator Kinerja, Catatan]}
    => usulan#kepala
    ---
    rencana:
      kepala:
        - isi: [Kode, Program/Kegiatan, Indikator, Lokasi, Target, Pagu, Sumber Dana, Catatan, Prakiraan Maju]
        - isi: [Kode, Program/Kegiatan, Indikator, Lokasi, Target, Pagu, Capaian, Catatan, Prakiraan Maju]
    => rencana#kepala/capaian
    """

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Compare the first heading with the forms that the table may follow, later ones with the first."""
        forms = plan.regime.table_forms(tabel.name)
        blocks = [cells_of(block) for block in tabel.isi.kepala]
        if not forms or not blocks:
            return
        bentuk = min(forms, key=lambda one: len(missing_of(one, blocks[0])))
        missing = missing_of(bentuk, blocks[0])
        if is_fragment(bentuk, missing):
            return
        severity = Severity.ERROR if bentuk.basis.certain else Severity.WARNING
        norms = (bentuk.basis.norm,)
        if missing:
            names, place = tuple(one.nama for one in missing), tabel.at(("kepala",), "kepala", "kepala")
            why = self.text("menurut_bentuk")
            yield self.finding(place, severity=severity, norms=norms, kolom=names, sebab=why)
        for kolom, numbers in columns_gone_later(bentuk, blocks, missing).items():
            places = tuple(places_of(tabel, blocks, kolom, numbers))
            if len(places) > 1:
                why, also = self.text("menurut_kepala_pertama"), self.text("di_sini_juga")
                first = Related(places[0], self.text("kepala_pertama"))
                related = (first, *(Related(place, also) for place in places[2:]))
                yield self.finding(places[1], *related, severity=severity, norms=norms, kolom=kolom.nama, sebab=why)
