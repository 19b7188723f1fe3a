"""Texts made of stretches of a document's lines: every part of them is found in the document again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renja_lint.finding import Span, Spot
from renja_lint.source.lined import Lined, Stretch, join_lined

CELL, NEXT = Spot(sheet="Sheet 1", cell="H13"), Spot(sheet="Sheet 1", cell="H14")
TWO = Lined((Stretch(" Persentase Layanan;", 4, 1, CELL), Stretch("Indeks Kepuasan ", 5, 1, CELL)))
STRETCHES = st.lists(st.text("ab ", max_size=5), min_size=1, max_size=5)


def test_the_text_is_that_of_the_stretches_line_by_line() -> None:
    assert TWO.text == " Persentase Layanan;\nIndeks Kepuasan "
    assert TWO.span == Span(4, 1, 5, 17, CELL)
    assert [line.text for line in TWO.lines()] == ["Persentase Layanan;", "Indeks Kepuasan"]
    assert [line.span for line in TWO.lines()] == [Span(4, 2, 4, 21, CELL), Span(5, 1, 5, 16, CELL)]


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("Layanan", Span(4, 13, 4, 20, CELL)),
        ("Indeks", Span(5, 1, 5, 7, CELL)),
        ("Layanan;\nIndeks", Span(4, 13, 5, 7, CELL)),
    ],
)
def test_a_part_is_found_where_it_stands(words: str, span: Span) -> None:
    start = TWO.text.index(words)

    assert TWO.at(start, start + len(words)) == span
    assert TWO.part(start, start + len(words)).text == words
    assert TWO.part(start, start + len(words)).span == span


def test_a_part_with_nothing_in_it_is_there_all_the_same() -> None:
    nothing = TWO.part(21, 21)

    assert (nothing.text, nothing.span) == ("", Span(5, 1, 5, 1, CELL))


def test_texts_of_several_cells_become_one() -> None:
    kode = join_lined((Lined((Stretch("5", 1, 1, CELL),)), Lined((Stretch("01", 2, 1, NEXT),))), ".")

    assert (kode.text, kode.at(0, 1), kode.at(2, 4)) == ("5.01", Span(1, 1, 1, 2, CELL), Span(2, 1, 2, 3, NEXT))


@given(STRETCHES, st.data())
def test_every_part_is_cut_out_of_its_lines(texts: list[str], data: st.DataObject) -> None:
    lined = Lined([Stretch(text, number, 1) for number, text in enumerate(texts, start=1)])
    start = data.draw(st.integers(0, len(lined.text)))
    end = data.draw(st.integers(start, len(lined.text)))
    span = lined.at(start, end)

    assert lined.part(start, end).text == lined.text[start:end]
    assert lined.stripped().text == lined.text.strip()
    assert 1 <= span.line <= span.end_line <= len(texts)
    assert span.column <= len(texts[span.line - 1]) + 1
    assert span.end_column <= len(texts[span.end_line - 1]) + 1
