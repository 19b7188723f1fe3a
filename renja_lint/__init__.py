"""Linter for Renja, the yearly work plans of Indonesian regional agencies."""

from __future__ import annotations

__version__ = "0.1.0"
