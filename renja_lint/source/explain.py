"""From the parser's error to the place a person has to change, in plain words."""

from __future__ import annotations

from collections.abc import Callable

from renja_lint.source import explain_brackets as brackets
from renja_lint.source import explain_keys as keys
from renja_lint.source import explain_layout as layout
from renja_lint.source import explain_values as values
from renja_lint.source.fault import Explanation, Fault

_KNOWN: tuple[Callable[[Fault], Explanation | None], ...] = (
    layout.begins_with_tab,
    keys.has_other_mark,
    values.is_never_closed,
    values.is_quoted_in_part,
    values.has_backslash,
    values.starts_with_sign,
    values.starts_with_hyphen,
    values.starts_with_block_mark,
    values.holds_colon,
    brackets.is_closed_too_often,
    brackets.is_cut_short,
    brackets.goes_on_behind,
    keys.lacks_its_colon,
    layout.leaves_block,
    layout.is_loose,
    layout.is_out_of_line,
)


def explain(fault: Fault) -> Explanation:
    """Give the first explanation that fits."""
    for recognise in _KNOWN:
        explanation = recognise(fault)
        if explanation:
            return explanation
    return layout.is_unclear(fault)
