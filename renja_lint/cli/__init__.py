"""The command line: where it starts, and a module for each command, whose work is imported when it runs."""

from __future__ import annotations

from renja_lint.cli.entry import main, process

__all__ = ["main", "process"]
