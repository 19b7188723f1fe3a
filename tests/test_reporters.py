"""The reports for people and for GitHub, as they are printed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from renja_lint.engine import Crash, FileReport, Report
from renja_lint.finding import Finding, Guess, Money, Norm, Place, Related, Severity, Span, Text
from renja_lint.nomenclature import Lists
from renja_lint.reporters import FORMATS, render
from renja_lint.reporters.excerpt import Excerpt, excerpt
from renja_lint.wording import fill

SUM = Finding(
    code="JML001",
    name="jumlah-kegiatan-tidak-cocok",
    severity=Severity.ERROR,
    message=Text(
        id="{nama}: tertulis {tertulis}, seharusnya {jumlah}", en="{nama}: given as {tertulis}, should be {jumlah}"
    ),
    remedy=Text(id="tulis {jumlah}", en="write {jumlah}"),
    norms=(
        Norm("Permendagri 86/2017", Text(id="bentuk Tabel T-C.33", en="form of Table T-C.33")),
        Norm("UU 25/2004"),
    ),
    place=Place(Span(7, 51, 7, 61), "rencana/7.01.01.2.07#pagu", "Tabel 3.2 › 7.01.01.2.07 › pagu"),
    related=(
        Related(
            Place(Span(8, 62, 8, 72), "rencana/7.01.01.2.07.0005#pagu", "Tabel 3.2 › 7.01.01.2.07.0005 › pagu"),
            Text(id="Pengadaan Mebel: 12.150.000", en="Pengadaan Mebel: 12.150.000"),
        ),
    ),
    guesses=(
        Guess(
            "angka_hilang",
            (),
            Decimal(1000),
            Text(id="kemungkinan ada satu angka yang hilang", en="perhaps a digit is lost"),
        ),
    ),
    data={"nama": "Pengadaan 100%", "tertulis": Money(80855379), "jumlah": Money(12150000)},
    file="renja/a,b.yaml",
    excerpt="    - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 80.855.379}",
)
PLAIN = Finding(
    code="SAT003",
    name="satuan-beda",
    severity=Severity.WARNING,
    message=Text(id="satuannya\n{satuan}", en="the unit is\n{satuan}"),
    remedy=Text(id="samakan", en="make them one"),
    norms=(),
    place=Place(Span(9, 3, 9, 3), "#", ""),
    data={"satuan": "\x1b[31mDok"},
    file="renja/a,b.yaml",
)
CLEAN = FileReport("renja/bersih.yaml", ())
ONE = Report((FileReport("renja/a,b.yaml", (SUM, PLAIN)),))

FULL_ID = """\
renja/a,b.yaml:7:51: KESALAHAN JML001 jumlah-kegiatan-tidak-cocok
  Pengadaan 100%: tertulis Rp80.855.379, seharusnya Rp12.150.000
    |
  7 |     - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 80.855.379}
    |                                                   ^^^^^^^^^^
  = tempat: Tabel 3.2 › 7.01.01.2.07 › pagu
  = lihat renja/a,b.yaml:8:62 Tabel 3.2 › 7.01.01.2.07.0005 › pagu: Pengadaan Mebel: 12.150.000
  = dugaan: kemungkinan ada satu angka yang hilang
  = dasar: Permendagri 86/2017, bentuk Tabel T-C.33; UU 25/2004
  = perbaiki: tulis Rp12.150.000

renja/a,b.yaml:9:3: PERINGATAN SAT003 satuan-beda
  satuannya\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}[31mDok
  = perbaiki: samakan

keluarga      kesalahan    peringatan    info
----------  -----------  ------------  ------
JML                   1             0       0
SAT                   0             1       0

2 temuan: 1 kesalahan, 1 peringatan, 0 info.
1 berkas diperiksa.
"""
FULL_EN = """\
renja/a,b.yaml:7:51: ERROR JML001 jumlah-kegiatan-tidak-cocok
  Pengadaan 100%: given as Rp80.855.379, should be Rp12.150.000
    |
  7 |     - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 80.855.379}
    |                                                   ^^^^^^^^^^
  = place: Tabel 3.2 › 7.01.01.2.07 › pagu
  = see renja/a,b.yaml:8:62 Tabel 3.2 › 7.01.01.2.07.0005 › pagu: Pengadaan Mebel: 12.150.000
  = guess: perhaps a digit is lost
  = basis: Permendagri 86/2017, form of Table T-C.33; UU 25/2004
  = fix: write Rp12.150.000

renja/a,b.yaml:9:3: WARNING SAT003 satuan-beda
  the unit is\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}[31mDok
  = fix: make them one

family      error    warning    info
--------  -------  ---------  ------
JML             1          0       0
SAT             0          1       0

2 findings: 1 error, 1 warning, 0 info.
1 file checked.
"""


def test_the_full_report_in_indonesian() -> None:
    assert render(ONE, "full", "id") == FULL_ID


def test_the_full_report_in_english() -> None:
    assert render(ONE, "full", "en") == FULL_EN


def test_colours_change_nothing_but_colours() -> None:
    colored = render(ONE, "full", "id", color=True)
    plain = colored
    for code in ("0", "1", "31", "33", "34"):
        plain = plain.replace(f"\x1b[{code}m", "")

    assert plain == FULL_ID
    assert colored.splitlines()[0] == (
        "\x1b[1mrenja/a,b.yaml:7:51:\x1b[0m \x1b[31m\x1b[1mKESALAHAN\x1b[0m JML001 jumlah-kegiatan-tidak-cocok"
    )


def test_only_the_full_report_has_colours() -> None:
    assert [form for form in FORMATS if "\x1b[1m" in render(ONE, form, "id", color=True)] == ["full"]


def test_a_report_ends_with_what_was_not_looked_at() -> None:
    crash = Crash("AAA001", "a.yaml", "Traceback")
    files = (
        FileReport("a.yaml", (PLAIN,), yielded=2, crashes=(crash,)),
        FileReport("b.yaml", (), yielded=1, crashes=(crash._replace(file="b.yaml"),)),
        FileReport("c.yaml", (replace(SUM, related=(), guesses=()),), readable=False),
    )
    report = Report(files, passed_over=3)

    assert render(report, "full", "id").partition("\n\nberkas")[2] == (
        "      kesalahan    peringatan    info\n"
        "--------  -----------  ------------  ------\n"
        "a.yaml              0             1       0\n"
        "b.yaml              0             0       0\n"
        "c.yaml              1             0       0\n"
        "\n"
        "keluarga      kesalahan    peringatan    info\n"
        "----------  -----------  ------------  ------\n"
        "JML                   1             0       0\n"
        "SAT                   0             1       0\n"
        "\n"
        "2 temuan: 1 kesalahan, 1 peringatan, 0 info.\n"
        "3 berkas diperiksa.\n"
        "3 berkas dilewati karena bukan Renja.\n"
        "3 gejala tidak ditampilkan karena penyebabnya sudah dilaporkan.\n"
        "1 berkas tidak dapat dibaca, sehingga isinya belum diperiksa.\n"
        "1 aturan gagal dijalankan, sehingga pemeriksaan belum lengkap.\n"
    )
    assert render(report, "full", "en").rpartition("\n\n")[2] == (
        "2 findings: 1 error, 1 warning, 0 info.\n"
        "3 files checked.\n"
        "3 files passed over, as they are no Renja.\n"
        "3 symptoms are not shown, as their causes are reported already.\n"
        "1 file could not be read; its content was not checked.\n"
        "1 rule crashed; the check is not complete.\n"
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("id", "Tidak ada temuan.\n1 berkas diperiksa.\n1 berkas dilewati karena bukan Renja.\n"),
        ("en", "No findings.\n1 file checked.\n1 file passed over, as it is no Renja.\n"),
    ],
)
def test_nothing_found_is_said(lang: str, text: str) -> None:
    assert render(Report((CLEAN,), passed_over=1), "full", "id" if lang == "id" else "en") == text


def places(number: int) -> tuple[Related, ...]:
    return tuple(Related(Place(Span(n, 5, n, 9), "", f"baris {n}"), Text(id="x", en="y")) for n in range(1, number + 1))


def lines_about_places(number: int) -> list[str]:
    report = Report((FileReport("a.yaml", (replace(SUM, related=places(number), file="a.yaml"),)),))
    return [line for line in render(report, "full", "id").splitlines() if line.startswith("  = lihat")]


def test_up_to_five_places_are_shown() -> None:
    assert lines_about_places(5) == [f"  = lihat a.yaml:{n}:5 baris {n}: x" for n in range(1, 6)]


def test_of_more_places_four_are_shown_and_the_lines_of_the_rest() -> None:
    shown = [f"  = lihat a.yaml:{n}:5 baris {n}: x" for n in range(1, 5)]

    assert lines_about_places(6) == [*shown, "  = lihat 2 tempat lain: baris 5, 6"]
    assert lines_about_places(40) == [
        *shown,
        f"  = lihat 36 tempat lain: baris {', '.join(map(str, range(5, 35)))}, …",
    ]


def test_concise_is_one_line_a_finding() -> None:
    assert render(ONE, "concise", "id") == (
        "renja/a,b.yaml:7:51: kesalahan JML001 Pengadaan 100%: tertulis Rp80.855.379, seharusnya Rp12.150.000\n"
        "renja/a,b.yaml:9:3: peringatan SAT003 satuannya\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}[31mDok\n"
    )
    assert render(ONE, "concise", "en") == (
        "renja/a,b.yaml:7:51: error JML001 Pengadaan 100%: given as Rp80.855.379, should be Rp12.150.000\n"
        "renja/a,b.yaml:9:3: warning SAT003 the unit is\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}[31mDok\n"
    )
    assert render(Report((CLEAN,)), "concise", "id") == ""


def test_github_commands_escape_what_would_break_them() -> None:
    info = replace(PLAIN, severity=Severity.INFO, data={"satuan": "5 % \r\n"}, name="a:b")
    report = Report((FileReport("renja/a,b.yaml", (SUM, PLAIN, info)),))
    at_nine = "file=renja/a%2Cb.yaml,line=9,col=3,endLine=9,endColumn=3"

    assert render(report, "github", "en") == (
        "::error file=renja/a%2Cb.yaml,line=7,col=51,endLine=7,endColumn=61,title=JML001 jumlah-kegiatan-tidak-cocok"
        "::Pengadaan 100%25: given as Rp80.855.379, should be Rp12.150.000\n"
        f"::warning {at_nine},title=SAT003 satuan-beda::the unit is%0A\N{REPLACEMENT CHARACTER}[31mDok\n"
        f"::notice {at_nine},title=SAT003 a%3Ab::the unit is%0A5 %25\n"
    )
    assert render(Report((CLEAN,)), "github", "id") == ""


def test_names_of_files_move_no_cursor() -> None:
    names = ("a\x1b[2J\nb\r.yaml", "c\udcff.yaml")
    report = Report(tuple(FileReport(name, (replace(SUM, file=name),)) for name in names))
    shown = (
        "a\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}.yaml",
        "c\N{REPLACEMENT CHARACTER}.yaml",
    )
    full = render(report, "full", "id")

    assert [line.split(":")[0] for line in full.splitlines() if "KESALAHAN" in line] == list(shown)
    assert [line.split(":")[0] for line in full.splitlines() if "lihat" in line] == [
        f"  = lihat {name}" for name in shown
    ]
    assert [line.split("  ")[0] for line in full.splitlines() if line.endswith("1             0       0")] == list(
        shown
    )
    assert [line.split(":")[0] for line in render(report, "concise", "id").splitlines()] == list(shown)
    assert [line.split(",")[0] for line in render(report, "github", "id").splitlines()] == [
        "::error file=a\N{REPLACEMENT CHARACTER}[2J%0Ab%0D.yaml",
        "::error file=c\N{REPLACEMENT CHARACTER}.yaml",
    ]


@pytest.mark.parametrize(
    ("line", "span", "shown"),
    [
        ("pagu: 1.000", Span(1, 7, 1, 12), Excerpt("pagu: 1.000", "      ^^^^^")),
        ("\tpagu:\t1.000  ", Span(1, 8, 1, 13), Excerpt(" pagu: 1.000", "       ^^^^^")),
        ("pagu: 1.000", Span(1, 7, 3, 2), Excerpt("pagu: 1.000", "      ^^^^^")),
        ("pagu:", Span(1, 6, 1, 6), Excerpt("pagu:", "     ^")),
        ("pagu:", Span(1, 90, 1, 99), Excerpt("pagu:", "     ^")),
        ("", Span(1, 1, 1, 1), None),
        ("  \t", Span(1, 1, 1, 3), None),
        ("名: 計画", Span(1, 4, 1, 6), Excerpt("名: 計画", "    ^^^^")),
        (
            "cafe\N{COMBINING ACUTE ACCENT}: x",
            Span(1, 8, 1, 9),
            Excerpt("cafe\N{COMBINING ACUTE ACCENT}: x", "      ^"),
        ),
        ("a\x1b[2Jb", Span(1, 6, 1, 7), Excerpt("a\N{REPLACEMENT CHARACTER}[2Jb", "     ^")),
        ("x" * 200, Span(1, 1, 1, 201), Excerpt("x" * 100 + "…", "^" * 100)),
        (
            "a" * 150 + "bcd" + "e" * 200,
            Span(1, 151, 1, 154),
            Excerpt("…" + "a" * 40 + "bcd" + "e" * 57 + "…", " " * 41 + "^^^"),
        ),
        ("a" * 150 + "bcd", Span(1, 151, 1, 154), Excerpt("…" + "a" * 40 + "bcd", " " * 41 + "^^^")),
    ],
)
def test_the_source_line_is_cut_and_underlined(line: str, span: Span, shown: Excerpt | None) -> None:
    assert excerpt(line, span) == shown


KABUPATEN = "kabupaten/kota"
E2021, E2023, E2027 = "050-5889-2021", "900.1.15.5-1317-2023", "sipd-2027"
ITSELF = Lists(E2023, (E2023,), (), KABUPATEN, seen=False)
COMPLETED = Lists(E2021, (E2021,), (E2023,), KABUPATEN, seen=False)
MEASURED = Lists("050-3708-2020", ("050-3708-2020",), (), KABUPATEN, seen=False, measures=(E2023,))
NEIGHBOURS = Lists("900.1.15.5-3406-2024", (E2023, E2027), (), KABUPATEN, seen=True)
OF_PROVINCE = Lists("900.1-2850-2025", (E2027,), (), "provinsi", seen=True)


K2020 = "Kepmendagri 050-3708/2020"
K2021, K2023, S2027 = "Kepmendagri 050-5889/2021", "Kepmendagri 900.1.15.5-1317/2023", "SIPD pemutakhiran 2027"
K2024, K2025 = "Kepmendagri 900.1.15.5-3406/2024", "Kepmendagri 900.1-2850/2025"
FOR_PROVINCE = f"{S2027}, karena daftar {K2025} yang berlaku tidak ada di sini untuk provinsi."


@pytest.mark.parametrize(
    ("lists", "indonesian", "english"),
    [
        (ITSELF, f"{K2023}.", f"{K2023}."),
        (
            COMPLETED,
            f"{K2021}, dilengkapi {K2023} karena daftarnya tidak lengkap di sini.",
            f"{K2021}, completed by {K2023} because its list is not complete here.",
        ),
        (
            NEIGHBOURS,
            f"{K2023} dan {S2027}, karena daftar {K2024} yang berlaku tidak ada di sini untuk kabupaten/kota.",
            f"{K2023} and {S2027}, because the list of {K2024}, which rules, is not here for kabupaten/kota.",
        ),
        (
            MEASURED,
            f"{K2020}; indikator dan satuan dari {K2023}, hanya sebagai saran.",
            f"{K2020}; indicators and units from {K2023}, as advice only.",
        ),
        (OF_PROVINCE, FOR_PROVINCE, f"{S2027}, because the list of {K2025}, which rules, is not here for provinsi."),
    ],
)
def test_a_report_says_which_nomenclature_served_and_why(lists: Lists, indonesian: str, english: str) -> None:
    report = Report((replace(CLEAN, lists=lists),))

    assert render(report, "full", "id").splitlines()[-1] == f"Nomenklatur: {indonesian}"
    assert render(report, "full", "en").splitlines()[-1] == f"Nomenclature: {english}"


def test_each_nomenclature_is_said_once_with_the_number_of_its_files() -> None:
    report = Report(tuple(replace(CLEAN, lists=lists) for lists in (ITSELF, OF_PROVINCE, ITSELF, None)))

    assert render(report, "full", "id").splitlines()[1:] == [
        "4 berkas diperiksa.",
        f"Nomenklatur (2 berkas): {K2023}.",
        f"Nomenklatur (1 berkas): {FOR_PROVINCE}",
    ]


@pytest.mark.parametrize(
    ("items", "indonesian", "english"),
    [
        ((), "belum memuat ", "lacks "),
        ((Text("nama", "a name"),), "belum memuat nama", "lacks a name"),
        ((Text("nama", "a name"), Text("NIP", "a NIP")), "belum memuat nama dan NIP", "lacks a name and a NIP"),
        (
            (Text("nama", "a name"), Text("pangkat", "a rank"), Text("NIP", "a NIP")),
            "belum memuat nama, pangkat, dan NIP",
            "lacks a name, a rank, and a NIP",
        ),
        (("Paket", "Unit"), "belum memuat Paket, Unit", "lacks Paket, Unit"),
    ],
)
def test_what_we_say_is_joined_and_what_the_document_says_is_put_in_a_row(
    items: tuple[object, ...], indonesian: str, english: str
) -> None:
    sentence = Text(id="belum memuat {kolom}", en="lacks {kolom}")

    assert (fill(sentence, {"kolom": items}, "id"), fill(sentence, {"kolom": items}, "en")) == (indonesian, english)
