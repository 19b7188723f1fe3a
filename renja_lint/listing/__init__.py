"""The official lists for people and programs to read: what stands under a code, what words find, what changed."""

from __future__ import annotations
