"""What stands under a code in one edition, and in which of its lists."""

from __future__ import annotations

from collections import Counter

import pytest

from renja_lint.nomenclature import all_entries, below, country, coverage, list_of, print_code
from renja_lint.nomenclature.tables import SHARED

E2020, E2021, E2023, E2027 = "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027"
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"
LISTS = sorted({(each.edisi, each.authority) for each in coverage()})


def codes(edisi: str, kode: str, authority: str = KABUPATEN) -> list[str]:
    return [row.kode for row in below(edisi, authority, kode)]


def test_under_a_code_stand_its_row_and_all_that_begin_with_it() -> None:
    assert codes(E2023, "7.01.04.2.01") == ["7.01.04.2.01", "7.01.04.2.01.0001", "7.01.04.2.01.0002"]
    assert codes(E2023, "7.01.04.2.01.0002") == ["7.01.04.2.01.0002"]
    assert codes(E2023, "X.XX.01.2.10") == ["X.XX.01.2.10", "X.XX.01.2.10.0001"]
    assert codes(E2023, "1.1") == codes(E2023, "7.01.04.2.0") == codes(E2023, "../x") == []
    assert codes(E2020, "5.07.02") == ["5.07.02.2.01.0001"]  # the rows above it are missing in that list


def test_under_a_bidang_stands_the_shared_programme_and_under_an_urusan_not() -> None:
    assert below(E2023, KABUPATEN, "7.01") == all_entries(E2023, KABUPATEN, "7.01")[1:]
    assert [kode for kode in codes(E2023, "7") if kode.startswith("7.01.01")] == []
    assert codes(E2023, "7")[:3] == ["7", "7.01", "7.01.02"]
    assert codes(E2021, "7.01")[:2] == ["7.01", "7.01.02"]


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_the_urusan_together_have_every_row_once(edisi: str, authority: str) -> None:
    rows = country(edisi, authority)
    urusan = sorted({kode.partition(".")[0] for kode in rows})

    assert [row for each in urusan for row in below(edisi, authority, each)] == list(rows.values())
    assert below(edisi, authority) == tuple(rows.values())


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_each_list_has_as_many_rows_as_coverage_counts(edisi: str, authority: str) -> None:
    counted = {each.bidang: each.rows for each in coverage() if each[:2] == (edisi, authority)}
    codes = [row.kode for row in below(edisi, authority)]
    found = Counter(list_of(edisi, authority, kode) for kode in codes if "." in kode)
    for urusan in (kode for kode in codes if "." not in kode):  # its row is in the list of each of its bidang
        found.update(bidang for bidang in counted if f"{bidang}.".startswith(f"{urusan}."))

    assert found == counted


@pytest.mark.parametrize(
    ("edisi", "authority", "kode", "listed"),
    [
        (E2023, KABUPATEN, "7.01.02", "7.01"),
        (E2023, KABUPATEN, "7.01.01", SHARED),
        (E2020, KABUPATEN, "4.02.01", "4.02"),  # the secretariats have a name of their own for it
        (E2020, KABUPATEN, "4.02.01.2.01", SHARED),
        (E2027, PROVINSI, "X.XX.01.1.01", SHARED),
    ],
)
def test_a_row_comes_from_its_own_bidangs_list_or_the_shared_one(
    edisi: str, authority: str, kode: str, listed: str
) -> None:
    assert list_of(edisi, authority, kode) == listed


@pytest.mark.parametrize(
    ("kode", "digits", "as_printed"),
    [
        ("7.01.01.2.06.0008", 2, "7.01.01.2.06.08"),
        ("7.01.01.2.06.0008", 4, "7.01.01.2.06.0008"),
        ("7.01.01.2.06.0108", 2, "7.01.01.2.06.0108"),
        ("7.01.01.2.06", 2, "7.01.01.2.06"),
        ("7", 2, "7"),
    ],
)
def test_a_code_is_printed_as_its_edition_does(kode: str, digits: int, as_printed: str) -> None:
    assert print_code(kode, digits) == as_printed
