"""Slips in the clean Perubahan Renja: what only a revision has, and what its tables say differently."""

from __future__ import annotations

from tests.mutations.edits import change, drop, every, slip, throughout

PERUBAHAN = "Nomor 17 Tahun 2025 tentang Perubahan atas Peraturan Bupati Banyuraksa Nomor 21 Tahun 2024 tentang"

WORDS = (
    slip(
        "sebutan dokumen dibalik sekali",
        change("bab/1.3", "Perubahan Renja", "Renja Perubahan"),
        "IDN007 #teks/perubahan-renja",
    ),
    slip(
        "kepala realisasi dari laporan triwulan III",
        change("evaluasi", "s/d Triwulan II Tahun", "s/d Triwulan III Tahun"),
        "THN010 evaluasi#kepala/realisasi-renja-perangkat-daerah-s-d-triwulan-iii-tahun-2025",
    ),
    slip(
        "judul bab evaluasi dari triwulan I",
        every(
            change("bab/II", "DENGAN TRIWULAN II", "DENGAN TRIWULAN I"),
            change("bab/1.4", "DENGAN TRIWULAN II", "DENGAN TRIWULAN I"),
        ),
        "THN010 bab/II#judul/triwulan-i",
    ),
    slip(
        "kepala target Renja dari tahun lalu",
        change("evaluasi", "- Target Renja Perangkat Daerah Tahun 2025", "- Target Renja Perangkat Daerah Tahun 2024"),
        "THN001 evaluasi#kepala/target-renja-perangkat-daerah-tahun-2024",
    ),
    slip("bab penutup perubahan bernomor V", change("bab/IV", "nomor: IV", "nomor: V"), "STR003 bab/V#nomor"),
    slip(
        "edisi nomenklatur sebelum yang berlaku",
        change(
            "dasar_hukum",
            "Nomor 900.1.15.5-3406 Tahun 2024 tentang Perubahan Kedua",
            "Nomor 900.1.15.5-1317 Tahun 2023 tentang Perubahan",
        ),
        "HKM007 #dasar_hukum",
    ),
    slip(
        "peraturan perubahan RKPD tahun lalu",
        every(
            change("dasar_hukum", PERUBAHAN, PERUBAHAN.replace("2024", "2023").replace("2025", "2024")),
            change("dasar_hukum", "Banyuraksa Tahun 2025 (", "Banyuraksa Tahun 2024 ("),
            change("dasar_hukum", "Tahun 2025 Nomor 17", "Tahun 2024 Nomor 17"),
        ),
        "HKM002 dasar_hukum/Perbup-17-2024",
    ),
)

AMOUNTS = (
    slip(
        "pagu sebelum perubahan tertukar angkanya",
        change("rencana/7.01.01.2.06", "pagu_sebelum: 92.640.000", "pagu_sebelum: 92.460.000"),
        "JML005 rencana/7.01.01.2.06#pagu_sebelum",
    ),
    # formulas carry a wrong digit to every sum, and the text is written by what they say
    slip(
        "angka depan pagu gaji salah, terbawa rumus ke semua jumlah",
        every(
            throughout("", r"1\.352\.400\.000", "2.352.400.000"),
            throughout("", r"1\.722\.980\.000", "2.722.980.000"),
            change("telaah_rkpd", "pagu: 1.730.480.000", "pagu: 2.730.480.000"),
            throughout("", r"2\.013\.830\.000", "3.013.830.000"),
            throughout("", r"1\.961\.330\.000", "2.961.330.000"),
            change("bab/3.3", "berkurang Rp22.050.000", "bertambah Rp977.950.000"),
        ),
        "JML014 rencana/7.01.01#pagu",
    ),
    slip(
        "alasan perubahan pagu tidak diisi",
        drop("rencana/7.01.02.2.04.0001", "alasan"),
        "XTB008 rencana/7.01.02.2.04.0001#alasan",
    ),
    slip(
        "target sebelum perubahan salah ketik",
        change("rencana/7.01.04.2.01.0001", "target_sebelum: 12", "target_sebelum: 10"),
        "XTB008 rencana/7.01.04.2.01.0001#alasan",
    ),
    slip(
        "kolom pagu sebelum perubahan tidak dicetak",
        throughout("rencana", r"\n +pagu_sebelum: .*|\n    - Pagu Indikatif Sebelum Perubahan.*", ""),
        "XTB008 rencana#pagu_sebelum",
    ),
    slip(
        "target program di evaluasi dari Renja tahun lalu",
        every(
            change("evaluasi/7.01.04", " target: 92 %", " target: 90 %"),
            change("evaluasi/7.01.04", "tingkat_realisasi: 98,91 %", "tingkat_realisasi: 101,11 %"),
        ),
        "XTB007 evaluasi/7.01.04#target",
    ),
)

EVALUATION = (
    slip(
        "angka satu kegiatan diperbarui, rata-rata programnya tidak",
        every(
            change("evaluasi/7.01.01.2.07", " realisasi: 32 %", " realisasi: 38 %"),
            change("evaluasi/7.01.01.2.07", "tingkat_realisasi: 37,65 %", "tingkat_realisasi: 44,71 %"),
        ),
        "EVL005 evaluasi/7.01.01#realisasi",
    ),
    slip(
        "perkiraan penuh tanpa catatan",
        drop("evaluasi/7.01.01.2.07.0006", "catatan"),
        "EVL006 evaluasi/7.01.01.2.07.0006#perkiraan",
    ),
    slip(
        "evaluasi tanpa sebab, di teks maupun di kolom catatan",
        every(
            throughout("evaluasi", "catatan: .* karena .*", "catatan: Belum sesuai jadwal"),
            drop(
                "bab/2.1",
                "Pelayanan perizinan melampaui",
                "Yang belum sesuai jadwal",
                "a. perbaikan gedung",
                "b. rapat koordinasi",
                "c. dokumen perubahan",
            ),
        ),
        "EVL008 bab/2.1#teks",
    ),
    slip(
        "angka perkiraan akhir tahun salah ketik",
        change("evaluasi/7.01.01.2.08.0002", "perkiraan: 144", "perkiraan: 114"),
        "EVL002 evaluasi/7.01.01.2.08.0002#perkiraan",
    ),
)

SLIPS = (*WORDS, *AMOUNTS, *EVALUATION)
