from __future__ import annotations

import re
from collections.abc import Iterator

from renja_lint import Finding, Passage, Place, Plan, Related, Rule, regex, warning
from renja_rules.reading.chapters.sections import Section, sections
from renja_rules.reading.words.years import years
from renja_rules.year._own_name import goes_on, half_years, is_of_another_time, own_names
from renja_rules.year._told import Told, find_wrong_years

_TITLED = ("tujuan_sasaran#judul", "telaah_rkpd#judul", "usulan#judul")  # other tables have rules of their own
_PROJECTED = regex(r"\bproyeksi\b", re.IGNORECASE)  # the years behind it in the title of T-C.30 are the plan's
_OUTER = regex(r"\b(?:pendahuluan|penutup)\b", re.IGNORECASE)


class TahunDokumenBerbeda(Rule):
    """Dokumen menyebut dirinya, babnya atau masa evaluasinya dengan tahun yang salah.

    Dokumen yang disalin dari tahun lalu sering masih menyebut tahun lama di kata pengantar, judul bab atau penutup.
    Pembaca lalu tidak yakin dokumen tahun mana yang dipegangnya. Kalimat tentang evaluasi, tahun lalu atau dokumen lain
    tidak diperiksa.

    Ganti tahunnya.
    """

    meta = warning(
        title=("Tahun dokumen berbeda-beda", "The document names another year as its own"),
        message=('"{tertulis}" menyebut tahun {tahun}, {uraian}', '"{tertulis}" names {tahun}, {uraian}'),
        remedy=(
            "ganti tahunnya, atau perjelas bahwa yang dimaksud memang tahun {tahun}",
            "change the year, or make plain that {tahun} is meant",
        ),
        texts={
            "tahun_rencana": ("tahun rencana {tahun}", "the plan's year is {tahun}"),
            "bukan_rencana": ("padahal tahun rencana {tahun}", "but the plan is for {tahun}"),
            "bukan_maju": ("padahal prakiraan maju adalah tahun {tahun}", "but the forward estimate is of {tahun}"),
            "maju_juga": ("prakiraan maju seharusnya tahun {tahun}", "the forward estimate is of {tahun}"),
            "bagian_tahun": (
                "padahal sesudahnya disebut bagian dari tahun {bagian}; mungkin maksudnya tahun {tahun}",
                "but a part of {bagian} is named after it; perhaps {tahun} is meant",
            ),
        },
    )
    valid = """
    bab:
      - {judul: KATA PENGANTAR, teks: Renja Kecamatan Contoh Tahun 2025 disusun menurut RKPD Tahun 2024.}
      - nomor: I
        judul: PENDAHULUAN
        teks: Hasil evaluasi Renja Tahun 2023 menjadi bahan. Renja berpedoman pada Renstra Tahun 2021-2026.
      - nomor: II
        judul: HASIL EVALUASI RENJA TAHUN 2023
        teks: Renja Tahun 2023 dan Semester I Tahun 2024 telah dilaksanakan.
      - nomor: V
        judul: PENUTUP
        teks: |
          Renja Tahun 2025 menjadi dasar Renja Tahun 2026, menurut prakiraan maju tahun 2026.
          Renja Kecamatan Contoh Tahun 2025 merupakan kelanjutan dari Renja Kecamatan Contoh Tahun 2024.
      - nomor: IV
        judul: RENCANA KERJA DAN PENDANAAN
        teks: |
          Pagu memperhatikan prakiraan maju tahun 2025 dalam Renja Tahun 2024.
          Prakiraan maju tahun 2025 dalam Rencana Kerja dan Pendanaan Tahun 2024 menjadi pembanding.
          Pagu lebih kecil daripada prakiraan maju tahun 2025 yang disusun tahun lalu.
          Rencana kerja dan pendanaan Tahun 2025 beserta prakiraan maju tahun 2026 dimuat pada tabel.
    pelayanan: {judul: Pencapaian Kinerja Pelayanan Tahun 2023-2024 dan Proyeksi Tahun 2025}
    telaah_rkpd: {judul: Review terhadap Rancangan Awal RKPD Tahun 2025}
    """
    invalid = """
    bab:
      - judul: KATA PENGANTAR
        teks: Rencana Kerja (Renja) Kecamatan Contoh Kabupaten Contoh Tahun 2024 telah tersusun.
      - nomor: II
        judul: HASIL EVALUASI RENJA
        teks: Pelaksanaan Renja Tahun 2024 dan Semester I Tahun 2024 telah terlewati.
        subbab: [{nomor: "2.4", judul: Review terhadap Rancangan Awal RKPD Tahun 2024}]
    => bab/kata-pengantar#teks/2024
    => bab/II#teks/tahun-2024-dan-semester-i-tahun-2024
    => bab/2.4#judul/2024
    ---
    bab:
      - nomor: III
        judul: PROGRAM DAN KEGIATAN
        teks: |
          Pada tahun 2024 dilaksanakan 1 program dan 1 kegiatan.
          Prakiraan maju tahun 2025 memperhitungkan kenaikan harga.
      - nomor: IV
        judul: RENCANA KERJA DAN PENDANAAN
        teks: |
          Rencana kerja dan pendanaan Kecamatan Contoh Tahun 2024 beserta prakiraan maju tahun 2025 dimuat.
    pelayanan: {judul: Pencapaian Kinerja Pelayanan Kecamatan Contoh dan Proyeksi Tahun 2024}
    rencana: {baris: [{kode: 7.01.01, nama: PROGRAM PENUNJANG}, {kode: 7.01.01.2.07, nama: Pengadaan}]}
    => bab/III#teks/2024
    => bab/III#teks/2025
    => bab/IV#teks/2024
    => pelayanan#judul/2024
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at titles, at the document's own name in its first and last pages, and at what it tells of itself."""
        tahun = plan.regime.tahun
        if tahun is None:
            return
        for passage in plan.passages:
            is_chapters = passage.subject.startswith("bab/") and passage.subject.endswith("#judul")
            if is_chapters or passage.subject in _TITLED:
                yield from self._title(passage, tahun, plan)
            elif passage.subject == "pelayanan#judul":
                yield from self._projected(passage, tahun, plan)
        for one in find_wrong_years(plan, tahun):
            yield self._told(one, tahun)
        for section in sections(plan):
            yield from self._same_year(section)
            if section.is_front or _OUTER.search(section.titles[0]):
                yield from self._own_name(section, tahun, plan)

    def _title(self, passage: Passage, tahun: int, plan: Plan) -> Iterator[Finding]:
        found = years(passage.text)
        if len(found) == 1 and found[0].year != tahun and not is_of_another_time(passage.text.lower()):
            place = passage.at(found[0].start, found[0].end)
            yield self._another(place, " ".join(passage.text.split()), found[0].year, plan)

    def _projected(self, passage: Passage, tahun: int, plan: Plan) -> Iterator[Finding]:
        """Find a projection of T-C.30 that ends before the plan's year."""
        word = _PROJECTED.search(passage.text)
        after = passage.text[word.start() :].lower() if word else "pencapaian"
        found = [one for one in years(passage.text) if word and one.start > word.start() and "pencapaian" not in after]
        if found and all(one.year < tahun for one in found):
            place = passage.at(found[-1].start, found[-1].end)
            yield self._another(place, " ".join(passage.text.split()), found[-1].year, plan)

    def _own_name(self, section: Section, tahun: int, plan: Plan) -> Iterator[Finding]:
        """Find the document's name with an earlier year; a later one may be meant, as of the plan to come.

        Beside the plan's own year an earlier one may be right: "Renja Tahun 2025 melanjutkan Renja Tahun 2024".
        """
        for name in own_names(section):
            if name.year < tahun and not goes_on(section, name.at, tahun):
                place = section.at(name.at, name.end)
                yield self._another(place, section.text[name.start : name.end], name.year, plan)

    def _told(self, one: Told, tahun: int) -> Finding:
        said = self.text("bukan_maju", tahun=tahun + 1) if one.is_forward else self.text("bukan_rencana", tahun=tahun)
        due = self.text("maju_juga", tahun=tahun + 1)
        related = (Related(place, due) for place in one.beside)
        return self.finding(one.place, *related, tertulis=one.tertulis, tahun=one.tahun, uraian=said)

    def _another(self, place: Place, tertulis: str, year: int, plan: Plan) -> Finding:
        tahun = plan.regime.tahun
        note, said = self.text("tahun_rencana", tahun=tahun), self.text("bukan_rencana", tahun=tahun)
        return self.finding(place, Related(plan.at("tahun"), note), tertulis=tertulis, tahun=year, uraian=said)

    def _same_year(self, section: Section) -> Iterator[Finding]:
        """Find the year before and the running half-year with one and the same year."""
        for before, running in half_years(section):
            if before.year >= running:
                yield self.finding(
                    section.at(before.start, before.end),
                    tertulis=section.text[before.start : before.end],
                    tahun=before.year,
                    uraian=self.text("bagian_tahun", bagian=running, tahun=running - 1),
                )
