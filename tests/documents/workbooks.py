"""Makes test workbooks of a plan's tables, in the layouts that offices have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO
from random import Random
from typing import Any, NamedTuple, TypeAlias

from openpyxl import Workbook

from renja_lint.regime.columns import JENIS_INDIKATOR

Tree: TypeAlias = Any
Row: TypeAlias = Mapping[str, Tree]
Head: TypeAlias = "tuple[str, int | Sequence[Head]]"  # its words, and the columns below it or how many there are

OLD_NAMES = {"7": "NON URUSAN", "7.01": "URUSAN PEMERINTAHAN BIDANG XX"}
CODES = 5  # columns that a code is printed over


class Sheet(NamedTuple):
    """The rows of a sheet from the first column on, and the cells that are merged."""

    rows: Sequence[Sequence[object]]
    merged: Sequence[str] = ()


def book(**sheets: Sheet) -> bytes:
    """Give the bytes of a workbook."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, sheet in sheets.items():
        page = made.create_sheet(name)
        for number, row in enumerate(sheet.rows, start=1):
            for column, value in enumerate(row, start=1):
                if value not in {None, ""}:
                    page.cell(number, column, value)
        for area in sheet.merged:
            page.merge_cells(area)
    data = BytesIO()
    made.save(data)
    return data.getvalue()


def heading(heads: Sequence[Head], first: int, *, numbered: bool = False) -> Sheet:
    """Lay out a heading whose first row has a number from 1 on: merged over what is below, and down to the last row."""
    depth = _depth(heads)
    width = sum(map(_width, heads))
    rows: list[list[object]] = [[None] * width for _ in range(depth)]
    merged: list[str] = []

    def place(some: Sequence[Head], level: int, column: int) -> None:
        for head in some:
            words, below = head
            rows[level][column] = words
            last = level if isinstance(below, Sequence) else depth - 1
            if last > level or _width(head) > 1:
                merged.append(_area(first + level, column, first + last, column + _width(head) - 1))
            if isinstance(below, Sequence):
                place(below, level + 1, column)
            column += _width(head)

    place(heads, 0, 0)
    if numbered:
        numbers: list[object] = [None] * width
        column = 0
        for number, leaf in enumerate(_leaves(heads), start=1):
            numbers[column] = str(number)
            column += leaf
        rows.append(numbers)
    return Sheet(rows, merged)


def _depth(heads: Sequence[Head]) -> int:
    return 1 + max((_depth(below) for _, below in heads if isinstance(below, Sequence)), default=0)


def _width(head: Head) -> int:
    below = head[1]
    return sum(map(_width, below)) if isinstance(below, Sequence) else below


def _leaves(heads: Sequence[Head]) -> Iterable[int]:
    for _, below in heads:
        yield from _leaves(below) if isinstance(below, Sequence) else (below,)


def _area(row: int, column: int, end_row: int, end_column: int) -> str:
    return f"{_letters(column)}{row}:{_letters(end_column)}{end_row}"


def _letters(column: int) -> str:
    return (chr(ord("A") + column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)


def sheet(
    title: Sequence[str], heads: Sequence[Head], rows: Iterable[Sequence[object]], *, numbered: bool = False
) -> Sheet:
    """Put a title, an empty row, a heading and rows together."""
    above: list[Sequence[object]] = [[line] for line in title]
    top = heading(heads, len(above) + 2, numbered=numbered)
    return Sheet([*above, [], *top.rows, *rows], top.merged)


def code_cells(code: str) -> list[str]:
    """Print a code over five columns, the digits of a kegiatan's last part in one: 7, 01, 01, 2.01, 0001."""
    parts = code.split(".") if code else []
    if len(parts) > 4:
        parts[3:5] = [".".join(parts[3:5])]
    return [*parts, *[""] * (CODES - len(parts))]


def each(row: Row, key: str, glue: str = "\n", kind: str | None = None) -> str:
    """Print one key of a row's indicators in one cell."""
    some = [one for one in row.get("indikator", ()) if kind in {None, one.get("jenis")}]
    return glue.join(one[key] for one in some if key in one)


# SIPD's prints: Renja Perubahan with two targets and three columns of money, Renja induk with one of each.

_BEFORE: tuple[Head, ...] = (
    ("No", 1),
    ("Kode", CODES),
    ("Urusan / Bidang Urusan / Program / Kegiatan / Sub Kegiatan", 1),
    ("Indikator Program / Kegiatan / Sub Kegiatan", 1),
    ("Target Akhir Periode Renstra OPD", 1),
    ("Realisasi Capaian RENJA OPD Tahun 2022", 1),
    ("Prakiraan Capaian Target RENJA OPD Tahun 2023", 1),
)


def _sipd(target: Head, pagu: Head) -> tuple[Head, ...]:
    frame: tuple[Head, ...] = (
        target,
        pagu,
        ("Lokasi", 1),
        ("Sumber Dana", 1),
        ("Prioritas", (("Nasional", 1), ("Daerah", 1))),
    )
    return (
        *_BEFORE,
        ("Capaian Kinerja Dan Kerangka Pendanaan", frame),
        ("Kelompok Sasaran", 1),
        ("Prakiraan Maju Rencana Tahun 2025", (("Target", 1), ("Pagu Indikatif (Rp)", 1))),
        ("Perangkat Daerah Penanggung Jawab", 1),
    )


SIPD_PERUBAHAN = _sipd(
    ("Target 2024", (("Sebelum", 1), ("Sesudah", 1))),
    ("Pagu Indikatif (Rp)", (("RKPD 2024", 1), ("APBD 2024", 1), ("RKPD Perubahan 2024", 1))),
)
SIPD_INDUK = _sipd(("Target 2024", 1), ("Pagu Indikatif (Rp)", 1))
_TITLE = (
    "RENCANA KERJA ORGANISASI PERANGKAT DAERAH (RENJA OPD)",
    "KECAMATAN WATUKENCANA KAB. BANYURAKSA",
    "TAHUN 2024",
)
_BEHIND = ("lokasi", "sumber_dana", "prioritas_nasional", "prioritas_daerah", "kelompok_sasaran")


def sipd(rows: Sequence[Row], total: Row, *, perubahan: bool, again: Sequence[str] = ()) -> Sheet:
    """Print rows as SIPD does: the agency's own row on top, a blank row here and there.

    Before each row whose code is in ``again`` the rows above it in the outline are printed once more, those down to the
    bidang under an old name, and its neighbour before it without values.
    """
    money = ("pagu_rkpd", "pagu_apbd", "pagu") if perubahan else ("pagu",)
    targets = ("target_sebelum", "target") if perubahan else ("target",)
    by_code = {row["kode"]: row for row in rows}
    number = 0

    def line(row: Row) -> list[object]:
        nonlocal number
        number += row["kode"].count(".") == 2
        return [
            number if row["kode"].count(".") == 2 else None,
            *code_cells(row["kode"]),
            row["nama"],
            each(row, "nama", ";\n"),
            *(row.get(key, "") for key in ("target_renstra", "realisasi_lalu", "prakiraan")),
            *(each(row, key) for key in targets),
            *(row.get(key, "") for key in (*money, *_BEHIND)),
            each(row, "target_maju"),
            row.get("pagu_maju", ""),
            row.get("penanggung_jawab", ""),
        ]

    printed: list[list[object]] = [line({"kode": "", "nama": "KECAMATAN WATUKENCANA", **total})]
    before: Row | None = None
    for row in rows:
        if row["kode"] in again:
            above = [code for code in by_code if row["kode"].startswith(f"{code}.")]
            printed += [line({**by_code[code], "nama": OLD_NAMES.get(code, by_code[code]["nama"])}) for code in above]
            printed += [[], line({"kode": before["kode"], "nama": before["nama"]})] if before else []
        printed.append(line(row))
        before = row
    made = sheet(_TITLE, SIPD_PERUBAHAN if perubahan else SIPD_INDUK, printed, numbered=True)
    return made._replace(merged=(*made.merged, f"A1:{_letters(len(printed[0]) - 1)}1"))


def shuffled(rows: Sequence[Row], total: Row, chance: Random) -> Sheet:
    """Print a Renja Perubahan as SIPD does, with its columns in another order."""
    heads = list(SIPD_PERUBAHAN)
    widths = [_width(head) for head in heads]
    order = chance.sample(range(len(heads)), len(heads))
    above = len(_TITLE) + 1 + _depth(heads) + 1
    moved = []
    for row in sipd(rows, total, perubahan=True).rows[above:]:
        starts = [sum(widths[:head]) for head in order]
        moved.append([value for head, at in zip(order, starts, strict=True) for value in row[at : at + widths[head]]])
    return sheet(_TITLE, [heads[head] for head in order], moved)


# T-C.33 as it stands in the annex, with the indicators of all levels beside each sub kegiatan.

_THREE: tuple[Head, ...] = (("Capaian Program", 1), ("Keluaran Sub Kegiatan", 1), ("Hasil Kegiatan", 1))
T_C_33: tuple[Head, ...] = (
    ("Kode", CODES),
    ("Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan", 1),
    ("Indikator Kinerja", _THREE),
    (
        "Rencana Tahun 2024",
        (
            ("Lokasi Output Kegiatan", 1),
            ("Target Capaian Kinerja", (("Program", 1), ("Keluaran Sub Kegiatan", 1), ("Hasil Kegiatan", 1))),
            ("Pagu Indikatif (Rp.)", 1),
            ("Sumber Dana", 1),
        ),
    ),
    ("Kelompok Sasaran", 1),
    ("Catatan Penting", 1),
    (
        "Prakiraan Maju Rencana Tahun 2025",
        (("Target Capaian Kinerja", (("Tolok Ukpur", 1), ("Target", 1))), ("Kebutuhan Dana/ Pagu Indikatif (Rp.)", 1)),
    ),
)


def t_c_33(table: Row, *, pages: Sequence[str] = ()) -> Sheet:
    """Print T-C.33 with its total; before each row whose code is in ``pages`` the heading comes again."""
    rows: list[Sequence[object]] = []
    merged: list[str] = []
    for row in table["baris"]:
        if row["kode"] in pages:
            again = heading(T_C_33, len(rows) + 7)
            rows += again.rows
            merged += again.merged
        rows.append(_line_33(row))
    total = table.get("total", {})
    rows.append([*[""] * CODES, "TOTAL", *_line_33({"kode": "", "nama": "", **total})[CODES + 1 :]])
    made = sheet((table["nomor"], table["judul"]), T_C_33, rows)
    return made._replace(merged=(*made.merged, *merged))


def _line_33(row: Row) -> list[object]:
    return [
        *code_cells(row["kode"]),
        row["nama"],
        *(each(row, "nama", kind=kind) for kind in JENIS_INDIKATOR),
        row.get("lokasi", ""),
        *(each(row, "target", kind=kind) for kind in JENIS_INDIKATOR),
        *(row.get(key, "") for key in ("pagu", "sumber_dana", "kelompok_sasaran", "catatan")),
        each(row, "tolok_ukur_maju"),
        each(row, "target_maju"),
        row.get("pagu_maju", ""),
    ]


# One heading row, as people make who start from an empty sheet.

FLAT: tuple[tuple[str, Callable[[Row], object]], ...] = (
    ("Kode Rekening", lambda row: row["kode"]),
    ("Nomenklatur Program/Kegiatan/Sub Kegiatan", lambda row: row["nama"]),
    ("Indikator", lambda row: each(row, "nama")),
    ("Target 2024", lambda row: each(row, "target").partition(" ")[0]),
    ("Satuan", lambda row: each(row, "target").partition(" ")[2]),
    ("Pagu Sebelum Perubahan", lambda row: row.get("pagu_sebelum")),
    ("Pagu Setelah Perubahan", lambda row: row.get("pagu")),
    ("Lokasi", lambda row: row.get("lokasi")),
    ("Sumber Dana", lambda row: row.get("sumber_dana")),
    ("Target Prakiraan Maju 2025", lambda row: each(row, "target_maju")),
    ("Pagu Prakiraan Maju 2025", lambda row: row.get("pagu_maju")),
    ("Alasan Perubahan", lambda row: row.get("alasan")),
    ("Keterangan", lambda row: row.get("catatan")),
)


def flat(rows: Sequence[Row]) -> Sheet:
    """Print rows below one heading row, with nothing above it."""
    return Sheet([[words for words, _ in FLAT], *([value(row) for _, value in FLAT] for row in rows)])


# The other tables.

T_C_29: tuple[Head, ...] = (
    ("Kode", 1),
    ("Urusan / Bidang Urusan Pemerintahan Daerah dan Program/ Kegiatan", 1),
    ("Indikator Kinerja Program (outcome) / Kegiatan (output)", 1),
    ("Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun 2026", 1),
    ("Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun 2022", 1),
    (
        "Target dan Realisasi Kinerja Program dan Keluaran Kegiatan Tahun 2023",
        (
            ("Target Renja Perangkat Daerah Tahun 2023", 1),
            ("Realisasi Renja Perangkat Daerah Tahun 2023", 1),
            ("Tingkat Realisasi (%)", 1),
        ),
    ),
    ("Target Program dan Kegiatan (Renja Perangkat Daerah Tahun 2024)", 1),
    (
        "Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun 2024",
        (
            ("Realisasi Capaian Program dan Kegiatan s/d Tahun 2024", 1),
            ("Tingkat Capaian Realisasi Target Renstra (%)", 1),
        ),
    ),
    ("Catatan", 1),
)
_KEYS_29 = (
    "kode", "nama", "indikator", "target_renstra", "realisasi_lalu", "target", "realisasi", "tingkat_realisasi",
    "target_akhir", "perkiraan", "tingkat_capaian", "catatan",
)  # fmt: skip
_SIDE: tuple[Head, ...] = (
    ("Program / Kegiatan", 1),
    ("Lokasi", 1),
    ("Indikator Kinerja", 1),
    ("Target Capaian", 1),
)
T_C_31: tuple[Head, ...] = (
    ("No", 1),
    ("Rancangan Awal RKPD", (*_SIDE, ("Pagu Indikatif", 1))),
    ("Hasil Analisis Kebutuhan", (*_SIDE, ("Kebutuhan Dana", 1))),
    ("Catatan Penting", 1),
)
T_C_32: tuple[Head, ...] = (
    ("No", 1),
    ("Program/Kegiatan", 1),
    ("Lokasi", 1),
    ("Indikator Kinerja", 1),
    ("Besaran/Volume", 1),
    ("Catatan", 1),
)
AIMS: tuple[Head, ...] = (
    ("No", 1),
    ("Tujuan", 1),
    ("Indikator Tujuan", 1),
    ("Target Tujuan", 1),
    ("Sasaran", 1),
    ("Indikator Sasaran", 1),
    ("Target Kinerja", 1),
)
_KEYS_32 = ("nama", "lokasi", "indikator", "volume", "catatan")
_AIM_KEYS = ("tujuan", "indikator_tujuan", "target_tujuan", "sasaran", "indikator_sasaran", "target")
_CELLS_31 = ("lokasi", "indikator", "target", "pagu")
_RUNS = ("target", "realisasi", "proyeksi")


def _titled(table: Row, heads: Sequence[Head], rows: Iterable[Sequence[object]]) -> Sheet:
    return sheet((table["nomor"], table["judul"]), heads, rows, numbered=True)


def t_c_29(table: Row) -> Sheet:
    """Print T-C.29."""
    return _titled(table, T_C_29, ([row.get(key, "") for key in _KEYS_29] for row in table["baris"]))


def t_c_30(table: Row) -> Sheet:
    """Print T-C.30."""
    years = table["tahun"]
    runs = {
        "target": "Target Renstra SKPD",
        "realisasi": "Realisasi Capaian",
        "proyeksi": "Proyeksi",
    }
    heads: tuple[Head, ...] = (
        ("No", 1),
        ("Indikator", 1),
        ("SPM/standar nasional", 1),
        ("IKU", 1),
        *((words, tuple((f"Tahun {year}", 1) for year in years[key])) for key, words in runs.items()),
        ("Catatan Analisis", 1),
    )
    rows = (
        [
            number,
            *(row.get(key, "") for key in ("indikator", "spm", "iku")),
            *(value for key in _RUNS for value in row[key]),
            row.get("catatan", ""),
        ]
        for number, row in enumerate(table["baris"], start=1)
    )
    return _titled(table, heads, rows)


def t_c_31(table: Row) -> Sheet:
    """Print T-C.31 with its total, which has no words."""
    rows: list[list[object]] = []
    for row in table["baris"]:
        draft, need = row.get("rancangan", {}), row.get("kebutuhan", {})
        rows.append(
            [
                "",
                row["nama"],
                *(draft.get(cell, "") for cell in _CELLS_31),
                need.get("nama", ""),
                *(need.get(cell, "") for cell in _CELLS_31),
                row.get("catatan", ""),
            ]
        )
    total = table.get("total", {})
    rows.append([*[""] * 5, total.get("rancangan", ""), *[""] * 4, total.get("kebutuhan", "")])
    return _titled(table, T_C_31, rows)


def t_c_32(table: Row) -> Sheet:
    """Print T-C.32."""
    return _titled(
        table, T_C_32, ([n, *(row.get(key, "") for key in _KEYS_32)] for n, row in enumerate(table["baris"], start=1))
    )


def aims(table: Row) -> Sheet:
    """Print the table of aims."""
    return _titled(
        table, AIMS, ([n, *(row.get(key, "") for key in _AIM_KEYS)] for n, row in enumerate(table["baris"], start=1))
    )
