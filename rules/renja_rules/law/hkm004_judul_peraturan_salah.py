from __future__ import annotations

from collections.abc import Iterator, Sequence

from renja_lint import Finding, Place, Plan, Related, Rule, Text, warning
from renja_rules.law._basis import citations_with_amendments
from renja_rules.law._mentions import find_misnamed
from renja_rules.law._table import Known, doubt, look_up
from renja_rules.law._titles import Fault, Verdict, fault_of


class JudulPeraturanSalah(Rule):
    """Judul peraturan yang dirujuk berbeda dari judul resminya.

    Judul yang terpotong atau tertukar membuat pembaca ragu peraturan mana yang dimaksud. Huruf besar, spasi, tanda baca
    dan singkatan yang lazim seperti RKPD tidak dihitung sebagai kesalahan.
    """

    meta = warning(
        title=("Judul peraturan salah", "A regulation's title is wrong"),
        message=(
            'judul {nama} {sebab}; judul resminya "{seharusnya}"',
            'the title of {nama} {sebab}; officially it is "{seharusnya}"',
        ),
        remedy=(
            "tulis judul resmi {nama}; bila peraturan lain yang dimaksud, betulkan nomor dan tahunnya",
            "write the official title of {nama}; if another regulation is meant, fix number and year",
        ),
        texts={
            "terpotong": ("terpotong", "is cut short"),
            "judul_lain": ("adalah judul {nama}", "is the title of {nama}"),
            "pembuka_lain": ("diawali pembuka judul {nama}", "begins as the title of {nama} does"),
            "jauh_berbeda": ("jauh berbeda dari judul resminya", "is far from the official one"),
            "berbeda": ("berbeda dari judul resminya", "differs from the official one"),
            "kurang_kata": ('kurang kata "{seharusnya}"', 'lacks "{seharusnya}"'),
            "lebih_kata": ('kelebihan kata "{tertulis}"', 'has "{tertulis}" too much'),
            "kata_lain": ('menulis "{tertulis}", seharusnya "{seharusnya}"', 'has "{tertulis}" for "{seharusnya}"'),
            "juga_di_sini": ("ditulis begitu juga di sini", "written so here too"),
        },
    )
    valid = """
    dasar_hukum:
      - UNDANG-UNDANG NOMOR 25 TAHUN 2004 TENTANG SISTEM PERENCANAAN PEMBANGUNAN NASIONAL (SPPN)
      - PP Nomor 8 Tahun 2008 tentang Tahapan, Tatacara, Penyusunan Pengendalian dan Evaluasi Pelaksanaan
        Rencana Pembangunan Daerah (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 21);
      - UU 25/2004 tentang SPPN
      - UU 23/2014 tentang Pemda
      - UU 1/2022 tentang HKPD
      - Permendagri 70/2019 tentang SIPD
      - Permendagri 10/2023 tentang Pedoman Penyusunan RKPD Tahun 2024
      - Peraturan Daerah Kabupaten Contoh Nomor 25 Tahun 2004 tentang Sistem Perencanaan
      - Keputusan Menteri Dalam Negeri Nomor 900.1.15.5-1317 Tahun 2023 tentang Perubahan atas Kepmendagri
        Nomor 050-5889 Tahun 2021 tentang Hasil Verifikasi, Validasi, dan Inventarisasi Pemutakhiran
        Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah
    ---
    bab:
      - judul: KATA PENGANTAR
        teks: >-
          Menurut UU Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (SPPN), dan Permendagri
          86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah.
    """
    invalid = """
    dasar_hukum:
      - Undang- undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan (Lembaran Negara Tahun 2004 Nomor 104);
      - UU 33/2004 tentang Perimbangan Keuangan antara Pemerintah Pusat dengan Pemerintah Daerah
      - UU 23/2014 tentang Pemerintahan Daerah sebagaimana diubah dengan UU 6/2023 tentang Cipta Kerja
      - PP 17/2018 tentang Pengelolaan Keuangan Daerah
    => dasar_hukum/UU-25-2004
    => dasar_hukum/UU-33-2004
    => dasar_hukum/UU-6-2023
    => dasar_hukum/PP-17-2018
    ---
    bab:
      - judul: KATA PENGANTAR
        teks: sesuai Undang- undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan, RENJA ini disusun.
    => bab/kata-pengantar#teks/sistem-perencanaan
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the titles of the list, then at those that the running text gives."""
        for one in citations_with_amendments(plan):
            row = look_up(one.act)
            verdict = fault_of(one.citation.title, row) if row and one.citation.title else None
            if row and verdict:
                yield self._finding((one.title,), one.citation.title, row, verdict)
        for title, row, verdict, places in find_misnamed(plan):
            yield self._finding(places, title, row, verdict)

    def _finding(self, places: Sequence[Place], title: str, row: Known, verdict: Verdict) -> Finding:
        why = Text.join(*(self._say(fault) for fault in verdict.faults), by="; ")
        sebab = Text.join(why, doubt(row.title_source))
        also = (Related(place, self.text("juga_di_sini")) for place in places[1:])
        return self.finding(places[0], *also, nama=row.act.called, sebab=sebab, tertulis=title, seharusnya=row.title)

    def _say(self, fault: Fault) -> Text:
        return self.text(fault.key, tertulis=fault.tertulis, seharusnya=fault.seharusnya, nama=fault.nama)
