"""What running text says: years, numbers in words, counts, and of whom a sentence speaks."""

from __future__ import annotations
