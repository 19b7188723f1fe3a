"""The configuration: where it is found, what it may say, and what is said of what it may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from renja_lint.config import options
from renja_lint.config.file import Config, load
from renja_lint.finding import Severity, Text
from renja_lint.refusal import RefusalError
from renja_lint.regime import EDITIONS
from renja_lint.rule import Meta, Option

WORDS = Text(id="salah", en="wrong")


def meta(code: str, name: str, *defaults: Option) -> Meta:
    return Meta(code, name, Severity.INFO, WORDS, WORDS, WORDS, options=defaults)


METAS = (
    meta(
        "AAA001",
        "satu-salah",
        Option("batas", 3, WORDS),
        Option("bagian", 0.5, WORDS),
        Option("ketat", default=False, description=WORDS),
        Option("kata-awal", "x", WORDS),
        Option("kata", ("a", "b"), WORDS),
        Option("bentuk", "", WORDS, ("4-bab", "5-bab")),
        Option("warna", (), WORDS, ("merah", "biru")),
    ),
    meta("AAA002", "dua-salah"),
)
FULL = """
select = ["JML", "NOM001"]
ignore = ["JML008"]
fail-on = "warning"
format = "json"
output = "hasil/laporan.json"
lang = "en"
plugins = false
nomenklatur = "Kepmendagri 900.1.15.5-1317 Tahun 2023"

[rules.AAA001]
batas = 5
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(text: str, here: Path) -> Text:
    (here / "renja-lint.toml").write_text(text, encoding="utf-8")
    with pytest.raises(RefusalError) as error:
        load()
    return error.value.text


def test_every_key_is_taken(here: Path) -> None:
    (here / "renja-lint.toml").write_text(FULL, encoding="utf-8")

    assert load() == Config(
        select=("JML", "NOM001"),
        ignore=("JML008",),
        fail_on="warning",
        format="json",
        output=str(here / "hasil" / "laporan.json"),
        lang="en",
        plugins=False,
        nomenklatur="900.1.15.5-1317-2023",
        rules={"AAA001": {"batas": 5}},
        file="renja-lint.toml",
    )


def test_without_a_file_the_defaults_stand(here: Path) -> None:
    assert load(start=here) == Config()


def test_the_nearest_file_upwards_counts_alone(here: Path) -> None:
    inner = here / "a" / "b"
    inner.mkdir(parents=True)
    (here / "renja-lint.toml").write_text('ignore = ["AAA"]', encoding="utf-8")
    (here / "a" / "pyproject.toml").write_text('[tool.renja-lint]\nselect = ["BBB"]', encoding="utf-8")
    (inner / "pyproject.toml").write_text("[tool.lain]\nselect = 1", encoding="utf-8")

    assert load(start=inner) == Config(select=("BBB",), file="a/pyproject.toml")
    assert load(start=here) == Config(ignore=("AAA",), file="renja-lint.toml")


def test_our_own_file_comes_before_pyproject(here: Path) -> None:
    (here / "renja-lint.toml").write_text('lang = "en"', encoding="utf-8")
    (here / "pyproject.toml").write_text('[tool.renja-lint]\nlang = "id"', encoding="utf-8")

    assert load() == Config(lang="en", file="renja-lint.toml")


def test_a_pyproject_of_other_people_may_be_broken(here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool", encoding="utf-8")

    assert load(start=here) == Config()


def test_a_named_file_counts_wherever_it_is(here: Path) -> None:
    (here / "lain.toml").write_bytes(b'\xef\xbb\xbflang = "en"\n')
    (here / "pyproject.toml").write_text('[tool.renja-lint]\nlang = "id"', encoding="utf-8")
    (here / "renja-lint.toml").write_text("salah = 1", encoding="utf-8")

    assert load("lain.toml") == Config(lang="en", file="lain.toml")
    assert load("pyproject.toml") == Config(lang="id", file="pyproject.toml")


@pytest.mark.parametrize(
    ("text", "id_", "en"),
    [
        (
            "ignor = []",
            'renja-lint.toml: kunci "ignor" tidak dikenal; mungkin maksudnya "ignore"',
            'renja-lint.toml: unknown key "ignor"; perhaps "ignore" is meant',
        ),
        ("zzz = 1", 'renja-lint.toml: kunci "zzz" tidak dikenal', 'renja-lint.toml: unknown key "zzz"'),
        (
            'select = "JML"',
            'renja-lint.toml: select harus daftar teks, misalnya ["JML", "NOM001"]',
            'renja-lint.toml: select must be a list of texts, such as ["JML", "NOM001"]',
        ),
        (
            'fail-on = "kritis"',
            "renja-lint.toml: fail-on harus salah satu dari error, warning, info, never",
            "renja-lint.toml: fail-on must be one of error, warning, info, never",
        ),
        (
            "format = []",
            "renja-lint.toml: format harus salah satu dari full, concise, json, github",
            "renja-lint.toml: format must be one of full, concise, json, github",
        ),
        (
            'plugins = "ya"',
            "renja-lint.toml: plugins harus true atau false",
            "renja-lint.toml: plugins must be true or false",
        ),
        (
            'output = ""',
            "renja-lint.toml: output harus nama berkas di antara tanda kutip",
            "renja-lint.toml: output must be a file name in quotes",
        ),
        (
            'nomenklatur = "1318"',
            f"renja-lint.toml: nomenklatur harus edisi nomenklatur, salah satu dari {', '.join(EDITIONS)}",
            f"renja-lint.toml: nomenklatur must be an edition of the nomenclature, one of {', '.join(EDITIONS)}",
        ),
        (
            "[rules]\nAAA001 = 1",
            "renja-lint.toml: rules harus bagian per aturan, misalnya [rules.jumlah-kegiatan-tidak-cocok]",
            "renja-lint.toml: rules must be a section for each rule, such as [rules.jumlah-kegiatan-tidak-cocok]",
        ),
        (
            "lang = 'id'\nselect = [,]",
            "renja-lint.toml: susunan TOML rusak di baris 2 kolom 11",
            "renja-lint.toml: broken TOML: Invalid value (at line 2, column 11)",
        ),
        (
            "select = [",
            "renja-lint.toml: susunan TOML rusak di akhir berkas",
            "renja-lint.toml: broken TOML: Invalid value (at end of document)",
        ),
    ],
)
def test_what_is_wrong_is_said_in_words(here: Path, text: str, id_: str, en: str) -> None:
    assert refused(text, here) == (id_, en)


def test_a_file_that_cannot_be_read_is_refused(here: Path) -> None:
    (here / "latin.toml").write_bytes(b"lang = '\xff'")
    (here / "pyproject.toml").write_text("tool.renja-lint = 1", encoding="utf-8")
    said = {}
    for name in ("tidak-ada.toml", ".", "latin.toml", "pyproject.toml"):
        with pytest.raises(RefusalError) as error:
            load(name)
        said[name] = error.value.text

    assert said == {
        "tidak-ada.toml": (
            "berkas konfigurasi tidak-ada.toml tidak ada",
            "no such configuration file: tidak-ada.toml",
        ),
        ".": (". tidak dapat dibaca (itu folder)", ". cannot be read (Is a directory)"),
        "latin.toml": ("latin.toml tidak disimpan sebagai UTF-8", "latin.toml is not saved as UTF-8"),
        "pyproject.toml": (
            "pyproject.toml: tool.renja-lint harus bagian dengan kunci dan nilai",
            "pyproject.toml: tool.renja-lint must be a section of keys and values",
        ),
    }


def test_options_are_given_by_code_or_name_and_only_where_they_are_set() -> None:
    given = {"satu-salah": {"batas": 5, "bagian": 1, "ketat": True, "kata-awal": "y", "kata": ["c"]}}

    assert options.check_options(given, METAS, "f") == {
        "AAA001": {"batas": 5, "bagian": 1.0, "ketat": True, "kata-awal": "y", "kata": ("c",)}
    }
    chosen: dict[str, object] = {"bentuk": "5-bab", "warna": ["biru", "merah"]}
    assert options.check_options({"AAA001": chosen}, METAS, "f") == {
        "AAA001": {"bentuk": "5-bab", "warna": ("biru", "merah")}
    }
    assert options.check_options({"AAA001": {"bentuk": ""}}, METAS, "f") == {"AAA001": {"bentuk": ""}}
    assert options.check_options({"aaa001": {"batas": 4}, "AAA002": {}}, METAS, "f") == {
        "AAA001": {"batas": 4},
        "AAA002": {},
    }


@pytest.mark.parametrize(
    ("tables", "id_", "en"),
    [
        (
            {"satu-salh": {}},
            'f: aturan "satu-salh" tidak dikenal; mungkin maksudnya "satu-salah"',
            'f: unknown rule "satu-salh"; perhaps "satu-salah" is meant',
        ),
        ({"AAA": {}}, 'f: aturan "AAA" tidak dikenal; sebut satu aturan', 'f: unknown rule "AAA"; name one rule'),
        (
            {"AAA001": {}, "satu-salah": {}},
            "f: aturan AAA001 diatur dua kali",
            "f: rule AAA001 is set up twice",
        ),
        (
            {"AAA001": {"bats": 1}},
            'f: AAA001 satu-salah: pilihan "bats" tidak dikenal; mungkin maksudnya "batas"',
            'f: AAA001 satu-salah: unknown option "bats"; perhaps "batas" is meant',
        ),
        (
            {"AAA002": {"batas": 1}},
            "f: AAA002 dua-salah: aturan ini tidak punya pilihan",
            "f: AAA002 dua-salah: this rule has no options",
        ),
        (
            {"AAA001": {"batas": "3"}},
            "f: AAA001 satu-salah: batas harus bilangan bulat, misalnya 3",
            "f: AAA001 satu-salah: batas must be a whole number, such as 3",
        ),
        (
            {"AAA001": {"batas": True}},
            "f: AAA001 satu-salah: batas harus bilangan bulat, misalnya 3",
            "f: AAA001 satu-salah: batas must be a whole number, such as 3",
        ),
        (
            {"AAA001": {"bagian": "banyak"}},
            "f: AAA001 satu-salah: bagian harus angka, misalnya 0.5",
            "f: AAA001 satu-salah: bagian must be a number, such as 0.5",
        ),
        (
            {"AAA001": {"ketat": 1}},
            "f: AAA001 satu-salah: ketat harus true atau false",
            "f: AAA001 satu-salah: ketat must be true or false",
        ),
        (
            {"AAA001": {"kata-awal": 1}},
            'f: AAA001 satu-salah: kata-awal harus teks di antara tanda kutip, misalnya "contoh"',
            'f: AAA001 satu-salah: kata-awal must be a text in quotes, such as "example"',
        ),
        (
            {"AAA001": {"bentuk": "5bab"}},
            (
                'f: AAA001 satu-salah: bentuk "5bab" tidak dikenal; mungkin maksudnya "5-bab"; '
                "pilih salah satu dari 4-bab, 5-bab"
            ),
            'f: AAA001 satu-salah: unknown bentuk "5bab"; perhaps "5-bab" is meant; choose one of 4-bab, 5-bab',
        ),
        (
            {"AAA001": {"warna": ["biru", "x"]}},
            'f: AAA001 satu-salah: warna "x" tidak dikenal; pilih salah satu dari merah, biru',
            'f: AAA001 satu-salah: unknown warna "x"; choose one of merah, biru',
        ),
        (
            {"AAA001": {"kata": ["a", 1]}},
            'f: AAA001 satu-salah: kata harus daftar teks, misalnya ["satu", "dua"]',
            'f: AAA001 satu-salah: kata must be a list of texts, such as ["one", "two"]',
        ),
    ],
)
def test_wrong_options_are_refused_in_words(tables: dict[str, dict[str, object]], id_: str, en: str) -> None:
    with pytest.raises(RefusalError) as error:
        options.check_options(tables, METAS, "f")

    assert error.value.text == (id_, en)
