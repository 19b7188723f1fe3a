"""Whose kegiatan a code names."""

from __future__ import annotations

import pytest

from renja_lint.nomenclature import Holder, Owner, country, coverage, holder_of, owner_of
from renja_lint.nomenclature.tables import rows

KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"


def held(kode: str, edisi: str | None = None) -> tuple[str, str]:
    found = holder_of(kode, edisi)
    assert found is not None
    return found.authority, found.province


@pytest.mark.parametrize(
    ("kode", "edisi", "found"),
    [
        ("7.01.02.2.01", None, (KABUPATEN, "")),
        ("4.01.01.1.01.0001", None, (PROVINSI, "")),
        ("1.01.02.3.01", None, ("", "Papua")),
        ("1.01.02.4.01.0001", None, ("", "Papua Barat")),
        ("4.01.04.5.07", None, ("", "DI Yogyakarta")),
        ("7.01.03.6.01", None, (PROVINSI, "DKI Jakarta")),
        ("7.01.03.7.04", None, ("", "Aceh")),
        ("2.22.09.8.01", None, (PROVINSI, "Bali")),
        ("7.01.03.2.04.0001", "050-3708-2020", (KABUPATEN, "Aceh")),
        ("7.01.03.2.04.0001", "900.1.15.5-1317-2023", (KABUPATEN, "")),
        ("7.01.03.2.03", "050-3708-2020", (KABUPATEN, "")),
    ],
)
def test_the_number_says_who_may_use_a_kegiatan(kode: str, edisi: str | None, found: tuple[str, str]) -> None:
    assert held(kode, edisi) == found


@pytest.mark.parametrize("kode", ["", "7", "7.01", "7.01.03", "7.01.03.9.01", "7.01.03.0.01.0001"])
def test_where_no_row_tells_nobody_is_named(kode: str) -> None:
    assert holder_of(kode) is None


@pytest.mark.parametrize(
    ("kode", "authority", "province", "may"),
    [
        ("7.01.03.7.04", KABUPATEN, "Aceh", True),
        ("7.01.03.7.04", KABUPATEN, "Provinsi ACEH", True),
        ("7.01.03.7.04", KABUPATEN, "Sulawesi Selatan", False),
        ("7.01.03.7.04", KABUPATEN, None, True),
        ("7.01.03.7.04", KABUPATEN, " - ", True),
        ("1.01.02.3.01", PROVINSI, "Papua Barat Daya", True),
        ("1.01.02.4.01", KABUPATEN, "Papua", True),
        ("4.01.04.5.07", KABUPATEN, "D.I.Y.", True),
        ("4.01.04.5.07", KABUPATEN, "Daerah Istimewa Yogyakarta", True),
        ("7.01.03.6.01", PROVINSI, "DKI Jakarta", True),
        ("7.01.03.6.01", KABUPATEN, "DKI Jakarta", False),
        ("7.01.02.2.01", KABUPATEN, "Sulawesi Selatan", True),
        ("7.01.02.2.01", PROVINSI, "Sulawesi Selatan", False),
    ],
)
def test_an_agency_may_or_may_not_be_the_holder(kode: str, authority: str, province: str | None, may: bool) -> None:  # noqa: FBT001
    found = holder_of(kode)

    assert found is not None
    assert found.may_be(authority, province) is may


def test_every_number_of_every_row_has_its_holder() -> None:
    lists = dict.fromkeys((each.edisi, each.authority) for each in coverage())
    without = [
        (edisi, kode)
        for edisi, authority in lists
        for kode in country(edisi, authority)
        if kode.count(".") > 3 and ((found := holder_of(kode, edisi)) is None or found.authority not in {"", authority})
    ]

    assert without == []


def test_the_holder_comes_with_the_rows_that_say_so() -> None:
    assert holder_of("1.01.02.4.01") == Holder(
        authority="",
        province="Papua Barat",
        keywords=("Papua",),
        evidence="sipd-2027 provinsi 1.01.04.4.02: Pemindahan Pendidik dan Tenaga Kependidikan di Provinsi Papua Barat",
    )
    assert country("sipd-2027", PROVINSI)["1.01.04.4.02"].nama == (
        "Pemindahan Pendidik dan Tenaga Kependidikan di Provinsi Papua Barat"
    )


@pytest.mark.parametrize(
    ("kode", "agency", "bidang"),
    [
        ("7.01.01.2.11", "Sekretariat Daerah", "4.01"),
        ("4.01.01.2.14.0003", "Sekretariat Daerah", "4.01"),
        ("X.XX.01.1.13", "Sekretariat Daerah", "4.01"),
        ("1.02.01.2.15.0001", "Sekretariat DPRD", "4.02"),
        ("4.02.01.1.16", "Sekretariat DPRD", "4.02"),
    ],
)
def test_the_secretariats_have_kegiatan_of_their_own(kode: str, agency: str, bidang: str) -> None:
    found = owner_of(kode)

    assert found is not None
    assert (found.agency, found.bidang) == (agency, bidang)


@pytest.mark.parametrize("kode", ["7.01.01.2.10", "7.01.01", "7.01.02.2.11", "7.01.01.3.01", "7", "", "X.XX"])
def test_all_else_is_everybodys(kode: str) -> None:
    assert owner_of(kode) is None


def test_the_owner_comes_with_the_rows_that_say_so() -> None:
    found = owner_of("4.01.01.1.12")
    said = "Kegiatan dan Sub Kegiatan hanya digunakan oleh Sekretariat Daerah"

    assert found == Owner("Sekretariat Daerah", "4.01", f"050-3708-2020 provinsi X.XX.01.1.12: {said}")
    assert country("050-3708-2020", PROVINSI)["X.XX.01.1.12"].nama.endswith(f"({said})")


def test_what_is_owned_are_rows_of_the_shared_programme() -> None:
    owned = {row[0] for row in rows("owners.csv")}
    shared = {kode for authority in (KABUPATEN, PROVINSI) for kode in country("sipd-2027", authority)}

    assert owned <= shared
    assert len(owned) == 12
