"""Cleanliness of what is written."""

from __future__ import annotations
