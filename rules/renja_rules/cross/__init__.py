"""The tables against each other."""

from __future__ import annotations
