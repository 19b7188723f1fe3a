"""From bytes to a located tree of text."""

from __future__ import annotations
