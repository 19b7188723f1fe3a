"""Measure the linter beside its peers on the same plans in the same run: ``python -m bench``."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml
from tabulate import tabulate

from bench import plans
from renja_lint import plugins
from renja_lint.engine import Machine
from renja_lint.plan.document import Plan
from renja_lint.source.collecting import without_collecting
from renja_lint.source.yaml import read

ROUNDS = 15
SCRIPTS = Path(sys.executable).parent


class Ratio(NamedTuple):
    """One budget: what was measured against what, in seconds, and the most or least that the ratio may be."""

    name: str
    ours: float
    peer: float
    budget: str

    @property
    def row(self) -> tuple[str, str, str, str, str]:
        """Give the row that is printed."""
        return (
            self.name,
            f"{self.ours * 1000:.1f}",
            f"{self.peer * 1000:.1f}",
            f"{self.ours / self.peer:.2f}",
            self.budget,
        )


def timed(work: Callable[[], object]) -> float:
    """Give the seconds that one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def alternating(first: Callable[[], object], second: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Give the median seconds of two pieces of work, done in turns after one try of each that does not count."""
    first()
    second()
    pairs = [(timed(first), timed(second)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def run(command: Sequence[str | Path]) -> Callable[[], object]:
    """Make the work of running a command; whatever it finds in the plans is no failure."""
    words = [str(word) for word in command]
    return lambda: subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def in_process(data: bytes) -> list[Ratio]:
    """Measure reading and rules on one plan."""
    loaded = plugins.load(third_party=False)
    machine = Machine([rule() for rule in loaded.rules], trusted=loaded.trusted)
    reading = alternating(lambda: read(data), lambda: yaml.load(data, yaml.CSafeLoader), 40)
    tree = alternating(lambda: read(data), lambda: machine.lint(data, "plan.yaml"), 40)
    model, _ = alternating(lambda: _model(data), lambda: read(data), 40)
    return [
        Ratio("reading / CSafeLoader", *reading, "at most 0.6"),
        Ratio("rules / reading", tree[1] - model, tree[0], "at most 1.5"),
        Ratio("model and outline / reading", model - tree[0], tree[0], ""),
    ]


@without_collecting()
def _model(data: bytes) -> None:
    """Read a plan into its model and outline and nothing more, as the machine does before it asks the rules."""
    tree = read(data).tree
    assert tree is not None
    Plan(tree).close()


def whole_processes(paths: list[Path], folder: Path) -> list[Ratio]:
    """Measure one plan and all plans, start-up included."""
    lint, yamllint = SCRIPTS / "renja-lint", SCRIPTS / "yamllint"
    schema = folder / "schema.json"
    schema.write_bytes(subprocess.run([lint, "schema"], capture_output=True, check=True).stdout)
    ours: list[str | Path] = [lint, "--no-plugins", "--format", "concise"]
    check: list[str | Path] = [SCRIPTS / "check-jsonschema", "--schemafile", schema]
    one = alternating(run([*ours, paths[0]]), run([yamllint, paths[0]]), 11)
    many = alternating(run([*ours, *paths]), run([yamllint, *paths]), 3)
    alone, peer = alternating(run([*ours, "--jobs", "1", *paths]), run([*check, *paths]), 3)
    version = alternating(run([lint, "--version"]), run([sys.executable, "-c", "import click"]), 11)
    return [
        Ratio("one plan, cold / yamllint", *one, "at most 0.9"),
        Ratio("40 plans: yamllint / ours", many[1], many[0], "at least 15"),
        Ratio("40 plans: check-jsonschema / ours", peer, many[0], "at least 8"),
        Ratio("40 plans, no workers: yamllint / ours", many[1], alone, ""),
        Ratio("40 plans, no workers: check-jsonschema / ours", peer, alone, ""),
        Ratio("--version / import click", *version, ""),
    ]


def _as_installed(folder: Path) -> None:
    """Let every command, ours and the peers', find its modules compiled, as installers leave them.

    A checkout has none where ``PYTHONDONTWRITEBYTECODE`` is set, and compiling is not what is compared.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder)


def main() -> None:
    """Print all ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _as_installed(folder / "bytecode")
        paths = plans.write(folder, 40)
        data = paths[0].read_bytes()
        print(f"{len(paths)} plans of about {sum(p.stat().st_size for p in paths) // len(paths) // 1000} KB")
        ratios = in_process(data) + whole_processes(paths, folder)
    headers = ("what", "first, ms", "second, ms", "ratio", "budget")
    print(tabulate([r.row for r in ratios], headers, disable_numparse=True))


if __name__ == "__main__":
    main()
