"""Reading bytes into the located tree: texts, places, limits, and what is refused."""

from __future__ import annotations

import codecs
import gc
from collections.abc import Iterator

import pytest

from renja_lint.bca import of_problem
from renja_lint.finding import Span, Text
from renja_lint.plan.paths import find_node
from renja_lint.source.tree import Mapping, Node, Problem, Scalar, Sequence
from renja_lint.source.yaml import read
from renja_lint.wording import remedy

Plain = str | dict[str, "Plain"] | list["Plain"]


def plain(node: Node | None) -> Plain:
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node]
    assert isinstance(node, Scalar)
    return node.text


def nodes(node: Node | None) -> Iterator[Node]:
    """Give a node and all in it."""
    assert node is not None
    yield node
    for inner in node.values() if isinstance(node, Mapping) else node if isinstance(node, Sequence) else ():
        yield from nodes(inner)


def tree(text: str) -> Mapping:
    reading = read(text.encode())
    assert reading.problems == ()
    assert reading.tree is not None
    return reading.tree


def scalar(text: str, *path: str | int) -> Scalar:
    node: Node = tree(text)
    for key in path:
        node = node[key]  # type: ignore[index]
    assert isinstance(node, Scalar)
    return node


def problems(data: str | bytes) -> list[tuple[str, tuple[int, ...]]]:
    reading = read(data.encode() if isinstance(data, str) else data)
    return [(problem.code, problem.span[:4]) for problem in reading.problems]


def only_problem(data: str | bytes) -> Problem:
    (problem,) = read(data.encode() if isinstance(data, str) else data).problems
    return problem


def said(problem: Problem) -> str:
    uraian = problem.data["uraian"]
    assert isinstance(uraian, Text)
    assert uraian.id != uraian.en
    return uraian.id


WORDS_ONLY = (
    'berkas ini berisi tulisan saja, padahal Renja berisi kunci dan nilai, misalnya "renja: 1"; '
    "sesudah titik dua harus ada spasi"
)
PLAN = """\
renja: 1
tahun: 2024   # tahun rencana
setuju: no
kode: 7.10
bab:
  - nomor: "1.1"
    judul: 'Ma''ruf'
    teks: |
      Baris satu

      Baris dua
  # keterangan
rencana:
  baris:
    - {kode: 01, pagu: "2.818.872.800", catatan: }
    - pagu: 20,670,000
      sumber_dana:
"""


class TestTree:
    def test_texts_are_read_as_they_are_written(self) -> None:
        assert plain(tree(PLAN)) == {
            "renja": "1",
            "tahun": "2024",
            "setuju": "no",
            "kode": "7.10",
            "bab": [{"nomor": "1.1", "judul": "Ma'ruf", "teks": "Baris satu\n\nBaris dua\n"}],
            "rencana": {
                "baris": [
                    {"kode": "01", "pagu": "2.818.872.800", "catatan": ""},
                    {"pagu": "20,670,000", "sumber_dana": ""},
                ]
            },
        }

    @pytest.mark.parametrize(
        ("path", "span"),
        [
            (("tahun",), Span(2, 8, 2, 12)),
            (("bab", 0, "nomor"), Span(6, 12, 6, 17)),
            (("bab", 0, "judul"), Span(7, 12, 7, 21)),
            (("bab", 0, "teks"), Span(8, 11, 11, 16)),
            (("rencana", "baris", 0, "catatan"), Span(15, 50, 15, 50)),
            (("rencana", "baris", 1, "sumber_dana"), Span(17, 19, 17, 19)),
        ],
    )
    def test_place_of_a_text(self, path: tuple[str | int, ...], span: Span) -> None:
        assert scalar(PLAN, *path).span == span

    def test_place_of_collections_ends_with_what_they_hold(self) -> None:
        root = tree(PLAN)
        bab, rencana = root["bab"], root["rencana"]
        assert isinstance(bab, Sequence)
        assert isinstance(rencana, Mapping)
        baris = rencana["baris"]
        assert isinstance(baris, Sequence)

        assert root.span == Span(1, 1, 17, 19)
        assert bab.span == Span(6, 3, 11, 16)
        assert bab[0].span == Span(6, 5, 11, 16)
        assert baris[0].span == Span(15, 7, 15, 51)
        assert baris.span == Span(15, 5, 17, 19)

    def test_place_of_keys(self) -> None:
        assert tree('a: 1\n"b c": 2\n').keys_at == {"a": Span(1, 1, 1, 2), "b c": Span(2, 1, 2, 6)}

    def test_end_of_a_block_whose_last_value_is_in_brackets(self) -> None:
        outer = tree("a:\n  b: [c, d]\n\n# akhir\ne: f\n")["a"]

        assert outer.span == Span(2, 3, 2, 12)

    def test_columns_count_characters_not_bytes(self) -> None:
        assert scalar('ké: "😀é" # x\n', "ké").span == Span(1, 5, 1, 9)

    def test_merge_key_is_a_key_like_any_other(self) -> None:
        assert plain(tree("x: &x {a: b}\ny:\n  <<: *x\n")) == {"x": {"a": "b"}, "y": {"<<": {"a": "b"}}}

    def test_first_document_may_be_marked(self) -> None:
        assert plain(tree("%YAML 1.2\n---\na: b\n...\n")) == {"a": "b"}

    def test_collector_of_garbage_is_left_as_it_was(self) -> None:
        read(PLAN.encode())
        assert gc.isenabled()
        gc.disable()
        try:
            read(b"a: [")
            assert not gc.isenabled()
        finally:
            gc.enable()


class TestPartOfAText:
    @pytest.mark.parametrize(
        ("text", "words", "span"),
        [
            ("a: Tahun 2023 lalu\n", "2023", Span(1, 10, 1, 14)),
            ("a: 'Tahun 2023 lalu'\n", "2023", Span(1, 11, 1, 15)),
            ("a: 'Tahun 2023, Ma''ruf'\n", "2023", Span(1, 11, 1, 15)),
            ('a: "Tahun 2023 lalu"\n', "2023", Span(1, 11, 1, 15)),
            ("a: Tahun 2023\n  lalu\n", "2023", Span(1, 10, 1, 14)),
            ("a: |\n  Satu\n\n    Tahun 2023\n  lalu\n", "2023", Span(4, 11, 4, 15)),
            ("a: |\n  Satu\n\n    Tahun 2023\n  lalu", "lalu", Span(5, 3, 5, 7)),
            ("a: |2-\n   Tahun\n  2023", "Tahun\n2023", Span(2, 4, 3, 7)),
            ("a: |\r\n  Satu\r\n  Tahun 2023\r\n", "2023", Span(3, 9, 3, 13)),
        ],
    )
    def test_exact(self, text: str, words: str, span: Span) -> None:
        node = scalar(text, "a")
        start = node.text.index(words)

        assert node.at(start, start + len(words)) == span

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("a: 'Ma''ruf 2023'\n", "2023"),
            ('a: "Satu\\t2023"\n', "2023"),
            ("a: >\n  Tahun\n  2023\n", "2023"),
            ("a: Tahun\n  2023\n", "2023"),
        ],
    )
    def test_whole_where_a_part_cannot_be_told(self, text: str, words: str) -> None:
        node = scalar(text, "a")
        start = node.text.find(words)

        assert node.at(start, start + len(words)) == node.span

    def test_whole_of_a_block_without_text(self) -> None:
        node = scalar("a: |\n\n", "a")

        assert (node.text, node.at(0, 0), node.span) == ("", Span(1, 4, 1, 5), Span(1, 4, 1, 5))

    def test_whole_at_an_alias(self) -> None:
        root = tree("a: &nama Tahun 2023\nb: *nama\n")
        node = root["b"]
        assert isinstance(node, Scalar)

        assert node.at(6, 10) == node.span == Span(2, 4, 2, 9)


class TestLineBreaks:
    def test_breaks_that_editors_do_not_show_are_reported_once_and_lines_are_right(self) -> None:
        reading = read("a: 'x\u2028y'\nb: 'p\u0085q'\nc: 'r\u2029s'\nd: e\n".encode())
        assert reading.tree is not None

        assert reading.problems == (Problem("BCA011", Span(1, 6, 1, 7), {"banyak": 3}),)
        assert reading.tree["d"].span == Span(4, 4, 4, 5)
        assert reading.tree["a"].span == Span(1, 4, 1, 9)

    def test_all_breaks_of_editors_count(self) -> None:
        assert tree("a: 1\r\nb: 2\rc: 3\nd: 4").keys_at["d"] == Span(4, 1, 4, 2)

    def test_part_of_a_block_with_such_a_break(self) -> None:
        reading = read("a: |\n  satu\u2028  dua 2023\n".encode())
        assert reading.tree is not None
        node = reading.tree["a"]
        assert isinstance(node, Scalar)
        start = node.text.index("2023")

        assert node.at(start, start + 4) == Span(2, 14, 2, 18)


class TestEncoding:
    @pytest.mark.parametrize(
        "data",
        [
            "a: Désa\n".encode(),
            codecs.BOM_UTF8 + "a: Désa\n".encode(),
            codecs.BOM_UTF16_LE + "a: Désa\n".encode("utf-16-le"),
            codecs.BOM_UTF16_BE + "a: Désa\n".encode("utf-16-be"),
        ],
    )
    def test_utf8_and_marked_utf16(self, data: bytes) -> None:
        reading = read(data)
        assert reading.tree is not None

        assert (plain(reading.tree), reading.problems) == ({"a": "Désa"}, ())
        assert reading.tree["a"].span == Span(1, 4, 1, 8)

    def test_other_encodings_are_told_how_to_save(self) -> None:
        problem = only_problem("a: b\nnama: Désa\n".encode("latin-1"))

        assert (problem.code, problem.span) == ("BCA001", Span(2, 8, 2, 9))
        assert said(problem) == (
            "berkas ini tidak disimpan sebagai UTF-8, dan huruf di sini tidak terbaca; simpan ulang sebagai UTF-8: "
            'di Notepad lewat Simpan Sebagai, Pengodean "UTF-8"; di Word sebagai Teks Biasa dengan pengodean '
            '"Unicode (UTF-8)"; di Excel sebagai "CSV UTF-8" atau "Teks Unicode"'
        )
        assert remedy(of_problem(problem), "id") == "ikuti keterangan itu, lalu periksa lagi"

    @pytest.mark.parametrize(
        ("data", "span", "name"),
        [
            (b"a: b\nc: \0", Span(2, 4, 2, 5), "(NUL)"),
            (b"a: b\x07c", Span(1, 5, 1, 6), "(U+0007)"),
            (b"\0\0", Span(1, 1, 1, 2), "(NUL)"),
            ("a: b\n".encode("utf-32-le"), Span(1, 2, 1, 3), "(NUL)"),
        ],
    )
    def test_characters_that_no_text_holds(self, data: bytes, span: Span, name: str) -> None:
        problem = only_problem(data)

        assert (problem.code, problem.span) == ("BCA001", span)
        assert name in said(problem)

    @pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
    @pytest.mark.parametrize("text", ["a: b\n", "renja: 1\njudul: Renja \N{EN DASH} Désa\n" * 50])
    def test_utf16_without_mark_is_told_how_to_save(self, text: str, codec: str) -> None:
        reading = read(text.encode(codec))
        (problem,) = reading.problems

        assert (problem.code, problem.span, reading.lines) == ("BCA001", Span(1, 1, 1, 1), text.split("\n"))
        assert said(problem).startswith(
            "berkas ini tampaknya disimpan sebagai UTF-16 tanpa tanda pengenalnya (BOM), bukan UTF-8; simpan ulang"
        )

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"PK\x03\x04\x14\0", "berkas ini berkas Excel atau Word (atau zip), bukan teks YAML"),
            (b"\xd0\xcf\x11\xe0\xa1", "berkas ini berkas Excel atau Word versi lama, bukan teks YAML"),
            (b"%PDF-1.7\n", "berkas ini berkas PDF, bukan teks YAML"),
        ],
    )
    def test_files_of_other_programs(self, data: bytes, words: str) -> None:
        problem = only_problem(data)

        assert (problem.code, problem.span, said(problem)) == ("BCA001", Span(1, 1, 1, 1), words)
        assert remedy(of_problem(problem), "id") == (
            "pilih berkas YAML; dokumen Word dan buku kerja Excel diperiksa bila akhirannya .docx atau .xlsx"
        )

    @pytest.mark.parametrize("data", [b"\xff\xfea\0:", b"\xff\xfe\0\xd8", b"\xfe\xff\xd8\0\0a", b"a: \xed\xa0\x80"])
    def test_broken_encodings(self, data: bytes) -> None:
        assert [code for code, _ in problems(data)] == ["BCA001"]


class TestDuplicateKeys:
    def test_first_counts_and_both_are_shown(self) -> None:
        reading = read(b"pagu: 1\nnama: x\npagu: 2\n")

        assert plain(reading.tree) == {"pagu": "1", "nama": "x"}
        first = Text(id="kunci ini pertama kali ditulis di sini", en="this key is first written here")
        assert reading.problems == (
            Problem("BCA004", Span(3, 1, 3, 5), {"kunci": "pagu"}, ((Span(1, 1, 1, 5), first),)),
        )

    def test_same_key_in_another_mapping_is_another_key(self) -> None:
        assert plain(tree("x:\n  - a: 1\n  - a: 2\n")) == {"x": [{"a": "1"}, {"a": "2"}]}


class TestUnquotedCommas:
    def test_words(self) -> None:
        reading = read(b"a: {nama: Perencanaan, Penganggaran, pagu: 1}\n")

        assert plain(reading.tree) == {"a": {"nama": "Perencanaan, Penganggaran", "pagu": "1"}}
        assert reading.problems == (
            Problem(
                "BCA010",
                Span(1, 11, 1, 36),
                {
                    "tertulis": "Perencanaan, Penganggaran",
                    "baris_benar": 'a: {nama: "Perencanaan, Penganggaran", pagu: 1}',
                },
            ),
        )

    def test_numbers_and_all_of_a_line_fixed_together(self) -> None:
        reading = read(b"a: {pagu: 17,465,000, target: 87,74}\n")
        fixed = 'a: {pagu: "17,465,000", target: "87,74"}'

        assert plain(reading.tree) == {"a": {"pagu": "17,465,000", "target": "87,74"}}
        assert reading.problems == (
            Problem("BCA010", Span(1, 11, 1, 21), {"tertulis": "17,465,000", "baris_benar": fixed}),
            Problem("BCA010", Span(1, 31, 1, 36), {"tertulis": "87,74", "baris_benar": fixed}),
        )

    def test_pieces_are_not_doubled_keys_and_keys_are_not_lost(self) -> None:
        reading = read(b"a: {p: 1,000,000, q: x, b, b: 3, b: 4}\n")

        assert plain(reading.tree) == {"a": {"p": "1,000,000", "q": "x, b", "b": "3"}}
        assert [(p.code, p.span.column) for p in reading.problems] == [("BCA010", 8), ("BCA010", 22), ("BCA004", 34)]

    def test_over_lines_and_comments_and_behind_quotes(self) -> None:
        reading = read(b'a: {nama: "Satu" , # x: y\n  Dua, p: 1}\n')

        assert plain(reading.tree) == {"a": {"nama": "Satu, Dua", "p": "1"}}
        assert [p.data for p in reading.problems] == [{"tertulis": "Satu, Dua", "baris_benar": ""}]

    def test_repeated_by_an_alias_the_value_is_whole_too(self) -> None:
        reading = read(b"a: &a {c: {target: 87,74}}\nb: *a\n")

        assert plain(reading.tree) == {"a": {"c": {"target": "87,74"}}, "b": {"c": {"target": "87,74"}}}

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("a: {b: , c: 1}", {"b": "", "c": "1"}),
            ("a: {b: 1, c:2}", {"b": "1", "c:2": ""}),
            ("a: {b, c: 1}", {"b": "", "c": "1"}),
            ("a: {b: [1], c}", {"b": ["1"], "c": ""}),
            ("a: {b: , c}", {"b": "", "c": ""}),
            ("a:\n  b: 1\n  c:\n  d: 2", {"b": "1", "c": "", "d": "2"}),
            ("a:\n  b: 1\n  ? c", {"b": "1", "c": ""}),
        ],
    )
    def test_other_empty_values_stay(self, text: str, expected: Plain) -> None:
        assert plain(tree(text)) == {"a": expected}

    def test_a_line_too_long_to_show_is_not_shown(self) -> None:
        problem = only_problem("a: {target: 87,74, nama: " + "x" * 2000 + "}\n")

        assert problem.data == {"tertulis": "87,74", "baris_benar": ""}


class TestRefused:
    @pytest.mark.parametrize(
        ("text", "span", "expected"),
        [
            ("a: !!python/object/apply:os.system [x]\n", Span(1, 4, 1, 35), {"a": ["x"]}),
            ("a: !Penting sekali\n", Span(1, 4, 1, 12), {"a": "sekali"}),
            ("a: &x !!int 5\n", Span(1, 7, 1, 12), {"a": "5"}),
            ("a: !!str [b]\n", Span(1, 4, 1, 9), {"a": ["b"]}),
            ("!!int a: b\n", Span(1, 1, 1, 6), {"a": "b"}),
            ("a: {b: !c ,d: e}\n", Span(1, 8, 1, 10), {"a": {"b": "", "d": "e"}}),
        ],
    )
    def test_tags_but_what_they_stand_before_is_read(self, text: str, span: Span, expected: Plain) -> None:
        reading = read(text.encode())

        assert plain(reading.tree) == expected
        assert [(p.code, p.span) for p in reading.problems] == [("BCA008", span)]

    def test_the_tag_for_text_is_allowed(self) -> None:
        assert plain(tree("a: !!str 5\n!!str b: c\n")) == {"a": "5", "b": "c"}

    @pytest.mark.parametrize(
        ("text", "span", "expected"),
        [
            ("? [a]\n: b\nc: d\n", Span(1, 3, 1, 6), {"[a]": "b", "c": "d"}),
            ("? [a]: b\nc: d\n", Span(1, 3, 1, 9), {"[a]: b": "", "c": "d"}),
            ("{a: b}: c\n", Span(1, 1, 1, 7), {"{a: b}": "c"}),
            ("x: &x [a]\n*x : c\n", Span(2, 1, 2, 3), {"x": ["a"], "*x": "c"}),
        ],
    )
    def test_keys_that_are_no_text_count_as_written(self, text: str, span: Span, expected: Plain) -> None:
        reading = read(text.encode())

        assert plain(reading.tree) == expected
        assert [(p.code, p.span) for p in reading.problems] == [("BCA008", span)]

    def test_second_document(self) -> None:
        reading = read(b"a: 1\n---\nb: 2\n")

        assert plain(reading.tree) == {"a": "1"}
        assert [(p.code, p.span) for p in reading.problems] == [("BCA008", Span(2, 1, 2, 4))]

    @pytest.mark.parametrize(
        ("text", "span", "words"),
        [
            ("", Span(1, 1, 1, 1), 'berkas ini kosong; Renja diawali baris "renja: 1"'),
            ("# draf\n", Span(1, 1, 1, 1), 'berkas ini kosong; Renja diawali baris "renja: 1"'),
            ("---\n", Span(1, 1, 1, 1), 'berkas ini kosong; Renja diawali baris "renja: 1"'),
            (
                "- a\n",
                Span(1, 1, 1, 4),
                'berkas ini berisi daftar, padahal Renja berisi kunci dan nilai yang diawali baris "renja: 1"',
            ),
            (
                "renja:1\n",
                Span(1, 1, 1, 8),
                WORDS_ONLY,
            ),
        ],
    )
    def test_no_keys_at_the_top(self, text: str, span: Span, words: str) -> None:
        problem = only_problem(text)

        assert read(text.encode()).tree is None
        assert (problem.code, problem.span, said(problem)) == ("BCA008", span, words)

    def test_tag_declarations_are_refused_unparsed(self) -> None:
        many = "".join(f"%TAG !a{number}! x\n" for number in range(50_000)) + "---\na: 1\n"

        assert problems("# x\n" + many) == [("BCA008", (2, 1, 2, 5))]


class TestAliases:
    def test_content_stands_again_at_the_alias(self) -> None:
        root = tree("a: &a {b: [c]}\nd: *a\ne: &e x\nf: *e\n*e : g\nh: &l [i]\nj: *l\n")

        assert plain(root) == {
            "a": {"b": ["c"]},
            "d": {"b": ["c"]},
            "e": "x",
            "f": "x",
            "x": "g",
            "h": ["i"],
            "j": ["i"],
        }
        assert [root[key].span for key in ("d", "f", "j")] == [Span(2, 4, 2, 6), Span(4, 4, 4, 6), Span(7, 4, 7, 6)]
        assert root.keys_at["x"] == Span(5, 1, 5, 3)

    def test_all_that_stands_at_an_alias_has_its_place_and_where_it_is_written(self) -> None:
        reading = read(b"a: &a\n  b: [c, {d: e}]\n  f: &f x\ng: [*a, *f]\nh: &h {i: *a}\nj: *h\n")
        root = reading.tree
        assert root is not None
        at_first, at_second = Span(4, 5, 4, 7), Span(6, 4, 6, 6)

        assert {node.span for node in nodes(find_node(root, ("g", 0)))} == {at_first}
        assert {node.span for node in nodes(find_node(root, ("j",)))} == {at_second}
        inner = find_node(root, ("j", "i"))
        assert isinstance(inner, Mapping)
        assert inner.keys_at == {"b": at_second, "f": at_second}
        assert {node.span for node in nodes(find_node(root, ("a", "b")))} == {
            Span(2, 6, 2, 17), Span(2, 7, 2, 8), Span(2, 10, 2, 16), Span(2, 14, 2, 15)
        }  # fmt: skip
        assert reading.repeated == {
            at_first: Span(1, 4, 3, 10),
            Span(4, 9, 4, 11): Span(3, 6, 3, 10),
            Span(5, 11, 5, 13): Span(1, 4, 3, 10),
            at_second: Span(5, 4, 5, 14),
        }

    def test_later_anchor_of_a_name_counts_from_there(self) -> None:
        assert plain(tree("a: &n 1\nb: *n\nc: &n 2\nd: *n\n")) == {"a": "1", "b": "1", "c": "2", "d": "2"}

    def test_alias_inside_of_what_it_repeats(self) -> None:
        reading = read(b"a: &a\n  b: *a\n")
        (problem,) = reading.problems

        assert plain(reading.tree) == {"a": {"b": ""}}
        assert (problem.code, problem.span) == ("BCA008", Span(2, 6, 2, 8))
        assert [span for span, _ in problem.related] == [Span(1, 4, 1, 4)]

    def test_name_that_stands_for_nothing_is_read_as_text(self) -> None:
        reading = read(b"nama: *Koordinasi\n")
        (problem,) = reading.problems

        assert plain(reading.tree) == {"nama": "*Koordinasi"}
        assert (problem.code, problem.span) == ("BCA002", Span(1, 7, 1, 18))
        assert problem.data["baris_benar"] == 'nama: "*Koordinasi"'


def bomb() -> str:
    lines = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    lines += [f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]" for old, new in zip("abcdefghi", "bcdefghij", strict=True)]
    return "\n".join(lines) + "\n"


class TestLimits:
    @pytest.mark.parametrize(
        ("text", "span"),
        [
            ("[" * 100_000, (1, 65, 1, 66)),
            ("{a: " * 100_000, (1, 257, 1, 258)),
            ("a: " + "[" * 100_000, (1, 67, 1, 68)),
            ("- " * 100_000, (1, 129, 1, 129)),
            ("? " * 100_000, (1, 129, 1, 129)),
            ("".join(" " * level + "a:\n" for level in range(500)), (65, 65, 65, 65)),
            ("a: &a " + "[" * 40 + "]" * 40 + "\nb: " + "[" * 30 + "*a" + "]" * 30, (2, 34, 2, 36)),
        ],
    )
    def test_depth(self, text: str, span: tuple[int, ...]) -> None:
        assert problems(text) == [("BCA003", span)]
        assert (
            said(only_problem(text)) == "susunan di sini bertingkat lebih dari 64 tingkat, sehingga berkas tidak dibaca"
        )

    def test_depth_of_64_is_allowed(self) -> None:
        assert problems("a: " + "[" * 63 + "]" * 63) == []
        assert problems("a: " + "[" * 64 + "]" * 64) == [("BCA003", (1, 67, 1, 68))]

    def test_aliases_that_multiply(self) -> None:
        text = bomb()

        assert len(text) < 500
        assert problems(text) == [("BCA003", (6, 11, 6, 13))]

    def test_nodes_keys_among_them(self) -> None:
        keys = "".join(f"k{number}: 1\n" for number in range(100_000))

        assert problems(keys) == [("BCA003", (100_000, 9, 100_000, 10))]
        assert problems(keys[: keys.index("k99999")]) == []

    def test_nodes_of_a_list(self) -> None:
        assert problems("a: [" + "b," * 199_997 + "]") == []
        assert problems("a: [" + "b," * 199_998 + "]") == [("BCA003", (1, 399_999, 1, 400_000))]

    def test_nodes_of_keys_that_are_none(self) -> None:
        assert problems("{" + "[a]: b, " * 100_000 + "}") == [("BCA003", (1, 533_335, 1, 533_336))]

    @pytest.mark.parametrize("before", ["a: ", "- ", "a: '"])
    def test_length_of_a_text(self, before: str) -> None:
        after = "'" if before.endswith("'") else ""

        assert [code for code, _ in problems(before + "x" * 1_000_001 + after)] == ["BCA003"]
        assert [code for code, _ in problems("a: " + "x" * 1_000_000)] == []

    def test_length_of_a_key(self) -> None:
        assert problems("? " + "x" * 1_000_001) == [("BCA003", (1, 3, 1, 1_000_004))]

    def test_size_of_a_file(self) -> None:
        problem = only_problem(b"#" * (11 * 1024 * 1024))

        assert (problem.code, problem.span) == ("BCA003", Span(1, 1, 1, 1))
        assert said(problem) == "ukuran berkas lebih dari 10 MB, sehingga tidak dibaca"

    @pytest.mark.parametrize(
        "text",
        [
            "a: [" + "*b," * 100_000 + "]",
            "a: [" + "!b c," * 100_000 + "]",
            "a: 1\n" * 99_000,
            "a: {" + ",".join(f"a{number}: 1,2" for number in range(45_000)) + "}",
        ],
    )
    def test_number_of_problems(self, text: str) -> None:
        assert len(read(text.encode()).problems) == 1000


def test_nodes_of_other_readers_have_the_places_they_are_given() -> None:
    span = Span(1, 2, 3, 4)
    mapping, sequence, text = Mapping(span), Sequence(span), Scalar("a b", span)
    mapping.keys_at["a"] = span
    mapping["a"] = sequence
    sequence.append(text)

    assert plain(mapping) == {"a": ["a b"]}
    assert mapping.keys_at == {"a": span}
    assert (mapping.span, sequence.span, text.span, text.at(2, 3)) == (span,) * 4
