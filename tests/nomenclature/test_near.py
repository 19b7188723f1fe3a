"""What a name or a code that is not official may be a slip for."""

from __future__ import annotations

import random

import pytest

from renja_lint.nomenclature import EditionChoice, Entry, Nomenclature, Official, country, coverage, fold

E2020, E2023 = "050-3708-2020", "900.1.15.5-1317-2023"
KABUPATEN = "kabupaten/kota"
DPA = "Koordinasi dan Penyusunan DPA-SKPD"


def only(edisi: str, authority: str = KABUPATEN, bidang: tuple[str, ...] = ("7.01",)) -> Nomenclature:
    return Nomenclature(EditionChoice(edisi, (edisi,), ()), authority, bidang)


def codes(found: tuple[Official, ...]) -> list[str]:
    return [each.kode for each in found]


def near(nama: str, tingkat: str | None = None, under: str | None = None) -> list[tuple[str, float]]:
    found = only(E2023).near_names(nama, tingkat=tingkat, under=under, limit=2)
    return [(each.kode, nearness) for each, nearness in found]


def named_rows() -> list[tuple[str, Entry]]:
    """Give every program, kegiatan and sub kegiatan of all editions and bidang, each with its authority."""
    lists = dict.fromkeys((each.edisi, each.authority) for each in coverage())
    below = ("program", "kegiatan", "sub_kegiatan")
    return [(key[1], row) for key in lists for row in country(*key).values() if row.tingkat in below]


def misspelt(name: str, chance: random.Random) -> str:
    """Drop, double or swap a letter of a name, so that it does not fold to the same."""
    places = [i for i in range(len(name) - 1) if name[i].isalpha() and name[i + 1].isalpha()]
    places = [i for i in places if name[i].casefold() != name[i + 1].casefold()]
    i = chance.choice(places)
    slips = (name[:i] + name[i + 1 :], name[: i + 1] + name[i:], name[:i] + name[i + 1] + name[i] + name[i + 2 :])
    return chance.choice(slips)


def respaced(name: str, chance: random.Random) -> str:
    """Change case and spacing of a name, and what stands between its words."""
    cases = (str.upper, str.lower, str.title, str.swapcase)
    return chance.choice(cases)(name).replace(" ", chance.choice(("  ", "\n", " - ", "\u00a0")))


@pytest.mark.parametrize(("seed", "slips"), [(1, 1), (2, 1), (3, 2)])
def test_a_thousand_misspellings_name_the_right_row(seed: int, slips: int) -> None:
    """Each is sought under its own code without the last part; of rows that share name and parent either is right."""
    chance = random.Random(seed)
    lists = {(each.edisi, each.authority): only(each.edisi, each.authority, ()) for each in coverage()}
    missed = []
    for authority, row in chance.sample(named_rows(), 1000):
        written = row.nama
        for _ in range(slips):
            written = misspelt(written, chance)
        under = row.kode.rpartition(".")[0]
        found = lists[row.edisi, authority].near_names(written, tingkat=row.tingkat, under=under, limit=1)
        if not found or row.nama not in found[0][0].names:
            missed.append((row.edisi, row.kode, written))

    assert len(missed) <= 10, missed


def test_a_thousand_names_in_other_case_and_spacing_are_the_same() -> None:
    chance = random.Random(4)
    lists = {(each.edisi, each.authority): only(each.edisi, each.authority, ()) for each in coverage()}
    missed = []
    for authority, row in chance.sample(named_rows(), 1000):
        written = respaced(row.nama, chance)
        found = lists[row.edisi, authority].named(written, row.tingkat)
        if fold(written) != fold(row.nama) or row.kode not in codes(found):
            missed.append((row.edisi, row.kode, written))

    assert missed == []


def test_a_word_too_many_does_not_turn_dpa_into_rka() -> None:
    assert near("Koordinasi dan Penyusunan Dokumen DPA - SKPD", "sub_kegiatan") == [
        ("7.01.01.2.01.0004", 94.7),
        ("7.01.01.2.01.0002", 92.9),
    ]
    assert near("Koordinasi dan Penyusunan Dokumen Perubahan DPA-SKPD")[0][0] == "7.01.01.2.01.0005"


def test_an_official_name_is_nearest_to_itself() -> None:
    assert near(DPA.upper()) == [("7.01.01.2.01.0004", 100.0), ("7.01.01.2.01.0005", 93.6)]


@pytest.mark.parametrize(
    ("nama", "kode"),
    [
        ("Koordinasi dan Penyusunan  Laporan  Keuangan Bulanan/Triwulan/Semesteran SKPD", "7.01.01.2.02.0007"),
        ("Penyediaan komponen Instalasi Listrik/Penerangan", "7.01.01.2.06.0001"),
        ("Penyediaan Bahan Logistik", "7.01.01.2.06.0004"),
        ("Pengadaan peralatan dan Mesin", "7.01.01.2.07.0006"),
        ("Penyediaan Jasa Penunjang Urusan Pemerintah Daerah", "7.01.01.2.08"),
        ("Pengadaan Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", "7.01.01.2.07"),
        ("Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", "7.01.01.2.09.0009"),
        ("Peningkatan efektifitas pemberdayaan masyarakat di wilayah kecamatan", "7.01.03.2.01.0003"),
        ("Kegiatan Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah", "7.01.01.2.01"),
        ("Koordinasi Upaya Penyelenggaraan Ketentraman dan Ketertiban Umum", "7.01.04.2.01"),
    ],
)
def test_names_of_a_real_plan_are_recognised(nama: str, kode: str) -> None:
    assert near(nama)[0][0] == kode


def test_a_code_with_two_accepted_names_is_proposed_once() -> None:
    lists = Nomenclature(EditionChoice(E2023, (E2020, E2023), ()), KABUPATEN)

    found = lists.near_names("Penetapan Wajib Retribusi", tingkat=None, under="7.01.01.2.04", limit=10)

    assert (found[0][0].kode, found[0][1]) == ("7.01.01.2.04.0006", 93.9)
    assert sorted(each.kode for each, _ in found) == [f"7.01.01.2.04.000{n}" for n in range(1, 8)]


def test_near_names_stay_within_level_and_parent() -> None:
    assert near("Ketentraman dan Ketertiban Umum", "program")[0][0] == "7.01.04"
    assert near("Harmonisasi Hubungan Tokoh Agama", under="7.01.04.7.03")[0][0] == "7.01.04.7.03.0002"
    assert near(DPA, "kegiatan", "7.01.04.7.03") == []
    assert near(DPA, under="7.02") == []
    assert near(f"{DPA} " * 100) == []


def test_another_bidang_is_searched_where_the_code_says_so() -> None:
    assert near("Pengelolaan Sampah", "kegiatan", "2.11.11")[0][0] == "2.11.11.2.01"


@pytest.mark.parametrize(
    ("kode", "found"),
    [
        ("7.01.01.2.10.0005", ["7.01.01.2.10.0001", "7.01.01.2.13.0005", "7.01.01.2.01.0005"]),
        ("7.01.01.2.08.0005", ["7.01.01.2.08.0004", "7.01.01.2.08.0003", "7.01.01.2.08.0002"]),
        ("7.10.01.2.01.0001", ["7.01.01.2.01.0001", "7.01.06.2.01.0001", "7.01.05.2.01.0001"]),
        ("7.01.04.2.04", ["7.01.04.2.02", "7.01.04.2.01", "7.01.04.7.04"]),
        ("7.01.07", ["7.01.06", "7.01.05", "7.01.04"]),
        ("7.10", ["7.01"]),
        ("7.03.04.2.88", []),
        ("2.11.11.2.09", ["2.11.11.2.03", "2.11.11.2.02", "2.11.11.2.01"]),
        ("X.XX.01.2.01.0077", []),
        ("7." + "9" * 10_000, []),
    ],
)
def test_near_codes_go_by_the_digits(kode: str, found: list[str]) -> None:
    assert codes(only(E2023).near_codes(kode)) == found


def test_near_codes_do_not_propose_the_code_itself() -> None:
    assert codes(only(E2023).near_codes("7.01.04.2.01", limit=1)) == ["7.01.04.2.02"]
