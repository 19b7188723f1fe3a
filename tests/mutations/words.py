"""Slips in chapters, headings, running text, legal bases and the sign-off."""

from __future__ import annotations

from tests.mutations.edits import both, change, drop, every, first, second, slip

KECAMATAN = "Kecamatan Watukencana"
DAFTAR = "bab/1.4#teks/"

STRUCTURE = (
    slip("bab III tertinggal waktu menyalin", drop("bab/III"), "STR001 #bab/tujuan-dan-sasaran-perangkat-daerah"),
    slip("bab penutup belum ditulis", drop("bab/V"), "STR001 #bab/penutup"),
    slip("sub bab 1.2 dihapus", drop("bab/1.2"), "STR002 bab/I#subbab/landasan-hukum"),
    slip(
        "sub bab 2.5 dihapus, daftar di 1.4 tidak",
        drop("bab/2.5"),
        "STR002 bab/II#subbab/penelaahan-usulan-program-dan-kegiatan-masyarakat",
    ),
    slip("bab penutup bernomor VI", change("bab/V", "nomor: V", "nomor: VI"), "STR003 bab/VI#nomor"),
    slip("dua bab bernomor III", change("bab/IV", "nomor: IV", "nomor: III"), "STR003 bab/III#nomor"),
    slip("sub bab 3.2 bernomor 2.2", change("bab/3.2", '"3.2"', '"2.2"'), "STR004 bab/2.2#nomor"),
    slip("nomor sub bab melompat ke 3.4", change("bab/3.3", '"3.3"', '"3.4"'), "STR004 bab/3.4#nomor"),
    slip("sub bab 2.4 tidak didaftar di 1.4", drop("bab/1.4", "2.4 Review"), "STR005 bab/2.4#judul"),
    slip("nomor bab di 1.4 salah", change("bab/1.4", "V. PENUTUP", "VI. PENUTUP"), f"STR005 {DAFTAR}vi-penutup"),
    slip(
        "judul di 1.4 dari dokumen lain",
        change("bab/1.4", "2.3 Isu-isu Penting", "2.3 Isu-isu Strategis"),
        f"STR005 {DAFTAR}2-3-isu-isu-strategis-penyelenggaraan-tugas-dan-fungsi-perangkat-daerah",
    ),
    slip("judul bab tertulis PENDAPATAN", change("bab/IV", "PENDANAAN", "PENDAPATAN"), "STR006 bab/IV#judul"),
    slip("judul sub bab salah ketik", change("bab/2.3", "Penting", "Pentng"), "STR006 bab/2.3#judul"),
    slip(
        "sub bab 3.1 belum ditulis",
        drop("bab/3.1", "teks", "Rencana Kerja", "Kebijakan nasional", "Kecamatan menerjemahkan", "Ketiganya"),
        "STR007 bab/3.1#judul",
    ),
    slip("tabel usulan tidak disertakan", drop("usulan"), "STR008 #usulan"),
    slip("tabel pelayanan tidak disertakan", drop("pelayanan"), "STR008 #pelayanan"),
    slip(
        "kepala kedua tabel rencana tanpa sumber dana",
        second("rencana", "        - Sumber Dana\n", "        - Capaian Program\n"),
        "STR009 rencana#kepala/capaian-program",
    ),
    slip("kolom catatan evaluasi tidak dicetak", drop("evaluasi", "- Catatan"), "STR009 evaluasi#kepala"),
    slip("judul tabel tanpa tahun", change("usulan", f"Tahun 2025 {KECAMATAN}", KECAMATAN), "STR010 usulan#judul"),
    slip(
        "judul tabel tanpa nama kecamatan",
        change("pelayanan", f"{KECAMATAN} Kabupaten Banyuraksa dan", "dan"),
        "STR010 pelayanan#judul",
    ),
    slip("nomor tabel dipakai dua kali", change("usulan", "Tabel 2.4", "Tabel 2.3"), "STR011 usulan#nomor"),
    slip("penutup tanpa kaidah pelaksanaan", change("bab/V", "Kaidah pelaksanaan", "Lain-lain"), "STR012 bab/V#judul"),
    slip(
        "tabel usulan dikosongkan tanpa penjelasan",
        every(
            drop("usulan/Peningkatan Kapasitas Lembaga Kemasyarakatan"),
            drop("usulan/Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat"),
            drop("usulan/Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa"),
        ),
        "STR013 usulan#baris",
    ),
    slip(
        "daftar kegiatan melompat",
        change("bab/3.3", "1.5 Administrasi Umum", "1.6 Administrasi Umum"),
        "STR014 bab/3.3#teks/1-6-administrasi-umum-perangkat-daerah",
    ),
    slip(
        "baru kepala berkas yang diisi",
        every(
            *map(drop, ("belanja", "plafon", "bab", "dasar_hukum", "tujuan_sasaran", "evaluasi", "pelayanan")),
            *map(drop, ("telaah_rkpd", "usulan", "rencana")),
        ),
        "STR015 #renja",
    ),
)

YEAR = (
    slip(
        "tahun kolom realisasi dari tahun lalu",
        change(
            "evaluasi", "- Realisasi Renja Perangkat Daerah Tahun 2023", "- Realisasi Renja Perangkat Daerah Tahun 2022"
        ),
        "THN001 evaluasi#kepala/realisasi-renja-perangkat-daerah-tahun-2022",
    ),
    slip(
        "tahun di judul evaluasi dari tahun lalu",
        change("evaluasi", "s/d Tahun 2024 Kecamatan", "s/d Tahun 2023 Kecamatan"),
        "THN001 evaluasi#judul/2023",
    ),
    slip(
        "tahun proyeksi dari tahun lalu",
        change(
            "pelayanan", "    proyeksi:\n      - 2025\n      - 2026\n", "    proyeksi:\n      - 2024\n      - 2025\n"
        ),
        "THN002 pelayanan#tahun.proyeksi",
    ),
    slip(
        "kepala proyeksi salah tahun",
        change("pelayanan", "- Proyeksi Tahun 2026", "- Proyeksi Tahun 2027"),
        "THN002 pelayanan#kepala/proyeksi-tahun-2027",
    ),
    slip(
        "kepala tabel rencana dari tahun lalu",
        both("rencana", "- Prakiraan Maju Rencana Tahun 2026", "- Prakiraan Maju Rencana Tahun 2025"),
        "THN003 rencana#kepala/prakiraan-maju-rencana-tahun-2025",
    ),
    slip(
        "judul tabel rencana dari tahun lalu",
        change("rencana", "Perangkat Daerah Tahun 2025 dan", "Perangkat Daerah Tahun 2024 dan"),
        "THN003 rencana#judul/2024",
    ),
    slip(
        "kepala yang diulang dari tahun lalu",
        second("rencana", "- Rencana Tahun 2025", "- Rencana Tahun 2024"),
        "THN004 rencana#kepala/rencana-tahun-2024",
    ),
    slip(
        "kata pengantar dari tahun lalu",
        change("bab/KATA PENGANTAR", "Tahun 2025", "Tahun 2024"),
        "THN005 bab/kata-pengantar#teks/2024",
    ),
    slip(
        "judul telaah dari tahun lalu",
        change("telaah_rkpd", "RKPD Tahun 2025", "RKPD Tahun 2024"),
        "THN005 telaah_rkpd#judul/2024",
    ),
    slip(
        "tahun prakiraan maju di teks",
        change("bab/IV", "prakiraan maju tahun 2026", "prakiraan maju tahun 2025"),
        "THN005 bab/IV#teks/2025",
    ),
    slip(
        "prioritas pembangunan dari dua tahun lalu",
        change("bab/3.1", "pembangunan daerah tahun 2025", "pembangunan daerah tahun 2023"),
        "THN006 bab/3.1#teks/prioritas-pembangunan-daerah-tahun-2023",
    ),
    slip("periode Renstra terbalik", change("bab/3.2", "2021-2026", "2021-2016"), "THN007 bab/3.2#teks/2021-2016"),
    slip("periode Renstra yang lama", change("", "renstra: 2021-2026", "renstra: 2016-2021"), "THN008 #renstra"),
    slip("tahun pengesahan salah", both("", "22 Juli 2024", "22 Juli 2025"), "THN009 #pengesahan.tanggal"),
)

NARRATIVE = (
    slip(
        "banyaknya sub kegiatan dari rancangan lama",
        change("bab/3.3", "28 sub kegiatan", "27 sub kegiatan"),
        "NRS001 bab/3.3#teks/27-sub-kegiatan",
    ),
    slip(
        "banyaknya program dari rancangan lama",
        change("bab/3.3", "6 program,", "5 program,"),
        "NRS001 bab/3.3#teks/5-program",
    ),
    slip(
        "satu nol pagu di teks hilang",
        change("bab/IV", "Rp3.033.310.000", "Rp303.331.000"),
        "NRS002 bab/IV#teks/rp303-331-000",
    ),
    slip(
        "belanja bergeser, teksnya tidak",
        every(
            change("belanja", "93.350.000", "96.350.000"),
            change("belanja", "2.939.960.000", "2.936.960.000"),
        ),
        # the text gives both amounts, and each must be written anew
        "NRS002 bab/3.3#teks/rp2-939-960-000",
        "NRS002 bab/3.3#teks/rp93-350-000",
    ),
    slip(
        "sub kegiatan tertinggal dari daftar",
        drop("bab/3.3", "c. Koordinasi Pendampingan Desa"),
        "NRS003 rencana/7.01.06.2.01.0017#nama",
    ),
    slip(
        "nama dalam daftar salah ketik",
        change("bab/3.3", "a. Pengadaan Mebel", "a. Pengadaan Mebeler"),
        "NRS003 bab/3.3#teks/pengadaan-mebeler",
    ),
    slip(
        "rujukan ke tabel yang tidak ada", change("bab/2.2", "Tabel 2.2", "Tabel 2.6"), "NRS004 bab/2.2#teks/tabel-2-6"
    ),
    slip(
        "visi dikutip berbeda",
        change("bab/3.2", "Rukun dan Melayani", "Rukun dan Mandiri"),
        "NRS005 bab/3.2#teks/banyuraksa-maju-rukun-dan-mandiri",
    ),
    slip("angka dan hurufnya berbeda", change("bab/1.1", "14 (", "15 ("), "NRS006 bab/1.1#teks/15-empat-belas"),
)

LAW = (
    slip(
        "peraturan lama di tempat penggantinya",
        change(
            "dasar_hukum",
            "Nomor 17 Tahun 2018 tentang Kecamatan (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 73, Tambahan"
            " Lembaran Negara Republik Indonesia Nomor 6206)",
            "Nomor 19 Tahun 2008 tentang Kecamatan",
        ),
        "HKM001 dasar_hukum/PP-19-2008",
    ),
    slip(
        "undang-undang yang sudah dicabut",
        change(
            "dasar_hukum",
            "  - Undang-Undang Nomor 23 Tahun 2014",
            "  - Undang-Undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan antara Pemerintah Pusat dan"
            " Pemerintahan Daerah\n  - Undang-Undang Nomor 23 Tahun 2014",
        ),
        "HKM001 dasar_hukum/UU-33-2004",
    ),
    slip(
        "peraturan RKPD tahun lalu",
        every(
            change("dasar_hukum", "Nomor 21 Tahun 2024", "Nomor 21 Tahun 2023"),
            change("dasar_hukum", "Banyuraksa Tahun 2025 (", "Banyuraksa Tahun 2024 ("),
            change("dasar_hukum", "Tahun 2024 Nomor 21", "Tahun 2023 Nomor 21"),
        ),
        "HKM002 dasar_hukum/Perbup-21-2023",
    ),
    slip(
        "pedoman RKPD tahun lalu",
        change(
            "dasar_hukum",
            "  - Keputusan Menteri",
            "  - Peraturan Menteri Dalam Negeri Nomor 10 Tahun 2023 tentang Pedoman Penyusunan Rencana Kerja Pemerintah"
            " Daerah Tahun 2024\n  - Keputusan Menteri",
        ),
        "HKM002 dasar_hukum/Permendagri-10-2023",
    ),
    slip(
        "perubahan terakhir undang-undang sudah usang",
        change(
            "dasar_hukum",
            "Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2"
            " Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor"
            " 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856)",
            "Undang-Undang Nomor 9 Tahun 2015",
        ),
        "HKM003 dasar_hukum/UU-23-2014",
    ),
    slip(
        "judul undang-undang terpotong",
        change("dasar_hukum", "tentang Sistem Perencanaan Pembangunan Nasional", "tentang Sistem Perencanaan"),
        "HKM004 dasar_hukum/UU-25-2004",
    ),
    slip(
        "judul undang-undang salah satu kata",
        change("dasar_hukum", "Tahun 2014 tentang Pemerintahan Daerah", "Tahun 2014 tentang Pemerintah Daerah"),
        "HKM004 dasar_hukum/UU-23-2014",
    ),
    slip(
        "nomor tambahan lembaran negara dari baris lain",
        change("dasar_hukum", "Nomor 4421", "Nomor 4438"),
        "HKM005 dasar_hukum/UU-25-2004",
    ),
    slip(
        "nomor berita negara tertukar angkanya",
        change("dasar_hukum", "Nomor 1447", "Nomor 1474"),
        "HKM005 dasar_hukum/Permendagri-90-2019",
    ),
    slip(
        "peraturan presiden di antara undang-undang",
        every(
            drop("dasar_hukum", "- Peraturan Presiden Nomor 29"),
            change(
                "dasar_hukum",
                "  - Undang-Undang Nomor 25",
                "  - Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah\n"
                "  - Undang-Undang Nomor 25",
            ),
        ),
        "HKM006 dasar_hukum/Perpres-29-2014",
    ),
    slip(
        "peraturan tentang kecamatan tidak dirujuk",
        drop("dasar_hukum", "- Peraturan Pemerintah Nomor 17"),
        "HKM007 #dasar_hukum",
    ),
    slip(
        "peraturan RKPD tidak dirujuk",
        drop("dasar_hukum", "- Peraturan Bupati Banyuraksa Nomor 21"),
        "HKM007 #dasar_hukum",
    ),
    slip(
        "undang-undang disebut dua kali",
        change(
            "dasar_hukum",
            "  - Peraturan Pemerintah Nomor 12 Tahun 2017",
            "  - Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan"
            " Daerah\n  - Peraturan Pemerintah Nomor 12 Tahun 2017",
        ),
        "HKM008 dasar_hukum/UU-1-2022",
    ),
    slip(
        "periode RPJMD yang lama",
        change(
            "dasar_hukum",
            "Jangka Menengah Daerah Kabupaten Banyuraksa Tahun 2021-2026",
            "Jangka Menengah Daerah Kabupaten Banyuraksa Tahun 2016-2021",
        ),
        "HKM009 dasar_hukum/Perda-Kabupaten-4-2021",
    ),
    slip(
        "tahun peraturan salah ketik",
        change("dasar_hukum", "Nomor 86 Tahun 2017 tentang", "Nomor 86 Tahun 2027 tentang"),
        "HKM010 dasar_hukum/Permendagri-86-2027",
    ),
    slip(
        "tahun peraturan di teks salah ketik",
        change("bab/1.1", "Nomor 86 Tahun 2017", "Nomor 86 Tahun 2027"),
        "HKM010 bab/1.1#teks/nomor-86-tahun-2027",
    ),
)

IDENTITY = (
    slip(
        "nama kecamatan salah ketik",
        change("bab/1.3", KECAMATAN, "Kecamatan Watukecana"),
        "IDN001 #teks/kecamatan-watukecana",
    ),
    slip(
        "nama kabupaten salah ketik",
        change("bab/1.3", "Kabupaten Banyuraksa", "Kabupaten Banyuaksa"),
        "IDN002 #teks/kabupaten-banyuaksa",
    ),
    slip(
        "kabupaten dinamai seperti kecamatannya",
        change("bab/2.4", "Kabupaten Banyuraksa", "Kabupaten Watukencana"),
        "IDN002 #teks/kabupaten-watukencana",
    ),
    slip(
        "kabupaten dari dokumen yang disalin",
        change("usulan", "Kabupaten Banyuraksa", "Kabupaten Pacitan"),
        "IDN003 #teks/kabupaten-pacitan",
    ),
    slip(
        "bupati dari dokumen yang disalin",
        change("bab/1.1", "Bupati Banyuraksa", "Bupati Pacitan"),
        "IDN003 #teks/bupati-pacitan",
    ),
    slip("golongan camat tidak ditulis", first("", "pangkat: Pembina, IV/a", "pangkat: Pembina"), "IDN004 #pengesahan"),
    slip(
        "nama penanda tangan masih titik-titik",
        change("bab/KATA PENGANTAR", "nama: Ratna Contoh Wulandari, S.IP., M.Si.", 'nama: "................"'),
        "IDN004 bab/kata-pengantar#pengesahan",
    ),
    slip("satu angka NIP hilang", first("", "197202291997032999", "19720229199703299"), "IDN005 #pengesahan.nip"),
    slip(
        "tanggal lahir dalam NIP tidak mungkin",
        second("", "197202291997032999", "197302291997032999"),
        "IDN005 bab/kata-pengantar#pengesahan.nip",
    ),
    slip(
        "tempat kata pengantar lain daripada pengesahan",
        change("bab/KATA PENGANTAR", "tempat: Watukencana", "tempat: Banyuraksa"),
        "IDN006 bab/kata-pengantar#pengesahan.tempat",
    ),
    slip("tanggal pengesahan tidak diisi", drop("pengesahan", "tanggal"), "IDN006 #pengesahan.tanggal"),
    slip(
        "istilah OPD tertinggal",
        change("bab/1.1", "forum Perangkat Daerah", "forum OPD"),
        "IDN008 #teks/perangkat-daerah",
    ),
)

TEXT = (
    slip(
        "catatan kerja tertinggal di teks",
        change("bab/2.3", "ditangani adalah:", "ditangani adalah (cek lagi):"),
        "TKS001 bab/2.3#teks/cek-lagi",
    ),
    slip(
        "catatan kerja tertinggal di dasar hukum",
        change("dasar_hukum", "(Berita Daerah Kabupaten Banyuraksa Tahun 2022 Nomor 38)", "(Liat di JDIH)"),
        "TKS001 dasar_hukum#teks/liat-di-jdih",
    ),
    slip(
        "isian sementara tertinggal di sel",
        change("rencana/7.01.04.2.01.0001", "Masyarakat dan instansi vertikal", "Masyarakat dan ???"),
        "TKS001 rencana/7.01.04.2.01.0001#kelompok_sasaran",
    ),
    slip(
        "pagu dengan koma ribuan",
        change("rencana/7.01.01.2.06.0001", "pagu: 6.150.000", "pagu: 6,150,000"),
        "TKS002 rencana#pagu",
    ),
    slip(
        "pagu di teks tanpa titik",
        change("bab/IV", "Rp3.033.310.000", "Rp 3033310000"),
        "TKS002 bab/IV#teks/rp-3033310000",
    ),
    slip(
        "koma tertinggal di belakang pagu",
        change("rencana/7.01.01.2.06.0001", "pagu: 6.150.000", "pagu: 6.150.000,"),
        "TKS003 rencana/7.01.01.2.06.0001#pagu",
    ),
    slip(
        "angka lain terbawa ke sel pagu",
        change("rencana/7.01.01.2.08", "pagu: 187.200.000", "pagu: 187.200.000 100"),
        "TKS003 rencana/7.01.01.2.08#pagu",
    ),
    slip(
        "kurung kurawal di tengah kata",
        change("bab/2.2", "Gangguan ketenteraman", "Gan{gguan ketenteraman"),
        "TKS004 bab/2.2#teks/tanda-dalam-kata",
    ),
    slip(
        "tanda petik di depan persen",
        change("evaluasi/7.01.02.2.04", "indikator: ", "indikator: ('%) "),
        "TKS004 evaluasi#teks/petik-persen",
    ),
    slip(
        "kata ditulis dua kali", change("bab/2.2", "masih di bawah", "masih di di bawah"), "TKS005 bab/2.2#teks/di-di"
    ),
    slip("kata salah ketik", change("bab/2.5", "pembangunan di desa", "pembanguan di desa"), "TKS006 #teks/pembanguan"),
    slip("spasi ganda", change("bab/3.2", "dan terukur", "dan  terukur"), "TKS007 bab/3.2#teks"),
    slip(
        "target dengan desimal nol",
        change("evaluasi/7.01.01.2.02", "target_renstra: 100 %", "target_renstra: 100,00 %"),
        "TKS008 evaluasi#target_renstra",
    ),
    slip(
        "satuan terpotong ke sel sebelahnya",
        every(
            change("rencana/7.01.01.2.08.0002", "target: 36 Laporan", "target: 36 Lapora"),
            change("rencana/7.01.01.2.08.0002", "target_maju: 36 Laporan", "target_maju: n 36 Laporan"),
        ),
        "TKS009 rencana/7.01.01.2.08.0002#keluaran.target",
    ),
    slip("review dieja lain", change("bab/2.4", "Review membandingkan", "Riview membandingkan"), "TKS010 #teks/review"),
)

SLIPS = (*STRUCTURE, *YEAR, *NARRATIVE, *LAW, *IDENTITY, *TEXT)
