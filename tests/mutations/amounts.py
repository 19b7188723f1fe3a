"""Slips in amounts and percentages, and in what the tables say of each other."""

from __future__ import annotations

from tests.mutations.edits import both, change, drop, every, first, second, slip

UMUM = "PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM"
KEPEGAWAIAN = "Administrasi Kepegawaian Perangkat Daerah"
PENUNJANG = "telaah_rkpd/program-penunjang-urusan-pemerintahan-daerah-kabupaten-kota"
PENGADAAN = f"{PENUNJANG}/pengadaan-barang-milik-daerah-penunjang-urusan-pemerintah-daerah"
JASA_UMUM = f"{PENUNJANG}/penyediaan-jasa-penunjang-urusan-pemerintahan-daerah/penyediaan-jasa-pelayanan-umum-kantor"
PEMELIHARAAN = f"{PENUNJANG}/pemeliharaan-barang-milik-daerah-penunjang-urusan-pemerintahan-daerah"
PEMBINAAN = (
    "telaah_rkpd/program-pembinaan-dan-pengawasan-pemerintahan-desa/fasilitasi-rekomendasi-dan-koordinasi-pembinaan-dan-"
    "pengawasan-pemerintahan-desa"
)

SUM = (
    slip(
        "angka pagu kegiatan tertukar",
        change("rencana/7.01.01.2.06", "pagu: 129.930.000", "pagu: 129.390.000"),
        "JML001 rencana/7.01.01.2.06#pagu",
    ),
    slip(
        "angka rancangan RKPD tertukar",
        first("telaah_rkpd/Pengadaan Mebel", "pagu: 24.600.000", "pagu: 26.400.000"),
        f"JML001 {PENGADAAN}#rancangan.pagu",
    ),
    slip(
        "pagu sub kegiatan naik di kedua tabel, jumlahnya tidak",
        every(
            change("rencana/7.01.06.2.01.0017", "pagu: 46.850.000", "pagu: 49.850.000"),
            change("telaah_rkpd/Koordinasi Pendampingan Desa di Wilayahnya", "pagu: 46.850.000", "pagu: 49.850.000"),
        ),
        # each table has a sum of its own, and each must be written anew
        f"JML001 {PEMBINAAN}#kebutuhan.pagu",
        "JML001 rencana/7.01.06.2.01#pagu",
    ),
    slip(
        "pagu program belum diperbarui",
        change("rencana/7.01.01", "pagu: 2.484.260.000", "pagu: 2.491.760.000"),
        "JML002 rencana/7.01.01#pagu",
    ),
    slip(
        "angka pagu bidang urusan tertukar",
        change("rencana/7.01", "pagu: 3.033.310.000", "pagu: 3.303.310.000"),
        "JML003 rencana/7.01#pagu",
    ),
    slip(
        "angka total tertukar",
        change("rencana", "total:\n    pagu: 3.033.310.000", "total:\n    pagu: 3.033.301.000"),
        "JML004 rencana#total.pagu",
    ),
    slip(
        "total rancangan RKPD tertukar angkanya",
        change("telaah_rkpd", "rancangan: 3.033.310.000", "rancangan: 3.033.301.000"),
        "JML004 telaah_rkpd#total.rancangan",
    ),
    slip(
        "satu nol prakiraan maju kegiatan hilang",
        change("rencana/7.01.01.2.08", "pagu_maju: 194.700.000", "pagu_maju: 19.470.000"),
        "JML005 rencana/7.01.01.2.08#pagu_maju",
    ),
    slip(
        "prakiraan maju sub kegiatan tidak diisi",
        drop("rencana/7.01.06.2.01.0017", "pagu_maju"),
        "JML005 rencana/7.01.06.2.01#pagu_maju",
    ),
    slip(
        "total prakiraan maju tertukar angkanya",
        change("rencana", "\n    pagu_maju: 3.147.050.000", "\n    pagu_maju: 3.174.050.000"),
        "JML005 rencana#total.pagu_maju",
    ),
    slip("angka belanja modal tertukar", change("belanja", "93.350.000", "93.530.000"), "JML006 #belanja"),
    slip(
        "belanja modal tanpa mebel",
        every(
            change("belanja", "93.350.000", "68.750.000"),
            change("belanja", "2.939.960.000", "2.964.560.000"),
            change("bab/3.3", "93.350.000", "68.750.000"),
            change("bab/3.3", "2.939.960.000", "2.964.560.000"),
        ),
        "JML007 #belanja.modal",
    ),
    slip(
        "pagu sub kegiatan tidak diisi",
        drop("rencana/7.01.01.2.03.0006", "pagu:"),
        "JML008 rencana/7.01.01.2.03.0006#pagu",
    ),
    slip(
        "kebutuhan dana di telaah tidak diisi",
        second("telaah_rkpd/Penyediaan Jasa Pelayanan Umum Kantor", "        pagu: 132.480.000\n", ""),
        f"JML008 {JASA_UMUM}#kebutuhan.pagu",
    ),
    slip(
        "pagu dengan setengah rupiah",
        change("rencana/7.01.01.2.03.0006", "pagu: 12.840.000", "pagu: 12.840.000,50"),
        "JML009 rencana/7.01.01.2.03.0006#pagu",
    ),
    slip(
        "dua pagu tidak bulat",
        every(
            change("rencana/7.01.01.2.06.0001", "pagu: 6.150.000", "pagu: 6.150.017"),
            both(
                "telaah_rkpd/Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor", "6.150.000", "6.150.017"
            ),
            change("rencana/7.01.01.2.06.0004", "pagu: 27.380.000", "pagu: 27.379.983"),
            both("telaah_rkpd/Penyediaan Bahan Logistik Kantor", "27.380.000", "27.379.983"),
        ),
        "JML010 rencana#pagu",
    ),
    slip(
        "sumber dana tidak diisi",
        drop("rencana/7.01.01.2.06.0001", "sumber_dana"),
        "JML011 rencana/7.01.01.2.06.0001#sumber_dana",
    ),
    slip(
        "sumber dana dengan spasi",
        change("rencana/7.01.01.2.06.0009", "Umum-Dana", "Umum- Dana"),
        "JML012 rencana/7.01.01.2.06.0009#sumber_dana",
    ),
    slip("plafon turun", change("", "plafon: 3.033.310.000", "plafon: 3.030.310.000"), "JML013 rencana#total.pagu"),
    slip(
        "prakiraan maju terisi di baris yang salah",
        every(
            change("rencana/7.01.01.2.06.0001", "pagu_maju: 6.400.000", "pagu_maju: 16.400.000"),
            change("rencana/7.01.01.2.06.0004", "pagu_maju: 28.500.000", "pagu_maju: 18.500.000"),
        ),
        "JML015 rencana/7.01.01.2.06.0001#pagu_maju",
    ),
)

CROSS = (
    # the table that lacks a row also contradicts its own sums, which a reviewer adds up without the other table
    slip(
        "sub kegiatan tidak ada di telaah",
        drop("telaah_rkpd/Pemeliharaan Peralatan dan Mesin Lainnya"),
        "XTB001 rencana/7.01.01.2.09.0006#nama",
        f"JML001 {PEMELIHARAAN}#rancangan.pagu",
        f"JML001 {PEMELIHARAAN}#kebutuhan.pagu",
    ),
    slip(
        "sub kegiatan tidak ada di tabel rencana",
        drop("rencana/7.01.01.2.09.0006"),
        f"XTB001 {PEMELIHARAAN}/pemeliharaan-peralatan-dan-mesin-lainnya#nama",
        "JML001 rencana/7.01.01.2.09#pagu",
        "JML005 rencana/7.01.01.2.09#pagu_maju",
    ),
    slip(
        "satu nol pagu hilang",
        change("rencana/7.01.01.2.06.0001", "pagu: 6.150.000", "pagu: 615.000"),
        "XTB002 rencana/7.01.01.2.06.0001#pagu",
    ),
    slip(
        "angka kebutuhan dana tertukar",
        second("telaah_rkpd/Pengadaan Mebel", "pagu: 24.600.000", "pagu: 26.400.000"),
        "XTB002 rencana/7.01.01.2.07.0005#pagu",
    ),
    slip(
        "program tidak ada di telaah",
        every(
            drop(f"telaah_rkpd/{UMUM}"),
            drop("telaah_rkpd/Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah"),
            drop("telaah_rkpd/Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan"),
        ),
        "XTB003 rencana/7.01.05#nama",
    ),
    slip(
        "program tidak ada di tabel rencana",
        every(drop("rencana/7.01.05"), drop("rencana/7.01.05.2.01"), drop("rencana/7.01.05.2.01.0008")),
        "XTB003 telaah_rkpd/program-penyelenggaraan-urusan-pemerintahan-umum#nama",
    ),
    slip(
        "kegiatan beserta sub kegiatannya tidak ada di tabel rencana",
        every(drop("rencana/7.01.01.2.03"), drop("rencana/7.01.01.2.03.0006")),
        f"XTB004 {PENUNJANG}/administrasi-barang-milik-daerah-pada-perangkat-daerah#nama",
    ),
    slip("baris kegiatan terhapus dari telaah", drop(f"telaah_rkpd/{KEPEGAWAIAN}"), "XTB004 rencana/7.01.01.2.05#nama"),
    slip(
        "perubahan pagu tanpa alasan",
        drop("telaah_rkpd/Koordinasi Pendampingan Desa di Wilayahnya", "catatan"),
        f"XTB005 {PEMBINAAN}/koordinasi-pendampingan-desa-di-wilayahnya#catatan",
    ),
    slip(
        "target sasaran lain daripada proyeksi",
        change("tujuan_sasaran", 'target: "85,25"', 'target: "86,25"'),
        "XTB006 tujuan_sasaran/indeks-kepuasan-masyarakat#target",
    ),
)

EVALUATION = (
    slip(
        "angka tingkat realisasi tertukar",
        change("evaluasi/7.01.01.2.06.0009", "85,42 %", "84,52 %"),
        "EVL001 evaluasi/7.01.01.2.06.0009#tingkat_realisasi",
    ),
    slip(
        "realisasi diganti, tingkatnya tidak",
        change("evaluasi/7.01.01.2.06.0009", "realisasi: 41 Laporan", "realisasi: 44 Laporan"),
        "EVL001 evaluasi/7.01.01.2.06.0009#tingkat_realisasi",
    ),
    slip(
        "angka perkiraan tertukar",
        change("evaluasi/7.01.01.2.06.0009", "perkiraan: 135", "perkiraan: 153"),
        "EVL002 evaluasi/7.01.01.2.06.0009#perkiraan",
    ),
    slip(
        "realisasi sampai tahun lalu tertukar angkanya",
        change("evaluasi/7.01.01.2.05.0003", "realisasi_lalu: 12", "realisasi_lalu: 21"),
        "EVL002 evaluasi/7.01.01.2.05.0003#perkiraan",
    ),
    slip(
        "tingkat capaian salah ketik",
        change("evaluasi/7.01.03.2.03", "86,67 %", "76,67 %"),
        "EVL003 evaluasi/7.01.03.2.03#tingkat_capaian",
    ),
    slip(
        "target Renstra diganti, capaiannya tidak",
        change("evaluasi/7.01.06.2.01.0017", "target_renstra: 60", "target_renstra: 66"),
        "EVL003 evaluasi/7.01.06.2.01.0017#tingkat_capaian",
    ),
    slip(
        "realisasi belum diisi",
        drop("evaluasi/7.01.06.2.01.0017", "realisasi:", "tingkat_realisasi", "catatan"),
        "EVL004 evaluasi/7.01.06.2.01.0017#realisasi",
    ),
    slip(
        "realisasi nol tanpa sebab",
        every(
            change("evaluasi/7.01.01.2.06.0001", "realisasi: 1 Paket", "realisasi: 0 Paket"),
            change("evaluasi/7.01.01.2.06.0001", "tingkat_realisasi: 100 %", "tingkat_realisasi: 0 %"),
            change("evaluasi/7.01.01.2.06.0001", "perkiraan: 3 Paket", "perkiraan: 2 Paket"),
            change("evaluasi/7.01.01.2.06.0001", "tingkat_capaian: 60 %", "tingkat_capaian: 40 %"),
            drop("evaluasi/7.01.01.2.06.0001", "catatan"),
        ),
        "EVL007 evaluasi/7.01.01.2.06.0001#realisasi",
    ),
    slip(
        "catatan analisis tidak diisi",
        drop("pelayanan/Indeks Kepuasan Masyarakat", "catatan"),
        "EVL009 pelayanan/indeks-kepuasan-masyarakat#catatan",
    ),
    slip(
        "predikat terlalu bagus",
        change("bab/2.1", "predikat tinggi", "predikat sangat tinggi"),
        "EVL010 bab/2.1#teks/90-persen-dengan-predikat-sangat-tinggi",
    ),
)

SLIPS = (*SUM, *CROSS, *EVALUATION)
