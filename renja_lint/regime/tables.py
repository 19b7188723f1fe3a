"""The columns that each table must have, and what its title must say."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.regime.basis import SISTEMATIKA_14, Basis, Jenis, form
from renja_lint.regime.columns import COLUMNS, JENIS_INDIKATOR
from renja_lint.regime.headings import HeadingChoices, HeadingWords


class Kolom(NamedTuple):
    """A column that a table must have, and the wordings of a cell of the heading of which one shows that it is there.

    ``kunci`` are the keys of the format that it may hold.
    """

    nama: str
    kunci: tuple[str, ...]
    kenal: HeadingChoices

    def fits(self, cell: str) -> bool:
        """Tell whether a cell of a heading is this column's."""
        return any(wording.fits(cell) for wording in self.kenal)


class Bentuk(NamedTuple):
    """A form that a table may follow: the columns that it must have at least."""

    kolom: tuple[Kolom, ...]
    basis: Basis


def _kolom(table: str, names: dict[str, tuple[str, ...]]) -> tuple[Kolom, ...]:
    """Give the columns that a form has, by their names, each for keys of the table's columns."""
    return tuple(
        Kolom(nama, keys, tuple(wording for key in keys for wording in COLUMNS[table][key].cell))
        for nama, keys in names.items()
    )


_KODE_NAMA = {"Kode": ("kode",), "Urusan/Bidang Urusan/Program/Kegiatan": ("nama",)}
_EVALUASI = _kolom(
    "evaluasi",
    {
        **_KODE_NAMA,
        "Indikator Kinerja Program/Kegiatan": ("indikator",),
        "Target Renstra": ("target_renstra",),
        "Realisasi sampai dengan tahun sebelumnya": ("realisasi_lalu",),
        "Target Renja": ("target",),
        "Realisasi Renja": ("realisasi",),
        "Tingkat Realisasi": ("tingkat_realisasi",),
        "Perkiraan Realisasi": ("perkiraan",),
        "Tingkat Capaian Target Renstra": ("tingkat_capaian",),
        "Catatan": ("catatan",),
    },
)
_PELAYANAN = _kolom(
    "pelayanan",
    {
        "Indikator Kinerja": ("indikator",),
        "SPM/Standar Nasional": ("spm",),
        "IKK/IKU": ("iku",),
        "Target Renstra": ("target",),
        "Realisasi Capaian": ("realisasi",),
        "Proyeksi": ("proyeksi",),
        "Catatan Analisis": ("catatan",),
    },
)
_TELAAH = _kolom(
    "telaah_rkpd",
    {
        "Program/Kegiatan": ("nama",),
        "Lokasi": ("lokasi",),
        "Indikator Kinerja": ("indikator",),
        "Target Capaian": ("target",),
        "Pagu Indikatif": ("pagu",),
        "Kebutuhan Dana": ("kebutuhan.pagu",),
        "Catatan Penting": ("catatan",),
    },
)
_USULAN = _kolom(
    "usulan",
    {
        "Program/Kegiatan": ("nama",),
        "Lokasi": ("lokasi",),
        "Indikator Kinerja": ("indikator",),
        "Besaran/Volume": ("volume",),
        "Catatan": ("catatan",),
    },
)
_INDIKATOR = {"Indikator Kinerja": ("indikator", *(f"indikator.{kind}" for kind in JENIS_INDIKATOR))}
_LOKASI = {"Lokasi": ("lokasi",)}
_PAGU = {"Kebutuhan Dana/Pagu Indikatif": ("pagu",)}
_SUMBER_DANA = {"Sumber Dana": ("sumber_dana",)}
_MAJU = {"Prakiraan Maju": ("maju", "tolok_ukur_maju", "target_maju", "pagu_maju")}
_RENCANA = _kolom(
    "rencana",
    {
        **_KODE_NAMA,
        **_INDIKATOR,
        **_LOKASI,
        "Target Capaian Kinerja": ("target",),
        **_PAGU,
        **_SUMBER_DANA,
        "Catatan Penting": ("catatan", "alasan"),  # a revision prints its reasons
        **_MAJU,
    },
)
# The print of SIPD and Table 4.1 of Permendagri 14/2026 have the same columns.
_RENCANA_SIPD = _kolom(
    "rencana",
    {
        **_KODE_NAMA,
        **_INDIKATOR,
        "Target Renstra": ("target_renstra",),
        "Target": ("target",),
        **_PAGU,
        **_LOKASI,
        **_SUMBER_DANA,
        "Prioritas Nasional dan Daerah": ("prioritas_nasional", "prioritas_daerah"),
        "Kelompok Sasaran": ("kelompok_sasaran",),
        **_MAJU,
        "Perangkat Daerah Penanggung Jawab": ("penanggung_jawab",),
    },
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
    kenal: HeadingChoices


def _judul(nama: str, *kenal: tuple[str, ...]) -> JudulTabel:
    return JudulTabel(nama, tuple(HeadingWords(words) for words in kenal))


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
