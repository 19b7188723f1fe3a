"""The document model of format 1: what a plan file may hold, typed and frozen."""

from __future__ import annotations

from typing import Annotated, ClassVar

from renja_lint.plan.fields import (
    Bagian,
    Daftar,
    Edisi,
    HalPembacaan,
    Isi,
    Jenis,
    JenisIndikator,
    KodeCetak,
    Opened,
    Persentase,
    SatuanPagu,
    SelTarget,
    SifatIndikator,
    Tahun,
    TanggalCetak,
    Teks,
    Tingkat,
    Uang,
    Versi,
    heading_blocks,
)


class Pengesahan(Isi):
    """The sign-off."""

    tempat: Teks = None
    tanggal: TanggalCetak = None
    jabatan: Teks = None
    nama: Teks = None
    pangkat: Teks = None
    nip: Teks = None


class Belanja(Isi):
    """The budget by kind of expenditure, in rupiah."""

    operasi: Uang = None
    modal: Uang = None
    tidak_terduga: Uang = None
    transfer: Uang = None


class Subbab(Isi):
    """A sub-chapter."""

    nomor: Teks = None
    judul: Teks = None
    teks: Teks = None


class Bab(Isi):
    """A chapter; without a number it is front matter."""

    nomor: Teks = None
    judul: Teks = None
    teks: Teks = None
    subbab: Daftar[Subbab] = ()
    pengesahan: Bagian[Pengesahan] = None


class Kepala(Isi):
    """One printed heading block of a table; ``setelah`` names the row that it is printed after."""

    setelah: Teks = None
    isi: Daftar[Teks] = ()


KepalaTabel = Annotated[tuple[Kepala, ...], Opened(heading_blocks)]


class IsiBaris(Isi):
    """What every row may carry."""

    kode: KodeCetak = None
    tingkat: Tingkat = None
    nama: Teks = None
    catatan: Teks = None


class IndikatorRencana(Isi):
    """An indicator in a row of T-C.33, with its targets."""

    jenis: JenisIndikator = None
    nama: Teks = None
    target_sebelum: SelTarget = None
    target: SelTarget = None
    tolok_ukur_maju: Teks = None
    target_maju: SelTarget = None


class BarisRencana(IsiBaris):
    """A row of T-C.33.

    SIPD prints two columns of what was before a revision, ``pagu_rkpd`` and ``pagu_apbd``; ``pagu_sebelum`` is the one
    that other forms have.
    """

    indikator: Daftar[IndikatorRencana] = ()
    target_renstra: SelTarget = None
    realisasi_lalu: SelTarget = None
    prakiraan: SelTarget = None
    lokasi: Teks = None
    pagu_rkpd: Uang = None
    pagu_apbd: Uang = None
    pagu_sebelum: Uang = None
    pagu: Uang = None
    pagu_maju: Uang = None
    sumber_dana: Teks = None
    prioritas_nasional: Teks = None
    prioritas_daerah: Teks = None
    kelompok_sasaran: Teks = None
    penanggung_jawab: Teks = None
    alasan: Teks = None


class BarisEvaluasi(IsiBaris):
    """A row of T-C.29."""

    indikator: Teks = None
    jenis_indikator: SifatIndikator = None
    target_renstra: SelTarget = None
    realisasi_lalu: SelTarget = None
    target: SelTarget = None
    realisasi: SelTarget = None
    tingkat_realisasi: Persentase = None
    target_akhir: SelTarget = None
    perkiraan: SelTarget = None
    tingkat_capaian: Persentase = None


class SisiTelaah(Isi):
    """One side of a row of T-C.31."""

    nama: Teks = None
    lokasi: Teks = None
    indikator: Teks = None
    target: SelTarget = None
    pagu: Uang = None


class BarisTelaah(IsiBaris):
    """A row of T-C.31: the draft RKPD on one side, the analysed need on the other."""

    rancangan: Bagian[SisiTelaah] = None
    kebutuhan: Bagian[SisiTelaah] = None


class BarisPelayanan(IsiBaris):
    """A row of T-C.30; its values stand in the order of the table's years."""

    indikator: Teks = None
    spm: Teks = None
    iku: Teks = None
    target: Daftar[SelTarget] = ()
    realisasi: Daftar[SelTarget] = ()
    proyeksi: Daftar[SelTarget] = ()


class BarisUsulan(IsiBaris):
    """A row of T-C.32."""

    lokasi: Teks = None
    indikator: Teks = None
    volume: Teks = None


class BarisTujuan(Isi):
    """A row of the table of aims; without ``tujuan`` it continues the one above."""

    tujuan: Teks = None
    indikator_tujuan: Teks = None
    target_tujuan: SelTarget = None
    sasaran: Teks = None
    indikator_sasaran: Teks = None
    target: SelTarget = None
    catatan: Teks = None


class IsiTabel(Isi):
    """What every table takes beside its rows."""

    nomor: Teks = None
    judul: Teks = None
    kepala: KepalaTabel = ()


class TabelTujuan(IsiTabel):
    """The aims and their targets."""

    baris: Daftar[BarisTujuan] = ()


class TabelEvaluasi(IsiTabel):
    """T-C.29."""

    baris: Daftar[BarisEvaluasi] = ()


class TahunPelayanan(Isi):
    """The years of T-C.30's columns."""

    target: Daftar[Tahun] = ()
    realisasi: Daftar[Tahun] = ()
    proyeksi: Daftar[Tahun] = ()


class TabelPelayanan(IsiTabel):
    """T-C.30."""

    tahun: Bagian[TahunPelayanan] = None
    baris: Daftar[BarisPelayanan] = ()


class TotalTelaah(Isi):
    """The totals of T-C.31's two sides."""

    rancangan: Uang = None
    kebutuhan: Uang = None


class TabelTelaah(IsiTabel):
    """T-C.31; ``satuan_pagu`` ``ribu`` where amounts are printed in thousands of rupiah."""

    satuan_pagu: SatuanPagu = None
    baris: Daftar[BarisTelaah] = ()
    total: Bagian[TotalTelaah] = None


class TabelUsulan(IsiTabel):
    """T-C.32."""

    alasan_nihil: Teks = None
    baris: Daftar[BarisUsulan] = ()


class TotalRencana(Isi):
    """The totals of T-C.33."""

    pagu_rkpd: Uang = None
    pagu_apbd: Uang = None
    pagu_sebelum: Uang = None
    pagu: Uang = None
    pagu_maju: Uang = None


class TabelRencana(IsiTabel):
    """T-C.33."""

    baris: Daftar[BarisRencana] = ()
    total: Bagian[TotalRencana] = None


class Pembacaan(Isi):
    """What a reader could not take from a document as it stands.

    ``hal`` is baris_terulang (a row printed again, without amounts or under another name), kolom_tidak_ditemukan,
    isi_tidak_berpasangan (the indicators and targets of one cell differ in number), or tabel_tidak_dikenali (a table
    that none of the format's is, by its first headings).
    """

    hal: HalPembacaan = None
    tabel: Teks = None
    kode: Teks = None
    nama: Teks = None
    kolom: Teks = None


class Renja(Isi):
    """A whole plan; what it must hold by law is the business of rules, what this format needs is in ``REQUIRED``."""

    REQUIRED: ClassVar[tuple[str, ...]] = ("renja", "jenis", "tahun", "perangkat_daerah")

    renja: Versi = None
    jenis: Jenis = None
    tahun: Tahun = None
    perangkat_daerah: Teks = None
    daerah: Teks = None
    provinsi: Teks = None
    renstra: Teks = None
    nomenklatur: Edisi = None
    pengesahan: Bagian[Pengesahan] = None
    belanja: Bagian[Belanja] = None
    plafon: Uang = None
    bab: Daftar[Bab] = ()
    dasar_hukum: Daftar[Teks] = ()
    tujuan_sasaran: Bagian[TabelTujuan] = None
    evaluasi: Bagian[TabelEvaluasi] = None
    pelayanan: Bagian[TabelPelayanan] = None
    telaah_rkpd: Bagian[TabelTelaah] = None
    usulan: Bagian[TabelUsulan] = None
    rencana: Bagian[TabelRencana] = None
    pembacaan: Daftar[Pembacaan] = ()
