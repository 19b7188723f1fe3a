"""Reading YAML: from the bytes of a file to the located tree, whatever the bytes are."""

from __future__ import annotations

from collections.abc import Collection

from renja_lint.finding import Text
from renja_lint.source import commas, limits, refusals
from renja_lint.source.aliases import fill
from renja_lint.source.build import Builder, Double
from renja_lint.source.decode import decode, find_forbidden, lines_as_shown
from renja_lint.source.events import BrokenYamlError
from renja_lint.source.limits import BeyondLimitError
from renja_lint.source.lost import find_lost
from renja_lint.source.page import Page, PageMapping
from renja_lint.source.tree import Mapping, Problem, Reading

_FIRST = Text(id="kunci ini pertama kali ditulis di sini", en="this key is first written here")


def read(data: bytes, known: Collection[str] = ()) -> Reading:
    """Give the tree of a plan, texts untyped and every node with its place, and what is wrong with it.

    ``known`` are the words that the format knows as keys: they help to explain what is broken. The tree is
    None where the file cannot be read. No bytes make this raise.
    """
    page = decode(data)
    if isinstance(page, Problem):
        return Reading(None, (page,), lines_as_shown(data))
    builder = Builder(page)
    tree, problems = _read(page, builder, known)
    problems += _odd_breaks(page)
    in_order = tuple(sorted(problems, key=lambda problem: (problem.span, problem.code)))
    repeated = {copy.span: original.span for copy, original in builder.copies[: limits.PROBLEMS]}
    return Reading(tree, in_order, page.lines, repeated=repeated)


def _read(page: Page, builder: Builder, known: Collection[str]) -> tuple[Mapping | None, list[Problem]]:
    refused = refusals.tag_directive(page)
    if refused:
        return None, [refused]
    try:
        root = builder.build()
    except BeyondLimitError as beyond:
        return None, [beyond.problem]
    except BrokenYamlError as broken:
        if broken.too_deep_at is not None and broken.too_deep_at < len(page.text):
            before = Page(page.text[: broken.too_deep_at])  # in which the reader's own limit comes first
            return _read(before, Builder(before), known)
        from renja_lint.source.syntax import explain_error  # noqa: PLC0415  only a broken file pays for it

        unreadable = find_forbidden(page) or refusals.words(page, known)
        return None, [unreadable] if unreadable else explain_error(page, broken, known)
    refused = refusals.root(page, root)
    if refused:
        return None, [*builder.problems, refused]
    problems = builder.problems + commas.fix(builder)
    problems += find_lost(page, root) if root else []
    fill(builder.copies)
    problems += [_double(double) for double in builder.doubles[: limits.PROBLEMS]]
    return (root if isinstance(root, PageMapping) else None), problems


def _double(double: Double) -> Problem:
    first = double.mapping.keys_at[double.key]
    page = double.mapping.page
    return Problem("BCA004", page.span(*double.place), {"kunci": double.key}, ((first, _FIRST),))


def _odd_breaks(page: Page) -> list[Problem]:
    """Report once the line breaks that only the YAML parser sees."""
    count, first = page.odd_breaks()
    return [Problem("BCA011", page.span(first, first + 1), {"banyak": count})] if count else []
