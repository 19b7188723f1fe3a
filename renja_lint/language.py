"""The two languages that people read, and a sentence in both."""

from __future__ import annotations

from typing import Literal, NamedTuple

Lang = Literal["id", "en"]
LANGS: tuple[Lang, ...] = ("id", "en")


class Text(NamedTuple):
    """A sentence that people read, in Indonesian and English; ``{names}`` are filled from a finding's data."""

    id: str
    en: str

    def in_(self, lang: Lang) -> str:
        """Give the sentence in one language."""
        return self.id if lang == "id" else self.en
