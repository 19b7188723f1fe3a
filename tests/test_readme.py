"""What the READMEs show is what is there: findings, lists, settings, files, a rule of somebody's own."""

from __future__ import annotations

import importlib
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from renja_lint import Rule, bca, testing
from renja_lint.cli import main
from renja_rules import RULES
from tests.packs import install

ROOT = Path(__file__).parents[1]
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.en.md")}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

pytestmark = pytest.mark.parametrize("readme", TEXTS)


def blocks(readme: str, language: str) -> list[str]:
    """Give the blocks of a README in a language, in order."""
    return re.findall(rf"(?m)^```{language}\n((?:.*\n)*?)```$", TEXTS[readme])


def command(readme: str, beginning: str) -> tuple[list[str], str]:
    """Give the words of the one command that begins so and is shown with its output, and this output."""
    found = [re.fullmatch(rf"\$ renja-lint ({beginning}.*)\n((?:.*\n)+)", block) for block in blocks(readme, "console")]
    (shown,) = [match for match in found if match and not match[2].startswith("$ ")]
    return shlex.split(shown[1]), shown[2]


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("RENJA_LINT_LANG", raising=False)


def test_each_leads_to_the_other(readme: str) -> None:
    (other,) = TEXTS.keys() - {readme}

    assert f"]({other})" in TEXTS[readme].splitlines()[2]


def test_the_finding_shown_is_the_one_that_is_printed(readme: str) -> None:
    shown = re.search(r"\$ pip install \. && renja-lint (.*)\n", TEXTS[readme])
    assert shown
    words = [sys.executable, "-m", "renja_lint", "--no-plugins", "--no-config", *shlex.split(shown[1])]
    ran = subprocess.run(words, capture_output=True, text=True, check=False, encoding="utf-8")
    (finding,) = blocks(readme, "text")

    assert finding.strip() in ran.stdout
    assert "Rp20.500.000" in finding


def test_the_configuration_shown_is_one(readme: str) -> None:
    settings = tomllib.loads(blocks(readme, "toml")[0])
    names = {rule.meta.name: rule.meta for rule in RULES}

    assert set(settings["ignore"]) <= {meta.code for meta in names.values()} | set(bca.METAS)
    assert [
        (name, set(options) <= {o.name for o in names[name].options}) for name, options in settings["rules"].items()
    ] == [("satuan-tidak-baku", True)]


def test_the_list_shown_is_the_one_that_is_printed(readme: str, capsys: pytest.CaptureFixture[str]) -> None:
    words, shown = command(readme, "nomenclature")

    assert (main(words), capsys.readouterr().out) == (0, shown)
    assert "Fasilitasi Kunjungan Tamu" in shown


def test_the_files_named_exist(readme: str) -> None:
    named = re.findall(r"`((?:rules|renja_lint|examples|docs|\.ci)/[\w./]*)`", TEXTS[readme])
    linked = re.findall(r"\]\(([\w./]+)\)", TEXTS[readme])

    assert [name for name in [*named, *linked] if not (ROOT / name).exists()] == []
    assert len(named) >= 2
    assert len(linked) >= 4


def test_it_says_which_python_and_extras_there_are(readme: str) -> None:
    extras = set(re.findall(r'pip install (?:-e )?"\.\[(\w+)\]"', TEXTS[readme]))

    assert f"Python {PROJECT['requires-python'].removeprefix('>=')} " in TEXTS[readme]
    assert "$ pip install .\n" in TEXTS[readme]
    assert extras == PROJECT["optional-dependencies"].keys() == {"office", "test", "bench"}


def test_the_versions_to_install_are_commits_of_the_repository(readme: str) -> None:
    shown = re.findall(r"(?:rev: |renja-lint@)(\w+)", TEXTS[readme])
    assert [len(version) for version in shown] == [40, 40]
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout of the repository")
    shallow = ["git", "rev-parse", "--is-shallow-repository"]
    if subprocess.run(shallow, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip() == "true":
        pytest.skip("a checkout without the history")
    for version in shown:
        subprocess.run(["git", "cat-file", "-e", f"{version}^{{commit}}"], cwd=ROOT, check=True)


@pytest.fixture
def own(readme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Install the pack that a README shows, and give its module's name."""
    project = tomllib.loads(blocks(readme, "toml")[1])["project"]
    entries = project["entry-points"]["renja_lint"]
    (module,) = entries.values()
    (text,) = blocks(readme, "python")
    install(tmp_path, project["name"], entries)
    (tmp_path / f"{module}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, module, raising=False)
    return str(module)


@pytest.mark.usefixtures("own")
def test_the_rule_of_ones_own_finds_what_is_shown(readme: str, capsys: pytest.CaptureFixture[str]) -> None:
    words, shown = command(readme, "examples/")

    assert (main([*words, "--no-config"]), capsys.readouterr().out) == (0, shown)
    assert "LOK001" in shown
    assert main(["rule", "LOK001"]) == 0


def test_the_rule_of_ones_own_stands_alone_and_behaves(readme: str, own: str) -> None:
    module = importlib.import_module(own)
    rule: type[Rule] = module.renja_lint_rules()[0]
    (text,) = blocks(readme, "python")
    examples = [*rule.examples("valid"), *rule.examples("invalid")]

    assert re.findall(r"(?m)^(?:from|import) (renja\w*(?:\.\w+)*)", text) == ["renja_lint"]
    assert [testing.subjects(testing.run(rule, example)) for example in examples] == [one.at for one in examples]
    assert [option.name for option in rule.meta.options] == re.findall(r"`(paling_\w+)`", TEXTS[readme])
    assert {*blocks("README.md", "python")} == {text}
