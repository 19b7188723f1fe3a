"""Unquoted commas in braces: ``{target: 87,74}`` is read by YAML as two keys, and put right here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from renja_lint.patterns import regex
from renja_lint.source import limits
from renja_lint.source.build import Builder, Double
from renja_lint.source.fixing import LONGEST_SHOWN, quote_text
from renja_lint.source.page import Page, PageMapping, PageScalar
from renja_lint.source.tree import Node, Problem

_KEY_WITHOUT_SPACE = regex(r"[A-Za-z_]\w*:\S")  # "b:2" lacks a space, not quotes


class Pair(NamedTuple):
    """A key and its value as they stand in the file, the keys written twice among them."""

    key: str
    start: int
    end: int
    value: Node


def fix(builder: Builder) -> list[Problem]:
    """Join cut values in the tree, take their pieces out of it, and report each."""
    page = builder.page
    doubles: dict[int, list[Double]] = {}
    for double in builder.doubles:
        doubles.setdefault(id(double.mapping), []).append(double)
    joined: list[PageScalar] = []
    for mapping in {id(mapping): mapping for mapping in builder.gaps}.values():
        pairs = _pairs(mapping, doubles.get(id(mapping), ())) if _is_in_braces(page, mapping) else []
        cut = [(whole, _joined(value, pieces), pieces) for whole, value, pieces in _cut_values(page, pairs)]
        if cut:
            joined += [value for _, value, _ in cut]
            wholes = {whole.start: value for whole, value, _ in cut}
            gone = {piece.start for _, _, pieces in cut for piece in pieces}
            kept = [pair._replace(value=wholes.get(pair.start, pair.value)) for pair in pairs if pair.start not in gone]
            doubles[id(mapping)] = _refill(mapping, kept)
    builder.doubles = [double for group in doubles.values() for double in group]
    return list(islice(_problems(page, joined), limits.PROBLEMS))


def _is_in_braces(page: Page, mapping: PageMapping) -> bool:
    first_key, _ = next(iter(mapping.places.values()))
    return "{" in page.text[mapping.start : first_key]


def _pairs(mapping: PageMapping, doubles: Iterable[Double]) -> list[Pair]:
    """Give a mapping's keys and values in the order of the file."""
    once = [Pair(key, *mapping.places[key], value) for key, value in mapping.items()]
    return sorted([*once, *(Pair(d.key, *d.place, d.value) for d in doubles)], key=lambda pair: pair.start)


def _refill(mapping: PageMapping, pairs: Iterable[Pair]) -> list[Double]:
    """Fill a mapping anew; give the pairs whose key it has by then."""
    doubles = []
    mapping.clear()
    mapping.places.clear()
    for key, start, end, value in pairs:
        if key in mapping:
            doubles.append(Double(mapping, key, (start, end), value))
        else:
            mapping[key] = value
            mapping.places[key] = start, end
    return doubles


def _cut_values(page: Page, pairs: Iterable[Pair]) -> Iterator[tuple[Pair, PageScalar, list[Pair]]]:
    """Find values that are followed by keys without value: the key's pair, the value, the pieces of it."""
    whole: tuple[Pair, PageScalar] | None = None
    pieces: list[Pair] = []
    for pair in pairs:
        if whole and _is_piece(page, pair):
            pieces.append(pair)
            continue
        if whole and pieces:
            yield (*whole, pieces)
        value = _written_text(pair.value)
        whole, pieces = (pair, value) if value else None, []
    if whole and pieces:
        yield (*whole, pieces)


def _is_piece(page: Page, pair: Pair) -> bool:
    value = pair.value
    if not isinstance(value, PageScalar) or value.text or value.start != value.end:
        return False
    return ":" not in page.text[pair.end : value.start] and not _KEY_WITHOUT_SPACE.match(pair.key)


def _written_text(value: Node) -> PageScalar | None:
    """Tell a text that stands there from an empty value, a collection and an alias."""
    if isinstance(value, PageScalar) and value.text and not value.page.text.startswith("*", value.start):
        return value
    return None


def _joined(value: PageScalar, pieces: Iterable[Pair]) -> PageScalar:
    """Put a cut value together again."""
    text, end = value.text, value.end
    for piece in pieces:
        text += _between(value.page.text[end : piece.start]) + piece.key
        end = piece.end
    return PageScalar(text, value.start, end, value.page)


def _between(written: str) -> str:
    """Give a comma as it stands, with blanks; over a line's end or a comment, a comma and a blank."""
    return written if written.strip() == "," and "\n" not in written and "\r" not in written else ", "


def _problems(page: Page, joined: Iterable[PageScalar]) -> Iterator[Problem]:
    """Report joined values; where several stand in one line, the fixed line is fixed in all of them."""
    by_line: dict[int, list[PageScalar]] = {}
    for value in joined:
        by_line.setdefault(page.line_of(value.start), []).append(value)
    for number, values in by_line.items():
        fixed = _fixed(page, number, values)
        for value in values:
            yield Problem("BCA010", value.span, {"tertulis": value.text, "baris_benar": fixed})


def _fixed(page: Page, number: int, values: Collection[PageScalar]) -> str:
    begins, ends = page.bounds(number)
    if ends - begins > LONGEST_SHOWN or any(value.end > ends for value in values):
        return ""
    line = page.text[begins:ends]
    for value in sorted(values, key=lambda value: value.start, reverse=True):
        line = f"{line[: value.start - begins]}{quote_text(value.text)}{line[value.end - begins :]}"
    return line
