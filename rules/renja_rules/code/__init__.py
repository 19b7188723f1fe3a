"""How codes are written."""

from __future__ import annotations
