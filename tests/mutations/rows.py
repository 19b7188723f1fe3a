"""Slips in the rows of the tables: their codes, names, units, indicators and targets."""

from __future__ import annotations

from tests.mutations.edits import both, change, drop, every, first, move, second, slip, throughout, twice

KECAMATAN = "Kecamatan Watukencana"
UMUM = "PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM"
PENUNJANG = "telaah_rkpd/program-penunjang-urusan-pemerintahan-daerah-kabupaten-kota"
PENGADAAN = f"{PENUNJANG}/pengadaan-barang-milik-daerah-penunjang-urusan-pemerintah-daerah"
JASA_UMUM = f"{PENUNJANG}/penyediaan-jasa-penunjang-urusan-pemerintahan-daerah/penyediaan-jasa-pelayanan-umum-kantor"
FORUM = (
    "telaah_rkpd/program-penyelenggaraan-urusan-pemerintahan-umum/penyelenggaraan-urusan-pemerintahan-umum-sesuai-"
    "penugasan-kepala-daerah/pelaksanaan-tugas-forum-koordinasi-pimpinan-di-kecamatan"
)
PEMBINAAN = (
    "telaah_rkpd/program-pembinaan-dan-pengawasan-pemerintahan-desa/fasilitasi-rekomendasi-dan-koordinasi-pembinaan-dan-"
    "pengawasan-pemerintahan-desa"
)
LAYANAN = "persentase-laporan-kecamatan-yang-disampaikan-tepat-waktu"

NOMENCLATURE = (
    slip(
        "angka kode sub kegiatan salah ketik",
        change("rencana/7.01.01.2.06.0004", "2.06.0004", "2.06.0044"),
        "NOM001 rencana/7.01.01.2.06.0044#kode",
    ),
    slip(
        "angka kegiatan dalam kode sub kegiatan salah ketik",
        change("rencana/7.01.06.2.01.0017", "7.01.06.2.01.0017", "7.01.05.2.01.0017"),
        "NOM001 rencana/7.01.05.2.01.0017#kode",
    ),
    slip("kode program salah ketik", change("rencana/7.01.05", "7.01.05", "7.01.08"), "NOM001 rencana/7.01.08#kode"),
    slip(
        "kode kegiatan dengan kewenangan provinsi",
        change("rencana/7.01.05.2.01", "7.01.05.2.01", "7.01.05.1.01"),
        "NOM001 rencana/7.01.05.1.01#kode",
    ),
    slip(
        "nama sub kegiatan versi lama",
        change("rencana/7.01.01.2.06.0004", "nama: Penyediaan Bahan Logistik Kantor", "nama: Penyediaan Alat Tulis"),
        "NOM002 rencana/7.01.01.2.06.0004#nama",
    ),
    slip(
        "nama kegiatan kurang huruf",
        change("evaluasi/7.01.04.2.01", "Upaya Penyelenggaraan Ketenteraman", "Upaya Penyelenggaraan Ketentraman"),
        "NOM002 evaluasi/7.01.04.2.01#nama",
    ),
    slip(
        "kode sub kegiatan jatuh ke kegiatan lain",
        change("rencana/7.01.01.2.06.0009", "2.06.0009", "2.05.0009"),
        "NOM002 rencana/7.01.01.2.05.0009#nama",
    ),
    slip(
        "nama dengan huruf besar lain",
        change("rencana/7.01.02.2.04", "kepada Camat", "Kepada Camat"),
        "NOM003 rencana/7.01.02.2.04#nama",
    ),
    slip("baris kegiatan terhapus", drop("rencana/7.01.06.2.01"), "NOM004 rencana/7.01.06.2.01.0003#kode"),
    slip("baris program terhapus", drop("rencana/7.01.05"), "NOM004 rencana/7.01.05.2.01#kode"),
    slip(
        "satu-satunya sub kegiatan terhapus dari rencana",
        drop("rencana/7.01.01.2.05.0003"),
        "NOM005 rencana/7.01.01.2.05#nama",
    ),
    slip(
        "dua sub kegiatan tertukar tempatnya",
        move("rencana/7.01.04.2.01.0002", "rencana/7.01.04.2.01.0001"),
        "NOM006 rencana/7.01.04.2.01.0002#kode",
    ),
    slip(
        "baris tersisip di halaman lain",
        move("rencana/7.01.01.2.08.0004", "rencana/7.01.02.2.04"),
        "NOM006 rencana/7.01.01.2.08.0004#kode",
    ),
    slip("baris rencana ganda", twice("rencana/7.01.01.2.06.0001"), "NOM007 rencana/7.01.01.2.06.0001~2#kode"),
    slip("baris telaah ganda", twice("telaah_rkpd/Pengadaan Mebel"), f"NOM007 {PENGADAAN}/pengadaan-mebel~2#nama"),
    slip(
        "nama kegiatan ditulis di baris sub kegiatan",
        change(
            "telaah_rkpd/Pengadaan Mebel",
            "\n      nama: Pengadaan Mebel",
            "\n      nama: Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
        ),
        f"NOM008 {PENGADAAN}/{PENGADAAN.rpartition('/')[2]}#nama",
    ),
    slip(
        "angka bidang urusan program salah ketik",
        change("rencana/7.01.06", "kode: 7.01.06", "kode: 7.02.06"),
        "NOM009 rencana/7.02.06#kode",
    ),
    slip(
        "kegiatan di evaluasi masih bernama menurut Permendagri 90/2019",
        every(
            change(
                "evaluasi/7.01.01.2.01",
                "nama: Perencanaan, Penganggaran, dan Evaluasi Kinerja",
                "nama: Perencanaan dan Evaluasi Kinerja",
            ),
            change("evaluasi/7.01.01.2.02", "Administrasi Keuangan Perangkat Daerah", "Administrasi Keuangan"),
            change(
                "evaluasi/7.01.01.2.03", "Administrasi Barang Milik Daerah pada Perangkat Daerah", "Administrasi Umum"
            ),
        ),
        "NOM010 evaluasi#kode",
    ),
    slip(
        "kode sub kegiatan di tabel rencana menurut Permendagri 90/2019",
        every(
            change("rencana/7.01.01.2.06.0001", "2.06.0001", "2.03.0012"),
            change("rencana/7.01.01.2.06.0004", "2.06.0004", "2.03.0016"),
            change("rencana/7.01.01.2.08.0002", "2.08.0002", "2.03.0002"),
        ),
        "NOM010 rencana#kode",
    ),
    slip(
        "program penunjang dengan bidang urusan lain",
        change("rencana/7.01.01", "kode: 7.01.01", "kode: 4.01.01"),
        "NOM011 rencana/4.01.01#kode",
    ),
)

CODE = (
    slip(
        "koma di dalam kode",
        change("rencana/7.01.01.2.06.0001", "2.06.0001", "2.06,0001"),
        "KOD001 rencana/7.01.01.2.06/penyediaan-komponen-instalasi-listrik-penerangan-bangunan-kantor#kode",
    ),
    slip("kode tanpa angka nol", change("rencana/7.01.05", "7.01.05", "7.1.5"), "KOD001 rencana/7.01.05#kode"),
    slip(
        "kode sub kegiatan dua angka",
        change("rencana/7.01.06.2.01.0017", "01.0017", "01.17"),
        "KOD002 rencana/7.01.06.2.01.0017#kode",
    ),
    slip(
        "kode baris evaluasi tidak diisi",
        change("evaluasi/7.01.01.2.06.0001", "- kode: 7.01.01.2.06.0001\n      ", "- "),
        "KOD003 evaluasi/7.01.01.2.06/penyediaan-komponen-instalasi-listrik-penerangan-bangunan-kantor#kode",
    ),
    slip(
        "kode program di tabel rencana tidak diisi",
        change("rencana/7.01.05", "- kode: 7.01.05\n      ", "- "),
        "KOD003 rencana/7.01/program-penyelenggaraan-urusan-pemerintahan-umum#kode",
    ),
    slip(
        "angka bidang urusan program di evaluasi salah ketik",
        change("evaluasi/7.01.06", "kode: 7.01.06", "kode: 7.02.06"),
        "KOD004 evaluasi/7.02.06#kode",
    ),
)

UNIT = (
    slip(
        "satuan disingkat di telaah",
        first("telaah_rkpd/Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan", "12 Dokumen", "12 Dok"),
        f"SAT001 {FORUM}#rancangan.target",
    ),
    slip(
        "satuan salah ketik di evaluasi",
        change("evaluasi/7.01.05.2.01.0008", "target_akhir: 12 Dokumen", "target_akhir: 12 Dokumne"),
        "SAT001 evaluasi/7.01.05.2.01.0008#target_akhir",
    ),
    slip(
        "satuan lain daripada satuan resmi",
        both("rencana/7.01.04.2.01.0002", "4 Laporan", "4 Kali"),
        "SAT002 rencana/7.01.04.2.01.0002#keluaran.target",
    ),
    # two columns that count in different units cannot be compared, whichever of them is the official one
    slip(
        "satuan rancangan RKPD lain daripada kebutuhan",
        first("telaah_rkpd/Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan", "12 Dokumen", "12 Laporan"),
        f"SAT002 {FORUM}#rancangan.target",
        f"SAT004 {FORUM}#kebutuhan.target",
    ),
    slip(
        "satuan dalam kurung lain daripada targetnya",
        change(
            "rencana/7.01.01.2.01.0007",
            "nama: Jumlah Laporan Evaluasi Kinerja Perangkat Daerah",
            "nama: Jumlah Laporan Evaluasi Kinerja Perangkat Daerah (Dokumen)",
        ),
        "SAT003 rencana/7.01.01.2.01.0007#keluaran.target",
    ),
    slip(
        "satuan prakiraan maju lain daripada tahun rencana",
        change("rencana/7.01.05.2.01.0008", "target_maju: 12 Dokumen", "target_maju: 12 Laporan"),
        "SAT004 rencana/7.01.05.2.01.0008#keluaran.target_maju",
    ),
    slip(
        "persentase ditargetkan dengan laporan",
        change("rencana/7.01.04.2.01.0002", "target: 92 %", "target: 92 Laporan"),
        "SAT005 rencana/7.01.04.2.01.0002#hasil.target",
        "SAT004 rencana/7.01.04.2.01.0002#hasil.target_maju",
    ),
    slip(
        "tanda persen tertinggal",
        change("rencana/7.01.01.2.05.0003", "target: 98 %", "target: 98"),
        "SAT005 rencana/7.01.01.2.05.0003#hasil.target",
    ),
    slip(
        "indikator hasil di satu baris diawali Jumlah",
        change("rencana/7.01.04.2.01.0002", "nama: Persentase Rekomendasi", "nama: Jumlah Rekomendasi"),
        "SAT006 rencana/7.01.04.2.01.0002#hasil.target",
    ),
    slip(
        "indikator keluaran tertulis sebagai hasil",
        change("rencana/7.01.04.2.01.0002", "jenis: keluaran", "jenis: hasil"),
        "SAT007 rencana/7.01.04.2.01.0002#indikator",
    ),
    slip(
        "indikator rancangan RKPD tidak diisi",
        first("telaah_rkpd/Pengadaan Mebel", "        indikator: Jumlah Paket Mebel yang Disediakan\n", ""),
        f"SAT007 {PENGADAAN}/pengadaan-mebel#rancangan.indikator",
    ),
    slip(
        "indikator keluaran karangan sendiri",
        change(
            "rencana/7.01.01.2.09.0006",
            "Jumlah Peralatan dan Mesin Lainnya yang Dipelihara",
            "Jumlah Komputer yang Diperbaiki",
        ),
        "SAT008 rencana/7.01.01.2.09.0006#keluaran.nama",
    ),
    slip(
        "indikator telaah lain daripada tabel rencana",
        second(
            f"telaah_rkpd/{UMUM}",
            "Persentase Urusan Pemerintahan Umum yang Diselenggarakan Sesuai Penugasan",
            "Persentase Rekomendasi yang Ditindaklanjuti",
        ),
        "SAT009 telaah_rkpd/program-penyelenggaraan-urusan-pemerintahan-umum#kebutuhan.indikator",
    ),
    slip(
        "sub kegiatan dengan dua keluaran",
        change(
            "rencana/7.01.01.2.09.0006",
            "        - jenis: hasil\n",
            "        - jenis: keluaran\n          nama: Jumlah Mesin yang Diservis\n          target: 4 Unit\n"
            "          target_maju: 4 Unit\n        - jenis: hasil\n",
        ),
        "SAT010 rencana/7.01.01.2.09.0006#keluaran~2.nama",
    ),
    slip(
        "indikator layanan diawali Terlaksananya",
        change("pelayanan", "Persentase Laporan Kecamatan yang Disampaikan", "Terlaksananya Penyampaian Laporan"),
        "SAT011 pelayanan/terlaksananya-penyampaian-laporan-tepat-waktu#indikator",
    ),
    slip(
        "indikator program menghitung dokumen",
        change("evaluasi/7.01.05", "indikator: Persentase Urusan", "indikator: Jumlah Dokumen Urusan"),
        "SAT012 evaluasi/7.01.05#indikator",
    ),
    slip(
        "indikator program tersalin dari program lain",
        change(
            "evaluasi/7.01.06",
            "Persentase Desa dengan Administrasi Pemerintahan Desa yang Tertib",
            "Persentase Gangguan Ketenteraman dan Ketertiban Umum yang Diselesaikan",
        ),
        "SAT013 evaluasi/7.01.06#indikator",
    ),
)

TARGET = (
    slip(
        "target keluaran tidak diisi",
        drop("rencana/7.01.01.2.08.0004", "target: 12 Laporan"),
        "TGT001 rencana/7.01.01.2.08.0004#keluaran.target",
    ),
    slip(
        "target program di telaah tidak diisi",
        first("telaah_rkpd/PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA", "        target: 85,71 %\n", ""),
        "TGT001 telaah_rkpd/program-pembinaan-dan-pengawasan-pemerintahan-desa#rancangan.target",
    ),
    slip(
        "target prakiraan maju tidak diisi",
        drop("rencana/7.01.01.2.08.0004", "target_maju: 12 Laporan"),
        "TGT002 rencana/7.01.01.2.08.0004#keluaran.target_maju",
    ),
    slip(
        "target nol padahal berpagu",
        first("telaah_rkpd/Penyediaan Jasa Pelayanan Umum Kantor", "target: 12 Laporan", "target: 0 Laporan"),
        f"TGT003 {JASA_UMUM}#rancangan.target",
    ),
    slip(
        "target ditulis dengan huruf",
        change("rencana/7.01.01.2.08.0004", "target: 12 Laporan", "target: Dua belas Laporan"),
        "TGT004 rencana/7.01.01.2.08.0004#keluaran.target",
    ),
    slip(
        "target berupa rentang",
        change("rencana/7.01.01.2.08.0004", "target: 12 Laporan", "target: 10 - 12 Laporan"),
        "TGT004 rencana/7.01.01.2.08.0004#keluaran.target",
    ),
    slip(
        "target satu lumpsum",
        change("rencana/7.01.01.2.06.0004", "target: 4 Paket", "target: 1 Ls"),
        "TGT004 rencana/7.01.01.2.06.0004#keluaran.target",
    ),
    slip(
        "persentase kelebihan satu nol",
        change("evaluasi/7.01.02.2.01", "target_akhir: 87 %", "target_akhir: 870 %"),
        "TGT005 evaluasi/7.01.02.2.01#target_akhir",
    ),
    slip(
        "persentase di tabel pelayanan kelebihan satu nol",
        change("pelayanan/Persentase Gangguan Ketenteraman dan Ketertiban Umum yang Diselesaikan", "- 90 %", "- 900 %"),
        "TGT005 pelayanan/persentase-gangguan-ketenteraman-dan-ketertiban-umum-yang-diselesaikan#target.2024",
    ),
    slip(
        "angka target tertukar",
        change("rencana/7.01.02.2.04.0001", "target: 1.200 Dokumen", "target: 1.020 Dokumen"),
        "TGT006 rencana/7.01.02.2.04.0001#keluaran.target",
    ),
    slip(
        "target kegiatan di telaah tertukar angkanya",
        second("telaah_rkpd/Administrasi Umum Perangkat Daerah", "target: 96 %", "target: 69 %"),
        "TGT006 rencana/7.01.01.2.06.0001#hasil.target",
    ),
    slip(
        "proyeksi di bawah target Renstra",
        change(
            "pelayanan/Persentase Laporan Kecamatan yang Disampaikan Tepat Waktu",
            "proyeksi:\n        - 97 %",
            "proyeksi:\n        - 96 %",
        ),
        f"TGT007 pelayanan/{LAYANAN}#proyeksi.2025",
    ),
    slip(
        "pagu maju digeser, targetnya malah turun",
        every(
            change("rencana/7.01.01.2.08.0002", "pagu_maju: 56.900.000", "pagu_maju: 71.900.000"),
            change("rencana/7.01.01.2.08.0004", "pagu_maju: 137.800.000", "pagu_maju: 122.800.000"),
            change("rencana/7.01.01.2.08.0002", "target_maju: 36 Laporan", "target_maju: 30 Laporan"),
        ),
        "TGT008 rencana/7.01.01.2.08.0002#keluaran.target_maju",
    ),
    slip(
        "target maju kelebihan satu nol",
        change("rencana/7.01.01.2.06.0009", "target_maju: 48 Laporan", "target_maju: 480 Laporan"),
        "TGT009 rencana/7.01.01.2.06.0009#keluaran.target_maju",
    ),
    slip(
        "target tujuan tidak diisi",
        drop("tujuan_sasaran", "target_tujuan"),
        "TGT010 tujuan_sasaran/nilai-akuntabilitas-kinerja-perangkat-daerah#target_tujuan",
    ),
    slip(
        "target persen tahun berjalan diisi 100 semua",
        throughout("evaluasi", "target_akhir: .* %", "target_akhir: 100 %"),
        "TGT011 evaluasi#target",
    ),
    slip(
        "kelompok sasaran tidak diisi",
        drop("rencana/7.01.04.2.01.0002", "kelompok_sasaran"),
        "TGT012 rencana/7.01.04.2.01.0002#kelompok_sasaran",
    ),
    slip("lokasi tidak diisi", drop("rencana/7.01.04.2.01.0002", "lokasi"), "TGT013 rencana/7.01.04.2.01.0002#lokasi"),
    slip(
        "lokasi satu desa saja",
        change("rencana/7.01.03.2.01.0001", f"lokasi: {KECAMATAN}", "lokasi: Desa Kalisegara"),
        "TGT014 rencana#lokasi",
    ),
)

SLIPS = (*NOMENCLATURE, *CODE, *UNIT, *TARGET)
