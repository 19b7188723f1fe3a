"""Regular expressions that are compiled when they are first used: a run uses a quarter of them."""

from __future__ import annotations

import re
from typing import cast


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """Give what serves as the compiled pattern of a text; it raises ``re.error`` when it is used, not before."""
    return cast("re.Pattern[str]", _Uncompiled(text, flags))


class _Uncompiled:
    """Stands for a pattern, and takes over each of its methods as it is asked for."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        value: object = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, value)
        return value
