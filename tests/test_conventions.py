"""What every rule keeps to, without being listed here."""

from __future__ import annotations

import ast
import gc
import importlib
import pkgutil
import re
import statistics
import string
from pathlib import Path

import pytest

import renja_lint
import renja_rules
from renja_lint import bca, testing
from renja_lint.finding import LANGS, Finding, Severity, Text
from renja_lint.patterns import regex
from renja_lint.rule import Example, Meta, Rule

ROOT = Path(__file__).parents[1]
PACK = Path(renja_rules.__file__).parent
RULE_FILES = sorted(path for path in PACK.rglob("*.py") if re.match(r"[a-z]{3}\d{3}_", path.name))
RULES = renja_rules.RULES
IDS = [rule.meta.code for rule in RULES]
METAS = {rule.meta.code: rule.meta for rule in RULES} | bca.METAS
FAMILIES = {
    "STR": "structure",
    "NOM": "nomenclature",
    "KOD": "code",
    "SAT": "unit",
    "TGT": "targets",
    "THN": "year",
    "JML": "sum",
    "XTB": "cross",
    "NRS": "narrative",
    "EVL": "evaluation",
    "HKM": "law",
    "IDN": "identity",
    "TKS": "text",
}

# The arguments of messages: programs read them, so their names are few and mean one thing each.
VOCABULARY = {
    "akhir": "the later year of a period",
    "anjuran": "what to do, as a sentence",
    "awal": "the earlier year of a period",
    "bagian": "the part of the program that failed",
    "banyak": "how many places a fault has",
    "baris": "what people call a row",
    "baris_benar": "the fixed line of a file",
    "contoh": "how a line looks",
    "edisi": "editions of the nomenclature",
    "galat": "the kind of failure",
    "indikator": "an indicator's text",
    "induk": "the parent of a row",
    "jumlah": "the sum that the parts have, in rupiah",
    "kata": "a word of the text",
    "kode": "a code of the nomenclature, or of a rule",
    "kolom": "a column of a table",
    "kunci": "a key of a file",
    "nama": "what people call a row: code and name",
    "pembanding": "what a value is compared with",
    "saran": "what may be meant, as the end of a sentence",
    "satuan": "a unit",
    "sebab": "why it is a fault, as the end of a sentence",
    "seharusnya": "what is right",
    "selisih": "written minus expected, in rupiah",
    "sisa": "what is left of a cell beside its number",
    "tahun": "a year",
    "target": "a target as printed",
    "terbaca": "the number that was read of a cell",
    "tertulis": "what the document says",
    "tingkat": "a level of the nomenclature",
    "uraian": "what is wrong, as a sentence",
}
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.meta.code}-{kind}-{number}")
    for rule in RULES
    for kind in ("valid", "invalid")
    for number, example in enumerate(rule.examples(kind))
]


def arguments(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def texts(meta: Meta) -> dict[str, Text]:
    named = {"title": meta.title, "message": meta.message, "remedy": meta.remedy}
    return named if meta.through is None else {**named, "through": meta.through}


def calls_in_functions(path: Path) -> list[ast.Call]:
    """Give the calls that stand in functions of a file."""
    functions = (n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.FunctionDef))
    return [call for function in functions for call in ast.walk(function) if isinstance(call, ast.Call)]


def has_words(call: ast.Call) -> bool:
    return any(
        isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and " " in str(node.value))
        for node in ast.walk(call)
    )


@pytest.mark.parametrize("path", sorted(PACK.rglob("*.py")), ids=lambda path: path.stem)
def test_no_sentence_is_built_in_a_function(path: Path) -> None:
    built = [call.lineno for call in calls_in_functions(path) if ast.unparse(call.func) == "Text" and has_words(call)]

    assert built == []


def keys_of(node: ast.expr) -> set[str | None]:
    """Give the keys that an argument may be; None among them where it is worked out."""
    if isinstance(node, ast.IfExp):
        return keys_of(node.body) | keys_of(node.orelse)
    return {str(node.value) if isinstance(node, ast.Constant) else None}


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_a_rule_says_the_texts_that_it_declares(path: Path) -> None:
    declared = set(next(each.meta.texts for each in RULES if each.__module__.endswith(path.stem)))
    said: set[str | None] = set()
    for call in calls_in_functions(path):
        if ast.unparse(call.func) == "self.text":
            said |= keys_of(call.args[0])
        said |= {key for word in call.keywords if word.arg == "say" for key in keys_of(word.value)}

    assert said - {None, ""} <= declared
    assert declared <= said or None in said


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_examples_behave(rule: type[Rule], example: Example) -> None:
    found = testing.run(rule, example)

    assert testing.subjects(f for f in found if f.code == rule.meta.code) == example.at
    assert [f.code for f in found if f.code != rule.meta.code] == []


def folded(text: str) -> str:
    return " ".join(re.sub(r"\W+", " ", text).casefold().split())


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_rule_has_examples_of_both_kinds(rule: type[Rule]) -> None:
    assert rule.valid
    assert rule.invalid
    assert all(not example.at for example in rule.examples("valid"))
    assert all(example.at for example in rule.examples("invalid"))


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_docstring_says_what_why_and_how(rule: type[Rule]) -> None:
    summary, *rest = (rule.__doc__ or "").strip().split("\n\n")

    assert summary.endswith(".")
    assert "\n" not in summary
    assert rest, "summary and consequence; the remedy is said by the metadata"
    assert folded(rest[-1]) != folded(rule.meta.remedy.id), "the remedy is said twice"


@pytest.mark.parametrize("meta", METAS.values(), ids=METAS.keys())
def test_the_metadata_are_well_formed(meta: Meta) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", meta.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", meta.name)
    assert not meta.name.startswith(("harus-", "jangan-", "cek-"))
    assert re.fullmatch(r"\d+\.\d+\.\d+", meta.since)
    assert set(meta.yields_to) <= METAS.keys() - {meta.code}
    assert [option.name for option in meta.options if not option.description.id or not option.description.en] == []
    assert all(text.in_(lang).strip() for text in texts(meta).values() for lang in LANGS)


@pytest.mark.parametrize("meta", METAS.values(), ids=METAS.keys())
def test_both_languages_use_the_same_arguments_of_the_vocabulary(meta: Meta) -> None:
    for text in texts(meta).values():
        assert arguments(text.id) == arguments(text.en)
        assert arguments(text.id) <= VOCABULARY.keys()
    assert [key for key, text in meta.texts.items() if not arguments(text.en) <= arguments(text.id)] == []


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_an_error_cites_its_norm(rule: type[Rule]) -> None:
    assert rule.meta.severity is not Severity.ERROR or rule.meta.norms


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_findings_carry_what_their_texts_use(rule: type[Rule]) -> None:
    found: list[Finding] = [
        f for example in rule.examples("invalid") for f in testing.run(rule, example) if f.code == rule.meta.code
    ]

    for finding in found:
        assert arguments(finding.message.id) | arguments(finding.remedy.id) <= finding.data.keys()
        assert finding.data.keys() <= VOCABULARY.keys()


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_file_is_named_for_its_rule(rule: type[Rule]) -> None:
    meta = rule.meta
    stem = f"{meta.code.lower()}_{meta.name.replace('-', '_')}"

    assert rule.__module__ == f"renja_rules.{FAMILIES[meta.code[:3]]}.{stem}"
    assert rule.__name__ == "".join(word.capitalize() for word in meta.name.split("-"))


def test_every_rule_file_is_in_the_pack() -> None:
    assert [path.stem[:6].upper() for path in RULE_FILES] == sorted(
        IDS, key=lambda code: next(str(p) for p in RULE_FILES if p.stem.startswith(code.lower()))
    )
    assert sorted(IDS) == IDS


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_a_rule_imports_no_other_rule(path: Path) -> None:
    imported = [
        node.module
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("renja_rules")
    ]

    own = f"renja_rules.{path.parent.name}._"
    assert [module for module in imported if not module.startswith(("renja_rules.reading.", own))] == []


def test_codes_and_names_are_unique() -> None:
    names = [meta.name for meta in METAS.values()]

    assert len(set(names)) == len(names)
    assert len(METAS) == len(RULES) + len(bca.METAS)


def sources() -> list[Path]:
    return [path for folder in ("renja_lint", "rules") for path in sorted((ROOT / folder).rglob("*.py"))]


def test_modules_and_functions_stay_small() -> None:
    modules = {path: path.read_text(encoding="utf-8").count("\n") for path in sources()}
    functions = {
        f"{path.name}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    }

    assert {str(path): lines for path, lines in modules.items() if lines > 300} == {}
    assert {name: lines for name, lines in functions.items() if lines > 40} == {}
    assert statistics.median(functions.values()) <= 10


def test_every_pattern_compiles() -> None:
    for package in (renja_lint, renja_rules):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    kind = type(regex(""))
    patterns = [thing for thing in gc.get_objects() if isinstance(thing, kind)]

    assert len(patterns) > 250
    assert [pattern.pattern for pattern in patterns if is_broken(pattern)] == []


def is_broken(pattern: re.Pattern[str]) -> bool:
    try:
        pattern.groups  # noqa: B018  asked for, it is compiled
    except re.error:
        return True
    return False
