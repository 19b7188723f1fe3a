"""Workbooks: their sheets as paragraphs and tables."""

from __future__ import annotations
