"""The rows of a table against the official lists: which codes can be trusted, and whose task a kegiatan is."""

from __future__ import annotations
