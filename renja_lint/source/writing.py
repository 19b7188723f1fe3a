"""Writing YAML as people would: block style, keys in the order given, quotes only where a reader needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeGuard

from renja_lint.patterns import regex


@dataclass(frozen=True, slots=True)
class Blank:
    """A value that is not there yet; ``note``, on one line, is written behind its key for whoever fills it in."""

    note: str


Tree: TypeAlias = "str | Blank | Sequence[Tree] | Mapping[str, Tree] | None"

_LONGEST_KEY = 1000  # characters; YAML takes a key of up to 1024 without a question mark before it
_ESCAPED = regex(r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_MARKS = regex(r"""[-?:,\[\]{}#&*!|>'"%@` ]|\.{3}|.*(?:: | #|[: ]\Z)""")  # what would not be read as a plain text
_NUMBER = regex(r"-?[1-9][0-9]{0,14}|0")  # is read and printed back as it stands by everyone
_TYPED = regex(  # what some YAML reader takes for a number, a date, a truth value or nothing
    r"""~|=|<<|null|y|n|yes|no|on|off|true|false
    |\.(?:inf|nan)
    |[+.]?[0-9][0-9_,:]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?
    |\+?0[xob][0-9a-f_]+
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[t\ ].*)?""",
    re.IGNORECASE | re.VERBOSE,
)
_NAMED_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}
_TO_ESCAPE = regex(rf'["\\\n]|{_ESCAPED.pattern}')


def write(tree: Mapping[str, Tree]) -> str:
    """Give the YAML text of a plan, with an empty line before each table or list at the top.

    ``renja_lint.source.yaml.read`` gives back the same texts, whatever they hold; None and ``Blank`` are written as
    nothing and read as an empty text. Other YAML readers take every text as a text too, but whole numbers as numbers.
    """
    lines: list[str] = []
    for key, value in tree.items():
        if _holds_more(value) and lines and lines[-1]:
            lines.append("")
        lines += _entry(key, value, 0)
    return "\n".join([*lines, ""]) if lines else "{}\n"


def _block(tree: Sequence[Tree] | Mapping[str, Tree], depth: int) -> Iterator[str]:
    """Give the lines of what a mapping or sequence holds, so many spaces from the edge."""
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            yield from _entry(key, value, depth)
        return
    for item in tree:
        if _holds_more(item):
            first, *others = _block(item, depth + 2)
            yield f"{' ' * depth}- {first[depth + 2 :]}"
            yield from others
        else:
            yield from _after(f"{' ' * depth}-", item, depth)


def _holds_more(tree: Tree) -> TypeGuard[Sequence[Tree] | Mapping[str, Tree]]:
    return bool(tree) and isinstance(tree, Mapping | Sequence) and not isinstance(tree, str)


def _entry(key: str, value: Tree, depth: int) -> Iterator[str]:
    """Give the lines of a key and its value."""
    edge, written = " " * depth, _on_one_line(key)
    if len(written) > _LONGEST_KEY:
        yield f"{edge}? {written}"
        written = ""
    yield from _after(f"{edge}{written}:", value, depth)


def _after(opening: str, value: Tree, depth: int) -> Iterator[str]:
    """Give the lines of a value behind ``kunci:`` or a hyphen that stands so many spaces from the edge."""
    if value is None:
        yield opening
    elif isinstance(value, Blank):
        yield f"{opening} # {value.note}"
    elif not isinstance(value, str):
        yield opening if value else f"{opening} {'{}' if isinstance(value, Mapping) else '[]'}"
        yield from _block(value, depth + 2)
    elif "\n" in value and value.strip("\n") and not _ESCAPED.search(value.replace("\t", " ")):
        yield from _paragraphs(opening, value, depth + 2)
    else:
        yield f"{opening} {_on_one_line(value)}"


def _paragraphs(opening: str, text: str, depth: int) -> Iterator[str]:
    """Give the lines of a text behind ``|``, which says too how it ends and, before a blank, where it begins."""
    begins = "2" if text.lstrip("\n").startswith((" ", "\t")) else ""
    body = text.removesuffix("\n")
    ends = "-" if body == text else "+" if body.endswith("\n") else ""
    yield f"{opening} |{begins}{ends}"
    for line in body.split("\n"):
        yield f"{' ' * depth}{line}" if line else ""


def _on_one_line(text: str) -> str:
    """Give a text without line breaks, in the quotes that disturb it least."""
    if _ESCAPED.search(text) or "\n" in text:
        return f'"{_TO_ESCAPE.sub(_escape, text)}"'
    if _NUMBER.fullmatch(text) or (text and not _MARKS.match(text) and not _TYPED.fullmatch(text)):
        return text
    if '"' in text or "\\" in text:
        return "'{}'".format(text.replace("'", "''"))
    return f'"{text}"'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return _NAMED_ESCAPES.get(character) or f"\\U{ord(character):08X}"
