"""Why a written sum is not the sum of its parts: lost rows, rows not updated, typing errors in the digits."""

from __future__ import annotations
