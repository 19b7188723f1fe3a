"""Benchmarks beside the peers: python -m bench."""

from __future__ import annotations
