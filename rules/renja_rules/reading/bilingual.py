"""Sentences for both languages at once: words that are the same in both, and lists of such sentences."""

from __future__ import annotations

from collections.abc import Iterable

from renja_lint import Text


def same_in_both(words: str) -> Text:
    """Use the same words in both languages: names, amounts, what the document has."""
    return Text(id=words, en=words)


def enumerate_texts(texts: Iterable[Text]) -> Text:
    """Enumerate: "a", "a dan b", "a, b dan c"; there is at least one."""
    *most, last = texts
    if not most:
        return last
    return Text(
        id=f"{', '.join(text.id for text in most)} dan {last.id}",
        en=f"{', '.join(text.en for text in most)} and {last.en}",
    )
