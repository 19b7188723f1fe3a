"""Slips that planners make, one at a time in a clean example: each adds the finding of its own, and no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from renja_lint.engine import Machine
from renja_rules import RULES
from tests.mutations import amounts, revision, rows, words
from tests.mutations.edits import Slip

EXAMPLES = Path(__file__).parents[1] / "examples"
MACHINE = Machine([rule() for rule in RULES])
SLIPS_IN = {
    "contoh-bersih-2025.yaml": (*words.SLIPS, *rows.SLIPS, *amounts.SLIPS),
    "contoh-bersih-perubahan-2025.yaml": revision.SLIPS,
}
SLIPS = tuple(one for each in SLIPS_IN.values() for one in each)
CLEAN = {example: (EXAMPLES / example).read_text(encoding="utf-8") for example in SLIPS_IN}
FAMILIES = {rule.meta.code[:3] for rule in RULES}


@pytest.mark.parametrize(
    ("example", "one"),
    [pytest.param(example, one, id=one.name) for example, each in SLIPS_IN.items() for one in each],
)
def test_a_slip_adds_its_own_finding_and_no_other(example: str, one: Slip) -> None:
    report = MACHINE.lint(one.edit(CLEAN[example]).encode(), "renja.yaml")

    assert report.crashes == ()
    assert sorted(f"{finding.code} {finding.subject}" for finding in report.findings) == sorted(one.found)


def test_every_rule_has_a_slip_of_its_own() -> None:
    assert {rule.meta.code for rule in RULES} == {one.found[0].partition(" ")[0] for one in SLIPS}


def test_the_slips_are_of_many_kinds_in_every_family() -> None:
    by_family = Counter(one.found[0][:3] for one in SLIPS)
    by_code = Counter(code for one in SLIPS for code in {found.partition(" ")[0] for found in one.found})

    assert set(by_family) == FAMILIES
    assert min(by_family.values()) >= 3
    assert len({one.name for one in SLIPS}) == len(SLIPS) >= 80
    assert max(by_code.values()) <= 5


def test_few_slips_are_more_than_one_fault() -> None:
    assert sum(len(one.found) > 1 for one in SLIPS) <= 6
