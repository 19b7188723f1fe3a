from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.finding import Finding
from renja_lint.rule import Rule
from renja_lint.testing import lint_text
from renja_lint.wording import message
from renja_rules.identity._regions import codes_of_name, common_names, describe_region
from renja_rules.identity.idn001_nama_perangkat_daerah_berbeda import NamaPerangkatDaerahBerbeda
from renja_rules.identity.idn002_nama_daerah_salah import NamaDaerahSalah
from renja_rules.identity.idn003_sisa_daerah_lain import SisaDaerahLain
from renja_rules.identity.idn004_pejabat_tidak_lengkap import PejabatTidakLengkap
from renja_rules.identity.idn005_nip_tidak_sah import NipTidakSah
from renja_rules.identity.idn006_tempat_tanggal_tidak_sama import TempatTanggalTidakSama
from renja_rules.identity.idn007_sebutan_perubahan_campur import SebutanPerubahanCampur
from renja_rules.identity.idn008_istilah_perangkat_daerah_campur import IstilahPerangkatDaerahCampur

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES: list[type[Rule]] = [NamaPerangkatDaerahBerbeda, NamaDaerahSalah, SisaDaerahLain]
FAMILY: list[type[Rule]] = [
    *NAMES,
    PejabatTidakLengkap,
    NipTidakSah,
    TempatTanggalTidakSama,
    SebutanPerubahanCampur,
    IstilahPerangkatDaerahCampur,
]
LUWU_TIMUR = {
    "perangkat_daerah": "Kecamatan Mangkutana",
    "daerah": "Kabupaten Luwu Timur",
    "provinsi": "Sulawesi Selatan",
}


def lint(text: str, *rules: type[Rule], body: str = "", **head: str) -> tuple[Finding, ...]:
    lines = {"renja": "1", "jenis": "perubahan", "tahun": "2024", **(head or LUWU_TIMUR)}
    indented = "".join(f"      {line}\n" for line in text.splitlines())
    chapter = f"bab:\n  - nomor: I\n    judul: PENDAHULUAN\n    teks: |\n{indented}" if text else ""
    report = lint_text("".join(f"{key}: {value}\n" for key, value in lines.items()) + chapter + body, rules or NAMES)
    assert report.crashes == ()
    return report.findings


def quoted(text: str, **head: str) -> list[tuple[str, object]]:
    return [(f.code, f.data["tertulis"]) for f in lint(text, **head)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Camat Mangkutana, KECAMATAN MANGKUTANA, Kec. Mangkutana, Kecamatan\nMangkutana", []),
        ("Kec. Mangkutanna, Camat Mangkutan", [("IDN001", "Kec. Mangkutanna"), ("IDN001", "Camat Mangkutan")]),
        ("Kecamatan Mang Kutana", []),
        ("Kecamatan Wotu, Kecamatan Malili dan Kecamatan Tomoni Timur di Kabupaten Luwu Timur", []),
        ("Kabupaten Luwu Timurr", [("IDN002", "Kabupaten Luwu Timurr")]),
        ("BUPATI LUWU TMUR", [("IDN002", "BUPATI LUWU TMUR")]),
        ("Bupati Mangkutana", [("IDN002", "Bupati Mangkutana")]),
        ("Kota Mangkutana dan Kabupaten/Kota Mangkutana", []),
        ("Kabupaten Luwu dan Kabupaten Luwu Utara", []),
        ("Kecamatan Mangkutana Kabupaten Luwu Utara", [("IDN003", "Kabupaten Luwu Utara")]),
        ("RPJMD Kabupaten Bogor", [("IDN003", "Kabupaten Bogor")]),
        ("studi banding ke Kabupaten Bogor", []),
        ("Wilayah Sungai Pompengan meliputi pula Kabupaten Bogor, jalan nasional menghubungkan Kota Bogor", []),
        ("Dinas Tenaga Kerja dan Transmigrasi Kabupaten Bogor", [("IDN003", "Kabupaten Bogor")]),
        ("Aplikasi ini digagas Pemerintah Kota Bogor. Dengan undang-undang itu Kabupaten Bogor dibentuk.", []),
        ("Praktik baik Kabupaten Badung diterapkan. Penduduk bermigrasi ke Kota Batam.", []),
        ("Universitas Gadjah Mada di Kabupaten Sleman menjadi mitra. Ternak didatangkan dari Kabupaten Bima.", []),
        ("Keputusan Bupati Bogor Nomor 5 Tahun 2020", []),
        ("UU Nomor 12 Tahun 1950 tentang Pembentukan Daerah\nKabupaten Pacitan dan Kabupaten Ponorogo", []),
        ("UU Nomor 12 Tahun 1950 tentang Pembentukan Daerah.\n\nCamat Ponorogo", [("IDN003", "Camat Ponorogo")]),
        ("Kecamatan Jaya, Kecamatan Sumber, KECAMATAN LEMBAR KERJA", []),
        ("Kecamatan Sumber Kabupaten Cirebon", [("IDN003", "Kecamatan Sumber Kabupaten Cirebon")]),
        ("Provinsi Jawa Tengah dan Gubernur Bali", [("IDN003", "Provinsi Jawa Tengah"), ("IDN003", "Gubernur Bali")]),
        ("kabupaten sehat, Kabupaten Layak Anak, Kota, Camat se-Kabupaten", []),
    ],
)  # fmt: skip
def test_names_of_regions_in_a_kecamatan_of_luwu_timur(text: str, expected: list[tuple[str, object]]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("head", "text", "expected"),
    [
        ({"perangkat_daerah": "Dinas Sosial"}, "Dinas Sosila dan Dinas Kesehatan", [("IDN001", "Dinas Sosila")]),
        (
            {"perangkat_daerah": "Badan Kepegawaian Daerah"},
            "Badan Kepegawian Daerah dan Badan Kesbangpol",
            [("IDN001", "Badan Kepegawian Daerah")],
        ),
        ({"perangkat_daerah": "Kecamatan Tegal", "daerah": "Kabupaten Tegal"}, "Kabupaten Tegal, Bupati Tegal", []),
        (
            {"perangkat_daerah": "Kecamatan Sukun", "daerah": "Kota Malang"},
            "Kota Malng, Kabupaten Malang",
            [("IDN002", "Kota Malng")],
        ),
        (
            {"perangkat_daerah": "Kecamatan Sukun", "daerah": "Kota Surabaya"},
            "Kota Surabya dan Walikota Surabaya",
            [("IDN002", "Kota Surabya")],
        ),
        ({"perangkat_daerah": "Biro Umum", "provinsi": "Jawa Timur"}, "Kabupaten Pacitan, Provinsi Jawa Timur", []),
        (
            {"perangkat_daerah": "Biro Umum", "provinsi": "Jawa Timur"},
            "Gubernur Jawa Tmur",
            [("IDN002", "Gubernur Jawa Tmur")],
        ),
        ({"perangkat_daerah": "Kecamatan Contoh", "daerah": "Kabupaten Contoh"}, "Kecamatan Pacitan", []),
        ({"perangkat_daerah": "Kecamatan Wara"}, "Kecamatan Waru dan Kecamatan Wana", []),
    ],
)
def test_names_in_other_plans(head: dict[str, str], text: str, expected: list[tuple[str, object]]) -> None:
    assert quoted(text, **head) == expected


def test_a_name_is_one_finding_with_all_its_places_and_laws_are_left_alone() -> None:
    body = """
dasar_hukum: [Peraturan Daerah Kabupaten Luwu Timr Nomor 7 Tahun 2011 dan Kabupaten Bogor]
rencana:
  judul: RENCANA KECAMATAN MANGKUTANA KABUPATEN LUWU TIMR
  baris: [{kode: 7.01.01, lokasi: Kabupaten Luwu Timr}]
"""
    found = lint("Kabupaten Luwu Timr dan Kabupaten\nLuwu Timr", body=body)

    assert [(f.code, f.subject, f.data["banyak"], [r.place.subject for r in f.related]) for f in found] == [
        (
            "IDN002",
            "#teks/kabupaten-luwu-timr",
            4,
            [
                "bab/I#teks/kabupaten-luwu-timr",
                "rencana#judul/kabupaten-luwu-timr",
                "rencana/7.01.01#lokasi",
            ],
        )
    ]


def test_regions_are_found_by_kind_and_name() -> None:
    assert codes_of_name("kecamatan", "MANGKUTANA") == ("73.24.01",)
    assert codes_of_name("kabupaten", "Luwu Timur") == ("73.24",)
    assert (codes_of_name("kota", "Luwu Timur"), codes_of_name("provinsi", ""), codes_of_name("provinsi", "Bali")) == (
        (),
        (),
        ("51",),
    )
    assert len(codes_of_name("kecamatan", "Karanganyar")) == 6
    assert describe_region("73.24.01") == "Kecamatan Mangkutana, Kabupaten Luwu Timur, Provinsi Sulawesi Selatan"
    assert (describe_region("35.01"), describe_region("51")) == (
        "Kabupaten Pacitan, Provinsi Jawa Timur",
        "Provinsi Bali",
    )


def test_common_names_are_names_of_the_table() -> None:
    assert [
        name
        for name in sorted(common_names())
        if not codes_of_name("kecamatan", name) and not codes_of_name("kota", name)
    ] == []


@pytest.mark.parametrize(
    ("nip", "expected"),
    [
        ("197202291997032999", None),
        ("NIP. 19720229 199703 2 999", None),
        ("198501152021211001", None),
        ("-", None),
        ("19720229199703299", "jumlah angkanya 17, seharusnya 18"),
        ("19720229199703299O", "memuat huruf atau tanda lain"),
        ("197302291997032001", "19730229 bukan tanggal lahir"),
        ("197202291997132999", "13 bukan bulan pengangkatan"),
        ("198501151999031001", "tahun pengangkatan 1999 tidak mungkin untuk kelahiran 1985"),
        ("198501152031031001", "tahun pengangkatan 2031 tidak mungkin untuk kelahiran 1985"),
        ("198501152010013001", "angka kelima belas 3, seharusnya 1 (pria) atau 2 (wanita)"),
    ],
)
def test_staff_numbers(nip: str, expected: str | None) -> None:
    found = lint("", NipTidakSah, body=f"pengesahan: {{nip: '{nip}'}}")

    assert [message(f, "id").partition('": ')[2] for f in found] == ([expected] if expected else [])


def test_the_least_age_can_be_set() -> None:
    text = "renja: 1\njenis: induk\ntahun: 2024\nperangkat_daerah: K\npengesahan: {nip: '198501152002031001'}\n"

    assert lint_text(text, [NipTidakSah]).findings == ()
    assert [f.code for f in lint_text(text, [NipTidakSah], {"IDN005": {"usia_termuda": 18}}).findings] == ["IDN005"]


@pytest.mark.parametrize(
    ("pangkat", "expected"),
    [
        ("Pembina, IV/a", []),
        ("Penata Tk. I / III-d", []),
        ("Pembina (IV.a)", []),
        ("Pembina Tk I", ["golongan di belakang pangkat"]),
        ("", ["pangkat dan golongan"]),
    ],
)
def test_the_grade_stands_behind_the_rank(pangkat: str, expected: list[str]) -> None:
    body = f"pengesahan: {{nama: Ratna Contoh, nip: '197202291997032999', pangkat: '{pangkat}'}}"

    assert [t.id for f in lint("", PejabatTidakLengkap, body=body) for t in f.data["kolom"]] == expected  # type: ignore[attr-defined]


def test_an_unreadable_date_is_told_once() -> None:
    found = lint("", TempatTanggalTidakSama, body="pengesahan: {tempat: Malili, tanggal: awal Agustus}")

    assert [(f.code[:3], f.subject) for f in found] == [("BCA", "#pengesahan.tanggal")]


def test_the_real_plan() -> None:
    found = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY).findings

    assert [(f.code, f.severity.value, f.subject, len(f.related)) for f in found] == [
        ("IDN004", "warning", "#pengesahan", 0),
        ("IDN001", "warning", "#teks/kecamatan-mangkuatan", 0),
        ("IDN001", "info", "#teks/kantor-kecamatan", 1),
        ("IDN004", "warning", "bab/kata-pengantar#pengesahan", 0),
        ("IDN008", "info", "#teks/perangkat-daerah", 15),
        ("IDN007", "info", "#teks/perubahan-renja", 9),
        ("IDN003", "warning", "#teks/kecamatan-pacitan-kabupaten-pacit", 0),
        ("IDN002", "warning", "#teks/kabupaten-mangkutana", 1),
        ("IDN002", "warning", "#teks/kabupaten-luwu-timr", 0),
    ]
    assert [message(f, "id") for f in found if f.code != "IDN001"] == [
        "pengesahan belum memuat nama, golongan di belakang pangkat, dan NIP penanda tangan",
        "pengesahan pada KATA PENGANTAR belum memuat nama penanda tangan",
        'perangkat daerah disebut dengan bermacam istilah: "OPD" 10 kali, "SKPD" 6 kali, dan "Perangkat Daerah" 9 kali',
        'dokumen disebut bermacam-macam: "Perubahan Renja" 4 kali dan "Renja Perubahan" 10 kali',
        (
            '"Kecamatan Pacitan Kabupaten Pacit" (1 tempat) adalah nama daerah lain (Kecamatan Pacitan, '
            "Kabupaten Pacitan, Provinsi Jawa Timur), mungkin sisa dokumen yang disalin"
        ),
        (
            'nama daerah tertulis "Kabupaten Mangkutana" (2 tempat), padahal itu nama kecamatannya; '
            'daerah dokumen ini "Kabupaten Luwu Timur"'
        ),
        (
            'nama daerah tertulis "Kabupaten Luwu Timr" (1 tempat), mungkin salah ketik; '
            'daerah dokumen ini "Kabupaten Luwu Timur"'
        ),
    ]


def test_the_clean_plan() -> None:
    assert lint_text((EXAMPLES / "contoh-bersih-2025.yaml").read_text(encoding="utf-8"), FAMILY).findings == ()
