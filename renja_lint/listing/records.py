"""Rows for programs: JSON, version 1, whose keys are only ever added, and CSV in the columns of our own data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from renja_lint.nomenclature import Edition, Entry

VERSION = 1
COLUMNS = (
    "edisi",
    "kewenangan",
    "kode",
    "tingkat",
    "nama",
    "kinerja",
    "indikator",
    "satuan",
    "sumber",
    "terpotong",
)


def as_json(content: dict[str, object]) -> str:
    """Write an object with the version of its form."""
    import json  # noqa: PLC0415  other formats need none

    return json.dumps({"version": VERSION, **content}, ensure_ascii=False, indent=2) + "\n"


def as_csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write a heading and rows, with line feeds."""
    import csv  # noqa: PLC0415  other formats need none
    import io  # noqa: PLC0415

    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()


def of_edition(edition: Edition) -> dict[str, object]:
    """Give an edition as JSON has it."""
    return edition._asdict()


def of_entry(row: Entry) -> dict[str, object]:
    """Give a row as JSON has it."""
    return row._asdict()


def cells(row: Entry, authority: str) -> tuple[object, ...]:
    """Give a row in ``COLUMNS``."""
    return (row.edisi, authority, *row[:6], row.sources, "ya" if row.cut else "")
