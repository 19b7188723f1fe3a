"""What changed from one edition to another."""

from __future__ import annotations

import pytest

from renja_lint.nomenclature import Comparison, country, diff

E2019, E2020, E2021, E2023, E2027 = (
    "90-2019", "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027",
)  # fmt: skip
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"


def test_what_came_to_the_kecamatan_by_2027() -> None:
    found = diff(E2023, E2027, KABUPATEN, "7.01")

    assert found._replace(came=()) == Comparison((), (), (), (), (), ("urusan",))
    assert [row.kode for row in found.came] == [
        "7.01.01.2.01.0008",
        "7.01.01.2.01.0009",
        "7.01.01.2.01.0010",
        "7.01.01.2.01.0011",
        "7.01.01.2.01.0012",
        "7.01.01.2.01.0013",
        "7.01.01.3.01",
        "7.01.01.3.01.0001",
        "7.01.01.3.01.0002",
        "7.01.01.4.01",
        "7.01.01.4.01.0001",
        "7.01.01.4.01.0002",
    ]


def test_aceh_got_its_own_number() -> None:
    found = diff(E2020, E2021, KABUPATEN, "7.01")

    assert [(change.before.kode, change.after.kode) for change in found.moved[::5]] == [
        ("7.01.03.2.04", "7.01.03.7.04"),
        ("7.01.03.2.04.0005", "7.01.03.7.04.0005"),
        ("7.01.04.2.04.0001", "7.01.04.7.04.0001"),
    ]
    assert (len(found.came), found.went, found.renamed, len(found.moved)) == (18, (), (), 11)


def test_a_list_that_only_one_edition_has_is_not_compared() -> None:
    assert diff(E2020, E2021, KABUPATEN, "7.01").uncompared == ("X.XX",)
    assert diff(E2020, E2021, KABUPATEN, "5.07") == Comparison((), (), (), (), (), ("5.07", "X.XX", "urusan"))
    assert diff(E2021, E2023, PROVINSI) == Comparison((), (), (), (), (), ())


def test_a_code_may_get_another_name() -> None:
    renamed = diff(E2019, E2020, KABUPATEN, "7.01").renamed

    assert ("7.01.01.2.04.0004", "Pengadaan Pakaian Korpri") in [(c.before.kode, c.before.nama) for c in renamed]
    assert [c.before.kode for c in renamed] == [c.after.kode for c in renamed]


def test_units_and_indicators_were_fixed() -> None:
    measured = diff(E2023, E2027, KABUPATEN).measured

    assert {(c.before.satuan, c.after.satuan) for c in measured} == {
        ("Dokuman", "Dokumen"),
        ("Laporan", "Laporan"),  # the indicator is another
        ("Satuan Pendidikan", "Satuan Pendidikan"),
        ("Unit", "Rute"),
    }
    assert (len(measured), measured[1].before.kode, measured[1].after.edisi) == (15, "1.05.02.2.02.0009", E2027)


@pytest.mark.parametrize(
    ("first", "second", "authority"),
    [(E2019, E2020, KABUPATEN), (E2019, E2020, PROVINSI), (E2023, E2027, KABUPATEN), (E2020, E2027, PROVINSI)],
)
def test_every_row_is_accounted_for_once(first: str, second: str, authority: str) -> None:
    found = diff(first, second, authority)
    before = [*found.went, *(change.before for change in (*found.renamed, *found.moved))]
    after = [*found.came, *(change.after for change in (*found.renamed, *found.moved))]
    skipped = set(found.uncompared)
    compared = [
        {kode for kode in country(edisi, authority) if (kode[:4] if len(kode) > 3 else "urusan") not in skipped}
        for edisi in (first, second)
    ]

    assert len({row.kode for row in before}) == len(before)
    assert len({row.kode for row in after}) == len(after)
    assert len(compared[0]) - len(before) == len(compared[1]) - len(after)


def test_an_edition_does_not_differ_from_itself() -> None:
    assert diff(E2019, E2019, PROVINSI) == Comparison((), (), (), (), (), ())
