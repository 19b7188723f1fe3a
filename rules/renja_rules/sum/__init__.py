"""Amounts and their sums."""

from __future__ import annotations
