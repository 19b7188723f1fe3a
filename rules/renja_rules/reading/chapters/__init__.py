"""Chapters, sub-chapters and their texts as they are printed, against the layout that the plan follows."""

from __future__ import annotations
