"""Prints a plan as the plain text that Word saves or that is copied from it, in the layouts that real ones have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

Plan = Mapping[str, Any]
Rows = list[list[str]]

KINDS = ("capaian", "keluaran", "hasil")
LAYOUTS = ("indented", "separated", "bare")

# Where a table stands: behind the sub-chapter with this number, or at the end of the chapter that its number names.
BEHIND = {
    "evaluasi": "2.1", "pelayanan": "2.2", "telaah_rkpd": "2.4", "usulan": "2.5", "tujuan_sasaran": "3.2",
    "rencana": "3.3",
}  # fmt: skip


class Table(NamedTuple):
    """A table as it is printed: its title, the rows of its heading (empty where one goes on with the cell above it or
    to its left), and its rows; ``again`` are the numbers of the rows before which the heading is printed again.
    """

    nomor: str
    judul: str
    heading: Rows
    rows: Rows
    again: tuple[int, ...] = ()


def text(plan: Plan, layout: str, seed: int = 0) -> str:
    """Print a plan; ``seed`` varies where cells are broken and padded, and how empty ones are written."""
    return _Printer(layout, seed).text(plan)


def one_line_to_a_cell(plan: Plan) -> Plan:
    """Give what of a plan can be printed without line breaks in cells: of several indicators of a kind the first."""
    rows = []
    for row in plan["rencana"]["baris"]:
        kinds = {one["jenis"]: one for one in reversed(row.get("indikator", ()))}
        kept = [kinds[jenis] for jenis in KINDS if jenis in kinds]
        for one in kept[1:]:
            one.pop("target_maju", None)
        rows.append({**row, "indikator": kept} if kept else row)
    return {**plan, "rencana": {**plan["rencana"], "baris": rows}}


# The tables.


def tujuan_sasaran(table: Plan) -> Table:
    keys = ["tujuan", "indikator_tujuan", "target_tujuan", "sasaran", "indikator_sasaran", "target"]
    named = ["TUJUAN", "INDIKATOR TUJUAN", "TARGET TUJUAN", "SASARAN", "INDIKATOR SASARAN", "TARGET  KINERJA"]
    shown = [index for index, key in enumerate(keys) if _has(table, key)]
    heading = ["NO", *(named[index] for index in shown)]
    rows = [
        [str(number) if "tujuan" in row else "", *(row.get(keys[index], "") for index in shown)]
        for number, row in enumerate(table["baris"], start=1)
    ]
    return _table(table, [heading, [f"({number})" for number in range(1, len(heading) + 1)]], rows)


def evaluasi(table: Plan) -> Table:
    keys = [
        "nama", "indikator", "target_renstra", "realisasi_lalu", "target", "realisasi", "tingkat_realisasi",
        "target_akhir", "perkiraan", "tingkat_capaian",
    ]  # fmt: skip
    first = [
        "Urusan / Bidang Urusan Pemerintahan Daerah dan Program/ Kegiatan",
        "Indikator Kinerja Program (outcome) / Kegiatan (output)",
        "Target Kinerja Capaian Program (Renstra Perangkat Daerah)\nTahun 2026",
        "Realisasi Target Kinerja Hasil Program dan Keluaran kegiatan s/d Dengan Tahun Lalu",
        "Target dan Realisasi Kinerja Program dan Kegiatan Sampai dengan Triwulan II",
        "Target Program dan Kegiatan Renja Perangkat Daerah Tahun Berjalan",
        "Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Akhir Tahun",
    ]
    second = [
        "", "", "", "", "Target Renja Perangkat Daerah", "Realisasi Renja Perangkat Daerah", "Tingkat Realisasi (%)", "",
        "Realisasi Capaian Program dan Kegiatan s/d akhir tahun", "Tingkat Capaian Realisasi Target Renstra (%)",
    ]  # fmt: skip
    if _has(table, "kode"):
        keys, first, second = ["kode", *keys], ["Kode", *first], ["", *second]
    if _has(table, "catatan"):
        keys, first, second = [*keys, "catatan"], [*first, "Catatan"], [*second, ""]
    rows = [[row.get(key, "") for key in keys] for row in table["baris"]]
    return _table(table, [first, second], rows)


def pelayanan(table: Plan) -> Table:
    years = table["tahun"]
    sides = ("target", "realisasi", "proyeksi")
    first = ["NO", "Indikator", "SPM/standar nasional", "IKU", "Target Renstra SKPD", "Realisasi Capaian", "Proyeksi"]
    second = ["", "", "", "", *(f"Tahun {year}" for side in sides for year in years[side]), ""]
    rows = [
        [
            str(number), row["indikator"], row.get("spm", ""), row.get("iku", ""),
            *(value for side in sides for value in row[side]), row.get("catatan", ""),
        ]
        for number, row in enumerate(table["baris"], start=1)
    ]  # fmt: skip
    numbers = [str(number) for number in range(1, len(second) + 1)]
    return _table(table, [[*first, "Catatan Analisis"], second, numbers], rows)


def telaah_rkpd(table: Plan) -> Table:
    keys = ("nama", "lokasi", "indikator", "target", "pagu")
    named = ["PROGRAM / KEGIATAN", "LOKASI", "INDIKATOR KINERJA", "TARGET CAPAIAN"]
    first = ["", "RANCANGAN PERUBAHAN RKPD", "HASIL ANALISIS KEBUTUHAN", "CATATAN PENTING"]
    second = ["NO", *named, "PAGU INDIKATIF", *named, "KEBUTUHAN DANA", ""]
    rows = []
    for row in table["baris"]:
        one = {"nama": row["nama"], **row.get("rancangan", {})}
        other = row.get("kebutuhan", {})
        rows.append(["", *(one.get(key, "") for key in keys), *(other.get(key, "") for key in keys), row.get("catatan", "")])
    total = table["total"]
    rows.append(["", "", "", "", "", total["rancangan"], "", "", "", "", total["kebutuhan"], ""])
    return _table(table, [first, second, [str(number) for number in range(1, 13)]], rows)


def usulan(table: Plan) -> Table:
    keys = ("nama", "lokasi", "indikator", "volume", "catatan")
    heading = ["No", "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Besaran/Volume", "Catatan"]
    rows = [
        [str(number), *(row.get(key, "") for key in keys)] for number, row in enumerate(table["baris"], start=1)
    ]
    return _table(table, [heading], rows)


def rencana(table: Plan, *, levels: bool) -> Table:
    """Lay out T-C.33, the code one level to a cell if ``levels``; rows above the sub kegiatan have merged cells."""
    group = _has(table, "kelompok_sasaran")
    more = ["Kelompok Sasaran"] if group else []
    first = [
        "Kode", "Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan", "Indikator Kinerja", "Rencana Tahun 2024",
        "Catatan\nPenting", "Prakiraan Maju Rencana Tahun 2025",
    ]  # fmt: skip
    second = [
        "", "", "Capaian Program", "Keluaran Sub Kegiatan", "Hasil\nKegiatan", "Lokasi Output Kegiatan",
        "Target Capaian Kinerja", "Pagu Indikatif\n(Rp.)", "Sumber\nDana", *more, "", "Target Capaian Kinerja",
        "Kebutuhan Dana/ Pagu Indikatif (Rp.)",
    ]  # fmt: skip
    third = [
        "", "", "", "", "", "", "Program", "Keluaran Sub Kegiatan", "Hasil\nKegiatan", "", "", *("" for _ in more), "",
        "Tolok Ukur", "Target", "",
    ]  # fmt: skip
    rows = [_row_of_rencana(row, levels=levels, group=group) for row in table["baris"]]
    total = table["total"]
    rows.append(["TOTAL", total["pagu"], "", total["pagu_maju"]])
    codes = [row["kode"] for row in table["baris"]]
    again = tuple(codes.index(block["setelah"]) + 1 for block in table["kepala"] if "setelah" in block)
    return _table(table, [first, second, third], rows, again)


def _row_of_rencana(row: Plan, *, levels: bool, group: bool) -> list[str]:
    code = _levels(row["kode"]) if levels else [row["kode"]]
    if "indikator" not in row:
        amounts = [row["pagu"], "", row["pagu_maju"]] if "pagu" in row else []
        return [*code, row["nama"], *amounts]
    kinds = [[one for one in row["indikator"] if one["jenis"] == jenis] for jenis in KINDS]
    return [
        *code,
        row["nama"],
        *(_lines(kind, "nama") for kind in kinds),
        row.get("lokasi", ""),
        *(_lines(kind, "target") for kind in kinds),
        row["pagu"],
        row.get("sumber_dana", ""),
        *([row.get("kelompok_sasaran", "")] if group else []),
        row.get("catatan", ""),
        _lines(row["indikator"], "tolok_ukur_maju"),
        _lines(row["indikator"], "target_maju"),
        row["pagu_maju"],
    ]


def _levels(code: str) -> list[str]:
    """Give the five levels of a code as T-C.33 prints them: 7, 01, 01, 2.01, 0001."""
    parts = code.split(".")
    parts[3:5] = [".".join(parts[3:5])] if parts[3:5] else []
    return [*parts, *[""] * (5 - len(parts))]


def _lines(indicators: Sequence[Plan], key: str) -> str:
    return "\n".join(one[key] for one in indicators if key in one)


def _table(table: Plan, heading: Rows, rows: Rows, again: tuple[int, ...] = ()) -> Table:
    return Table(table["nomor"], table["judul"], heading, rows, again)


def _has(table: Plan, key: str) -> bool:
    return any(key in row for row in table["baris"])


# The text.


class _Printer:
    def __init__(self, layout: str, seed: int) -> None:
        self._layout = layout
        self._any = Random(seed)
        forms: dict[str, Callable[[Plan], Table]] = {
            "tujuan_sasaran": tujuan_sasaran,
            "evaluasi": evaluasi,
            "pelayanan": pelayanan,
            "telaah_rkpd": telaah_rkpd,
            "usulan": usulan,
            "rencana": lambda table: rencana(table, levels=layout != "separated"),
        }
        self._forms = forms

    def text(self, plan: Plan) -> str:
        return "\n".join(self._lines(plan)) + "\n"

    def _lines(self, plan: Plan) -> Iterator[str]:
        left = [name for name in self._forms if name in plan]
        for chapter in plan["bab"]:
            number = chapter.get("nomor", "")
            yield from (f" BAB {number}", chapter["judul"]) if number else (f" {chapter['judul']}",)
            yield from _paragraphs(chapter)
            if "pengesahan" in chapter:
                yield from _signed(chapter["pengesahan"])
            for part in chapter.get("subbab", ()):
                yield from ("", f"{part['nomor']}. {part['judul']} ")
                yield from _paragraphs(part)
                if part["nomor"] == "1.2":
                    yield from (f"{at}.\t{law}" for at, law in enumerate(plan["dasar_hukum"], start=1))
                for name in [name for name in left if BEHIND[name] == part["nomor"]]:
                    left.remove(name)
                    yield from self._table(self._forms[name](plan[name]))
            for name in [name for name in left if plan[name]["nomor"].split()[-1].startswith(_arabic(number))]:
                left.remove(name)
                yield from self._table(self._forms[name](plan[name]))
            yield ""
        yield from _signed(plan["pengesahan"])
        assert not left

    def _table(self, table: Table) -> Iterator[str]:
        words = table.judul.split(" ")
        half = len(words) // 2 if self._layout == "indented" and "  " not in table.judul else len(words)
        yield from ("", table.nomor, " ".join(words[:half]), *([" ".join(words[half:])] if words[half:] else []), "")
        yield from self._heading(table)
        for number, row in enumerate(table.rows):
            if number in table.again:
                yield from self._heading(table)
            yield from self._row(row)
        yield from ("", "", "")

    def _heading(self, table: Table) -> Iterator[str]:
        for row in table.heading:
            yield from self._row(row)

    def _row(self, row: Sequence[str]) -> Iterator[str]:
        if self._layout == "separated":
            yield "\t".join(row)
            return
        yield ""
        for at, cell in enumerate(row):
            if self._layout == "bare":
                yield cell.replace("\n", " ") or "\xa0"
            else:
                yield from self._indented(cell, first=at == 0)

    def _indented(self, cell: str, *, first: bool) -> Iterator[str]:
        """Print a cell behind a tab; some have empty paragraphs in front or behind, or are broken over two lines."""
        chance = self._any.random()
        if chance < 0.15 and cell and len(cell) < 10:
            yield from (*(["", "", ""] if first and chance < 0.05 else ["\t"]), "", "", cell)
        elif chance < 0.25 and len(cell) > 30 and "\n" not in cell and "  " not in cell:
            half = cell.index(" ", len(cell) // 2 - 10)
            yield from (f"\t{cell[:half]}", cell[half + 1 :])
        elif chance < 0.4 and not cell:
            yield "\t\xa0"
        else:
            yield from f"\t{' ' if chance > 0.9 else ''}{cell}".split("\n")
            if chance > 0.95 and not first:
                yield ""


def _paragraphs(part: Plan) -> Iterator[str]:
    return iter(part.get("teks", "").rstrip("\n").split("\n"))


def _signed(pengesahan: Plan) -> Iterator[str]:
    yield from ("", f"{pengesahan['tempat']}, {pengesahan['tanggal']}", f"{pengesahan['jabatan']},", "", "")
    if "nama" in pengesahan:
        yield pengesahan["nama"]
    if "pangkat" in pengesahan:
        yield f"Pangkat\t : {pengesahan['pangkat']}"
    if "nip" in pengesahan:
        yield f"NIP \t : {pengesahan['nip']}"


def _arabic(number: str) -> str:
    return str(["", "I", "II", "III", "IV", "V", "VI", "VII"].index(number)) + "."
