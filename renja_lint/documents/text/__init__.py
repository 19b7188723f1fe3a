"""Plain text: its lines as paragraphs and tables."""

from __future__ import annotations
