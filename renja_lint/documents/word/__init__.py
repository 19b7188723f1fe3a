"""Word documents: their XML as paragraphs and tables."""

from __future__ import annotations
