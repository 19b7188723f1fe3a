"""Names of the nomenclature with a typing error are told which row they are; other spellings stay silent."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable

import pytest

from renja_lint.finding import Finding
from renja_lint.nomenclature import Entry, all_entries, entry, fold, list_bidang
from renja_lint.nomenclature.near import parent_code
from renja_lint.testing import lint_text
from renja_rules import RULES

EDITION, AUTHORITY = "900.1.15.5-1317-2023", "kabupaten/kota"
NAMES, FEWEST = 1000, 990
NOMENCLATURE = [rule for rule in RULES if rule.meta.code.startswith("NOM")]
HEAD = {"renja": 1, "jenis": "induk", "tahun": 2025, "perangkat_daerah": "Dinas Contoh", "daerah": "Kabupaten Contoh"}

Row = dict[str, str]


def dropped(name: str, place: int) -> str:
    return name[:place] + name[place + 1 :]


def doubled(name: str, place: int) -> str:
    return name[: place + 1] + name[place:]


def swapped(name: str, place: int) -> str:
    return name[:place] + name[place + 1 : place + 2] + name[place] + name[place + 2 :]


def sub_kegiatan() -> list[Entry]:
    """Give those of the whole country in any order, the shared programme's once, a kecamatan's."""
    rows = [
        row
        for bidang in sorted(list_bidang(EDITION, AUTHORITY))
        for row in all_entries(EDITION, AUTHORITY, bidang)
        if row.tingkat == "sub_kegiatan" and bidang != "X.XX"
        if bidang == "7.01" or not row.kode.startswith(f"{bidang}.01.")
    ]
    random.Random(2025).shuffle(rows)
    return rows


def misspelt() -> list[tuple[Entry, str]]:
    """Give a thousand names, each with a letter dropped, doubled or swapped with the next."""
    chance = random.Random(2026)
    made: list[tuple[Entry, str]] = []
    for row in sub_kegiatan():
        slip = (dropped, doubled, swapped)[len(made) % 3]
        name = slip(row.nama, chance.choice([n for n, letter in enumerate(row.nama) if letter.isalpha()]))
        if fold(name) != fold(row.nama):
            made.append((row, name))
    return made[:NAMES]


def findings(tables: dict[str, list[Row]]) -> tuple[Finding, ...]:
    body = {table: {"baris": rows} for table, rows in tables.items()}
    report = lint_text(json.dumps(HEAD | body, ensure_ascii=False), NOMENCLATURE)
    assert report.crashes == ()
    return report.findings


def with_codes(pairs: Iterable[tuple[Entry, str]]) -> list[Finding]:
    """Give what is said of names in one plan, each under its own code, with no programme above them."""
    rows = [{"kode": row.kode, "nama": name} for row, name in pairs]
    return [finding for finding in findings({"rencana": rows}) if finding.subject.endswith("#nama")]


def test_a_thousand_misspelt_names_are_told_their_official_rows() -> None:
    made = misspelt()
    found = {finding.data["kode"]: finding for finding in with_codes(made)}
    right = [
        (row.kode, name)
        for row, name in made
        if (said := found.get(row.kode)) and (said.code, said.data["seharusnya"]) == ("NOM002", row.nama)
    ]

    assert len(made) == NAMES
    assert len(right) >= FEWEST


def without_codes(pairs: list[tuple[Entry, str]]) -> dict[str, list[Row]]:
    """Write the tables of an agency: T-C.33 down to its kegiatan, T-C.31 with the names and without codes."""
    kegiatan = sorted({parent_code(row.kode) for row, _ in pairs})
    above = sorted({parent_code(kode) for kode in kegiatan} | set(kegiatan))
    levels = {kode: found for kode in above if (found := entry(EDITION, AUTHORITY, kode))}
    review: list[Row] = []
    for kode, heading in levels.items():
        review.append({"tingkat": heading.tingkat, "nama": heading.nama})
        below = (name for row, name in pairs if parent_code(row.kode) == kode)
        review += [{"tingkat": "sub_kegiatan", "nama": name} for name in below]
    return {
        "telaah_rkpd": review,
        "rencana": [{"kode": kode, "nama": heading.nama} for kode, heading in levels.items()],
    }


def test_without_its_code_a_misspelt_name_is_told_none_but_its_own_row() -> None:
    own = {name: row for row, name in misspelt() if row.kode.split(".")[3] == "2"}
    told: list[tuple[str, bool]] = []
    for bidang in sorted({row.kode[:4] for row in own.values()}):
        tables = without_codes([(row, name) for name, row in own.items() if row.kode.startswith(bidang)])
        said = [finding for finding in findings(tables) if finding.code == "NOM002"]
        lined = {" ".join(name.split()): row for name, row in own.items()}
        told += [(str(f.data["tertulis"]), f.data["seharusnya"] == lined[str(f.data["tertulis"])].nama) for f in said]

    assert [name for name, is_right in told if not is_right] == []
    assert len(told) > 0.9 * len(own)


@pytest.mark.parametrize(
    "spelling",
    [
        str.upper,
        str.lower,
        str.title,
        lambda name: name.replace(" ", "  "),
        lambda name: name.replace("/", " / ").replace("-", " - "),
        lambda name: name.replace(" ", "", 1),
        lambda name: f"{name}.",
    ],
    ids=["capitals", "small letters", "title", "double spaces", "spaced signs", "run together", "full stop"],
)
def test_capitals_spaces_and_signs_are_no_more_than_worth_a_look(spelling: Callable[[str], str]) -> None:
    rows = sub_kegiatan()[:NAMES]

    assert {finding.severity.value for finding in with_codes((row, spelling(row.nama)) for row in rows)} <= {"info"}
