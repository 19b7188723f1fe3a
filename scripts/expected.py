"""Write anew what the linter says of the examples, for review: ``python scripts/expected.py``."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.test_examples import EXAMPLES, expected_file, said_of  # noqa: E402

for example in EXAMPLES:
    expected_file(example).write_text(said_of(example), encoding="utf-8")
    print(expected_file(example).relative_to(ROOT))
