"""The generated pages: fresh, complete, and true since their examples are run."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import make_docs  # type: ignore[import-not-found]  # noqa: E402  a script, not a package


def test_the_pages_are_fresh() -> None:
    pages = make_docs.written()
    there = {path.relative_to(ROOT) for path in (ROOT / make_docs.PAGES).glob("*.md")} | {make_docs.INDEX}

    assert there == set(pages)
    assert {str(path) for path, text in pages.items() if (ROOT / path).read_text(encoding="utf-8") != text} == set()
