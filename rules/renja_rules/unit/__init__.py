"""Units and indicators."""

from __future__ import annotations
