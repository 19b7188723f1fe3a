"""Write the pages of the rules anew: ``python scripts/make_docs.py``."""

from __future__ import annotations

import sys
from pathlib import Path

from renja_lint import bca, docs
from renja_rules import FAMILIES, RULES

ROOT = Path(__file__).parents[1]
INDEX = Path("rules") / "README.md"
PAGES = Path("docs") / "aturan"


def written() -> dict[Path, str]:
    """Give every generated page by its path from the root."""
    metas = {rule.meta.code: rule.meta for rule in RULES} | bca.METAS
    pages = {PAGES / f"{rule.meta.code}.md": docs.page(rule, metas) for rule in RULES}
    return {INDEX: docs.index(RULES, FAMILIES, f"../{PAGES.as_posix()}"), **pages}


def main() -> int:
    """Write what has changed, and remove the pages of rules that are gone."""
    pages = written()
    for path, text in pages.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8")
    for old in (ROOT / PAGES).glob("*.md"):
        if old.relative_to(ROOT) not in pages:
            old.unlink()
    print(f"{len(pages)} pages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
