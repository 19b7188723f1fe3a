"""The columns of each table: the words of a heading that show what one holds.

Two read headings by these words. A document's reader sees a whole column with all cells above it, and tries the columns
of a table in an order. A form asks whether a heading has a column at all, and sees each cell alone, without what stands
above or below it. What only one of them takes for the column, or leaves, stands beside what both take.
"""

from __future__ import annotations

from typing import NamedTuple

from renja_lint.regime.headings import HeadingChoices, HeadingWords

JENIS_INDIKATOR = ("capaian", "keluaran", "hasil")  # of the indicators of T-C.33
SIDES = ("rancangan", "kebutuhan")  # of T-C.31

Words = tuple[str, ...]


class Column(NamedTuple):
    """The wordings of which one shows a column: of all cells above it, or of one cell of the heading alone."""

    whole: HeadingChoices
    cell: HeadingChoices


def _known(*sets: Words, without: Words = (), whole: Words = (), cell: Words = ()) -> Column:
    """Make a column of the sets of words that both readers know it by; ``whole`` and ``cell`` exclude for one alone."""
    return Column(
        tuple(HeadingWords(words, (*without, *whole)) for words in sets),
        tuple(HeadingWords(words, (*without, *cell)) for words in sets),
    )


def _by_whole(*sets: Words, without: Words = ()) -> Column:
    return Column(tuple(HeadingWords(words, without) for words in sets), ())


def _by_cell(*sets: Words, without: Words = ()) -> Column:
    return Column((), tuple(HeadingWords(words, without) for words in sets))


def _either(*columns: Column) -> Column:
    return Column(
        tuple(wording for column in columns for wording in column.whole),
        tuple(wording for column in columns for wording in column.cell),
    )


_KODE = _known(("kode",), ("kd",), ("nomor rekening",), whole=("urusan", "program", "kegiatan", "uraian"))
_INDIKATOR = _known(("indikator",), ("tolok ukur",))
_LOKASI = _known(("lokasi",), ("alamat",))
_CATATAN = _known(("catatan",), ("ket",))
_TARGET = _known(("target",))

# Beside these words a cell that names programs or kegiatan says what of them the column holds.
_NO_NAME = ("indikator", "target", "realisasi", "capaian", "keluaran")
_NAMA = _either(
    _known(("urusan",), ("program",), ("uraian",), ("nomenklatur",), cell=_NO_NAME),
    _known(("kegiatan",), cell=(*_NO_NAME, "hasil", "output")),
)
_NO_PROGRAM = ("target", "indikator")
_RENSTRA = (("target", "renstra"), ("target", "akhir periode"))
_NO_RENSTRA = ("realisasi", "perkiraan", "tingkat", "renja")

_PAGU = (("pagu",), ("dana",), ("anggaran",), ("kebutuhan",))
_NO_INDICATOR = ("target", "realisasi", "perkiraan", "pagu", "anggaran")  # whatever kind a cell names beside them
_NO_CAPAIAN = ("kegiatan", "keluaran", "hasil", "output")
_RENCANA = {
    "kode": _KODE,
    "nama": _NAMA,
    "indikator": _INDIKATOR,
    # Of a kind, which columns of targets may have too: documents tell the two apart by what stands above.
    "indikator.capaian": _either(
        _by_whole(("program",), ("outcome",), without=_NO_CAPAIAN),
        _by_cell(("capaian", "program"), ("capaian", "outcome"), without=(*_NO_CAPAIAN, *_NO_INDICATOR)),
    ),
    "indikator.keluaran": _known(
        ("keluaran",), ("output",), without=("hasil", "outcome", "program"), cell=_NO_INDICATOR
    ),
    "indikator.hasil": _known(("hasil",), without=("keluaran", "output", "program"), cell=_NO_INDICATOR),
    "lokasi": _LOKASI,
    "satuan": _known(("satuan",), without=("target", "harga")),
    "realisasi_lalu": _known(("realisasi",)),
    "prakiraan": _known(("perkiraan",), without=("maju",)),
    "target_renstra": _either(
        _known(*_RENSTRA, ("target", "rencana strategis"), cell=_NO_RENSTRA),
        # "Target" may stand in the cell above.
        _by_cell(
            ("renstra",), ("akhir periode",), ("rencana strategis",),
            without=(*_NO_RENSTRA, "tujuan", "sasaran", "indikator", "pagu"),
        ),
    ),
    "target": _TARGET,
    "pagu": _known(*_PAGU, cell=("sumber", "kerangka")),
    "sumber_dana": _known(("sumber dana",), ("sumber pendanaan",), ("sumber pembiayaan",), ("sumber anggaran",)),
    # Both priorities may stand in one column; the cell above two columns names neither.
    "prioritas_nasional": _either(_by_whole(("prioritas", "nasional")), _by_cell(("prioritas",))),
    "prioritas_daerah": _by_whole(("prioritas", "daerah"), ("prioritas", "kab"), ("prioritas", "provinsi")),
    "kelompok_sasaran": _known(("kelompok sasaran",), ("penerima manfaat",)),
    "penanggung_jawab": _known(("penanggung jawab",), ("pelaksana",), without=("pelaksanaan",)),
    "alasan": _known(("alasan",)),
    "catatan": _CATATAN,
    "maju": _known(("maju",)),
    # Below the cell of the forward estimate, which is all that a form asks for.
    "tolok_ukur_maju": _by_whole(("tolok ukur",), ("indikator",)),
    "pagu_maju": _by_whole(*_PAGU, ("rp",)),
    "target_maju": _by_whole(("target",)),
}  # fmt: skip
# Documents tell what was aimed at and reached by the order of the columns; a form knows them by their words alone.
_EVALUASI = {
    "kode": _KODE,
    "nama": _NAMA,
    "indikator": _INDIKATOR,
    "target_renstra": _by_cell(*_RENSTRA, without=_NO_RENSTRA),
    "realisasi_lalu": _by_cell(
        ("realisasi", "sd"), ("realisasi", "hasil program"),
        without=("perkiraan", "renja", "triwulan", "semester", "tingkat"),
    ),
    "target": _by_cell(("target", "renja"), without=("realisasi", "perkiraan")),
    "realisasi": _by_cell(("realisasi", "renja"), ("realisasi", "triwulan"), without=("perkiraan", "tingkat")),
    "tingkat_realisasi": _by_cell(("tingkat", "realisasi")),
    "perkiraan": _known(("perkiraan",)),
    "tingkat_capaian": _by_cell(("tingkat capaian",), ("tingkat", "renstra")),
    "catatan": _CATATAN,
}  # fmt: skip
# Documents take the key indicators for the only ones where there are no others; a form asks for both.
_PELAYANAN = {
    "indikator": _either(_known(("indikator",)), _by_cell(("tolok ukur",))),
    "spm": _known(("spm",), ("standar",)),
    "iku": _known(("iku",), ("ikk",), ("indikator kinerja utama",), ("indikator kinerja kunci",)),
    "target": _TARGET,
    "realisasi": _known(("realisasi",)),
    "proyeksi": _known(("proyeksi",)),
    "catatan": _CATATAN,
}
_TELAAH = {
    "kode": _KODE,
    "nama": _either(
        _known(("urusan",), ("program",), ("kegiatan",), ("uraian",), ("nomenklatur",), cell=_NO_PROGRAM),
        _by_cell(("usulan",), without=_NO_PROGRAM),
    ),
    "lokasi": _LOKASI,
    "indikator": _INDIKATOR,
    "target": _TARGET,
    "pagu": _either(_known(("pagu",)), _known(("dana",), ("anggaran",), cell=("kebutuhan",))),
    # Documents know it as the second column of money; its side is headed "Hasil Analisis Kebutuhan".
    "kebutuhan.pagu": _by_cell(("kebutuhan",), ("analisis",)),
    "catatan": _CATATAN,
}
_USULAN = {
    "nama": _known(("program",), ("kegiatan",), ("usulan",), cell=_NO_PROGRAM),
    "lokasi": _LOKASI,
    "indikator": _INDIKATOR,
    "volume": _known(("besaran",), ("volume",)),
    "catatan": _CATATAN,
}
_TUJUAN = {
    "tujuan": _known(("tujuan",)),
    "sasaran": _known(("sasaran",)),
    "indikator": _INDIKATOR,
    "target": _TARGET,
    "catatan": _CATATAN,
}

# By table, then by key: one of the format, or what the keys of its sides, kinds or next year have in common.
COLUMNS: dict[str, dict[str, Column]] = {
    "tujuan_sasaran": _TUJUAN,
    "evaluasi": _EVALUASI,
    "pelayanan": _PELAYANAN,
    "telaah_rkpd": _TELAAH,
    "usulan": _USULAN,
    "rencana": _RENCANA,
}
