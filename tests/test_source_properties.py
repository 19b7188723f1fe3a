"""Properties of the reader: no bytes make it raise, what is written is read, every place is the place of its text."""

from __future__ import annotations

from collections.abc import Iterator

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from renja_lint.finding import Span
from renja_lint.source.tree import Mapping, Node, Reading, Scalar, Sequence
from renja_lint.source.yaml import read

Plain = str | dict[str, "Plain"] | list["Plain"]

PIECES = [
    *("a", "pagu", "Bab I", "87,74", "é", "😀", "x: y", "- ", "? ", ": ", ":", ", ", "\n", "\n  ", "\n    ", "\n- "),
    *('"', "'", "{", "}", "[", "]", "&x ", "*x", "!t ", "!!str ", "|", ">", "|\n  ", "%", "@", "`", "#", " # ", "\t"),
    *("---\n", "...\n", "\r\n", "\r", "\u2028", "\u0085", "\ufeff", "\\", "<<: ", "~", "\0", "pagu: -\n", "%TAG ! x\n"),
]
YAMLISH = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"), max_size=30)
LINES = st.text(st.sampled_from("ab 1é😀:-#'\"\\\n"), max_size=60)
TREES: st.SearchStrategy[Plain] = st.recursive(
    WORDS | LINES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


def plain(node: Node) -> Plain:
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node]
    return node.text


def nodes(node: Node) -> Iterator[Node]:
    yield node
    inner = list(node.values()) if isinstance(node, Mapping) else node if isinstance(node, Sequence) else []
    for each in inner:
        yield from nodes(each)


def lines_of(text: str) -> list[str]:
    """Cut a text into lines as editors do."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def written(lines: list[str], span: Span) -> str:
    """Give what stands at a place."""
    if span.line == span.end_line:
        return lines[span.line - 1][span.column - 1 : span.end_column - 1]
    between = lines[span.line : span.end_line - 1]
    return "\n".join(
        [lines[span.line - 1][span.column - 1 :], *between, lines[span.end_line - 1][: span.end_column - 1]]
    )


def is_in(lines: list[str], span: Span) -> bool:
    starts = 1 <= span.column <= len(lines[span.line - 1]) + 1
    ends = 1 <= span.end_column <= len(lines[span.end_line - 1]) + 1
    return span[:2] <= span[2:] and starts and ends


def spans(reading: Reading) -> Iterator[Span]:
    for problem in reading.problems:
        yield problem.span
        yield from (span for span, _ in problem.related)
    for node in nodes(reading.tree) if reading.tree is not None else ():
        yield node.span
        if isinstance(node, Mapping):
            assert node.keys() == node.keys_at.keys()
            yield from node.keys_at.values()
        if isinstance(node, Scalar):
            yield node.at(0, len(node.text))


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    reading = read(data)

    assert reading.tree is not None or reading.problems


@settings(max_examples=300, deadline=None)
@given(YAMLISH)
def test_every_place_is_in_the_file_and_problems_are_in_its_order(text: str) -> None:
    reading = read(text.encode())
    lines = lines_of(text.removeprefix("\ufeff"))

    assert all(is_in(lines, span) for span in spans(reading))
    assert list(reading.problems) == sorted(reading.problems, key=lambda problem: problem.span)


@settings(max_examples=300, deadline=None)
@given(YAMLISH)
def test_fixed_lines_fix(text: str) -> None:
    broken = read(text.encode())
    faults = [problem for problem in broken.problems if problem.code == "BCA002"]
    fixed = {problem.span.line - 1: problem.data["baris_benar"] for problem in faults}
    if len(faults) == len(broken.problems) > 0 and all(fixed.values()):
        lines = [str(fixed.get(number, line)) for number, line in enumerate(lines_of(text.removeprefix("\ufeff")))]
        again = [problem for problem in read("\n".join(lines).encode()).problems if problem.code == "BCA002"]

        assert all(str(problem.data["baris_benar"]).count("*") for problem in again)  # a name without an anchor


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(WORDS, TREES, min_size=1, max_size=4), st.booleans(), st.sampled_from([True, False, None]))
def test_what_is_written_is_read(content: dict[str, Plain], unicode: bool, flow: bool | None) -> None:  # noqa: FBT001
    text = yaml.safe_dump(content, allow_unicode=unicode, default_flow_style=flow, sort_keys=False)

    reading = read(text.encode())

    assert reading.tree is not None
    assert plain(reading.tree) == content
    assert reading.problems == ()


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(WORDS, TREES, min_size=1, max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_places_are_those_of_the_texts(content: dict[str, Plain], newline: str) -> None:
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False).replace("\n", newline)
    reading = read(text.encode())
    assert reading.tree is not None
    lines = lines_of(text)

    for node in nodes(reading.tree):
        if isinstance(node, Scalar):
            assert written(lines, node.span) in {node.text, f"'{node.text}'", f'"{node.text}"'} or (
                written(lines, node.span)[:1] in {"'", '"', "*"} or "\n" in written(lines, node.span)
            )


@settings(max_examples=200, deadline=None)
@given(LINES.filter(lambda text: text.strip(" \n")), st.data())
def test_a_part_of_a_block_stands_where_it_says(text: str, data: st.DataObject) -> None:
    indented = "".join(f"    {line}\n" for line in text.split("\n"))
    reading = read(f"a:\n  teks: |2+\n{indented}b: c\n".encode())
    assert reading.tree is not None
    holder = reading.tree["a"]
    assert isinstance(holder, Mapping)
    node = holder["teks"]
    assert isinstance(node, Scalar)
    start = data.draw(st.integers(0, len(node.text) - 1))
    end = data.draw(st.integers(start, len(node.text) - 1))
    place = node.at(start, end)
    lines = [
        line[4:] if number >= 2 else line for number, line in enumerate(f"a:\n  teks: |2+\n{indented}".split("\n"))
    ]

    assert node.text == f"{text}\n"
    assert written(lines, place._replace(column=place.column - 4, end_column=place.end_column - 4)) == text[start:end]
