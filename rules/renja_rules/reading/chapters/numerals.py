"""Chapter numbers, in Roman or in Arabic figures."""

from __future__ import annotations

from renja_lint import number, roman

__all__ = ["number", "roman"]
