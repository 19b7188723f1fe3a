"""The examples of rules: written out as whole plans, and checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from renja_lint.engine.machine import Machine
from renja_lint.engine.report import FileReport
from renja_lint.finding import Finding
from renja_lint.rule import Example, Rule

HEAD = {
    "renja": "1",
    "jenis": "induk",
    "tahun": "2025",
    "perangkat_daerah": "Kecamatan Contoh",
    "daerah": "Kabupaten Contoh",
}


def plan_text(example: Example, head: Mapping[str, str] = HEAD) -> str:
    """Write an example out as a whole plan: what its head leaves out is filled in."""
    body = example.text
    present = {line.partition(":")[0] for line in body.splitlines()}
    return "".join(f"{key}: {value}\n" for key, value in head.items() if key not in present) + body + "\n"


def lint_text(
    text: str, rules: Sequence[type[Rule]], options: Mapping[str, Mapping[str, object]] | None = None
) -> FileReport:
    """Check a plan's YAML with some rules; ``options`` are by code."""
    made = [rule((options or {}).get(rule.meta.code)) for rule in rules]
    return Machine(made).lint(text.encode(), "contoh.yaml")


def run(rule: type[Rule], example: Example) -> tuple[Finding, ...]:
    """Give what a rule alone finds in an example, and what the core cannot read in it."""
    return lint_text(plan_text(example), [rule]).findings
