"""The evaluation tables and what the text says of them."""

from __future__ import annotations
