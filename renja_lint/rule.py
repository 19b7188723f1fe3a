"""What a rule is: a plain class with its metadata, options and examples, and the checks that it overrides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from string import Formatter
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from renja_lint.finding import Finding, Guess, Norm, Place, Related, Severity, Text

if TYPE_CHECKING:
    from renja_lint.plan.document import Plan
    from renja_lint.plan.rows import Baris, Indikator, Tabel

__all__ = ["Example", "Meta", "Norm", "Option", "Rule", "Severity", "Text"]


class Option(NamedTuple):
    """A setting of a rule: ``default``'s type is its type; a list's items are texts.

    Where only a few texts mean something, ``choices`` has them; the default may be another.
    """

    name: str
    default: bool | int | float | str | tuple[str, ...]
    description: Text
    choices: tuple[str, ...] = ()


class Meta(NamedTuple):
    """What is known of a rule beside its check.

    ``message`` and ``remedy`` take the finding's data by name. ``through`` is the message where the fault runs through
    a table: from three findings on they become one; it may use ``{banyak}``. The rule stays silent about a row for
    which a rule of ``yields_to`` has spoken: that is the cause, this the symptom. So it does where the first guess of
    a finding names one row, and a finding of a rule of ``explained_by`` shows that row.
    """

    code: str
    name: str
    severity: Severity
    title: Text
    message: Text
    remedy: Text
    norms: tuple[Norm, ...] = ()
    since: str = "0.1.0"
    through: Text | None = None
    yields_to: tuple[str, ...] = ()
    explained_by: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()


class Example(NamedTuple):
    """A plan in short, in YAML: what is left out of the head is filled in by ``renja_lint.testing``.

    ``rows`` are the rows of T-C.33 alone. ``at`` are the subjects at which the rule finds its fault.
    """

    plan: str = ""
    rows: str = ""
    at: tuple[str, ...] = ()


class Rule:
    """One check. A subclass overrides the narrowest check that suffices; it keeps no state between calls."""

    meta: ClassVar[Meta]
    valid: ClassVar[tuple[Example, ...]]
    invalid: ClassVar[tuple[Example, ...]]
    tables: ClassVar[tuple[str, ...]] = ("rencana", "telaah_rkpd", "evaluasi")
    levels: ClassVar[tuple[str, ...]] = ()  # of the rows that are looked at; none named means every row

    def __init__(self, options: Mapping[str, object] | None = None) -> None:
        """Take the rule's options, checked beforehand; the defaults stand for the rest."""
        self.options: Mapping[str, object] = {o.name: o.default for o in self.meta.options} | dict(options or {})

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look at the whole plan."""
        return iter(())

    def check_table(self, tabel: Tabel, plan: Plan) -> Iterator[Finding]:
        """Look at one table of ``tables``."""
        return iter(())

    def check_row(self, baris: Baris, plan: Plan) -> Iterator[Finding]:
        """Look at one row of one of ``tables``."""
        return iter(())

    def check_indicator(self, indikator: Indikator, plan: Plan) -> Iterator[Finding]:
        """Look at one indicator of one row of one of ``tables``."""
        return iter(())

    def finding(
        self,
        place: Place,
        *related: Related,
        severity: Severity | None = None,
        guesses: tuple[Guess, ...] = (),
        **data: object,
    ) -> Finding:
        """Make a finding of this rule; ``data`` are the message's arguments.

        Raises:
            TypeError: the texts use an argument that is not given.

        """
        meta = self.meta
        if missing := (_arguments(meta.message.id) | _arguments(meta.remedy.id)) - data.keys():
            message = f"{meta.code} gives no {', '.join(sorted(missing))}"
            raise TypeError(message)
        weight, norms = severity or meta.severity, meta.norms
        return Finding(
            meta.code, meta.name, weight, meta.message, meta.remedy, norms, place, related, guesses, data
        )  # fmt: skip


@lru_cache(maxsize=1024)
def _arguments(template: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)
