"""``python -m renja_lint`` is ``renja-lint``."""

from __future__ import annotations

import sys

from renja_lint.cli import main

sys.exit(main())
