"""The rule pack of renja-lint: what a Renja must satisfy, one rule a file."""

from __future__ import annotations

from renja_lint.plugins import hookimpl
from renja_lint.rule import Rule
from renja_rules.code.kod001_format_kode_salah import FormatKodeSalah
from renja_rules.code.kod002_jumlah_digit_kode_salah import JumlahDigitKodeSalah
from renja_rules.code.kod003_kode_kosong import KodeKosong
from renja_rules.nomenclature.nom001_kode_tidak_dikenal import KodeTidakDikenal
from renja_rules.nomenclature.nom002_nama_tidak_sesuai_nomenklatur import NamaTidakSesuaiNomenklatur
from renja_rules.nomenclature.nom004_induk_tidak_ada import IndukTidakAda
from renja_rules.nomenclature.nom005_induk_tanpa_anak import IndukTanpaAnak
from renja_rules.nomenclature.nom006_baris_salah_tempat import BarisSalahTempat
from renja_rules.nomenclature.nom007_kode_ganda import KodeGanda
from renja_rules.sum.jml001_jumlah_kegiatan_tidak_cocok import JumlahKegiatanTidakCocok
from renja_rules.sum.jml002_jumlah_program_tidak_cocok import JumlahProgramTidakCocok
from renja_rules.sum.jml003_jumlah_bidang_tidak_cocok import JumlahBidangTidakCocok
from renja_rules.sum.jml004_total_berbeda import TotalBerbeda
from renja_rules.sum.jml005_jumlah_kolom_lain_tidak_cocok import JumlahKolomLainTidakCocok
from renja_rules.sum.jml008_pagu_kosong import PaguKosong
from renja_rules.sum.jml009_pagu_tidak_wajar import PaguTidakWajar
from renja_rules.sum.jml011_sumber_dana_kosong import SumberDanaKosong
from renja_rules.sum.jml012_sumber_dana_tidak_baku import SumberDanaTidakBaku
from renja_rules.target.tgt001_target_kosong import TargetKosong
from renja_rules.target.tgt003_target_nol_berpagu import TargetNolBerpagu
from renja_rules.target.tgt004_target_tidak_dimulai_angka import TargetTidakDimulaiAngka
from renja_rules.target.tgt010_tujuan_sasaran_tanpa_target import TujuanSasaranTanpaTarget
from renja_rules.text.tks002_gaya_angka_campur import GayaAngkaCampur
from renja_rules.text.tks003_sisa_angka import SisaAngka
from renja_rules.unit.sat001_satuan_tidak_baku import SatuanTidakBaku
from renja_rules.unit.sat002_satuan_tidak_sesuai_nomenklatur import SatuanTidakSesuaiNomenklatur
from renja_rules.unit.sat003_satuan_target_beda_dari_indikator import SatuanTargetBedaDariIndikator
from renja_rules.unit.sat005_persentase_tanpa_satuan_persen import PersentaseTanpaSatuanPersen
from renja_rules.unit.sat007_indikator_kosong import IndikatorKosong
from renja_rules.year.thn001_tahun_kolom_tc29_salah import TahunKolomTc29Salah
from renja_rules.year.thn002_tahun_kolom_tc30_salah import TahunKolomTc30Salah
from renja_rules.year.thn003_tahun_kolom_tc33_salah import TahunKolomTc33Salah
from renja_rules.year.thn004_kepala_berulang_beda_tahun import KepalaBerulangBedaTahun
from renja_rules.year.thn007_rentang_tahun_terbalik import RentangTahunTerbalik
from renja_rules.year.thn008_tahun_di_luar_renstra import TahunDiLuarRenstra

RULES: tuple[type[Rule], ...] = (
    JumlahKegiatanTidakCocok,
    JumlahProgramTidakCocok,
    JumlahBidangTidakCocok,
    TotalBerbeda,
    JumlahKolomLainTidakCocok,
    PaguKosong,
    PaguTidakWajar,
    SumberDanaKosong,
    SumberDanaTidakBaku,
    FormatKodeSalah,
    JumlahDigitKodeSalah,
    KodeKosong,
    KodeTidakDikenal,
    NamaTidakSesuaiNomenklatur,
    IndukTidakAda,
    IndukTanpaAnak,
    BarisSalahTempat,
    KodeGanda,
    SatuanTidakBaku,
    SatuanTidakSesuaiNomenklatur,
    SatuanTargetBedaDariIndikator,
    PersentaseTanpaSatuanPersen,
    IndikatorKosong,
    TargetKosong,
    TargetNolBerpagu,
    TargetTidakDimulaiAngka,
    TujuanSasaranTanpaTarget,
    TahunKolomTc29Salah,
    TahunKolomTc30Salah,
    TahunKolomTc33Salah,
    KepalaBerulangBedaTahun,
    RentangTahunTerbalik,
    TahunDiLuarRenstra,
    GayaAngkaCampur,
    SisaAngka,
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
