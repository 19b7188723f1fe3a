"""The two languages that people read, and a sentence in both."""

from __future__ import annotations

from typing import Literal, NamedTuple

Lang = Literal["id", "en"]
LANGS: tuple[Lang, ...] = ("id", "en")


class Text(NamedTuple):
    """A sentence that people read, in Indonesian and English; ``{names}`` are filled from a finding's data."""

    id: str
    en: str

    @classmethod
    def same(cls, text: str) -> Text:
        """Say in both languages what is alike in them, such as a code, an amount or a quotation."""
        return cls(text, text)

    @classmethod
    def join(cls, *texts: Text, by: str = "") -> Text:
        """Put texts in a row, language by language."""
        return cls(by.join(text.id for text in texts), by.join(text.en for text in texts))

    def in_(self, lang: Lang) -> str:
        """Give the sentence in one language."""
        return self.id if lang == "id" else self.en

    def fill(self, **arguments: object) -> Text:
        """Put arguments into its places: of a ``Text`` each language gets its own words, all else is put in as it is.

        Raises:
            KeyError: a place has no argument.
        """
        return Text(*(self.in_(lang).format_map(_in_words(arguments, lang)) for lang in LANGS))


def _in_words(arguments: dict[str, object], lang: Lang) -> dict[str, object]:
    return {name: value.in_(lang) if isinstance(value, Text) else value for name, value in arguments.items()}


NOTHING = Text("", "")
