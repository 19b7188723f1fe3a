"""Packs of rules and readers, which come in through one door: ours and those of third parties alike."""

from __future__ import annotations

from renja_lint.plugins.hooks import hookimpl
from renja_lint.plugins.loading import Loaded, Pack, PluginError, load, load_or_refuse

__all__ = ["Loaded", "Pack", "PluginError", "hookimpl", "load", "load_or_refuse"]
