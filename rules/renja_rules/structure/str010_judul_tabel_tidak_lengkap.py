from __future__ import annotations

from collections.abc import Iterator

from renja_lint import (
    FORMS,
    TABLE_TITLES,
    Finding,
    Plan,
    Rule,
    Tabel,
    Text,
    fold,
    fold_words,
    form,
    option,
    regex,
    warning,
)

_YEAR = regex(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
# Words that an agency's name begins with: one of them in a title names some agency.
_AGENCIES = regex(
    r"\b(?:dinas|badan|kantor|biro|bagian|sekretariat|setda|inspektorat|kecamatan|kec|kelurahan|kel|distrik|"
    r"kapanewon|kemantren|rsud|rumah sakit|satuan polisi|satpol|bappe\w+|bapel\w+)\b"
)


class JudulTabelTidakLengkap(Rule):
    """Judul tabel tidak menyebut nama tabel, nama perangkat daerah, atau tahunnya.

    Tabel sering dibaca lepas dari dokumennya. Tanpa nama perangkat daerah dan tahun, pembaca tidak tahu rencana siapa
    dan tahun berapa yang dilihatnya. Tahunnya sendiri diperiksa aturan lain.

    Lengkapi judul tabel.
    """

    meta = warning(
        title=("Judul tabel tidak lengkap", "Title of a table is not complete"),
        message=("judul tabel tidak menyebut {sebab}", "the title of the table does not tell {sebab}"),
        remedy=('tulis judul yang lengkap, misalnya "{contoh}"', 'write the title in full, such as "{contoh}"'),
        texts={
            "nama_tabel": ("nama tabelnya", "what the table is"),
            "nama_perangkat_daerah": ("nama perangkat daerah", "the agency's name"),
            "tahun": ("tahun", "the year"),
        },
    )
    sebutan = option(
        (),
        (
            "sebutan lain perangkat daerah pada judul tabel, misalnya DPUPR",
            "what else the agency is called in titles of tables, such as DPUPR",
        ),
    )
    valid = """
    rencana:
      judul: Rumusan Rencana Program dan Kegiatan Kecamatan Contoh Tahun 2025 dan Prakiraan Maju Tahun 2026
    telaah_rkpd: {judul: Review Rancangan Awal RKPD Tahun 2025 Kec. Contoh}
    usulan: {nomor: Tabel 2.4}
    ---
    perangkat_daerah: Dinas Pekerjaan Umum dan Penataan Ruang
    evaluasi: {judul: EVALUASI RENJA DPUPR DAN PENCAPAIAN RENSTRA s/d TAHUN 2024}
    """
    invalid = """
    pelayanan: {judul: ANALISIS KINERJA PELAYANAN KECAMATAN CONTOH}
    telaah_rkpd: {judul: Reviu Terhadap Rancangan Perubahan RKPD Tahun 2024 Kabupaten Contoh}
    usulan: {judul: Daftar Kegiatan Kecamatan Contoh Tahun 2025}
    => pelayanan#judul
    => telaah_rkpd#judul
    => usulan#judul
    """
    tables = tuple(TABLE_TITLES)

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look for the three things that a printed title must tell."""
        judul = " ".join((tabel.isi.judul or "").split())
        lacking = tuple(self._lacking(judul, tabel.name, plan)) if judul else ()
        if lacking:
            example = f"{TABLE_TITLES[tabel.name].nama} {plan.isi.perangkat_daerah or ''} Tahun {plan.isi.tahun or ''}"
            yield self.finding(
                tabel.at(("judul",), "judul", "judul"),
                norms=(form(tabel.name),) if tabel.name in FORMS else (),
                sebab=lacking,
                contoh=" ".join(example.split()),
            )

    def _lacking(self, judul: str, table: str, plan: Plan) -> Iterator[Text]:
        if not any(wording.fits(judul) for wording in TABLE_TITLES[table].kenal):
            yield self.text("nama_tabel")
        if not self._names_agency(judul, plan.isi.perangkat_daerah or ""):
            yield self.text("nama_perangkat_daerah")
        if not _YEAR.search(judul):
            yield self.text("tahun")

    def _names_agency(self, judul: str, agency: str) -> bool:
        """Tell whether a title names an agency, in full, by its kind, by its initials or as the region calls it."""
        spoken = fold_words(judul)
        initials = "".join(word[0] for word in fold_words(agency).split() if word not in {"dan", "serta"})
        return (
            not agency
            or bool(_AGENCIES.search(spoken))
            or fold(agency) in fold(judul)
            or (len(initials) > 2 and initials in spoken.split())
            or any(fold(one) in fold(judul) for one in self.sebutan if fold(one))
        )
