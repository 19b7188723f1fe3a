"""Names, dates and the sign-off."""

from __future__ import annotations
