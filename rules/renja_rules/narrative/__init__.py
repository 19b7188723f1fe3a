"""The running text against the tables."""

from __future__ import annotations
