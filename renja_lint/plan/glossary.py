"""What each key of the YAML format means, for editors that show it while one types."""

from __future__ import annotations

from renja_lint.finding import Text

# By key; where a key means something else in some part of a plan, by the part's model and key.
KEYS: dict[str, Text] = {
    "alasan": Text(id="Alasan perubahan.", en="Why the row was revised."),
    "alasan_nihil": Text(id="Alasan bila tidak ada usulan masyarakat.", en="Why there are no proposals of the public."),
    "bab": Text(id="Teks Renja per bab, menurut urutan cetak.", en="The text by chapters, in printed order."),
    "baris": Text(id="Baris tabel, menurut urutan cetak.", en="The table's rows, in printed order."),
    "belanja": Text(id="Belanja menurut jenisnya, dalam rupiah.", en="The budget by kind of expenditure, in rupiah."),
    "catatan": Text(id="Catatan pada baris itu.", en="A note on the row."),
    "daerah": Text(id="Kabupaten, kota, atau provinsi.", en="The kabupaten, kota or province."),
    "dasar_hukum": Text(
        id="Daftar peraturan di landasan hukum, satu butir satu peraturan, seperti tertulis.",
        en="The list of laws, one citation an item, as written.",
    ),
    "evaluasi": Text(
        id="Tabel evaluasi pelaksanaan Renja tahun lalu (T-C.29).", en="Evaluation of last year's Renja (T-C.29)."
    ),
    "hal": Text(
        id="baris_terulang, kolom_tidak_ditemukan, atau isi_tidak_berpasangan.",
        en="baris_terulang (a row printed again), kolom_tidak_ditemukan (a column not found) or isi_tidak_berpasangan "
        "(indicators and targets of a cell differ in number).",
    ),
    "iku": Text(id="Indikator kinerja utama.", en="Key performance indicator."),
    "indikator": Text(id="Indikator kinerja, seperti tertulis.", en="The indicator, as written."),
    "indikator_sasaran": Text(id="Indikator sasaran.", en="The objective's indicator."),
    "indikator_tujuan": Text(id="Indikator tujuan.", en="The aim's indicator."),
    "isi": Text(id="Isi sel kepala tabel, dari kiri ke kanan.", en="The heading's cells, from left to right."),
    "jabatan": Text(id="Jabatan penanda tangan.", en="The signer's office."),
    "jenis": Text(id="induk atau perubahan.", en="induk (the yearly plan) or perubahan (its revision)."),
    "jenis_indikator": Text(
        id="kumulatif atau non_kumulatif; bila kosong, menurut satuannya.",
        en="kumulatif or non_kumulatif; by the unit where left out.",
    ),
    "judul": Text(id="Judul, seperti tercetak.", en="The title, as printed."),
    "kebutuhan": Text(id="Hasil analisis kebutuhan.", en="The analysed need."),
    "kelompok_sasaran": Text(id="Kelompok sasaran.", en="The target group."),
    "kepala": Text(
        id="Kepala tabel: daftar isi selnya, atau satu butir untuk setiap kepala yang dicetak (juga yang diulang).",
        en="The table's heading: its cells, or one item for each printed block (repeated ones too).",
    ),
    "kolom": Text(id="Kolom yang dimaksud.", en="The column that is meant."),
    "kode": Text(id="Kode nomenklatur, seperti tercetak.", en="The code of the nomenclature, as printed."),
    "lokasi": Text(id="Lokasi.", en="The location."),
    "modal": Text(id="Belanja modal.", en="Capital expenditure."),
    "nama": Text(id="Nama, seperti tercetak.", en="The name, as printed."),
    "nip": Text(id="NIP penanda tangan.", en="The signer's staff number."),
    "nomenklatur": Text(
        id="Edisi nomenklatur yang dipakai; bila kosong, menurut jenis dan tahun Renja.",
        en="The edition of the nomenclature; by kind and year where left out.",
    ),
    "nomor": Text(id="Nomor, seperti tercetak.", en="The number, as printed."),
    "operasi": Text(id="Belanja operasi.", en="Operating expenditure."),
    "pagu": Text(id="Pagu tahun rencana, dalam rupiah.", en="The ceiling for the plan's year, in rupiah."),
    "pagu_apbd": Text(
        id="Pagu APBD sebelum perubahan, dalam rupiah.", en="The ceiling of the APBD before the revision, in rupiah."
    ),
    "pagu_maju": Text(
        id="Prakiraan maju tahun berikutnya, dalam rupiah.", en="The forward estimate for the next year, in rupiah."
    ),
    "pagu_rkpd": Text(
        id="Pagu RKPD sebelum perubahan, dalam rupiah.", en="The ceiling of the RKPD before the revision, in rupiah."
    ),
    "pagu_sebelum": Text(id="Pagu sebelum perubahan, dalam rupiah.", en="The ceiling before the revision, in rupiah."),
    "pangkat": Text(id="Pangkat penanda tangan.", en="The signer's rank."),
    "pelayanan": Text(id="Tabel kinerja pelayanan (T-C.30).", en="Performance of services (T-C.30)."),
    "pembacaan": Text(
        id="Yang tidak dapat dibaca apa adanya dari dokumen asal; hapus butirnya setelah diperiksa.",
        en="What could not be taken as it stands from the document; delete an item once it is seen to.",
    ),
    "penanggung_jawab": Text(id="Perangkat daerah penanggung jawab.", en="The agency in charge."),
    "pengesahan": Text(id="Tempat, tanggal, dan penanda tangan.", en="Place, date and signer."),
    "perangkat_daerah": Text(id="Nama perangkat daerah.", en="The agency's name."),
    "perkiraan": Text(
        id="Perkiraan realisasi sampai tahun berjalan.", en="The realisation expected up to the running year."
    ),
    "plafon": Text(id="Plafon anggaran, dalam rupiah.", en="The budget ceiling of the agency, in rupiah."),
    "prakiraan": Text(
        id="Prakiraan capaian target Renja tahun berjalan.", en="What the running year is expected to reach."
    ),
    "prioritas_daerah": Text(id="Prioritas daerah yang didukung.", en="The region's priority that is served."),
    "prioritas_nasional": Text(id="Prioritas nasional yang didukung.", en="The national priority that is served."),
    "provinsi": Text(id="Provinsi.", en="The province."),
    "proyeksi": Text(
        id="Proyeksi, menurut urutan tahun di kepala tabel.", en="Projections, in the order of the years."
    ),
    "rancangan": Text(id="Rancangan awal RKPD.", en="The draft RKPD."),
    "realisasi": Text(id="Realisasi Renja.", en="What was realised."),
    "realisasi_lalu": Text(
        id="Realisasi target Renstra sampai tahun-tahun lalu.", en="What earlier years realised of the Renstra."
    ),
    "rencana": Text(id="Tabel rencana kerja dan pendanaan (T-C.33).", en="The work plan and its funding (T-C.33)."),
    "renja": Text(id="Versi format: 1.", en="The version of the format: 1."),
    "renstra": Text(id="Tahun Renstra, misalnya 2021-2026.", en="The years of the Renstra, such as 2021-2026."),
    "sasaran": Text(id="Sasaran.", en="The objective."),
    "satuan_pagu": Text(
        id="ribu bila tabel menulis pagu dalam ribuan rupiah; selain itu rupiah.",
        en="ribu where the table gives money in thousands of rupiah; else rupiah.",
    ),
    "setelah": Text(
        id="Kode baris yang dicetak tepat sebelum kepala ini.", en="The code of the row printed before it."
    ),
    "spm": Text(id="Standar pelayanan minimal.", en="Minimum service standard."),
    "subbab": Text(id="Sub bab.", en="Sub-chapters."),
    "sumber_dana": Text(id="Sumber dana.", en="The source of funds."),
    "tabel": Text(id="Tabel yang dimaksud.", en="The table that is meant."),
    "tahun": Text(id="Tahun rencana, misalnya 2025.", en="The plan's year, such as 2025."),
    "tanggal": Text(id="Tanggal, misalnya 1 Agustus 2024.", en="The date, such as 1 Agustus 2024."),
    "target": Text(id="Target dan satuannya, misalnya 2 Dokumen.", en="The target with its unit, such as 2 Dokumen."),
    "target_akhir": Text(id="Target Renja tahun berjalan.", en="The target of the running year."),
    "target_maju": Text(id="Target prakiraan maju.", en="The target of the forward estimate."),
    "target_renstra": Text(id="Target akhir Renstra.", en="The target at the end of the Renstra."),
    "target_sebelum": Text(id="Target sebelum perubahan.", en="The target before the revision."),
    "target_tujuan": Text(id="Target tujuan.", en="The aim's target."),
    "teks": Text(id="Teks, seperti tertulis.", en="The text, as written."),
    "telaah_rkpd": Text(id="Tabel telaah rancangan awal RKPD (T-C.31).", en="Review of the draft RKPD (T-C.31)."),
    "tempat": Text(id="Tempat penandatanganan.", en="Where it was signed."),
    "tidak_terduga": Text(id="Belanja tidak terduga.", en="Contingencies."),
    "tingkat": Text(
        id="Tingkat baris; bila kosong, menurut kode atau nama resminya.",
        en="The row's level; by its code or official name where left out.",
    ),
    "tingkat_capaian": Text(id="Tingkat capaian, dalam persen.", en="How much of the Renstra is reached, in percent."),
    "tingkat_realisasi": Text(id="Tingkat realisasi, dalam persen.", en="How much was realised, in percent."),
    "tolok_ukur_maju": Text(id="Tolok ukur prakiraan maju.", en="The measure of the forward estimate."),
    "total": Text(id="Baris total, seperti tercetak.", en="The row of totals, as printed."),
    "transfer": Text(id="Belanja transfer.", en="Transfers."),
    "tujuan": Text(
        id="Tujuan; baris tanpa tujuan melanjutkan baris di atasnya.",
        en="The aim; a row without one continues the last.",
    ),
    "tujuan_sasaran": Text(id="Tabel tujuan dan sasaran.", en="Aims and objectives."),
    "usulan": Text(id="Tabel usulan program dan kegiatan masyarakat (T-C.32).", en="Proposals of the public (T-C.32)."),
    "volume": Text(id="Volume yang diusulkan.", en="The amount proposed."),
}
PARTS: dict[tuple[str, str], Text] = {
    ("BarisRencana", "indikator"): Text(
        id="Indikator baris itu dan targetnya.", en="The row's indicators and targets."
    ),
    ("IndikatorRencana", "jenis"): Text(
        id="capaian, keluaran, atau hasil; bila kosong, menurut tingkat barisnya.",
        en="capaian, keluaran or hasil; by the row's level where left out.",
    ),
    ("BarisPelayanan", "target"): Text(
        id="Target, menurut urutan tahun di kepala tabel.", en="Targets, in the order of the years."
    ),
    ("BarisPelayanan", "realisasi"): Text(
        id="Realisasi, menurut urutan tahun di kepala tabel.", en="Realisations, in the order of the years."
    ),
    ("TabelPelayanan", "tahun"): Text(id="Tahun setiap kolom.", en="The years of the columns."),
    ("TahunPelayanan", "target"): Text(id="Tahun kolom target.", en="The years of the targets."),
    ("TahunPelayanan", "realisasi"): Text(id="Tahun kolom realisasi.", en="The years of the realisations."),
    ("TahunPelayanan", "proyeksi"): Text(id="Tahun kolom proyeksi.", en="The years of the projections."),
}
WORDS = frozenset(KEYS) | {key for _, key in PARTS}
