"""The command line from end to end: every exit code, and what is said, in both languages."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from renja_lint import __version__
from tests.packs import FINDS, FORM, READER, RULE, pack
from tests.running import Result, Run, running

GOOD = """\
renja: 1
jenis: induk
tahun: 2025
perangkat_daerah: Kecamatan Contoh
"""
NO_PROPOSALS = "usulan: {alasan_nihil: Semua usulan diteruskan kepada Dinas Pekerjaan Umum.}\n"
# A sum that is wrong, and, where all rules run, more.
FAULTY = f"""\
{GOOD}rencana:
  nomor: Tabel 3.2
  baris:
    - {{kode: 7.01.01.2.07, nama: Pengadaan, pagu: 80.855.379}}
    - {{kode: 7.01.01.2.07.0005, nama: Pengadaan Mebel, pagu: 12.150.000}}
"""
MISSPELT = f"{GOOD}provinzi: Jawa Timur\n"
SERVED = "Nomenklatur: Kepmendagri 900.1.15.5-1317/2023.\n"
SERVED_EN = "Nomenclature: Kepmendagri 900.1.15.5-1317/2023.\n"
SUM = ("--select", "JML001")
CONCISE = ("--format", "concise")
LANGUAGES = ("id", "en")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("RENJA_LINT_LANG", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "baik.yaml").write_text(f"{GOOD}{NO_PROPOSALS}", encoding="utf-8")
    (tmp_path / "salah.yaml").write_text(FAULTY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(here: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    assert here.is_dir()
    return running(capsys)


@pytest.fixture
def with_pack(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    def install(name: str, module: str) -> None:
        folder = here / "paket"
        folder.mkdir(exist_ok=True)
        pack(folder, name, module)
        monkeypatch.syspath_prepend(folder)

    return install


def test_no_findings_is_0(run: Run) -> None:
    assert run("baik.yaml", *SUM) == Result(0, f"Tidak ada temuan.\n1 berkas diperiksa.\n{SERVED}", "")
    english = f"No findings.\n1 file checked.\n{SERVED_EN}"
    assert run("check", "baik.yaml", *SUM, "--lang", "en") == Result(0, english, "")


def test_findings_are_1(run: Run) -> None:
    assert run("salah.yaml", *SUM) == Result(
        1,
        "salah.yaml:8:51: KESALAHAN JML001 jumlah-kegiatan-tidak-cocok\n"
        "  7.01.01.2.07 Pengadaan: pagu tertulis Rp80.855.379, padahal jumlah sub kegiatannya Rp12.150.000 "
        "(selisih Rp68.705.379)\n"
        "    |\n"
        "  8 |     - {kode: 7.01.01.2.07, nama: Pengadaan, pagu: 80.855.379}\n"
        "    |                                                   ^^^^^^^^^^\n"
        "  = tempat: Tabel 3.2 › 7.01.01.2.07 › pagu\n"
        "  = lihat salah.yaml:9:62 Tabel 3.2 › 7.01.01.2.07.0005 › pagu: "
        "7.01.01.2.07.0005 Pengadaan Mebel: 12.150.000\n"
        "  = dasar: Permendagri 86/2017, lampiran, bentuk Tabel T-C.33\n"
        "  = perbaiki: periksa setiap sub kegiatan di bawahnya, lalu tulis jumlah yang benar\n"
        "\n"
        "keluarga      kesalahan    peringatan    info\n"
        "----------  -----------  ------------  ------\n"
        "JML                   1             0       0\n"
        "\n"
        "1 temuan: 1 kesalahan, 0 peringatan, 0 info.\n"
        f"1 berkas diperiksa.\n{SERVED}",
        "",
    )


def test_an_option_may_come_first(run: Run) -> None:
    assert run(*CONCISE, "--select=JML001", "salah.yaml").out.startswith("salah.yaml:8:51: kesalahan JML001 7.01.01")
    assert run("--", "baik.yaml").code == 0
    assert run("--lang", "en", "check", *SUM, "baik.yaml").out == f"No findings.\n1 file checked.\n{SERVED_EN}"


def test_core_findings_show_whatever_is_selected_unless_ignored(run: Run, here: Path) -> None:
    (here / "eja.yaml").write_text(MISSPELT, encoding="utf-8")
    line = (
        'eja.yaml:5:1: kesalahan BCA005 kunci "provinzi" tidak dikenal di bagian ini, isinya tidak diperiksa; '
        'mungkin maksudnya "provinsi"\n'
    )
    english = (
        'eja.yaml:5:1: error BCA005 the key "provinzi" is not known here, its content is not checked; '
        'perhaps "provinsi" is meant\n'
    )

    assert run("eja.yaml", *SUM, *CONCISE) == Result(1, line, "")
    assert run("eja.yaml", *SUM, *CONCISE, "--lang=en") == Result(1, english, "")
    assert run("eja.yaml", "--select", "bca", *CONCISE) == Result(1, line, "")
    assert run("eja.yaml", *SUM, *CONCISE, "--ignore", "kunci-tidak-dikenal") == Result(0, "", "")


@pytest.mark.parametrize(
    ("text", "indonesian", "english"),
    [
        (
            "",
            'berkas ini kosong; Renja diawali baris "renja: 1"',
            'this file is empty; a Renja begins with the line "renja: 1"',
        ),
        (
            "- renja: 1\n",
            'berkas ini berisi daftar, padahal Renja berisi kunci dan nilai yang diawali baris "renja: 1"',
            'this file holds a list; a Renja holds keys and values and begins with the line "renja: 1"',
        ),
    ],
)
def test_a_file_that_is_no_plan_at_all_is_a_finding(
    run: Run, here: Path, text: str, indonesian: str, english: str
) -> None:
    (here / "x.yaml").write_text(text, encoding="utf-8")

    assert run("x.yaml", *CONCISE) == Result(1, f"x.yaml:1:1: kesalahan BCA008 {indonesian}\n", "")
    assert run("x.yaml", *CONCISE, "--lang", "en") == Result(1, f"x.yaml:1:1: error BCA008 {english}\n", "")


def test_a_file_that_cannot_be_read_is_a_finding(run: Run, here: Path) -> None:
    (here / "putus.yaml").symlink_to(here / "hilang.yaml")

    assert run("putus.yaml", *CONCISE) == Result(
        1, "putus.yaml:1:1: kesalahan BCA001 tautan ini menunjuk ke berkas yang tidak ada\n", ""
    )
    assert run("baik.yaml", "putus.yaml", *SUM).out.endswith(
        "1 temuan: 1 kesalahan, 0 peringatan, 0 info.\n"
        f"2 berkas diperiksa.\n{SERVED}"
        "1 berkas tidak dapat dibaca, sehingga isinya belum diperiksa.\n"
    )


@pytest.mark.parametrize(
    ("words", "indonesian", "english"),
    [
        (
            ("hilang.yaml",),
            "tidak ada berkas atau folder bernama hilang.yaml",
            "no such file or folder: hilang.yaml",
        ),
        (
            ("kosong",),
            "tidak ada Renja yang ditemukan: di sana tidak ada berkas .yaml, .yml, .xlsx atau .docx",
            "no Renja found: there is no .yaml, .yml, .xlsx or .docx file",
        ),
        (
            ("lain",),
            "tidak ada Renja yang ditemukan: 1 berkas dilewati, yaitu berkas YAML tanpa kunci renja",
            (
                "no Renja found: files passed over, as they are YAML without the key renja, or workbooks and Word "
                "files that are not recognised: 1"
            ),
        ),
        (
            ("baik.yaml", "--select", "JML001,JLM"),
            'tidak ada aturan "JLM"; mungkin maksudnya "JML"',
            'no rule is named "JLM"; perhaps "JML" is meant',
        ),
        (("baik.yaml", "--ignore", "zzzzzz"), 'tidak ada aturan "zzzzzz"', 'no rule is named "zzzzzz"'),
        (
            ("baik.yaml", "--ignore", "BCA002"),
            "BCA002 tidak dapat diabaikan: temuan itu berarti berkas belum diperiksa",
            "BCA002 cannot be ignored: such a finding says that a file was not checked",
        ),
        (
            ("baik.yaml", "--ignore", "bca"),
            "BCA001, BCA002, BCA003, BCA008, BCA009, BCA013, BCA018 tidak dapat diabaikan",
            "BCA001, BCA002, BCA003, BCA008, BCA009, BCA013, BCA018 cannot be ignored",
        ),
        (
            ("baik.yaml", "--select", "JML001", "--ignore", "JML"),
            "semua aturan diabaikan, sehingga tidak ada yang diperiksa",
            "all rules are ignored, so nothing is checked",
        ),
        (
            ("baik.yaml", "--format", "xml"),
            '--format "xml" tidak dikenal; pilih salah satu dari full, concise, json, github',
            'unknown --format "xml"; choose one of full, concise, json, github',
        ),
        (
            ("baik.yaml", "--fail-on", "eror"),
            '--fail-on "eror" tidak dikenal; mungkin maksudnya "error"; pilih salah satu dari error, warning, info, n',
            'unknown --fail-on "eror"; perhaps "error" is meant; choose one of error, warning, info, never',
        ),
        (
            ("--fromat", "json"),
            'pilihan --fromat tidak dikenal; mungkin maksudnya "--format"',
            'unknown option --fromat; perhaps "--format" is meant',
        ),
        (
            ("--verison",),
            'pilihan --verison tidak dikenal; mungkin maksudnya "--version"',
            'unknown option --verison; perhaps "--version" is meant',
        ),
        (("--zzz",), "pilihan --zzz tidak dikenal", "unknown option --zzz"),
        (("baik.yaml", "--format"), "pilihan --format memerlukan nilai", "option --format needs a value"),
        (("--no-plugins=ya",), "pilihan --no-plugins tidak memakai nilai", "option --no-plugins takes no value"),
        (("check",), "BERKAS belum disebut", "FILE is missing"),
        (("baik.yaml", "--tahun", "dua"), '--tahun "dua" bukan tahun; tulis seperti 2026', '--tahun "dua" is no year'),
        (("convert", "baik.yaml", "--tahun", "20260"), '--tahun "20260" bukan tahun', '--tahun "20260" is no year'),
        (("convert", "baik.yaml", "--tahun", ""), '--tahun "" bukan tahun', '--tahun "" is no year'),
        (("baik.yaml", "-o", ""), "--output memerlukan nama berkas", "--output needs the name of a file"),
        (("convert", "baik.yaml", "-o", ""), "--output memerlukan nama berkas", "--output needs the name of a file"),
        (("baik.yaml", "--select", ""), "--select kosong; sebut aturannya", "--select is empty; name rules"),
        (("baik.yaml", "--ignore", "JML001", "--ignore", ", "), "--ignore kosong; sebut", "--ignore is empty; name"),
        (("schema", "a", "b"), "terlalu banyak argumen: a b", "too many arguments: a b"),
        (
            ("rule", "jumlah-kegiatan-tak-cocok"),
            'tidak ada aturan "jumlah-kegiatan-tak-cocok"; mungkin maksudnya "jumlah-kegiatan-tidak-cocok"',
            'no rule is named "jumlah-kegiatan-tak-cocok"; perhaps "jumlah-kegiatan-tidak-cocok" is meant',
        ),
        (("baik.yaml", "-o", "kosong"), "kosong adalah folder, bukan berkas", "kosong is a folder, not a file"),
        (("baik.yaml", "-o", "tak/ada.txt"), "folder tak tidak ada", "no such folder: tak"),
        (
            ("baik.yaml", "-o", "./baik.yaml"),
            "laporan akan menimpa ./baik.yaml yang diperiksa",
            "the report would overwrite ./baik.yaml, which is checked",
        ),
        (
            ("baik.yaml", "--config", "x.toml"),
            "berkas konfigurasi x.toml tidak ada",
            "no such configuration file: x.toml",
        ),
        (
            ("baik.yaml", "--config", "x", "--no-config"),
            "pilih salah satu: --config atau --no-config",
            "choose one: --config or --no-config",
        ),
    ],
)
def test_wrong_use_is_2(run: Run, here: Path, words: Sequence[str], indonesian: str, english: str) -> None:
    (here / "kosong").mkdir()
    (here / "lain").mkdir()
    (here / "lain" / "bukan.yaml").write_text("kota: Malili\n", encoding="utf-8")
    (here / "lain" / ".sembunyi.yaml").write_text(GOOD, encoding="utf-8")
    first, second = run(*words), run("--lang", "en", *words)

    assert (first.code, first.out, second.code, second.out) == (2, "", 2, "")
    assert first.err.startswith(f"renja-lint: {indonesian}")
    assert second.err.startswith(f"renja-lint: {english}")


def test_usage_errors_lead_to_the_help(run: Run) -> None:
    assert run("--zzz").err == "renja-lint: pilihan --zzz tidak dikenal\nLihat renja-lint check --help.\n"
    assert run("rule", "--lang=en", "--zzz").err == "renja-lint: unknown option --zzz\nSee renja-lint rule --help.\n"


@pytest.mark.parametrize(
    ("words", "variable", "said"),
    [
        (("--lang", "fr", "baik.yaml"), "", '--lang "fr" tidak dikenal; pilih salah satu dari id, en'),
        (("--lang=", "baik.yaml"), "", '--lang "" tidak dikenal; pilih salah satu dari id, en'),
        (("baik.yaml",), "fr", 'RENJA_LINT_LANG "fr" tidak dikenal; pilih salah satu dari id, en'),
    ],
)
def test_a_language_that_we_have_not_is_2(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: Sequence[str], variable: str, said: str
) -> None:
    monkeypatch.setenv("RENJA_LINT_LANG", variable)

    assert run(*words) == Result(2, "", f"renja-lint: {said}\n")


def test_the_configuration_names_the_edition_of_plans_that_name_none(run: Run, here: Path) -> None:
    (here / "renja-lint.toml").write_text('nomenklatur = "sipd-2027"\nselect = ["JML"]\n', encoding="utf-8")
    (here / "sebut.yaml").write_text(f"{GOOD}nomenklatur: 900.1.15.5-1317-2023\n", encoding="utf-8")

    decree = "Kepmendagri 900.1.15.5-1317/2023"

    assert run("baik.yaml", "sebut.yaml").out.splitlines()[-2:] == [
        f"Nomenklatur (1 berkas): SIPD pemutakhiran 2027, dilengkapi {decree} karena daftarnya tidak lengkap di sini.",
        f"Nomenklatur (1 berkas): {decree}.",
    ]


def test_the_language_is_that_of_the_option_else_the_environment_else_the_configuration(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    indonesian = f"Tidak ada temuan.\n1 berkas diperiksa.\n{SERVED}"
    english = f"No findings.\n1 file checked.\n{SERVED_EN}"
    (here / "renja-lint.toml").write_text('lang = "en"\nselect = ["JML"]\n', encoding="utf-8")

    assert run("baik.yaml").out == english
    assert run("baik.yaml", "--no-config", "--select", "JML").out == indonesian
    assert run("baik.yaml", "--lang", "id").out == indonesian
    assert run("hilang.yaml").err == "renja-lint: no such file or folder: hilang.yaml\n"
    monkeypatch.setenv("RENJA_LINT_LANG", "id")
    assert run("baik.yaml").out == indonesian
    assert run("baik.yaml", "--lang", "en").out == english
    assert run("--", "--lang=en").err == "renja-lint: tidak ada berkas atau folder bernama --lang=en\n"


def test_what_the_command_line_says_comes_before_the_configuration(run: Run, here: Path) -> None:
    (here / "renja-lint.toml").write_text('format = "json"\nselect = ["JML001"]\nfail-on = "never"\n', encoding="utf-8")

    configured = run("salah.yaml")
    named = run("salah.yaml", *CONCISE, "--fail-on", "error", "--select", "JML002")

    assert (configured.code, json.loads(configured.out)["summary"]["error"]) == (0, 1)
    assert named == Result(0, "", "")


def test_wrong_configuration_is_2(run: Run, here: Path) -> None:
    (here / "pyproject.toml").write_text('[tool.renja-lint]\nselct = ["JML"]\n', encoding="utf-8")

    assert run("baik.yaml") == Result(
        2, "", 'renja-lint: pyproject.toml: kunci "selct" tidak dikenal; mungkin maksudnya "select"\n'
    )
    assert run("baik.yaml", "--lang", "en") == Result(
        2, "", 'renja-lint: pyproject.toml: unknown key "selct"; perhaps "select" is meant\n'
    )
    assert run("baik.yaml", "--no-config").code == 0


@pytest.mark.parametrize(
    ("severity", "codes"), [("ERROR", (1, 1, 1, 0)), ("WARNING", (0, 1, 1, 0)), ("INFO", (0, 0, 1, 0))]
)
def test_the_threshold_decides_between_0_and_1(
    run: Run, with_pack: Callable[[str, str], None], severity: str, codes: tuple[int, ...]
) -> None:
    with_pack(f"ambang_{severity.lower()}", RULE.format(severity=severity, check=FINDS))
    thresholds = ("error", "warning", "info", "never")

    assert tuple(run("baik.yaml", "--select", "LOK", "--fail-on", each).code for each in thresholds) == codes


def test_a_pack_of_others_takes_part_with_its_options(
    run: Run, here: Path, with_pack: Callable[[str, str], None]
) -> None:
    with_pack("asing", RULE.format(severity="ERROR", check=FINDS))
    line = "baik.yaml:3:8: kesalahan LOK001 2025 bukan tahun genap\n"

    assert run("baik.yaml", *CONCISE, "--select", "LOK001") == Result(1, line, "")
    assert json.loads(run("baik.yaml", "--format", "json").out)["tool"]["packs"] == [
        {"name": "asing", "version": "2.5"},
        {"name": "dasar", "version": __version__},
        {"name": "dokumen", "version": __version__},
    ]
    assert run("baik.yaml", "--no-plugins", "--select", "LOK001").code == 2
    (here / "renja-lint.toml").write_text("plugins = false\n", encoding="utf-8")
    assert run("baik.yaml", "--select", "LOK001").code == 2
    (here / "renja-lint.toml").write_text("[rules.tahun-ganjil]\nbatas = 5\n", encoding="utf-8")
    assert run("baik.yaml", *CONCISE, "--select", "LOK001") == Result(0, "", "")
    (here / "renja-lint.toml").write_text("[rules.LOK001]\nbats = 5\n", encoding="utf-8")
    assert run("baik.yaml") == Result(
        2,
        "",
        'renja-lint: renja-lint.toml: LOK001 tahun-ganjil: pilihan "bats" tidak dikenal; mungkin maksudnya "batas"\n',
    )


def test_a_reader_of_others_is_asked_first_and_found_in_folders(
    run: Run, here: Path, with_pack: Callable[[str, str], None]
) -> None:
    with_pack("formulir", READER)
    (here / "lama").mkdir()
    (here / "lama" / "isian.frm").write_bytes(FORM)
    (here / "lama" / "renja.xlsx").write_bytes(FORM)
    (here / "lama" / "kosong.frm").write_bytes(b"FORMULIR\n")
    (here / "lama" / "~$isian.frm").write_bytes(FORM)
    said = 'paragraf 3: kesalahan BCA006 "lama" bukan jenis Renja; isinya dianggap kosong\n'

    found = run("lama", *CONCISE, "--select", "BCA")
    assert found == Result(1, f"lama/isian.frm:{said}lama/renja.xlsx:{said}", "")
    whole = run("lama/isian.frm", "--select", "THN001")
    assert "lama/isian.frm:paragraf 3: KESALAHAN BCA006" in whole.out
    assert "  |\n  | jenis=lama\n  |       ^^^^\n" in whole.out
    damaged = run("lama", *CONCISE, "--no-plugins", "--no-config").out
    assert damaged.startswith("lama/renja.xlsx:1:1: kesalahan BCA001 berkas ini rusak")
    (report,) = [each for each in json.loads(run("lama/isian.frm", "--format", "json").out)["findings"]
                 if each["code"] == "BCA006"]  # fmt: skip
    assert {key: report.get(key) for key in ("line", "column", "end_line", "cell", "paragraph")} == {
        "line": None, "column": None, "end_line": None, "cell": None, "paragraph": 3
    }  # fmt: skip
    assert run("lama/kosong.frm", *CONCISE).out == "lama/kosong.frm:1:1: kesalahan BCA013 berkas ini kosong\n"


def test_without_the_extra_office_files_are_told_and_never_called_no_plans(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    (here / "cetak").mkdir()
    (here / "cetak" / "renja.xlsx").write_bytes(b"PK")
    install = 'untuk membaca berkas Excel, jalankan dulu di folder renja-lint: pip install ".[office]"\n'
    said = f"cetak/renja.xlsx belum terbaca; {install}"
    found = "cetak/renja.xlsx:1:1: kesalahan BCA001 berkas ini belum terbaca: pembaca Excel belum terpasang\n"

    assert run("cetak/renja.xlsx") == Result(2, "", f"renja-lint: {said}")
    assert run("convert", "cetak/renja.xlsx") == Result(2, "", f"renja-lint: {said}")
    assert run("cetak", *CONCISE) == Result(1, found, "")
    assert run("cetak", "baik.yaml", *SUM, *CONCISE) == Result(1, found, "")
    assert 'perbaiki: jalankan pip install ".[office]" di folder renja-lint, lalu periksa lagi\n' in run("cetak").out
    assert 'in the folder of renja-lint: pip install ".[office]"\n' in run("cetak/renja.xlsx", "--lang", "en").err
    assert 'run pip install ".[office]" in the folder of renja-lint,' in run("cetak", "--lang", "en").out


def test_files_of_a_folder_that_cannot_be_read_are_counted_apart_unless_they_say_renja(run: Run, here: Path) -> None:
    contents = {
        "kosong.docx": b"",
        "kosong.xlsx": b"",
        "cetak.docx": b"%PDF-1.7 ...",
        "laman.xlsx": b"<html></html>",
        "rusak.docx": b"PK\x03\x04rusak",
        "Renja Rusak.docx": b"PK\x03\x04rusak",
        "renja.pdf": b"%PDF-1.7 ...",
        "Lama.DOC": b"\xd0\xcf\x11\xe0",
        "lama.xls": b"\xd0\xcf\x11\xe0",
        "kota.yml": b"kota: Malili\n",
    }
    (here / "map").mkdir()
    for name, data in contents.items():
        (here / "map" / name).write_bytes(data)
    result, machine = run("map"), json.loads(run("map", "--format", "json").out)

    assert (result.code, result.err) == (1, "")
    assert result.out.endswith(
        "1 temuan: 1 kesalahan, 0 peringatan, 0 info.\n"
        "1 berkas diperiksa.\n"
        "1 berkas dilewati karena bukan Renja.\n"
        "5 berkas dilewati karena tidak dapat dibaca dan namanya tidak menyebut Renja.\n"
        "3 berkas PDF, Word lama (.doc) atau Excel lama (.xls) tidak diperiksa.\n"
        "1 berkas tidak dapat dibaca, sehingga isinya belum diperiksa.\n"
    )
    assert (machine["summary"]["files"], machine["summary"]["passed_over"]) == (1, 9)
    assert [found["file"] for found in machine["findings"]] == ["map/Renja Rusak.docx"]
    (here / "map" / "Renja Rusak.docx").unlink()
    assert run("map") == Result(
        2,
        "",
        "renja-lint: tidak ada Renja yang ditemukan: 1 berkas dilewati, yaitu berkas YAML tanpa kunci renja, dan "
        "berkas Excel atau Word yang tidak dikenali sebagai Renja; 5 berkas tidak dapat dibaca; "
        "3 berkas PDF, Word lama (.doc) atau Excel lama (.xls) tidak diperiksa\n",
    )


def test_a_reader_of_others_for_a_format_that_we_do_not_read_is_asked(
    run: Run, here: Path, with_pack: Callable[[str, str], None]
) -> None:
    with_pack("pdf", READER.replace('".frm"', '".pdf"'))
    (here / "map").mkdir()
    (here / "map" / "isian.pdf").write_bytes(FORM)

    assert run("map", *CONCISE, "--select", "BCA").out.startswith("map/isian.pdf:paragraf 3: kesalahan BCA006")


@pytest.mark.parametrize(
    ("name", "module", "why"),
    [
        ("tak_ada", "import tidak_ada_di_mana_pun", "ModuleNotFoundError: No module named 'tidak_ada_di_mana_pun'"),
        ("keluar", "raise SystemExit(0)", "SystemExit: 0"),
        (
            "bisu",
            "",
            ("renja_lint_rules tidak dijawab dengan daftar", "it does not answer renja_lint_rules with a list"),
        ),
        (
            "gagal",
            """
            from renja_lint import hookimpl
            @hookimpl
            def renja_lint_rules():
                raise ValueError("rusak")
            """,
            "ValueError: rusak",
        ),
    ],
)
def test_a_pack_that_does_not_load_is_2_and_named(
    run: Run, with_pack: Callable[[str, str], None], name: str, module: str, why: str | tuple[str, str]
) -> None:
    with_pack(name, module)
    indonesian, english = (why, why) if isinstance(why, str) else why

    assert run("baik.yaml") == Result(
        2,
        "",
        f"renja-lint: paket aturan tidak dapat dimuat: {name} (paket-asing 2.5): {indonesian}; "
        "perbaiki atau lepas paket itu, atau pakai --no-plugins\n",
    )
    assert run("rule", "--lang", "en") == Result(
        2,
        "",
        f"renja-lint: a rule pack cannot be loaded: {name} (paket-asing 2.5): {english}; "
        "fix or remove it, or use --no-plugins\n",
    )
    assert run("baik.yaml", "--no-plugins").code == 0


@pytest.mark.parametrize(
    ("name", "rules", "why"),
    [
        ("bukan", "[str]", "<class 'str'> is no rule"),
        ("inti", "[Palsu]", "the code BCA099 is taken by renja_lint"),
        ("ganda", "[Ganda, Ganda]", "the code LOK002 is taken by ganda_aturan"),
        ("sama", "[Ganda, Sama]", "rule LOK003: the name ganda-sekali is taken by LOK002"),
        ("milik_kami", "[Milik]", "the code JML001 is taken by renja_rules.sum.jml001_jumlah_kegiatan_tidak_cocok"),
    ],
)
def test_what_a_pack_may_not_offer_is_2(
    run: Run, with_pack: Callable[[str, str], None], name: str, rules: str, why: str
) -> None:
    module = f"""
        from renja_lint import Meta, Rule, Severity, Text, hookimpl
        T = Text(id="x", en="x")
        class Palsu(Rule):
            meta = Meta("BCA099", "palsu-sekali", Severity.INFO, T, T, T)
        class Ganda(Rule):
            meta = Meta("LOK002", "ganda-sekali", Severity.INFO, T, T, T)
            valid = invalid = ()
            def check_plan(self, plan):
                return ()
        class Sama(Ganda):
            meta = Meta("LOK003", "ganda-sekali", Severity.INFO, T, T, T)
        class Milik(Ganda):
            meta = Meta("JML001", "ganda-sekali", Severity.INFO, T, T, T)
        @hookimpl
        def renja_lint_rules():
            return {rules}
        """
    with_pack(name, module)
    result = run("baik.yaml", "--lang", "en")

    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"renja-lint: a rule pack cannot be loaded: {name} (paket-asing 2.5): {why};")


def test_no_rules_at_all_is_2(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("renja_lint.plugins.loading.metadata.entry_points", lambda **_: ())

    assert run("baik.yaml").err == (
        "renja-lint: tidak ada aturan yang terpasang, sehingga tidak ada yang dapat diperiksa; "
        "pasang ulang renja-lint\n"
    )
    assert run("baik.yaml", "--lang=en") == Result(
        2, "", "renja-lint: no rules are installed, so nothing can be checked; install renja-lint again\n"
    )


@pytest.mark.parametrize(
    ("name", "check"), [("ambruk_dini", "raise ZeroDivisionError"), ("ambruk_nanti", "yield from [1 / 0]")]
)
def test_a_rule_that_crashes_is_3_and_the_others_run(
    run: Run, with_pack: Callable[[str, str], None], name: str, check: str
) -> None:
    with_pack(name, RULE.format(severity="INFO", check=check))
    result = run("salah.yaml", "--select", "LOK001,JML001", *CONCISE, "--fail-on", "never")
    english = run("salah.yaml", "--select", "LOK001", "--lang", "en")

    assert (result.code, english.code) == (3, 3)
    assert [line.split()[:3] for line in result.out.splitlines()] == [
        ["salah.yaml:1:1:", "kesalahan", "BCA009"],
        ["salah.yaml:8:51:", "kesalahan", "JML001"],
    ]
    told = result.err.splitlines()
    assert told[0] == (
        "Aturan LOK001 gagal pada salah.yaml karena kesalahan pada aturan itu, bukan pada berkas Anda. "
        "Laporkan kepada pembuatnya dengan menyalin baris-baris ini:"
    )
    assert told[1].startswith(
        f"renja-lint {__version__}, {name} 2.5, dasar {__version__}, dokumen {__version__}, Python 3."
    )
    assert told[2] == "Traceback (most recent call last):"
    assert result.err.count("ZeroDivisionError") >= 1
    assert english.err.startswith("Rule LOK001 crashed on salah.yaml because of a fault of the rule, not of your file.")
    assert english.out.endswith(f"1 file checked.\n{SERVED_EN}1 rule crashed; the check is not complete.\n")


BROKEN_READER = READER.replace("lines = tuple(", "raise ZeroDivisionError; lines = tuple(")
BROKEN_LOOK = READER.replace('return data.startswith(b"FORMULIR")', 'return 1 / (not data.startswith(b"FORMULIR")) > 1')


@pytest.mark.parametrize(("name", "pack"), [("baca_ambruk", BROKEN_READER), ("lihat_ambruk", BROKEN_LOOK)])
def test_a_reader_that_crashes_is_3_and_the_other_files_are_checked(
    run: Run, here: Path, with_pack: Callable[[str, str], None], name: str, pack: str
) -> None:
    with_pack(name, pack)
    (here / "isian.frm").write_bytes(b"FORMULIR\n")
    result = run(".", "--select", "JML001", *CONCISE, "--fail-on", "never")
    english = run("isian.frm", "--lang", "en")
    failed = (
        'berkas ini gagal diperiksa karena kesalahan pada program pembaca "formulir" (ZeroDivisionError); '
        "berkas lain tetap diperiksa"
    )

    assert (result.code, english.code) == (3, 3)
    assert result.out.splitlines() == [
        f"isian.frm:1:1: kesalahan BCA018 {failed}",
        *run(".", "--select", "JML001", *CONCISE, "--no-plugins").out.splitlines(),
    ]
    assert result.err.startswith(
        'isian.frm gagal diperiksa karena kesalahan pada program pembaca "formulir", bukan pada berkas Anda. '
        "Laporkan kepada pembuatnya dengan menyalin baris-baris ini:\n"
    )
    assert english.err.startswith(
        'isian.frm could not be checked because of a fault of the reader "formulir", not of your file.'
    )
    assert english.out.endswith(
        "\n1 finding: 1 error, 0 warnings, 0 info.\n1 file checked.\n"
        "1 file could not be read; its content was not checked.\n"
    )


def test_a_crash_of_our_own_is_3(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("tak terduga")

    monkeypatch.setattr("renja_lint.engine.Machine.lint_with", broken)
    results = {lang: run("baik.yaml", "--lang", lang) for lang in LANGUAGES}

    assert [(r.code, r.out) for r in results.values()] == [(3, ""), (3, "")]
    assert results["id"].err.startswith(
        "renja-lint berhenti karena kesalahan pada programnya sendiri, bukan pada berkas Anda."
    )
    assert results["en"].err.startswith("renja-lint stopped because of a fault of its own, not of your file.")
    assert results["en"].err.splitlines()[1].startswith(f"renja-lint {__version__}, Python 3.")
    assert results["en"].err.rstrip().endswith("RuntimeError: tak terduga")


def test_stopped_by_hand_is_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("renja_lint.engine.Machine.lint_with", stopped)

    assert run("baik.yaml").code == 130


def test_standard_input_is_read(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, words in (("<stdin>", ()), ("renja/baru.yaml", ("--stdin-name", "renja/baru.yaml"))):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FAULTY.encode())))
        result = run("-", *words, *SUM, *CONCISE)

        assert result.out.startswith(f"{name}:8:51: kesalahan JML001 ")
        assert result.code == 1


def test_a_folder_is_searched_and_what_is_passed_over_counted(run: Run, here: Path) -> None:
    (here / "data.yml").write_text("kota: Malili\n", encoding="utf-8")
    result = run(".", *SUM)

    assert (result.code, result.err) == (1, "")
    assert result.out.endswith(
        "berkas        kesalahan    peringatan    info\n"
        "----------  -----------  ------------  ------\n"
        "baik.yaml             0             0       0\n"
        "salah.yaml            1             0       0\n"
        "\n"
        "keluarga      kesalahan    peringatan    info\n"
        "----------  -----------  ------------  ------\n"
        "JML                   1             0       0\n"
        "\n"
        "1 temuan: 1 kesalahan, 0 peringatan, 0 info.\n"
        f"2 berkas diperiksa.\n{SERVED}"
        "1 berkas dilewati karena bukan Renja.\n"
    )


def test_files_come_in_order_whatever_order_they_are_named_in(run: Run, here: Path) -> None:
    (here / "a.yaml").write_text(FAULTY, encoding="utf-8")
    first, second = run("salah.yaml", "a.yaml", *SUM, *CONCISE), run("a.yaml", "salah.yaml", *SUM, *CONCISE)

    assert first == second
    assert [line.partition(":")[0] for line in first.out.splitlines()] == ["a.yaml", "salah.yaml"]


def test_a_report_is_written_whole_in_place_of_the_old_one(run: Run, here: Path) -> None:
    target = here / "hasil" / "laporan.txt"
    target.parent.mkdir()
    target.write_text("lama " * 1000, encoding="utf-8")

    assert run("salah.yaml", *SUM, *CONCISE, "--output", "hasil/laporan.txt") == Result(1, "", "")
    assert target.read_text(encoding="utf-8") == (
        "salah.yaml:8:51: kesalahan JML001 7.01.01.2.07 Pengadaan: pagu tertulis Rp80.855.379, "
        "padahal jumlah sub kegiatannya Rp12.150.000 (selisih Rp68.705.379)\n"
    )
    assert [path.name for path in target.parent.iterdir()] == ["laporan.txt"]


def test_a_report_that_cannot_be_written_leaves_the_old_one(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "laporan.txt").write_text("lama", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("renja_lint.files.output.os.replace", full)

    assert run("baik.yaml", "-o", "laporan.txt", "--lang", "en") == Result(
        2, "", "renja-lint: laporan.txt cannot be written (No space left on device)\n"
    )
    assert (here / "laporan.txt").read_text(encoding="utf-8") == "lama"
    assert sorted(path.name for path in here.iterdir()) == ["baik.yaml", "laporan.txt", "salah.yaml"]


def test_a_device_is_written_to_and_not_replaced(run: Run) -> None:
    assert run("baik.yaml", "-o", os.devnull).code == 0
    assert not Path(os.devnull).is_file()


def test_the_configuration_names_a_report_as_seen_from_itself(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "renja-lint.toml").write_text('output = "laporan.json"\nformat = "json"\n', encoding="utf-8")
    (here / "dalam").mkdir()
    monkeypatch.chdir(here / "dalam")

    assert run("../baik.yaml", *SUM) == Result(0, "", "")
    assert json.loads((here / "laporan.json").read_text(encoding="utf-8"))["summary"]["files"] == 1


@pytest.mark.parametrize(
    ("environment", "is_terminal", "colored"),
    [
        ({}, False, False),
        ({}, True, True),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
    ],
)
def test_colour_is_for_terminals(
    run: Run, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], *, is_terminal: bool, colored: bool
) -> None:
    monkeypatch.delenv("TERM", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_terminal)

    assert ("\x1b[1m" in run("salah.yaml", *SUM).out) == colored
    assert "\x1b[1m" not in run("salah.yaml", *SUM, *CONCISE).out


def test_without_arguments_the_help_is_shown_and_the_code_is_2(run: Run) -> None:
    bare, helped = run(), run("--help")

    assert (bare.code, bare.out, bare.err) == (2, "", helped.out)
    assert run("--lang", "en").err == run("--help", "--lang", "en").out
    assert helped.out.startswith("Pemakaian: renja-lint [PERINTAH] [PILIHAN] BERKAS...\n")


@pytest.mark.parametrize("words", [(), ("check",), ("rule",), ("schema",)])
def test_help_is_in_one_language(run: Run, words: Sequence[str]) -> None:
    indonesian, english = run(*words, "-h"), run(*words, "--help", "--lang", "en")

    assert (indonesian.code, english.code) == (0, 0)
    assert [
        word for word in ("Usage", "Options", "Commands", "OPTIONS", "Show", "Exit") if word in indonesian.out
    ] == []
    assert [word for word in ("Pemakaian", "Pilihan", "PILIHAN", "Tampilkan", "BERKAS") if word in english.out] == []
    assert indonesian.out.count("--") == english.out.count("--")


def test_the_version(run: Run) -> None:
    assert run("--version") == Result(0, f"renja-lint {__version__}\n", "")


def test_rules_are_listed(run: Run) -> None:
    listed, family = run("rule"), run("rule", "BCA", "--lang", "en")
    codes = [line.split()[0] for line in listed.out.splitlines()[2:]]

    assert listed.out.splitlines()[0].split() == ["kode", "tingkat", "nama", "kesalahan"]
    assert {"JML001", "BCA001"} <= set(codes)
    assert codes == [*sorted(c for c in codes if c[:3] != "BCA"), *sorted(c for c in codes if c[:3] == "BCA")]
    assert family.out.splitlines()[2].split(maxsplit=3) == [
        "BCA001",
        "error",
        "berkas-tidak-terbaca",
        "File cannot be read",
    ]


EXPLAINED = """\
LOK001 tahun-ganjil
{{tahun}} bukan tahun genap

Tahun rencana ganjil.

Hanya untuk uji.

Tulis tahun genap.

Tingkat: peringatan
Perbaiki: tulis tahun selain <tahun>
Sejak versi: 0.1.0
Diam bila sudah ada temuan: BCA007 kunci-wajib-kosong

Pilihan, ditulis di bagian [rules.LOK001] konfigurasi:
  batas = 2
      Kelipatan yang diminta.
  kata = ["a", "b"]
      Kata.
  ketat = false
      Ketat.
  awal = "x"
      Awal.

Contoh yang salah:

    rencana:
      baris:
      - {{kode: 7.01}}

Contoh yang benar:

    tahun: 2024

BCA007 kunci-wajib-kosong
Kunci wajib kosong

Tingkat: kesalahan
Perbaiki: tambahkan baris <contoh>
Sejak versi: 0.1.0
""".replace("{{", "{").replace("}}", "}")


def test_a_rule_is_explained(run: Run, with_pack: Callable[[str, str], None]) -> None:
    with_pack("jelas", RULE.format(severity="WARNING", check=FINDS))
    english = run("rule", "tahun-ganjil", "--lang", "en")

    assert run("rule", "LOK001", "bca007") == Result(0, EXPLAINED, "")
    assert run("rule", "LOK001,bca007") == Result(0, EXPLAINED, "")
    assert "In the words of its author (Indonesian):\n\nTahun rencana ganjil.\n" in english.out
    assert "Severity: warning\nFix: write another year than <tahun>\nSince version: 0.1.0\n" in english.out
    assert "Basis: Permendagri 86/2017, annex, form of Table T-C.33\n" in run("rule", "JML001", "--lang", "en").out


@pytest.mark.parametrize(("word", "command"), [("chek", "check"), ("nomenklature", "nomenclature"), ("rules", "rule")])
def test_a_misspelt_command_is_no_missing_file(run: Run, word: str, command: str) -> None:
    said = f'renja-lint: tidak ada perintah, berkas atau folder bernama {word}; mungkin maksudnya "{command}"\n'
    assert run(word, "baik.yaml") == Result(2, "", said)
    assert run("--lang", "en", word).err == (
        f'renja-lint: no such command, file or folder: {word}; perhaps "{command}" is meant\n'
    )


def test_a_remedy_that_each_finding_has_of_its_own_is_explained_in_general(run: Run) -> None:
    for code in ("BCA001", "BCA002", "BCA006"):
        assert "Perbaiki: sesuai anjuran pada temuannya\n" in run("rule", code).out
    assert [
        code for code in ("HKM001", "HKM002", "SAT003") if "<" in run("rule", code).out.partition("Contoh")[0]
    ] == []


def test_the_schemas_are_printed(run: Run) -> None:
    plans, reports = run("schema"), run("schema", "--report")

    assert json.loads(plans.out)["title"] == "Renja, format 1"
    assert json.loads(reports.out)["title"] == "renja-lint report, version 1"
    assert (plans.code, plans.err, reports.code, reports.err) == (0, "", 0, "")


def process(*words: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **more}
    return subprocess.run([sys.executable, *words], capture_output=True, check=False, env=environment)


HEAVY = ("pydantic", "yaml", "pluggy", "tabulate", "rapidfuzz", "importlib.metadata")
LOADED = f"""
import sys
from renja_lint.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*[name for name in {HEAVY} if name in sys.modules], sep=",", file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("words", "environment"),
    [
        (("--version",), {}),
        (("--help",), {}),
        (("check", "--help"), {}),
        (("rule", "--help", "--lang", "en"), {}),
        (("nomenclature", "--help"), {}),
        (("nomenclature", "show", "--help"), {}),
        ((), {"_RENJA_LINT_COMPLETE": "zsh_source"}),
        ((), {"_RENJA_LINT_COMPLETE": "zsh_complete", "COMP_WORDS": "renja-lint --form", "COMP_CWORD": "1"}),
    ],
)
def test_version_help_and_completion_load_nothing_heavy(words: Sequence[str], environment: dict[str, str]) -> None:
    result = process("-c", LOADED, *words, **environment)

    assert (result.stderr.decode(), result.returncode, result.stdout != b"") == ("\n", 0, True)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("renja-lint ", ["check", "convert", "new", "nomenclature", "rule", "schema", ""]),
        ("renja-lint sch", ["schema", "sch"]),
        ("renja-lint --fo", ["--format"]),
        ("renja-lint --l", ["--lang"]),
        ("renja-lint --format ", ["full", "concise", "json", "github"]),
        ("renja-lint baik.yaml --fail-on w", ["warning"]),
        ("renja-lint rule --no", ["--no-plugins"]),
    ],
)
def test_completion_offers_commands_options_and_words(typed: str, offered: list[str]) -> None:
    words = typed.split(" ")
    environment = {"COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1), "_RENJA_LINT_COMPLETE": "zsh_complete"}
    lines = process("-m", "renja_lint", **environment).stdout.decode().splitlines()

    assert lines[1::3] == offered


def test_output_is_utf8_whatever_the_locale(here: Path) -> None:
    result = process("-m", "renja_lint", "salah.yaml", *SUM, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")

    assert "= tempat: Tabel 3.2 › 7.01.01.2.07 › pagu\n" in result.stdout.decode("utf-8")
    assert (result.returncode, result.stderr) == (1, b"")
    assert here.is_dir()


def test_a_reader_that_goes_away_is_no_failure(here: Path) -> None:
    rows = "    - {{kode: 7.01.01.2.{0:02}, nama: N, pagu: 1}}\n    - {{kode: 7.01.01.2.{0:02}.0001, pagu: 2}}\n"
    many = "".join(rows.format(number) for number in range(1, 99))
    (here / "banyak.yaml").write_text(f"{GOOD}rencana:\n  baris:\n{many * 9}", encoding="utf-8")
    command = [sys.executable, "-m", "renja_lint", "banyak.yaml", *SUM]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as linter:
        assert linter.stdout is not None
        assert linter.stderr is not None
        linter.stdout.close()
        told = linter.stderr.read()

    assert (linter.returncode, told) == (1, b"")
