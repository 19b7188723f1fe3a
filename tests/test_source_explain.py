"""Syntax errors in plain words: the place a person has to change, why, and the fixed line."""

from __future__ import annotations

import pytest
from yaml.error import YAMLError

from renja_lint.finding import Span, Text
from renja_lint.source import syntax
from renja_lint.source.events import BrokenYamlError
from renja_lint.source.page import Page
from renja_lint.source.yaml import read

Said = tuple[tuple[int, int, int], str, str]  # line and columns, what is wrong, the fixed line

HYPHEN_ALONE = "tanda - sendirian dibaca sebagai awal daftar; kosongkan isinya, atau beri tanda kutip"
HYPHEN = "isi yang diawali tanda - dan spasi dibaca sebagai daftar; beri tanda kutip"
COLON = "isi ini memuat titik dua dan spasi, sehingga dibaca sebagai kunci baru; beri tanda kutip"
PARTLY_QUOTED = "tanda kutip hanya mengapit sebagian isi; apit seluruh isi dengan tanda kutip"
BACKSLASH = "di dalam tanda kutip ganda, garis miring terbalik punya arti khusus; pakai tanda kutip tunggal"
LIST_ON_KEY = (
    "daftar tidak boleh dimulai di baris kuncinya; pindahkan butir pertama ke baris baru, sejajar dengan butir di "
    "bawahnya"
)
OUT_OF_LINE = "awal baris ini tidak sejajar dengan kunci lain di bagian yang sama; sejajarkan dengan spasi"
TAB = "baris ini diawali tab, padahal YAML hanya menerima spasi; ganti tab dengan spasi"
BLOCK = "baris ini kurang menjorok dibanding teks di atasnya, sehingga tidak termasuk teks itu; sejajarkan"
LOOSE = "baris ini bukan kunci dan isi, dan bukan butir daftar"
BRACKET = "isi yang diawali kurung dibaca sampai kurung penutupnya saja; bila kurung itu bagian isi, beri tanda kutip"
SIGN = "isi yang diawali koma atau kurung penutup harus diberi tanda kutip"
COMMA = "sebelum bagian ini kurang tanda koma"
CLOSING = "tanda kurung penutup ini berlebih"
UNCLEAR = (
    "susunan di baris ini tidak dapat dibaca; periksa spasi di awal baris, titik dua, tanda kutip dan kurung di "
    "baris ini dan baris di atasnya"
)


def starts_with(sign: str) -> str:
    return f"isi yang diawali tanda {sign} harus diberi tanda kutip"


def block_mark(mark: str) -> str:
    return (
        f"sesudah tanda {mark} teks harus dimulai di baris berikutnya; bila tanda itu bagian dari isi, beri tanda kutip"
    )


def not_closed(mark: str) -> str:
    return f"tanda kutip {mark} dibuka di sini tetapi tidak ditutup"


def bracket_not_closed(opening: str, closing: str) -> str:
    return f"kurung {opening} dibuka di sini tetapi tidak ditutup dengan {closing}"


def explained(text: str) -> list[Said]:
    reading = read(text.encode())
    assert reading.tree is None
    said: list[Said] = []
    for problem in reading.problems:
        uraian, fixed = problem.data["uraian"], problem.data["baris_benar"]
        assert problem.code == "BCA002"
        assert isinstance(uraian, Text)
        assert uraian.en not in {"", uraian.id}
        assert isinstance(fixed, str)
        assert problem.span.line == problem.span.end_line
        said.append(((problem.span.line, problem.span.column, problem.span.end_column), uraian.id, fixed))
    return said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pagu: -\n", ((1, 7, 8), HYPHEN_ALONE, 'pagu: "-"')),
        ("baris:\n  - pagu: -   # belum ada\n", ((2, 11, 12), HYPHEN_ALONE, '  - pagu: "-"   # belum ada')),
        ("target: - 5 %\n", ((1, 9, 14), HYPHEN, 'target: "- 5 %"')),
        ("target: [1, - ]\n", ((1, 13, 14), HYPHEN_ALONE, 'target: [1, "-" ]')),
        ("target: %\n", ((1, 9, 10), starts_with("%"), 'target: "%"')),
        ("a: {target: %, b: 1}\n", ((1, 13, 14), starts_with("%"), 'a: {target: "%", b: 1}')),
        ("nama: @kecamatan\n", ((1, 7, 17), starts_with("@"), 'nama: "@kecamatan"')),
        ("nama: `Rapat`\n", ((1, 7, 14), starts_with("`"), 'nama: "`Rapat`"')),
        ("nama: * Rapat\n", ((1, 7, 14), starts_with("*"), 'nama: "* Rapat"')),
        ("nama: *Rapat koordinasi\n", ((1, 7, 24), starts_with("*"), 'nama: "*Rapat koordinasi"')),
        ("nama: & Rapat\n", ((1, 7, 14), starts_with("&"), 'nama: "& Rapat"')),
        ("nama: !Rapat! koordinasi\n", ((1, 7, 25), starts_with("!"), 'nama: "!Rapat! koordinasi"')),
        ("nama: ? Rapat\n", ((1, 7, 14), starts_with("?"), 'nama: "? Rapat"')),
        ("nama: | Rapat\n", ((1, 7, 14), block_mark("|"), 'nama: "| Rapat"')),
        ("target: > 5 Orang\n", ((1, 9, 18), block_mark(">"), 'target: "> 5 Orang"')),
        ("nama: , Rapat\n", ((1, 7, 14), SIGN, 'nama: ", Rapat"')),
        ("nama: ] Rapat\n", ((1, 7, 14), SIGN, 'nama: "] Rapat"')),
        ("judul: Bab I: Pendahuluan\n", ((1, 8, 26), COLON, 'judul: "Bab I: Pendahuluan"')),
        ("- judul: Bab I: Pendahuluan # x\n", ((1, 10, 28), COLON, '- judul: "Bab I: Pendahuluan" # x')),
        ('judul: Bab "I": Umum\n', ((1, 8, 21), COLON, "judul: 'Bab \"I\": Umum'")),
        ("judul: : Umum\n", ((1, 8, 14), COLON, 'judul: ": Umum"')),
        ("bab: {judul: Bab I: Umum, nomor: I}\n", ((1, 14, 25), COLON, 'bab: {judul: "Bab I: Umum", nomor: I}')),
        ('nama: "Rapat" koordinasi\n', ((1, 7, 25), PARTLY_QUOTED, "nama: '\"Rapat\" koordinasi'")),
        ("nama: 'Ma'ruf'\n", ((1, 7, 15), PARTLY_QUOTED, 'nama: "Ma\'ruf"')),
        ('nama: "Rapat "Kerja" Camat"\n', ((1, 7, 28), PARTLY_QUOTED, "nama: 'Rapat \"Kerja\" Camat'")),
        ('nama: "Rapat" dan "Kerja"\n', ((1, 7, 26), PARTLY_QUOTED, 'nama: \'"Rapat" dan "Kerja"\'')),
        ('a: ["Rapat" Camat, b]\n', ((1, 5, 18), PARTLY_QUOTED, "a: ['\"Rapat\" Camat', b]")),
        ('nama: "C:\\Users"\n', ((1, 7, 17), BACKSLASH, "nama: 'C:\\Users'")),
        ('"a\\b\\q": c\n', ((1, 1, 8), BACKSLASH, "'a\\b\\q': c")),
        ("target: '%\n", ((1, 9, 11), not_closed("'"), 'target: "%"')),
        ('nama: "Rapat\npagu: 5\n', ((1, 7, 13), not_closed('"'), 'nama: "Rapat"')),
        ('nama: "Rapat\npagu: "5"\nx: 1\n', ((1, 7, 13), not_closed('"'), 'nama: "Rapat"')),
        ('a: {b: "c}\nd: "e"\n', ((1, 8, 10), not_closed('"'), 'a: {b: "c"}')),
        ('renja: 1\n"nama: Rapat\n', ((2, 1, 13), not_closed('"'), '"nama": Rapat')),
        ('nama: "Rapat\n  koordinasi\npagu: 5\n', ((1, 7, 13), not_closed('"'), "")),
    ],
)
def test_values_that_need_quotes(text: str, said: Said) -> None:
    assert explained(text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("target: [2021, 2022\nb: 1\n", ((1, 9, 10), bracket_not_closed("[", "]"), "target: [2021, 2022]")),
        ("a: {b: 1, c: 2 # x\nd: 1\n", ((1, 4, 5), bracket_not_closed("{", "}"), "a: {b: 1, c: 2} # x")),
        ("judul: {Draf\nb: 1\n", ((1, 8, 9), bracket_not_closed("{", "}"), 'judul: "{Draf"')),
        ("a: [1,\n  2\nb: 1\n", ((1, 4, 5), bracket_not_closed("[", "]"), "")),
        ("a: [1, 2}\n", ((1, 9, 10), "kurung [ ditutup dengan }, seharusnya ]", "a: [1, 2]")),
        ("a: {b: [1, 2}\n", ((1, 13, 14), "kurung [ ditutup dengan }, seharusnya ]", "a: {b: [1, 2]}")),
        ("a: {b: 1}}\n", ((1, 10, 11), CLOSING, "a: {b: 1}")),
        ("a: 1\n}\n", ((2, 1, 2), CLOSING, "")),
        ("a: [1,, 2]\n", ((1, 7, 8), "tanda koma ini tidak memisahkan apa-apa; hapus", "a: [1, 2]")),
        ("a: {b: 1 c: 2}\n", ((1, 10, 11), COMMA, "a: {b: 1, c: 2}")),
        ("a: [{b: 1} {b: 2}]\n", ((1, 12, 13), COMMA, "a: [{b: 1} , {b: 2}]")),
        ("nama: {A} Rapat\n", ((1, 7, 16), BRACKET, 'nama: "{A} Rapat"')),
        ("nama: [Draf] Rapat # x\n", ((1, 7, 19), BRACKET, 'nama: "[Draf] Rapat" # x')),
    ],
)
def test_brackets(text: str, said: Said) -> None:
    assert explained(text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a:\n\tpagu: 1\n", ((2, 1, 2), TAB, "  pagu: 1")),
        ("a:\n  b: 1\n \tc: 1\n", ((3, 1, 3), TAB, "  c: 1")),
        ("teks: |\n\tsatu\n", ((2, 1, 2), TAB, "  satu")),
        ("a: 1\n  b: 2\n", ((2, 3, 7), OUT_OF_LINE, "b: 2")),
        ("a:\n    b: 2\n  c: 1\n", ((3, 3, 7), OUT_OF_LINE, "    c: 1")),
        ("baris:\n  - kode: 1\n   nama: x\n", ((3, 4, 11), OUT_OF_LINE, "    nama: x")),
        ("baris:\n  - kode: 1\n     nama: x\n", ((3, 6, 13), OUT_OF_LINE, "    nama: x")),
        ("a:\n  - x\n - y\n", ((3, 2, 5), OUT_OF_LINE, "  - y")),
        ("a: x\n- b\n", ((2, 1, 4), OUT_OF_LINE, "")),
        (" a: 1\nb: 2\n", ((1, 2, 6), OUT_OF_LINE, "a: 1")),
        ("a:\n  teks: |\n    satu\n   dua\n  b: 1\n", ((4, 4, 7), BLOCK, "    dua")),
        ("teks: |\n  satu\ndua\nb: 1\n", ((3, 1, 4), BLOCK, "  dua")),
        ("nama: x\npagu:5\nb: 1\n", ((2, 1, 7), "sesudah titik dua harus ada spasi", "pagu: 5")),
        ("renja:1\npagu: 5\n", ((1, 1, 8), "sesudah titik dua harus ada spasi", "renja: 1")),
        ("a:\n  - x\n  -y\n", ((3, 3, 5), "sesudah tanda - harus ada spasi", "  - y")),
        ("a:\n  - x: 1\n  -y: 1\n", ((3, 3, 8), "sesudah tanda - harus ada spasi", "  - y: 1")),
        ("a: 1\nb = 2\n", ((2, 1, 6), "kunci dan isinya dipisahkan titik dua, bukan tanda =", "b: 2")),
        ("a: 1\nb\n", ((2, 1, 2), "sesudah kunci harus ada titik dua", "b:")),
        ("nama: Penyusunan\nDokumen Renja\n", ((2, 1, 14), LOOSE, "  Dokumen Renja")),
        (
            "a: - b\n  - c\n",
            (
                (1, 4, 7),
                LIST_ON_KEY,
                "",
            ),
        ),
        ("a: 1\n%x\n", ((2, 1, 3), starts_with("%"), "")),
        ('"a" b: c\n', ((1, 1, 9), UNCLEAR, "")),
        ("%YAML 2.0\n---\na: 1\n", ((1, 1, 10), UNCLEAR, "")),
    ],
)
def test_lines_that_stand_wrong(text: str, said: Said) -> None:
    assert explained(text) == [said]


class TestSeveralErrors:
    def test_all_are_told_at_once(self) -> None:
        text = "baris:\n  - nama: Rapat: kerja\n    pagu: -\n\tlokasi: x\n  - target: %\n    pagu: 5\n"

        assert explained(text) == [
            ((2, 11, 23), COLON, '  - nama: "Rapat: kerja"'),
            ((3, 11, 12), HYPHEN_ALONE, '    pagu: "-"'),
            ((4, 1, 2), TAB, "    lokasi: x"),
            ((5, 13, 14), starts_with("%"), '  - target: "%"'),
        ]

    def test_those_of_one_line_are_fixed_together(self) -> None:
        assert explained("a: {b: @x, c: %y}\n") == [((1, 8, 10), starts_with("@"), 'a: {b: "@x", c: "%y"}')]

    def test_the_first_that_cannot_be_fixed_is_the_last(self) -> None:
        assert explained('pagu: -\n"a" b: c\npagu: %\n') == [
            ((1, 7, 8), HYPHEN_ALONE, 'pagu: "-"'),
            ((2, 1, 9), UNCLEAR, ""),
        ]

    def test_at_most_fifty_are_told(self) -> None:
        assert len(explained("pagu: -\n" * 60)) == 50

    def test_a_large_file_is_not_read_again_and_again(self) -> None:
        assert len(explained("pagu: -\n" * 200_000)) < 10

    def test_a_limit_behind_an_error_ends_the_search(self) -> None:
        assert explained("pagu: -\na: " + "[" * 100) == [((1, 7, 8), HYPHEN_ALONE, 'pagu: "-"')]

    def test_line_breaks_of_other_kinds_are_told_beside_it(self) -> None:
        reading = read("a: 'x\u2028y'\npagu: -\n".encode())

        assert [(problem.code, problem.span) for problem in reading.problems] == [
            ("BCA011", Span(1, 6, 1, 7)),
            ("BCA002", Span(2, 7, 2, 8)),
        ]


def test_a_very_long_line_is_told_but_not_shown() -> None:
    assert explained("judul: Bab I: " + "x" * 2000 + "\n") == [((1, 8, 9), COLON, "")]


def test_a_very_long_line_is_not_moved() -> None:
    assert explained("a:\n    b: 1\n  c: " + "x" * 2000 + "\n") == [((3, 3, 2006), OUT_OF_LINE, "")]


def test_an_error_of_the_parser_without_a_place_is_at_the_start() -> None:
    (problem,) = syntax.explain_error(Page("a: b\n"), BrokenYamlError(YAMLError("input error"), 0, 0, 0))

    assert (problem.span, problem.data["baris_benar"]) == (Span(1, 1, 1, 5), "")
    assert problem.data["uraian"].id == UNCLEAR  # type: ignore[attr-defined]


def test_windows_line_breaks_stay_out_of_the_fixed_line() -> None:
    assert explained("a: 1\r\npagu: -\r\nb: 2\r\n") == [((2, 7, 8), HYPHEN_ALONE, 'pagu: "-"')]
