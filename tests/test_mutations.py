"""Slips that planners make, one at a time in the clean example: each adds the finding of its own, and no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from renja_lint.engine import Machine
from renja_rules import RULES
from tests.mutations import amounts, rows, words
from tests.mutations.edits import Slip

CLEAN = (Path(__file__).parents[1] / "examples" / "contoh-bersih-2025.yaml").read_text(encoding="utf-8")
MACHINE = Machine([rule() for rule in RULES])
SLIPS = (*words.SLIPS, *rows.SLIPS, *amounts.SLIPS)
FAMILIES = {rule.meta.code[:3] for rule in RULES}


@pytest.mark.parametrize("one", SLIPS, ids=lambda one: one.name)
def test_a_slip_adds_its_own_finding_and_no_other(one: Slip) -> None:
    report = MACHINE.lint(one.edit(CLEAN).encode(), "renja.yaml")

    assert report.crashes == ()
    assert sorted(f"{finding.code} {finding.subject}" for finding in report.findings) == sorted(one.found)


def test_the_slips_are_of_many_kinds_in_every_family() -> None:
    by_family = Counter(one.found[0][:3] for one in SLIPS)
    by_code = Counter(code for one in SLIPS for code in {found.partition(" ")[0] for found in one.found})

    assert set(by_family) == FAMILIES
    assert min(by_family.values()) >= 3
    assert len({one.name for one in SLIPS}) == len(SLIPS) >= 80
    assert max(by_code.values()) <= 5


def test_few_slips_are_more_than_one_fault() -> None:
    assert sum(len(one.found) > 1 for one in SLIPS) <= 6
