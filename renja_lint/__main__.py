"""``python -m renja_lint`` is ``renja-lint``."""

from __future__ import annotations

import sys

from renja_lint.cli import process

sys.exit(process())
