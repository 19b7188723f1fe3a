"""Codes and names looked up."""

from __future__ import annotations

import pytest

from renja_lint.nomenclature import EditionChoice, Nomenclature, Official, fold

E2019, E2020, E2021, E2023, E2027 = (
    "90-2019", "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027",
)  # fmt: skip
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"
CUT = "3.29.05.1.01.0002"  # of 90-2019: "... Ke Arah Laut Lepas Dan/Atau Ke Arah Pe"


def only(edisi: str, authority: str = KABUPATEN, bidang: tuple[str, ...] = ("7.01",)) -> Nomenclature:
    return Nomenclature(EditionChoice(edisi, (edisi,), ()), authority, bidang)


def of_2023() -> Nomenclature:
    return Nomenclature(EditionChoice(E2021, (E2021,), (E2023,)), KABUPATEN, ("7.01",))


def official(lists: Nomenclature, kode: str) -> Official:
    found = lists.official(kode)
    assert found is not None
    return found


def codes(found: tuple[Official, ...]) -> list[str]:
    return [each.kode for each in found]


@pytest.mark.parametrize("kode", ["7.01.01.2.01.01", "7.01.01.2.99", "7.02.01", "1.99", "0", "", "7.", "../7", "7.01."])
def test_what_the_lists_lack_is_none(kode: str) -> None:
    assert only(E2023).official(kode) is None


def test_the_shared_programme_is_found_under_its_own_code_too() -> None:
    found = official(only(E2023), "X.XX.01.2.02.0001")

    assert (found.kode, found.names, found.units) == (
        "X.XX.01.2.02.0001",
        ("Penyediaan Gaji dan Tunjangan ASN",),
        ("Orang/bulan",),
    )


@pytest.mark.parametrize(
    ("nama", "tingkat", "found"),
    [
        ("PENGADAAN  MEBEL", None, ["7.01.01.2.07.0005"]),
        ("Koordinasi dan Penyusunan DPA- SKPD", "sub_kegiatan", ["7.01.01.2.01.0004"]),
        ("Pengadaan Mebel", "kegiatan", []),
        ("Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum", None, ["7.01.04.2.01", "7.01.04.7.03"]),
        ("Koordinasi Upaya Penyelenggaraan Ketentraman dan Ketertiban Umum", None, []),
        ("%", None, []),
        ("", None, []),
    ],
)
def test_names_are_equal_after_folding_or_not_found(nama: str, tingkat: str | None, found: list[str]) -> None:
    assert codes(only(E2023).named(nama, tingkat)) == found


def test_names_are_sought_in_the_bidang_of_the_plan() -> None:
    assert codes(only(E2023).named("Kecamatan")) == ["7.01"]
    assert codes(only(E2023, bidang=("4.01",)).named("Kecamatan")) == []
    assert official(only(E2023, bidang=("4.01",)), "7.01").names == ("KECAMATAN",)


def test_an_agency_may_have_several_bidang() -> None:
    lists = only(E2023, bidang=("2.11", "1.03"))

    assert codes(lists.named("Pengadaan Mebel")) == ["2.11.01.2.07.0005"]  # the shared programme is the first one's
    assert official(lists, "1.03.01.2.07.0005").names == ("Pengadaan Mebel",)
    assert codes(lists.named("PROGRAM PENGELOLAAN PERSAMPAHAN")) == ["2.11.11"]
    assert codes(lists.named("PROGRAM PENYELENGGARAAN JALAN")) == ["1.03.10"]
    assert codes(lists.named("PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN")) == []


def test_the_whole_country_has_the_shared_programme_once() -> None:
    lists = only(E2023, bidang=())

    assert codes(lists.named("Pengadaan Mebel")) == ["X.XX.01.2.07.0005"]
    assert official(lists, "2.11.01.2.07.0005").names == ("Pengadaan Mebel",)


def test_a_secretariat_may_name_the_shared_programme_either_way() -> None:
    assert official(only(E2020), "4.02.01").names == (
        "PROGRAM ADMINISTRASI UMUM SEKRETARIAT DPRD KABUPATEN/KOTA",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH",
    )


def test_a_name_may_go_on_where_our_source_cut_it_off() -> None:
    lists = only(E2019, PROVINSI, ("3.29",))
    found = official(lists, CUT)
    whole = f"{found.names[0]}rairan Kepulauan"

    assert (len(found.names[0]), found.cut) == (255, found.names)
    assert [found.accepts(name) for name in (found.names[0], whole.upper(), found.names[0][:-2])] == [True, True, False]
    assert codes(lists.named(whole)) == [CUT]
    assert [(each.kode, n) for each, n in lists.near_names(whole, tingkat=None, under=None, limit=1)] == [(CUT, 100.0)]
    assert official(only(E2020, PROVINSI), CUT).cut == ()


def test_a_name_may_leave_out_what_a_table_remarks_on_its_use() -> None:
    found = official(only(E2020), "7.01.01.2.04.0006")

    assert [found.accepts(name) for name in ("PENETAPAN WAJIB RETRIBUSI DAERAH", found.names[0], "Retribusi")] == [
        True,
        True,
        False,
    ]


def test_any_name_stands_in_the_place_of_the_agencys_own() -> None:
    assert official(only(E2023), "X.XX").accepts("KECAMATAN")
    assert not official(only(E2023), "X.XX.01").accepts("KECAMATAN")


@pytest.mark.parametrize(
    ("kode", "children"),
    [
        ("7", ["7.01"]),
        ("6", ["6.01"]),
        ("7.01", ["7.01.01", "7.01.02", "7.01.03", "7.01.04", "7.01.05", "7.01.06"]),
        ("7.01.04", ["7.01.04.2.01", "7.01.04.2.02", "7.01.04.7.03", "7.01.04.7.04"]),
        ("7.01.04.2.01", ["7.01.04.2.01.0001", "7.01.04.2.01.0002"]),
        ("7.01.04.2.01.0001", []),
        ("7.02", []),
        ("2.11.01.2.14", ["2.11.01.2.14.0001", "2.11.01.2.14.0002", "2.11.01.2.14.0003"]),
        ("X", ["X.XX"]),
        ("X.XX", ["X.XX.01"]),
        ("", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "X"]),
    ],
)
def test_children_stand_directly_under_a_code(kode: str, children: list[str]) -> None:
    assert codes(only(E2023).children(kode)) == children


def test_children_that_only_the_advice_has_are_among_the_others() -> None:
    assert [(child.kode, child.certain) for child in of_2023().children("7.01")] == [
        ("7.01.01", False),
        ("7.01.02", True),
        ("7.01.03", True),
        ("7.01.04", True),
        ("7.01.05", True),
        ("7.01.06", True),
    ]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Bulanan/ Triwulanan/ Semesteran", "bulanantriwulanansemesteran"),
        ("RKA - SKPD_(2)", "rkaskpd2"),
        ("M³/Hari", "m³hari"),
        ("%", ""),
    ],
)
def test_folding_keeps_letters_and_digits(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("kode", "elsewhere"),
    [
        ("7.01.01.2.01.0008", (E2027,)),
        ("7.01.04.2.03.0001", (E2020,)),
        ("7.01.04.7.03.0001", (E2021, E2027)),
        ("7", (E2019, E2020, E2021)),
        ("7.01.99", ()),
        ("4.01.01", (E2019, E2020, E2027)),
        ("9", (E2019, E2020)),
    ],
)
def test_a_code_may_be_another_editions(kode: str, elsewhere: tuple[str, ...]) -> None:
    assert only(E2023).code_elsewhere(kode) == elsewhere


@pytest.mark.parametrize(
    ("lists", "kode", "known"),
    [
        (only(E2023), "7.01.02.2.99", True),
        (only(E2023), "7.01.01.2.99", True),
        (only(E2023), "7.10.01", True),  # no edition has such a bidang
        (only(E2023), "7", True),
        (only(E2023), "0", True),
        (only(E2023), "X.XX.01.2.99", True),
        (only(E2023), "4.01.01.2.19", True),
        (only(E2023), "1.99", True),
        (only(E2023), "7.02.03", False),  # DKI Jakarta's, in provinsi only
        (only(E2023), "X.XX", False),
        (only(E2023), "X", False),
        (only(E2021), "7.01.02.2.99", True),
        (only(E2021), "7.01.01.2.01", False),
        (of_2023(), "7.01.01.2.99", True),
        (only(E2027, PROVINSI), "7.01.01.2.01", True),
        (only(E2027, PROVINSI), "9.05.02", False),
    ],
)
def test_a_code_of_a_list_that_we_lack_is_not_unknown(lists: Nomenclature, kode: str, known: bool) -> None:  # noqa: FBT001
    assert lists.knows_bidang(kode) is known
