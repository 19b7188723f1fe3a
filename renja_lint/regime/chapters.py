"""The chapters and sub-chapters that a plan of one kind and year must have, in the layouts that are in use."""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.finding import Text
from renja_lint.regime.basis import SISTEMATIKA_14, SISTEMATIKA_86, Basis, Jenis
from renja_lint.regime.titles import has_words

FIRST_RENJA = 2019  # the first yearly plan after Permendagri 86/2017 (inferred); what ruled before is not in our data


class SubbabBaku(NamedTuple):
    """A sub-chapter of a layout.

    Each of ``kunci`` is a set of words by which a title is known to be this one's; ``lain`` are wordings as good as
    ``judul``; ``tabel`` are the plan's tables and lists that are printed in it.
    """

    nomor: str
    judul: str
    kunci: tuple[str, ...]
    lain: tuple[str, ...] = ()
    tabel: tuple[str, ...] = ()
    wajib: bool = True

    def fits(self, judul: str) -> bool:
        """Tell whether a title is this sub-chapter's."""
        return any(has_words(judul, words) for words in self.kunci)


class Kandungan(NamedTuple):
    """What the text of a chapter must speak of, and phrases of which one shows that it does."""

    nama: Text
    kata: tuple[str, ...]


class BabBaku(NamedTuple):
    """A chapter of a layout; the fields as in ``Subbab``."""

    nomor: int
    judul: str
    kunci: tuple[str, ...]
    lain: tuple[str, ...] = ()
    tabel: tuple[str, ...] = ()
    subbab: tuple[SubbabBaku, ...] = ()
    kandungan: tuple[Kandungan, ...] = ()

    def fits(self, judul: str) -> bool:
        """Tell whether a title is this chapter's."""
        return any(has_words(judul, words) for words in self.kunci)


class Sistematika(NamedTuple):
    """One layout: its name, its chapters in order, and the tables that a plan laid out so must have."""

    nama: str
    bab: tuple[BabBaku, ...]
    tabel: tuple[str, ...]
    basis: Basis


_PENDAHULUAN = BabBaku(
    1,
    "Pendahuluan",
    ("pendahuluan",),
    subbab=(
        SubbabBaku("1.1", "Latar Belakang", ("latar belakang",)),
        SubbabBaku("1.2", "Landasan Hukum", ("landasan hukum", "dasar hukum"), ("Dasar Hukum",), ("dasar_hukum",)),
        SubbabBaku("1.3", "Maksud dan Tujuan", ("maksud", "tujuan")),
        SubbabBaku("1.4", "Sistematika Penulisan", ("sistematika",), ("Sistematika",)),
    ),
)
_KINERJA = (
    SubbabBaku(
        "2.2",
        "Analisis Kinerja Pelayanan Perangkat Daerah",
        ("kinerja pelayanan", "analisis kinerja", "capaian kinerja"),
        tabel=("pelayanan",),
    ),
    SubbabBaku(
        "2.3",
        "Isu-isu Penting Penyelenggaraan Tugas dan Fungsi Perangkat Daerah",
        ("isu", "permasalahan"),
        ("Isu-isu Strategis", "Permasalahan dan Isu Strategis"),
    ),
)
_EVALUASI = (
    "2.1",
    "Evaluasi Pelaksanaan Renja Perangkat Daerah Tahun Lalu dan Capaian Renstra Perangkat Daerah",
    ("evaluasi", "capaian renstra"),
)
_REVIEW = ("rancangan rkpd", "telaah rkpd", "telaah rancangan")
_USULAN = SubbabBaku(
    "2.5",
    "Penelaahan Usulan Program dan Kegiatan Masyarakat",
    ("usulan", "aspirasi", "pokok pikiran"),
    ("Penelaahan Usulan Masyarakat",),
    ("usulan",),
)
_TUJUAN = (
    SubbabBaku("3.1", "Telaahan terhadap Kebijakan Nasional", ("kebijakan nasional",)),
    SubbabBaku(
        "3.2", "Tujuan dan Sasaran Renja Perangkat Daerah", ("tujuan", "sasaran"),
        ("Tujuan dan Sasaran",), ("tujuan_sasaran",),
    ),
    SubbabBaku("3.3", "Program dan Kegiatan", ("program kegiatan", "program"), (), ("rencana",)),
)  # fmt: skip
_PENUTUP = BabBaku(
    5,
    "Penutup",
    ("penutup",),
    kandungan=(
        Kandungan(
            Text(id="catatan penting", en="important notes (catatan penting)"),
            ("catatan penting", "hal penting", "mendapat perhatian", "perlu diperhatikan"),
        ),
        Kandungan(Text(id="kaidah-kaidah pelaksanaan", en="rules of execution (kaidah pelaksanaan)"), ("kaidah",)),
        Kandungan(Text(id="rencana tindak lanjut", en="follow-up (rencana tindak lanjut)"), ("tindak lanjut",)),
    ),
)
_FIVE = (
    _PENDAHULUAN,
    BabBaku(
        2,
        "Hasil Evaluasi Renja Perangkat Daerah Tahun Lalu",
        ("evaluasi",),
        ("Evaluasi Renja", "Evaluasi Pelaksanaan Renja"),
        ("evaluasi",),
        (
            SubbabBaku(*_EVALUASI, ("Evaluasi Pelaksanaan Renja",), ("evaluasi",)),
            *_KINERJA,
            SubbabBaku("2.4", "Review terhadap Rancangan Awal RKPD", _REVIEW, (), ("telaah_rkpd",)),
            _USULAN,
        ),
    ),
    BabBaku(3, "Tujuan dan Sasaran Perangkat Daerah", ("tujuan sasaran",), (), ("tujuan_sasaran",), _TUJUAN),
    BabBaku(4, "Rencana Kerja dan Pendanaan Perangkat Daerah", ("pendanaan",), (), ("rencana",)),
    _PENUTUP,
)
_EVALUASI_PERUBAHAN = BabBaku(
    2,
    "Evaluasi Pelaksanaan Renja Perangkat Daerah sampai dengan Triwulan II",
    ("evaluasi",),
    ("Evaluasi Renja",),
    ("evaluasi",),
    (
        SubbabBaku(*_EVALUASI, ("Evaluasi Pelaksanaan Renja",), ("evaluasi",)),
        *_KINERJA,
        SubbabBaku("2.4", "Review terhadap Rancangan Perubahan RKPD", _REVIEW, (), ("telaah_rkpd",)),
        _USULAN,
    ),
)
_FOUR_REVISED = (
    _PENDAHULUAN,
    _EVALUASI_PERUBAHAN,
    BabBaku(
        3,
        "Rencana Kerja dan Pendanaan Perangkat Daerah",
        ("pendanaan", "tujuan sasaran", "program kegiatan"),
        ("Tujuan, Sasaran, Program dan Kegiatan",),
        ("rencana", "tujuan_sasaran"),
        _TUJUAN,
    ),
    _PENUTUP._replace(nomor=4),
)
_FIVE_REVISED = (_FIVE[0], _EVALUASI_PERUBAHAN, *_FIVE[2:])
# What stands in the chapters of the layout of 2027 is known by topic only: no sub-chapter, no content is asked for.
_SIX = (
    _PENDAHULUAN._replace(subbab=tuple(part._replace(wajib=False) for part in _PENDAHULUAN.subbab)),
    _FIVE[1]._replace(judul="Hasil Evaluasi Renja Tahun Lalu", tabel=("evaluasi", "pelayanan", "usulan"), subbab=()),
    _FIVE[2]._replace(judul="Tujuan dan Sasaran", subbab=()),
    _FIVE[3]._replace(judul="Rencana Kerja dan Pendanaan"),
    BabBaku(5, "Kinerja Penyelenggaraan Bidang Urusan", ("kinerja penyelenggaraan", "kinerja urusan")),
    _PENUTUP._replace(nomor=6, kandungan=()),
)

_ALL_TABLES = ("evaluasi", "pelayanan", "telaah_rkpd", "usulan", "rencana")
INDUK_5 = Sistematika(
    "5-bab",
    _FIVE,
    _ALL_TABLES,
    Basis(SISTEMATIKA_86, "P", "formulir verifikasi 3 Bappelitbangda; SI-VERENA Provinsi Sumatera Barat", certain=True),
)
PERUBAHAN_4 = Sistematika(
    "4-bab",
    _FOUR_REVISED,
    _ALL_TABLES,
    Basis(SISTEMATIKA_86, "P", "SI-VERENA Provinsi Sumatera Barat, modul Perubahan"),
)
PERUBAHAN_5 = Sistematika(
    "5-bab", _FIVE_REVISED, _ALL_TABLES, Basis(SISTEMATIKA_86, "P", "templat Perubahan Renja Kabupaten Cirebon")
)
_SIX_BASIS = Basis(SISTEMATIKA_14, "P", "berita acara verifikasi Renja 2027 Kabupaten Cirebon, formulir kecamatan")
INDUK_6 = Sistematika("6-bab", _SIX, ("rencana",), _SIX_BASIS)
# In May 2026 reviewers of another province still asked for five chapters in the yearly plan of 2027.
_LATE_5 = INDUK_5._replace(basis=Basis(SISTEMATIKA_86, "P", "catatan reviu Renja 2027 Provinsi Sumatera Barat"))
# Whether a revision of 2027 or later follows the new layout is not known.
_PERUBAHAN_6 = INDUK_6._replace(basis=_SIX_BASIS._replace(evidence="I"))

# The layouts in use: (last year, kind, layouts), the usual one first.
_IN_USE: tuple[tuple[int, Jenis, tuple[Sistematika, ...]], ...] = (
    (2026, "induk", (INDUK_5,)),
    (2027, "induk", (INDUK_6, _LATE_5)),
    (9999, "induk", (INDUK_6,)),
    (2026, "perubahan", (PERUBAHAN_4, PERUBAHAN_5)),
    (9999, "perubahan", (PERUBAHAN_4, PERUBAHAN_5, _PERUBAHAN_6)),
)

SISTEMATIKA_NAMES = tuple(sorted({layout.nama for _, _, found in _IN_USE for layout in found}))  # by name


def list_sistematika(jenis: Jenis | None, tahun: int | None) -> tuple[Sistematika, ...]:
    """Give the layouts that a plan may follow, the usual one first; none where its kind or year is not known."""
    if jenis is None or tahun is None or tahun < FIRST_RENJA:
        return ()
    return next(found for last, kind, found in _IN_USE if kind == jenis and tahun <= last)
