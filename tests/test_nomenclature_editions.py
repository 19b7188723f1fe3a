"""``renja-lint nomenclature diff`` and ``editions``: what changed between two editions, and what we have of each."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter

import pytest

from renja_lint.nomenclature import country, coverage, diff, list_editions
from tests.running import Result, Run, running

E2019, E2020, E2021, E2023, E2027 = (
    "90-2019", "050-3708-2020", "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027",
)  # fmt: skip
KABUPATEN, PROVINSI = "kabupaten/kota", "provinsi"
SHA256 = {each.edisi: each.sha256 for each in list_editions()}


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("RENJA_LINT_LANG", raising=False)
    return running(capsys, "nomenclature")


def rows(result: Result) -> list[dict[str, str]]:
    """Give the rows of a CSV answer."""
    assert (result.code, result.err) == (0, "")
    return list(csv.DictReader(io.StringIO(result.out)))


def test_what_came_and_moved_and_could_not_be_compared(run: Run) -> None:
    assert run("diff", "3708", "5889", "--bidang", "7.1") == Result(
        0,
        """\
Dari edisi 050-3708-2020 (Kepmendagri 050-3708/2020) ke 050-5889-2021 (Kepmendagri 050-5889/2021), \
kabupaten/kota, bidang 7.01.

Baru (18):
kode             nama
---------------  ----------------------------------------------------------------------------------
7.01.03.2.05     Koordinasi dan Sinkronisasi Pemberlakuan Pembatasan Kegiatan Masyarakat (PPKM)
7.01.03.2.05.01  Pencegahan Covid-19 di Tingkat Desa dan Kelurahan
7.01.03.2.05.02  Penanganan Covid-19 di Tingkat Desa dan Kelurahan
7.01.03.2.05.03  Pembinaan Penanganan Covid-19 di Tingkat Desa dan Kelurahan
7.01.03.2.05.04  Pengadaan Pendukung Pelaksanaan Penanganan Covid-19 di Tingkat Desa dan Kelurahan
7.01.03.2.06     Pemberdayaan dan Kesejahteraan Keluarga Tingkat Kecamatan dan Kelurahan
7.01.03.2.06.01  Pembentukan dan Penumbuhan Karakter Keluarga Melalui Peningkatan Kesadaran
                 Masyarakat akan Pentingnya Penghayatan dan Pengamalan Pancasila dalam Semua Aspek
                 Kehidupan Bermasyarakat, Berbangsa, dan Bernegara
7.01.03.2.06.02  Peningkatan Kesadaran Keluarga dalam Membangun Kerja Sama antar-Keluarga, Warga,
                 dan Kelompok Masyarakat
7.01.03.2.06.03  Peningkatan Ketahanan Pangan Keluarga
7.01.03.2.06.04  Pemberdayaan Masyarakat dalam Peningkatan Penggunaan dan Pemanfaatan Sandang
                 Produksi Dalam Negeri
7.01.03.2.06.05  Peningkatan Kesadaran Keluarga dalam Mewujudkan Rumah Sehat dan Layak Huni serta
                 Kesadaran Hukum tentang Kepemilikan Rumah
7.01.03.2.06.06  Peningkatan Kesadaran Keluarga dalam Peningkatan Pendidikan dan Keterampilan untuk
                 Mewujudkan Sumber Daya Manusia yang Berkualitas dan Berdaya Saing
7.01.03.2.06.07  Penumbuhan Kesadaran Keluarga dalam Peningkatan Derajat Kesehatan Keluarga dan
                 Lingkungan dengan Menerapkan Perilaku Hidup Bersih dan Sehat
7.01.03.2.06.08  Penumbuhan Kesadaran Keluarga dalam Peningkatan Taraf Hidup Keluarga Melalui
                 Kehidupan Berkoperasi dan Pengembangan Ekonomi Lainnya
7.01.03.2.06.09  Penumbuhan Kesadaran Keluarga dalam Peningkatan Kualitas Kelestarian Lingkungan
                 Hidup
7.01.03.2.06.10  Pelatihan Keluarga Tanggap Bencana Alam
7.01.03.2.06.11  Pelatihan Keluarga Tanggap Bencana Rumah Tangga
7.01.03.2.06.12  Penumbuhan dan Peningkatan Kesadaran Keluarga dalam Keterlibatan Perencanaan
                 Kehidupan Menuju Keluarga Berkualitas

Pindah kode (11):
kode             kode baru        nama
---------------  ---------------  -----------------------------------------------------------------
7.01.03.2.04     7.01.03.7.04     Pemberdayaan Mukim
7.01.03.2.04.01  7.01.03.7.04.01  Penyelenggaraan Mukim
7.01.03.2.04.02  7.01.03.7.04.02  Peningkatan Kapasitas Mukim dan Tuha Peut Mukim
7.01.03.2.04.03  7.01.03.7.04.03  Peresmian Mukim
7.01.03.2.04.04  7.01.03.7.04.04  Pelantikan Imeum Mukim
7.01.03.2.04.05  7.01.03.7.04.05  Penyediaan Sarana dan Prasarana Mukim
7.01.04.2.03     7.01.04.7.03     Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
7.01.04.2.03.01  7.01.04.7.03.01  Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara
                                  Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan
7.01.04.2.03.02  7.01.04.7.03.02  Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat
7.01.04.2.04     7.01.04.7.04     Koordinasi Penerapan dan Penegakan Qanun dan Peraturan Kepala
                                  Daerah
7.01.04.2.04.01  7.01.04.7.04.01  Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan
                                  Fungsinya di Bidang Penegakan Peraturan Perundang-Undangan
                                  dan/atau Kepolisian Negara Republik Indonesia

Tidak dapat dibandingkan, karena daftarnya hanya ada di sini untuk satu dari kedua edisi: X.XX.
""",
        "",
    )


def test_what_went_and_was_renamed_and_is_measured_differently(run: Run) -> None:
    told = run("diff", "1317", "sipd", "--bidang", "2.15", "--lang", "en").out.split("\n\n")
    back = run("diff", "3708", "90", "--bidang", "7.01").out.split("\n\n")

    assert [part.partition("\n")[0] for part in told] == [
        (
            "From edition 900.1.15.5-1317-2023 (Kepmendagri 900.1.15.5-1317/2023) to sipd-2027 "
            "(SIPD pemutakhiran 2027), kabupaten/kota, bidang 2.15."
        ),
        "New (16):",
        "Gone (9):",
        "Moved to another code (1):",
        "Measured differently (2):",
        "Not compared, as we have the list of one of the editions only: urusan.",
    ]
    assert (
        f"{told[4]}\n"
        == """\
Measured differently (2):
code               name              old indicator       old unit    new indicator       new unit
-----------------  ----------------  ------------------  ----------  ------------------  ----------
2.15.02.2.06.0008  Pembangunan Rute  Jumlah kawasan      Unit        Jumlah Rute Aman    Rute
                   Aman Selamat      pembangunan Rute                Selamat Sekolah
                   Sekolah (RASS)    Aman Selamat                    (RASS) yang
                                     Sekolah yang                    Terbangun
                                     terbangun
2.15.02.2.06.0017  Penataan          Jumlah laporan      Laporan     Jumlah laporan      Laporan
                   Manajemen dan     pelaksanaan                     pelaksanaan
                   Rekayasa Lalu     Penataan Manajemen              Penataan Manajemen
                   Lintas untuk      dan Rekayasa Lalu               dan Rekayasa Lalu
                   Jaringan Jalan    Lintas Untuk                    Lintas Untuk
                   Kabupaten/Kota    Jaringan Jalan                  Jaringan Jalan
                                     Kabupaten/Provinsi              Kabupaten/Kota
"""
    )
    assert back[3].splitlines()[:5] == [
        "Kode sama, nama lain (25):",
        "kode             nama lama                                 nama baru",
        "---------------  ----------------------------------------  -----------------------------------------",
        "7.01.01.2.01     Perencanaan, Penganggaran, dan Evaluasi   Perencanaan dan Evaluasi Kinerja",
        "                 Kinerja Perangkat Daerah                  Perangkat Daerah",
    ]


def test_the_same_edition_twice_does_not_differ(run: Run) -> None:
    assert run("diff", E2020, "2020", "--authority", "prov", "--bidang", "5.07") == Result(
        0,
        "Dari edisi 050-3708-2020 (Kepmendagri 050-3708/2020) ke 050-3708-2020 (Kepmendagri 050-3708/2020), "
        "provinsi, bidang 5.07.\n"
        "Belum semua baris dicocokkan dengan sumber kedua; periksa lagi pada peraturannya.\n"
        "\nTidak ada perbedaan.\n",
        "",
    )
    assert run("diff", "90", "90", "--lang", "en").out == (
        "From edition 90-2019 (Permendagri 90/2019) to 90-2019 (Permendagri 90/2019), kabupaten/kota.\n"
        "\nThere is no difference.\n"
    )


@pytest.mark.parametrize(("authority", "bidang"), [(KABUPATEN, "7.01"), (KABUPATEN, None), (PROVINSI, None)])
def test_json_and_csv_tell_every_change(run: Run, authority: str, bidang: str | None) -> None:
    found = diff(E2020, E2027, authority, bidang)
    words = ("diff", E2020, E2027, "--authority", authority, *(("--bidang", bidang) if bidang else ()))
    told = json.loads(run(*words, "--format", "json").out)
    lines = rows(run(*words, "--format", "csv"))

    assert {name: told[name] for name in ("version", "authority", "bidang", "uncompared")} == {
        "version": 1,
        "authority": authority,
        "bidang": bidang,
        "uncompared": list(found.uncompared),
    }
    assert [told[name]["sha256"] for name in ("old", "new")] == [SHA256[E2020], SHA256[E2027]]
    assert [told[name] for name in ("came", "went")] == [
        [row._asdict() for row in entries] for entries in (found.came, found.went)
    ]
    assert [told[name] for name in ("renamed", "moved", "measured")] == [
        [{"before": old._asdict(), "after": new._asdict()} for old, new in changes]
        for changes in (found.renamed, found.moved, found.measured)
    ]
    assert Counter(line["change"] for line in lines) == Counter(
        {name: len(getattr(found, name)) for name in found._fields if getattr(found, name)}
    )
    assert [(line["kode"], line["kode_baru"]) for line in lines if line["change"] == "moved"] == [
        (old.kode, new.kode) for old, new in found.moved
    ]


def test_csv_of_each_kind_of_change(run: Run) -> None:
    lines = run("diff", E2020, E2021, "--bidang", "7.01", "--format", "csv", "--lang", "en").out.splitlines()
    measured = rows(run("diff", E2023, E2027, "--bidang", "2.15", "--format", "csv"))

    assert lines[:2] == [
        "change,tingkat,kode,nama,indikator,satuan,kode_baru,nama_baru,indikator_baru,satuan_baru",
        (
            "came,kegiatan,,,,,7.01.03.2.05,"
            "Koordinasi dan Sinkronisasi Pemberlakuan Pembatasan Kegiatan Masyarakat (PPKM),,"
        ),
    ]
    assert lines[-1] == "uncompared,,X.XX,,,,,,,"
    assert "moved,kegiatan,7.01.03.2.04,Pemberdayaan Mukim,,,7.01.03.7.04,Pemberdayaan Mukim,," in lines
    assert next(line for line in measured if line["change"] == "measured") == {
        "change": "measured",
        "tingkat": "sub_kegiatan",
        "kode": "2.15.02.2.06.0008",
        "nama": "Pembangunan Rute Aman Selamat Sekolah (RASS)",
        "indikator": "Jumlah kawasan pembangunan Rute Aman Selamat Sekolah yang terbangun",
        "satuan": "Unit",
        "kode_baru": "2.15.02.2.06.0008",
        "nama_baru": "Pembangunan Rute Aman Selamat Sekolah (RASS)",
        "indikator_baru": "Jumlah Rute Aman Selamat Sekolah (RASS) yang Terbangun",
        "satuan_baru": "Rute",
    }


@pytest.mark.parametrize(
    ("words", "indonesian", "english"),
    [
        (
            (),
            "EDISI_LAMA belum disebut\nLihat renja-lint nomenclature diff --help.\n",
            "OLD_EDITION is missing\nSee renja-lint nomenclature diff --help.\n",
        ),
        (
            ("90",),
            "EDISI_BARU belum disebut\nLihat renja-lint nomenclature diff --help.\n",
            "NEW_EDITION is missing\nSee renja-lint nomenclature diff --help.\n",
        ),
        (("90", "2020", "2023"), "terlalu banyak argumen: 2023\n", "too many arguments: 2023\n"),
        (
            ("90", "2024"),
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
            ("2021", "2027", "--authority", "provinsi"),
            (
                "daftar Kepmendagri 050-5889/2021 untuk provinsi tidak ada di sini; "
                "yang ada: 90-2019, 050-3708-2020, sipd-2027\n"
            ),
            (
                "we have no list of Kepmendagri 050-5889/2021 for provinsi; "
                "those that we have: 90-2019, 050-3708-2020, sipd-2027\n"
            ),
        ),
        (
            ("90", "2020", "--bidang", "7"),
            "--bidang 7 bukan bidang urusan; bidang urusan ditulis seperti 7.01\n",
            "--bidang 7 is no bidang urusan; one is written like 7.01\n",
        ),
        (("90", "2020", "--bidang", "camat"), '"camat" bukan kode;', '"camat" is no code;'),
        (
            ("90", "2020", "--bidang", "9.99"),
            (
                "bidang 9.99 tidak ada dalam Permendagri 90/2019 untuk kabupaten/kota maupun "
                "Kepmendagri 050-3708/2020 untuk kabupaten/kota\n"
            ),
            (
                "bidang 9.99 is neither in Permendagri 90/2019 for kabupaten/kota nor in "
                "Kepmendagri 050-3708/2020 for kabupaten/kota\n"
            ),
        ),
    ],
)
def test_wrong_use_is_2(run: Run, words: tuple[str, ...], indonesian: str, english: str) -> None:
    first, second = run("diff", *words), run("diff", "--lang", "en", *words)

    assert (first.code, first.out, second.code, second.out) == (2, "", 2, "")
    assert first.err.startswith(f"renja-lint: {indonesian}")
    assert second.err.startswith(f"renja-lint: {english}")


EDITIONS = f"""\
edisi                 peraturan                         tanggal     digit akhir    indikator
--------------------  --------------------------------  ----------  -------------  -----------
90-2019               Permendagri 90/2019               2019-10-18  2              tidak
050-3708-2020         Kepmendagri 050-3708/2020         2020-10-05  2              tidak
050-5889-2021         Kepmendagri 050-5889/2021         2021-12-27  2              tidak
900.1.15.5-1317-2023  Kepmendagri 900.1.15.5-1317/2023  2023-06-23  4              ada
sipd-2027             SIPD pemutakhiran 2027            2026-01-23  4              ada

edisi                 kewenangan      daftar    baris    kepercayaan
--------------------  --------------  --------  -------  -------------------------
90-2019               kabupaten/kota  46        2417     baik
90-2019               provinsi        53        3041     belum diperiksa
050-3708-2020         kabupaten/kota  46        2872     sedang (7.01, X.XX: baik)
050-3708-2020         provinsi        53        3636     belum diperiksa
050-5889-2021         kabupaten/kota  43        2585     sedang (7.01: baik)
900.1.15.5-1317-2023  kabupaten/kota  45        4371     tinggi
sipd-2027             kabupaten/kota  45        4497     tinggi
sipd-2027             provinsi        50        5210     belum diperiksa

Edisi yang daftarnya tidak ada di sini: 900.1.15.5-3406-2024, 900.1-2850-2025, 900.1-861-2026.
Semua disusun dari salinan yang beredar, bukan dari naskah peraturannya.

SHA-256 berkas setiap edisi:
  {SHA256[E2019]}  90-2019
  {SHA256[E2020]}  050-3708-2020
  {SHA256[E2021]}  050-5889-2021
  {SHA256[E2023]}  900.1.15.5-1317-2023
  {SHA256[E2027]}  sipd-2027
"""


def test_editions_are_listed_with_what_we_have_of_them(run: Run) -> None:
    english = run("editions", "--lang", "en")

    assert run("editions") == Result(0, EDITIONS, "")
    assert english.out.splitlines()[10:13] == [
        "90-2019               kabupaten/kota  46       2417    good",
        "90-2019               provinsi        53       3041    not checked",
        "050-3708-2020         kabupaten/kota  46       2872    medium (7.01, X.XX: good)",
    ]
    assert english.out.splitlines()[19:23] == [
        "Editions of which we have no list: 900.1.15.5-3406-2024, 900.1-2850-2025, 900.1-861-2026.",
        "All was put together from public copies, not from the regulations' own text.",
        "",
        "SHA-256 of each edition's files:",
    ]


def test_editions_in_csv_have_a_row_for_each_authority(run: Run) -> None:
    found = rows(run("editions", "--format", "csv"))

    assert found[4] == {
        "edisi": E2021,
        "instrumen": "Kepmendagri 050-5889/2021",
        "tanggal": "2021-12-27",
        "digit": "2",
        "indikator": "tidak",
        "kewenangan": KABUPATEN,
        "daftar": "43",
        "baris": "2585",
        "kepercayaan": "sedang (7.01: baik)",
        "sha256": SHA256[E2021],
    }
    assert [(row["edisi"], row["kewenangan"], int(row["baris"])) for row in found] == [
        (edisi, authority, len(country(edisi, authority)))
        for edisi, authority in dict.fromkeys((each.edisi, each.authority) for each in coverage())
    ]


def test_editions_in_json_have_every_list(run: Run) -> None:
    told = json.loads(run("editions", "--format", "json", "--lang", "en").out)

    assert (list(told), told["version"]) == (["version", "editions", "missing"], 1)
    assert told["missing"] == ["900.1.15.5-3406-2024", "900.1-2850-2025", "900.1-861-2026"]
    assert [{name: each[name] for name in each if name != "lists"} for each in told["editions"]] == [
        edition._asdict() for edition in list_editions()
    ]
    assert [
        (each["edisi"], listed["authority"], listed["bidang"], listed["rows"], listed["single"], listed["trust"])
        for each in told["editions"]
        for listed in each["lists"]
    ] == list(map(tuple, coverage()))
