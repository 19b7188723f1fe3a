"""Typing errors of someone who writes a plan in Notepad: told where it is, and the fixed line is right.

Each slip changes one line of a sound plan. Doing what the finding says has to give back what was meant.
"""

from __future__ import annotations

import pytest

from renja_lint.bca import of_plan, of_problem
from renja_lint.plan.document import Plan
from renja_lint.plan.glossary import WORDS
from renja_lint.source.tree import Mapping, Node, Problem, Scalar
from renja_lint.source.yaml import read
from renja_lint.wording import message, remedy

PLAN = """\
renja: 1
jenis: induk
tahun: 2025
perangkat_daerah: Kecamatan Contoh
bab:
  - nomor: I
    judul: PENDAHULUAN
    teks: |
      Renja ini disusun untuk tahun 2025.
      Isinya empat bab.
rencana:
  nomor: Tabel 3.2
  baris:
    - kode: 7.01
      nama: KECAMATAN
      pagu: 17.465.000
    - kode: 7.01.01.2.01.0001
      nama: Penyusunan Dokumen Perencanaan
      indikator:
        - nama: Jumlah Dokumen
          target: 2 Dokumen
      lokasi: Kecamatan Contoh
      pagu: 17.465.000
      sumber_dana: DAU
  total: {pagu: 17.465.000}
"""
LINES: tuple[str, ...] = tuple(PLAN.splitlines())
LOKASI = "      lokasi: Kecamatan Contoh"
KODE = "    - kode: 7.01.01.2.01.0001"
FIRST = "    - kode: 7.01"
NAMA = "      nama: Penyusunan Dokumen Perencanaan"
INDIKATOR = "        - nama: Jumlah Dokumen"
TARGET = "          target: 2 Dokumen"
NBSP = "\u00a0"


def told(text: str) -> tuple[Problem, ...]:
    return read(text.encode(), WORDS).problems


def fixed(text: str) -> str:
    """Do what the findings say."""
    lines = text.split("\n")
    for problem in told(text):
        lines[problem.span.line - 1] = str(problem.data["baris_benar"])
    return "\n".join(lines)


def meant(text: str) -> object:
    reading = read(text.encode(), WORDS)
    assert reading.problems == ()
    assert reading.tree is not None
    return _data(reading.tree)


def _data(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key: _data(value) for key, value in node.items()}
    return [_data(value) for value in node]


def slipped(right: str, wrong: str) -> str:
    assert f"{right}\n" in PLAN
    return PLAN.replace(f"{right}\n", f"{wrong}\n", 1)


COLON = "sesudah kunci harus ada titik dua"
SEMICOLON = "kunci dan isinya dipisahkan titik dua, bukan titik koma"
EQUALS = "kunci dan isinya dipisahkan titik dua, bukan tanda ="
UNSEEN = "sesudah titik dua ada tanda tak terlihat (biasanya spasi dari Word), bukan spasi biasa; hapus dan ketik spasi"
WIDE = "tanda di belakang kunci bukan titik dua biasa (:), hanya mirip; ganti dengan titik dua dan spasi"
NO_SPACE = "sesudah titik dua harus ada spasi"
HYPHEN = "sesudah tanda - ada tanda tak terlihat, bukan spasi biasa; hapus dan ketik spasi"
NO_BLANK = "sesudah tanda - harus ada spasi"
QUOTED_BOTH = "tanda kutip mengapit kunci dan isinya sekaligus; kutip cukup di isinya"
TAB = "baris ini diawali tab, padahal YAML hanya menerima spasi; ganti tab dengan spasi"
TAB_INSIDE = "di sini ada tab, padahal YAML hanya menerima spasi; ganti tab dengan satu spasi"
INDENT = "awal baris ini tidak sejajar dengan kunci lain di bagian yang sama; sejajarkan dengan spasi"
BLOCK = "baris ini kurang menjorok dibanding teks di atasnya, sehingga tidak termasuk teks itu; sejajarkan"
LOST = (
    "spasi di awal baris ini hilang, sehingga baris-baris di bawahnya tidak lagi termasuk bagian yang sama; sejajarkan"
)
ITEM = "baris ini awal butir daftar, sehingga harus diawali tanda hubung dan spasi (- )"
NOT_CLOSED = "tanda kutip {} dibuka di sini tetapi tidak ditutup"
OPEN = "kurung { dibuka di sini tetapi tidak ditutup dengan }"
TWO_KEYS = "satu baris memuat dua kunci; tulis yang kedua di baris baru, atau apit dengan kurung kurawal"


def mark(sign: str) -> str:
    return f"baris tabel diawali tanda hubung biasa dan spasi (- ), bukan {sign}"


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        (LOKASI, "      lokasi Kecamatan Contoh", COLON),
        (LOKASI, "      lokasi  Kecamatan Contoh", COLON),
        (LOKASI, f"      lokasi{NBSP}Kecamatan Contoh", COLON),
        (LOKASI, '      lokasi "Kecamatan Contoh"', COLON),
        (LOKASI, "      lokasi; Kecamatan Contoh", SEMICOLON),
        (LOKASI, "      lokasi;Kecamatan Contoh", SEMICOLON),
        (LOKASI, "      lokasi = Kecamatan Contoh", EQUALS),
        (LOKASI, "      lokasi:= Kecamatan Contoh", EQUALS),
        (LOKASI, "      lokasi:Kecamatan Contoh", NO_SPACE),
        (LOKASI, f"      lokasi:{NBSP}Kecamatan Contoh", UNSEEN),
        (LOKASI, "      lokasi:\u200bKecamatan Contoh", UNSEEN),
        (LOKASI, "      lokasi\uff1aKecamatan Contoh", WIDE),
        (LOKASI, "      lokasi\uff1a Kecamatan Contoh", WIDE),
        (KODE, "    - kode 7.01.01.2.01.0001", COLON),
        (KODE, f"    - kode:{NBSP}7.01.01.2.01.0001", UNSEEN),
        (KODE, "    - kode = 7.01.01.2.01.0001", EQUALS),
        (FIRST, "    - kode 7.01", COLON),
        ("rencana:", "rencana", COLON),
        ("rencana:", "rencana;", SEMICOLON),
        ("      indikator:", "      indikator", COLON),
        ("tahun: 2025", "tahun 2025", COLON),
        ("renja: 1", "renja 1", COLON),
        ("perangkat_daerah: Kecamatan Contoh", "perangkat_daerah Kecamatan Contoh", COLON),
        (TARGET, "          target 2 Dokumen", COLON),
        ("      sumber_dana: DAU", "      sumber_dana DAU", COLON),
        ("  nomor: Tabel 3.2", "  nomor Tabel 3.2", COLON),
        ("    teks: |", "    teks |", COLON),
        (KODE, "    – kode: 7.01.01.2.01.0001", mark("–")),
        (FIRST, "    – kode: 7.01", mark("–")),
        (KODE, "    — kode: 7.01.01.2.01.0001", mark("—")),
        (FIRST, "    — kode: 7.01", mark("—")),
        (KODE, "    –kode: 7.01.01.2.01.0001", mark("–")),
        (KODE, "    • kode: 7.01.01.2.01.0001", mark("•")),
        (FIRST, "    • kode: 7.01", mark("•")),
        (KODE, "    * kode: 7.01.01.2.01.0001", mark("*")),
        (FIRST, "    * kode: 7.01", mark("*")),
        (KODE, "    + kode: 7.01.01.2.01.0001", mark("+")),
        (KODE, "    1. kode: 7.01.01.2.01.0001", mark("1.")),
        (FIRST, "    1. kode: 7.01", mark("1.")),
        (FIRST, "    a) kode: 7.01", mark("a)")),
        (KODE, f"    -{NBSP}kode: 7.01.01.2.01.0001", HYPHEN),
        (KODE, f"    •{NBSP}{NBSP}kode: 7.01.01.2.01.0001", mark("•")),
        (LOKASI, "      lokasi -> Kecamatan Contoh", COLON),
        (LOKASI, "      lokasi - Kecamatan Contoh", COLON),
        (LOKASI, '      "lokasi: Kecamatan Contoh"', QUOTED_BOTH),
        (LOKASI, "\tlokasi: Kecamatan Contoh", TAB),
        (LOKASI, "\t\t\tlokasi: Kecamatan Contoh", TAB),
        (LOKASI, "      \tlokasi: Kecamatan Contoh", TAB),
        (KODE, "\t- kode: 7.01.01.2.01.0001", TAB),
        (KODE, "    -\tkode: 7.01.01.2.01.0001", TAB_INSIDE),
        (LOKASI, "     lokasi: Kecamatan Contoh", INDENT),
        (LOKASI, "       lokasi: Kecamatan Contoh", INDENT),
        (NAMA, "       nama: Penyusunan Dokumen Perencanaan", INDENT),
        (NAMA, "     nama: Penyusunan Dokumen Perencanaan", INDENT),
        (KODE, "   - kode: 7.01.01.2.01.0001", INDENT),
        (KODE, "     - kode: 7.01.01.2.01.0001", INDENT),
        (TARGET, "         target: 2 Dokumen", INDENT),
        (TARGET, "           target: 2 Dokumen", INDENT),
        ("renja: 1", "  renja: 1", INDENT),
        ("rencana:", " rencana:", INDENT),
        ("  baris:", "   baris:", INDENT),
        (LOKASI, "lokasi: Kecamatan Contoh", LOST),
        (NAMA, "nama: Penyusunan Dokumen Perencanaan", LOST),
        ("      indikator:", "indikator:", LOST),
        ("  nomor: Tabel 3.2", "nomor: Tabel 3.2", LOST),
        ("  baris:", "baris:", LOST),
        ("  - nomor: I", "  nomor: I", ITEM),
        (FIRST, "    kode: 7.01", ITEM),
        (FIRST, "      kode: 7.01", ITEM),
        (KODE, "    kode: 7.01.01.2.01.0001", ITEM),
        (INDIKATOR, "        nama: Jumlah Dokumen", ITEM),
        (INDIKATOR, "      nama: Jumlah Dokumen", ITEM),
        (KODE, "    -kode: 7.01.01.2.01.0001", NO_BLANK),
        (FIRST, "    -kode: 7.01", NO_BLANK),
        ("      Isinya empat bab.", "     Isinya empat bab.", BLOCK),
        ("      Isinya empat bab.", "Isinya empat bab.", BLOCK),
        (NAMA, '      nama: "Penyusunan Dokumen Perencanaan', NOT_CLOSED.format('"')),
        (NAMA, "      nama: 'Penyusunan Dokumen Perencanaan", NOT_CLOSED.format("'")),
        ("  total: {pagu: 17.465.000}", "  total: {pagu: 17.465.000", OPEN),
        ("  total: {pagu: 17.465.000}", "  total: pagu: 17.465.000", TWO_KEYS),
        ("  total: {pagu: 17.465.000}", "  total: pagu: 17.465.000}", TWO_KEYS),
        ("  total: {pagu: 17.465.000}", "  total: {pagu: 17.465.000}}", "tanda kurung penutup ini berlebih"),
    ],
)
def test_the_fixed_line_says_what_was_meant(right: str, wrong: str, said: str) -> None:
    text = slipped(right, wrong)
    (problem,) = told(text)
    finding = of_problem(problem)

    assert (problem.code, problem.span.line) == ("BCA002", LINES.index(right) + 1)
    assert message(finding, "id") == said
    assert remedy(finding, "id") == f"perbaiki baris itu: {problem.data['baris_benar']}"
    assert meant(fixed(text)) == meant(PLAN)


def shifted(first: int, last: int, by: int) -> str:
    """Move lines of the plan, counted from 1."""
    lines = [f"{' ' * by}{line}" if by > 0 else line[-by:] for line in LINES[first - 1 : last]]
    return "\n".join([*LINES[: first - 1], *lines, *LINES[last:], ""])


RIGHT, LEFT = "terlalu menjorok", "kurang menjorok"


@pytest.mark.parametrize(
    ("first", "last", "by", "said"),
    [
        (17, 24, 1, f"baris ini sampai baris 24 {RIGHT} 1 spasi"),
        (17, 24, 2, f"baris ini sampai baris 24 {RIGHT} 2 spasi"),
        (17, 24, -1, f"baris ini sampai baris 24 {LEFT} 1 spasi"),
        (17, 24, -2, f"baris ini sampai baris 24 {LEFT} 2 spasi"),
        (18, 24, 1, f"baris ini sampai baris 24 {RIGHT} 1 spasi"),
        (18, 24, -1, f"baris ini sampai baris 24 {LEFT} 1 spasi"),
        (19, 22, 1, f"baris ini sampai baris 22 {RIGHT} 1 spasi"),
    ],
)
def test_a_part_that_is_moved_as_a_whole_is_told_once(first: int, last: int, by: int, said: str) -> None:
    text = shifted(first, last, by)
    (problem,) = told(text)
    finding, way = of_problem(problem), "kiri" if by > 0 else "kanan"

    assert (problem.code, problem.span.line) == ("BCA002", first)
    assert [(span.line, note.id) for span, note in problem.related] == [(last, "baris terakhir yang ikut digeser")]
    assert message(finding, "id") == f"{said}, sehingga tidak sejajar dengan bagian lain yang setingkat"
    assert remedy(finding, "id") == (
        f"geser baris {first} sampai {last} sebanyak {abs(by)} spasi ke {way}; baris {first} menjadi: "
        f"{LINES[first - 1]}"
    )


def test_a_part_that_is_moved_keeps_its_empty_lines_and_its_line_breaks() -> None:
    lines = shifted(17, 24, 1).split("\n")
    text = "\r\n".join([*lines[:18], "", "   ", *lines[18:]])
    (problem,) = told(text)

    assert [span.line for span, _ in problem.related] == [26]
    assert message(of_problem(problem), "en") == (
        "this line and those up to line 26 are too far in by 1, out of line with the other parts of their level"
    )


def test_two_parts_that_are_moved_otherwise_are_two_faults() -> None:
    lines = shifted(17, 24, 1).split("\n")
    text = "\n".join([*lines[:6], *(f" {line}" for line in lines[6:10]), *lines[10:]])

    assert [(problem.span.line, [span.line for span, _ in problem.related]) for problem in told(text)] == [
        (7, [10]),
        (17, [24]),
    ]


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (PLAN.replace("  baris:", "baris:").replace("  total: {pagu: 17.465.000}\n", ""), 13, "baris"),
        (slipped("  total: {pagu: 17.465.000}", "total: {pagu: 17.465.000}"), 25, "total"),
    ],
)
def test_a_key_of_a_part_that_stands_at_the_margin(text: str, line: int, key: str) -> None:
    ((at, code, said, _),) = found(text)

    assert (at, code) == (line, "BCA005")
    assert said == (
        f'kunci "{key}" tidak dikenal di bagian ini, isinya tidak diperiksa; spasi di depannya mungkin hilang, '
        "sejajarkan dengan kunci lain di bagiannya"
    )


@pytest.mark.parametrize(
    ("text", "place", "bracket", "advice"),
    [
        (
            "renja: [",
            (1, 8),
            "kurung [ dibuka di sini tetapi tidak ditutup dengan ]",
            "tulis ] di tempat isinya berakhir",
        ),
        (
            "renja: 1\ntotal: {pagu: 1,\n\n",
            (2, 8),
            "kurung { dibuka di sini tetapi tidak ditutup dengan }",
            "tulis } di tempat isinya berakhir",
        ),
        (
            "bab: [{nomor: I}, {nomor: II\n",
            (1, 19),
            "kurung { dibuka di sini tetapi tidak ditutup dengan }",
            "perbaiki baris itu: bab: [{nomor: I}, {nomor: II}]",
        ),
        (
            PLAN + "usulan: {baris: [{nama: A}, ",
            (26, 17),
            "kurung [ dibuka di sini tetapi tidak ditutup dengan ]",
            "tulis ] di tempat isinya berakhir",
        ),
    ],
)
def test_a_bracket_without_end_is_named_where_it_opens(
    text: str, place: tuple[int, int], bracket: str, advice: str
) -> None:
    (problem,) = told(text)
    finding = of_problem(problem)

    assert (problem.span.line, problem.span.column) == place
    assert (message(finding, "id"), remedy(finding, "id")) == (bracket, advice)


def test_words_that_may_be_either_are_no_key_for_certain() -> None:
    (problem,) = told(slipped(LOKASI, "      Kecamatan Contoh"))
    finding = of_problem(problem)

    assert message(finding, "id") == "baris ini bukan kunci dan isi, dan bukan butir daftar"
    assert remedy(finding, "id") == (
        "bila baris itu kunci, beri titik dua dan spasi sesudah namanya; bila lanjutan isi di atasnya, buat lebih "
        "menjorok:             Kecamatan Contoh"
    )


def test_what_cannot_be_fixed_in_one_line_is_fixed_as_it_is_told() -> None:
    (problem,) = told(slipped(LOKASI, '      "lokasi" di: Kecamatan Contoh'))

    assert remedy(of_problem(problem), "id") == "ikuti keterangan itu, lalu periksa lagi"


INDICATOR = "      indikator:\n        - nama: Jumlah Dokumen"
TEXT = "    teks: |\n      Renja ini disusun untuk tahun 2025."
LIST_ON_KEY = (
    "daftar tidak boleh dimulai di baris kuncinya; pindahkan mulai dari tanda - ke baris baru di bawahnya, sedikit "
    "menjorok"
)
TEXT_ON_KEY = "sesudah tanda | teks harus dimulai di baris berikutnya; bila tanda itu bagian dari isi, beri tanda kutip"


@pytest.mark.parametrize(
    ("right", "wrong", "line", "said"),
    [
        (INDICATOR, "      indikator: - nama: Jumlah Dokumen", 19, LIST_ON_KEY),
        (TEXT, "    teks: | Renja ini disusun untuk tahun 2025.", 8, TEXT_ON_KEY),
    ],
)
def test_no_line_is_shown_where_two_have_to_change(right: str, wrong: str, line: int, said: str) -> None:
    (problem,) = told(slipped(right, wrong))
    finding = of_problem(problem)

    assert (problem.span.line, message(finding, "id")) == (line, said)
    assert remedy(finding, "id") == "ikuti keterangan itu, lalu periksa lagi"


CONTENT = [
    ("Penyusunan: Dokumen", "Penyusunan: Dokumen"),
    ("Bab I: Umum: Isi", "Bab I: Umum: Isi"),
    ('"Rapat" Koordinasi', '"Rapat" Koordinasi'),
    ("'Jum'at'", "Jum'at"),
    ("{Rapat} Koordinasi", "{Rapat} Koordinasi"),
    ("%100", "%100"),
    ("> 80 %", "> 80 %"),
    ("@Contoh", "@Contoh"),
    ("*Contoh", "*Contoh"),
    ("`Contoh`", "`Contoh`"),
    ("- 5 Desa", "- 5 Desa"),
    ("? Contoh", "? Contoh"),
    (": Contoh", ": Contoh"),
    (", Contoh", ", Contoh"),
]


@pytest.mark.parametrize(("written", "words"), CONTENT)
def test_the_fixed_value_holds_what_was_written(written: str, words: str) -> None:
    text = slipped(NAMA, f"      nama: {written}")
    (problem,) = told(text)

    assert (problem.code, problem.span.line) == ("BCA002", 18)
    quoted = words.replace("'", "''")
    assert meant(fixed(text)) == meant(slipped(NAMA, f"      nama: '{quoted}'"))


def test_a_comment_between_brackets_is_no_end_of_the_value() -> None:
    text = slipped("  total: {pagu: 17.465.000}", "  total: {nama: Desa #1, pagu: 17.465.000}")

    assert meant(fixed(text)) == meant(
        slipped("  total: {pagu: 17.465.000}", "  total: {nama: 'Desa #1', pagu: 17.465.000}")
    )


@pytest.mark.parametrize("written", ["pagu 17.465.000", "pagu:17.465.000", "pagu = 17.465.000"])
def test_a_key_without_its_colon_between_brackets(written: str) -> None:
    ((line, code, said, _),) = found(slipped("  total: {pagu: 17.465.000}", f"  total: {{{written}}}"))

    assert (line, code) == (25, "BCA005")
    assert said.endswith('; sesudah "pagu" harus ada titik dua dan spasi')


def found(text: str) -> list[tuple[int, str, str, str]]:
    """Give line, code, message and remedy of what the model cannot hold."""
    reading = read(text.encode(), WORDS)
    assert (reading.problems, reading.tree is None) == ((), False)
    assert reading.tree is not None
    findings = list(of_plan(Plan(reading.tree)))
    return [(each.place.span.line, each.code, message(each, "id"), remedy(each, "id")) for each in findings]


PAGU = "      pagu: 17.465.000\n      sumber_dana: DAU"
CURLY = "diapit kutip miring dari Word, yang tidak dibaca sebagai tanda kutip; isinya dianggap kosong"
FORMULA = "adalah rumus Excel, bukan hasilnya; isinya dianggap kosong"
COMPUTED = "tulis hasil hitungannya; di Excel salin selnya, lalu tempel sebagai nilai"


@pytest.mark.parametrize(
    ("right", "wrong", "said", "advice"),
    [
        (PAGU, "      pagu: “17.465.000”", f'"“17.465.000”" {CURLY}', "tulis tanpa kutip itu: 17.465.000"),
        (TARGET, "          target: ”2 Dokumen”", f'"”2 Dokumen”" {CURLY}', "tulis tanpa kutip itu: 2 Dokumen"),
        ("tahun: 2025", "tahun: „2025”", f'"„2025”" {CURLY}', "tulis tanpa kutip itu: 2025"),
        ("jenis: induk", "jenis: “induk”", f'"“induk”" {CURLY}', "tulis tanpa kutip itu: induk"),
        (PAGU, "      pagu: =F12*1000", f'"=F12*1000" {FORMULA}', COMPUTED),
        (PAGU, '      pagu: "=SUM(1,2)"', f'"=SUM(1,2)" {FORMULA}', COMPUTED),
        (PAGU, "      pagu: =1000*2", f'"=1000*2" {FORMULA}', COMPUTED),
        (TARGET, "          target: =$F$12", f'"=$F$12" {FORMULA}', COMPUTED),
        (
            PAGU,
            "      pagu: “tujuh belas”",
            '"“tujuh belas”" bukan jumlah rupiah; isinya dianggap kosong',
            "tulis jumlahnya dengan angka, misalnya 17.465.000",
        ),
        (
            PAGU,
            "      pagu: \u200b17.465.000",
            'di dalam "\u200b17.465.000" ada tanda tak terlihat, biasanya terbawa dari Word; isinya dianggap kosong',
            "hapus isinya dan ketik ulang: 17.465.000",
        ),
    ],
)
def test_a_value_with_signs_from_word_or_excel(right: str, wrong: str, said: str, advice: str) -> None:
    line = LINES.index(right.partition("\n")[0]) + 1 if right != PAGU else 23

    assert found(slipped(right, wrong)) == [(line, "BCA006", said, advice)]


@pytest.mark.parametrize("key", [f"pagu{NBSP}", f"{NBSP}pagu", "pa\u200bgu", "\ufeffpagu"])
def test_a_key_with_a_sign_that_cannot_be_seen(key: str) -> None:
    ((line, code, said, _),) = found(slipped(PAGU, f"      {key}: 17.465.000"))

    assert (line, code) == (23, "BCA005")
    assert said.endswith('di dalamnya ada tanda tak terlihat, biasanya terbawa dari Word: hapus dan ketik ulang "pagu"')


@pytest.mark.parametrize("sign", ["–", "•", "1."])
def test_a_key_behind_a_mark(sign: str) -> None:
    ((line, code, said, _),) = found(slipped(PAGU, f"      {sign} pagu: 17.465.000"))

    assert (line, code) == (23, "BCA005")
    assert said.endswith('; tulis "pagu" tanpa tanda di depannya, atau "- pagu" bila ini awal baris tabel')


HASH = "tanda # sesudah spasi memulai catatan, yang tidak dibaca"
ANCHOR = "kata yang diawali & di depan isi dibaca sebagai nama rujukan, bukan isi"


@pytest.mark.parametrize(
    ("right", "value", "read_of_it", "said"),
    [
        (LOKASI, "Kecamatan #1 Contoh", "Kecamatan", HASH),
        (LOKASI, "Kecamatan Contoh #Selatan", "Kecamatan Contoh", HASH),
        (LOKASI, "&Kecamatan Contoh", "Contoh", ANCHOR),
        (LOKASI, "&Kecamatan", "", ANCHOR),
        (NAMA, "Rapat #2", "Rapat", HASH),
    ],
)
def test_words_that_are_silently_not_read(right: str, value: str, read_of_it: str, said: str) -> None:
    key = right.partition(":")[0]
    text = slipped(right, f"{key}: {value}")
    (problem,) = told(text)
    finding = of_problem(problem)

    assert (problem.code, problem.span.line) == ("BCA020", LINES.index(right) + 1)
    assert message(finding, "id") == f'dari "{value}" hanya "{read_of_it}" yang dibaca: {said}'
    assert remedy(finding, "id") == f'bila semuanya bagian isi, beri tanda kutip: {key}: "{value}"'
    assert meant(fixed(text)) == meant(slipped(right, f"{key}: '{value}'"))


@pytest.mark.parametrize(
    "line",
    [
        "      lokasi: Kecamatan Contoh # seluruh desa",
        "      lokasi: Kecamatan Contoh #",
        "      lokasi: Kecamatan Contoh#1",
        '      lokasi: "Kecamatan Contoh" #1',
        "      lokasi: 'Kecamatan #1'",
        "      lokasi: |\n        Kecamatan #1",
        "      pagu_maju: 17.465.000 #cek",
        "      lokasi: &lokasi Kecamatan Contoh\n      catatan: *lokasi",
        "      lokasi: Desa A & B",
        "      #lokasi: Kecamatan Contoh",
    ],
)
def test_comments_and_references_of_those_who_know_them(line: str) -> None:
    assert told(slipped(LOKASI, line)) == ()


def test_a_text_that_is_no_yaml_is_told_once() -> None:
    text = (
        "RENCANA KERJA\n   KECAMATAN CONTOH TAHUN 2025\n\nBAB I: PENDAHULUAN\n1.1 Latar Belakang: Umum\n"
        "    Renja ini disusun menurut Permendagri 86/2017: tata cara.\n\t- Pagu: Rp 17.465.000\n"
    )
    (problem,) = told(text)

    assert (problem.code, problem.span.line) == ("BCA008", 1)
    assert message(of_problem(problem), "id") == (
        'berkas ini berisi tulisan saja, padahal Renja berisi kunci dan nilai, misalnya "renja: 1"; sesudah titik dua '
        "harus ada spasi"
    )
