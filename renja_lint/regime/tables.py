"""The columns that each table must have, and what its title must say."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.regime.basis import SISTEMATIKA_14, Basis, Jenis, form
from renja_lint.regime.headings import Wording


class Kolom(NamedTuple):
    """A column that a table must have, and the wordings of a heading of which one shows that it is there."""

    nama: str
    kenal: tuple[Wording, ...]

    def fits(self, heading: str) -> bool:
        """Tell whether a heading is this column's."""
        return any(wording.fits(heading) for wording in self.kenal)


class Bentuk(NamedTuple):
    """A form that a table may follow: the columns that it must have at least."""

    kolom: tuple[Kolom, ...]
    basis: Basis


def _kolom(nama: str, *kenal: tuple[str, ...], without: tuple[str, ...] = ()) -> Kolom:
    return Kolom(nama, tuple(Wording(words, without) for words in kenal))


_KODE = _kolom("Kode", ("kode",))
_URAIAN = _kolom(
    "Urusan/Bidang Urusan/Program/Kegiatan", ("urusan",), ("program",), ("uraian",),
    without=("indikator", "target", "realisasi", "capaian", "keluaran"),
)  # fmt: skip
_PROGRAM = _kolom("Program/Kegiatan", ("program",), ("kegiatan",), ("usulan",), without=("target", "indikator"))
_INDIKATOR = _kolom("Indikator Kinerja", ("indikator",), ("tolok ukur",))
_LOKASI = _kolom("Lokasi", ("lokasi",), ("alamat",))
_CATATAN = _kolom("Catatan", ("catatan",), ("ket",))
_SUMBER_DANA = _kolom("Sumber Dana", ("sumber dana",), ("sumber pendanaan",), ("sumber pembiayaan",))
_MAJU = _kolom("Prakiraan Maju", ("perkiraan maju",))
_PAGU = _kolom("Kebutuhan Dana/Pagu Indikatif", ("pagu",), ("dana",), ("anggaran",), without=("sumber", "kerangka"))
_TARGET_RENSTRA = _kolom(
    "Target Renstra", ("target", "renstra"), ("target", "akhir periode"),
    without=("realisasi", "perkiraan", "tingkat", "renja"),
)  # fmt: skip

_EVALUASI = (
    _KODE,
    _URAIAN,
    _kolom("Indikator Kinerja Program/Kegiatan", ("indikator",)),
    _TARGET_RENSTRA,
    _kolom(
        "Realisasi sampai dengan tahun sebelumnya", ("realisasi", "sd"), ("realisasi", "hasil program"),
        without=("perkiraan", "renja", "triwulan", "semester", "tingkat"),
    ),
    _kolom("Target Renja", ("target", "renja"), without=("realisasi", "perkiraan")),
    _kolom("Realisasi Renja", ("realisasi", "renja"), ("realisasi", "triwulan"), without=("perkiraan", "tingkat")),
    _kolom("Tingkat Realisasi", ("tingkat realisasi",), ("tingkat", "realisasi")),
    _kolom("Perkiraan Realisasi", ("perkiraan",)),
    _kolom("Tingkat Capaian Target Renstra", ("tingkat capaian",), ("tingkat", "renstra")),
    _CATATAN,
)  # fmt: skip
_PELAYANAN = (
    _INDIKATOR,
    _kolom("SPM/Standar Nasional", ("spm",), ("standar",)),
    _kolom("IKK/IKU", ("ikk",), ("iku",), ("indikator kinerja kunci",), ("indikator kinerja utama",)),
    _kolom("Target Renstra", ("target",)),
    _kolom("Realisasi Capaian", ("realisasi",)),
    _kolom("Proyeksi", ("proyeksi",)),
    _kolom("Catatan Analisis", ("catatan",), ("ket",)),
)
_TELAAH = (
    _PROGRAM,
    _LOKASI,
    _INDIKATOR,
    _kolom("Target Capaian", ("target",)),
    _kolom("Pagu Indikatif", ("pagu",)),
    _kolom("Kebutuhan Dana", ("kebutuhan",)),
    _kolom("Catatan Penting", ("catatan",), ("ket",)),
)
_USULAN = (_PROGRAM, _LOKASI, _INDIKATOR, _kolom("Besaran/Volume", ("besaran",), ("volume",)), _CATATAN)
_RENCANA = (
    _KODE,
    _URAIAN,
    _INDIKATOR,
    _LOKASI,
    _kolom("Target Capaian Kinerja", ("target",)),
    _PAGU,
    _SUMBER_DANA,
    _kolom("Catatan Penting", ("catatan",), ("ket",), ("alasan",)),  # a revision prints its reasons
    _MAJU,
)
# The print of SIPD and Table 4.1 of Permendagri 14/2026 have the same columns.
_RENCANA_SIPD = (
    _KODE,
    _URAIAN,
    _INDIKATOR,
    _TARGET_RENSTRA,
    _kolom("Target", ("target",)),
    _PAGU,
    _LOKASI,
    _SUMBER_DANA,
    _kolom("Prioritas Nasional dan Daerah", ("prioritas",)),
    _kolom("Kelompok Sasaran", ("kelompok sasaran",)),
    _MAJU,
    _kolom("Perangkat Daerah Penanggung Jawab", ("penanggung jawab",)),
)

_PRACTICE = "formulir verifikasi Bappeda, Renja yang diterbitkan"
_SIPD = Bentuk(_RENCANA_SIPD, Basis(SISTEMATIKA_14, "P", "cetak SIPD; kode aplikasi penyusun Tabel 4.1"))
# The headings of T-C.29 are worded in too many ways for their words to be proof.
_WORDED = Bentuk(_EVALUASI, Basis(form("evaluasi"), "P", _PRACTICE))
_ANNEX: dict[str, Bentuk] = {
    "evaluasi": _WORDED,
    "pelayanan": Bentuk(_PELAYANAN, Basis(form("pelayanan"), "P", _PRACTICE, certain=True)),
    "telaah_rkpd": Bentuk(_TELAAH, Basis(form("telaah_rkpd"), "P", _PRACTICE, certain=True)),
    "usulan": Bentuk(_USULAN, Basis(form("usulan"), "P", _PRACTICE, certain=True)),
    "rencana": Bentuk(_RENCANA, Basis(form("rencana"), "P", _PRACTICE, certain=True)),
}
# The revision's T-C.29 is known from practice only.
_REVISED = Bentuk(_EVALUASI, Basis(form("evaluasi"), "P", "SI-VERENA Provinsi Sumatera Barat; satu Renja perubahan"))
_NEW_FORM = 2027  # from this year's plan on Table 4.1 of Permendagri 14/2026 comes first


def forms_of(table: str, jenis: Jenis | None, tahun: int | None) -> tuple[Bentuk, ...]:
    """Give the forms that a table of a plan may follow, its own first; none where kind or year is not known."""
    if jenis is None or tahun is None or table not in _ANNEX:
        return ()
    if table == "evaluasi" and jenis == "perubahan":
        return (_REVISED,)
    if table != "rencana":
        return (_ANNEX[table],)
    return (_SIPD, _ANNEX[table]) if tahun >= _NEW_FORM else (_ANNEX[table], _SIPD)


class JudulTabel(NamedTuple):
    """How a table is called: its name in full, and the words of which one set shows that a title names it."""

    nama: str
    kenal: tuple[Wording, ...]


def _judul(nama: str, *kenal: tuple[str, ...]) -> JudulTabel:
    return JudulTabel(nama, tuple(Wording(words) for words in kenal))


TABLE_TITLES: dict[str, JudulTabel] = {
    "tujuan_sasaran": _judul("Tujuan dan Sasaran", ("tujuan",), ("sasaran",)),
    "evaluasi": _judul(
        "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra", ("evaluasi",), ("pencapaian renstra",)
    ),
    "pelayanan": _judul("Pencapaian Kinerja Pelayanan", ("kinerja",), ("pelayanan",)),
    "telaah_rkpd": _judul("Review terhadap Rancangan Awal RKPD", ("rancangan",), ("rkpd",), ("rencana kerja",)),
    "usulan": _judul("Usulan Program dan Kegiatan dari Para Pemangku Kepentingan", ("usulan",), ("aspirasi",)),
    "rencana": _judul(
        "Rumusan Rencana Program dan Kegiatan dan Prakiraan Maju",
        ("rencana",), ("rumusan",), ("renja",), ("program", "kegiatan"), ("perkiraan maju",),
    ),
}  # fmt: skip
