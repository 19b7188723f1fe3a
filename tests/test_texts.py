from __future__ import annotations

from textwrap import dedent

import pytest

from renja_lint.plan.document import Plan
from renja_lint.plan.texts import Hit
from renja_lint.source.yaml import read

PLAN = """
renja: 1
jenis: induk
tahun: 2025
perangkat_daerah: Kecamatan Contoh
daerah: Kabupaten Contoh
nomenklatur: 900.1.15.5-1317-2023
pengesahan: {tempat: Contoh, jabatan: Camat Contoh}
bab:
  - nomor: III
    judul: RENCANA KERJA
    subbab:
      - nomor: "3.3"
        judul: Program dan Kegiatan
        teks: |
          Rinciannya kata uji:
          a. Pengadaan Mebel
          1.2 Pengadaan  Meja
dasar_hukum: [Undang-Undang kata uji]
tujuan_sasaran:
  baris: [{tujuan: Tujuan kata uji, sasaran: Sasaran, indikator_sasaran: Indeks, target: 5}]
usulan:
  alasan_nihil: Nihil kata uji
rencana:
  nomor: Tabel 3.2
  judul: Rumusan kata uji
  kepala:
    - isi: [Kode, Nama kata uji]
  baris:
    - kode: 7.01.01.2.07.0005
      nama: Pengadaan Mebel
      sumber_dana: Dana kata uji
      lokasi: kata uji
      indikator:
        - {jenis: keluaran, nama: Jumlah Paket Mebel yang Disediakan, target: 2 Unit}
        - {jenis: hasil, nama: Persentase kata uji, tolok_ukur_maju: Persentase kata uji, target: 5 kata uji}
    - kode: 7.02.02.2.01.0001
      nama: Pembangunan Rumah Sakit
      indikator: [{nama: Jumlah Rumah Sakit, target: 1 Unit}]
telaah_rkpd:
  baris:
    - tingkat: sub_kegiatan
      nama: Pengadaan Mebel
      rancangan: {indikator: Persentase kata uji}
      kebutuhan: {nama: Pengadaan Meja}
"""


def plan(text: str = PLAN) -> Plan:
    tree = read(dedent(text).encode()).tree
    assert tree is not None
    return Plan(tree)


def subjects(hit: Hit) -> list[str]:
    return [place.subject for place in hit.places]


def test_every_text_is_found_with_all_its_places_and_each_but_once() -> None:
    found = list(plan().texts.written("kata uji"))

    assert [(subjects(hit), [p.kind for p in hit.passages], hit.passages[0].part) for hit in found] == [
        (["bab/3.3#teks/kata-uji"], ["teks"], "bab/3.3"),
        (["usulan#alasan_nihil"], ["sel"], "usulan"),
        (["rencana#judul/kata-uji"], ["judul"], "rencana"),
        (["tujuan_sasaran/indeks#tujuan"], ["sel"], "tujuan_sasaran"),
        (
            [
                "telaah_rkpd/pengadaan-mebel#rancangan.indikator",
                "rencana/7.01.01.2.07.0005#hasil.nama",
                "rencana/7.01.01.2.07.0005#hasil.tolok_ukur_maju",
            ],
            ["sel", "sel", "sel"],
            "telaah_rkpd",
        ),
        (["rencana#kepala/nama-kata-uji"], ["kepala"], "rencana"),
        (["rencana/7.01.01.2.07.0005#lokasi"], ["sel"], "rencana"),
        (["dasar_hukum#teks/kata-uji"], ["dasar_hukum"], "dasar_hukum"),
    ]


def test_places_are_exact() -> None:
    texts = plan().texts
    first, *_, last = texts.written("kata uji")

    assert [(p.span.line, p.span.column, p.span.end_column, p.label) for p in (*first.places, *last.places)] == [
        (16, 22, 30, "Sub bab › 3.3 › teks"),
        (19, 29, 37, "dasar hukum › 1"),
    ]


def test_words_are_whole_words_in_lower_case() -> None:
    texts = plan().texts

    assert {"rencana", "kata", "uji", "undang"} <= texts.words
    assert [hit.quote for hit in texts.written("mebel")] == ["Mebel", "Mebel", "Mebel"]
    assert list(texts.written("mebe")) == []
    assert [hit.quote for hit in texts.written("kata uji", texts.prose_end)] == ["kata uji"] * 3


def test_a_text_that_grows_in_lower_case_keeps_its_places() -> None:
    texts = plan(PLAN.replace("RENCANA KERJA", "RENCANA KERJA \N{LATIN CAPITAL LETTER I WITH DOT ABOVE}")).texts

    assert len(texts.lower) == len(texts.whole)
    assert [subjects(hit) for hit in texts.written("rinciannya")] == [["bab/3.3#teks/rinciannya"]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("pengadaan", [[], ["bab/3.3#teks/pengadaan"], [], ["telaah_rkpd/pengadaan-mebel#kebutuhan.nama"]]),
        ("disediakan", [[]]),
        ("sakit", [[], []]),
        ("sasaran", [["tujuan_sasaran/indeks#sasaran"]]),
    ],
)
def test_official_wording_in_its_own_place_is_left_out(words: str, expected: list[list[str]]) -> None:
    texts = plan().texts

    assert [subjects(texts.unofficial(hit)) for hit in texts.written(words)] == expected


def test_a_line_is_read_without_its_number() -> None:
    texts = plan().texts

    assert [texts.line(hit) for hit in texts.written("pengadaan", texts.prose_end)] == [
        "Pengadaan Mebel",
        "Pengadaan  Meja",
    ]


def test_a_plan_without_texts_has_none() -> None:
    texts = plan("renja: 1\nbab: ~\ndasar_hukum: ~\nrencana: {baris: [x], kepala: ~}\n").texts

    assert (texts.whole, texts.words, texts.prose_end) == ("", frozenset(), 0)
