"""The hook as pre-commit runs it: installed from a repository, on the files of another."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGED = ("renja_lint", "rules", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
CONFIG = """\
repos:
  - repo: {hooks}
    rev: v1
    hooks:
      - id: renja-lint
"""


def git(folder: Path, *words: str) -> None:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a repository of what is here, as it would be tagged."""
    folder = tmp_path_factory.mktemp("hooks")
    for name in PACKAGED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    git(folder, "init")
    git(folder, "add", "-A")
    git(folder, "commit", "-m", "all")
    git(folder, "tag", "v1")
    return folder


def test_the_hook_stops_a_commit_with_faults_and_lets_a_clean_one_pass(hooks: Path, tmp_path: Path) -> None:
    plans = tmp_path / "plans"
    (plans / "renja").mkdir(parents=True)
    git(plans, "init")
    (plans / ".pre-commit-config.yaml").write_text(CONFIG.format(hooks=hooks), encoding="utf-8")
    (plans / "catatan.yaml").write_text("bukan: rencana\n", encoding="utf-8")
    shutil.copy(ROOT / "examples" / "contoh-bersih-2025.yaml", plans / "renja" / "bersih.yaml")
    git(plans, "add", "-A")

    clean = run_hook(plans, tmp_path)
    (plans / "Renja 2025").mkdir()
    for name in ("renja-mangkutana.yaml", "RENJA-besar.YAML", "Renja 2025/biro renja.yml"):
        shutil.copy(ROOT / "examples" / "mangkutana-2024.yaml", plans / name)
    git(plans, "add", "-A")
    faulty = run_hook(plans, tmp_path)

    assert "Passed" in clean.stdout
    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert faulty.returncode == 1, faulty.stdout + faulty.stderr
    for name in ("renja-mangkutana.yaml", "RENJA-besar.YAML", "Renja 2025/biro renja.yml"):
        assert f"\n{name}:" in faulty.stdout
    assert "JML001" in faulty.stdout
    assert "catatan.yaml" not in faulty.stdout


def run_hook(plans: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "cache"), "PRE_COMMIT_COLOR": "never"}
    words = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--verbose"]
    return subprocess.run(words, cwd=plans, env=environment, capture_output=True, text=True, check=False)
