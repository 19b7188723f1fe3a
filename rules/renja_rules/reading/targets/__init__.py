"""Indicators, targets and their units: what is measured, in which unit, and whether two say the same."""

from __future__ import annotations
