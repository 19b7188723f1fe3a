"""The parts of a document put together as a plan, with what it says of itself, or refused as none."""

from __future__ import annotations
