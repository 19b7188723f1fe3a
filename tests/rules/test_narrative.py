"""The running text against the tables: what it counts, sums, lists, refers to and quotes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renja_lint.finding import Finding
from renja_lint.rule import Rule
from renja_lint.testing import HEAD, lint_text
from renja_lint.wording import message
from renja_rules.narrative.nrs001_jumlah_program_narasi_tidak_cocok import JumlahProgramNarasiTidakCocok
from renja_rules.narrative.nrs002_pagu_narasi_tidak_cocok import PaguNarasiTidakCocok
from renja_rules.narrative.nrs003_daftar_program_beda_dari_tabel import DaftarProgramBedaDariTabel
from renja_rules.narrative.nrs004_rujukan_tabel_tidak_ada import RujukanTabelTidakAda
from renja_rules.narrative.nrs005_visi_ditulis_berbeda import VisiDitulisBerbeda
from renja_rules.narrative.nrs006_angka_dan_huruf_berbeda import AngkaDanHurufBerbeda
from renja_rules.reading.chapters.sections import sentence
from renja_rules.reading.words.terbilang import number_from_words

EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILY: list[type[Rule]] = [
    JumlahProgramNarasiTidakCocok,
    PaguNarasiTidakCocok,
    DaftarProgramBedaDariTabel,
    RujukanTabelTidakAda,
    VisiDitulisBerbeda,
    AngkaDanHurufBerbeda,
]
DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
GROUPS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"), (100, "ratus"), (10, "puluh"))
TABLE = """
rencana:
  nomor: Tabel 4.1
  baris:
    - {kode: 7.01, nama: KECAMATAN, pagu: 26.500.000}
    - {kode: 7.01.04, nama: PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM, pagu: 21.000.000}
    - {kode: 7.01.04.2.01, nama: Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum, pagu: 21.000.000}
    - {kode: 7.01.04.2.01.0002, nama: Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat, pagu: 21.000.000}
    - {kode: 7.01.05, nama: PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM, pagu: 5.500.000}
    - {kode: 7.01.05.2.01, nama: Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah}
    - {kode: 7.01.05.2.01.0008, nama: Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan, pagu: 5.500.000}
    - {kode: 7.01.05.2.01.0003, nama: Pembinaan Persatuan dan Kesatuan Bangsa}
  total: {pagu: 26.500.000}
"""


def text(words: str, judul: str = "TUJUAN DAN SASARAN") -> str:
    block = words.replace("\n", "\n      ")
    return f"bab:\n  - nomor: III\n    judul: {judul}\n    teks: |\n      {block}\n"


def lint(body: str, *rules: type[Rule]) -> tuple[Finding, ...]:
    report = lint_text("".join(f"{key}: {value}\n" for key, value in HEAD.items()) + body, rules or FAMILY)
    assert report.crashes == ()
    return report.findings


def in_words(value: int) -> str:
    """Write a number in Indonesian, by the textbook."""
    if value < 10:
        return DIGITS[value]
    if value < 20:
        return "sepuluh" if value == 10 else f"{'se' if value == 11 else DIGITS[value - 10] + ' '}belas"
    worth, name = next(group for group in GROUPS if group[0] <= value)
    count, rest = divmod(value, worth)
    head = f"se{name}" if count == 1 and worth in {100, 1000} else f"{in_words(count)} {name}"
    return f"{head} {in_words(rest)}" if rest else head


@given(st.integers(0, 10**13 - 1))
def test_numbers_in_words_are_read_back(value: int) -> None:
    words = in_words(value)

    assert number_from_words(words) == value
    assert number_from_words(words.upper().replace(" ", "")) == value


@pytest.mark.parametrize(
    "words",
    [
        "",
        "se",
        "puluh",
        "dua dua",
        "dua belas tiga",
        "ratus dua",
        "juta",
        "satu ribu juta",
        "dua puluh sebelas",
        "enam program",
    ],
)
def test_words_that_make_no_number_are_none(words: str) -> None:
    assert number_from_words(words) is None


@pytest.mark.parametrize(
    ("sentence_", "found"),
    [
        ("Renja memuat 3 program, 2 kegiatan dan 3 sub kegiatan.", ["3 program"]),
        ("Renja memuat 2 program dan 5 Sub - Kegiatan.", ["5 Sub - Kegiatan"]),
        ("Renja memuat dua program, serta\ntiga belas kegiatan.", ["tiga belas kegiatan"]),
        ("Pada tahun 2025 ada 2 (dua) program yang terdiri atas 2 kegiatan dan 2 sub kegiatan.", []),
        ("Renja memuat 9 program.", []),
        ("Renja memuat 9 kegiatan dan 9 sub kegiatan.", []),
        ("Pada tahun 2024 ada 9 program dan 9 kegiatan.", []),
        ("RKPD memuat 9 program dan 9 kegiatan.", []),
        ("Semula 9 program dan 9 kegiatan.", []),
        ("Renja memuat 1 program dan 1 kegiatan, lalu 1 program dan 2 kegiatan.", []),
        ("Program penunjang memuat 1 program dan 1 kegiatan.", []),
        ("Ada 9 program dan 9 kegiatan.", []),
        ("Kantor Kecamatan Contoh melaksanakan 9 program dan 2 kegiatan.", ["9 program"]),
        ("Kecamatan melaksanakan 9 program dan 2 kegiatan.", ["9 program"]),
        ("Kecamatan Lain melaksanakan 9 program dan 2 kegiatan.", []),
        ("Kecamatan Contoh melaksanakan 9 program dan 2 kegiatan yang didanai DAK.", []),
        ("Kecamatan Contoh melaksanakan 9 program dan 2 kegiatan dengan dana dari DAU.", []),
        ("Kecamatan Contoh melaksanakan 9 program dan 2 kegiatan, pagunya bersumber dari DAU.", ["9 program"]),
        ("Untuk mencapai sasaran meningkatnya mutu, Kecamatan Contoh menyusun 9 program dan 2 kegiatan.", []),
        ("Untuk mencapai sasaran tersebut, Kecamatan Contoh menyusun 9 program dan 2 kegiatan.", ["9 program"]),
    ],
)
def test_only_counts_of_the_plans_own_program_are_compared(sentence_: str, found: list[str]) -> None:
    findings = lint(TABLE + text(sentence_), JumlahProgramNarasiTidakCocok)

    assert [f.data["tertulis"] for f in findings] == found


def test_the_evaluation_counts_other_program() -> None:
    body = TABLE + text("Renja memuat 9 program dan 9 kegiatan.", judul="HASIL EVALUASI RENJA")

    assert lint(body, JumlahProgramNarasiTidakCocok) == ()


def test_a_level_that_the_table_lacks_or_that_is_not_known_is_not_counted() -> None:
    programs = "rencana:\n  baris:\n    - {kode: 7.01.04, nama: PROGRAM KOORDINASI}\n"

    assert lint(programs + text("Renja memuat 1 program dan 9 kegiatan."), JumlahProgramNarasiTidakCocok) == ()
    assert lint(programs + "    - {nama: Entah}\n" + text("Renja memuat 5 program dan 9 kegiatan."), *FAMILY[:1]) == ()


@pytest.mark.parametrize(
    ("sentence_", "found"),
    [
        ("Total pagu indikatif sebesar Rp26.500.001.", ["Rp26.500.001"]),
        ("Jumlah pagu: Rp. 26500001,-", ["Rp. 26500001"]),
        ("Renja memuat 2 program dan 2 kegiatan dengan pagu anggaran Rp 26,500,001.", ["Rp 26,500,001"]),
        ("Total pagu indikatif sebesar Rp26,5 juta.", []),
        ("Total pagu indikatif sebesar Rp26.500.000,00.", []),
        ("Pagu indikatif sebesar Rp1.000.000.", []),
        ("Total pagu Program Koordinasi sebesar Rp1.000.000.", []),
        ("Total pagu tahun 2024 sebesar Rp1.000.000.", []),
        ("Total pagu semula Rp1.000.000.", []),
        ("Total pagu sebesar Rp1.000.000 untuk kegiatan pembinaan.", []),
    ],
)
def test_only_the_pagu_of_the_whole_plan_is_compared(sentence_: str, found: list[str]) -> None:
    findings = lint(TABLE + text(sentence_), PaguNarasiTidakCocok)

    assert [f.subject.rpartition("/")[2] for f in findings] == [
        one.lower().replace(".", "-").replace(",", "-").replace(" ", "-").replace("--", "-") for one in found
    ]


def test_a_total_that_is_wrong_by_itself_is_not_the_texts_fault() -> None:
    body = TABLE.replace("total: {pagu: 26.500.000}", "total: {pagu: 26.600.000}")

    assert lint(body + text("Total pagu Rp26.500.000."), PaguNarasiTidakCocok) == ()
    (found,) = lint(body + text("Total pagu Rp26.700.000."), PaguNarasiTidakCocok)
    assert message(found, "id") == (
        "teks menyebut pagu Rp26.700.000, padahal baris total Tabel 4.1 Rp26.600.000 (selisih Rp100.000)"
    )
    assert [related.place.subject for related in found.related] == ["rencana#total.pagu", "rencana/7.01#pagu"]


def test_the_split_of_the_whole_is_added_up_where_the_plan_does_not_give_it() -> None:
    split = "Total pagu Rp26.500.000.\nBelanja operasi Rp20.000.000 dan belanja modal Rp6.400.000."
    given_ = "belanja: {operasi: 20.000.000, modal: 6.500.000}\n"

    (added,) = lint(TABLE + text(split), PaguNarasiTidakCocok)
    (named,) = lint(TABLE + given_ + text(split), PaguNarasiTidakCocok)
    assert (added.data["tertulis"], added.data["jumlah"]) == (26_400_000, 26_500_000)
    assert (named.data["tertulis"], named.data["jumlah"]) == (6_400_000, 6_500_000)
    assert lint(TABLE + text(split + " Belanja tidak terduga Rp100.000."), PaguNarasiTidakCocok) == ()
    assert lint(TABLE + given_.replace("6.5", "6.4") + text(split), PaguNarasiTidakCocok) == ()


LISTED = """1) PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM
a) Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum
- Sub Kegiatan apa saja
2) PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM
b) Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah"""


def test_a_list_need_not_go_down_to_sub_kegiatan() -> None:
    assert lint(TABLE + text(LISTED), DaftarProgramBedaDariTabel) == ()


def test_the_name_of_another_official_row_is_no_slip_of_this_one() -> None:
    listed = """1. PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
1.1 Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
a. Koordinasi dan Penyusunan Dokumen RKA-SKPD
b. Evaluasi Kinerja Perangkat Daerah"""
    table = """
rencana:
  baris:
    - {kode: 7.01.01, nama: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA}
    - {kode: 7.01.01.2.01, nama: "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah"}
    - {kode: 7.01.01.2.01.0003, nama: Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD}
    - {kode: 7.01.01.2.01.0007, nama: Evaluasi Kinerja Perangkat Daerah}
"""
    slip = listed.replace("RKA-SKPD", "Perubahan RKA")

    assert [(f.subject, f.data["uraian"]) for f in lint(text(listed) + table, DaftarProgramBedaDariTabel)] == [
        (
            "bab/III#teks/koordinasi-dan-penyusunan-dokumen-rka-skpd",
            ("tidak ada di Tabel T-C.33", "is not in Tabel T-C.33"),
        ),
        (
            "rencana/7.01.01.2.01.0003#nama",
            (
                "ada di Tabel T-C.33, tetapi tidak ada dalam daftar di III TUJUAN DAN SASARAN",
                "is in Tabel T-C.33, but not in the list of III TUJUAN DAN SASARAN",
            ),
        ),
    ]
    assert [f.subject for f in lint(text(slip) + table, DaftarProgramBedaDariTabel)] == [
        "bab/III#teks/koordinasi-dan-penyusunan-dokumen-perubahan-rka"
    ]


def test_a_list_of_a_few_examples_or_of_the_year_before_is_not_compared() -> None:
    some = "Yang penting:\n1. Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat\n2. Rapat\n3. Musyawarah"
    before = LISTED.replace("PENYELENGGARAAN URUSAN", "PEMBINAAN URUSAN")

    assert lint(TABLE + text(some), DaftarProgramBedaDariTabel) == ()
    assert lint(TABLE + text(before, judul="HASIL EVALUASI RENJA"), DaftarProgramBedaDariTabel) == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Lihat Tabel 4.2.", ["Tabel 4.2"]),
        ("Lihat tabel IV.2", ["tabel IV.2"]),
        ("Lihat Tabel 2.1 dan tabel berikut.", []),
        ("Lihat Tabel 4.2 Renstra.", []),
        ("Lihat Tabel 4.2 pada dokumen RPJMD.", []),
        ("Lihat Tabel 4.2.\nTabel 4.2 Daftar Pegawai", []),
    ],
)
def test_tables_are_looked_up_in_their_chapter(words: str, found: list[str]) -> None:
    assert [f.data["tertulis"] for f in lint(TABLE + text(words), RujukanTabelTidakAda)] == found


def test_tables_are_not_looked_up_where_one_has_no_number() -> None:
    assert lint(TABLE + "usulan: {}\n" + text("Lihat Tabel 4.2."), RujukanTabelTidakAda) == ()


def test_a_sentence_ends_at_its_stop_not_at_an_abbreviation() -> None:
    whole = "Satu. Pagu di Kec. Contoh Rp. 5.000 s.d. akhir tahun. Tiga."

    assert whole[slice(*sentence(whole, whole.index("5.000")))] == " Pagu di Kec. Contoh Rp. 5.000 s.d. akhir tahun"


def test_the_real_plan() -> None:
    report = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY)
    at = "bab/3.3#teks/"

    assert [(f.code, f.severity.value, f.subject) for f in report.findings] == [
        ("NRS003", "warning", f"{at}koordinasi-dan-penyusunan-dokumen-dpa-skpd"),
        (
            "NRS003",
            "warning",
            f"{at}koordinasi-dan-penyusunan-laporan-keuangan-bulanan-triwulan-semesteran-skpd",
        ),
        ("NRS003", "warning", f"{at}penyediaan-komponen-instalasi-listrik-penerangan"),
        ("NRS003", "warning", f"{at}penyediaan-bahan-logistik"),
        ("NRS003", "warning", f"{at}pengadaan-pengadaan-barang-milik-daerah-penunjang-urusan-pemerintah-daerah"),
        ("NRS003", "warning", f"{at}pengadaan-peralatan-dan-mesin"),
        ("NRS003", "warning", f"{at}penyediaan-jasa-penunjang-urusan-pemerintah-daerah"),
        (
            "NRS003",
            "warning",
            f"{at}peningkatan-partisipasi-masyarakat-dalam-forum-musyawarah-perencanaan-dan-pemban",
        ),
        ("NRS003", "warning", f"{at}peningkatan-efektifitas-pemberdayaan-masyarakat-di-wilayah-kecamatan"),
        ("NRS002", "error", f"{at}rp-3-065-872-800"),
        ("NRS003", "warning", "rencana/7.01.01.2.09.0005#nama"),
    ]


def test_a_line_that_is_nearer_to_its_sisters_name_is_paired_with_its_own_row() -> None:
    report = lint_text((EXAMPLES / "mangkutana-2024.yaml").read_text(encoding="utf-8"), FAMILY)
    dpa = next(f for f in report.findings if f.subject.endswith("dokumen-dpa-skpd"))

    assert [related.place.subject for related in dpa.related] == ["rencana/7.01.01.2.01.0004#nama"]
    assert message(dpa, "id") == (
        '"Koordinasi dan Penyusunan Dokumen DPA - SKPD" di TABEL 3.2 bernama "Koordinasi dan Penyusunan DPA-SKPD"'
    )


def test_the_clean_plan() -> None:
    assert lint_text((EXAMPLES / "contoh-bersih-2025.yaml").read_text(encoding="utf-8"), FAMILY).findings == ()
