"""The examples of a rule: plans in short, as the rule's class has them in plain text."""

from __future__ import annotations

from functools import lru_cache
from textwrap import dedent, indent
from typing import NamedTuple

_BETWEEN = "---"  # a line of its own between two examples
_FOUND = "=> "  # opens a line that names the subject of a finding


class Example(NamedTuple):
    """A plan in short, in YAML: what is left out of the head is filled in by ``renja_lint.testing``.

    ``rows`` are the rows of T-C.33 alone. ``at`` are the subjects at which the rule finds its fault.
    """

    plan: str = ""
    rows: str = ""
    at: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Give the plan's YAML, its rows put into T-C.33; without a head."""
        body = dedent(self.plan).strip("\n")
        if self.rows:
            body += "\nrencana:\n  baris:\n" + indent(dedent(self.rows).strip("\n"), "  ")
        return body


@lru_cache(maxsize=512)
def read_examples(text: str) -> tuple[Example, ...]:
    """Read examples, one after the other, with a line ``---`` between two.

    One that begins with ``- `` is rows of T-C.33, any other a plan without what its head needs. Lines at its end that
    begin with ``=> `` name the subjects of the findings, in order.
    """
    found: list[list[str]] = [[]]
    for line in dedent(text).strip("\n").split("\n"):
        if line == _BETWEEN:
            found.append([])
        else:
            found[-1].append(line)
    return tuple(map(_example, found))


def _example(lines: list[str]) -> Example:
    body = "\n".join(line for line in lines if not line.startswith(_FOUND))
    at = tuple(line.removeprefix(_FOUND) for line in lines if line.startswith(_FOUND))
    return Example(rows=body, at=at) if body.startswith("- ") else Example(plan=body, at=at)
