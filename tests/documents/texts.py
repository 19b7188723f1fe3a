"""Prints a plan as the plain text that Word saves or that is copied from it, in the layouts that real ones have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

from renja_lint.regime.columns import JENIS_INDIKATOR
from tests.documents import words

Plan = Mapping[str, Any]
Rows = list[list[str]]

LAYOUTS = ("indented", "separated", "bare")

# Where a table stands: behind the sub-chapter with this number, or at the end of the chapter that its number names.
_BEHIND = {
    "2.1": "evaluasi", "2.2": "pelayanan", "2.4": "telaah_rkpd", "2.5": "usulan", "3.2": "tujuan_sasaran",
    "3.3": "rencana",
}  # fmt: skip
_CHAPTERS = ("I", "II", "III", "IV", "V", "VI", "VII")


class Table(NamedTuple):
    """A table as it is printed: the rows of its heading, empty where one goes on with the cell above, and its rows.

    ``again`` are the numbers of the rows before which the heading is printed again; a cell may have several lines.
    """

    heading: Rows
    rows: Rows
    again: tuple[int, ...] = ()


def text(plan: Plan, layout: str, seed: int = 0) -> str:
    """Print a plan; ``seed`` varies where cells are broken and padded, and how empty ones are written."""
    return "\n".join([*_Printer(plan, layout, seed).lines(), ""])


def one_line_to_a_cell(plan: Plan) -> Plan:
    """Give what of a plan can be printed without line breaks in cells: of several indicators of a kind the first."""
    rows = []
    for row in plan["rencana"]["baris"]:
        kinds = {one["jenis"]: one for one in reversed(row.get("indikator", ()))}
        kept = [dict(kinds[jenis]) for jenis in JENIS_INDIKATOR if jenis in kinds]
        for one in kept[1:]:
            one.pop("target_maju", None)
        rows.append({**row, "indikator": kept} if kept else row)
    return {**plan, "rencana": {**plan["rencana"], "baris": rows}}


def table(plan: Plan, name: str, *, levels: bool) -> Table:
    """Lay out a table; ``levels`` prints the code of T-C.33 one level to a cell."""
    form = words.FORMS[name](plan)
    heading = [[cell.text for cell in row] for row in words.heading_rows(form, words.STYLED)]
    rows = [_row(name, list(words.keys_of(form)), row, levels=levels) for row in words.rows_of(name, plan[name])]
    if name == "telaah_rkpd":
        heading[0][0], heading[1][0] = heading[1][0], heading[0][0]  # nothing stands above the number
    if name in {"tujuan_sasaran", "pelayanan", "telaah_rkpd"}:
        heading.append([str(number) for number in range(1, len(heading[-1]) + 1)])
    if name != "rencana":
        return Table(heading, rows)
    codes = [row.get("kode") for row in plan[name]["baris"]]
    return Table(heading, rows, tuple(codes.index(head["setelah"]) + 1 for head in plan[name]["kepala"][1:]))


def _row(name: str, keys: Sequence[str], row: Plan, *, levels: bool) -> list[str]:
    if name == "telaah_rkpd":
        row = {key: value for key, value in row.items() if key != "no" and value != "JUMLAH"}
    if name == "tujuan_sasaran" and "tujuan" not in row:
        row = {**row, "no": ""}
    if name != "rencana":
        return [words.value_of(row, key) for key in keys]
    code = words.code_parts(row["kode"]) if levels and "kode" in row else [row.get("kode", "")]
    if "kode" in row and "indikator" in row:
        return [*code, *(words.value_of(row, key) for key in keys[1:])]
    amounts = [row["pagu"], "", row["pagu_maju"]] if "pagu" in row else []
    return [*(code if "kode" in row else ()), row["nama"], *amounts]  # the cells between are merged


class _Printer:
    def __init__(self, plan: Plan, layout: str, seed: int) -> None:
        self._plan = plan
        self._layout = layout
        self._chance = Random(seed)
        self._left = [name for name in words.FORMS if name in plan]

    def lines(self) -> Iterator[str]:
        plan = self._plan
        kind = "RENCANA KERJA PERUBAHAN" if plan["jenis"] == "perubahan" else "RENCANA KERJA"
        yield from (
            kind,
            plan["perangkat_daerah"].upper(),
            f"Provinsi {plan['provinsi']}",
            f"TAHUN {plan['tahun']}",
            "",
        )
        for chapter in plan["bab"]:
            yield from self._chapter(chapter)
        yield from _signed(plan["pengesahan"])
        assert not self._left

    def _chapter(self, chapter: Plan) -> Iterator[str]:
        number = chapter.get("nomor", "")
        yield from (f" BAB {number}", chapter["judul"]) if number else (f" {chapter['judul']}",)
        yield from _paragraphs(chapter)
        if "pengesahan" in chapter:
            yield from _signed(chapter["pengesahan"])
        for part in chapter.get("subbab", ()):
            yield from ("", f"{part['nomor']}. {part['judul']} ")
            yield from _paragraphs(part)
            if part["nomor"] == "1.2":
                yield from (f"{at}.\t{law}" for at, law in enumerate(self._plan["dasar_hukum"], start=1))
            yield from self._tables([_BEHIND.get(part["nomor"], "")])
        if number:
            begins = f"{_CHAPTERS.index(number) + 1}."
            yield from self._tables([name for name in self._left if begins in self._plan[name]["nomor"]])
        yield ""

    def _tables(self, names: Sequence[str]) -> Iterator[str]:
        for name in names:
            if name in self._left:
                self._left.remove(name)
                yield from self._table(name, table(self._plan, name, levels=self._layout != "separated"))

    def _table(self, name: str, printed: Table) -> Iterator[str]:
        judul = self._plan[name]["judul"]
        half = judul.find(" ", len(judul) // 2) if self._layout == "indented" and "  " not in judul else len(judul)
        yield from ("", self._plan[name]["nomor"], *filter(None, (judul[:half], judul[half + 1 :])), "")
        yield from self._rows(printed.heading)
        for number, row in enumerate(printed.rows):
            if number in printed.again:
                yield from self._rows(printed.heading)
            yield from self._row(row)
        yield from ("", "", "")

    def _rows(self, rows: Rows) -> Iterator[str]:
        for row in rows:
            yield from self._row(row)

    def _row(self, row: Sequence[str]) -> Iterator[str]:
        match self._layout:
            case "separated":
                broken = (
                    cell.replace(" ", "\n", 1) if cell in {"Catatan Penting", "Sumber Dana"} else cell for cell in row
                )
                yield from "\t".join(broken).split("\n")
            case "bare":
                yield from ("", *(cell or "\xa0" for cell in row))
            case _:
                yield ""
                for at, cell in enumerate(row):
                    yield from self._indented(cell, first=at == 0)

    def _indented(self, cell: str, *, first: bool) -> Iterator[str]:
        """Print a cell behind a tab; some have empty paragraphs in front or behind, or are broken over two lines."""
        chance = self._chance.random()
        if chance < 0.15 and cell and len(cell) < 10 and "\n" not in cell:
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
    yield from part.get("teks", "").rstrip("\n").split("\n")


def _signed(pengesahan: Plan) -> Iterator[str]:
    yield from ("", f"{pengesahan['tempat']}, {pengesahan['tanggal']}", f"{pengesahan['jabatan']},", "", "")
    yield from filter(None, [pengesahan.get("nama")])
    yield from (
        f"{words_} \t : {pengesahan[key]}"
        for words_, key in (("Pangkat", "pangkat"), ("NIP", "nip"))
        if key in pengesahan
    )
