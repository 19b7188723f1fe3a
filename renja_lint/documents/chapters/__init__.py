"""The chapters of a document, with the legal bases and the sign-off that stand in them."""

from __future__ import annotations
