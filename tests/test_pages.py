"""The pages for contributors say what is there: files, rooms, floors, and the words of the domain."""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path

from renja_lint.plan import glossary

ROOT = Path(__file__).parents[1]
WORDS = "docs/istilah.md"


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


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
