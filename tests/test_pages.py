"""The pages for contributors say what is there: files, rooms, floors, and the words of the domain."""

from __future__ import annotations

import importlib.util
import pkgutil
import re
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Literal

import pytest
import yaml

import renja_lint
import renja_rules
from renja_lint import Machine, Rule, testing
from renja_lint.plan import glossary
from renja_rules import reading
from tests.mutations import edits

ROOT = Path(__file__).parents[1]
CONTRIBUTING, ARCHITECTURE, WORDS = "CONTRIBUTING.md", "docs/arsitektur.md", "docs/istilah.md"
PAGES = (CONTRIBUTING, ARCHITECTURE, WORDS, "CHANGELOG.md")
KINDS: tuple[Literal["valid", "invalid"], ...] = ("valid", "invalid")
EXAMPLE = "rules/renja_rules/targets/tgt900_kelompok_sasaran_umum.py"  # the rule that is born in CONTRIBUTING
FAMILIES = {code: rule.__module__.split(".")[1] for rule in renja_rules.RULES for code in [rule.meta.code[:3]]}


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def packages(of: ModuleType) -> set[str]:
    return {module.name for module in pkgutil.iter_modules(of.__path__) if module.ispkg}


def rows(text: str, head: str) -> list[tuple[str, ...]]:
    """Give the rows of the tables below a heading, up to the next."""
    section = text.partition(f"\n{head}\n")[2]
    lines = re.split(r"\n#+ ", section, maxsplit=1)[0].splitlines()
    cells = [tuple(cell.strip().strip("`") for cell in line.strip("|").split("|")) for line in lines if line[:1] == "|"]
    return cells[2:]


@pytest.mark.parametrize("name", PAGES)
def test_the_files_named_exist(name: str) -> None:
    text = re.sub(r"```.*?```", "", page(name), flags=re.DOTALL)
    named = re.findall(r"`((?:rules|renja_lint|tests|scripts|docs|examples|\.github|\.ci)/[\w./]*)`", text)
    linked = [(ROOT / name).parent / link for link in re.findall(r"\]\(([\w./]+)(?:#[\w-]+)?\)", text)]

    assert {path for path in named if not (ROOT / path).exists()} <= {EXAMPLE}
    assert [str(path) for path in linked if not path.exists()] == []


def test_every_room_is_in_the_architecture() -> None:
    text = page(ARCHITECTURE)

    assert {row[0] for row in rows(text, "## The rooms of the core")} == packages(renja_lint)
    assert {row[0] for row in rows(text, "### Readings in common")} == packages(reading)
    assert {row[0]: row[1] for row in rows(text, "### Families")} == FAMILIES
    assert set(FAMILIES.values()) | {"reading"} == packages(renja_rules)


def test_every_loose_module_is_in_the_architecture() -> None:
    loose = {module.name for module in pkgutil.iter_modules(renja_lint.__path__) if not module.ispkg}

    assert [name for name in sorted(loose - {"__main__"}) if f"`{name}`" not in page(ARCHITECTURE)] == []


def test_the_floors_are_those_of_the_contract() -> None:
    project = tomllib.loads(page("pyproject.toml"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (layers,) = [each["layers"] for each in contracts if each.get("containers") == ["renja_lint"]]

    assert "```text\n{}\n```".format("\n".join(layers)) in page(ARCHITECTURE)


def test_the_words_of_the_domain_are_those_of_the_format_and_the_code() -> None:
    rows = [line.strip("| ").split(" | ") for line in page(WORDS).splitlines() if line[:2] == "| "]
    words = [row for row in rows if row[0] != "istilah"]
    keys = {key for row in words for key in re.findall(r"`(\w+)`", row[3])}
    code = [name for row in words for name in re.findall(r"`(renja_lint\.[\w.]+)`", row[4])]

    assert len(words) >= 30
    assert {len(row) for row in words} == {5}
    assert len({row[0] for row in words}) == len(words)
    assert keys - glossary.WORDS == set()
    for name in code:
        pkgutil.resolve_name(name)
    assert all(row[3] == "–" or "`" in row[3] for row in words)


def test_the_newest_version_of_the_changelog_is_that_of_the_package() -> None:
    versions = re.findall(r"(?m)^## (\S+)", page("CHANGELOG.md"))

    assert versions[:2] == ["Unreleased", renja_lint.__version__]


def test_the_workflow_runs_what_a_developer_runs() -> None:
    (job,) = yaml.safe_load(page(".github/workflows/ci.yml"))["jobs"].values()
    oldest = tomllib.loads(page("pyproject.toml"))["project"]["requires-python"].removeprefix(">=")

    assert [step["run"] for step in job["steps"] if "run" in step] == ["bash .ci/run"]
    assert oldest in job["strategy"]["matrix"]["python"]
    assert (ROOT / ".ci" / "run").exists()


@pytest.fixture
def born(tmp_path: Path) -> tuple[type[Rule], str]:
    """Give the rule that is born in CONTRIBUTING, as its file would hold it, and the code of its slip."""
    beginning, check, slip = re.findall(r"```python\n(.*?)```", page(CONTRIBUTING), re.DOTALL)
    file = tmp_path / Path(EXAMPLE).name
    file.write_text(f"{beginning}\n{check}", encoding="utf-8")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    rule: type[Rule] = module.KelompokSasaranUmum
    return rule, slip


def test_the_rule_that_is_born_behaves(born: tuple[type[Rule], str]) -> None:
    rule, _ = born
    found = [testing.subjects(testing.run(rule, one)) for kind in KINDS for one in rule.examples(kind)]

    assert (rule.meta.code, rule.meta.name) == ("TGT900", "kelompok-sasaran-umum")
    assert found == [one.at for kind in KINDS for one in rule.examples(kind)] == [(), rule.examples("invalid")[0].at]


def test_the_slip_of_the_rule_that_is_born_adds_its_finding_and_no_other(born: tuple[type[Rule], str]) -> None:
    rule, code = born
    slip = eval(code, vars(edits))
    clean = (ROOT / "examples" / "contoh-bersih-2025.yaml").read_text(encoding="utf-8")
    others = [each for each in renja_rules.RULES if each.meta.code != rule.meta.code]
    machine = Machine([each() for each in (*others, rule)])

    assert machine.lint(clean.encode(), "renja.yaml").findings == ()
    assert [f"{f.code} {f.subject}" for f in machine.lint(slip.edit(clean).encode(), "r").findings] == [*slip.found]
