"""Years in headings, titles and periods."""

from __future__ import annotations
