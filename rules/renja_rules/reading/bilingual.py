"""Sentences put in a row in both languages at once."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint import Text


def enumerate_texts(texts: Iterable[Text]) -> Text:
    """Enumerate: "a", "a dan b", "a, b dan c"; there is at least one."""
    *most, last = texts
    if not most:
        return last
    return Text(
        id=f"{', '.join(text.id for text in most)} dan {last.id}",
        en=f"{', '.join(text.en for text in most)} and {last.en}",
    )
