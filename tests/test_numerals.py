"""The numbers of chapters, in Roman and in Arabic figures."""

from __future__ import annotations

import pytest

from renja_lint.regime.numerals import read_numeral, write_roman


@pytest.mark.parametrize("value", range(1, 40))
def test_numerals_are_read_as_they_are_written(value: int) -> None:
    assert read_numeral(write_roman(value)) == read_numeral(str(value)) == value


@pytest.mark.parametrize("text", ["", "0", "40", "IIII", "VX", "ab", "999999999", "²"])
def test_what_is_no_chapter_number(text: str) -> None:
    assert read_numeral(text) is None
