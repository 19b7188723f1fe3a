"""What can be set for a run: the configuration file and its keys, the options of rules, and which rules take part."""

from __future__ import annotations
