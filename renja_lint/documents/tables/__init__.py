"""The tables of a plan among those of a document, taken row by row."""

from __future__ import annotations
