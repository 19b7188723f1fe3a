"""Amounts and their sums: what adds up to what, where a plan decides its pagu, and where the money comes from."""

from __future__ import annotations
