"""Chapter numbers, in Roman or in Arabic figures."""

from __future__ import annotations

from renja_lint import read_numeral, write_roman

__all__ = ["read_numeral", "write_roman"]
