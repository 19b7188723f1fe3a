"""The tables of a plan: headings and official rows, the cells blank."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from renja_lint.regime import Regime, Sistematika
from renja_lint.skeleton.headings import headings, numbers, title
from renja_lint.skeleton.rows import Row
from renja_lint.source.writing import Blank, Tree

Rows = Sequence[Row]

_EVALUATED = (
    "target_renstra",
    "realisasi_lalu",
    "target",
    "realisasi",
    "tingkat_realisasi",
    "target_akhir",
    "perkiraan",
    "tingkat_capaian",
)
_NOT_REVISED = "target_akhir"  # the running year of a revision is its own: its target is that of the plan
_SHARES = ("tingkat_realisasi", "tingkat_capaian")  # percentages, whatever the row's unit
_MEASURED = ("program", "kegiatan", "sub_kegiatan")


def tables(rows: Rows, regime: Regime, layout: Sistematika, agency: str) -> dict[str, Tree]:
    """Give the tables that a layout prints, in the order of the format."""
    contents = {
        "tujuan_sasaran": _tujuan(),
        "evaluasi": _evaluasi(rows, regime),
        "pelayanan": _pelayanan(regime),
        "telaah_rkpd": _telaah(rows),
        "usulan": _usulan(),
        "rencana": _rencana(rows, regime),
    }
    printed = numbers(layout)
    return {
        name: {
            "nomor": printed[name],
            "judul": title(name, regime, layout, agency),
            "kepala": headings(name, regime),
            **content,
        }
        for name, content in contents.items()
        if name in printed
    }


def _tujuan() -> dict[str, Tree]:
    keys = ("tujuan", "indikator_tujuan", "target_tujuan", "sasaran", "indikator_sasaran", "target")
    return {"baris": [dict.fromkeys(keys)]}


def _evaluasi(rows: Rows, regime: Regime) -> dict[str, Tree]:
    columns = [column for column in _EVALUATED if regime.jenis != "perubahan" or column != _NOT_REVISED]
    return {"baris": [_head(row) | _evaluated(row, columns) for row in rows]}


def _evaluated(row: Row, columns: Iterable[str]) -> dict[str, Tree]:
    if row.tingkat not in _MEASURED:
        return {}
    cells: dict[str, Tree] = {key: Blank("... %") if key in _SHARES else _target(row) for key in columns}
    return {"indikator": _indicator(row), **cells, "catatan": None}


def _pelayanan(regime: Regime) -> dict[str, Tree]:
    years = regime.service_years()
    cells: dict[str, Tree] = {run: [Blank(str(year)) for year in each] for run, each in years.items()}
    row: dict[str, Tree] = {"indikator": None, "spm": None, "iku": None, **cells, "catatan": None}
    return {"tahun": {run: [str(year) for year in each] for run, each in years.items()}, "baris": [row]}


def _telaah(rows: Rows) -> dict[str, Tree]:
    return {
        "satuan_pagu": "rupiah",
        "baris": [_head(row) | _sides(row) for row in rows if row.tingkat in _MEASURED],
        "total": {"rancangan": None, "kebutuhan": None},
    }


def _sides(row: Row) -> dict[str, Tree]:
    side: dict[str, Tree] = {"lokasi": None, "indikator": _indicator(row), "target": _target(row), "pagu": None}
    return {"rancangan": side, "kebutuhan": {"nama": row.nama, **side}, "catatan": None}


def _usulan() -> dict[str, Tree]:
    return {
        "alasan_nihil": Blank("isi bila tidak ada usulan"),
        "baris": [dict.fromkeys(("nama", "lokasi", "indikator", "volume", "catatan"))],
    }


def _rencana(rows: Rows, regime: Regime) -> dict[str, Tree]:
    money = ("pagu_sebelum", "pagu", "pagu_maju") if regime.jenis == "perubahan" else ("pagu", "pagu_maju")
    return {"baris": [_head(row) | _planned(row, regime) for row in rows], "total": dict.fromkeys(money)}


def _planned(row: Row, regime: Regime) -> dict[str, Tree]:
    """Give the cells of a row of T-C.33: those that its level has, of the columns of the plan's form."""
    printed = {kolom.nama for kolom in regime.table_forms("rencana")[0].kolom}
    is_revision = regime.jenis == "perubahan"
    is_measured, is_lowest = row.tingkat in _MEASURED, row.tingkat == "sub_kegiatan"
    targets = ("target_sebelum", "target", "target_maju") if is_revision else ("target", "target_maju")
    cells: tuple[tuple[str, Tree, bool], ...] = (
        ("indikator", [{"nama": _indicator(row), **dict.fromkeys(targets, _target(row))}], is_measured),
        ("target_renstra", _target(row), is_measured and "Target Renstra" in printed),
        ("lokasi", None, is_lowest and "Lokasi" in printed),
        ("pagu_sebelum", None, is_revision),
        ("pagu", None, True),
        ("pagu_maju", None, True),
        ("sumber_dana", None, is_lowest and "Sumber Dana" in printed),
        ("prioritas_nasional", None, is_lowest and "Prioritas Nasional dan Daerah" in printed),
        ("prioritas_daerah", None, is_lowest and "Prioritas Nasional dan Daerah" in printed),
        ("kelompok_sasaran", None, is_lowest and "Kelompok Sasaran" in printed),
        ("penanggung_jawab", None, is_lowest and "Perangkat Daerah Penanggung Jawab" in printed),
        ("alasan", None, is_lowest and is_revision),
        ("catatan", None, is_lowest and "Catatan Penting" in printed),
    )
    return {key: cell for key, cell, is_there in cells if is_there}


def _head(row: Row) -> dict[str, Tree]:
    return {"kode": row.kode, "nama": row.nama}


def _indicator(row: Row) -> Tree:
    return row.indikator or Blank(f"indikator {row.tingkat.replace('_', ' ')}")


def _target(row: Row) -> Tree:
    return Blank(f"... {row.satuan}") if row.satuan else None
