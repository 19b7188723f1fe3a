"""``renja-lint nomenclature``: what stands under a code, what words find, in both languages and every form."""

from __future__ import annotations

import csv
import io
import json

import pytest
from click.shell_completion import ShellComplete

from renja_lint.cli.entry import root
from renja_lint.nomenclature import country, coverage, list_editions
from renja_lint.nomenclature.tables import list_own_entries
from tests.running import Result, Run, running

E2020, E2021, E2023, E2027 = "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027"
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"
LISTS = sorted({(each.edisi, each.authority) for each in coverage()})
SHA256 = {each.edisi: each.sha256 for each in list_editions()}


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("RENJA_LINT_LANG", raising=False)
    return running(capsys, "nomenclature")


def codes(result: Result) -> list[str]:
    """Give the codes of a CSV answer."""
    assert (result.code, result.err) == (0, "")
    return [row["kode"] for row in csv.DictReader(io.StringIO(result.out))]


def test_a_kegiatan_is_a_table_of_what_is_under_it(run: Run) -> None:
    assert run("7.01.03.2.01") == Result(
        0,
        """\
Edisi sipd-2027 (SIPD pemutakhiran 2027), kabupaten/kota; kepercayaan: tinggi.

kode               nama                        indikator                     satuan
-----------------  --------------------------  ----------------------------  ----------------------
7.01.03.2.01       Koordinasi Kegiatan
                   Pemberdayaan Desa
7.01.03.2.01.0001  Peningkatan Partisipasi     Jumlah Lembaga                Lembaga Kemasyarakatan
                   Masyarakat dalam Forum      Kemasyarakatan yang
                   Musyawarah Perencanaan      Berpartisipasi dalam Forum
                   Pembangunan di Desa         Musyawarah Perencanaan
                                               Pembangunan di Desa
7.01.03.2.01.0002  Sinkronisasi Program Kerja  Jumlah Dokumen Sinkronisasi   Dokumen
                   dan Kegiatan Pemberdayaan   Program Kerja dan Kegiatan
                   Masyarakat yang Dilakukan   Pemberdayaan Masyarakat yang
                   oleh Pemerintah dan Swasta  Dilakukan oleh Pemerintah
                   di Wilayah Kerja Kecamatan  dan Swasta di Wilayah Kerja
                                               Kecamatan
7.01.03.2.01.0003  Peningkatan Efektifitas     Jumlah Laporan Peningkatan    Laporan
                   Kegiatan Pemberdayaan       Efektivitas Kegiatan
                   Masyarakat di Wilayah       Pemberdayaan Masyarakat di
                   Kecamatan                   Wilayah Kecamatan
""",
        "",
    )


def test_an_edition_without_indicators_prints_its_own_digits_and_no_empty_columns(run: Run) -> None:
    assert run("7.01.03.2.01", "--lang", "en", "--edition", "Kepmendagri 050-5889 Tahun 2021") == Result(
        0,
        """\
Edition 050-5889-2021 (Kepmendagri 050-5889/2021), kabupaten/kota; trust: good.

code             name
---------------  -----------------------------------------------------------------------------------
7.01.03.2.01     Koordinasi Kegiatan Pemberdayaan Desa
7.01.03.2.01.01  Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan
                 di Desa
7.01.03.2.01.02  Sinkronisasi Program Kerja dan Kegiatan Pemberdayaan Masyarakat yang Dilakukan oleh
                 Pemerintah dan Swasta di Wilayah Kerja Kecamatan
7.01.03.2.01.03  Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan
""",
        "",
    )


@pytest.mark.parametrize("columns", ["1", "64", "80", "400"])
def test_a_table_fits_the_terminal_as_far_as_it_can(run: Run, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = run("7.01.02.2.01").out.splitlines()[2:]

    assert max(map(len, lines)) <= max(63, int(columns))
    assert [line.split()[0] for line in lines if line.startswith("7")] == [
        "7.01.02.2.01",
        "7.01.02.2.01.0001",
        "7.01.02.2.01.0002",
    ]


SINGLE = """\
7.01.01.2.06.0008 Fasilitasi Kunjungan Tamu
Edisi sipd-2027 (SIPD pemutakhiran 2027), kabupaten/kota; kepercayaan: tinggi.

Bidang urusan: 7.01 KECAMATAN
Program: 7.01.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
Kegiatan: 7.01.01.2.06 Administrasi Umum Perangkat Daerah
Kinerja: Terlaksananya Fasilitasi Kunjungan Tamu
Indikator: Jumlah Laporan Fasilitasi Kunjungan Tamu
Satuan: Laporan

Riwayat:
edisi                 kode               nama
--------------------  -----------------  -----------------------------
90-2019                                  (tidak ada)
050-3708-2020         7.01.01.2.06.08    Fasilitasi Kunjungan Tamu
050-5889-2021                            (daftarnya tidak ada di sini)
900.1.15.5-1317-2023  7.01.01.2.06.0008  Fasilitasi Kunjungan Tamu
sipd-2027             7.01.01.2.06.0008  Fasilitasi Kunjungan Tamu
"""


@pytest.mark.parametrize(
    "spelled",
    [
        "7.01.01.2.06.0008",
        "7.01.01.2.06.08",
        "7.01.01.02.06.0008",
        "7.1.1.2.6.8",
        "7 01 01 2.06 08",
        " 7\t01.01.2.06.08.",
    ],
)
def test_a_sub_kegiatan_is_told_with_its_history_however_its_code_is_spelled(run: Run, spelled: str) -> None:
    assert run(spelled) == Result(0, SINGLE, "")


def test_a_sub_kegiatan_that_moved_and_is_a_provinces_own(run: Run) -> None:
    assert run("7.01.03.2.04.02", "--edition", "3708", "--lang", "en") == Result(
        0,
        """\
7.01.03.2.04.02 Peningkatan Kapasitas Mukim dan Tuha Peut Mukim
Edition 050-3708-2020 (Kepmendagri 050-3708/2020), kabupaten/kota; trust: good.

Urusan: 7 UNSUR KEWILAYAHAN
Bidang urusan: 7.01 KECAMATAN
Program: 7.01.03 PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN
Kegiatan: 7.01.03.2.04 Pemberdayaan Mukim
Special: Aceh only; this was read off the lists, not off the law

History:
edition               code             name                         then became
--------------------  ---------------  ---------------------------  ---------------------
90-2019                                (none)
050-3708-2020         7.01.03.2.04.02  Peningkatan Kapasitas Mukim  7.01.03.7.04.02
                                       dan Tuha Peut Mukim          (050-5889-2021, Aceh)
050-5889-2021                          (none)
900.1.15.5-1317-2023                   (none)
sipd-2027                              (none)
""",
        "",
    )


def test_a_sub_kegiatan_of_a_secretariat_whose_unit_was_fixed(run: Run) -> None:
    assert (
        "Khusus: hanya Sekretariat Daerah; ini terbaca dari daftarnya, bukan dari peraturan\n"
        in run("4.01.01.2.13.0001").out
    )
    assert (
        run("2.11.02.2.02.0004").out.split("Riwayat:\n")[1]
        == """\
edisi                 kode               nama                     indikator                satuan
--------------------  -----------------  -----------------------  -----------------------  --------
90-2019                                  (tidak ada)
050-3708-2020                            (tidak ada)
050-5889-2021                            (tidak ada)
900.1.15.5-1317-2023  2.11.02.2.02.0004  Pemantauan dan Evaluasi  Jumlah KLHS yang         Dokuman
                                         KLHS                     dipantau dan dievaluasi
sipd-2027             2.11.02.2.02.0004  Pemantauan dan Evaluasi  Jumlah KLHS yang         Dokumen
                                         KLHS                     dipantau dan dievaluasi
"""
    )


def test_json_of_a_sub_kegiatan(run: Run) -> None:
    row = list_own_entries(E2020, KABUPATEN, "7.01")["7.01.03.2.04.0001"]
    heir = list_own_entries(E2021, KABUPATEN, "7.01")["7.01.03.7.04.0001"]
    told = run("7.01.03.2.04.01", "--edition", E2020, "--format", "json")
    english = run("7.01.03.2.04.01", "--edition", E2020, "--format", "json", "--lang", "en")

    assert (told.code, told.err, told) == (0, "", english)
    later: list[object] = [
        {"edisi": edisi, "listed": True, "row": None, "successors": []} for edisi in (E2021, E2023, E2027)
    ]
    assert json.loads(told.out) == {
        "version": 1,
        "edition": {
            "edisi": E2020,
            "instrument": "Kepmendagri 050-3708/2020",
            "date": "2020-10-05",
            "digits": 2,
            "has_units": False,
            "sha256": SHA256[E2020],
        },
        "authority": KABUPATEN,
        "trust": {"7.01": "baik"},
        "kode": "7.01.03.2.04.0001",
        "rows": [
            {
                "kode": "7.01.03.2.04.0001",
                "tingkat": "sub_kegiatan",
                "nama": "Penyelenggaraan Mukim",
                "kinerja": "",
                "indikator": "",
                "satuan": "",
                "edisi": E2020,
                "sources": 1,
                "cut": False,
            }
        ],
        "detail": {
            "history": [
                {"edisi": "90-2019", "listed": True, "row": None, "successors": []},
                {"edisi": E2020, "listed": True, "row": row._asdict(), "successors": [heir._asdict()]},
                *later,
            ],
            "holder": {
                "authority": KABUPATEN,
                "province": "Aceh",
                "keywords": ["Aceh"],
                "evidence": "900.1.15.5-1317-2023 has the same name under 7.01.03.7.04",
            },
            "owner": None,
        },
    }


def test_csv_has_the_columns_of_our_own_data(run: Run) -> None:
    told = run("7.01.05.2.01.06", "--format", "csv", "--edition", "1317")
    whole = run("7.01", "--format", "csv", "--edition", "1317")

    assert told == Result(
        0,
        "edisi,kewenangan,kode,tingkat,nama,kinerja,indikator,satuan,sumber,terpotong\n"
        "900.1.15.5-1317-2023,kabupaten/kota,7.01.05.2.01.0006,sub_kegiatan,"
        "Pengembangan Kehidupan Demokrasi berdasarkan Pancasila,"
        "Berkembangnya Lembaga Masyarakat dalam Kehidupan Demokrasi berdasarkan Pancasila,"
        "Jumlah Lembaga Masyarakat yang Dikembangkan dalam Kehidupan Demokrasi berdasarkan Pancasila,"
        "Lembaga Masyarakat,2,\n",
        "",
    )
    assert told.out.splitlines()[1] in whole.out.splitlines()
    assert whole == run("7.01", "--format=csv", "--edition=900.1.15.5-1317-2023", "--lang=en")


@pytest.mark.parametrize(("edisi", "authority"), LISTS)
def test_every_row_of_every_list_is_printed(run: Run, edisi: str, authority: str) -> None:
    given = ("--edition", edisi, "--authority", authority.partition("/")[0], "--format", "csv")
    rows = country(edisi, authority)
    urusan = sorted({kode.partition(".")[0] for kode in rows})
    printed = [kode for each in urusan for kode in codes(run(each, *given))]

    assert [kode for kode in printed if kode in rows] == list(rows)
    assert set(printed) - rows.keys() == set(urusan) - rows.keys()  # what the list has no row of


def test_an_urusan_says_whose_name_it_bears_and_where_the_supporting_programme_is(run: Run) -> None:
    indonesian, english = (run("6", "--lang", lang).out.splitlines() for lang in ("id", "en"))

    assert [line.split(maxsplit=1) for line in indonesian[4:7]] == [
        ["6", "UNSUR PENGAWASAN URUSAN"],
        ["PEMERINTAHAN"],
        ["6.01", "INSPEKTORAT DAERAH"],
    ]
    assert indonesian[-2:] == [
        "Nama urusan diambil dari Kepmendagri 900.1.15.5-1317/2023, karena daftar edisi ini tidak memuatnya.",
        "Program penunjang, yang sama di setiap bidang urusan, tidak diulang di sini: renja-lint nomenclature X.XX.01",
    ]
    assert english[-2:] == [
        "The names of the urusan are those of Kepmendagri 900.1.15.5-1317/2023, as the list of this edition has none.",
        (
            "The supporting programme, the same in every bidang urusan, is not repeated here: "
            "renja-lint nomenclature X.XX.01"
        ),
    ]


def test_without_a_code_all_bidang_are_listed(run: Run) -> None:
    lines = run("--authority", "provinsi", "--edition", "2020").out.splitlines()

    assert lines[:8] == [
        "Edisi 050-3708-2020 (Kepmendagri 050-3708/2020), provinsi; kepercayaan: belum diperiksa.",
        "Belum semua baris dicocokkan dengan sumber kedua; periksa lagi pada peraturannya.",
        "",
        "kode    nama",
        "------  -----------------------------------------------------------------------------------------",
        "1       URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR",
        "1.01    URUSAN PEMERINTAHAN BIDANG PENDIDIKAN",
        "1.02    URUSAN PEMERINTAHAN BIDANG KESEHATAN",
    ]
    assert len([line for line in lines if line[:1].isdigit() or line.startswith("X")]) == 10 + 53


@pytest.mark.parametrize(
    ("words", "notes"),
    [
        (
            ("5.07.02",),
            [
                "Daftar ini tidak memuat baris 5.07.02 sendiri, hanya yang di bawahnya.",
                "Tidak ada edisi lebih baru di sini yang memuat bidang urusan ini.",
            ],
        ),
        (
            ("5.07.02", "--lang", "en"),
            [
                "This list has no row 5.07.02 itself, only what is below it.",
                "We have no newer edition with this bidang urusan.",
            ],
        ),
        (("7.01", "--edition", "5889"), ["Program penunjang X.XX.01 edisi ini tidak ada di sini."]),
        (
            ("7.01", "--edition", "5889", "--lang=en"),
            ["We do not have the supporting programme X.XX.01 of this edition."],
        ),
        (
            ("X.XX.01.2.10",),
            ["X.XX diganti kode bidang urusan perangkat daerah sendiri; untuk kecamatan 7.01."],
        ),
        (
            ("x.xx.01.2.10", "--lang=en"),
            ["The agency's own bidang urusan takes the place of X.XX; a kecamatan's is 7.01."],
        ),
        (
            ("--search", "penyediaan"),
            [
                "292 lainnya tidak ditampilkan; tambah katanya, atau lihat semuanya dengan --format csv.",
                "X.XX diganti kode bidang urusan perangkat daerah sendiri; untuk kecamatan 7.01.",
            ],
        ),
    ],
)
def test_what_one_should_know_is_said_below(run: Run, words: tuple[str, ...], notes: list[str]) -> None:
    assert run(*words).out.split("\n\n")[-1].splitlines() == notes


def test_a_name_that_our_source_cut_off_shows_it(run: Run) -> None:
    told = run("3.29.05.1.01.2", "--edition", "90", "--authority", "prov").out

    assert told.partition("\n")[0].endswith("Dan/Atau Ke Arah Pe…")
    assert told.count("Ke Arah Pe…") == 2


def test_trust_names_the_lists_that_differ(run: Run) -> None:
    head = run("5.07", "--edition", "3708").out.splitlines()[:2]

    assert head == [
        "Edisi 050-3708-2020 (Kepmendagri 050-3708/2020), kabupaten/kota; kepercayaan: sedang (X.XX: baik).",
        "Belum semua baris dicocokkan dengan sumber kedua; periksa lagi pada peraturannya.",
    ]


@pytest.mark.parametrize("words", [("kunjungan tamu",), ("KUNJUGAN  tmau",), ("fas kunj tamu",)])
def test_a_name_is_found_by_its_words_with_typos_forgiven(run: Run, words: tuple[str]) -> None:
    assert run("--search", *words) == Result(
        0,
        """\
Edisi sipd-2027 (SIPD pemutakhiran 2027), kabupaten/kota; kepercayaan: tinggi.

kode               nama                       indikator                                 satuan
-----------------  -------------------------  ----------------------------------------  --------
X.XX.01.2.06.0008  Fasilitasi Kunjungan Tamu  Jumlah Laporan Fasilitasi Kunjungan Tamu  Laporan

X.XX diganti kode bidang urusan perangkat daerah sendiri; untuk kecamatan 7.01.
""",
        "",
    )


def test_a_search_with_a_code_stays_under_it(run: Run) -> None:
    found = run("7.01", "--search", "gaji asn", "--format", "csv")
    scores = [float(row["skor"]) for row in csv.DictReader(io.StringIO(found.out))]

    assert codes(found) == [
        "7.01.01.2.02.0001",
        "7.01.01.3.01.0001",
        "7.01.01.4.01.0001",
        "7.01.01.3.01.0002",
        "7.01.01.4.01.0002",
        "7.01.01.2.11.0001",
    ]
    assert (scores, scores[0]) == (sorted(scores, reverse=True), 94.0)
    assert codes(run("7.01.01.3.01", "--search", "gaji", "--format", "csv")) == [
        "7.01.01.3.01.0001",
        "7.01.01.3.01.0002",
    ]


def test_json_of_a_search_has_scores_and_no_detail(run: Run) -> None:
    told = json.loads(run("7.01", "--search", "kunjungan tamu", "--format", "json").out)

    assert list(told) == ["version", "edition", "authority", "trust", "kode", "rows", "detail"]
    assert [(row["kode"], row["satuan"], row["score"]) for row in told["rows"]] == [
        ("7.01.01.2.06.0008", "Laporan", 96.7)
    ]
    assert (told["kode"], told["trust"], told["detail"]) == ("7.01", {"X.XX": "tinggi"}, None)


@pytest.mark.parametrize(
    ("words", "indonesian", "english"),
    [
        (
            ("--search", "xyzzy"),
            'Tidak ada nama yang cocok dengan "xyzzy" dalam SIPD pemutakhiran 2027 untuk kabupaten/kota.\n',
            'No name fits "xyzzy" in SIPD pemutakhiran 2027 for kabupaten/kota.\n',
        ),
        (
            ("7.01", "--search", "pakaian korpri"),
            (
                'Tidak ada nama yang cocok dengan "pakaian korpri" dalam SIPD pemutakhiran 2027 untuk kabupaten/kota, '
                "di bawah 7.01.\nDalam edisi 90-2019: 7.01.01.2.04.04 Pengadaan Pakaian Korpri\n"
            ),
            (
                'No name fits "pakaian korpri" in SIPD pemutakhiran 2027 for kabupaten/kota, under 7.01.\n'
                "In edition 90-2019: 7.01.01.2.04.04 Pengadaan Pakaian Korpri\n"
            ),
        ),
        (
            ("--search", "7.1.1.2.6"),
            (
                'Tidak ada nama yang cocok dengan "7.1.1.2.6" dalam SIPD pemutakhiran 2027 untuk kabupaten/kota.\n'
                "Itu kode: renja-lint nomenclature 7.01.01.2.06\n"
            ),
            (
                'No name fits "7.1.1.2.6" in SIPD pemutakhiran 2027 for kabupaten/kota.\n'
                "That is a code: renja-lint nomenclature 7.01.01.2.06\n"
            ),
        ),
    ],
)
def test_a_search_that_finds_nothing_is_1(run: Run, words: tuple[str, ...], indonesian: str, english: str) -> None:
    assert run(*words) == Result(1, indonesian, "")
    assert run(*words, "--lang", "en") == Result(1, english, "")


def test_a_search_that_finds_nothing_is_still_json_and_csv(run: Run) -> None:
    found, rows = (run("--search", "xyzzy", "--format", form) for form in ("json", "csv"))

    assert (found.code, json.loads(found.out)["rows"]) == (1, [])
    assert rows == Result(1, "edisi,kewenangan,kode,tingkat,nama,kinerja,indikator,satuan,sumber,terpotong,skor\n", "")


@pytest.mark.parametrize(
    ("words", "indonesian", "english"),
    [
        (
            ("7.01.04.2.03",),
            """\
kode 7.01.04.2.03 tidak ada dalam SIPD pemutakhiran 2027 untuk kabupaten/kota
  ada dalam edisi 050-3708-2020: Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
  tidak ada lagi sejak edisi 050-5889-2021
  digantikan sejak edisi 050-5889-2021 oleh 7.01.04.7.03 Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban \
Umum (hanya Aceh)
  kode yang dekat:
    7.01.04.2.02 Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah
    7.01.04.2.01 Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
    7.01.04.7.03 Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
""",
            """\
the code 7.01.04.2.03 is not in SIPD pemutakhiran 2027 for kabupaten/kota
  in edition 050-3708-2020: Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
  gone since edition 050-5889-2021
  replaced since edition 050-5889-2021 by 7.01.04.7.03 Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban \
Umum (Aceh only)
  codes near it:
    7.01.04.2.02 Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah
    7.01.04.2.01 Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
    7.01.04.7.03 Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
""",
        ),
        (
            ("7.01.03.7.04.0002", "--edition", "2020"),
            """\
kode 7.01.03.7.04.0002 tidak ada dalam Kepmendagri 050-3708/2020 untuk kabupaten/kota
  ada dalam edisi 050-5889-2021, 900.1.15.5-1317-2023, sipd-2027: Peningkatan Kapasitas Mukim dan Tuha Peut Mukim
  kode yang dekat:
    7.01.03.2.04.02 Peningkatan Kapasitas Mukim dan Tuha Peut Mukim
    7.01.03.2.04.05 Penyediaan Sarana dan Prasarana Mukim
    7.01.03.2.04.04 Pelantikan Imeum Mukim
""",
            """\
the code 7.01.03.7.04.0002 is not in Kepmendagri 050-3708/2020 for kabupaten/kota
  in edition 050-5889-2021, 900.1.15.5-1317-2023, sipd-2027: Peningkatan Kapasitas Mukim dan Tuha Peut Mukim
  codes near it:
    7.01.03.2.04.02 Peningkatan Kapasitas Mukim dan Tuha Peut Mukim
    7.01.03.2.04.05 Penyediaan Sarana dan Prasarana Mukim
    7.01.03.2.04.04 Pelantikan Imeum Mukim
""",
        ),
        (
            ("7.01.01", "--edition", "5889"),
            """\
kode 7.01.01 tidak dapat dicari dalam Kepmendagri 050-5889/2021 untuk kabupaten/kota: daftar yang mungkin memuatnya \
tidak ada di sini
  ada dalam edisi 90-2019, 050-3708-2020: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
  ada dalam edisi 900.1.15.5-1317-2023, sipd-2027: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
""",
            """\
the code 7.01.01 cannot be looked up in Kepmendagri 050-5889/2021 for kabupaten/kota: we do not have the list that it \
may be in
  in edition 90-2019, 050-3708-2020: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
  in edition 900.1.15.5-1317-2023, sipd-2027: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
""",
        ),
        (
            ("7.02.02",),
            """\
kode 7.02.02 tidak dapat dicari dalam SIPD pemutakhiran 2027 untuk kabupaten/kota: daftar yang mungkin memuatnya \
tidak ada di sini
  ada untuk provinsi (--authority provinsi): PROGRAM PENGELOLAAN KOTA ADMINISTRASI
""",
            """\
the code 7.02.02 cannot be looked up in SIPD pemutakhiran 2027 for kabupaten/kota: we do not have the list that it \
may be in
  there is one for provinsi (--authority provinsi): PROGRAM PENGELOLAAN KOTA ADMINISTRASI
""",
        ),
        (
            ("2.16.02.2.01.0017", "--search", "informasi"),
            """\
kode 2.16.02.2.01.0017 tidak ada dalam SIPD pemutakhiran 2027 untuk kabupaten/kota
  dipakai pemerintah daerah pada 2025 dan 2026, tetapi tidak ada dalam daftar mana pun: Pelayanan Informasi Publik
  kode yang dekat:
    2.16.02.2.01.0014 Relasi Media
    2.16.02.2.01.0027 Penyusunan Strategi Komunikasi Publik
    2.16.02.2.01.0025 Pelayanan Informasi Publik serta Dukungan Administratif, Keuangan, dan Tata Kelola Komisi \
Informasi di Daerah dalam Rangka Penyelesaian Sengketa Informasi Publik
""",
            """\
the code 2.16.02.2.01.0017 is not in SIPD pemutakhiran 2027 for kabupaten/kota
  used by local governments in 2025 and 2026, but in no list: Pelayanan Informasi Publik
  codes near it:
    2.16.02.2.01.0014 Relasi Media
    2.16.02.2.01.0027 Penyusunan Strategi Komunikasi Publik
    2.16.02.2.01.0025 Pelayanan Informasi Publik serta Dukungan Administratif, Keuangan, dan Tata Kelola Komisi \
Informasi di Daerah dalam Rangka Penyelesaian Sengketa Informasi Publik
""",
        ),
        (
            ("7.77.01.9.99",),
            "kode 7.77.01.9.99 tidak ada dalam SIPD pemutakhiran 2027 untuk kabupaten/kota\n",
            "the code 7.77.01.9.99 is not in SIPD pemutakhiran 2027 for kabupaten/kota\n",
        ),
    ],
)
def test_a_code_that_is_not_there_is_2_and_what_is_known_of_it_is_told(
    run: Run, words: tuple[str, ...], indonesian: str, english: str
) -> None:
    assert run(*words) == Result(2, "", f"renja-lint: {indonesian}")
    assert run(*words, "--format", "json", "--lang", "en") == Result(2, "", f"renja-lint: {english}")


@pytest.mark.parametrize(
    ("words", "indonesian", "english"),
    [
        (
            ("mebel",),
            (
                '"mebel" bukan kode; kode ditulis seperti 7.01, 7.01.01.2.06 atau 7.01.01.2.06.0008, '
                'dan nama dicari dengan --search "mebel"'
            ),
            (
                '"mebel" is no code; codes are written like 7.01, 7.01.01.2.06 or 7.01.01.2.06.0008, '
                'and names are found by --search "mebel"'
            ),
        ),
        (("",), '"" bukan kode;', '"" is no code;'),
        (("7.01.01.2",), '"7.01.01.2" bukan kode;', '"7.01.01.2" is no code;'),
        (("7" * 100_000,), f'"{"7" * 159}…" bukan kode;', f'"{"7" * 159}…" is no code;'),
        (("7.01\x1b[31m\x07",), '"7.01\ufffd[31m\ufffd" bukan kode;', '"7.01\ufffd[31m\ufffd" is no code;'),
        (("../../etc",), '"../../etc" bukan kode;', '"../../etc" is no code;'),
        (("\udcff",), '"\ufffd" bukan kode;', '"\ufffd" is no code;'),
        (("7.01", "7.02"), "terlalu banyak argumen: 7.02\n", "too many arguments: 7.02\n"),
        (("--search", ""), "--search memerlukan kata yang dicari\n", "--search needs a word to look for\n"),
        (("7.01", "--search", "% -"), "--search memerlukan kata yang dicari\n", "--search needs a word to look for\n"),
        (
            ("7.01", "--edition", "3406"),
            (
                "daftar edisi 900.1.15.5-3406-2024 tidak ada di sini; edisi terdekat yang ada: "
                "900.1.15.5-1317-2023, sipd-2027\n"
            ),
            (
                "we have no list of edition 900.1.15.5-3406-2024; the nearest that we have: "
                "900.1.15.5-1317-2023, sipd-2027\n"
            ),
        ),
        (
            ("7.01", "--edition", "050"),
            'edisi "050" dapat berarti 050-3708-2020, 050-5889-2021; sebutkan lebih lengkap\n',
            'edition "050" may mean 050-3708-2020, 050-5889-2021; name it in full\n',
        ),
        (
            ("7.01", "--edition", "sipd-2072"),
            (
                'edisi "sipd-2072" tidak dikenal; mungkin maksudnya "sipd-2027"; pilih salah satu dari '
                "90-2019, 050-3708-2020, 050-5889-2021, 900.1.15.5-1317-2023, sipd-2027\n"
            ),
            (
                'unknown edition "sipd-2072"; perhaps "sipd-2027" is meant; choose one of '
                "90-2019, 050-3708-2020, 050-5889-2021, 900.1.15.5-1317-2023, sipd-2027\n"
            ),
        ),
        (("7.01", "--edition", ""), 'edisi "" tidak dikenal; pilih', 'unknown edition ""; choose'),
        (("7.01", "--edition", "tahun"), 'edisi "tahun" tidak dikenal; pilih', 'unknown edition "tahun"; choose'),
        (
            ("7.01", "--edition", "1317", "--authority", "provinsi"),
            (
                "daftar Kepmendagri 900.1.15.5-1317/2023 untuk provinsi tidak ada di sini; "
                "yang ada: 90-2019, 050-3708-2020, sipd-2027\n"
            ),
            (
                "we have no list of Kepmendagri 900.1.15.5-1317/2023 for provinsi; "
                "those that we have: 90-2019, 050-3708-2020, sipd-2027\n"
            ),
        ),
        (
            ("7.01", "--authority", "desa"),
            '--authority "desa" tidak dikenal; pilih salah satu dari kabupaten, provinsi\n',
            'unknown --authority "desa"; choose one of kabupaten, provinsi\n',
        ),
        (
            ("7.01", "--format", "jsn"),
            '--format "jsn" tidak dikenal; mungkin maksudnya "json"; pilih salah satu dari table, json, csv\n',
            'unknown --format "jsn"; perhaps "json" is meant; choose one of table, json, csv\n',
        ),
        (
            ("7.01", "--serach", "x"),
            (
                'pilihan --serach tidak dikenal; mungkin maksudnya "--search"\n'
                "Lihat renja-lint nomenclature show --help.\n"
            ),
            'unknown option --serach; perhaps "--search" is meant\nSee renja-lint nomenclature show --help.\n',
        ),
    ],
)
def test_wrong_use_is_2(run: Run, words: tuple[str, ...], indonesian: str, english: str) -> None:
    first, second = run(*words), run("--lang", "en", *words)

    assert (first.code, first.out, second.code, second.out) == (2, "", 2, "")
    assert first.err.startswith(f"renja-lint: {indonesian}")
    assert second.err.startswith(f"renja-lint: {english}")


@pytest.mark.parametrize("text", ["q" * 100_000, "a " * 50_000, "\x1b[2J", "\udcff x", "💥 xyzzy", "'; DROP TABLE"])
def test_whatever_is_sought_is_answered_in_one_piece(run: Run, text: str) -> None:
    result = run("--search", text)

    assert (result.code, result.err, "\x1b" in result.out) == (1, "", False)
    assert result.out.startswith('Tidak ada nama yang cocok dengan "')
    assert len(result.out) < 400


@pytest.mark.parametrize(
    ("spelled", "edisi"),
    [
        ("90-2019", "90-2019"),
        ("Permendagri 90 Tahun 2019", "90-2019"),
        ("90", "90-2019"),
        ("2020", E2020),
        ("050-3708/2020", E2020),
        ("Kepmendagri Nomor 050-5889 Tahun 2021", E2021),
        ("5889", E2021),
        ("900.1.15.5-1317 tahun 2023", E2023),
        ("1317/2023", E2023),
        ("SIPD", E2027),
        ("2027", E2027),
    ],
)
def test_an_edition_is_named_as_people_do(run: Run, spelled: str, edisi: str) -> None:
    assert json.loads(run("7.01.02", "--edition", spelled, "--format", "json").out)["edition"]["edisi"] == edisi


@pytest.mark.parametrize(
    ("spelled", "authority"),
    [
        ("kabupaten", KABUPATEN),
        ("Kota", KABUPATEN),
        ("kab/kota", KABUPATEN),
        ("kabupaten/kota", KABUPATEN),
        ("regency", KABUPATEN),
        (" PROVINSI", PROVINSI),
        ("propinsi", PROVINSI),
        ("province", PROVINSI),
    ],
)
def test_an_authority_is_named_as_people_do(run: Run, spelled: str, authority: str) -> None:
    assert json.loads(run("7.01", "--authority", spelled, "--format", "json").out)["authority"] == authority


@pytest.mark.parametrize("words", [(), ("show",), ("diff",), ("editions",)])
def test_help_is_in_one_language(run: Run, words: tuple[str, ...]) -> None:
    indonesian, english = run(*words, "-h"), run(*words, "--help", "--lang", "en")

    assert (indonesian.code, indonesian.err, english.code, english.err) == (0, "", 0, "")
    assert [word for word in ("Usage", "Options", "Commands", "OPTIONS", "Show") if word in indonesian.out] == []
    assert [
        word for word in ("Pemakaian", "Pilihan", "Perintah", "KODE", "EDISI", "Tampilkan") if word in english.out
    ] == []
    assert indonesian.out.count("--") == english.out.count("--")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("nomenclature 7", ["7.01"]),
        ("nomenclature 7.0", ["7.01"]),
        ("nomenclature 7.01.04.2", ["7.01.04.2.01", "7.01.04.2.02"]),
        ("nomenclature x.xx.01.2.15.", ["X.XX.01.2.15.0001", "X.XX.01.2.15.0002", "X.XX.01.2.15.0003"]),
        ("nomenclature --authority prov 7.01.03.6", ["7.01.03.6.01"]),
        ("nomenclature zz", []),
        ("nomenclature e", ["editions"]),
        ("nomenclature --s", ["--search"]),
        ("nomenclature 7.01 --edition 05", [E2020, E2021]),
        ("nomenclature 7.01 --authority ", ["kabupaten", "provinsi"]),
        ("nomenclature diff 90-2019 s", [E2027]),
        ("nomenclature editions --format ", ["table", "json", "csv"]),
    ],
)
def test_completion_offers_codes_editions_and_words(typed: str, offered: list[str]) -> None:
    *words, beginning = typed.split(" ")
    completion = ShellComplete(root(), {}, "renja-lint", "_RENJA_LINT_COMPLETE")

    assert [item.value for item in completion.get_completions(words, beginning)] == offered


def test_completion_tells_what_a_code_is_called() -> None:
    completion = ShellComplete(root(), {}, "renja-lint", "_RENJA_LINT_COMPLETE")
    offered = completion.get_completions(["nomenclature"], "7.01.04.2.02.")

    assert [(item.value, item.help) for item in offered] == [
        (
            "7.01.04.2.02.0001",
            (
                "Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan Fungsinya di Bidang Penegakan "
                "Peraturan Perundang-Undangan dan/atau Kepolisian Negara Republik Indonesia"
            ),
        )
    ]
