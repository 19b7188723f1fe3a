"""The hierarchy and its official names and codes."""

from __future__ import annotations
