"""What is known of the regulations that plans cite: the table in ``data``, read when first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from renja_lint import NOTHING, Text, regex
from renja_rules.law._citation import Act

DATA = Path(__file__).parent / "data"
READ = frozenset({"teks", "praktik"})  # evidence that may carry a firm word; see data/PROVENANCE.md
_ACT = regex(r"(\w+) (\S+)/([0-9]{4})")
_SOURCES = {
    "umum": Text(
        id=" (menurut pengetahuan umum; naskah peraturannya belum dibaca, jadi periksa dahulu)",
        en=" (by general knowledge; the regulation itself was not read, so check first)",
    ),
    "rencana": Text(
        id=" (menurut sebuah Renja yang mengutipnya; naskah peraturannya belum dibaca, jadi periksa dahulu)",
        en=" (by a Renja that cites it; the regulation itself was not read, so check first)",
    ),
}


class Known(NamedTuple):
    """A regulation as the table knows it; the columns are told in ``data/PROVENANCE.md``."""

    act: Act
    title: str
    issued: date | None
    status: str
    since: date | None
    meant_for: str
    repealed_by: tuple[Act, ...]
    clause: str
    amended_by: tuple[Act, ...]
    updated_by: tuple[Act, ...]
    ln: str  # 2004/104
    tln: str  # 4421
    bn: str  # 2017/1312
    title_source: str
    status_source: str
    gazette_source: str

    @property
    def name(self) -> str:
        """Give its short name with its title."""
        return f"{self.act.called} tentang {self.title}"

    def gazette(self, kind: str) -> str:
        """Give year and number of a gazette by its kind, as LN 2004/104 or TLN 4421; empty where not known."""
        return {"LN": self.ln, "TLN": self.tln, "BN": self.bn}.get(kind, "")

    def over_since(self) -> date | None:
        """Give the day from which it is surely no longer in force; None where it is, or where that is not known.

        Without a date of its own, a repeal counts from the year after the repealing act's.
        """
        if self.status not in {"dicabut", "berakhir"}:
            return None
        if self.since or not self.repealed_by:
            return self.since
        return date(max(act.year for act in self.repealed_by) + 1, 1, 1)


def doubt(source: str) -> Text:
    """Give the words to add to a sentence that rests on evidence of a kind; none where it is good."""
    return _SOURCES.get(source, NOTHING)


def look_up(act: Act) -> Known | None:
    """Give what the table knows of a regulation."""
    return table().get(act)


@cache
def table() -> Mapping[Act, Known]:
    """Read the table, once a process."""
    return {row.act: row for row in map(_known, read_rows("dasar_hukum.csv"))}


def read_rows(name: str) -> Iterator[dict[str, str]]:
    """Give the rows of a file of ``data`` by the names of its columns."""
    import csv  # noqa: PLC0415 - nothing that starts the linter without reading a plan should pay for it

    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def acts(text: str) -> tuple[Act, ...]:
    """Read regulations written in short: ``UU 9/2015; UU 6/2023``."""
    return tuple(Act(kind, number, int(year)) for kind, number, year in _ACT.findall(text))


def _known(row: Mapping[str, str]) -> Known:
    return Known(
        Act(row["jenis"], row["nomor"], int(row["tahun"])),
        row["tentang"],
        _date(row["ditetapkan"]),
        row["status"],
        _date(row["sejak"]),
        row["untuk"],
        acts(row["dicabut_oleh"]),
        row["klausul"],
        acts(row["diubah_oleh"]),
        acts(row["dimutakhirkan_oleh"]),
        row["ln"],
        row["tln"],
        row["bn"],
        row["bukti_judul"],
        row["bukti_status"],
        row["bukti_lembaran"],
    )


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
