"""Which editions serve a plan, and how sure is what they say."""

from __future__ import annotations

import pytest

from renja_lint.nomenclature import EditionChoice, Nomenclature, Official, list_editions

E2019, E2020, E2021, E2023, E2027 = (
    "90-2019", "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027",
)  # fmt: skip
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"


def only(edisi: str, authority: str = KABUPATEN) -> Nomenclature:
    return Nomenclature(EditionChoice(edisi, (edisi,), ()), authority, ("7.01",))


def of_2023() -> Nomenclature:
    """Serve the plans of 2023: the decree's names, and the next one's units."""
    return Nomenclature(EditionChoice(E2021, (E2021,), (E2023,)), KABUPATEN, ("7.01",))


def neighbours(authority: str = KABUPATEN) -> Nomenclature:
    """Serve the plans of 2026, whose ruling edition is not in our data."""
    return Nomenclature(EditionChoice("900.1.15.5-3406-2024", (E2023, E2027), ()), authority, ("7.01",))


def official(lists: Nomenclature, kode: str) -> Official:
    found = lists.official(kode)
    assert found is not None
    return found


def codes(found: tuple[Official, ...]) -> list[str]:
    return [each.kode for each in found]


def test_names_come_from_the_ruling_edition_and_units_from_the_one_that_advises() -> None:
    lists = of_2023()

    assert (lists.ruling, lists.used, lists.certain, lists.authority) == (E2021, (E2021, E2023), True, KABUPATEN)
    assert lists.official("7.01.03.2.01.0003") == Official(
        kode="7.01.03.2.01.0003",
        tingkat="sub_kegiatan",
        names=("Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",),
        indicators=("Jumlah Laporan Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",),
        units=("Laporan",),
        certain=True,
        units_certain=False,
        editions=(E2021, E2023),
        measured=E2023,
    )


def test_the_shared_programme_that_our_table_of_050_5889_lacks_is_not_certain() -> None:
    assert of_2023().official("7.01.01.2.02.0001") == Official(
        kode="7.01.01.2.02.0001",
        tingkat="sub_kegiatan",
        names=("Penyediaan Gaji dan Tunjangan ASN",),
        indicators=("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",),
        units=("Orang/bulan",),
        certain=False,
        units_certain=False,
        editions=(E2023,),
        measured=E2023,
    )


def test_neighbours_of_an_edition_that_we_lack_are_never_certain() -> None:
    lists = neighbours()

    assert (lists.ruling, lists.used, lists.certain) == ("900.1.15.5-3406-2024", (E2023, E2027), False)
    mebel, added = official(lists, "7.01.01.2.07.0005"), official(lists, "7.01.01.2.01.0008")
    assert (mebel.certain, mebel.units_certain, mebel.editions) == (False, False, (E2023, E2027))
    assert (added.certain, added.units_certain, added.editions) == (False, False, (E2027,))


def test_neighbours_serve_where_an_edition_has_no_list_of_the_authority() -> None:
    biro = Nomenclature(EditionChoice(E2023, (E2023,), ()), PROVINSI, ("4.01",))
    revised = neighbours(PROVINSI)
    remark = "(Kegiatan dan Sub Kegiatan hanya digunakan oleh Sekretariat Daerah)"

    assert (biro.ruling, biro.used, biro.certain) == (E2023, (E2020, E2027), False)
    assert (revised.used, revised.certain) == ((E2020, E2027), False)
    assert biro.official("4.01.01.1.13") == Official(
        kode="4.01.01.1.13",
        tingkat="kegiatan",
        names=(
            f"Fasilitasi Materi dan Komunikasi Pimpinan {remark}",
            "Fasilitasi Materi dan Komunikasi Pimpinan",
        ),
        indicators=(),
        units=(),
        certain=False,
        units_certain=False,
        editions=(E2020, E2027),
    )


def test_an_edition_without_a_list_of_the_authority_does_not_advise() -> None:
    lists = Nomenclature(EditionChoice(E2027, (E2027,), (E2023,)), PROVINSI, ("4.01",))

    assert (lists.used, lists.certain) == ((E2027,), True)


def test_what_is_only_seen_in_use_is_known_but_not_certain_in_the_years_of_its_use() -> None:
    kode = "2.16.02.2.01.0017"
    used = Official(kode, "sub_kegiatan", ("Pelayanan Informasi Publik",), (), (), False, False, ())  # noqa: FBT003
    last = Nomenclature(EditionChoice("900.1-2850-2025", (E2027,), (E2023,)), KABUPATEN, ("2.16",))

    assert [neighbours().official(kode), last.official(kode)] == [used, used]
    assert (neighbours(PROVINSI).official(kode), only(E2023).official(kode), only(E2027).official(kode)) == (None,) * 3
    assert [each.certain for each in last.named("Pelayanan Informasi Publik")] == [False, False]
    assert codes(last.named("Pelayanan Informasi Publik")) == ["2.16.02.2.01.0006", kode]
    assert used in last.children("2.16.02.2.01")


def test_an_edition_with_names_alone_is_measured_by_the_next_and_learns_no_codes_of_it() -> None:
    lists = Nomenclature(EditionChoice(E2020, (E2020,), (), (E2023, E2027)), KABUPATEN, ("7.01",))
    biro = Nomenclature(EditionChoice(E2020, (E2020,), (), (E2023, E2027)), PROVINSI, ("4.01",))
    mebel = official(lists, "7.01.01.2.07.0005")

    assert (lists.used, biro.used, list(lists.checksums())) == ((E2020,), (E2020,), [E2020, E2023])
    assert (mebel.units, mebel.measured, mebel.units_certain, mebel.certain) == (("Unit",), E2023, False, True)
    assert mebel.editions == (E2020,)
    assert official(biro, "4.01.02.1.01.0001").measured == E2027  # 1317/2023 has no list of provinsi here
    assert lists.official("7.01.01.2.05.0012") is None
    assert official(lists, "7.01.03.2.04").units == ()


def test_the_ruling_edition_speaks_first() -> None:
    lists = Nomenclature(EditionChoice(E2023, (E2020, E2023), ()), KABUPATEN)
    remark = "(Sub Kegiatan berlaku untuk karakter retribusi yang membutuhkan pendataan dan pendaftaran)"

    assert lists.used == (E2023, E2020)
    assert lists.official("7.01.01.2.04.0006") == Official(
        kode="7.01.01.2.04.0006",
        tingkat="sub_kegiatan",
        names=("Penetapan Wajib Retribusi Daerah", f"Penetapan Wajib Retribusi Daerah{remark}"),
        indicators=("Jumlah Dokumen Ketetapan Retribusi Daerah",),
        units=("Dokumen",),
        certain=True,
        units_certain=True,
        editions=(E2023, E2020),
        measured=E2023,
    )


def test_advice_on_the_same_code_with_other_content_is_not_taken() -> None:
    lists = Nomenclature(EditionChoice(E2019, (E2019,), (E2023,)), KABUPATEN, ("7.01",))

    assert lists.official("7.01.01.2.04.0004") == Official(
        kode="7.01.01.2.04.0004",
        tingkat="sub_kegiatan",
        names=("Pengadaan Pakaian Korpri",),
        indicators=(),
        units=(),
        certain=True,
        units_certain=False,
        editions=(E2019,),
    )
    assert codes(lists.named("Pendataan dan Pendaftaran Objek Retribusi Daerah")) == []


def test_the_row_of_the_urusan_is_advised_where_the_ruling_list_has_none() -> None:
    lists = Nomenclature(EditionChoice(E2027, (E2027,), (E2023,)), KABUPATEN)

    found = official(lists, "7")
    assert (found.names, found.certain, found.editions) == (("UNSUR KEWILAYAHAN",), False, (E2023,))
    assert (only(E2027).official("7"), only(E2027).knows_bidang("7")) == (None, False)


def test_authorities_give_one_code_to_other_things() -> None:
    assert [official(only(E2027, authority), "7.01.03").names for authority in (KABUPATEN, PROVINSI)] == [
        ("PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",),
        ("PROGRAM PENGELOLAAN KECAMATAN DAN KELURAHAN",),
    ]


def test_aceh_had_the_kegiatan_of_everyone_in_050_3708() -> None:
    assert codes(only(E2020).named("Pemberdayaan Mukim")) == ["7.01.03.2.04"]
    assert codes(only(E2023).named("Pemberdayaan Mukim")) == ["7.01.03.7.04"]


@pytest.mark.parametrize(
    ("lists", "kode", "verified"),
    [
        (only(E2023), "7.01.03.2.01.0003", True),
        (only(E2023), "1.05.02.2.02.0009", True),
        (only(E2020), "7.01.01.2.07.0005", True),
        (only(E2020), "1.02.02.2.02.0036", True),  # in a list of medium trust, but in two tables
        (only(E2021), "7.01.03.7.04", True),
        (only(E2021), "1.02.02.2.02.0036", False),
        (of_2023(), "7.01.01.2.07.0005", False),  # advice only
        (neighbours(), "2.16.02.2.01.0017", False),
        (only(E2027, PROVINSI), "7.01.03.6.01", False),
        (only(E2027, PROVINSI), "7.01.01.1.01", False),
        (only(E2023), "7.01.99", False),
    ],
)
def test_what_was_checked_is_told_apart(lists: Nomenclature, kode: str, verified: bool) -> None:  # noqa: FBT001
    assert lists.is_verified(kode) is verified


@pytest.mark.parametrize(
    ("choice", "authority", "message"),
    [
        (EditionChoice(E2023, ("1317-2023",), ()), KABUPATEN, "no such edition in our data: 1317-2023"),
        (EditionChoice(E2023, (E2023,), ()), "kabupaten", "no such authority: kabupaten"),
    ],
)
def test_what_is_not_in_the_data_is_refused(choice: EditionChoice, authority: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Nomenclature(choice, authority)


def test_checksums_name_the_editions_that_serve() -> None:
    sha256 = {edition.edisi: edition.sha256 for edition in list_editions()}

    assert of_2023().checksums() == {E2021: sha256[E2021], E2023: sha256[E2023]}
