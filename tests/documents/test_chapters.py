"""The text of a plan: headings among lines that look like them, the legal list, the sign-off."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from renja_lint.conversion import format_tree
from renja_lint.documents.blocks import Block, Cell, Grid, Paragraph
from renja_lint.documents.chapters.found import Chapters, chapters, unread
from renja_lint.finding import Span, Spot
from renja_lint.plan.paths import find_node
from renja_lint.source.lined import Lined, Stretch
from renja_lint.source.tree import Mapping, Node, Scalar


def lines(text: str) -> list[Block]:
    """Give the paragraphs of a text, one for each line."""
    return [
        Paragraph(Lined((Stretch(line, number, 1),))) for number, line in enumerate(text.strip("\n").split("\n"), 1)
    ]


def styled(level: int, text: str, number: str = "") -> Paragraph:
    return Paragraph(Lined([Stretch(line, 1, 1) for line in text.split("\n")]), level, number, 1 if number else 0)


def plain(key: str, node: Node) -> dict[str, Any]:
    """Give a part of a plan as its YAML says it."""
    tree = Mapping(node.span)
    tree[key] = node
    return dict(yaml.load(format_tree(tree), Loader=yaml.BaseLoader))


def bab(made: Chapters) -> list[dict[str, Any]]:
    return list(plain("bab", made.bab)["bab"])


def signed_by(made: Chapters) -> dict[str, str]:
    assert made.pengesahan is not None
    return dict(plain("pengesahan", made.pengesahan)["pengesahan"])


def found(blocks: list[Block], used: frozenset[int] = frozenset()) -> Chapters:
    return chapters(blocks, used)


def outline(made: Chapters) -> list[str]:
    """Give the headings, those of sub-chapters behind a hyphen."""
    heads = []
    for chapter in bab(made):
        heads.append(" ".join(chapter[key] for key in ("nomor", "judul") if key in chapter))
        heads += [
            "- " + " ".join(part[k] for k in ("nomor", "judul") if k in part) for part in chapter.get("subbab", ())
        ]
    return heads


def test_chapters_by_their_text() -> None:
    made = found(lines("""
 KATA PENGANTAR
Puji syukur.
 BAB I
PENDAHULUAN
1.1.    Latar Belakang

Paragraf satu.

\t
Paragraf dua:
1)\tbutir satu;
a.  butir dua
1.2. \tMaksud dan Tujuan
BAB II
HASIL EVALUASI RENJA
PERANGKAT DAERAH TAHUN LALU

Teks bab dua.
"""))  # fmt: skip

    assert bab(made) == [
        {"judul": "KATA PENGANTAR", "teks": "Puji syukur.\n"},
        {
            "nomor": "I",
            "judul": "PENDAHULUAN",
            "subbab": [
                {
                    "nomor": "1.1",
                    "judul": "Latar Belakang",
                    "teks": "Paragraf satu.\n\nParagraf dua:\n1) butir satu;\na. butir dua\n",
                },
                {"nomor": "1.2", "judul": "Maksud dan Tujuan"},
            ],
        },
        {"nomor": "II", "judul": "HASIL EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU", "teks": "Teks bab dua.\n"},
    ]


def test_texts_know_their_places() -> None:
    made = found(lines("BAB I PENDAHULUAN\n1.1 Latar\n  1)\t butir satu\n"))
    judul, teks = (find_node(made.bab, (0, "subbab", 0, key)) for key in ("judul", "teks"))

    assert isinstance(judul, Scalar)
    assert isinstance(teks, Scalar)
    assert judul.span == Span(2, 5, 2, 10)
    assert teks.text == "1) butir satu\n"
    assert teks.at(3, 8) == Span(3, 7, 3, 12)


def test_what_lists_chapters_has_none() -> None:
    made = found(lines("""
RENCANA KERJA
DAFTAR ISI
KATA PENGANTAR i
BAB I PENDAHULUAN 1
1.1 Latar Belakang 1
BAB II HASIL EVALUASI 4
KATA PENGANTAR
Puji syukur.
KATA PENGANTAR
BAB I
PENDAHULUAN
1.1 Latar Belakang
1.2 Sistematika Penulisan
BAB I PENDAHULUAN
Berisi latar belakang.
1.1 Latar Belakang
1.3 Bagian
BAB II HASIL EVALUASI
2.1 Evaluasi
BAB II
HASIL EVALUASI
Bab II ini menjelaskan evaluasi.
2.1 Evaluasi
2.3 Analisis
3.1 Bukan bagian bab ini
2.4 Bukan pula, karena daftar
2.4 Review terhadap Rancangan Awal RKPD
2.4 Bagian dengan nomor yang sudah ada
"""))  # fmt: skip

    assert outline(made) == [
        "KATA PENGANTAR",
        "I PENDAHULUAN",
        "- 1.1 Latar Belakang",
        "- 1.2 Sistematika Penulisan",
        "II HASIL EVALUASI",
        "- 2.1 Evaluasi",
        "- 2.3 Analisis",
        "- 2.4 Review terhadap Rancangan Awal RKPD",
    ]
    assert [line.text for line in made.cover] == ["RENCANA KERJA"]
    assert [(left.span.line, left.what.en) for left in made.left] == [
        (1, "pages before the first chapter"),
        (2, "table of contents and other lists"),
    ]


def test_an_account_of_the_structure_may_begin_with_the_chapter_itself_and_end_the_text() -> None:
    listed = "BAB I PENDAHULUAN\n1.1 Sistematika\nBAB I PENDAHULUAN\nBAB II PENUTUP"

    assert outline(found(lines(listed))) == ["I PENDAHULUAN", "- 1.1 Sistematika"]
    assert outline(found(lines(listed.replace("BAB I PENDAHULUAN\nBAB II", "Daftar bab:\nBAB II")))) == [
        "I PENDAHULUAN", "- 1.1 Sistematika", "II PENUTUP",
    ]  # fmt: skip


def test_what_holds_much_text_is_a_chapter_though_its_number_comes_again() -> None:
    twice = f"BAB I A\nSistematika Penulisan\nBAB II B\n{'kata ' * 400}\nBAB II C"
    table: list[Block] = [*lines("BAB I A\nSistematika Penulisan\nBAB II B"), grid("x", "y"), *lines("BAB II C")]

    assert outline(found(lines(twice))) == ["I A", "II B", "II C"]
    assert outline(found(table)) == ["I A", "II B", "II C"]


def test_sub_chapters_may_be_lettered() -> None:
    made = found(lines("""
BAB 1. Pendahuluan
A. Latar Belakang
B. Landasan Hukum
C. Maksud dan Tujuan
A. Maksud apa saja
B. Tujuan
D. Sistematika Penulisan
E. Bukan judul baku
"""))  # fmt: skip

    assert outline(made) == [
        "1 Pendahuluan",
        "- A Latar Belakang",
        "- B Landasan Hukum",
        "- C Maksud dan Tujuan",
        "- D Sistematika Penulisan",
    ]  # fmt: skip


def test_a_wrong_number_before_the_right_title_is_a_sub_chapter() -> None:
    made = found(lines("""
BAB III TUJUAN DAN SASARAN
1.1 Telaahan terhadap Kebijakan Nasional
1.7 Lain-lain
3.2 Tujuan dan Sasaran
"""))  # fmt: skip

    assert outline(made) == [
        "III TUJUAN DAN SASARAN", "- 1.1 Telaahan terhadap Kebijakan Nasional", "- 3.2 Tujuan dan Sasaran",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Bab I berisi pendahuluan",
        "bab I",
        "BAB I memuat:",
        f"BAB I {'A' * 250}",
        "BAB I PENDAHULUAN .......... 1",
        "BAB I PENDAHULUAN\t1",
    ],
)
def test_a_line_that_names_a_chapter_is_no_heading(line: str) -> None:
    assert outline(found(lines(line))) == []


def test_headings_by_style() -> None:
    blocks: list[Block] = [
        styled(1, "BAB I\nPENDAHULUAN"),
        styled(2, "Latar Belakang", "1.1"),
        styled(0, "BAB II EVALUASI"),
        styled(3, "1.1.1 Lebih dalam"),
        styled(2, "Dasar\nHukum"),
        styled(1, "EVALUASI", "II."),
        styled(2, "A. Hasil"),
        styled(1, "BAB III"),
        styled(1, "TUJUAN"),
        styled(1, "DAN SASARAN"),
        styled(1, "", "BAB IV"),
        styled(0, ""),
        styled(1, "PENUTUP"),
    ]

    assert outline(found(blocks)) == [
        "I PENDAHULUAN",
        "- 1.1 Latar Belakang",
        "- Dasar Hukum",
        "II EVALUASI",
        "- A Hasil",
        "III TUJUAN DAN SASARAN",
        "IV PENUTUP",
    ]
    assert bab(found(blocks))[0]["subbab"][0]["teks"] == "BAB II EVALUASI\n1.1.1 Lebih dalam\n"


def test_a_heading_that_lacks_the_style_of_the_others_is_found_by_its_number() -> None:
    blocks: list[Block] = [
        styled(1, "BAB I PENDAHULUAN"),
        *lines("BAB II HASIL EVALUASI\nBAB III TUJUAN"),
        *lines("BAB II\nHASIL EVALUASI"),
        styled(2, "Tabel 2.1 Evaluasi"),
        styled(1, "III. TUJUAN"),
        styled(1, "Judul tanpa nomor"),
        *lines("BAB I PENDAHULUAN\nBAB IV PENDANAAN"),
    ]

    assert outline(found(blocks)) == ["I PENDAHULUAN", "II HASIL EVALUASI", "III TUJUAN", "IV PENDANAAN"]


def test_a_tab_before_a_number_is_no_table_of_contents() -> None:
    assert outline(found(lines("BAB\tI\nPENDAHULUAN\n1.1\tLatar"))) == ["I PENDAHULUAN", "- 1.1 Latar"]


def test_a_heading_without_anything_behind_it_has_no_title() -> None:
    assert bab(found(lines("BAB I\n1.1 Latar\nBAB II\n\nBAB III\n\n"))) == [
        {"nomor": "I", "subbab": [{"nomor": "1.1", "judul": "Latar"}]}, {"nomor": "II"}, {"nomor": "III"},
    ]  # fmt: skip


def test_legal_bases_are_taken_out_of_the_text() -> None:
    made = found(lines("""
BAB I PENDAHULUAN
1.2 Landasan Hukum
Berikut peraturannya:
1.\tUndang-Undang Nomor 25 Tahun 2004 tentang A;
2. Peraturan Pemerintah Nomor 8 Tahun 2008
tentang B;

- Peraturan Daerah Kabupaten X Nomor 1
Keputusan Bupati Nomor 7 Tahun 2020
tentang C

Demikian dasar hukum itu.
1.3 Maksud
1. Undang-undang sebagai contoh
"""))  # fmt: skip

    assert plain("dasar_hukum", made.dasar_hukum)["dasar_hukum"] == [
        "Undang-Undang Nomor 25 Tahun 2004 tentang A;",
        "Peraturan Pemerintah Nomor 8 Tahun 2008 tentang B;",
        "Peraturan Daerah Kabupaten X Nomor 1",
        "Keputusan Bupati Nomor 7 Tahun 2020 tentang C",
    ]
    assert [part["teks"] for part in bab(made)[0]["subbab"]] == [
        "Berikut peraturannya:\n\nDemikian dasar hukum itu.\n",
        "1. Undang-undang sebagai contoh\n",
    ]


@pytest.mark.parametrize(
    ("said", "signed"),
    [
        (
            ["Mangkutana,01  Agustus  2024", "", "CAMAT MANGKUTANA,", "", "", "ANDI CONTOH, ST", "Pangkat\t : Pembina ",
             "NIP \t : 198501152010011001"],
            {"tempat": "Mangkutana", "tanggal": "01 Agustus 2024", "jabatan": "CAMAT MANGKUTANA",
             "nama": "ANDI CONTOH, ST", "pangkat": "Pembina", "nip": "198501152010011001"},
        ),
        (
            ["Ditetapkan di : Wotu", "pada tanggal 1 Juli 2024", "Kepala Dinas Kesehatan", "Kabupaten X,", "dr. Budi",
             "Pembina Tk. I, IV/b", "NIP. 19700101 199001 1 001"],
            {"tempat": "Wotu", "tanggal": "1 Juli 2024", "jabatan": "Kepala Dinas Kesehatan Kabupaten X",
             "nama": "dr. Budi", "pangkat": "Pembina Tk. I, IV/b", "nip": "19700101 199001 1 001"},
        ),
        (["Wotu, Juli 2024", "CAMAT,"], {"tempat": "Wotu", "tanggal": "Juli 2024", "jabatan": "CAMAT"}),
        (["Dibuat di Wotu", "BUDI", "NIP."], {"tempat": "Wotu", "nama": "BUDI"}),
        (["Dibuat di Wotu"], {"tempat": "Wotu"}),
        (
            ["Wotu, 01-07-2024", "Nama : Budi", "Jabatan :"],
            {"tempat": "Wotu", "tanggal": "01-07-2024", "nama": "Budi"},
        ),
    ],
)  # fmt: skip
def test_a_sign_off_at_the_end(said: list[str], signed: dict[str, str]) -> None:
    made = found(lines("\n".join(["BAB V PENUTUP", "Teks penutup.", *said])))

    assert signed_by(made) == signed
    assert bab(made) == [{"nomor": "V", "judul": "PENUTUP", "teks": "Teks penutup.\n"}]


def test_the_last_sign_off_counts_and_a_preface_has_its_own() -> None:
    made = found(lines("""
KATA PENGANTAR
Wotu, 1 Mei 2024
Camat
BAB I PENDAHULUAN
Wotu, 2 Mei 2024
BUDI
NIP. 1
Teks sesudahnya.
BAB II PENUTUP
Wotu, 3 Mei 2024
LAMPIRAN I
Isi lampiran.
"""))  # fmt: skip

    assert bab(made) == [
        {
            "judul": "KATA PENGANTAR",
            "pengesahan": {"tempat": "Wotu", "tanggal": "1 Mei 2024", "jabatan": "Camat"},
        },
        {"nomor": "I", "judul": "PENDAHULUAN", "teks": "Teks sesudahnya.\n"},
        {"nomor": "II", "judul": "PENUTUP"},
    ]
    assert signed_by(made) == {"tempat": "Wotu", "tanggal": "3 Mei 2024"}
    assert [(left.span.line, left.what.id) for left in made.left] == [
        (5, "pengesahan: yang dibaca adalah yang terakhir"),
        (11, "lampiran: teksnya tidak dibaca"),
    ]


def test_a_long_line_ends_a_sign_off() -> None:
    made = found(lines(f"BAB V PENUTUP\nWotu, 3 Mei 2024\nCamat\n{'kata ' * 30}"))

    assert signed_by(made) == {"tempat": "Wotu", "tanggal": "3 Mei 2024", "jabatan": "Camat"}
    assert bab(made)[0]["teks"] == f"{('kata ' * 30).strip()}\n"


def grid(*cells: str) -> Grid:
    """Give a table of one row."""
    return Grid(
        Cell(
            Lined([Stretch(line, 1, 1, Spot(table="tabel ke-1", row=1, column=column)) for line in cell.split("\n")]),
            0,
            column,
        )
        for column, cell in enumerate(cells)
    )


def test_tables_that_only_frame_text_are_text() -> None:
    other = grid("No", "Nama")
    signed = grid("", "Wotu, 3 Mei 2024\nCAMAT\nBUDI\nNIP. 1")
    blocks: list[Block] = [
        *lines("BAB I PENUTUP\nTeks."),
        grid("Kotak\ncatatan"),
        other,
        Grid(()),
        *lines("Akhir."),
        signed,
    ]

    made = found(blocks)

    assert bab(made)[0]["teks"] == "Teks.\nKotak\ncatatan\n\nAkhir.\n"
    assert signed_by(made) == {
        "tempat": "Wotu",
        "tanggal": "3 Mei 2024",
        "jabatan": "CAMAT",
        "nama": "BUDI",
        "nip": "1",
    }
    assert unread(blocks, frozenset()) == [other]


def test_what_tables_have_used_is_no_text_but_the_line_with_the_agency() -> None:
    blocks: list[Block] = [
        *lines("BAB I PENDAHULUAN\nTeks.\nTabel 2.1\nJudul\nNama SKPD : Kecamatan Wotu"),
        grid("a", "b"),
    ]

    assert bab(found(blocks, frozenset({2, 3, 4, 5})))[0]["teks"] == "Teks.\n\nNama SKPD : Kecamatan Wotu\n"
