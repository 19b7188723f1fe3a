"""What the README shows is what is there."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from renja_lint import bca
from renja_lint.cli import main
from renja_rules import RULES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_finding_shown_is_the_one_that_is_printed() -> None:
    words = [sys.executable, "-m", "renja_lint", "--no-plugins", "--no-config"]
    ran = subprocess.run(
        [*words, "examples/mangkutana-2024.yaml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    shown = re.search(r"```text\n(.*?)```", README, re.DOTALL)
    assert shown

    assert shown[1].strip() in ran.stdout
    assert "Rp20.500.000" in shown[1]


def test_the_configuration_shown_is_one() -> None:
    shown = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert shown
    settings = tomllib.loads(shown[1])
    names = {rule.meta.name: rule.meta for rule in RULES}

    assert set(settings["ignore"]) <= {meta.code for meta in names.values()} | set(bca.METAS)
    assert [
        (name, set(options) <= {o.name for o in names[name].options}) for name, options in settings["rules"].items()
    ] == [("satuan-tidak-baku", True)]


def test_the_list_shown_is_the_one_that_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("RENJA_LINT_LANG", raising=False)
    shown = re.search(r"```console\n\$ renja-lint (nomenclature .*)\n((?:.*\n)*?)```", README)
    assert shown

    assert (main(shlex.split(shown[1])), capsys.readouterr().out) == (0, shown[2])
    assert "Fasilitasi Kunjungan Tamu" in shown[2]


def test_the_files_named_exist() -> None:
    named = re.findall(r"`((?:rules|renja_lint|examples|docs)/[\w./]+)`", README)

    assert [name for name in named if not (ROOT / name).exists()] == []
    assert len(named) >= 2
