"""The programs, kegiatan and sub kegiatan of a plan: which rows of its tables are the same one."""

from __future__ import annotations
