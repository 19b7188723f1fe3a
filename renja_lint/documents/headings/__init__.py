"""The headings of tables: how they are told, and what they say of the table and its columns."""

from __future__ import annotations
