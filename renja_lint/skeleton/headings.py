"""Numbers, titles and headings of the tables, with the years that the regime gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from renja_lint.regime import TABLE_TITLES, Kolom, Regime, Sistematika
from renja_lint.regime.basis import Jenis

_TUJUAN = ("Tujuan", "Indikator Tujuan", "Target Tujuan", "Sasaran", "Indikator Sasaran", "Target Sasaran")
_OF_YEAR = ("Target Tujuan", "Target Sasaran")  # of these, those that are followed by the plan's year
# The headings of T-C.29 as the form words them; behind "Tahun" stands the year of the column.
_EVALUASI_START = (
    "Kode",
    "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan",
    "Indikator Kinerja Program (outcome)/Kegiatan (output)",
)
_EVALUASI: Mapping[Jenis, tuple[str, ...]] = {
    "induk": (
        "Target Kinerja Capaian Program (Renstra Perangkat Daerah) pada Akhir Periode",
        "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun",
        "Target Renja Perangkat Daerah Tahun",
        "Realisasi Renja Perangkat Daerah Tahun",
        "Tingkat Realisasi (%)",
        "Target Program dan Kegiatan Renja Perangkat Daerah Tahun",
        "Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun",
        "Tingkat Capaian Target Renstra (%)",
        "Catatan",
    ),
    "perubahan": (
        "Target Renstra Perangkat Daerah Tahun",
        "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun",
        "Target Renja Perangkat Daerah Tahun",
        "Realisasi Renja Perangkat Daerah s/d Triwulan II Tahun",
        "Tingkat Realisasi (%)",
        "Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Akhir Tahun",
        "Tingkat Capaian Target Renstra (%)",
        "Catatan",
    ),
}
_NUMBERED = ("tujuan_sasaran", "pelayanan", "telaah_rkpd", "usulan")  # whose rows have no code


def numbers(layout: Sistematika) -> dict[str, str]:
    """Give the printed number of each table of a layout, in the order of the document: Tabel 2.1.

    A table belongs to the last place that names it: T-C.33 to the chapter that it fills, not to a sub-chapter before.
    """
    homes: dict[str, int] = {}
    for bab in layout.bab:
        for table in (*bab.tabel, *(each for part in bab.subbab for each in part.tabel)):
            if table in TABLE_TITLES:
                homes.pop(table, None)
                homes[table] = bab.nomor
    before: dict[int, int] = {}
    found = {}
    for table, chapter in homes.items():
        before[chapter] = before.get(chapter, 0) + 1
        found[table] = f"Tabel {chapter}.{before[chapter]}"
    return found


def title(table: str, regime: Regime, layout: Sistematika, agency: str) -> str:
    """Give the title of a table, with the agency and the years."""
    nama = TABLE_TITLES[table].nama
    match table:
        case "evaluasi":
            return f"{_dated(f'{nama} s/d Tahun', table, regime)} {agency}"
        case "telaah_rkpd":
            here = (part.judul for bab in layout.bab for part in bab.subbab if table in part.tabel)
            return f"{next(here, nama)} {agency} Tahun {regime.tahun}"
        case "rencana":
            plan, _, forward = nama.partition(" dan Prakiraan Maju")
            revised = plan.replace("Rencana", "Perubahan Rencana", 1) if regime.jenis == "perubahan" else plan
            return (
                f"{revised} {agency} Tahun {regime.tahun} dan {_dated('Prakiraan Maju Tahun', table, regime)}{forward}"
            )
        case _:
            return f"{nama} {agency} Tahun {regime.tahun}"


def headings(table: str, regime: Regime) -> list[str]:
    """Give the headings of a table."""
    return [*(["No"] if table in _NUMBERED else []), *_columns(table, regime)]


def _columns(table: str, regime: Regime) -> Iterator[str]:
    match table:
        case "tujuan_sasaran":
            yield from (f"{each} Tahun {regime.tahun}" if each in _OF_YEAR else each for each in _TUJUAN)
        case "evaluasi":
            yield from _EVALUASI_START
            yield from (_dated(each, table, regime) for each in _EVALUASI[regime.jenis or "induk"])
        case _:
            for kolom in regime.table_forms(table)[0].kolom:
                yield from _of_years(kolom, table, regime)


def _of_years(kolom: Kolom, table: str, regime: Regime) -> Iterator[str]:
    """Give the heading of a column, once for each year that it has; a revision prints the pagu of before, too."""
    years = _years(kolom.nama, table, regime)
    if years:
        yield from (f"{kolom.nama} Tahun {year}" for year in years)
    elif table == "rencana" and regime.jenis == "perubahan" and kolom.fits("Pagu"):
        yield from (f"{kolom.nama} {when} Perubahan" for when in ("Sebelum", "Setelah"))
    else:
        yield kolom.nama
    if table == "rencana" and kolom.fits("Indikator"):
        yield f"Rencana Tahun {regime.tahun}"


def _dated(words: str, table: str, regime: Regime) -> str:
    """Add the first year that the regime gives a heading or title which ends in "Tahun"."""
    return f"{words} {_years(words, table, regime)[0]}" if words.endswith(" Tahun") else words


def _years(words: str, table: str, regime: Regime) -> tuple[int, ...]:
    return next((regime.years(column) for column in regime.dated_headings(table) if column.fits(words)), ())
