"""Signs that look like others, or like nothing, and come into a file from Word and from web pages."""

from __future__ import annotations

# Blanks that are no space to YAML, and signs without width.
WIDE_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
NO_WIDTH = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
UNSEEN = WIDE_BLANKS + NO_WIDTH
COLONS = "\uff1a\ufe55\ufe13\u02d0\ua789\u2236"
QUOTES = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb\u2033"
_PLAIN = str.maketrans(dict.fromkeys(WIDE_BLANKS, " ") | dict.fromkeys(NO_WIDTH, ""))


def has_unseen(text: str) -> bool:
    """Tell whether a text holds a sign that cannot be seen, or not be told from a space."""
    return not text.isascii() and any(sign in UNSEEN for sign in text)


def plain(text: str) -> str:
    """Give a text with spaces for unusual blanks and without signs that have no width."""
    return text.translate(_PLAIN)


def strip_quotes(text: str) -> str:
    """Give a text without the typographic quotes around it; empty where there are none, or nothing in them."""
    stripped = text.strip()
    return "".join(sign for sign in stripped if sign not in QUOTES).strip() if stripped[:1] in [*QUOTES] else ""
