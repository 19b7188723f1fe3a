"""What became of a code from edition to edition."""

from __future__ import annotations

import pytest

from renja_lint.nomenclature import history_of, successors_of

E2019, E2020, E2021, E2023, E2027 = (
    "90-2019", "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027",
)  # fmt: skip
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"


def names(kode: str, authority: str = KABUPATEN) -> list[tuple[str, str]]:
    return [(row.edisi, row.nama) for row in history_of(kode, authority)]


def heirs(kode: str, edisi: str | None = None, authority: str = KABUPATEN) -> list[tuple[str, str]]:
    return [(row.edisi, row.kode) for row in successors_of(kode, authority, edisi)]


def test_a_code_has_the_names_of_each_edition_oldest_first() -> None:
    remark = "(Sub Kegiatan berlaku untuk karakter retribusi yang membutuhkan pendataan dan pendaftaran)"

    assert names("7.01.01.2.04.0004") == [
        (E2019, "Pengadaan Pakaian Korpri"),
        (E2020, f"Pendataan dan Pendaftaran Objek Retribusi Daerah {remark}"),
        (E2023, "Pendataan dan Pendaftaran Objek Retribusi Daerah"),
        (E2027, "Pendataan dan Pendaftaran Objek Retribusi Daerah"),
    ]


@pytest.mark.parametrize(
    ("kode", "authority", "editions"),
    [
        ("7.01.01.2.01.0008", KABUPATEN, [E2027]),
        ("7.01.03.2.04", KABUPATEN, [E2020]),
        ("7.01.03.7.04", KABUPATEN, [E2021, E2023, E2027]),
        ("7.01.03.6.01", PROVINSI, [E2027]),
        ("7.01.03.6.01", KABUPATEN, []),
        ("5.07", KABUPATEN, [E2019, E2020]),
        ("9", KABUPATEN, [E2019, E2020, E2023]),
        ("X.XX", PROVINSI, [E2019, E2020, E2027]),
        ("7.99", KABUPATEN, []),
    ],
)
def test_it_is_told_when_a_code_came_and_went(kode: str, authority: str, editions: list[str]) -> None:
    assert [row.edisi for row in history_of(kode, authority)] == editions


@pytest.mark.parametrize(
    ("kode", "edisi", "found"),
    [
        ("7.01.03.2.04", None, [(E2021, "7.01.03.7.04")]),
        ("7.01.04.2.03.0001", None, [(E2021, "7.01.04.7.03.0001")]),
        ("1.01.02.2.01.0020", E2020, []),  # goes on
        ("1.01.02.2.02.0057", E2023, [(E2027, "1.01.02.2.02.0068")]),  # of its own K only
        ("7.01.01.2.03.0001", E2019, [(E2020, "7.01.01.2.08.0001")]),  # the code goes on under another name
        ("7.01.01.2.03.0001", None, []),
        ("X.XX.01.2.03.0001", E2019, [(E2020, "X.XX.01.2.08.0001")]),
        ("7.01.01.2.04.0004", E2019, []),  # no later edition has the name
        ("7", None, []),
        ("7.01.99", None, []),
        ("7.01.03.7.04", E2020, []),  # that edition does not have it
    ],
)
def test_what_replaced_a_code_is_told_where_the_tables_tell(
    kode: str, edisi: str | None, found: list[tuple[str, str]]
) -> None:
    assert heirs(kode, edisi) == found


def test_a_name_that_our_source_cut_off_is_followed_by_its_beginning() -> None:
    cut, *_ = history_of("2.15.05.1.07.0001", PROVINSI)

    assert (cut.edisi, cut.cut, cut.nama[-6:]) == (E2019, True, " Secar")
    assert heirs("3.25.03.2.01.0001", E2019) == [(E2020, "3.25.04.2.01.0001")]
    assert heirs(cut.kode, E2019, PROVINSI) == []
