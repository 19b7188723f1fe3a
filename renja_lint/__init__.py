"""Linter for Renja, the yearly work plans of Indonesian regional agencies.

What is in ``__all__`` is for others to use, and is imported when it is first asked for; ``renja_lint.testing`` helps to
try rules.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from renja_lint.engine import FileReport, Machine
    from renja_lint.finding import Finding, Guess, Money, Norm, Place, Related, Severity, Span, Spot, Text
    from renja_lint.plugins import hookimpl
    from renja_lint.rule import Example, Meta, Option, Rule
    from renja_lint.source.lined import Lined, Stretch
    from renja_lint.source.reader import Given, Reader
    from renja_lint.source.tree import Mapping, Problem, Reading, Scalar, Sequence

__all__ = [
    "Example",
    "FileReport",
    "Finding",
    "Given",
    "Guess",
    "Lined",
    "Machine",
    "Mapping",
    "Meta",
    "Money",
    "Norm",
    "Option",
    "Place",
    "Problem",
    "Reader",
    "Reading",
    "Related",
    "Rule",
    "Scalar",
    "Sequence",
    "Severity",
    "Span",
    "Spot",
    "Stretch",
    "Text",
    "__version__",
    "hookimpl",
    "lint",
]

__version__ = "0.1.0"

_HOMES = {
    "engine": ("FileReport", "Machine"),
    "finding": ("Finding", "Guess", "Money", "Norm", "Place", "Related", "Severity", "Span", "Spot", "Text"),
    "plugins": ("hookimpl",),
    "rule": ("Example", "Meta", "Option", "Rule"),
    "source.lined": ("Lined", "Stretch"),
    "source.reader": ("Given", "Reader"),
    "source.tree": ("Mapping", "Problem", "Reading", "Scalar", "Sequence"),
}


def lint(data: bytes, file: str) -> FileReport:
    """Check the bytes of one plan with all installed rules; ``file`` is what findings call it.

    For many plans make one ``Machine`` of the rules and readers of ``renja_lint.plugins.load()``.
    """
    from renja_lint.engine import Machine  # noqa: PLC0415  to import the package stays cheap
    from renja_lint.plugins import load  # noqa: PLC0415

    loaded = load()
    machine = Machine([rule() for rule in loaded.rules], readers=loaded.readers, trusted=loaded.trusted)
    return machine.lint(data, file)


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"renja_lint.{home}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
