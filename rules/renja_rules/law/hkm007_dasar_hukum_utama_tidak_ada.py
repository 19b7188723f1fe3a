from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Plan, Rule, option, warning
from renja_rules.law._required import missing_bases

_KEYS = (
    "sppn, pemerintahan-daerah, kecamatan, keuangan-daerah, tata-cara-perencanaan, nomenklatur, nomenklatur-mutakhir, "
    "rpjmd, rkpd, renstra"
)


class DasarHukumUtamaTidakAda(Rule):
    """Dasar hukum yang lazim diminta verifikator tidak disebut.

    Verifikator memeriksa apakah landasan hukum memuat undang-undang perencanaan dan pemerintahan daerah, peraturan
    teknisnya, pemutakhiran nomenklatur yang berlaku, serta RPJMD, RKPD dan Renstra yang menjadi acuan. Daftarnya
    kebiasaan pemeriksa, bukan bunyi peraturan, sehingga ini hanya peringatan.

    Tambahkan yang disebut, atau kecualikan melalui konfigurasi bila daerah Anda memang tidak memintanya.
    """

    meta = warning(
        title=("Dasar hukum yang lazim diminta tidak ada", "Legal bases that reviewers ask for are missing"),
        message=(
            "dasar hukum belum menyebut {banyak} peraturan yang lazim diminta: {seharusnya}",
            "the legal bases lack {banyak} that reviewers ask for: {seharusnya}",
        ),
        remedy=("tambahkan yang belum disebut, masing-masing pada urutannya", "add what is missing, each in its place"),
    )
    tambahan = option(
        (),
        (
            "peraturan lain yang juga diminta, ditulis seperti Permendagri 77/2020",
            "other regulations that are asked for, written as Permendagri 77/2020",
        ),
    )
    kecuali = option(
        (),
        (f"yang tidak diminta, dari {_KEYS}", f"what is not asked for, of {_KEYS}"),
    )
    valid = """
    perangkat_daerah: Dinas Kesehatan
    tahun: 2025
    jenis: induk
    pengesahan: {tanggal: 22 Juli 2024}
    dasar_hukum:
      - Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional
      - Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
      - Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah
      - Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017
      - Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 sebagaimana telah dimutakhirkan terakhir dengan Keputusan
          Menteri
        Dalam Negeri Nomor 900.1.15.5-1317 Tahun 2023
      - Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2021 tentang RPJMD Kabupaten Contoh Tahun 2021-2026
      - Peraturan Bupati Contoh Nomor 21 Tahun 2024 tentang Rencana Kerja Pemerintah Daerah Tahun 2025
      - Rencana Strategis Perangkat Daerah Tahun 2021-2026
    ---
    perangkat_daerah: Kecamatan Contoh
    tahun: 2025
    jenis: induk
    pengesahan: {tanggal: 22 Juli 2024}
    dasar_hukum:
      - Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional
      - Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
      - Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah
      - Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017
      - Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 sebagaimana telah dimutakhirkan terakhir dengan Keputusan
          Menteri
        Dalam Negeri Nomor 900.1.15.5-1317 Tahun 2023
      - Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2021 tentang RPJMD Kabupaten Contoh Tahun 2021-2026
      - Peraturan Bupati Contoh Nomor 21 Tahun 2024 tentang Rencana Kerja Pemerintah Daerah Tahun 2025
      - Rencana Strategis Perangkat Daerah Tahun 2021-2026
      - Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan
    ---
    perangkat_daerah: Kecamatan Contoh
    """
    invalid = """
    perangkat_daerah: Kecamatan Contoh
    tahun: 2025
    jenis: induk
    pengesahan: {tanggal: 22 Juli 2024}
    dasar_hukum:
      - Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional
      - Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
      - Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah
      - Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017
      - Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 sebagaimana telah dimutakhirkan terakhir dengan Keputusan
          Menteri
        Dalam Negeri Nomor 900.1.15.5-1317 Tahun 2023
      - Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2021 tentang RPJMD Kabupaten Contoh Tahun 2021-2026
      - Peraturan Bupati Contoh Nomor 21 Tahun 2024 tentang Rencana Kerja Pemerintah Daerah Tahun 2025
      - Rencana Strategis Perangkat Daerah Tahun 2021-2026
    => #dasar_hukum
    ---
    tahun: 2024
    perangkat_daerah: Kecamatan Contoh
    dasar_hukum: [UU 25/2004, Peraturan Bupati Contoh Nomor 25 Tahun 2021 tentang RKPD Tahun 2022]
    => #dasar_hukum
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Make one finding of all that the list lacks; a plan without the list is not judged."""
        lacking = tuple(missing_bases(plan, self.kecuali, self.tambahan))
        if lacking:
            yield self.finding(plan.at("dasar_hukum"), banyak=len(lacking), seharusnya=lacking)
