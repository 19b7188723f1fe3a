"""A run over files: each is checked by itself, several at a time, and together they come to a report and exit code."""

from __future__ import annotations
