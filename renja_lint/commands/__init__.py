"""The commands, one module each: what they are called and what they take; their work is imported when they run."""

from __future__ import annotations
