"""The rule pack of renja-lint: what a Renja must satisfy, one rule a file."""

from __future__ import annotations

from renja_lint.plugins import hookimpl
from renja_lint.rule import Rule
from renja_rules.code.kod001_format_kode_salah import FormatKodeSalah
from renja_rules.code.kod002_jumlah_digit_kode_salah import JumlahDigitKodeSalah
from renja_rules.code.kod003_kode_kosong import KodeKosong
from renja_rules.code.kod004_kode_beda_antar_tabel import KodeBedaAntarTabel
from renja_rules.cross.xtb001_sub_kegiatan_hanya_di_satu_tabel import SubKegiatanHanyaDiSatuTabel
from renja_rules.cross.xtb002_pagu_berbeda_antar_tabel import PaguBerbedaAntarTabel
from renja_rules.cross.xtb003_program_hanya_di_satu_tabel import ProgramHanyaDiSatuTabel
from renja_rules.cross.xtb004_kegiatan_hanya_di_satu_tabel import KegiatanHanyaDiSatuTabel
from renja_rules.cross.xtb005_perbedaan_tanpa_catatan import PerbedaanTanpaCatatan
from renja_rules.cross.xtb006_target_sasaran_beda_dari_proyeksi import TargetSasaranBedaDariProyeksi
from renja_rules.cross.xtb007_target_program_beda_dari_evaluasi import TargetProgramBedaDariEvaluasi
from renja_rules.cross.xtb008_perubahan_tanpa_nilai_sebelum import PerubahanTanpaNilaiSebelum
from renja_rules.evaluation.evl001_tingkat_realisasi_salah import TingkatRealisasiSalah
from renja_rules.evaluation.evl002_perkiraan_tidak_cocok import PerkiraanTidakCocok
from renja_rules.evaluation.evl003_tingkat_capaian_salah import TingkatCapaianSalah
from renja_rules.evaluation.evl004_sel_evaluasi_kosong import SelEvaluasiKosong
from renja_rules.evaluation.evl005_rerata_program_tidak_cocok import RerataProgramTidakCocok
from renja_rules.evaluation.evl006_perkiraan_penuh_realisasi_rendah import PerkiraanPenuhRealisasiRendah
from renja_rules.evaluation.evl007_realisasi_nol_tanpa_sebab import RealisasiNolTanpaSebab
from renja_rules.evaluation.evl008_faktor_penyebab_tidak_diterangkan import FaktorPenyebabTidakDiterangkan
from renja_rules.evaluation.evl009_catatan_analisis_kosong import CatatanAnalisisKosong
from renja_rules.evaluation.evl010_predikat_tidak_sesuai_skala import PredikatTidakSesuaiSkala
from renja_rules.identity.idn001_nama_perangkat_daerah_berbeda import NamaPerangkatDaerahBerbeda
from renja_rules.identity.idn002_nama_daerah_salah import NamaDaerahSalah
from renja_rules.identity.idn003_sisa_daerah_lain import SisaDaerahLain
from renja_rules.identity.idn004_pejabat_tidak_lengkap import PejabatTidakLengkap
from renja_rules.identity.idn005_nip_tidak_sah import NipTidakSah
from renja_rules.identity.idn006_tempat_tanggal_tidak_sama import TempatTanggalTidakSama
from renja_rules.identity.idn007_sebutan_perubahan_campur import SebutanPerubahanCampur
from renja_rules.identity.idn008_istilah_perangkat_daerah_campur import IstilahPerangkatDaerahCampur
from renja_rules.law.hkm001_dasar_hukum_dicabut import DasarHukumDicabut
from renja_rules.law.hkm002_dasar_hukum_untuk_tahun_lain import DasarHukumUntukTahunLain
from renja_rules.law.hkm003_perubahan_terakhir_usang import PerubahanTerakhirUsang
from renja_rules.law.hkm004_judul_peraturan_salah import JudulPeraturanSalah
from renja_rules.law.hkm005_nomor_lembaran_salah import NomorLembaranSalah
from renja_rules.law.hkm006_urutan_dasar_hukum_salah import UrutanDasarHukumSalah
from renja_rules.law.hkm007_dasar_hukum_utama_tidak_ada import DasarHukumUtamaTidakAda
from renja_rules.law.hkm008_dasar_hukum_ganda import DasarHukumGanda
from renja_rules.law.hkm009_periode_peraturan_tidak_cocok import PeriodePeraturanTidakCocok
from renja_rules.law.hkm010_nomor_tahun_peraturan_janggal import NomorTahunPeraturanJanggal
from renja_rules.narrative.nrs001_jumlah_program_narasi_tidak_cocok import JumlahProgramNarasiTidakCocok
from renja_rules.narrative.nrs002_pagu_narasi_tidak_cocok import PaguNarasiTidakCocok
from renja_rules.narrative.nrs003_daftar_program_beda_dari_tabel import DaftarProgramBedaDariTabel
from renja_rules.narrative.nrs004_rujukan_tabel_tidak_ada import RujukanTabelTidakAda
from renja_rules.narrative.nrs005_visi_ditulis_berbeda import VisiDitulisBerbeda
from renja_rules.narrative.nrs006_angka_dan_huruf_berbeda import AngkaDanHurufBerbeda
from renja_rules.nomenclature.nom001_kode_tidak_dikenal import KodeTidakDikenal
from renja_rules.nomenclature.nom002_nama_tidak_sesuai_nomenklatur import NamaTidakSesuaiNomenklatur
from renja_rules.nomenclature.nom003_ejaan_nama_tidak_resmi import EjaanNamaTidakResmi
from renja_rules.nomenclature.nom004_induk_tidak_ada import IndukTidakAda
from renja_rules.nomenclature.nom005_induk_tanpa_anak import IndukTanpaAnak
from renja_rules.nomenclature.nom006_baris_salah_tempat import BarisSalahTempat
from renja_rules.nomenclature.nom007_kode_ganda import KodeGanda
from renja_rules.nomenclature.nom008_nama_di_tingkat_salah import NamaDiTingkatSalah
from renja_rules.nomenclature.nom009_kode_di_luar_kewenangan import KodeDiLuarKewenangan
from renja_rules.nomenclature.nom010_edisi_nomenklatur_lain import EdisiNomenklaturLain
from renja_rules.nomenclature.nom011_bidang_program_penunjang_salah import BidangProgramPenunjangSalah
from renja_rules.structure.str001_bab_wajib_tidak_ada import BabWajibTidakAda
from renja_rules.structure.str002_subbab_wajib_tidak_ada import SubbabWajibTidakAda
from renja_rules.structure.str003_nomor_bab_tidak_berurutan import NomorBabTidakBerurutan
from renja_rules.structure.str004_nomor_subbab_tidak_sesuai_bab import NomorSubbabTidakSesuaiBab
from renja_rules.structure.str005_sistematika_berbeda_dari_isi import SistematikaBerbedaDariIsi
from renja_rules.structure.str006_judul_bab_tidak_baku import JudulBabTidakBaku
from renja_rules.structure.str007_bab_kosong import BabKosong
from renja_rules.structure.str008_tabel_wajib_tidak_ada import TabelWajibTidakAda
from renja_rules.structure.str009_kolom_tabel_kurang import KolomTabelKurang
from renja_rules.structure.str010_judul_tabel_tidak_lengkap import JudulTabelTidakLengkap
from renja_rules.structure.str011_nomor_tabel_tidak_berurutan import NomorTabelTidakBerurutan
from renja_rules.structure.str012_penutup_tidak_lengkap import PenutupTidakLengkap
from renja_rules.structure.str013_usulan_nihil_tanpa_penjelasan import UsulanNihilTanpaPenjelasan
from renja_rules.structure.str014_nomor_daftar_melompat import NomorDaftarMelompat
from renja_rules.structure.str015_renja_tanpa_isi import RenjaTanpaIsi
from renja_rules.sum.jml001_jumlah_kegiatan_tidak_cocok import JumlahKegiatanTidakCocok
from renja_rules.sum.jml002_jumlah_program_tidak_cocok import JumlahProgramTidakCocok
from renja_rules.sum.jml003_jumlah_bidang_tidak_cocok import JumlahBidangTidakCocok
from renja_rules.sum.jml004_total_berbeda import TotalBerbeda
from renja_rules.sum.jml005_jumlah_kolom_lain_tidak_cocok import JumlahKolomLainTidakCocok
from renja_rules.sum.jml006_belanja_tidak_sama_total import BelanjaTidakSamaTotal
from renja_rules.sum.jml007_modal_beda_dari_pengadaan import ModalBedaDariPengadaan
from renja_rules.sum.jml008_pagu_kosong import PaguKosong
from renja_rules.sum.jml009_pagu_tidak_wajar import PaguTidakWajar
from renja_rules.sum.jml010_pagu_tidak_bulat import PaguTidakBulat
from renja_rules.sum.jml011_sumber_dana_kosong import SumberDanaKosong
from renja_rules.sum.jml012_sumber_dana_tidak_baku import SumberDanaTidakBaku
from renja_rules.sum.jml013_total_melebihi_plafon import TotalMelebihiPlafon
from renja_rules.sum.jml014_porsi_penunjang_terlalu_besar import PorsiPenunjangTerlaluBesar
from renja_rules.sum.jml015_prakiraan_maju_tidak_wajar import PrakiraanMajuTidakWajar
from renja_rules.target.tgt001_target_kosong import TargetKosong
from renja_rules.target.tgt002_target_maju_kosong import TargetMajuKosong
from renja_rules.target.tgt003_target_nol_berpagu import TargetNolBerpagu
from renja_rules.target.tgt004_target_tidak_dimulai_angka import TargetTidakDimulaiAngka
from renja_rules.target.tgt005_target_persen_tidak_wajar import TargetPersenTidakWajar
from renja_rules.target.tgt006_target_beda_antar_tabel import TargetBedaAntarTabel
from renja_rules.target.tgt007_proyeksi_beda_dari_renstra import ProyeksiBedaDariRenstra
from renja_rules.target.tgt008_pagu_naik_target_turun import PaguNaikTargetTurun
from renja_rules.target.tgt009_target_melompat import TargetMelompat
from renja_rules.target.tgt010_tujuan_sasaran_tanpa_target import TujuanSasaranTanpaTarget
from renja_rules.target.tgt011_target_selalu_seratus_persen import TargetSelaluSeratusPersen
from renja_rules.target.tgt012_kelompok_sasaran_kosong import KelompokSasaranKosong
from renja_rules.target.tgt013_lokasi_kosong import LokasiKosong
from renja_rules.target.tgt014_lokasi_beda_antar_tabel import LokasiBedaAntarTabel
from renja_rules.text.tks001_catatan_kerja_tertinggal import CatatanKerjaTertinggal
from renja_rules.text.tks002_gaya_angka_campur import GayaAngkaCampur
from renja_rules.text.tks003_sisa_angka import SisaAngka
from renja_rules.text.tks004_karakter_nyasar import KarakterNyasar
from renja_rules.text.tks005_kata_ganda import KataGanda
from renja_rules.text.tks006_salah_ketik import SalahKetik
from renja_rules.text.tks007_spasi_berlebih import SpasiBerlebih
from renja_rules.text.tks008_desimal_tak_perlu import DesimalTakPerlu
from renja_rules.text.tks009_sel_terpotong import SelTerpotong
from renja_rules.text.tks010_ejaan_review_campur import EjaanReviewCampur
from renja_rules.unit.sat001_satuan_tidak_baku import SatuanTidakBaku
from renja_rules.unit.sat002_satuan_tidak_sesuai_nomenklatur import SatuanTidakSesuaiNomenklatur
from renja_rules.unit.sat003_satuan_target_beda_dari_indikator import SatuanTargetBedaDariIndikator
from renja_rules.unit.sat004_satuan_beda_antar_kolom import SatuanBedaAntarKolom
from renja_rules.unit.sat005_persentase_tanpa_satuan_persen import PersentaseTanpaSatuanPersen
from renja_rules.unit.sat006_indikator_jumlah_bertarget_persen import IndikatorJumlahBertargetPersen
from renja_rules.unit.sat007_indikator_kosong import IndikatorKosong
from renja_rules.unit.sat008_indikator_beda_dari_nomenklatur import IndikatorBedaDariNomenklatur
from renja_rules.unit.sat009_indikator_beda_antar_tabel import IndikatorBedaAntarTabel
from renja_rules.unit.sat010_keluaran_lebih_dari_satu import KeluaranLebihDariSatu
from renja_rules.unit.sat011_indikator_bukan_ukuran import IndikatorBukanUkuran
from renja_rules.unit.sat012_indikator_program_bukan_hasil import IndikatorProgramBukanHasil
from renja_rules.unit.sat013_indikator_program_tertukar import IndikatorProgramTertukar
from renja_rules.year.thn001_tahun_kolom_tc29_salah import TahunKolomTc29Salah
from renja_rules.year.thn002_tahun_kolom_tc30_salah import TahunKolomTc30Salah
from renja_rules.year.thn003_tahun_kolom_tc33_salah import TahunKolomTc33Salah
from renja_rules.year.thn004_kepala_berulang_beda_tahun import KepalaBerulangBedaTahun
from renja_rules.year.thn005_tahun_dokumen_berbeda import TahunDokumenBerbeda
from renja_rules.year.thn006_tahun_narasi_usang import TahunNarasiUsang
from renja_rules.year.thn007_rentang_tahun_terbalik import RentangTahunTerbalik
from renja_rules.year.thn008_tahun_di_luar_renstra import TahunDiLuarRenstra
from renja_rules.year.thn009_tanggal_pengesahan_tidak_wajar import TanggalPengesahanTidakWajar
from renja_rules.year.thn010_periode_evaluasi_salah import PeriodeEvaluasiSalah

RULES: tuple[type[Rule], ...] = (
    TingkatRealisasiSalah,
    PerkiraanTidakCocok,
    TingkatCapaianSalah,
    SelEvaluasiKosong,
    RerataProgramTidakCocok,
    PerkiraanPenuhRealisasiRendah,
    RealisasiNolTanpaSebab,
    FaktorPenyebabTidakDiterangkan,
    CatatanAnalisisKosong,
    PredikatTidakSesuaiSkala,
    DasarHukumDicabut,
    DasarHukumUntukTahunLain,
    PerubahanTerakhirUsang,
    JudulPeraturanSalah,
    NomorLembaranSalah,
    UrutanDasarHukumSalah,
    DasarHukumUtamaTidakAda,
    DasarHukumGanda,
    PeriodePeraturanTidakCocok,
    NomorTahunPeraturanJanggal,
    NamaPerangkatDaerahBerbeda,
    NamaDaerahSalah,
    SisaDaerahLain,
    PejabatTidakLengkap,
    NipTidakSah,
    TempatTanggalTidakSama,
    SebutanPerubahanCampur,
    IstilahPerangkatDaerahCampur,
    JumlahKegiatanTidakCocok,
    JumlahProgramTidakCocok,
    JumlahBidangTidakCocok,
    TotalBerbeda,
    JumlahKolomLainTidakCocok,
    BelanjaTidakSamaTotal,
    ModalBedaDariPengadaan,
    PaguKosong,
    PaguTidakWajar,
    PaguTidakBulat,
    SumberDanaKosong,
    SumberDanaTidakBaku,
    TotalMelebihiPlafon,
    PorsiPenunjangTerlaluBesar,
    PrakiraanMajuTidakWajar,
    FormatKodeSalah,
    JumlahDigitKodeSalah,
    KodeKosong,
    KodeBedaAntarTabel,
    KodeTidakDikenal,
    NamaTidakSesuaiNomenklatur,
    EjaanNamaTidakResmi,
    IndukTidakAda,
    IndukTanpaAnak,
    BarisSalahTempat,
    KodeGanda,
    NamaDiTingkatSalah,
    KodeDiLuarKewenangan,
    EdisiNomenklaturLain,
    BidangProgramPenunjangSalah,
    JumlahProgramNarasiTidakCocok,
    PaguNarasiTidakCocok,
    DaftarProgramBedaDariTabel,
    RujukanTabelTidakAda,
    VisiDitulisBerbeda,
    AngkaDanHurufBerbeda,
    SatuanTidakBaku,
    SatuanTidakSesuaiNomenklatur,
    SatuanTargetBedaDariIndikator,
    SatuanBedaAntarKolom,
    PersentaseTanpaSatuanPersen,
    IndikatorJumlahBertargetPersen,
    IndikatorKosong,
    IndikatorBedaDariNomenklatur,
    IndikatorBedaAntarTabel,
    KeluaranLebihDariSatu,
    IndikatorBukanUkuran,
    IndikatorProgramBukanHasil,
    IndikatorProgramTertukar,
    BabWajibTidakAda,
    SubbabWajibTidakAda,
    NomorBabTidakBerurutan,
    NomorSubbabTidakSesuaiBab,
    SistematikaBerbedaDariIsi,
    JudulBabTidakBaku,
    BabKosong,
    TabelWajibTidakAda,
    KolomTabelKurang,
    JudulTabelTidakLengkap,
    NomorTabelTidakBerurutan,
    PenutupTidakLengkap,
    UsulanNihilTanpaPenjelasan,
    NomorDaftarMelompat,
    RenjaTanpaIsi,
    TargetKosong,
    TargetMajuKosong,
    TargetNolBerpagu,
    TargetTidakDimulaiAngka,
    TargetPersenTidakWajar,
    TargetBedaAntarTabel,
    ProyeksiBedaDariRenstra,
    PaguNaikTargetTurun,
    TargetMelompat,
    TujuanSasaranTanpaTarget,
    TargetSelaluSeratusPersen,
    KelompokSasaranKosong,
    LokasiKosong,
    LokasiBedaAntarTabel,
    TahunKolomTc29Salah,
    TahunKolomTc30Salah,
    TahunKolomTc33Salah,
    KepalaBerulangBedaTahun,
    TahunDokumenBerbeda,
    TahunNarasiUsang,
    RentangTahunTerbalik,
    TahunDiLuarRenstra,
    TanggalPengesahanTidakWajar,
    PeriodeEvaluasiSalah,
    CatatanKerjaTertinggal,
    GayaAngkaCampur,
    SisaAngka,
    KarakterNyasar,
    KataGanda,
    SalahKetik,
    SpasiBerlebih,
    DesimalTakPerlu,
    SelTerpotong,
    EjaanReviewCampur,
    SubKegiatanHanyaDiSatuTabel,
    PaguBerbedaAntarTabel,
    ProgramHanyaDiSatuTabel,
    KegiatanHanyaDiSatuTabel,
    PerbedaanTanpaCatatan,
    TargetSasaranBedaDariProyeksi,
    TargetProgramBedaDariEvaluasi,
    PerubahanTanpaNilaiSebelum,
)

FAMILIES = {
    "STR": "bab, sub bab dan tabel",
    "NOM": "nomenklatur dan hierarki",
    "KOD": "kode",
    "SAT": "satuan dan indikator",
    "TGT": "target",
    "THN": "tahun",
    "JML": "pagu dan jumlahnya",
    "XTB": "tabel terhadap tabel",
    "NRS": "uraian terhadap tabel",
    "EVL": "evaluasi",
    "HKM": "dasar hukum",
    "IDN": "identitas dan pengesahan",
    "TKS": "kebersihan teks",
}


@hookimpl
def renja_lint_rules() -> tuple[type[Rule], ...]:
    """Give the pack's rules in order of code."""
    return RULES
