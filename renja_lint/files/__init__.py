"""Files and folders: finding and reading what is checked, writing so that nothing is left half written."""

from __future__ import annotations
