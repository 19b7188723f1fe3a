"""Chapters, sub-chapters and tables: what a plan must have, how they are numbered and called."""

from __future__ import annotations
