from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from renja_lint.finding import Finding
from renja_lint.nomenclature import all_entries, list_editions, list_units
from renja_lint.nomenclature.tables import SHARED, list_bidang
from renja_lint.rule import Rule
from renja_lint.testing import HEAD, lint_text, run
from renja_lint.wording import message, remedy
from renja_rules.identity.idn001_nama_perangkat_daerah_berbeda import NamaPerangkatDaerahBerbeda
from renja_rules.identity.idn002_nama_daerah_salah import NamaDaerahSalah
from renja_rules.identity.idn003_sisa_daerah_lain import SisaDaerahLain
from renja_rules.text import tks006_salah_ketik
from renja_rules.text.tks001_catatan_kerja_tertinggal import CatatanKerjaTertinggal
from renja_rules.text.tks004_karakter_nyasar import KarakterNyasar
from renja_rules.text.tks005_kata_ganda import KataGanda
from renja_rules.text.tks006_salah_ketik import SalahKetik
from renja_rules.text.tks007_spasi_berlebih import SpasiBerlebih
from renja_rules.text.tks008_desimal_tak_perlu import DesimalTakPerlu
from renja_rules.text.tks009_sel_terpotong import SelTerpotong
from renja_rules.text.tks010_ejaan_review_campur import EjaanReviewCampur

EXAMPLES = Path(__file__).parents[2] / "examples"
SLIPS = Path(tks006_salah_ketik.__file__).parent / "data" / "salah_ketik.csv"
FAMILY: list[type[Rule]] = [
    CatatanKerjaTertinggal,
    KarakterNyasar,
    KataGanda,
    SalahKetik,
    SpasiBerlebih,
    DesimalTakPerlu,
    SelTerpotong,
    EjaanReviewCampur,
]
OF_NAMES: list[type[Rule]] = [NamaPerangkatDaerahBerbeda, NamaDaerahSalah, SisaDaerahLain]


def lint(body: str, *rules: type[Rule], options: dict[str, object] | None = None) -> tuple[Finding, ...]:
    head = "".join(f"{key}: {value}\n" for key, value in HEAD.items())
    report = lint_text(head + body, rules or FAMILY, {"TKS006": options or {}})
    assert report.crashes == ()
    return report.findings


def in_text(text: str, *rules: type[Rule]) -> list[str]:
    """Give what is quoted by the findings in a running text."""
    body = json.dumps({"bab": [{"nomor": "I", "judul": "PENDAHULUAN", "teks": text}]}, ensure_ascii=False)
    return [str(f.data.get("tertulis", f.data.get("contoh"))) for f in lint(body[1:-1], *rules)]


def slips() -> list[tuple[str, str]]:
    """Give what is meant and what is typed, as listed."""
    with SLIPS.open(encoding="utf-8", newline="") as lines:
        return [(row["benar"], row["salah"]) for row in csv.DictReader(lines)]


def official_texts() -> list[tuple[str, str, str]]:
    """Give every row of every list, as code, name and indicator."""
    return [
        (row.kode, row.nama, row.indikator)
        for edition in list_editions()
        for authority in ("kabupaten/kota", "provinsi")
        for bidang in sorted(list_bidang(edition.edisi, authority) - {SHARED})
        for row in all_entries(edition.edisi, authority, bidang)
    ]


def test_no_slip_is_a_word_of_any_official_list() -> None:
    listed = {salah for _, salah in slips()}
    texts = {text for row in official_texts() for text in row[1:]} | list_units()
    words = {word for text in texts for word in re.findall(r"[^\W\d_]+", text.lower())}

    assert len(listed) > 1000
    assert listed & words == set()
    assert [slip for slip in listed if " " in slip and any(slip in text.lower() for text in texts)] == []


def test_the_list_of_slips_is_sorted_and_says_nothing_twice() -> None:
    rows = slips()
    typed = [salah for _, salah in rows]

    assert rows == sorted(rows)
    assert len(set(typed)) == len(typed)
    assert [row for row in rows if row[0] == row[1] or row[1] != row[1].lower()] == []
    assert {benar for benar, _ in rows if benar.islower()} & set(typed) == set()


@pytest.mark.parametrize("as_printed", [str, str.upper])
def test_official_wording_is_never_a_fault(as_printed: type[str]) -> None:
    rows = [
        {"kode": kode, "nama": as_printed(nama), "indikator": [{"nama": as_printed(indikator), "target": "2"}]}
        for kode, nama, indikator in official_texts()
    ]
    lines = "\n".join(f"a. {as_printed(nama)}" for _, nama, _ in official_texts())
    body = {"rencana": {"baris": rows}, "bab": [{"nomor": "I", "judul": "PENDAHULUAN", "teks": lines}]}
    head = {"renja": 1, "jenis": "perubahan", "tahun": 2024, "perangkat_daerah": "Kecamatan Contoh"}
    report = lint_text(json.dumps(head | {"daerah": "Kabupaten Luwu Timur"} | body), [*FAMILY, *OF_NAMES])

    assert [(f.code, f.subject) for f in report.findings if not f.code.startswith("BCA")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nomor ..... Tahun 2024", ["....."]),
        ("Rp……", ["……"]),
        ("Tahun 20XX", ["20XX"]),
        ("Desa xxx dan No. XXX", ["xxx", "XXX"]),
        ("Peraturan Bupati,,, nomor ___ ____", ["Bupati,,,", "____"]),
        ("Pagu belum pasti ??", ["??"]),
        ("Rapat (tolong dicek angkanya) selesai", ["(tolong dicek angkanya)"]),
        ("Rapat (cek) selesai", ["(cek)"]),
        ("Sasaran (diisi dengan sasaran Renstra)", ["(diisi dengan sasaran Renstra)"]),
        ("Yth. [nama pejabat] di <nama kecamatan>", ["[nama pejabat]", "<nama kecamatan>"]),
        ("Catatan keliatan dan liat di tabel", ["liat"]),
        ("1.1 Latar Belakang ........ 12", []),
        ("dan lain-lain, dll..... Lihat (tolong-menolong) dan (isi kandungan) serta (cekungan)", []),
        ("Naskah [1], jadwal [Mei], a < b > c, tanya?", []),
    ],
)
def test_notes_left_behind(text: str, expected: list[str]) -> None:
    assert in_text(text, CatatanKerjaTertinggal) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Capaian (\N{RIGHT SINGLE QUOTATION MARK}%) dan '5%'", ["(\N{RIGHT SINGLE QUOTATION MARK}%)"]),
        ("satuan '%' dan Jum'at", []),
        ("Pelayanan dan\\atau Ken{daraan", ["Ken{daraan"]),
        ('Visi"Maju"', []),
        ('Visi Ma"ju', ['Ma"ju']),
        ("dana\u00e2\u20ac\u0153 desa", ["dana\u00e2\u20ac\u0153"]),
    ],
)  # fmt: skip
def test_stray_characters(text: str, expected: list[str]) -> None:
    assert in_text(text, KarakterNyasar) == expected


def test_signs_of_one_kind_are_one_finding_of_a_part() -> None:
    found = lint('bab: [{nomor: I, judul: A, teks: "P{a, Q{b"}, {nomor: II, judul: B, teks: "R{c"}]', KarakterNyasar)

    assert [(f.subject, message(f, "id"), len(f.related)) for f in found] == [
        ("bab/I#teks/tanda-dalam-kata", 'tanda di tengah kata, misalnya "P{a" (2 tempat)', 1),
        ("bab/II#teks/tanda-dalam-kata", 'tanda di tengah kata, misalnya "R{c" (1 tempat)', 0),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rencana di di desa", ["di di"]),
        ("Kegiatan KEGIATAN utama", ["Kegiatan KEGIATAN"]),
        ("dokumen (Laporan) (laporan)", ["(Laporan) (laporan)"]),
        ("pengadaan pengadaan, pengadaan", ["pengadaan pengadaan"]),
        ("Kota Kota Bengkulu, Desa Bau Bau, Rapat. Rapat, di dimana, masing-masing masing", []),
        ("PENUTUP\nPenutup", []),
        ("A A dan 2 2", []),
    ],
)
def test_words_written_twice(text: str, expected: list[str]) -> None:
    assert in_text(text, KataGanda) == expected


def test_a_slip_is_one_finding_with_its_places_and_may_be_accepted() -> None:
    body = """
bab: [{nomor: I, judul: PEMBANGNAN DAERAH, teks: "Pembangnan dan kegaitan."}]
rencana: {baris: [{kode: 7.01.01.2.09, catatan: kegaitan lama, lokasi: Dusun Kegaitan}]}
"""
    assert [(f.subject, message(f, "id"), len(f.related)) for f in lint(body, SalahKetik)] == [
        ("#teks/pembangnan", '"PEMBANGNAN" (2 tempat) mungkin salah ketik untuk "pembangunan"', 1),
        ("#teks/kegaitan", '"kegaitan" (2 tempat) mungkin salah ketik untuk "kegiatan"', 1),
    ]
    accepted = lint(body, SalahKetik, options={"kata_diterima": ("Kegaitan",)})
    assert [f.subject for f in accepted] == ["#teks/pembangnan"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lingkungan hidup , bencana", 'antara "hidup" dan ","'),
        ("Rencana  Kerja", 'antara "Rencana" dan "Kerja"'),
        ("Nama  : Contoh\nPangkat    Pembina    IV/a    Camat", None),
        ("- satu\n  a.   dua\n1.1   Tiga", None),
    ],
)
def test_too_many_spaces(text: str, expected: str | None) -> None:
    found = lint(json.dumps({"bab": [{"nomor": "I", "judul": "A", "teks": text}]})[1:-1], SpasiBerlebih)

    assert [f.subject for f in found] == (["bab/I#teks"] if expected else [])
    assert [message(f, "id").rpartition("misalnya ")[2] for f in found] == ([expected] if expected else [])


def test_decimals_of_nought_are_one_finding_of_a_column() -> None:
    body = """
pelayanan:
  baris: [{indikator: Indeks, target: ["80,00", 81, "82,0"], realisasi: ["79,00", "80,25"], proyeksi: [80, 81]}]
"""
    assert [(f.subject, message(f, "id"), len(f.related)) for f in lint(body, DesimalTakPerlu)] == [
        (
            "pelayanan#target.0",
            'kolom target: 2 angka bulat berdesimal nol, seperti "80,00"; lainnya seperti "81"',
            1,
        )
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("12 Lapor", "an 100 %", ["Laporan"]),
        ("12 Laporan", "an 100 %", []),
        ("12 Rit", "an 100 %", []),
        ("12", "kali", []),
    ],
)
def test_a_unit_cut_in_two(first: str, second: str, expected: list[str]) -> None:
    row = f"{{kode: 7.01.01, indikator: [{{jenis: keluaran, target: {first}}}, {{jenis: hasil, target: {second}}}]}}"

    assert [f.data["seharusnya"] for f in lint(f"rencana: {{baris: [{row}]}}", SelTerpotong)] == expected


def test_one_wrong_spelling_of_review_is_enough() -> None:
    (finding,) = lint("bab: [{nomor: II, judul: RIVIEW RANCANGAN AWAL}]", EjaanReviewCampur)

    assert message(finding, "id") == 'kata "review" dieja bermacam-macam: "riview" 1 kali'
    assert lint("bab: [{nomor: II, judul: REVIU RANCANGAN AWAL}]", EjaanReviewCampur) == ()


def test_the_real_plan() -> None:
    found = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY).findings
    by_code = {
        code: [(f.subject, len(f.related) + 1) for f in found if f.code == code]
        for code in sorted({f.code for f in found})
    }

    assert by_code.pop("TKS001") == [("dasar_hukum#teks/liat-di-rkpd-kab", 1)]
    assert by_code.pop("TKS004") == [
        ("tujuan_sasaran#teks/petik-persen", 1),
        ("evaluasi#teks/petik-persen", 10),
        ("telaah_rkpd#teks/petik-persen", 41),
        ("rencana#teks/tanda-dalam-kata", 5),
        ("rencana#teks/petik-persen", 8),
    ]
    assert by_code.pop("TKS005") == [
        ("bab/3.3#teks/pengadaan-pengadaan", 1),
        ("rencana/7.01.01.2.01.0007#keluaran.nama", 1),
    ]
    assert " ".join(subject.removeprefix("#teks/") for subject, _ in by_code.pop("TKS006")) == (
        "aanggaran pelaksanaa eungsi telahan akuntabillitas kuantitaf responsive-gender pembangnan inprastruktur "
        "stahun table pemerintahandan kedepan ditetakan dimasa pembanguan repubik lebaran-negara tamabahn "
        "lembar-negara daearah pembanguna menigkatnya derah capaiaan pemerinthan tnn rara-rata adminitrasi "
        "dimuktahirkan di-sediakan kiner pertisipasi ukpur informasii danperaturan"
    )
    assert by_code.pop("TKS008") == [
        ("evaluasi#realisasi_lalu", 1),
        ("rencana#capaian.target", 1),
        ("rencana#capaian.target_maju", 1),
    ]
    assert by_code.pop("TKS009") == [("rencana/7.01.01.2.08.0002#keluaran.target", 2)]
    assert by_code.pop("TKS010") == [("#teks/review", 2)]
    assert [subject for subject, _ in by_code.pop("TKS007")] == [
        f"{part}#teks"
        for part in ("bab/1.4", "bab/3.1", "bab/3.3", "dasar_hukum", "tujuan_sasaran", "evaluasi", "telaah_rkpd")
    ]
    assert by_code == {}


def test_the_clean_plan() -> None:
    text = (EXAMPLES / "contoh-bersih-2025.yaml").read_text(encoding="utf-8")

    assert lint_text(text, [*FAMILY, *OF_NAMES]).findings == ()


def test_a_cut_unit_is_fixed_with_its_number() -> None:
    (found,) = run(SelTerpotong, SelTerpotong.examples("invalid")[0])

    assert remedy(found, "id") == 'tulis "120 Rekening" di sel pertama, lalu hapus potongannya dari sel berikutnya'
