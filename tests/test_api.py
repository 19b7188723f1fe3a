"""What the package offers to others."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import pytest

import renja_lint
from renja_lint import engine, finding, plugins, rule


def test_everything_offered_is_there() -> None:
    assert [name for name in renja_lint.__all__ if getattr(renja_lint, name, None) is None] == []
    assert renja_lint.Finding is finding.Finding
    assert renja_lint.Machine is engine.Machine
    assert renja_lint.Rule is rule.Rule
    assert renja_lint.hookimpl is plugins.hookimpl


def test_what_is_not_offered_is_an_error() -> None:
    with pytest.raises(AttributeError, match="module 'renja_lint' has no attribute 'Renja'"):
        getattr(renja_lint, "Renja")  # noqa: B009  a type checker would say it first


def test_to_import_the_package_costs_nothing() -> None:
    code = (
        "import renja_lint, sys; print([m for m in sys.modules if m.startswith(('renja_lint.', 'pydantic', 'click'))])"
    )

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_plan_is_checked_with_all_installed_rules() -> None:
    head = b"renja: 1\njenis: induk\ntahun: 2025\nperangkat_daerah: Kecamatan Contoh\n"
    rows = b"rencana:\n  baris:\n    - {kode: 7.01.01.2.07, pagu: 3}\n    - {kode: 7.01.01.2.07.0005, pagu: 1}\n"

    report = renja_lint.lint(head + rows, "renja.yaml")

    assert ("JML001", "rencana/7.01.01.2.07#pagu", "renja.yaml") in {
        (f.code, f.subject, f.file) for f in report.findings
    }


def test_what_is_offered_has_one_home_and_no_module_is_in_its_way() -> None:
    homes = [name for names in renja_lint._HOMES.values() for name in names]
    modules = {module.name for module in pkgutil.iter_modules(renja_lint.__path__)}

    assert sorted([*homes, "__version__", "lint"]) == sorted(renja_lint.__all__)
    assert set(renja_lint.__all__) & modules == set()
